/* One number that moves to a target, and takes a new target at any moment from where it is and as fast as it moves
 * then.
 *
 * For what a visitor may interrupt: the position on the journey, a sheet that rises, a light that comes. Times are
 * seconds of the caller's clock; nothing here is freed. */
#ifndef LANTERN_SCENE_MOTION_H
#define LANTERN_SCENE_MOTION_H
#include "scene/track.h"
#include <stdbool.h>

struct motion {
	double from, to;
	double speed; /* at the start, in units of the value a second */
	double start, duration;
	struct easing easing;
};

void motion_set(struct motion *motion, double value); /* at rest there */

/* From where it is, and as fast as it moves now. A duration that is not above 0 jumps. A motion that rests at
 * `to` already stays at rest. With a curve that rises from 0 to 1 and never falls, a movement from rest never turns
 * back nor goes beyond `to`, and moves off gently; a speed that is taken over, if it is more than the curve begins with
 * or leads away, may lead beyond and back. */
void motion_go(struct motion *motion, double to, double now, double duration, struct easing easing);

double motion_at(const struct motion *motion, double now); /* exactly `to` from the end on */
double motion_speed(const struct motion *motion, double now);
bool motion_running(const struct motion *motion, double now);
double motion_end(const struct motion *motion); /* when it stands still */

#endif
