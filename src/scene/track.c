/* The value of a track at a moment: easing and the clockwork of start, duration and swing.
 *
 * The curve is CSS's cubic-bezier, so that a designer's four numbers mean here what they mean in a browser. It is
 * solved by bisection alone: Newton's method is faster but has to be rescued where the slope is 0, and a screen holds a
 * few dozen tracks at most. Must not know nodes, pixels or who turns the clock. */
#include "scene/track.h"
#include <math.h>

/* One coordinate of the curve from 0 to 1 with control values p1 and p2. */
static double bezier(double p1, double p2, double u)
{
	double v = 1 - u;
	return 3 * v * v * u * p1 + 3 * v * u * u * p2 + u * u * u;
}

double easing_at(struct easing easing, double t)
{
	if (!(t > 0))
		return 0;
	if (t >= 1)
		return 1;
	double x1 = fmin(fmax(easing.x1, 0), 1), x2 = fmin(fmax(easing.x2, 0), 1);
	if (x1 == easing.y1 && x2 == easing.y2)
		return t;
	double low = 0, high = 1;
	for (int i = 0; i < 40; i++) {
		double middle = (low + high) / 2;
		if (bezier(x1, x2, middle) < t)
			low = middle;
		else
			high = middle;
	}
	return bezier(easing.y1, easing.y2, (low + high) / 2);
}

static double driver_value(enum track_driver driver, const struct drivers *drivers)
{
	switch (driver) {
	case DRIVER_TRAVEL:
		return drivers->travel;
	case DRIVER_RISE:
		return drivers->rise;
	case DRIVER_FRAME:
		return drivers->frame;
	default:
		return drivers->time;
	}
}

double track_value(const struct track *track, const struct drivers *drivers)
{
	if (track->ambient && drivers->calm)
		return track->to;
	double now = driver_value(track->driver, drivers) - track->start;
	double share;
	if (!(track->duration > 0))
		share = now < 0 ? 0 : 1;
	else
		share = now / track->duration;
	if (track->ambient && track->duration > 0 && share > 0) {
		share -= floor(share);
		share = share < 0.5 ? 2 * share : 2 - 2 * share;
	}
	return track->from + (track->to - track->from) * easing_at(track->easing, share);
}

bool track_moving(const struct track *track, double time, bool calm)
{
	if (track->driver != DRIVER_TIME || track->from == track->to)
		return false;
	if (track->ambient)
		return !calm && track->duration > 0;
	return time < track->start + fmax(track->duration, 0);
}
