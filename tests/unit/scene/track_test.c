/* Easing against a browser's numbers, and a track's clockwork. */
#include "scene/track.h"
#include "support/test.h"
#include <math.h>

static const struct drivers *at(double time, double travel, bool calm)
{
	static struct drivers drivers;
	drivers = (struct drivers){ .time = time, .travel = travel, .calm = calm };
	return &drivers;
}

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
	assert_true(track_value(&track, at(0, 0, false)) == 10);
	assert_true(track_value(&track, at(1, 0, false)) == 10);
	assert_true(near(track_value(&track, at(2, 0, false)), 15));
	assert_true(track_value(&track, at(3, 0, true)) == 20);
	assert_true(track_value(&track, at(99, 0, false)) == 20);
	assert_true(track_moving(&track, 0, false));
	assert_true(track_moving(&track, 2.9, true));
	assert_false(track_moving(&track, 3, false));
}

static void a_track_without_duration_jumps(void **state)
{
	(void)state;
	struct track track = { .from = 1, .to = 0, .start = 2, .easing = EASING_LINEAR };
	assert_true(track_value(&track, at(1.99, 0, false)) == 1);
	assert_true(track_value(&track, at(2, 0, false)) == 0);
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
	assert_true(track_value(&track, at(99, 2, false)) == 0);
	assert_true(near(track_value(&track, at(0, 4, false)), 50));
	assert_true(track_value(&track, at(0, 9, false)) == 100);
	assert_false(track_moving(&track, 0, false));
}

/* rise and frame: 0..1, and nothing else moves what they hold. */
static void rise_and_frame_hold_it_and_nothing_else(void **state)
{
	(void)state;
	struct track rise = { .from = 0, .to = 100, .duration = 1, .driver = DRIVER_RISE, .easing = EASING_LINEAR };
	struct track frame = { .from = 7, .to = -7, .start = 0.5, .duration = 0.5, .driver = DRIVER_OPENING };
	frame.easing = EASING_LINEAR;
	struct drivers drivers = { .time = 9, .travel = 9, .rise = 0.25, .opening = 0.75 };
	assert_true(near(track_value(&rise, &drivers), 25));
	assert_true(near(track_value(&frame, &drivers), 0));
	drivers = (struct drivers){ .time = 9, .travel = 9, .rise = 1, .opening = 0, .calm = true };
	assert_true(track_value(&rise, &drivers) == 100);
	assert_true(track_value(&frame, &drivers) == 7);
	drivers = (struct drivers){ .time = -3, .travel = 0, .rise = 0, .opening = 1 };
	assert_true(track_value(&rise, &drivers) == 0);
	assert_true(track_value(&frame, &drivers) == -7);
	/* Time does not move them: a screen at rest stays at rest. */
	assert_false(track_moving(&rise, 0, false));
	assert_false(track_moving(&frame, 0, false));
}

/* What is done while the drivers wander back and forth is undone: a light that sinks again is as if it never rose. */
static void what_a_driver_did_it_takes_back(void **state)
{
	(void)state;
	struct track track = { .from = 3, .to = 5, .start = 0.2, .duration = 0.6, .driver = DRIVER_RISE };
	track.easing = EASING_SETTLE;
	double there[101];
	for (int i = 0; i <= 100; i++)
		there[i] = track_value(&track, &(struct drivers){ .rise = i / 100.0 });
	for (int i = 100; i >= 0; i--)
		assert_true(there[i] == track_value(&track, &(struct drivers){ .time = 100 - i, .rise = i / 100.0 }));
	assert_true(there[0] == 3 && there[100] == 5);
}

static void slopes_are_those_of_the_curves(void **state)
{
	(void)state;
	static const struct easing curves[] = { { 0, 0, 1, 1 },		 { 0.37f, 0, 0.63f, 1 }, { 0.22f, 1, 0.36f, 1 },
											{ 0, 0, 0.58f, 1 },	 { 0.42f, 0, 1, 1 },	 { 0.34f, 1.56f, 0.64f, 1 },
											{ 0, 0, 0.3f, 0.6f } };
	for (size_t i = 0; i < sizeof curves / sizeof *curves; i++)
		for (double t = 0.05; t < 1; t += 0.05) {
			double seen = (easing_at(curves[i], t + 1e-5) - easing_at(curves[i], t - 1e-5)) / 2e-5;
			if (fabs(seen - easing_slope(curves[i], t)) > 1e-3)
				fail_msg("curve %zu at %f: %f, seen %f", i, t, easing_slope(curves[i], t), seen);
		}
	assert_true(near(easing_slope(curves[2], 0), 1 / 0.22));
	assert_true(near(easing_slope(curves[1], 0), 0));
	assert_true(near(easing_slope(curves[3], 0), 1 / 0.58)); /* its first handle lies in its beginning */
	assert_true(near(easing_slope(curves[4], 1), 1 / 0.58)); /* and this one's second in its end */
	assert_true(near(easing_slope(curves[6], 0), 2));
	assert_true(easing_slope((struct easing){ 0, 1, 1, 1 }, 0) > 1e5);
	assert_true(easing_slope(curves[2], -0.1) == 0 && easing_slope(curves[2], 1.1) == 0);
	assert_true(easing_slope(curves[2], (double)NAN) == 0);
}

static void an_ambient_track_swings_there_and_back(void **state)
{
	(void)state;
	struct track track = { .from = 0, .to = 8, .start = 1, .duration = 4, .ambient = true, .easing = EASING_LINEAR };
	static const double values[][2] = { { 0, 0 }, { 1, 0 }, { 2, 4 },	 { 3, 8 },
										{ 4, 4 }, { 5, 0 }, { 4001, 0 }, { 4003, 8 } };
	for (size_t i = 0; i < sizeof values / sizeof *values; i++)
		assert_true(near(track_value(&track, at(values[i][0], 0, false)), values[i][1]));
	assert_true(track_moving(&track, 1e6, false));
}

static void calm_stills_what_is_ambient(void **state)
{
	(void)state;
	struct track track = { .from = 0, .to = 8, .duration = 4, .ambient = true, .easing = EASING_LINEAR };
	assert_true(track_value(&track, at(1, 0, true)) == 8);
	assert_false(track_moving(&track, 1, true));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(curves_are_the_ones_of_css),
		cmocka_unit_test(curves_begin_and_end),
		cmocka_unit_test(a_curve_that_rises_never_falls),
		cmocka_unit_test(a_track_goes_from_to_and_stays),
		cmocka_unit_test(a_track_without_duration_jumps),
		cmocka_unit_test(a_track_to_where_it_is_does_not_move),
		cmocka_unit_test(travel_holds_it_not_time),
		cmocka_unit_test(rise_and_frame_hold_it_and_nothing_else),
		cmocka_unit_test(what_a_driver_did_it_takes_back),
		cmocka_unit_test(slopes_are_those_of_the_curves),
		cmocka_unit_test(an_ambient_track_swings_there_and_back),
		cmocka_unit_test(calm_stills_what_is_ambient),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
