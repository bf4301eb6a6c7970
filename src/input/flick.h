/* How fast a finger moved when it left the glass, from its last tenth of a second. */
#ifndef LANTERN_INPUT_FLICK_H
#define LANTERN_INPUT_FLICK_H

#define FLICK_WINDOW 0.1 /* seconds before the last sample that count */
#define FLICK_MOST 8.0	 /* screens a second, in each direction; no hand is faster, only a broken device */
enum { FLICK_SAMPLES = 16 };

struct flick_sample {
	double time, x, y; /* seconds; 0..1 of the screen */
};

/* {0} is empty. Times must not run back: empty it then. */
struct flick {
	int count;
	struct flick_sample samples[FLICK_SAMPLES];
};

void flick_add(struct flick *flick, double time, double x, double y);
/* Screens a second up to the last sample, which should be the lifting; 0 with fewer than two in the window, so after a
 * rest. */
void flick_velocity(const struct flick *flick, double *vx, double *vy);

#endif
