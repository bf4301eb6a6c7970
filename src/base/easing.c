/* The curve is solved by bisection alone: Newton's method is faster but has to be rescued where the slope is 0, and a
 * screen holds a few dozen of them at most. Must not know what moves. */
#include "base/easing.h"
#include <math.h>
#include <stdbool.h>

/* One coordinate of the curve from 0 to 1 with control values p1 and p2. */
static double bezier(double p1, double p2, double u)
{
	double v = 1 - u;
	return 3 * v * v * u * p1 + 3 * v * u * u * p2 + u * u * u;
}

static double bezier_slope(double p1, double p2, double u)
{
	double v = 1 - u;
	return 3 * v * v * p1 + 6 * v * u * (p2 - p1) + 3 * u * u * (1 - p2);
}

static double inside(float x)
{
	return fmin(fmax((double)x, 0), 1);
}

static bool is_linear(struct easing easing)
{
	return inside(easing.x1) == (double)easing.y1 && inside(easing.x2) == (double)easing.y2;
}

/* Where on the curve, 0..1, its x is `t`. */
static double place_of(struct easing easing, double t)
{
	double x1 = inside(easing.x1), x2 = inside(easing.x2), low = 0, high = 1;
	for (int i = 0; i < 40; i++) {
		double middle = (low + high) / 2;
		if (bezier(x1, x2, middle) < t)
			low = middle;
		else
			high = middle;
	}
	return (low + high) / 2;
}

double easing_at(struct easing easing, double t)
{
	if (!(t > 0))
		return 0;
	if (t >= 1)
		return 1;
	if (is_linear(easing))
		return t;
	return bezier((double)easing.y1, (double)easing.y2, place_of(easing, t));
}

static double steepness(double x, double y)
{
	const double upright = 1e-6;
	return y / fmax(x, upright);
}

/* A curve leaves its end towards the nearest control point that is not in that end. */
static double first_slope(double x1, double y1, double x2, double y2)
{
	if (x1 != 0 || y1 != 0)
		return steepness(x1, y1);
	return x2 != 0 || y2 != 0 ? steepness(x2, y2) : 1;
}

double easing_slope(struct easing easing, double t)
{
	double x1 = inside(easing.x1), x2 = inside(easing.x2), y1 = (double)easing.y1, y2 = (double)easing.y2;
	if (!(t >= 0) || t > 1)
		return 0;
	if (is_linear(easing))
		return 1;
	if (t == 0)
		return first_slope(x1, y1, x2, y2);
	if (t == 1)
		return first_slope(1 - x2, 1 - y2, 1 - x1, 1 - y1);
	double u = place_of(easing, t);
	return steepness(bezier_slope(x1, x2, u), bezier_slope(y1, y2, u));
}
