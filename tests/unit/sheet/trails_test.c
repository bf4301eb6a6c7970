/* The touch test's paint. */
#include "sheet/trails.h"
#include "support/test.h"
#include <math.h>

static struct trails trails;

static bool feed(enum event_kind kind, long long finger, double x, double y)
{
	struct event event = { .kind = kind, .finger = finger, .x = x, .y = y };
	return trails_feed(&trails, &event, 16.0 / 9);
}

static const struct trail_dot *last(void)
{
	return &trails.dots[(trails.next + TRAILS_DOTS - 1) % TRAILS_DOTS];
}

static void fingers_on_the_glass_have_colours_of_their_own(void **state)
{
	(void)state;
	trails = (struct trails){ 0 };
	unsigned seen = 0;
	for (long long finger = 100; finger < 100 + TRAILS_FINGERS; finger++) {
		assert_true(feed(EVENT_DOWN, finger, 0.5, 0.5));
		seen |= 1u << last()->colour;
	}
	assert_int_equal(seen, (1u << TRAILS_FINGERS) - 1);
	assert_false(feed(EVENT_DOWN, 7, 0.5, 0.5)); /* one too many */
	assert_false(feed(EVENT_MOVE, 7, 0.9, 0.9));
	assert_true(feed(EVENT_UP, 103, 0.5, 0.5));
	int freed = last()->colour;
	assert_true(feed(EVENT_DOWN, 7, 0.5, 0.5));
	assert_int_equal(last()->colour, freed);
}

static void a_fast_finger_paints_a_line_without_gaps(void **state)
{
	(void)state;
	trails = (struct trails){ 0 };
	feed(EVENT_DOWN, 1, 0.1, 0.5);
	assert_false(feed(EVENT_MOVE, 1, 0.101, 0.5)); /* it trembles */
	assert_true(feed(EVENT_MOVE, 1, 0.3, 0.5));
	for (int i = 1; i < trails.count; i++)
		assert_true((double)(trails.dots[i].x - trails.dots[i - 1].x) * 1920 < 18);
	assert_float_equal((double)last()->x, 0.3, 1e-6);
}

static void the_line_goes_on_from_where_it_was_and_ends_where_the_finger_was_lifted(void **state)
{
	(void)state;
	trails = (struct trails){ 0 };
	feed(EVENT_DOWN, 1, 0.1, 0.1);
	feed(EVENT_MOVE, 1, 0.1, 0.3);
	feed(EVENT_MOVE, 1, 0.2, 0.3);
	for (int i = 1; i < trails.count; i++)
		assert_true(fabs((double)(trails.dots[i].x - trails.dots[i - 1].x)) * 1920 < 18 &&
					fabs((double)(trails.dots[i].y - trails.dots[i - 1].y)) * 1080 < 18);
	feed(EVENT_UP, 1, 0.9, 0.9);
	assert_true(last()->large);
	assert_float_equal((double)last()->x, 0.2, 1e-6);
	assert_float_equal((double)last()->y, 0.3, 1e-6);
}

static void the_oldest_paint_goes_first_and_all_is_drawn(void **state)
{
	(void)state;
	struct display display;
	trails = (struct trails){ 0 };
	display_init(&display);
	display.width = 1920;
	display.height = 1080;
	for (int i = 0; i < TRAILS_DOTS + 10; i++)
		feed(EVENT_DOWN, 1, i / 2000.0, 0.5);
	assert_int_equal(trails.count, TRAILS_DOTS);
	trails_show(&trails, 1, &display);
	assert_int_equal(display.count, TRAILS_DOTS);
	assert_float_equal(display.items[0].box.x + display.items[0].box.width / 2, 10 / 2000.0 * 1920, 1);
	display_finish(&display);
}

static void a_place_that_is_no_number_is_not_painted(void **state)
{
	(void)state;
	trails = (struct trails){ 0 };
	assert_false(feed(EVENT_DOWN, 1, (double)NAN, 0.5) || feed(EVENT_DOWN, 1, 0.5, (double)NAN));
	assert_false(feed(EVENT_DOWN, 1, (double)INFINITY, 0.5) || feed(EVENT_DOWN, 1, 0.5, (double)INFINITY));
	assert_int_equal(trails.count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(fingers_on_the_glass_have_colours_of_their_own),
		cmocka_unit_test(a_fast_finger_paints_a_line_without_gaps),
		cmocka_unit_test(the_line_goes_on_from_where_it_was_and_ends_where_the_finger_was_lifted),
		cmocka_unit_test(the_oldest_paint_goes_first_and_all_is_drawn),
		cmocka_unit_test(a_place_that_is_no_number_is_not_painted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
