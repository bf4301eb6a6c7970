/* A movement that can be taken over.
 *
 * A new movement begins with the speed of the old one, but the curve that was asked for has a speed of its own at its
 * start. Where the curve starts faster, it is multiplied by a factor that grows from the old speed's share to 1: it
 * then never moves backwards. Where it starts slower or the other way, a cubic is added that begins with the missing
 * speed and is 0 at both ends and flat at the last. So when a finger turns round in the middle of a movement, the
 * screen follows at once and nothing jerks. Must not know what moves, nor how often it is asked. */
#include "scene/motion.h"
#include <math.h>

/* A curve that begins upright would have no speed that another can be held against. */
static struct easing gentle(struct easing easing)
{
	const float steepest = 20;
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

/* The speed at the start in two parts: distance * (1 - held) * slope of the curve + beside = speed * duration. */
struct parts {
	double distance, held, beside; /* held: 0..1 */
};

static struct parts parts_of(const struct motion *motion)
{
	double distance = motion->to - motion->from, speed = motion->speed * motion->duration;
	double own = distance * easing_slope(motion->easing, 0);
	double held = own == 0 ? 0 : fmin(fmax(1 - speed / own, 0), 1);
	return (struct parts){ distance, held, held > 0 && held < 1 ? 0 : speed - (1 - held) * own };
}

/* The share of the time that has gone, 0..1. */
static double share_of(const struct motion *motion, double now)
{
	return fmin(fmax((now - motion->start) / motion->duration, 0), 1);
}

double motion_at(const struct motion *motion, double now)
{
	if (!motion_running(motion, now))
		return motion->to;
	struct parts parts = parts_of(motion);
	double u = share_of(motion, now), rest = 1 - u, factor = 1 - parts.held * rest * rest * rest;
	return motion->from + parts.distance * easing_at(motion->easing, u) * factor + parts.beside * u * rest * rest;
}

double motion_speed(const struct motion *motion, double now)
{
	if (!motion_running(motion, now))
		return 0;
	struct parts parts = parts_of(motion);
	double u = share_of(motion, now), rest = 1 - u, factor = 1 - parts.held * rest * rest * rest;
	double curve =
		easing_slope(motion->easing, u) * factor + easing_at(motion->easing, u) * parts.held * 3 * rest * rest;
	return (parts.distance * curve + parts.beside * rest * (1 - 3 * u)) / motion->duration;
}

bool motion_running(const struct motion *motion, double now)
{
	return motion->duration > 0 && now < motion_end(motion);
}

double motion_end(const struct motion *motion)
{
	return motion->start + motion->duration;
}
