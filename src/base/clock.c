/* Time from CLOCK_MONOTONIC, or time that is told.
 *
 * Nanoseconds are subtracted as integers before they become a double: after months of uptime a double of the raw value
 * would still be fine, a float would not. Must not know the calendar. */
#include "base/clock.h"
#include <assert.h>
#include <time.h>

static int64_t nanoseconds(clockid_t which)
{
	struct timespec at;
	int failed = clock_gettime(which, &at);
	assert(!failed);
	return failed ? 0 : at.tv_sec * INT64_C(1000000000) + at.tv_nsec;
}

void clock_init(struct clock *clock, bool is_virtual)
{
	*clock = (struct clock){ .is_virtual = is_virtual, .origin = nanoseconds(CLOCK_MONOTONIC) };
}

double clock_now(const struct clock *clock)
{
	if (clock->is_virtual)
		return clock->present;
	return (double)(nanoseconds(CLOCK_MONOTONIC) - clock->origin) * 1e-9;
}

void clock_advance(struct clock *clock, double until)
{
	assert(clock->is_virtual);
	if (until > clock->present)
		clock->present = until;
}

double clock_cpu(void)
{
	return (double)nanoseconds(CLOCK_PROCESS_CPUTIME_ID) * 1e-9;
}
