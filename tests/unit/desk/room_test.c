/* What a screen of a size, hung at a height, can give; and that it is told once, where it is said. */
#include "desk/room.h"
#include "support/test.h"

static struct exhibition hung(double diagonal_mm, double distance_mm, double mounting_mm)
{
	return (struct exhibition){
		.screen.diagonal = diagonal_mm, .screen.distance = distance_mm, .screen.mounting = mounting_mm, .screen.line = 7
	};
}

/* A 24-inch screen of 1920 x 1080 that hangs 800 mm above the floor. */
static struct room usual(void)
{
	struct exhibition exhibition = hung(610, 700, 800);
	return room_of(&exhibition, 1920, 1080);
}

static void heights_count_from_the_floor(void **state)
{
	(void)state;
	struct room room = usual();
	struct box top = { 0, 0, 10, 10 }, bottom = { 0, 1080, 10, 0 };
	assert_float_equal(room_height_mm(&room, &bottom), 800, 1e-6);
	assert_float_equal(room_height_mm(&room, &top), 1099.05, 0.05);
}

/* Capitals of 0.7 degrees at 700 mm are 8.55 mm high: a text of 44.1 px. */
static void words_are_read_from_where_a_capital_fills_0_7_degrees(void **state)
{
	(void)state;
	struct room room = usual();
	assert_float_equal(room_reading_mm(&room, 44.12), 700, 0.5);
	assert_float_equal(room_reading_mm(&room, 22.06), 350, 0.5);
}

static void seven_inches_have_room_for_fingers_and_five_have_less(void **state)
{
	(void)state;
	struct exhibition seven = hung(178, 450, 800), five = hung(127, 450, 800);
	struct room room = room_of(&seven, 800, 480);
	assert_float_equal(room_target_mm(&room), 15, 1e-6);
	assert_float_equal(room_words_mm(&room), 450, 1e-6);
	room = room_of(&five, 480, 800);
	assert_float_equal(room_target_mm(&room), 11.27, 0.01);
	assert_float_equal(room_words_mm(&room), 234, 1); /* long words need the width */
	room = room_of(&five, 800, 480);
	assert_float_equal(room_words_mm(&room), 340, 1);
}

static void told(const struct exhibition *exhibition, int width, int height, const char *field, const char *words)
{
	struct problems problems;
	problems_init(&problems);
	room_check(exhibition, width, height, &problems);
	assert_int_equal(problems.count, field ? 1 : 0);
	if (field) {
		const struct problem *problem = &problems.items[0];
		assert_string_equal(problem->file, "scripts/exhibition.lua");
		assert_int_equal(problem->line, 7);
		assert_string_equal(problem->field, field);
		if (!strstr(problem->message, words))
			fail_msg("expected \"%s\" in: %s", words, problem->message);
	}
	problems_finish(&problems);
}

static void what_no_script_can_mend_is_told_at_the_screen(void **state)
{
	(void)state;
	struct exhibition good = hung(610, 700, 800), unknown = hung(0, 700, 800), small = hung(127, 340, 800),
					  far = hung(178, 700, 800), high = hung(610, 700, 1000);
	told(&good, 1920, 1080, NULL, NULL);
	told(&good, 1080, 1920, NULL, NULL);
	told(&unknown, 1920, 1080, NULL, NULL);
	told(&small, 800, 480, "screen.diagonal", "87 mm or more");
	told(&far, 800, 480, "screen.distance", "distance = 470");
	told(&high, 1920, 1080, "screen.mounting", "at most 940 mm");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(heights_count_from_the_floor),
		cmocka_unit_test(words_are_read_from_where_a_capital_fills_0_7_degrees),
		cmocka_unit_test(seven_inches_have_room_for_fingers_and_five_have_less),
		cmocka_unit_test(what_no_script_can_mend_is_told_at_the_screen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
