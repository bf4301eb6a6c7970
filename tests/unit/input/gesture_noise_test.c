/* Glass has noise, and noise is nobody: bounces, trembling, ghosts, palms. */
#include "fingers.h"

static void a_bounce_is_no_second_tap(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	up(1.08, 1, 0.5, 0.5);
	assert_told("TAP");
	for (int i = 0; i < 3; i++) { /* the device thinks of another finger each time */
		down(1.1 + 0.03 * i, 2 + i, 0.501, 0.5);
		assert_told("PRESS");
		up(1.11 + 0.03 * i, 2 + i, 0.501, 0.5);
		assert_told("RELEASE");
		assert_false(last()->held);
	}
	down(1.3, 1, 0.5, 0.5);
	up(1.38, 1, 0.5, 0.5);
	assert_told("TAP");
	assert_int_equal(last()->count, 2); /* what bounced parts no double tap */
}

static void taps_as_fast_as_a_hand_can_are_not_all_one(void **state)
{
	(void)state;
	int taps = 0;
	for (int i = 0; i < 6; i++) {
		down(1 + 0.1 * i, 1, 0.5, 0.5);
		up(1.08 + 0.1 * i, 1, 0.5, 0.5);
		taps += last()->kind == GESTURE_TAP;
	}
	assert_in_range(taps, 3, 6);
}

static void what_bounced_can_still_be_dragged_and_held(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	up(1.01, 1, 0.5, 0.5);
	down(1.03, 1, 0.5, 0.5);
	move(1.1, 1, 0.6, 0.5);
	assert_told("DRAG_BEGIN");
	up(1.2, 1, 0.7, 0.5);
	assert_told("DRAG_MOVE DRAG_END");
	down(1.22, 1, 0.7, 0.5); /* and a drag that bounces taps nothing */
	up(1.3, 1, 0.7, 0.5);
	assert_told("RELEASE");
}

static void elsewhere_or_later_or_by_a_mouse_it_is_no_bounce(void **state)
{
	(void)state;
	static const struct {
		double after, x;
		long long finger;
	} cases[] = { { 0.02, 0.6, 1 }, { 0.04, 0.5, 1 }, { 0.02, 0.5, EVENT_MOUSE } };
	for (int i = 0; i < 3; i++) {
		down(10 * i, 1, 0.5, 0.5);
		up(10 * i + 0.1, 1, 0.5, 0.5);
		down(10 * i + 0.1 + cases[i].after, cases[i].finger, cases[i].x, 0.5);
		up(10 * i + 0.2 + cases[i].after, cases[i].finger, cases[i].x, 0.5);
		assert_told("TAP");
	}
}

/* Taps of 80 ms, one each `every` seconds from `from` on, trembling by `noise`; how many were told, and the last one's
 * time. */
static int haunt(double from, double until, double every, double noise, double *last_tap)
{
	int taps = 0, number = 0;
	for (double at = from; at < until; at += every, number++) {
		double x = 0.5 + noise * (number % 3 - 1);
		down(at, 100 + number, x, 0.5);
		assert_true(told.stirs == (told.count > 0));
		up(at + 0.08, 100 + number, x, 0.5);
		if (told.count > 0) {
			assert_told("TAP");
			taps++;
			*last_tap = at;
		}
	}
	return taps;
}

static void a_place_that_taps_for_minutes_is_a_ghosts(void **state)
{
	(void)state;
	static const double every[] = { 0.5, 6, 30, 100 }, ends[] = { 180, 180, 330, 1100 };
	for (int i = 0; i < 4; i++) {
		double last_tap = 0;
		gesture_init(&glass, 1000, 500);
		assert_true(haunt(0, 5000, every[i], 0.001, &last_tap) >= 11);
		assert_true(last_tap < ends[i]);
		/* A hand beside it is heard, and the ghost is not in its way. */
		down(5000, 7, 0.5, 0.5);
		assert_told("");
		down(5000.1, 1, 0.3, 0.5);
		assert_told("PRESS");
		assert_true(told.stirs);
		up(5000.2, 1, 0.3, 0.5);
		assert_told("TAP");
		up(5000.3, 7, 0.5, 0.5);
		assert_false(told.stirs);
		/* It has been quiet for a while: whoever comes there now is somebody. */
		down(5000.1 + GHOST_GAP + 1, 1, 0.5, 0.5);
		assert_told("PRESS");
		up(5000.2 + GHOST_GAP + 1, 1, 0.5, 0.5);
		assert_told("TAP");
	}
}

static void a_visitor_who_only_goes_on_is_no_ghost(void **state)
{
	(void)state;
	for (int i = 0; i < 1000; i++) { /* one button, as exactly as a hand can */
		double at = 4.0 * i, x = 0.9 + 0.004 * (i * 7 % 11 - 5), y = 0.9 + 0.008 * (i * 5 % 13 - 6);
		down(at, 1, x, y);
		up(at + 0.1, 1, x, y);
		assert_told("TAP");
	}
	for (int i = 0; i < 1000; i++) { /* a mouse that lies there */
		down(5000 + 4.0 * i, EVENT_MOUSE, 0.5, 0.5);
		up(5000.1 + 4.0 * i, EVENT_MOUSE, 0.5, 0.5);
		assert_told("TAP");
	}
}

static void whoever_only_trembles_does_not_stir(void **state)
{
	(void)state;
	down(0, 1, 0.5, 0.5);
	assert_true(told.stirs);
	for (int i = 1; i < 600; i++) { /* also after it was dropped */
		move(0.1 * i, 1, 0.5 + 0.001 * (i % 2), 0.5);
		assert_false(told.stirs);
	}
	up(61, 1, 0.5, 0.5);
	down(62, 1, 0.5, 0.5);
	move(63, 1, 0.6, 0.5);
	assert_true(told.stirs);
	move(64, 1, 0.601, 0.5);
	assert_false(told.stirs);
	up(65, 1, 0.601, 0.5);
	assert_true(told.stirs);
	tick(66);
	assert_false(told.stirs);
}

static void beside_two_palms_that_tremble_one_can_tap(void **state)
{
	(void)state;
	for (int palm = 0; palm < 6; palm++) /* three contacts each */
		down(0.01 * palm, palm, palm < 3 ? 0.1 + 0.03 * palm : 0.8 + 0.03 * palm, 0.8);
	for (int i = 1; i < 30; i++)
		for (int palm = 0; palm < 6; palm++)
			move(0.1 * i, palm, (palm < 3 ? 0.1 + 0.03 * palm : 0.8 + 0.03 * palm) + 0.001 * (i % 2), 0.8);
	down(3, 9, 0.5, 0.5);
	assert_told("RELEASE PRESS");
	up(3.1, 9, 0.5, 0.5);
	assert_told("TAP");
	tick(30);
	assert_false(gesture_held(&glass));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(a_bounce_is_no_second_tap, fresh),
		cmocka_unit_test_setup(taps_as_fast_as_a_hand_can_are_not_all_one, fresh),
		cmocka_unit_test_setup(what_bounced_can_still_be_dragged_and_held, fresh),
		cmocka_unit_test_setup(elsewhere_or_later_or_by_a_mouse_it_is_no_bounce, fresh),
		cmocka_unit_test_setup(a_place_that_taps_for_minutes_is_a_ghosts, fresh),
		cmocka_unit_test_setup(a_visitor_who_only_goes_on_is_no_ghost, fresh),
		cmocka_unit_test_setup(whoever_only_trembles_does_not_stir, fresh),
		cmocka_unit_test_setup(beside_two_palms_that_tremble_one_can_tap, fresh),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
