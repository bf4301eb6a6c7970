/* The order of panels and their dwell, on indices made by hand. */
#include "exhibition/exhibition.h"
#include "support/test.h"

static struct panel_entry panels[] = {
	{ .id = "a" },
	{ .id = "b", .state = PANEL_BROKEN },
	{ .id = "c", .state = PANEL_GOOD },
	{ .id = "d", .seconds = 25 },
};

static struct exhibition three_and_a_broken_one(void)
{
	struct exhibition exhibition;
	exhibition_init(&exhibition);
	exhibition.languages[0] = (struct language){ "kk", "Қазақша", 100 };
	exhibition.languages[1] = (struct language){ "en", "English", 200 };
	exhibition.languages[2] = (struct language){ "es", "Español", 0 };
	exhibition.language_count = 3;
	exhibition.panels = panels;
	exhibition.panel_count = 4;
	return exhibition;
}

static void names_are_found_or_not(void **state)
{
	(void)state;
	struct exhibition exhibition = three_and_a_broken_one();
	assert_int_equal(exhibition_language(&exhibition, "en"), 1);
	assert_int_equal(exhibition_language(&exhibition, "fr"), -1);
	assert_int_equal(exhibition_language(&exhibition, NULL), -1);
	assert_int_equal(exhibition_panel(&exhibition, "d"), 3);
	assert_int_equal(exhibition_panel(&exhibition, "D"), -1);
	assert_int_equal(exhibition_panel(&exhibition, NULL), -1);
	exhibition_finish(&exhibition);
}

static void the_way_goes_around_and_past_the_broken(void **state)
{
	(void)state;
	struct exhibition exhibition = three_and_a_broken_one();
	assert_int_equal(exhibition_step(&exhibition, 0, 1), 2);
	assert_int_equal(exhibition_step(&exhibition, 3, 1), 0);
	assert_int_equal(exhibition_step(&exhibition, 2, -1), 0);
	assert_int_equal(exhibition_step(&exhibition, 0, -1), 3);
	assert_int_equal(exhibition_step(&exhibition, 1, 1), 2);
	assert_int_equal(exhibition_step(&exhibition, -1, 1), 0);
	assert_int_equal(exhibition_step(&exhibition, 99, -1), 3);
	exhibition_finish(&exhibition);
}

static void the_only_good_panel_follows_itself(void **state)
{
	(void)state;
	struct exhibition exhibition = three_and_a_broken_one();
	struct panel_entry entries[] = { { .id = "x", .state = PANEL_BROKEN }, { .id = "y" } };
	exhibition.panels = entries;
	exhibition.panel_count = 2;
	assert_int_equal(exhibition_step(&exhibition, 1, 1), 1);
	assert_int_equal(exhibition_step(&exhibition, 1, -1), 1);
	entries[1].state = PANEL_BROKEN;
	assert_int_equal(exhibition_step(&exhibition, 1, 1), -1);
	exhibition.panel_count = 0;
	assert_int_equal(exhibition_step(&exhibition, 0, 1), -1);
	exhibition_finish(&exhibition);
}

static void a_lost_panel_leaves_its_place(void **state)
{
	(void)state;
	struct exhibition exhibition = three_and_a_broken_one();
	assert_int_equal(exhibition_place(&exhibition, "c", 0), 2);
	assert_int_equal(exhibition_place(&exhibition, "gone", 1), 1);
	assert_int_equal(exhibition_place(&exhibition, "gone", 7), 3);
	assert_int_equal(exhibition_place(&exhibition, NULL, -1), 0);
	exhibition.panel_count = 0;
	assert_int_equal(exhibition_place(&exhibition, "c", 0), -1);
	exhibition_finish(&exhibition);
}

static void dwell_follows_the_words(void **state)
{
	(void)state;
	struct exhibition exhibition = three_and_a_broken_one();
	assert_float_equal(exhibition_dwell(&exhibition, 0, 0, 50), 33, 1e-6);
	assert_float_equal(exhibition_dwell(&exhibition, 0, 1, 50), 18, 1e-6);
	assert_float_equal(exhibition_dwell(&exhibition, 0, 2, 65), 33, 1e-6); /* no pace given: 130 */
	assert_float_equal(exhibition_dwell(&exhibition, 0, 0, 0), 10, 1e-6);
	assert_float_equal(exhibition_dwell(&exhibition, 0, 0, 5000), 90, 1e-6);
	assert_float_equal(exhibition_dwell(&exhibition, 3, 0, 5000), 25, 1e-6);
	assert_float_equal(exhibition_dwell(&exhibition, -1, -1, 65), 33, 1e-6);
	exhibition_finish(&exhibition);
}

static void a_panel_stands_in_its_own_light_or_its_chapters(void **state)
{
	(void)state;
	struct exhibition exhibition;
	struct chapter chapters[] = { { .light = "night" }, { .light = "dawn" }, { .light = "day" } };
	struct panel_entry entries[] = {
		{ .chapter = 0 }, { .chapter = 0, .light = "dusk" }, { .chapter = 1 }, { .chapter = 2, .light = "storm" }
	};
	exhibition_init(&exhibition);
	exhibition.chapters = chapters;
	exhibition.chapter_count = 3;
	exhibition.panels = entries;
	exhibition.panel_count = 4;
	static const char *const lights[] = { "night", "dusk", "dawn", "storm" };
	for (int panel = 0; panel < 4; panel++)
		assert_string_equal(exhibition_light(&exhibition, panel, false), lights[panel]);
	/* The title still stands in the light of the chapter before; the first chapter has only its own. */
	static const char *const before[] = { "night", "night", "night", "dawn" };
	for (int panel = 0; panel < 4; panel++)
		assert_string_equal(exhibition_light(&exhibition, panel, true), before[panel]);
	exhibition_finish(&exhibition);
}

static void the_land_stands_still_for_what_is_quiet(void **state)
{
	(void)state;
	struct panel_entry entries[5] = {
		{ .quiet = true }, { .id = "b" }, { .quiet = true }, { .quiet = true }, { .id = "e" }
	};
	const struct exhibition exhibition = { .panels = entries, .panel_count = 5 };
	const double land[] = { 0, 1, 1, 1, 2 };
	for (int panel = 0; panel < 5; panel++)
		assert_float_equal(exhibition_land(&exhibition, panel), land[panel], 0);
}

static void only_the_chapters_that_are_asked_for_are_left(void **state)
{
	(void)state;
	static const char *const lists[] = { "winter,end", " end , winter,nowhere", "nowhere,", "" };
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
		struct panel_entry entries[] = {
			{ .id = "a" }, { .id = "b" }, { .id = "c", .chapter = 1 }, { .id = "d", .chapter = 2 }
		};
		struct chapter parts[] = { { .id = "winter", .count = 2 },
								   { .id = "camp", .first = 2, .count = 1 },
								   { .id = "end", .first = 3, .count = 1 } };
		struct exhibition exhibition = { .panels = entries, .panel_count = 4, .chapters = parts, .chapter_count = 3 };
		char unknown[ID_BYTES];
		bool kept = exhibition_keep(&exhibition, lists[i], unknown);
		assert_int_equal(kept, i < 2);
		assert_string_equal(unknown, i == 1 || i == 2 ? "nowhere" : "");
		assert_int_equal(exhibition.panel_count, kept ? 3 : 4);
		assert_int_equal(exhibition.chapter_count, kept ? 2 : 3);
		if (!kept)
			continue;
		assert_string_equal(entries[2].id, "d");
		assert_int_equal(entries[2].chapter, 1);
		assert_string_equal(parts[1].id, "end");
		assert_int_equal(parts[1].first, 2);
	}
}

static void defaults_stand_after_init_and_finish(void **state)
{
	(void)state;
	struct exhibition exhibition;
	exhibition_init(&exhibition);
	assert_non_null(arena_string(&exhibition.arena, "kept"));
	exhibition_finish(&exhibition);
	assert_true(exhibition.timing.fades);
	assert_float_equal(exhibition.timing.fade, 0.9, 1e-9);
	assert_float_equal(exhibition.screen.mounting, 800, 1e-9);
	assert_float_equal(exhibition.picture_bytes, 96.0 * 1024 * 1024, 1);
	assert_int_equal(exhibition.panel_count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_are_found_or_not),
		cmocka_unit_test(the_way_goes_around_and_past_the_broken),
		cmocka_unit_test(the_only_good_panel_follows_itself),
		cmocka_unit_test(a_lost_panel_leaves_its_place),
		cmocka_unit_test(dwell_follows_the_words),
		cmocka_unit_test(a_panel_stands_in_its_own_light_or_its_chapters),
		cmocka_unit_test(the_land_stands_still_for_what_is_quiet),
		cmocka_unit_test(only_the_chapters_that_are_asked_for_are_left),
		cmocka_unit_test(defaults_stand_after_init_and_finish),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
