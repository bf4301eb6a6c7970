/* Places on the glass that are touched again and again by nobody: a scratch, a drop, a worn sensor.
 *
 * No hand is that exact: who taps one button for minutes spreads over more than two millimetres. A place is a ghost's
 * once it has been touched GHOST_TOUCHES times over GHOST_TIME, all within GHOST_NOISE, and stays one until it has been
 * quiet for GHOST_GAP. Pure, as all of this room. */
#ifndef LANTERN_INPUT_GHOSTS_H
#define LANTERN_INPUT_GHOSTS_H
#include <stdbool.h>

#define GHOST_NOISE 8.0	 /* design units from the first touch there */
#define GHOST_TIME 180.0 /* seconds */
#define GHOST_GAP 120.0
enum { GHOST_TOUCHES = 12, GHOST_PLACES = 8 }; /* of more places, the one touched longest ago is forgotten */

struct ghost_place {
	double x, y;
	double since, last; /* when the first touch came, and the last */
	int count;			/* up to GHOST_TOUCHES; 0: no place */
};

/* All zero: nothing was touched yet. */
struct ghosts {
	struct ghost_place places[GHOST_PLACES];
};

/* A finger comes down at x, y (design units): is it a ghost's? */
bool ghosts_touched(struct ghosts *ghosts, double x, double y, double now);
void ghosts_run_back(struct ghosts *ghosts, double now); /* what lies in the future has not been */

#endif
