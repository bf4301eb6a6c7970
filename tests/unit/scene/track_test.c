/* Easing against a browser's numbers, and a track's clockwork. */
#include "scene/track.h"
#include "support/test.h"
#include <math.h>

static bool near(double a, double b)
{
	return fabs(a - b) < 0.0005;
}

/* The curves as CSS defines them (x and y of a cubic Bézier curve), computed apart with 200 steps of bisection. */
static void curves_are_the_ones_of_css(void **state)
{
	(void)state;
	static const struct {
		struct easing easing;
		double t, value;
	} rows[] = {
		{ { 0.25f, 0.1f, 0.25f, 1 }, 0.5, 0.8024 }, /* ease */
		{ { 0.42f, 0, 1, 1 }, 0.5, 0.3154 },		/* ease-in */
		{ { 0, 0, 0.58f, 1 }, 0.5, 0.6846 },		/* ease-out */
		{ { 0.42f, 0, 0.58f, 1 }, 0.25, 0.1292 },	/* ease-in-out */
		{ { 0.42f, 0, 0.58f, 1 }, 0.5, 0.5 },
		{ { 0.34f, 1.56f, 0.64f, 1 }, 0.6, 1.0966 }, /* goes beyond and comes back */
		{ { 0, 0, 1, 1 }, 0.37, 0.37 },
		{ { 0.5f, 0.5f, 0.5f, 0.5f }, 0.3, 0.3 },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (!near(easing_at(rows[i].easing, rows[i].t), rows[i].value))
			fail_msg("row %zu: %f instead of %f", i, easing_at(rows[i].easing, rows[i].t), rows[i].value);
}

static void curves_begin_and_end(void **state)
{
	(void)state;
	static const struct easing curves[] = { { 0, 0, 1, 1 }, { 0.37f, 0, 0.63f, 1 }, { 0.22f, 1, 0.36f, 1 } };
	for (size_t i = 0; i < sizeof curves / sizeof *curves; i++) {
		assert_true(easing_at(curves[i], 0) == 0);
		assert_true(easing_at(curves[i], -3) == 0);
		assert_true(easing_at(curves[i], (double)NAN) == 0);
		assert_true(easing_at(curves[i], 1) == 1);
		assert_true(easing_at(curves[i], 7) == 1);
	}
}

static void a_curve_that_rises_never_falls(void **state)
{
	(void)state;
	double last = 0;
	for (int i = 1; i <= 1000; i++) {
		double value = easing_at(EASING_SETTLE, i / 1000.0);
		assert_true(value >= last);
		last = value;
	}
}

static void a_track_goes_from_to_and_stays(void **state)
{
	(void)state;
	struct track track = { .from = 10, .to = 20, .start = 1, .duration = 2, .easing = EASING_LINEAR };
	assert_true(track_value(&track, 0, 0, false) == 10);
	assert_true(track_value(&track, 1, 0, false) == 10);
	assert_true(near(track_value(&track, 2, 0, false), 15));
	assert_true(track_value(&track, 3, 0, true) == 20);
	assert_true(track_value(&track, 99, 0, false) == 20);
	assert_true(track_moving(&track, 0, false));
	assert_true(track_moving(&track, 2.9, true));
	assert_false(track_moving(&track, 3, false));
}

static void a_track_without_duration_jumps(void **state)
{
	(void)state;
	struct track track = { .from = 1, .to = 0, .start = 2, .easing = EASING_LINEAR };
	assert_true(track_value(&track, 1.99, 0, false) == 1);
	assert_true(track_value(&track, 2, 0, false) == 0);
	assert_true(track_moving(&track, 1, false));
	assert_false(track_moving(&track, 2, false));
}

static void a_track_to_where_it_is_does_not_move(void **state)
{
	(void)state;
	struct track track = { .from = 1, .to = 1, .duration = 5, .easing = EASING_LINEAR };
	assert_false(track_moving(&track, 1, false));
}

static void travel_holds_it_not_time(void **state)
{
	(void)state;
	struct track track = {
		.from = 0, .to = 100, .start = 3, .duration = 2, .driver = DRIVER_TRAVEL, .easing = EASING_LINEAR
	};
	assert_true(track_value(&track, 99, 2, false) == 0);
	assert_true(near(track_value(&track, 0, 4, false), 50));
	assert_true(track_value(&track, 0, 9, false) == 100);
	assert_false(track_moving(&track, 0, false));
}

static void an_ambient_track_swings_there_and_back(void **state)
{
	(void)state;
	struct track track = { .from = 0, .to = 8, .start = 1, .duration = 4, .ambient = true, .easing = EASING_LINEAR };
	static const double values[][2] = { { 0, 0 }, { 1, 0 }, { 2, 4 },	 { 3, 8 },
										{ 4, 4 }, { 5, 0 }, { 4001, 0 }, { 4003, 8 } };
	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		assert_true(near(track_value(&track, values[i][0], 0, false), values[i][1]));
	assert_true(track_moving(&track, 1e6, false));
}

static void calm_stills_what_is_ambient(void **state)
{
	(void)state;
	struct track track = { .from = 0, .to = 8, .duration = 4, .ambient = true, .easing = EASING_LINEAR };
	assert_true(track_value(&track, 1, 0, true) == 8);
	assert_false(track_moving(&track, 1, true));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(curves_are_the_ones_of_css),	  cmocka_unit_test(curves_begin_and_end),
		cmocka_unit_test(a_curve_that_rises_never_falls), cmocka_unit_test(a_track_goes_from_to_and_stays),
		cmocka_unit_test(a_track_without_duration_jumps), cmocka_unit_test(a_track_to_where_it_is_does_not_move),
		cmocka_unit_test(travel_holds_it_not_time),		  cmocka_unit_test(an_ambient_track_swings_there_and_back),
		cmocka_unit_test(calm_stills_what_is_ambient),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
