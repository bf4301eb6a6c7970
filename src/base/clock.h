/* Time: seconds as double from 64-bit monotonic nanoseconds, real or virtual.
 *
 * A virtual clock moves only when it is told to, so that a run of two hours takes seconds and two runs are the same. */
#ifndef LANTERN_BASE_CLOCK_H
#define LANTERN_BASE_CLOCK_H
#include <stdbool.h>
#include <stdint.h>

struct clock {
	bool is_virtual;
	int64_t origin; /* CLOCK_MONOTONIC ns at init */
	double present; /* virtual seconds */
};

void clock_init(struct clock *clock, bool is_virtual);
double clock_now(const struct clock *clock);		   /* seconds since init */
void clock_advance(struct clock *clock, double until); /* virtual only: present = max(present, until) */
double clock_cpu(void);								   /* CPU seconds of this process, all threads */

#endif
