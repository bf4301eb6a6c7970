/* A number that moves: where it comes from, where it ends, and that nothing jerks when it is turned round. */
#include "scene/motion.h"
#include "support/test.h"
#include <math.h>

/* What the house uses, and what CSS has names for. */
static const struct easing curves[] = {
	EASING_LINEAR,			EASING_SINE, EASING_SETTLE, EASING_TRAVEL, { 0.25f, 0.1f, 0.25f, 1 }, /* ease */
	{ 0.42f, 0, 1, 1 },																			  /* ease-in */
	{ 0, 0, 0.58f, 1 },		/* ease-out: begins with its second handle */
	{ 0.42f, 0, 0.58f, 1 }, /* ease-in-out */
	{ 0, 0.55f, 0.45f, 1 }, /* a circle: begins upright */
	{ 0.16f, 1, 0.3f, 1 },	/* begins steeply */
};
enum { CURVES = sizeof curves / sizeof *curves };

static unsigned chance = 7;

static double random_between(double low, double high)
{
	chance = chance * 1664525u + 1013904223u;
	return low + (high - low) * (double)(chance >> 8) / (double)(1u << 24);
}

static struct motion at_rest(double value)
{
	struct motion motion;
	motion_set(&motion, value);
	return motion;
}

static void what_is_set_stands_still(void **state)
{
	(void)state;
	struct motion motion = at_rest(4);
	for (double now = -10; now < 10; now += 0.7) {
		assert_true(motion_at(&motion, now) == 4);
		assert_true(motion_speed(&motion, now) == 0);
		assert_false(motion_running(&motion, now));
	}
}

static void it_ends_exactly_where_and_when_it_was_told(void **state)
{
	(void)state;
	for (int i = 0; i < 500; i++) {
		struct motion motion = at_rest(random_between(-5, 5));
		double now = random_between(0, 1e6), duration = random_between(0.01, 3), to = random_between(-5, 5);
		motion_go(&motion, 3, now - 0.1, 0.4, EASING_SINE);
		motion_go(&motion, to, now, duration, curves[i % CURVES]);
		double end = motion_end(&motion);
		assert_true(end == now + duration);
		assert_true(motion_running(&motion, now) && motion_running(&motion, end - duration / 1000));
		assert_false(motion_running(&motion, end));
		assert_true(motion_at(&motion, end) == to && motion_at(&motion, end + 1000) == to);
		assert_true(motion_speed(&motion, end) == 0);
		/* and it comes there, it does not jump there at the last moment */
		assert_true(fabs(motion_at(&motion, end - duration * 1e-4) - to) < 0.02);
	}
}

static void assert_goes_straight_there(struct easing easing, double from, double to)
{
	struct motion motion = at_rest(from);
	motion_go(&motion, to, 2, 0.5, easing);
	assert_true(fabs(motion_speed(&motion, 2)) < 1e-9);
	double way = to < from ? -1 : 1, furthest = 0;
	for (int k = 0; k <= 1000; k++) {
		double gone = way * (motion_at(&motion, 2 + k / 2000.0) - from);
		if (gone < furthest - 1e-9 || gone > fabs(to - from))
			fail_msg("(%f %f %f %f): %f after %f at step %d", (double)easing.x1, (double)easing.y1, (double)easing.x2,
					 (double)easing.y2, gone, furthest, k);
		furthest = fmax(furthest, gone);
	}
	assert_true(fabs(furthest - fabs(to - from)) < 1e-9);
}

static void from_rest_it_moves_off_gently_and_never_back_nor_beyond(void **state)
{
	(void)state;
	for (int i = 0; i < CURVES; i++) {
		assert_goes_straight_there(curves[i], 10, 13);
		assert_goes_straight_there(curves[i], 10, -4);
	}
	for (int i = 0; i < 300; i++) {
		struct easing easing = { (float)random_between(0, 1), (float)random_between(0, 1), (float)random_between(0, 1),
								 (float)random_between(0, 1) };
		if (i % 4 == 0)
			easing.x1 = 0;
		assert_goes_straight_there(easing, random_between(-9, 9), random_between(-9, 9));
	}
}

/* A curve that begins without speed, or with the speed that there is, is what was asked for and nothing else. */
static void the_curve_is_the_one_that_was_asked_for(void **state)
{
	(void)state;
	struct motion sine = at_rest(0), line = at_rest(0);
	motion_go(&sine, 1, 0, 1, EASING_SINE);
	line = (struct motion){ .from = 0, .to = 1, .speed = 1, .duration = 1, .easing = EASING_LINEAR };
	for (double now = 0; now < 1; now += 0.01) {
		assert_true(motion_at(&sine, now) == easing_at(EASING_SINE, now));
		assert_true(fabs(motion_at(&line, now) - now) < 1e-12);
	}
	motion_go(&line, 1, 0.5, 0.5, EASING_LINEAR);
	assert_true(fabs(motion_at(&line, 0.75) - 0.75) < 1e-12);
}

/* Before its start it stands where it starts: a clock that was read a little earlier does no harm. */
static void before_its_start_it_is_where_it_starts(void **state)
{
	(void)state;
	struct motion motion = at_rest(1);
	motion_go(&motion, 2, 5, 1, EASING_SETTLE);
	assert_true(motion_at(&motion, 4.9) == 1);
	assert_true(motion_running(&motion, 4.9));
}

/* The speed as whoever looks sees it: by what the number does, not by what it says of itself. */
static double seen_speed(const struct motion *motion, double from, double to)
{
	return (motion_at(motion, to) - motion_at(motion, from)) / (to - from);
}

static void its_speed_is_what_is_seen(void **state)
{
	(void)state;
	int fast = 0;
	for (int i = 0; i < 1000; i++) {
		struct motion motion = at_rest(0);
		motion_go(&motion, 2, 0, 1, curves[i % CURVES]);
		motion_go(&motion, random_between(-2, 2), random_between(0.1, 0.9), 1.5, curves[i / 7 % CURVES]);
		double now = random_between(motion.start + 0.01, motion_end(&motion) - 0.01);
		double seen = seen_speed(&motion, now - 1e-6, now + 1e-6), told = motion_speed(&motion, now);
		if (fabs(seen - told) > 1e-3)
			fail_msg("seen %f, told %f", seen, told);
		fast += fabs(told) > 1;
	}
	assert_true(fast > 100);
}

static void a_new_target_is_taken_from_where_it_is_and_as_fast_as_it_moves(void **state)
{
	(void)state;
	struct motion motion = at_rest(0);
	double now = 0;
	int moving = 0, upside_down = 0;
	for (int i = 0; i < 2000; i++) {
		struct motion before = motion;
		motion_go(&motion, random_between(-4, 4), now, random_between(0.2, 2), curves[(int)random_between(0, CURVES)]);
		double value = motion_at(&before, now), speed = motion_speed(&before, now);
		if (motion_at(&motion, now) != value)
			fail_msg("take-over %d: %f instead of %f", i, motion_at(&motion, now), value);
		double after = seen_speed(&motion, now, now + 1e-7), told = motion_speed(&motion, now);
		if (fabs(told - speed) > 1e-9 * (1 + fabs(speed)) || fabs(after - speed) > 1e-2)
			fail_msg("take-over %d: speed %f becomes %f, seen %f", i, speed, told, after);
		moving += fabs(speed) > 0.1;
		upside_down += speed * (motion.to - motion.from) < 0;
		now += random_between(0, 1) < 0.1 ? 3 : motion.duration * random_between(0, 1);
	}
	assert_true(moving > 1000);
	assert_true(upside_down > 300);
}

static void without_duration_it_jumps(void **state)
{
	(void)state;
	static const double durations[] = { 0, -1, (double)NAN };
	for (int i = 0; i < 3; i++) {
		struct motion motion = at_rest(1);
		motion_go(&motion, 9, 0, 1, EASING_SINE);
		motion_go(&motion, 2, 0.5, durations[i], EASING_SINE);
		assert_true(motion_at(&motion, 0.5) == 2 && motion_at(&motion, 0) == 2);
		assert_true(motion_speed(&motion, 0.5) == 0);
		assert_false(motion_running(&motion, 0.5));
	}
}

static void who_is_there_already_stays_at_rest(void **state)
{
	(void)state;
	struct motion motion = at_rest(3);
	motion_go(&motion, 3, 10, 1, EASING_SINE);
	assert_false(motion_running(&motion, 10));
	/* but one that only passes by comes back */
	motion_set(&motion, 0);
	motion_go(&motion, 2, 0, 1, EASING_LINEAR);
	double half = motion_at(&motion, 0.5);
	motion_go(&motion, half, 0.5, 1, EASING_LINEAR);
	assert_true(motion_running(&motion, 0.5));
	assert_true(motion_at(&motion, 0.8) > half);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_set_stands_still),
		cmocka_unit_test(it_ends_exactly_where_and_when_it_was_told),
		cmocka_unit_test(from_rest_it_moves_off_gently_and_never_back_nor_beyond),
		cmocka_unit_test(the_curve_is_the_one_that_was_asked_for),
		cmocka_unit_test(before_its_start_it_is_where_it_starts),
		cmocka_unit_test(its_speed_is_what_is_seen),
		cmocka_unit_test(a_new_target_is_taken_from_where_it_is_and_as_fast_as_it_moves),
		cmocka_unit_test(without_duration_it_jumps),
		cmocka_unit_test(who_is_there_already_stays_at_rest),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
