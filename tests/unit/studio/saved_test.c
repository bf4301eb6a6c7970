/* What was saved: which panel stands then, in which language, and what is told of it. */
#include "base/file.h"
#include "unit/studio/desk.h"

static void a_saved_panel_comes_in_the_language_that_was_changed(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "a");
	desk_save(desk, "one/c", "one/c", "Changed", NULL);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "c");
	assert_string_equal(desk_language(desk), "kk");
	desk_save(desk, "one/b", "Both", "Both", NULL); /* the present one is among them */
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "b");
	assert_string_equal(desk_language(desk), "kk");
	desk_save(desk, "one/b", "English", "Both", NULL);
	desk_run(desk, 1);
	assert_string_equal(desk_language(desk), "en");
	desk_save(desk, "one/b", "English", "Both", NULL); /* nothing was */
	desk_run(desk, 1);
	assert_string_equal(desk_language(desk), "en");
	assert_int_equal(desk_told(desk, "\"cause\":\"saved\""), 4);
}

static void of_several_panels_the_one_that_stands_stays_else_the_first_comes(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	desk_save(desk, "two/e", "New", "New", NULL);
	desk_save(desk, "one/b", "New", "New", NULL);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "b");
	desk_save(desk, "one/a", "New", "New", NULL);
	desk_save(desk, "one/b", "Newer", "Newer", NULL);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "b");
	assert_int_equal(desk_told(desk, "\"cause\":\"saved\""), 2);
}

static void a_register_the_theme_and_what_an_editor_leaves_keep_the_place(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	desk_key(desk, KEY_DOWN);
	assert_string_equal(desk_panel(desk), "b");
	int pictures = desk_told(desk, "\"event\":\"edit\"");
	desk_write(desk, "scripts/panels/one/.a.lua.swp", "x");
	desk_write(desk, "scripts/panels/one/a.lua~", "x");
	desk_write(desk, "scripts/note.txt", "x");
	desk_run(desk, 1);
	assert_int_equal(desk_told(desk, "\"event\":\"edit\""), pictures);
	desk_write(desk, "scripts/theme.lua", "return { chrome = { ink = \"#FFFFFF\" } }\n");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "b");
	assert_int_equal(desk_told(desk, "\"event\":\"edit\""), pictures + 1);
	desk_write(desk, "scripts/theme.lua", "return {");
	desk_run(desk, 1);
	assert_int_equal(desk_told(desk, "\"event\":\"edit\""), pictures + 1);
	assert_true(desk_says(desk, "scripts/theme.lua:1") && desk_says(desk, "last good"));
}

static void a_picture_brings_the_panel_that_shows_it(void **state)
{
	struct desk *desk = *state;
	static const char svg[] =
		"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0H9V%dZ\"/></svg>";
	char drawn[200];
	mkdir(in_folder(&desk->hall, "assets"), 0700);
	snprintf(drawn, sizeof drawn, svg, 5);
	desk_write(desk, "assets/one.svg", drawn);
	desk_save(desk, "two/e", "E", "E", "one.svg");
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "a");
	snprintf(drawn, sizeof drawn, svg, 9);
	desk_write(desk, "assets/one.svg", drawn);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "e");
	desk_key(desk, KEY_HOME);
	desk_write(desk, "assets/other.svg", drawn); /* nobody shows it */
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "a");
}

static const char LINES[] =
	"return layout { fields = { words = \"text!\" }, build = function(panel, screen)\n"
	"  return group { prose { text = panel.words, face = \"body\", size = %d, line = 40, colour = \"#FFFFFF\" } }, 1\n"
	"end }\n";

static void write_lines(struct desk *desk, int size)
{
	char text[400];
	snprintf(text, sizeof text, LINES, size);
	mkdir(in_folder(&desk->hall, "scripts/layouts"), 0700);
	desk_write(desk, "scripts/layouts/lines.lua", text);
}

/* A layout is written before there is a panel of its kind, and afterwards it is seen on one. */
static void a_layout_is_told_what_is_wrong_and_brings_a_panel_of_its_kind(void **state)
{
	struct desk *desk = *state;
	mkdir(in_folder(&desk->hall, "scripts/layouts"), 0700);
	desk_start(desk);
	desk_write(desk, "scripts/layouts/lines.lua", "return layout { fields = {");
	desk_run(desk, 1);
	assert_true(desk_says(desk, "scripts/layouts/lines.lua:1"));
	assert_string_equal(desk_panel(desk), "a");
	write_lines(desk, 30);
	desk_run(desk, 1);
	assert_true(desk_says(desk, "scripts/layouts/lines.lua is mended"));
	desk_write(
		desk, "scripts/panels/two/d.lua",
		"return panel { kind = \"lines\", title = { en = \"D\", kk = \"D\" }, words = { en = \"W\", kk = \"W\" } }\n");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "d");
	desk_key(desk, KEY_HOME);
	write_lines(desk, 31);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "d");
	desk_write(
		desk, "scripts/panels/two/e.lua",
		"return panel { kind = \"lines\", title = { en = \"E\", kk = \"E\" }, words = { en = \"W\", kk = \"W\" } }\n");
	desk_run(desk, 1);
	write_lines(desk, 32);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "e"); /* the one that stands is of that kind */
}

static void a_panel_that_is_listed_comes(void **state)
{
	struct desk *desk = *state;
	struct error error;
	size_t length;
	desk_start(desk);
	desk_save(desk, "two/new", "New", "New", NULL);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "a");
	char *text = file_read(in_folder(&desk->hall, "scripts/exhibition.lua"), 1 << 16, &length, &error), *more = NULL;
	char *at = strstr(text, "\"e\" }");
	assert_true(asprintf(&more, "%.*s, \"new\" %s", (int)(at - text) + 3, text, at + 3) > 0);
	desk_write(desk, "scripts/exhibition.lua", more);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "new");
	free(more);
	free(text);
}

static void a_broken_panel_is_named_below_its_last_good_and_mended_when_it_is(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	desk_write(desk, "scripts/panels/one/c.lua", "return panel {");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "c");
	assert_true(desk_says(desk, "scripts/panels/one/c.lua:1") && desk_says(desk, "last good"));
	assert_false(desk_says(desk, "mended"));
	desk_letter(desk, 'l'); /* the last good in another language */
	assert_string_equal(desk_language(desk), "kk");
	assert_true(desk_says(desk, "last good"));
	desk_save(desk, "one/c", "Good", "Good", NULL);
	desk_run(desk, 1);
	assert_true(desk_says(desk, "scripts/panels/one/c.lua is mended"));
	assert_false(desk_says(desk, "last good"));
	assert_int_equal(desk_told(desk, "\"mended\":\"scripts/panels/one/c.lua\""), 1);
	desk_key(desk, KEY_UP); /* whoever goes on has read it */
	assert_false(desk_says(desk, "mended"));
}

static void before_anything_can_be_shown_the_mistakes_stand_there(void **state)
{
	struct desk *desk = *state;
	struct error error;
	size_t length;
	char *good = file_read(in_folder(&desk->hall, "scripts/exhibition.lua"), 1 << 16, &length, &error);
	desk_write(desk, "scripts/exhibition.lua", "return exhibition { lantern = 1,");
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "");
	assert_true(desk_says(desk, "scripts/exhibition.lua:1") && desk_says(desk, "Nothing can be shown yet"));
	static const char letters[] = "ltcrsomkg?1q";
	for (const char *letter = letters; *letter; letter++)
		desk_letter(desk, *letter);
	desk_key(desk, KEY_DOWN);
	desk_key(desk, KEY_RIGHT);
	desk_key(desk, KEY_ENTER);
	desk_key(desk, KEY_HOME);
	desk_write(desk, "scripts/exhibition.lua", good);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "a");
	assert_true(desk_says(desk, "scripts/exhibition.lua is mended"));
	free(good);
}

/* The first of them that can be shown is better than none. */
static void a_first_panel_that_is_broken_gives_way_to_the_next(void **state)
{
	struct desk *desk = *state;
	desk_write(desk, "scripts/panels/one/a.lua", "return panel {");
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "b");
	assert_true(desk_says(desk, "scripts/panels/one/a.lua:1"));
	desk_save(desk, "one/a", "Good", "Good", NULL);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "a");
}

static void a_panel_of_the_last_chapter_that_goes_leaves_another(void **state)
{
	struct desk *desk = *state;
	desk->options.panel = "e";
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "e");
	struct error error;
	size_t length;
	char *text = file_read(in_folder(&desk->hall, "scripts/exhibition.lua"), 1 << 16, &length, &error), *at;
	while ((at = strstr(text, "\"d\", \"e\"")))
		memcpy(at, "\"d\"     ", 8);
	desk_write(desk, "scripts/exhibition.lua", text);
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "d");
	free(text);
}

static void what_came_in_too_many_pieces_to_count_is_read_whole(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	int pictures = desk_told(desk, "\"event\":\"edit\"");
	saved_apply(&desk->studio, NULL, 0, true);
	desk_run(desk, 1);
	assert_int_equal(desk_told(desk, "\"event\":\"edit\""), pictures + 1);
	assert_string_equal(desk_panel(desk), "a");
}

static void at_rest_nothing_is_due_and_nothing_is_drawn(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	long frames = canvas_count(desk->studio.house.canvas).frames;
	desk_run(desk, 100);
	assert_int_equal(canvas_count(desk->studio.house.canvas).frames, frames);
	assert_true(saved_due(&desk->studio) < 0 && report_due(&desk->studio) < 0 && mount_due(&desk->studio) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		AT_DESK(a_saved_panel_comes_in_the_language_that_was_changed),
		AT_DESK(of_several_panels_the_one_that_stands_stays_else_the_first_comes),
		AT_DESK(a_register_the_theme_and_what_an_editor_leaves_keep_the_place),
		AT_DESK(a_picture_brings_the_panel_that_shows_it),
		AT_DESK(a_layout_is_told_what_is_wrong_and_brings_a_panel_of_its_kind),
		AT_DESK(a_panel_that_is_listed_comes),
		AT_DESK(a_broken_panel_is_named_below_its_last_good_and_mended_when_it_is),
		AT_DESK(before_anything_can_be_shown_the_mistakes_stand_there),
		AT_DESK(a_first_panel_that_is_broken_gives_way_to_the_next),
		AT_DESK(a_panel_of_the_last_chapter_that_goes_leaves_another),
		AT_DESK(what_came_in_too_many_pieces_to_count_is_read_whole),
		AT_DESK(at_rest_nothing_is_due_and_nothing_is_drawn),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
