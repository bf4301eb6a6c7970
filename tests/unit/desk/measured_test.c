/* What is wrong with a built screen, of touch areas without words; and which sheets are met on one. */
#include "desk/measured.h"
#include "desk/sheets.h"
#include "desk/shot.h"
#include "support/test.h"

struct stand {
	struct exhibition exhibition;
	struct chapter chapter;
	struct panel_entry panel;
	struct build_request request;
	struct look look;
	struct problems problems;
};

/* One panel on a screen of 24 inches. */
static void open_stand(struct stand *stand)
{
	*stand = (struct stand){ .request = { .width_px = 1920, .height_px = 1080 } };
	exhibition_init(&stand->exhibition);
	problems_init(&stand->problems);
	stand->chapter = (struct chapter){ .id = "one", .light = "night", .count = 1 };
	stand->panel = (struct panel_entry){ .id = "a", .file = (char *)"scripts/panels/one/a.lua" };
	stand->exhibition.chapters = &stand->chapter;
	stand->exhibition.panels = &stand->panel;
	stand->exhibition.chapter_count = stand->exhibition.panel_count = 1;
	stand->exhibition.languages[0] = (struct language){ "en", "English", 130 };
	stand->exhibition.language_count = 1;
	stand->exhibition.screen.diagonal = 610;
	stand->exhibition.screen.distance = 700;
	stand->exhibition.screen.mounting = 800;
	stand->request.exhibition = &stand->exhibition;
	stand->look.request = &stand->request;
	stand->look.panel.scene = scene_create(1920, 1080);
	assert_non_null(stand->look.panel.scene);
}

static void close_stand(struct stand *stand)
{
	scene_destroy(stand->look.panel.scene);
	problems_finish(&stand->problems);
	exhibition_finish(&stand->exhibition);
}

static void add(struct stand *stand, float x, float y, float width, float height, const char *action)
{
	struct node *node = scene_add(stand->look.panel.scene, NULL, NODE_GROUP);
	assert_non_null(node);
	node->asked.x = x;
	node->asked.y = y;
	node->asked.width = width;
	node->asked.height = height;
	assert_true(action_parse(&node->action, action));
}

static void measure(struct stand *stand)
{
	assert_true(scene_layout(stand->look.panel.scene, NULL, NULL));
	measured_check(&stand->look, &stand->problems);
}

static bool told(const struct stand *stand, const char *rule)
{
	for (size_t i = 0; i < stand->problems.count; i++)
		if (strcmp(stand->problems.items[i].rule, rule) == 0)
			return true;
	return false;
}

static void a_good_touch_area_is_told_of_nothing(void **state)
{
	(void)state;
	struct stand stand;
	open_stand(&stand);
	add(&stand, 100, 900, 80, 80, "next");
	add(&stand, 200, 900, 80, 80, "previous");
	measure(&stand);
	assert_int_equal(stand.problems.count, 0);
	close_stand(&stand);
}

static void a_small_one_one_off_the_screen_and_two_that_touch_are_told(void **state)
{
	(void)state;
	struct stand stand;
	open_stand(&stand);
	add(&stand, 100, 900, 40, 80, "next"); /* 40 px are 11 mm */
	measure(&stand);
	assert_true(told(&stand, "small-target"));
	assert_int_equal(stand.problems.count, 1);
	assert_string_equal(stand.problems.items[0].file, "scripts/panels/one/a.lua");
	close_stand(&stand);
	open_stand(&stand);
	add(&stand, 1880, 900, 80, 80, "next");
	measure(&stand);
	assert_true(told(&stand, "off-screen"));
	close_stand(&stand);
	open_stand(&stand);
	add(&stand, 100, 900, 80, 80, "next");
	add(&stand, 184, 900, 80, 80, "previous");
	measure(&stand);
	assert_true(told(&stand, "crowded-targets"));
	assert_int_equal(stand.problems.count, 1);
	close_stand(&stand);
}

static void what_is_too_high_for_a_seat_is_told_where_low_reach_was_asked_for(void **state)
{
	(void)state;
	for (int low = 0; low < 2; low++) {
		struct stand stand;
		open_stand(&stand);
		stand.request.aids.low_reach = low;
		add(&stand, 100, 10, 80, 80, "next"); /* 1,099 mm are the screen's upper edge: hung higher it is too high */
		stand.exhibition.screen.mounting = 830;
		measure(&stand);
		assert_int_equal(told(&stand, "out-of-reach"), low);
		close_stand(&stand);
	}
}

static void a_sheet_of_each_kind_is_met_once_and_the_first_counts(void **state)
{
	(void)state;
	struct stand stand;
	struct sheets sheets = { 0 };
	open_stand(&stand);
	add(&stand, 0, 0, 80, 80, "gloss:karlag");
	add(&stand, 0, 100, 80, 80, "gloss:gulag");
	add(&stand, 0, 200, 80, 80, "dispute:2");
	sheets_meet(&sheets, stand.look.panel.scene, 4);
	assert_string_equal(sheets.gloss.about, "karlag");
	assert_int_equal(sheets.gloss.panel, 4);
	assert_string_equal(sheets.dispute.about, "2");
	assert_string_equal(sheets.picture.about, "");
	sheets_meet(&sheets, stand.look.panel.scene, 5);
	assert_int_equal(sheets.gloss.panel, 4);
	close_stand(&stand);
}

static void a_picture_is_as_large_as_the_screen_or_as_its_longer_edge(void **state)
{
	(void)state;
	struct shot_options options = { .width = 1920, .height = 1080 };
	int width, height;
	shot_size(&options, &width, &height);
	assert_int_equal(width, 1920);
	assert_int_equal(height, 1080);
	options.rotation = 90;
	options.jpeg_edge = 960;
	shot_size(&options, &width, &height);
	assert_int_equal(width, 540);
	assert_int_equal(height, 960);
	options.jpeg_edge = 4000;
	shot_size(&options, &width, &height);
	assert_int_equal(height, 1920);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_good_touch_area_is_told_of_nothing),
		cmocka_unit_test(a_small_one_one_off_the_screen_and_two_that_touch_are_told),
		cmocka_unit_test(what_is_too_high_for_a_seat_is_told_where_low_reach_was_asked_for),
		cmocka_unit_test(a_sheet_of_each_kind_is_met_once_and_the_first_counts),
		cmocka_unit_test(a_picture_is_as_large_as_the_screen_or_as_its_longer_edge),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
