/* Saved files come to the screen; broken ones do not. */
#include "base/file.h"
#include "stand.h"

static void watched(struct stand *stand)
{
	stand->options.panel = "a";
	stand_start(stand);
	stand_watch(stand);
	stand_run(stand, 1);
	assert_int_equal(stand_panel(stand), 0);
}

static char *content(const struct stand *stand, const char *name)
{
	struct error error;
	size_t length;
	char *text = file_read(in_folder(&stand->hall, name), 1 << 16, &length, &error);
	assert_non_null(text);
	return text;
}

/* Writes the exhibition with one part of it exchanged. */
static void edit(const struct stand *stand, const char *name, const char *from, const char *to)
{
	char *text = content(stand, name), *at = strstr(text, from), edited[4096];
	assert_non_null(at);
	snprintf(edited, sizeof edited, "%.*s%s%s", (int)(at - text), text, to, at + strlen(from));
	stand_write(stand, name, edited);
	free(text);
}

static void save_panel(const struct stand *stand, const char *name, const char *title)
{
	char path[64], text[400];
	snprintf(path, sizeof path, "scripts/panels/%s.lua", name);
	snprintf(text, sizeof text,
			 "return panel { title = { en = \"%s\", kk = \"%s\" }, kind = \"story\", body = { en = \"Words.\", kk = "
			 "\"Words.\" } }\n",
			 title, title);
	stand_write(stand, path, text);
}

static int reloads(const struct stand *stand, bool ok)
{
	return stand_told(stand, ok ? "\"reload\",\"ok\":true" : "\"reload\",\"ok\":false");
}

static void a_saved_panel_is_on_the_screen_where_it_stood(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	double leave_at = stand->show.tour.leave_at;
	assert_true(stand_shows(stand, "one/a"));
	save_panel(stand, "one/a", "Fresh");
	stand_run(stand, 1);
	assert_true(stand_shows(stand, "Fresh") && !stand_shows(stand, "one/a"));
	assert_true(reloads(stand, true) == 1 && reloads(stand, false) == 0);
	assert_int_equal(stand_told(stand, "\"id\":\"a\""), 1); /* nobody went anywhere */
	assert_float_equal(stand->show.tour.leave_at, leave_at, 1e-9);
	assert_true(reload_due(&stand->show) < 0);
}

static void a_saved_neighbour_is_made_ready_again(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	assert_true(stand->show.tour.coming.step >= VIEW_BUILT && stand->show.tour.coming.key.panel == 1);
	unsigned view = stand->show.tour.serial.view;
	save_panel(stand, "one/b", "Neighbour");
	stand_run(stand, 2);
	assert_int_equal(stand->show.tour.serial.view, view);
	stand_run(stand, 20);
	assert_int_equal(stand_panel(stand), 1);
	assert_true(stand_shows(stand, "Neighbour"));
	save_panel(stand, "two/e", "Far away");
	stand_run(stand, 1);
	assert_int_equal(reloads(stand, true), 2);
	assert_int_equal(stand_panel(stand), 1);
}

static void a_broken_panel_is_named_and_the_last_good_stays(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	stand_write(stand, "scripts/panels/one/a.lua", "return panel {");
	stand_run(stand, 1);
	assert_true(stand_shows(stand, "one/a"));
	assert_true(reloads(stand, false) == 1 && reloads(stand, true) == 0);
	assert_int_equal(stand_told(stand, "\"problem\""), 1);
	assert_int_equal(stand->show.unmended.errors + stand->show.house.reported.errors, 1);
	stand_write(stand, "scripts/panels/one/a.lua", "return panel { ");
	stand_run(stand, 1);
	assert_int_equal(stand_told(stand, "\"problem\""), 2); /* still so: told again */
	save_panel(stand, "one/a", "Mended");
	stand_run(stand, 1);
	assert_true(stand_shows(stand, "Mended"));
	assert_int_equal(stand->show.unmended.errors, 0);
	assert_int_equal(stand->show.house.reported.errors, 0);
}

static void what_is_mended_is_forgotten_and_nothing_else(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	stand_write(stand, "scripts/panels/one/b.lua", "return panel {");
	stand_write(stand, "scripts/panels/one/c.lua", "return panel {");
	stand_run(stand, 1);
	assert_int_equal(stand->show.house.reported.errors, 2);
	save_panel(stand, "one/c", "Mended");
	stand_run(stand, 1);
	assert_int_equal(stand->show.unmended.count, 1);
	assert_string_equal(stand->show.unmended.items[0].file, "scripts/panels/one/b.lua");
	assert_true(stand->show.unmended.items[0].line > 0);
}

static void a_saved_panel_is_shown_when_none_could_be_until_then(void **state)
{
	struct stand *stand = *state;
	static const char *const names[] = { "one/a", "one/b", "one/c", "two/d", "two/e" };
	stand->options.panel = "a";
	for (int i = 0; i < 5; i++) {
		char path[64];
		snprintf(path, sizeof path, "scripts/panels/%s.lua", names[i]);
		stand_write(stand, path, "return panel {");
	}
	stand_start(stand);
	stand_watch(stand);
	stand_run(stand, 0.5);
	assert_false(stand->show.tour.has_current);
	save_panel(stand, "one/c", "The only one");
	stand_run(stand, 0.3);
	assert_int_equal(stand_panel(stand), 2);
}

static void a_saved_theme_exhibition_or_layout_reads_all_of_it(void **state)
{
	struct stand *stand = *state;
	struct house *house = &stand->show.house;
	watched(stand);
	assert_int_equal(mkdir(in_folder(&stand->hall, "scripts/layouts"), 0700), 0);
	stand_run(stand, 1);
	int before = reloads(stand, true);
	const struct script *script = house->script;
	unsigned backdrop = stand->show.tour.serial.backdrop;
	edit(stand, "scripts/exhibition.lua", "idle = 30", "idle = 44");
	stand_run(stand, 1);
	assert_int_equal(reloads(stand, true), before + 1);
	assert_true(house->exhibition.timing.idle == 44 && house->script != script);
	assert_true(stand->show.tour.serial.backdrop > backdrop && stand->show.tour.backdrop.scene);
	assert_true(stand_shows(stand, "one/a"));
	stand_write(
		stand, "scripts/layouts/story.lua",
		"return layout { fields = { body = \"text\" }, build = function(panel, screen) return prose { text = \"Own "
		"layout\", face = \"body\", size = 40, line = 50, colour = \"#FFFFFF\", x = 200, y = 300, width = 900 } end "
		"}\n");
	stand_run(stand, 1);
	assert_true(stand_shows(stand, "Own layout") && !stand_shows(stand, "one/a"));
	assert_int_equal(stand_panel(stand), 0);
	assert_int_equal(stand_told(stand, "\"id\":\"a\""), 1);
}

static void the_last_good_outlives_a_reading_of_all(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	stand_write(stand, "scripts/panels/one/a.lua", "return panel {");
	stand_run(stand, 1);
	assert_true(reloads(stand, false) == 1 && stand_shows(stand, "one/a"));
	edit(stand, "scripts/exhibition.lua", "floor = 12", "floor = 13");
	stand_run(stand, 1);
	assert_float_equal(stand->show.house.exhibition.timing.floor, 13, 1e-9);
	assert_true(stand_panel(stand) == 0 && stand_shows(stand, "one/a"));
}

static void what_is_broken_as_a_whole_leaves_everything_as_it_was(void **state)
{
	struct stand *stand = *state;
	struct house *house = &stand->show.house;
	watched(stand);
	const struct script *script = house->script;
	char *good = content(stand, "scripts/exhibition.lua");
	static const char *const files[] = { "scripts/exhibition.lua", "scripts/theme.lua", "scripts/chrome.lua" };
	for (int i = 0; i < 3; i++) {
		stand_write(stand, files[i], "return {");
		stand_run(stand, 1);
		assert_int_equal(reloads(stand, false), i + 1);
		assert_true(house->script == script && house->exhibition.panel_count == 5);
		assert_true(house->reported.errors > 0);
		assert_string_equal(house->reported.items[0].file, files[i]);
		if (i == 0)
			stand_write(stand, files[i], good);
		else
			test_remove(in_folder(&stand->hall, files[i]));
		stand_run(stand, 3);
		script = house->script;
		assert_true(stand_shows(stand, "one/a"));
	}
	free(good);
}

static void the_panel_on_the_screen_stays_when_others_come_and_go_around_it(void **state)
{
	struct stand *stand = *state;
	stand->options.panel = "b";
	stand_start(stand);
	stand_watch(stand);
	stand_run(stand, 1);
	assert_int_equal(stand_panel(stand), 1);
	edit(stand, "scripts/exhibition.lua", "\"a\", \"b\", \"c\"", "\"c\", \"a\", \"b\"");
	stand_run(stand, 1);
	assert_int_equal(stand_panel(stand), 2);
	assert_true(stand_shows(stand, "one/b"));
	edit(stand, "scripts/exhibition.lua", "\"c\", \"a\", \"b\"", "\"c\", \"a\"");
	stand_run(stand, 1);
	assert_int_equal(stand_panel(stand), 2); /* its place in the order: what followed it */
	assert_true(stand_shows(stand, "It is sad.") || stand_shows(stand, "two/d"));
}

/* A panel of more than one page. */
static void save_long_panel(const struct stand *stand, const char *name)
{
	char path[64], text[9000];
	int length =
		snprintf(text, sizeof text,
				 "return panel { title = { en = \"Long\", kk = \"Long\" }, kind = \"story\", body = { en = \"");
	for (int i = 0; i < 60; i++)
		length +=
			snprintf(text + length, sizeof text - (size_t)length, "So many words that no page has room for them all. ");
	snprintf(text + length, sizeof text - (size_t)length, "\", kk = \"Few.\" } }\n");
	snprintf(path, sizeof path, "scripts/panels/%s.lua", name);
	stand_write(stand, path, text);
}

static void the_page_stays_with_its_panel_and_another_panel_begins_at_its_first(void **state)
{
	struct stand *stand = *state;
	save_long_panel(stand, "one/b");
	save_long_panel(stand, "one/c");
	stand->options.panel = "b";
	stand_start(stand);
	stand_watch(stand);
	stand_run(stand, 1);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 5);
	const struct view_key *key = &stand->show.tour.current.key;
	assert_true(key->panel == 1 && key->page == 1);
	edit(stand, "scripts/exhibition.lua", "idle = 30", "idle = 44");
	stand_run(stand, 1);
	assert_true(key->panel == 1 && key->page == 1 && reloads(stand, true) == 1);
	edit(stand, "scripts/exhibition.lua", "\"a\", \"b\", \"c\"", "\"a\", \"c\"");
	stand_run(stand, 1);
	assert_true(key->panel == 1 && key->page == 0 && reloads(stand, true) == 2);
}

static void the_language_stays_the_visitors_when_languages_change_places(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	tour_set_language(&stand->show.tour, 1);
	tour_send_again(&stand->show.tour, CAUSE_TOUCH);
	stand_run(stand, 3);
	assert_int_equal(stand->show.tour.current.key.language, 1);
	edit(stand, "scripts/exhibition.lua", "{ { id = \"en\", name = \"English\" }, { id = \"kk\", name = \"Kazakh\" } }",
		 "{ { id = \"kk\", name = \"Kazakh\" }, { id = \"en\", name = \"English\" } }");
	stand_run(stand, 1);
	assert_int_equal(reloads(stand, true), 1);
	assert_true(stand->show.tour.current.key.language == 0 && stand->show.tour.reader.language == 0);
	assert_string_equal(stand->show.house.exhibition.languages[0].id, "kk");
}

static void a_saved_picture_is_forgotten_and_what_it_broke_is_tried_again(void **state)
{
	struct stand *stand = *state;
	struct error error;
	assert_true(folder_create(in_folder(&stand->hall, "assets"), &error));
	stand->options.screen.draw = DRAW_KEYS;
	test_house_panel(&stand->hall, "one/a",
					 "picture = { file = \"p.svg\", side = \"left\", caption = { en = \"Hole\", kk = \"Hole\" } }");
	static const char red[] =
		"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000\" height=\"2000\" viewBox=\"0 0 9 9\"><rect "
		"width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>";
	stand_write(stand, "assets/p.svg", red);
	watched(stand);
	stand->show.house.exhibition.panels[4].state = PANEL_BROKEN;
	unsigned view = stand->show.tour.serial.view;
	size_t before = canvas_count(stand->show.house.canvas).texture_bytes;
	edit(stand, "assets/p.svg", "#ff0000", "#00ff00");
	reload_step(&stand->show);
	clock_advance(&stand->show.house.clock, house_now(&stand->show.house) + 0.2);
	reload_step(&stand->show);
	assert_true(canvas_count(stand->show.house.canvas).texture_bytes < before);
	assert_int_equal(reloads(stand, true), 1);
	assert_int_equal(stand->show.house.exhibition.panels[4].state, PANEL_UNREAD);
	assert_true(stand->show.tour.errand.wanted);
	stand_run(stand, 2);
	assert_int_equal(stand->show.tour.serial.view, view + 1);
	assert_int_equal(canvas_count(stand->show.house.canvas).texture_bytes, before);
}

/* It is the same state of the folder: its pictures are still good, and the screen need not wait for them again. */
static void pictures_stay_when_only_words_are_read_again(void **state)
{
	struct stand *stand = *state;
	struct error error;
	assert_true(folder_create(in_folder(&stand->hall, "assets"), &error));
	stand->options.screen.draw = DRAW_KEYS;
	test_house_panel(&stand->hall, "one/a",
					 "picture = { file = \"p.svg\", side = \"left\", caption = { en = \"Red\", kk = \"Red\" } }");
	stand_write(stand, "assets/p.svg",
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2000\" height=\"2000\" viewBox=\"0 0 9 9\"><rect "
				"width=\"9\" height=\"9\" fill=\"#ff0000\"/></svg>");
	watched(stand);
	size_t before = canvas_count(stand->show.house.canvas).texture_bytes;
	edit(stand, "scripts/exhibition.lua", "idle = 30", "idle = 44");
	reload_step(&stand->show);
	clock_advance(&stand->show.house.clock, house_now(&stand->show.house) + 0.2);
	reload_step(&stand->show);
	assert_true(reloads(stand, true) == 1 && stand->show.house.exhibition.timing.idle == 44);
	assert_int_equal(canvas_count(stand->show.house.canvas).texture_bytes, before);
}

static void faces_change_all_words(void **state)
{
	struct stand *stand = *state;
	struct error error;
	assert_true(folder_create(in_folder(&stand->hall, "assets/fonts"), &error));
	watched(stand);
	const struct script *script = stand->show.house.script;
	stand_write(stand, "assets/fonts/readme.txt", "none");
	stand_run(stand, 2);
	assert_int_equal(reloads(stand, true), 1);
	assert_ptr_not_equal(stand->show.house.script, script);
	script = stand->show.house.script;
	stand_write(stand, "assets/note.txt", "none");
	stand_run(stand, 2);
	assert_int_equal(reloads(stand, true), 2);
	assert_ptr_equal(stand->show.house.script, script);
}

static void a_reload_that_is_asked_for_reads_all_and_tells_it_once(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	save_panel(stand, "one/a", "Fresh");
	watch_read(stand->show.watch, house_now(&stand->show.house));
	assert_true(watch_count(stand->show.watch) > 0);
	stand_write(stand, "scripts/panels/two/e.lua", "return panel {");
	reload_all(&stand->show);
	assert_int_equal(watch_count(stand->show.watch), 0);
	stand_run(stand, 3);
	assert_true(stand_shows(stand, "Fresh"));
	assert_int_equal(reloads(stand, true), 1);
	assert_int_equal(stand_told(stand, "two/e.lua"), 1);
	reload_all(&stand->show);
	stand_run(stand, 1);
	assert_int_equal(stand_told(stand, "two/e.lua"), 2); /* still so: told again */
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	reload_all(&stand->show);
	assert_int_equal(reloads(stand, false), 1);
	assert_true(stand->show.house.readable && stand_shows(stand, "Fresh"));
}

static void a_finger_lets_go_when_all_is_exchanged_and_a_sheet_is_made_again(void **state)
{
	struct stand *stand = *state;
	struct show *show = &stand->show;
	struct sheet_wish wish = { "contents", "", 0, false };
	watched(stand);
	stand_key(stand, KEY_DOWN);
	assert_true(show->guest.hand.focus.on != HELD_NONE);
	sheet_open(&show->sheet, &wish);
	stand_run(stand, 2);
	stand_finger(stand, EVENT_DOWN, 0.5, 0.5);
	unsigned sheet = show->sheet.serial;
	reload_all(show);
	assert_true(show->guest.hand.focus.on == HELD_NONE && show->guest.hand.grip == GRIP_IGNORED);
	assert_true(show->sheet.serial > sheet && sheet_covers(&show->sheet));
}

static void without_a_watch_nothing_is_looked_for(void **state)
{
	struct stand *stand = *state;
	stand->options.panel = "a";
	stand_start(stand);
	stand_run(stand, 1);
	save_panel(stand, "one/a", "Fresh");
	stand_run(stand, 3);
	assert_true(stand_shows(stand, "one/a") && reload_due(&stand->show) < 0);
}

static void an_empty_batch_tells_nothing(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	stand_write(stand, "readme.txt", "not ours");
	stand_run(stand, 3);
	assert_int_equal(reloads(stand, true) + reloads(stand, false), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_STAND(a_saved_panel_is_on_the_screen_where_it_stood),
		IN_STAND(a_saved_neighbour_is_made_ready_again),
		IN_STAND(a_broken_panel_is_named_and_the_last_good_stays),
		IN_STAND(what_is_mended_is_forgotten_and_nothing_else),
		IN_STAND(a_saved_panel_is_shown_when_none_could_be_until_then),
		IN_STAND(a_saved_theme_exhibition_or_layout_reads_all_of_it),
		IN_STAND(the_last_good_outlives_a_reading_of_all),
		IN_STAND(what_is_broken_as_a_whole_leaves_everything_as_it_was),
		IN_STAND(the_panel_on_the_screen_stays_when_others_come_and_go_around_it),
		IN_STAND(the_page_stays_with_its_panel_and_another_panel_begins_at_its_first),
		IN_STAND(the_language_stays_the_visitors_when_languages_change_places),
		IN_STAND(a_saved_picture_is_forgotten_and_what_it_broke_is_tried_again),
		IN_STAND(pictures_stay_when_only_words_are_read_again),
		IN_STAND(faces_change_all_words),
		IN_STAND(a_reload_that_is_asked_for_reads_all_and_tells_it_once),
		IN_STAND(a_finger_lets_go_when_all_is_exchanged_and_a_sheet_is_made_again),
		IN_STAND(without_a_watch_nothing_is_looked_for),
		IN_STAND(an_empty_batch_tells_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
