/* Where the show is on its journey: the camera among the panels, the way travelled, the lights over one another.
 *
 * Everything is one number that moves from its present value and speed, so whatever comes in between, nothing jumps.
 * Panels hang on a strip, one screen apart; the camera looks at one place of it. `travel` is the position of the
 * journey in panels, and moves land, sky and the light on the line. A light rises over the one before; when that was
 * changed while it rose, it sinks again or the next rises over it while it goes on. Pure: the time is handed in. */
#ifndef LANTERN_SCENE_JOURNEY_H
#define LANTERN_SCENE_JOURNEY_H
#include "scene/motion.h"
#include "scene/stage.h"

#define JOURNEY_NEIGHBOUR 0.9 /* seconds to the next panel */
#define JOURNEY_SETTLE 0.52	  /* after a finger let go */
#define JOURNEY_FARTHEST 2.4  /* however far */
#define JOURNEY_ASKED 1.3	  /* however far, when a visitor asked and waits for the words */
#define JOURNEY_OPENING 4.0	  /* the frame, the first time in a tour */

struct journey_light {
	struct light light;
	struct motion rise;
	double drag;  /* >= 0: a finger holds it there */
	bool framing; /* the frame opens or closes with it */
};

struct journey {
	struct motion camera, travel;
	struct motion land;		  /* where the land is, panels: with `travel`, but it stands still for what is quiet */
	struct motion chrome_out; /* 0: the controls before; 0.5: gone */
	struct motion chrome_in;  /* 0: none yet; 0.5: those of now */
	bool chrome_kept; /* those before are the ones that were so already when the last movement was interrupted */
	struct journey_light lights[STAGE_LIGHTS];
	int light_count;
	bool opened;				 /* the frame has opened slowly already */
	double words_out;			 /* seconds from the start: the words that leave are gone */
	double words_from, words_to; /* ... and those that come begin and are there */
};

/* What a movement leads to. */
struct journey_aim {
	double at, travel, land;   /* on the strip; on the journey */
	const struct light *light; /* NULL: no backdrop */
	bool asked;				   /* a visitor waits for it */
	bool from_finger;		   /* a finger let go of the camera, */
	double speed;			   /* ... at that speed, screens a second */
};

void journey_init(struct journey *journey);
/* At rest there, at once. */
void journey_cut(struct journey *journey, const struct journey_aim *aim);
/* False when too many lights are under way: the aim must wait. */
bool journey_takes(const struct journey *journey, const struct light *light, double now);
void journey_go(struct journey *journey, const struct journey_aim *aim, double now);
/* What is under way ends soon. */
void journey_hurry(struct journey *journey, double now);

/* A finger holds the camera `moved` screens from where `from` stands; travel, land and light follow towards `to`, the
 * neighbour there (NULL: there is none). */
void journey_drag(struct journey *journey, const struct journey_aim *from, double moved, const struct journey_aim *to,
				  double now);

/* Forgets lights that are covered or gone. */
void journey_step(struct journey *journey, double now);
double journey_end(const struct journey *journey); /* when the last movement ends */

/* Fills in lights, frame, travel and chrome_mix. */
void journey_stage(const struct journey *journey, double now, struct stage *stage);

#endif
