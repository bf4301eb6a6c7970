/* What one finger can say: taps, holds, drags; rule by rule. */
#include "fingers.h"

/* ---- taps ---- */

static void a_tap_is_told_on_release_where_it_went_down(void **state)
{
	(void)state;
	assert_false(gesture_held(&glass));
	down(1, 1, 0.5, 0.5);
	assert_told("PRESS");
	assert_true(gesture_held(&glass));
	move(1.1, 1, 0.523, 0.5);
	assert_told("");
	up(1.2, 1, 0.5, 0.547);
	assert_told("TAP");
	assert_true(last()->x == 0.5 && last()->y == 0.5 && last()->count == 1);
	assert_near(last()->at_y, 0.547);
	assert_false(gesture_held(&glass));
}

static void a_mouse_is_a_finger(void **state)
{
	(void)state;
	down(1, EVENT_MOUSE, 0.5, 0.5);
	assert_told("PRESS");
	up(1.1, EVENT_MOUSE, 0.5, 0.5);
	assert_told("TAP");
}

static void past_the_slop_is_no_tap_even_if_it_comes_back(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, 0.5, 0.55);
	assert_told("DRAG_BEGIN");
	move(1.2, 1, 0.5, 0.5);
	up(1.2, 1, 0.5, 0.5);
	assert_told("DRAG_END");
}

static void a_press_tells_where_the_finger_is_until_it_can_be_no_tap(void **state)
{
	(void)state;
	double x, y;
	assert_false(gesture_pressed(&glass, &x, &y));
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, 0.51, 0.49);
	assert_true(gesture_pressed(&glass, &x, &y));
	assert_near(x, 0.51);
	assert_near(y, 0.49);
	tick(1.6);
	assert_false(gesture_pressed(&glass, &x, &y)); /* held */
	up(1.7, 1, 0.5, 0.5);
	down(5, 1, 0.5, 0.5);
	move(5.1, 1, 0.6, 0.5);
	assert_false(gesture_pressed(&glass, &x, &y)); /* dragged */
}

static void touches_at_and_beyond_the_edge_count(void **state)
{
	(void)state;
	static const double places[] = { 0, 0.004, -0.02, -7, 1, 0.997, 1.5 };
	for (int i = 0; i < 7; i++) {
		double inside = places[i] < 0.5 ? 0.01 : 0.99;
		down(i, 1, places[i], 0.5);
		assert_told("PRESS");
		assert_near(last()->x, inside);
		up(i + 0.1, 1, places[i], 0.5);
		assert_told("TAP");
		down(i + 0.5, 1, 0.5, places[i]);
		assert_near(last()->y, inside);
		up(i + 0.5, 1, 0.5, places[i]);
		assert_told("TAP");
	}
}

static int second_tap(double time, double x, double y)
{
	down(10, 1, 0.5, 0.5);
	up(10.1, 1, 0.5, 0.5);
	assert_int_equal(last()->count, 1);
	down(time, 2, x, y);
	up(time + 0.1, 2, x, y);
	assert_told("TAP");
	return last()->count;
}

static void a_second_tap_soon_and_near_counts_two(void **state)
{
	assert_int_equal(second_tap(10.45, 0.547, 0.5), 2);
	fresh(state);
	assert_int_equal(second_tap(10.46, 0.5, 0.5), 1);
	fresh(state);
	assert_int_equal(second_tap(10.2, 0.549, 0.5), 1);
}

static void a_third_tap_counts_one_again(void **state)
{
	(void)state;
	assert_int_equal(second_tap(10.2, 0.5, 0.5), 2);
	down(10.4, 1, 0.5, 0.5);
	up(10.5, 1, 0.5, 0.5);
	assert_int_equal(last()->count, 1);
	down(10.6, 1, 0.5, 0.5);
	up(10.7, 1, 0.5, 0.5);
	assert_int_equal(last()->count, 2);
}

static void a_drag_between_two_taps_parts_them(void **state)
{
	(void)state;
	down(10, 1, 0.5, 0.5);
	up(10.1, 1, 0.5, 0.5);
	down(10.15, 1, 0.5, 0.5);
	up(10.2, 1, 0.6, 0.5);
	assert_told("DRAG_BEGIN DRAG_END");
	down(10.3, 1, 0.5, 0.5);
	up(10.35, 1, 0.5, 0.5);
	assert_int_equal(last()->count, 1);
}

/* ---- holding ---- */

static void a_still_press_is_a_hold_once_and_its_release_no_tap(void **state)
{
	(void)state;
	down(100, 1, 0.5, 0.5);
	assert_near(gesture_due(&glass), 100.6);
	move(100.3, 1, 0.51, 0.5);
	tick(100.59);
	assert_told("");
	tick(gesture_due(&glass));
	assert_told("HOLD");
	assert_near(last()->x, 0.5);
	tick(101);
	assert_told("");
	up(102, 1, 0.5, 0.5);
	assert_told("RELEASE");
	assert_true(last()->held);
}

static void a_hold_is_told_before_what_follows_it_if_no_tick_came(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	up(1.7, 1, 0.5, 0.5);
	assert_told("HOLD RELEASE");
	down(2, 1, 0.5, 0.5);
	move(2.7, 1, 0.6, 0.5);
	assert_told("HOLD DRAG_BEGIN");
}

static void a_moved_press_is_no_hold(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, 0.6, 0.5);
	move(1.2, 1, 0.5, 0.5);
	tick(3);
	assert_told("");
}

/* ---- drags ---- */

static enum gesture_axis axis_of(double dx, double dy)
{
	fresh(NULL);
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, 0.5 + dx / 1000, 0.5 + dy / 500);
	assert_told("DRAG_BEGIN");
	enum gesture_axis axis = last()->axis;
	move(1.2, 1, 0.5 + dy / 1000, 0.5 + dx / 500); /* the other way: locked */
	assert_told("DRAG_MOVE");
	assert_int_equal(last()->axis, axis);
	return axis;
}

static void the_axis_is_the_dominant_direction_and_stays(void **state)
{
	(void)state;
	assert_int_equal(axis_of(-25, 0), AXIS_HORIZONTAL);
	assert_int_equal(axis_of(100, 99), AXIS_HORIZONTAL);
	assert_int_equal(axis_of(99, 100), AXIS_VERTICAL);
	assert_int_equal(axis_of(0, -25), AXIS_VERTICAL);
}

static void a_drag_follows_without_a_jump_and_without_loss(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, 0.525, 0.5);
	assert_told("DRAG_BEGIN");
	assert_near(last()->dx, 0.001); /* one unit past the slop */
	assert_true(last()->x == 0.5 && last()->y == 0.5);
	assert_near(last()->at_x, 0.525);
	move(1.2, 1, 0.625, 0.6);
	assert_near(last()->dx, 0.101);
	assert_near(last()->dy, 0.1);

	fresh(state);
	down(1, 1, 0.9, 0.5);
	move(1.1, 1, 0.4, 0.5); /* all in one event */
	assert_near(last()->dx, -0.476);
}

static void a_moving_finger_leaves_with_its_velocity(void **state)
{
	(void)state;
	down(1, 1, 0.9, 0.5);
	for (int i = 1; i <= 20; i++)
		move(1 + i * 0.01, 1, 0.9 - i * 0.02, 0.5 - i * 0.01);
	up(1.2, 1, 0.5, 0.3);
	assert_told("DRAG_END");
	assert_true(fabs(last()->vx + 2) < 0.01);
	assert_true(fabs(last()->vy + 1) < 0.01);
}

static void a_finger_that_rested_leaves_without_velocity(void **state)
{
	(void)state;
	down(1, 1, 0.9, 0.5);
	for (int i = 1; i <= 20; i++)
		move(1 + i * 0.01, 1, 0.9 - i * 0.02, 0.5);
	up(1.31, 1, 0.5, 0.5);
	assert_told("DRAG_END");
	assert_true(last()->vx == 0 && last()->vy == 0);
}

static void no_device_is_faster_than_the_cap(void **state)
{
	(void)state;
	down(1, 1, 0.1, 0.5);
	move(1, 1, 0.9, 0.5);
	up(1, 1, 0.9, 0.5);
	assert_told("DRAG_END");
	assert_true(last()->vx == FLICK_MOST);
}

/* Two reports of one burst say nothing; a mouse with 1,000 reports a second fills more than the last of them. */
static void bursts_do_not_make_a_flick(void **state)
{
	(void)state;
	down(1, 1, 0.1, 0.5);
	for (int i = 1; i <= 200; i++)
		move(1 + i * 0.001, 1, 0.1 + i * 0.001, 0.5);
	up(1.2, 1, 0.302, 0.5);
	assert_true(fabs(last()->vx - 1) < 0.05);
	down(2, 1, 0.3, 0.5);
	move(2.3, 1, 0.35, 0.5);
	move(2.3001, 1, 0.36, 0.5);
	up(2.3001, 1, 0.36, 0.5);
	assert_true(last()->vx < 1);
}

static void a_lost_drag_is_cancelled(void **state)
{
	(void)state;
	down(1, 1, 0.5, 0.5);
	move(1.1, 1, 0.7, 0.5);
	feed(1.2, EVENT_CANCEL, 2, 0, 0);
	assert_told("");
	feed(1.2, EVENT_CANCEL, 1, 0, 0);
	assert_told("DRAG_CANCEL");
	assert_false(gesture_held(&glass));
	up(1.3, 1, 0.7, 0.5);
	assert_told("");
	up(1.3, 9, 0.7, 0.5);
	assert_told("");
	down(2, 1, 0.5, 0.5);
	feed(2.1, EVENT_CANCEL, 1, 0, 0);
	assert_told("RELEASE");
	assert_false(last()->held);
}

static void a_swipe_ends_on_the_neighbour_it_was_sent_to(void **state)
{
	(void)state;
	assert_int_equal(gesture_snap(-0.4, 0), 1);
	assert_int_equal(gesture_snap(0.4, 0), -1);
	assert_int_equal(gesture_snap(-0.3, 0), 0);
	assert_int_equal(gesture_snap(-0.3, -0.4), 1);	/* still on its way */
	assert_int_equal(gesture_snap(-0.02, -0.6), 1); /* a tiny flick */
	assert_int_equal(gesture_snap(0.02, 0.6), -1);
	assert_int_equal(gesture_snap(-0.02, -0.3), 0); /* a slow nudge */
	assert_int_equal(gesture_snap(-0.6, 0.15), 0);	/* a slow return */
	assert_int_equal(gesture_snap(-0.6, 3), 0);		/* a fast one stays here too, and does not go to the other side */
	assert_int_equal(gesture_snap(-0.6, 0.05), 1);	/* no more than a tremble */
	assert_int_equal(gesture_snap(0, 0), 0);
	assert_int_equal(gesture_snap(NAN, 1), 0);
	assert_int_equal(gesture_snap(1, INFINITY), 0);
}

int main(void)
{
#define FRESH(test) cmocka_unit_test_setup(test, fresh)
	const struct CMUnitTest tests[] = {
		FRESH(a_tap_is_told_on_release_where_it_went_down),
		FRESH(a_mouse_is_a_finger),
		FRESH(past_the_slop_is_no_tap_even_if_it_comes_back),
		FRESH(a_press_tells_where_the_finger_is_until_it_can_be_no_tap),
		FRESH(touches_at_and_beyond_the_edge_count),
		FRESH(a_second_tap_soon_and_near_counts_two),
		FRESH(a_third_tap_counts_one_again),
		FRESH(a_drag_between_two_taps_parts_them),
		FRESH(a_still_press_is_a_hold_once_and_its_release_no_tap),
		FRESH(a_hold_is_told_before_what_follows_it_if_no_tick_came),
		FRESH(a_moved_press_is_no_hold),
		FRESH(the_axis_is_the_dominant_direction_and_stays),
		FRESH(a_drag_follows_without_a_jump_and_without_loss),
		FRESH(a_moving_finger_leaves_with_its_velocity),
		FRESH(a_finger_that_rested_leaves_without_velocity),
		FRESH(no_device_is_faster_than_the_cap),
		FRESH(bursts_do_not_make_a_flick),
		FRESH(a_lost_drag_is_cancelled),
		FRESH(a_swipe_ends_on_the_neighbour_it_was_sent_to),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
