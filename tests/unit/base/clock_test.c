/* Two clocks: one that runs by itself and never back, one that moves only when told. */
#include "base/clock.h"
#include "support/test.h"

static void virtual_time_is_told(void **state)
{
	(void)state;
	struct clock clock;
	clock_init(&clock, true);
	assert_true(clock_now(&clock) == 0);
	clock_advance(&clock, 7200.25);
	assert_true(clock_now(&clock) == 7200.25);
	clock_advance(&clock, 3);
	assert_true(clock_now(&clock) == 7200.25);
}

static void real_time_never_goes_back(void **state)
{
	(void)state;
	struct clock clock;
	clock_init(&clock, false);
	double last = clock_now(&clock);
	assert_true(last >= 0);
	bool moved = false;
	for (int i = 0; i < 1000000 && !moved; i++) {
		double now = clock_now(&clock);
		assert_true(now >= last);
		moved = now > last;
		last = now;
	}
	assert_true(moved);
}

/* After a year of uptime two moments a microsecond apart are still two. */
static void keeps_its_precision(void **state)
{
	(void)state;
	struct clock clock;
	clock_init(&clock, false);
	clock.origin -= INT64_C(366) * 86400 * 1000000000;
	double year = clock_now(&clock);
	assert_true(year >= 366.0 * 86400);
	assert_true(year + 1e-6 > year);
	assert_true(year < 366.0 * 86400 + 3600);
}

static void cpu_time_grows_with_work(void **state)
{
	(void)state;
	double start = clock_cpu();
	assert_true(start > 0);
	volatile unsigned work = 0;
	while (clock_cpu() < start + 0.001)
		work++;
	assert_true(work > 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(virtual_time_is_told),
		cmocka_unit_test(real_time_never_goes_back),
		cmocka_unit_test(keeps_its_precision),
		cmocka_unit_test(cpu_time_grows_with_work),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
