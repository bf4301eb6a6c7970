/* A movement that can be taken over.
 *
 * To the curve that was asked for comes a cubic that is 0 at both ends and flat at the last: it makes up the difference
 * between the speed that there is and the one that the curve begins with, and has died away when the curve ends. So a
 * finger that turns round in the middle of a movement is answered at once and nothing jerks. Must not know what moves,
 * nor how often it is asked. */
#include "scene/motion.h"
#include <math.h>

/* A curve that begins upright would need an endless correction, which swings out the other way. */
static struct easing gentle(struct easing easing)
{
	const float steepest = 5; /* EASING_SETTLE begins with 4.5 */
	if (easing.x1 <= 0 && easing.y1 == 0)
		easing.x2 = fmaxf(easing.x2, easing.y2 / steepest);
	else
		easing.x1 = fmaxf(easing.x1, fabsf(easing.y1) / steepest);
	return easing;
}

void motion_set(struct motion *motion, double value)
{
	*motion = (struct motion){ .from = value, .to = value, .easing = EASING_LINEAR };
}

void motion_go(struct motion *motion, double to, double now, double duration, struct easing easing)
{
	double value = motion_at(motion, now), speed = motion_speed(motion, now);
	if (!(duration > 0) || (value == to && speed == 0)) {
		motion_set(motion, to);
		return;
	}
	*motion = (struct motion){ value, to, speed, now, duration, gentle(easing) };
}

/* The share of the time that has gone, 0..1. */
static double share_of(const struct motion *motion, double now)
{
	return fmin(fmax((now - motion->start) / motion->duration, 0), 1);
}

/* The speed that the curve does not begin with by itself, in units of the value a duration. */
static double lacking(const struct motion *motion)
{
	return motion->speed * motion->duration - easing_slope(motion->easing, 0) * (motion->to - motion->from);
}

double motion_at(const struct motion *motion, double now)
{
	if (!motion_running(motion, now))
		return motion->to;
	double u = share_of(motion, now), rest = 1 - u;
	return motion->from + (motion->to - motion->from) * easing_at(motion->easing, u) +
		   lacking(motion) * u * rest * rest;
}

double motion_speed(const struct motion *motion, double now)
{
	if (!motion_running(motion, now))
		return 0;
	double u = share_of(motion, now);
	double curve = (motion->to - motion->from) * easing_slope(motion->easing, u);
	return (curve + lacking(motion) * (3 * u * u - 4 * u + 1)) / motion->duration;
}

bool motion_running(const struct motion *motion, double now)
{
	return motion->duration > 0 && now < motion_end(motion);
}

double motion_end(const struct motion *motion)
{
	return motion->start + motion->duration;
}
