/* Small arithmetic that the C library lacks. */
#ifndef LANTERN_BASE_NUMBER_H
#define LANTERN_BASE_NUMBER_H
#include <math.h>

/* The nearest whole number; a half goes up on either side of 0, so that neighbours share their edge. */
static inline double nearest(double x)
{
	return floor(x + 0.5);
}

/* `value`, but not below `low` nor above `high`; what is not a number becomes `low`. */
static inline double clamp(double value, double low, double high)
{
	return fmin(fmax(value, low), high);
}

static inline int least(int a, int b)
{
	return a < b ? a : b;
}

static inline int most(int a, int b)
{
	return a > b ? a : b;
}

#endif
