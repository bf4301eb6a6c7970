/* A zoomable picture's movements: its limits, what stays under the fingers, that everything comes to rest. */
#include "input/pan.h"
#include "support/test.h"
#include <math.h>

#define assert_near(a, b) assert_true(fabs((a) - (b)) < 1e-9)

static void assert_view(struct pan_view view, double scale, double x, double y)
{
	assert_near(view.scale, scale);
	assert_near(view.x, x);
	assert_near(view.y, y);
}

static double lies(double p, double fit, double scale, double offset)
{
	return 0.5 + offset + (p - 0.5) * fit * scale;
}

/* A wide picture: 1 x 0.6 of the area, at most 8 times. */
static struct pan wide(double scale)
{
	struct pan pan;
	pan_init(&pan, 1, 0.6, 8);
	pan_zoom_to(&pan, scale, 0.5, 0.5, 0);
	pan_hold(&pan, 1);
	return pan;
}

static void at_first_the_whole_picture_stands_still(void **state)
{
	(void)state;
	struct pan pan;
	pan_init(&pan, 1, 0.6, 0.5);
	assert_view(pan_at(&pan, 0), 1, 0, 0);
	assert_view(pan_rest(&pan), 1, 0, 0);
	assert_false(pan_moving(&pan, 0));
	pan_zoom_to(&pan, 3, 0.5, 0.5, 0);
	assert_view(pan_at(&pan, 9), 1, 0, 0); /* a `max` below 1 is 1 */
}

/* What no finger does, but a broken panel may tell. */
static void numbers_beyond_all_measure_change_nothing(void **state)
{
	(void)state;
	struct pan pan;
	pan_init(&pan, 1, 0.6, 1e308);
	pan_hold(&pan, 0);
	pan_drag(&pan, 1e308, 0);
	pan_pinch(&pan, -1e308, 0.5, 0, 1e308, 1e308);
	assert_view(pan_at(&pan, 0), 1, 0, 0);
	pan_pinch(&pan, 0.5, 0.5, 0, 0, 1e308);
	pan_release(&pan, 0, 0, 1);
	pan_move_by(&pan, 1e308, 0, 2);
	pan_zoom_to(&pan, 2, 1e308, 0.5, 2);
	struct pan_view view = pan_at(&pan, 9);
	assert_true(view.scale >= 1 && view.scale <= 1e6 && isfinite(view.x) && isfinite(view.y));
}

static void a_drag_follows_the_finger_one_to_one_within_the_limits(void **state)
{
	(void)state;
	struct pan pan = wide(4);
	pan_drag(&pan, 0.3, -0.2);
	assert_view(pan_at(&pan, 1), 4, 0.3, -0.2);
	pan_drag(&pan, -1.5, 0.7);
	assert_view(pan_at(&pan, 2), 4, -1.5, 0.7); /* to the edge */
	assert_false(pan_moving(&pan, 2));
}

static void past_the_edge_it_follows_less_and_springs_back(void **state)
{
	(void)state;
	struct pan pan = wide(4);
	double before = 1.5;
	for (double pull = 1.6; pull < 50; pull *= 1.3) {
		pan_drag(&pan, pull, 0);
		double x = pan_at(&pan, 1).x;
		assert_true(x > before && x < 1.5 + 0.35 && x < pull);
		before = x;
	}
	pan_release(&pan, 5, 0, 2);
	assert_near(pan_at(&pan, 2).x, before);
	assert_true(pan_moving(&pan, 2));
	assert_true(pan_at(&pan, 2.1).x < before);
	assert_false(pan_moving(&pan, 2.36));
	assert_view(pan_at(&pan, 2.36), 4, 1.5, 0);
}

static void a_picture_smaller_than_the_area_returns_to_the_middle(void **state)
{
	(void)state;
	struct pan pan = wide(1.2);
	pan_drag(&pan, 0, 0.2);
	assert_true(pan_at(&pan, 1).y > 0.05 && pan_at(&pan, 1).y < 0.2);
	pan_release(&pan, 0, 0, 2);
	assert_view(pan_at(&pan, 3), 1.2, 0, 0);
	pan_hold(&pan, 4);
	pan_release(&pan, 0, 8, 4); /* a flick across does not move it either */
	assert_view(pan_at(&pan, 4.1), 1.2, 0, 0);
}

static void a_pinch_keeps_the_point_under_the_fingers(void **state)
{
	(void)state;
	struct pan pan = wide(3);
	pan_drag(&pan, 0.2, 0.1);
	pan_release(&pan, 0, 0, 2);
	pan_hold(&pan, 3);
	struct pan_view before = pan_at(&pan, 3);
	double p = (0.7 - 0.5 - before.x) / before.scale + 0.5, q = (0.4 - 0.5 - before.y) / (0.6 * before.scale) + 0.5;
	for (double ratio = 0.8; ratio < 2.5; ratio += 0.1) {
		pan_pinch(&pan, 0.7, 0.4, 0.05, -0.03, ratio);
		struct pan_view now = pan_at(&pan, 3);
		assert_near(now.scale, 3 * ratio);
		assert_near(lies(p, 1, now.scale, now.x), 0.75);
		assert_near(lies(q, 0.6, now.scale, now.y), 0.37);
	}
}

static void past_the_largest_the_point_stays_and_the_scale_springs_back(void **state)
{
	(void)state;
	struct pan pan = wide(4);
	pan_pinch(&pan, 0.6, 0.5, 0, 0, 20);
	struct pan_view held = pan_at(&pan, 1);
	assert_true(held.scale > 8 && held.scale < 8 * exp(0.35));
	double p = (0.6 - 0.5) / 4 + 0.5;
	assert_near(lies(p, 1, held.scale, held.x), 0.6);
	pan_release(&pan, 0, 0, 2);
	for (int i = 0; i <= 40; i++) {
		struct pan_view now = pan_at(&pan, 2 + i * 0.01);
		assert_near(lies(p, 1, now.scale, now.x), 0.6);
	}
	assert_near(pan_at(&pan, 2.4).scale, 8);
}

static void smaller_than_whole_springs_back_to_whole(void **state)
{
	(void)state;
	struct pan pan = wide(2);
	pan_pinch(&pan, 0.3, 0.5, 0.1, 0, 0.2);
	assert_true(pan_at(&pan, 1).scale < 1 && pan_at(&pan, 1).scale > exp(-0.35));
	pan_release(&pan, 0, 0, 2);
	assert_view(pan_at(&pan, 2.36), 1, 0, 0);
}

static void a_zoom_keeps_its_centre_all_the_way(void **state)
{
	(void)state;
	struct pan pan = wide(2);
	pan_release(&pan, 0, 0, 2);
	pan_zoom_to(&pan, 5, 0.6, 0.5, 3);
	double p = (0.6 - 0.5) / 2 + 0.5, before = 0;
	for (int i = 0; i <= 36; i++) {
		struct pan_view now = pan_at(&pan, 3 + i * 0.01);
		assert_near(lies(p, 1, now.scale, now.x), 0.6);
		assert_true(now.scale > before);
		before = now.scale;
	}
	assert_true(pan_moving(&pan, 3.35));
	assert_false(pan_moving(&pan, 3.36));
	assert_near(pan_rest(&pan).scale, 5);
	pan_zoom_to(&pan, 100, 0.5, 0.5, 4);
	assert_near(pan_rest(&pan).scale, 8);
	pan_zoom_to(&pan, 0.1, 0.9, 0.9, 4.1); /* while it is still zooming */
	assert_view(pan_rest(&pan), 1, 0, 0);
	assert_view(pan_at(&pan, 4.5), 1, 0, 0);
}

static void the_curve_is_the_houses(void **state)
{
	(void)state;
	struct pan pan;
	pan_init(&pan, 1, 1, 2);
	pan_zoom_to(&pan, 2, 0.5, 0.5, 0);
	assert_near(pan_at(&pan, 0).scale, 1);
	/* cubic-bezier(0.22, 1, 0.36, 1) at one half */
	assert_true(fabs(pan_at(&pan, 0.18).scale - 1.961383) < 0.000001);
}

static void a_glide_decays_and_stops(void **state)
{
	(void)state;
	struct pan pan = wide(8);
	pan_release(&pan, -1, 0.5, 1);
	struct pan_view before = pan_at(&pan, 1);
	double step = 1;
	int steps = 0;
	for (; pan_moving(&pan, 1 + steps * 0.05); steps++) {
		struct pan_view now = pan_at(&pan, 1 + (steps + 1) * 0.05);
		assert_true(before.x - now.x <= step + 1e-12 && now.x <= before.x && now.y >= before.y);
		step = before.x - now.x;
		before = now;
	}
	assert_true(steps > 10 && steps < 40); /* 0.325 ln(1 / 0.004) s, and no longer awake for an edge it does not meet */
	assert_true(fabs(before.x + 0.325) < 0.01 && fabs(before.y - 0.1625) < 0.01);
	assert_view(pan_at(&pan, 100), 8, pan_rest(&pan).x, pan_rest(&pan).y);
	assert_near(pan_at(&pan, 1e9).x, before.x);
}

static void a_glide_recoils_from_the_edge_and_ends_on_it(void **state)
{
	(void)state;
	struct pan pan = wide(2);
	pan_drag(&pan, 0.4, 0);
	pan_release(&pan, 8, 0, 1);
	double most = 0, last = pan_at(&pan, 1).x;
	for (double t = 1; pan_moving(&pan, t); t += 1.0 / 60) {
		double x = pan_at(&pan, t).x;
		assert_true(fabs(x - last) <= 8.0 / 60 + 1e-9); /* nowhere faster than it was let go */
		most = fmax(most, x);
		last = x;
	}
	assert_true(most > 0.5 && most < 0.85);
	assert_near(pan_at(&pan, 10).x, 0.5);
	pan_hold(&pan, 11);
	pan_release(&pan, 8, 0, 11); /* from the edge outward */
	assert_near(pan_at(&pan, 11).x, 0.5);
	assert_true(pan_at(&pan, 11.05).x > 0.5);
	assert_near(pan_at(&pan, 20).x, 0.5);
}

static void a_moving_picture_is_caught_without_a_jump(void **state)
{
	(void)state;
	struct pan pan = wide(2);
	pan_drag(&pan, 0.4, 0);
	pan_release(&pan, 8, 0, 1);
	struct pan_view flying = pan_at(&pan, 1.08);
	assert_true(flying.x > 0.5); /* past the edge */
	pan_hold(&pan, 1.08);
	assert_view(pan_at(&pan, 1.08), flying.scale, flying.x, flying.y);
	assert_view(pan_at(&pan, 5), flying.scale, flying.x, flying.y);
	pan_pinch(&pan, 0.5, 0.5, 0, 0, 1);
	assert_view(pan_at(&pan, 5), flying.scale, flying.x, flying.y);
	pan_release(&pan, 0, 0, 6);
	pan_hold(&pan, 6.1);
	struct pan_view back = pan_at(&pan, 6.1);
	pan_drag(&pan, 0, 0);
	assert_view(pan_at(&pan, 6.1), back.scale, back.x, back.y);
}

static uint64_t random_state;

static double chance(double low, double high)
{
	random_state = random_state * UINT64_C(6364136223846793005) + 1442695040888963407u;
	return low + (high - low) * (double)(random_state >> 40) / (double)(1 << 24);
}

static void check_settled(const struct pan *pan)
{
	struct pan_view rest = pan_rest(pan);
	double x = fmax((pan->fit_width * rest.scale - 1) / 2, 0), y = fmax((pan->fit_height * rest.scale - 1) / 2, 0);
	assert_true(rest.scale >= 1 - 1e-9 && rest.scale <= pan->max + 1e-9);
	assert_true(fabs(rest.x) <= x + 1e-9 && fabs(rest.y) <= y + 1e-9);
}

/* One deed of somebody, at `now`. */
static void deed(struct pan *pan, double now)
{
	switch ((int)chance(0, 5)) {
	case 0:
		pan_hold(pan, now);
		break;
	case 1:
		pan_drag(pan, chance(-2, 2), chance(-2, 2));
		break;
	case 2:
		pan_pinch(pan, chance(0, 1), chance(0, 1), chance(-1, 1), chance(-1, 1), exp(chance(-5, 5)));
		break;
	case 3:
		pan_release(pan, chance(-8, 8), chance(-8, 8), now);
		break;
	default:
		pan_zoom_to(pan, chance(0, 10), chance(0, 1), chance(0, 1), now);
	}
}

static struct pan_view story(unsigned looks)
{
	struct pan pan;
	random_state = 1;
	pan_init(&pan, 0.7, 1, 8);
	double now = 0, next;
	for (int i = 0; i < 20000; i++, now = next) {
		deed(&pan, now);
		next = now + chance(0, 1);
		for (unsigned j = 0; j < looks; j++) {
			struct pan_view view = pan_at(&pan, now + (next - now) * j / looks);
			assert_true(view.scale > 0.5 && view.scale < 16 && fabs(view.x) < 8 && fabs(view.y) < 8);
		}
		if (pan.mode != PAN_HELD)
			check_settled(&pan);
	}
	return pan_at(&pan, now);
}

static void it_always_settles_within_the_limits_and_looking_changes_nothing(void **state)
{
	(void)state;
	struct pan_view one = story(0), two = story(7);
	assert_true(one.scale == two.scale && one.x == two.x && one.y == two.y);
}

static void a_step_counts_from_where_it_is_going_and_ends_at_the_edge(void **state)
{
	(void)state;
	struct pan pan;
	pan_init(&pan, 1, 1, 8);
	pan_zoom_to(&pan, 4, 0.5, 0.5, 0);
	pan_move_by(&pan, 0.25, 0, 1);
	pan_move_by(&pan, 0.25, -0.5, 1.1); /* while it still moves */
	assert_view(pan_rest(&pan), 4, 0.5, -0.5);
	assert_true(pan_moving(&pan, 1.2));
	assert_view(pan_at(&pan, 3), 4, 0.5, -0.5);
	pan_move_by(&pan, 9, -9, 4);
	assert_view(pan_at(&pan, 6), 4, 1.5, -1.5);
}

static void broken_numbers_change_nothing(void **state)
{
	(void)state;
	struct pan pan = wide(4);
	pan_drag(&pan, NAN, 0);
	pan_pinch(&pan, 0.5, 0.5, 0, INFINITY, 2);
	pan_pinch(&pan, 0.5, 0.5, 0, 0, 0);
	pan_pinch(&pan, 0.5, 0.5, 0, 0, -1);
	pan_pinch(&pan, 0.5, 0.5, 0, 0, NAN);
	pan_zoom_to(&pan, NAN, 0.5, 0.5, 1);
	pan_zoom_to(&pan, 0, 0.5, 0.5, 1);
	pan_move_by(&pan, NAN, 0, 1);
	pan_move_by(&pan, 0, INFINITY, 1);
	pan_release(&pan, 0, 0, NAN);
	assert_view(pan_at(&pan, 1), 4, 0, 0);
	pan_release(&pan, NAN, INFINITY, 2);
	assert_view(pan_at(&pan, 3), 4, 0, 0);
	pan_drag(&pan, 0.1, 0); /* nobody holds it */
	pan_pinch(&pan, 0.5, 0.5, 0, 0, 2);
	pan_release(&pan, 1, 0, 3);
	assert_view(pan_at(&pan, 4), 4, 0, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(at_first_the_whole_picture_stands_still),
		cmocka_unit_test(numbers_beyond_all_measure_change_nothing),
		cmocka_unit_test(a_drag_follows_the_finger_one_to_one_within_the_limits),
		cmocka_unit_test(past_the_edge_it_follows_less_and_springs_back),
		cmocka_unit_test(a_picture_smaller_than_the_area_returns_to_the_middle),
		cmocka_unit_test(a_pinch_keeps_the_point_under_the_fingers),
		cmocka_unit_test(past_the_largest_the_point_stays_and_the_scale_springs_back),
		cmocka_unit_test(smaller_than_whole_springs_back_to_whole),
		cmocka_unit_test(a_zoom_keeps_its_centre_all_the_way),
		cmocka_unit_test(the_curve_is_the_houses),
		cmocka_unit_test(a_glide_decays_and_stops),
		cmocka_unit_test(a_glide_recoils_from_the_edge_and_ends_on_it),
		cmocka_unit_test(a_moving_picture_is_caught_without_a_jump),
		cmocka_unit_test(it_always_settles_within_the_limits_and_looking_changes_nothing),
		cmocka_unit_test(a_step_counts_from_where_it_is_going_and_ends_at_the_edge),
		cmocka_unit_test(broken_numbers_change_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
