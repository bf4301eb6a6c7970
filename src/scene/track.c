/* The value of a track at a moment: easing and the clockwork of start, duration and swing.
 *
 * Must not know nodes, pixels or who turns the clock. */
#include "scene/track.h"
#include <math.h>

static double driver_value(enum track_driver driver, const struct drivers *drivers)
{
	switch (driver) {
	case DRIVER_TRAVEL:
		return drivers->travel;
	case DRIVER_RISE:
		return drivers->rise;
	case DRIVER_OPENING:
		return drivers->opening;
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
