/* How large touch areas and words of a laid out screen are in the room: in millimetres, and how far above the floor.
 *
 * Touch areas are the boxes of nodes with an action, as scene_hit finds them: cut where a parent clips, hidden ones
 * left out. A node named "slider" is one touch area with all that lies in it: a finger slides along it, and buttons
 * beside it do the same step by step. */
#ifndef LANTERN_DESK_TARGETS_H
#define LANTERN_DESK_TARGETS_H
#include "scene/scene.h"

struct target {
	struct box box;		/* px */
	const char *action; /* borrowed from the scene */
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

/* The screen in its room. */
struct room {
	double mm_per_px;
	double height_px;
	double mounting_mm; /* of the screen's lower edge above the floor */
	double distance_mm; /* from which it is read */
};

/* The shorter side. */
double target_mm(const struct target *target, const struct room *room);
/* The first two that are nearer to one another than `least` px without one lying in the other; false if none are. */
bool targets_crowded(const struct targets *targets, double least, const struct target **a, const struct target **b);
/* Of a box's upper edge above the floor. */
double room_height_mm(const struct room *room, const struct box *box);
/* From how far a capital letter of that text size is 0.7 degrees high (EN 301 549, 5.1.4); capitals are 0.70 em. */
double room_reading_mm(const struct room *room, double size_px);

enum { REACH_MM = 1100, TARGET_LEAST_MM = 15, TARGET_GAP = 8 /* design units */ };

#endif
