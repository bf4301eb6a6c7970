/* The last samples of a moving finger, and their mean speed.
 *
 * The mean over the window, not the last difference: digitizers report in bursts, and two reports of one burst say
 * nothing about speed. For the same reason a span shorter than a frame counts as one. Samples are thinned to one in 8
 * ms, so that a mouse with 1,000 reports a second still fills the window. Must not know what the finger does. */
#include "input/flick.h"
#include <math.h>
#include <string.h>

#define THIN 0.008		 /* seconds between two samples that are kept */
#define FRAME (1.0 / 60) /* seconds; events are read once a frame, whenever they happened in it */

void flick_add(struct flick *flick, double time, double x, double y)
{
	struct flick_sample *samples = flick->samples;
	if (flick->count >= 2 && time - samples[flick->count - 2].time < THIN)
		flick->count--;
	else if (flick->count == FLICK_SAMPLES)
		memmove(samples, samples + 1, (size_t)--flick->count * sizeof *samples);
	samples[flick->count++] = (struct flick_sample){ time, x, y };
}

static double capped(double velocity)
{
	return fmin(fmax(velocity, -FLICK_MOST), FLICK_MOST);
}

void flick_velocity(const struct flick *flick, double *vx, double *vy)
{
	*vx = *vy = 0;
	if (flick->count < 2)
		return;
	const struct flick_sample *last = &flick->samples[flick->count - 1], *first = last;
	while (first > flick->samples && last->time - first[-1].time <= FLICK_WINDOW)
		first--;
	double span = fmax(last->time - first->time, FRAME);
	*vx = capped((last->x - first->x) / span);
	*vy = capped((last->y - first->y) / span);
}
