/* More fingers than one, and what devices make of them; rule by rule. What chance makes of it is gesture_fuzz_test.c.
 */
#include "fingers.h"

/* ---- more fingers ---- */

static void a_second_finger_is_ignored_until_it_is_lifted(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	down(1.1, 2, 0.1, 0.2);
	assert_told("");
	move(1.2, 2, 0.9, 0.2);
	assert_told("");
	up(1.3, 1, 0.5, 0.5);
	assert_told("TAP");
	down(1.4, 3, 0.5, 0.5); /* 2 still moves: not yet */
	assert_told("");
	up(1.4, 3, 0.5, 0.5);
	assert_told("");
	up(1.5, 2, 0.9, 0.2);
	assert_told("");
	assert_false(gesture_held(&glass));
	down(1.6, 3, 0.5, 0.5);
	assert_told("PRESS");
}

static void the_fingers_of_a_whole_hand_press_nothing_but_the_first(void **state)
{
	(void)state;
	for (int finger = 0; finger < 10; finger++) {
		down(1 + finger * 0.05, finger, 0.1 * finger, 0.5);
		assert_told(finger ? "" : "PRESS");
	}
	for (int finger = 0; finger < 10; finger++) {
		up(1.5 + finger * 0.05, finger, 0.1 * finger, 0.5);
		assert_told(finger ? "" : "TAP");
	}
}

static void a_palm_that_came_later_does_not_block(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	down(1.1, 2, 0.5, 0.9); /* the palm */
	up(1.2, 1, 0.5, 0.5);
	down(2.05, 3, 0.2, 0.2); /* still for less than a second */
	assert_told("");
	up(2.06, 3, 0.2, 0.2);
	move(2.07, 2, 0.51, 0.9); /* it trembles */
	down(2.11, 3, 0.2, 0.2);
	assert_told("PRESS");
	up(2.2, 3, 0.2, 0.2);
	assert_told("TAP");
	up(2.3, 2, 0.5, 0.9);
	assert_told("");
}

static void a_palm_that_came_first_gives_way(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.9);
	tick(1.6);
	assert_told("HOLD");
	down(2.1, 2, 0.2, 0.2);
	assert_told("RELEASE PRESS");
	assert_false(told.list[0].held); /* nobody lifted it */
	assert_near(last()->x, 0.2);
	up(2.2, 2, 0.2, 0.2);
	assert_told("TAP");
	down(2.3, 2, 0.2, 0.2);
	assert_told("PRESS");
	up(2.4, 2, 0.2, 0.2);
	assert_told("TAP");
	assert_int_equal(last()->count, 2);
	up(2.5, 1, 0.5, 0.9);
	assert_told("");
}

static void a_finger_that_rests_in_a_drag_gives_way(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, 0.7, 0.5);
	down(2.05, 2, 0.2, 0.2);
	assert_told("");
	up(2.06, 2, 0.2, 0.2);
	down(2.1, 2, 0.2, 0.2);
	assert_told("DRAG_END PRESS");
	assert_true(told.list[0].vx == 0);
}

/* ---- pinches ---- */

static void two_fingers_pinch_where_two_are_allowed(void **state)
{
	(void)state;
	gesture_allow_two(&glass, true);
	down(1, 1, 0.4, 0.5);
	assert_told("PRESS");
	down(1.1, 2, 0.6, 0.5);
	assert_told("RELEASE PINCH_BEGIN");
	assert_near(last()->x, 0.5);
	assert_near(last()->ratio, 1);
	assert_true(last()->dx == 0 && last()->dy == 0);
	move(1.2, 2, 0.8, 0.5);
	assert_told("PINCH_MOVE");
	assert_near(last()->ratio, 2);
	assert_near(last()->dx, 0.1);
	assert_near(last()->at_x, 0.6);
	move(1.3, 1, 0.4, 0.9); /* 400 by 200 units */
	assert_near(last()->ratio, sqrt(400.0 * 400 + 200 * 200) / 200);
	assert_near(last()->dy, 0.2);
	down(1.4, 3, 0.1, 0.1); /* a third is ignored */
	assert_told("");
}

static void fingers_in_one_place_make_no_giant(void **state)
{
	(void)state;
	gesture_allow_two(&glass, true);
	down(1, 1, 0.5, 0.5);
	down(1.1, 2, 0.5, 0.5);
	move(1.2, 2, 0.74, 0.5);
	assert_near(last()->ratio, 10);
}

static void a_drag_becomes_a_pinch(void **state)
{
	(void)state;
	gesture_allow_two(&glass, true);
	down(1, 1, 0.4, 0.5);
	move(1.05, 1, 0.5, 0.5);
	down(1.1, 2, 0.6, 0.5);
	assert_told("DRAG_END PINCH_BEGIN");
	assert_true(told.list[0].vx == 0);
	assert_near(told.list[1].x, 0.55);
}

static void what_is_left_of_a_pinch_drags_on_without_a_jump(void **state)
{
	(void)state;
	gesture_allow_two(&glass, true);
	down(1, 1, 0.4, 0.5);
	down(1.1, 2, 0.6, 0.5);
	move(1.2, 1, 0.3, 0.5);
	up(1.3, 2, 0.6, 0.5);
	assert_told("PINCH_END DRAG_BEGIN");
	assert_near(told.list[0].ratio, 1.5);
	assert_true(last()->dx == 0 && last()->dy == 0);
	assert_int_equal(last()->axis, AXIS_FREE);
	assert_near(last()->x, 0.3);
	move(1.4, 1, 0.31, 0.5); /* no slop again */
	assert_told("DRAG_MOVE");
	assert_near(last()->dx, 0.01);
	down(1.5, 3, 0.6, 0.5);
	assert_told("DRAG_END PINCH_BEGIN");
	up(1.6, 1, 0.31, 0.5);
	assert_told("PINCH_END DRAG_BEGIN");
	up(1.65, 3, 0.6, 0.5);
	assert_told("DRAG_END");
	assert_true(last()->vx == 0);
}

static void beside_a_palm_one_can_tap_in_a_viewer(void **state)
{
	(void)state;
	gesture_allow_two(&glass, true);
	down(1, 1, 0.5, 0.9);
	down(2.5, 2, 0.9, 0.1);
	assert_told("HOLD RELEASE PRESS");
	up(2.6, 2, 0.9, 0.1);
	assert_told("TAP");
}

static void a_thumb_that_waited_can_pinch(void **state)
{
	gesture_allow_two(&glass, true);
	down(1, 1, 0.5, 0.5);
	down(2.5, 2, 0.6, 0.5);
	assert_told("HOLD RELEASE PRESS");
	move(2.6, 2, 0.65, 0.5); /* the new one moves */
	assert_told("RELEASE PINCH_BEGIN");
	fresh(state);
	gesture_allow_two(&glass, true);
	down(1, 1, 0.5, 0.5);
	down(2.5, 2, 0.6, 0.5);
	move(2.6, 1, 0.4, 0.5); /* the old one moves */
	assert_told("RELEASE PINCH_BEGIN");
	fresh(state);
	down(1, 1, 0.5, 0.5);
	down(2.5, 2, 0.6, 0.5);
	move(2.6, 1, 0.4, 0.5); /* but not where two are not allowed */
	assert_told("");
}

/* ---- the staff ---- */

static void two_top_corners_for_three_seconds_are_the_staff(void **state)
{
	for (int two = 0; two < 2; two++) {
		fresh(state);
		gesture_allow_two(&glass, two);
		down(10, 1, 0.0, 0.01);
		down(10.5, 2, 0.99, 0.11);
		move(12, 2, 0.98, 0.12); /* a tremble */
		assert_near(gesture_due(&glass), 13.5);
		tick(13.49);
		assert_told("");
		tick(13.5);
		assert_told(two ? "PINCH_END CORNERS" : "RELEASE CORNERS");
		tick(20);
		assert_told(""); /* once, and nothing comes of these fingers */
		up(21, 1, 0.0, 0.01);
		assert_told("");
		up(21, 2, 0.99, 0.1);
		assert_told("");
		assert_false(gesture_held(&glass));
	}
}

static bool are_corners(double x1, double y1, double x2, double y2)
{
	fresh(NULL);
	down(1, 1, x1, y1);
	down(1.1, 2, x2, y2);
	tick(4.5);
	return told.count > 0 && last()->kind == GESTURE_CORNERS;
}

static void other_places_are_no_corners(void **state)
{
	(void)state;
	assert_true(are_corners(0.059, 0.119, 0.941, 0.119)); /* 0.12 of 500 units each way */
	assert_false(are_corners(0.061, 0.1, 0.95, 0.1));
	assert_false(are_corners(0.05, 0.121, 0.95, 0.1));
	assert_false(are_corners(0.05, 0.1, 0.939, 0.1));
	assert_false(are_corners(0.02, 0.1, 0.05, 0.1)); /* the same corner */
	assert_false(are_corners(0.05, 0.9, 0.95, 0.9)); /* the bottom ones */
}

static void a_finger_that_slides_into_a_corner_does_not_count(void **state)
{
	(void)state;
	down(1, 1, 0.01, 0.01);
	down(1, 2, 0.9, 0.01);
	move(1.1, 2, 0.99, 0.01);
	tick(10);
	assert_told("HOLD");
}

/* ---- what devices do ---- */

static void a_stuck_touch_is_dropped(void **state)
{
	(void)state;
	down(100, 1, 0.5, 0.5);
	tick(101);
	assert_told("HOLD");
	assert_near(gesture_due(&glass), 120);
	move(110, 1, 0.51, 0.5); /* a tremble is no movement */
	tick(119.9);
	assert_told("");
	tick(120);
	assert_told("RELEASE");
	assert_false(last()->held);
	assert_false(gesture_held(&glass));
	assert_true(gesture_due(&glass) < 0);
	up(122, 1, 0.5, 0.5);
	assert_told("");

	down(200, 1, 0.5, 0.5);
	move(200.1, 1, 0.6, 0.5);
	move(215, 1, 0.7, 0.5);
	tick(234.9);
	assert_told("");
	tick(235);
	assert_told("DRAG_CANCEL");
}

static void a_stuck_half_of_a_pinch_is_lifted(void **state)
{
	(void)state;
	gesture_allow_two(&glass, true);
	down(1, 1, 0.3, 0.5);
	down(1, 2, 0.6, 0.5);
	move(15, 2, 0.8, 0.5);
	tick(21);
	assert_told("PINCH_END DRAG_BEGIN");
	assert_near(last()->x, 0.8);
	tick(35);
	assert_told("DRAG_CANCEL");
}

static void an_ignored_finger_is_dropped_in_silence(void **state)
{
	(void)state;
	down(0, 1, 0.5, 0.5);
	down(0.1, 2, 0.5, 0.5);
	up(0.2, 1, 0.5, 0.5);
	assert_told("TAP");
	tick(20.1);
	assert_told("");
	assert_false(gesture_held(&glass));
	down(100, 1, 0.5, 0.5);
	down(130, 2, 0.5, 0.5);
	assert_told("HOLD RELEASE PRESS");
	assert_int_equal(glass.down, 1);
}

static void one_leap_tells_what_many_ticks_tell(void **state)
{
	gesture_allow_two(&glass, true);
	down(1, 1, 0.01, 0.01);
	down(18.5, 2, 0.99, 0.01);
	tick(60); /* the first was dropped at 21 before the corners were due at 21.5 */
	assert_told("HOLD RELEASE");
	fresh(state);
	gesture_allow_two(&glass, true);
	down(1, 1, 0.01, 0.01);
	down(17.5, 2, 0.99, 0.01);
	tick(60);
	assert_told("RELEASE CORNERS");
	assert_false(gesture_held(&glass));
}

static void a_doubled_down_begins_again(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	down(1.1, 1, 0.6, 0.6);
	assert_told("RELEASE PRESS");
	move(1.2, 1, 0.8, 0.6);
	down(1.3, 1, 0.5, 0.5);
	assert_told("DRAG_CANCEL PRESS");
	down(1.4, 2, 0.5, 0.5);
	down(1.4, 2, 0.5, 0.5);
	assert_int_equal(glass.down, 2);
	up(1.5, 2, 0.5, 0.5);
	up(1.6, 1, 0.5, 0.5);
	assert_told("TAP");
	assert_false(gesture_held(&glass));
}

static void a_doubled_down_in_a_pinch_begins_the_pinch_again(void **state)
{
	(void)state;
	gesture_allow_two(&glass, true);
	down(1, 1, 0.4, 0.5);
	down(1.1, 2, 0.6, 0.5);
	down(1.2, 1, 0.2, 0.5);
	assert_told("PINCH_END DRAG_BEGIN DRAG_END PINCH_BEGIN");
	assert_near(last()->x, 0.4);
}

static void a_hundred_fingers_leave_no_trace(void **state)
{
	(void)state;
	for (int finger = 0; finger < 100; finger++) {
		down(1, finger, 0.5, 0.5);
		assert_told(finger ? "" : "PRESS");
	}
	assert_int_equal(glass.down, GESTURE_FINGERS);
	up(1.1, 0, 0.5, 0.5);
	assert_told("TAP"); /* the owner is never forgotten */
	for (int finger = 1; finger < 100; finger++)
		up(1.1, finger, 0.5, 0.5);
	assert_false(gesture_held(&glass));
	down(1.2, 7, 0.5, 0.5);
	assert_told("PRESS");
}

static void ghosts_do_not_fill_the_glass(void **state)
{
	(void)state;
	for (int finger = 0; finger < GESTURE_FINGERS; finger++)
		down(1, finger, 0.5, 0.5);
	down(5, 100, 0.2, 0.2);
	assert_told("HOLD RELEASE PRESS");
}

static void times_that_run_back_make_nothing_stay(void **state)
{
	(void)state;
	down(1e9, 1, 0.5, 0.5);
	move(1e9 + 0.1, 1, 0.6, 0.5);
	move(5, 1, 0.7, 0.5);
	up(5.1, 1, 0.8, 0.5);
	assert_told("DRAG_MOVE DRAG_END");
	assert_true(last()->vx > 0 && last()->vx <= FLICK_MOST);
	down(1e300, 1, 0.5, 0.5);
	tick(5);
	tick(25);
	assert_told("HOLD RELEASE");
	assert_false(gesture_held(&glass));
	down(50, 1, 0.5, 0.5);
	up(50, 1, 0.5, 0.5);
	down(1, 1, 0.5, 0.5);
	up(1, 1, 0.5, 0.5);
	assert_int_equal(last()->count, 1); /* the first was not before it */
}

static void broken_numbers_are_nothing(void **state)
{
	(void)state;
	down(1, 1, NAN, 0.5);
	down(1, 1, 0.5, INFINITY);
	assert_false(gesture_held(&glass));
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, INFINITY, NAN);
	tick(NAN);
	tick(-INFINITY);
	up(NAN, 1, NAN, NAN); /* lifted is lifted, wherever and whenever */
	assert_told("TAP");
}

static void other_events_are_nothing(void **state)
{
	(void)state;
	feed(1, EVENT_NONE, 1, 0.5, 0.5);
	for (int kind = EVENT_KEY; kind <= EVENT_MEMORY_LOW; kind++) {
		feed(1, (enum event_kind)kind, 1, 0.5, 0.5);
		assert_told("");
	}
	assert_false(gesture_held(&glass));
}

static void cancel_ends_what_was_under_way_and_forgets_the_glass(void **state)
{
	(void)state;
	told = gesture_cancel(&glass);
	assert_told("");
	down(1, 1, 0.5, 0.5);
	down(1, 2, 0.5, 0.5);
	told = gesture_cancel(&glass);
	assert_told("RELEASE");
	assert_false(gesture_held(&glass) || gesture_due(&glass) >= 0);
	move(1.1, 1, 0.9, 0.5);
	assert_told("");
	up(1.2, 1, 0.9, 0.5);
	assert_told("");
	down(1.3, 3, 0.5, 0.5);
	assert_told("PRESS");
	move(1.4, 3, 0.7, 0.5);
	told = gesture_cancel(&glass);
	assert_told("DRAG_CANCEL");
	gesture_allow_two(&glass, true);
	down(2, 1, 0.5, 0.5);
	down(2, 2, 0.6, 0.5);
	told = gesture_cancel(&glass);
	assert_told("PINCH_END");
}

int main(void)
{
#define FRESH(test) cmocka_unit_test_setup(test, fresh)
	const struct CMUnitTest tests[] = {
		FRESH(a_second_finger_is_ignored_until_it_is_lifted),
		FRESH(the_fingers_of_a_whole_hand_press_nothing_but_the_first),
		FRESH(a_palm_that_came_later_does_not_block),
		FRESH(a_palm_that_came_first_gives_way),
		FRESH(a_finger_that_rests_in_a_drag_gives_way),
		FRESH(two_fingers_pinch_where_two_are_allowed),
		FRESH(fingers_in_one_place_make_no_giant),
		FRESH(a_drag_becomes_a_pinch),
		FRESH(what_is_left_of_a_pinch_drags_on_without_a_jump),
		FRESH(beside_a_palm_one_can_tap_in_a_viewer),
		FRESH(a_thumb_that_waited_can_pinch),
		FRESH(two_top_corners_for_three_seconds_are_the_staff),
		FRESH(other_places_are_no_corners),
		FRESH(a_finger_that_slides_into_a_corner_does_not_count),
		FRESH(a_stuck_touch_is_dropped),
		FRESH(a_stuck_half_of_a_pinch_is_lifted),
		FRESH(an_ignored_finger_is_dropped_in_silence),
		FRESH(one_leap_tells_what_many_ticks_tell),
		FRESH(a_doubled_down_begins_again),
		FRESH(a_doubled_down_in_a_pinch_begins_the_pinch_again),
		FRESH(a_hundred_fingers_leave_no_trace),
		FRESH(ghosts_do_not_fill_the_glass),
		FRESH(times_that_run_back_make_nothing_stay),
		FRESH(broken_numbers_are_nothing),
		FRESH(other_events_are_nothing),
		FRESH(cancel_ends_what_was_under_way_and_forgets_the_glass),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
