/* The touch areas of a laid out screen.
 *
 * Touch areas are the boxes of nodes with an action, as scene_hit finds them: cut where a parent clips, hidden ones
 * left out. A node named "slider" is one touch area with all that lies in it: a finger slides along it, and buttons
 * beside it do the same step by step. */
#ifndef LANTERN_DESK_TARGETS_H
#define LANTERN_DESK_TARGETS_H
#include "desk/room.h"
#include "scene/scene.h"

struct target {
	struct box box;				 /* px, as it is seen */
	struct box whole;			 /* px, as it was made */
	const struct action *action; /* borrowed from the scene; NULL: of a slider with nothing in it */
	const struct scene *scene;
};

struct targets {
	struct target *items; /* owns */
	size_t count, capacity;
	bool failed; /* memory ran out: some are missing */
};

void targets_init(struct targets *targets);
void targets_finish(struct targets *targets);
/* Adds those of a scene that was laid out. The scene must outlive them. */
void targets_add(struct targets *targets, const struct scene *scene);

/* What it does, for people. Returns `out`, of ACTION_LENGTH bytes. */
const char *target_name(const struct target *target, char *out);
/* The shorter side. */
double target_mm(const struct target *target, const struct room *room);
/* The first two that are nearer to one another than `least` px without one lying in the other (but for what
 * lies in an area of another scene); false if none are. */
bool targets_crowded(const struct targets *targets, double least, const struct target **a, const struct target **b);
enum { TARGET_GAP = 8 /* design units */ };

#endif
