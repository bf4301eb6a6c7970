/* Small arithmetic that the C library lacks. */
#ifndef LANTERN_BASE_NUMBER_H
#define LANTERN_BASE_NUMBER_H
#include <math.h>

static inline int number_least(int a, int b)
{
	return a < b ? a : b;
}

static inline int number_most(int a, int b)
{
	return a > b ? a : b;
}

/* The value itself, or the limit that it passes; `low` if it is no number. */
static inline double number_between(double value, double low, double high)
{
	return value > low ? (value < high ? value : high) : low;
}

/* The nearest whole number; of two the higher, on both sides of 0, so that edges that meet stay together. */
static inline double number_nearest(double value)
{
	return floor(value + 0.5);
}

#endif
