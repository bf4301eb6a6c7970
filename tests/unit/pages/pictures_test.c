/* Pictures that are not there: told, and the panel shown without them. */
#include "base/file.h"
#include "workshop.h"
#include <string.h>
#include <sys/stat.h>

#define START "return panel {\n  kind = \"photo\",\n  title = { kk = \"а\", en = \"a\", es = \"a\" },\n"
#define LAYOUT(FIELDS, BUILD)                                                                                          \
	"return layout { fields = { " FIELDS " },\n"                                                                       \
	"  build = function(panel) return prose { face = \"body\", size = 20, line = 24, text = " BUILD " } end }\n"

static const char one[] = LAYOUT("picture = { fields = { file = \"picture!\", side = { choice = { \"left\" } } } }",
								 "panel.picture and \"with \" .. panel.picture.file or \"without\"");
static const char many[] = LAYOUT("album = { list = { fields = { file = \"picture!\" } } }, cover = \"picture\"",
								  "panel.album and #panel.album .. (panel.cover or \"-\") or \"none\"");

static void open_with(struct workshop *shop, const char *layout, const char *panel)
{
	workshop_close(shop);
	workshop_file(shop, "scripts/layouts/photo.lua", layout);
	workshop_panel(shop, panel);
	workshop_open(shop, false);
}

/* What the layout made of the panel. */
static void assert_shown(struct workshop *shop, const char *expected)
{
	struct build_request request = { .exhibition = &shop->exhibition, .width_px = 1920, .height_px = 1080 };
	struct built built;
	if (!script_build(shop->script, &request, &built, &shop->problems)) {
		workshop_print(shop);
		fail();
	}
	assert_string_equal(built.scene->root->first->prose.text, expected);
	scene_destroy(built.scene);
}

static void a_missing_picture_is_an_error_and_the_panel_is_shown_without_it(void **state)
{
	struct workshop *shop = *state;
	open_with(shop, one, START "  picture = { file = \"sqare.png\", side = \"left\" },\n}\n");
	assert_true(workshop_read(shop));
	assert_problem(shop, "missing-file", "picture.file", 4, "did you mean \"square.png\"?");
	assert_int_equal(shop->problems.errors, 1);
	assert_shown(shop, "without");
	open_with(shop, one, START "  picture = { file = \"square.png\" },\n}\n");
	assert_true(workshop_read(shop));
	assert_int_equal(shop->problems.errors, 0);
	assert_shown(shop, "with square.png");
}

static void what_is_there_and_no_file_is_told_as_what_it_is(void **state)
{
	struct workshop *shop = *state;
	assert_int_equal(mkdir(in_folder(&shop->folder, "assets/folder.png"), 0700), 0);
	open_with(shop, one, START "  picture = { file = \"folder.png\" },\n}\n");
	assert_true(workshop_read(shop));
	assert_problem(shop, "bad-picture", "picture.file", 4, "is a folder, not a picture");
	assert_shown(shop, "without");
}

static void other_mistakes_beside_it_still_count(void **state)
{
	struct workshop *shop = *state;
	open_with(shop, one, START "  picture = { file = \"sqare.png\", side = \"up\" },\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "wrong-type", "picture.side", 4, "found \"up\"");
}

static void a_picture_that_must_be_there_must_be_there(void **state)
{
	struct workshop *shop = *state;
	open_with(shop, LAYOUT("picture = \"picture!\"", "panel.picture"), START "  picture = \"sqare.png\",\n}\n");
	assert_false(workshop_read(shop));
	open_with(shop, LAYOUT("picture = { required = true, fields = { file = \"picture!\" } }", "panel.picture.file"),
			  START "  picture = { file = \"sqare.png\" },\n}\n");
	assert_false(workshop_read(shop));
}

static void lists_close_up(void **state)
{
	struct workshop *shop = *state;
	open_with(
		shop, many,
		START
		"  cover = \"x.png\", album = { { file = \"x.png\" }, { file = \"square.png\" }, { file = \"y.png\" } },\n}\n");
	assert_true(workshop_read(shop));
	assert_shown(shop, "1-");
	open_with(shop, many, START "  cover = \"square.png\", album = { { file = \"x.png\" } },\n}\n");
	assert_true(workshop_read(shop));
	assert_shown(shop, "none");
}

static void a_picture_decoded_in_vain_is_left_out_until_its_file_changes(void **state)
{
	struct workshop *shop = *state;
	char path[600];
	open_with(shop, one, START "  picture = { file = \"square.png\" },\n}\n");
	snprintf(path, sizeof path, "%s", in_folder(&shop->folder, "assets/square.png"));
	assert_true(workshop_read(shop));
	assert_shown(shop, "with square.png");
	assert_true(script_add_spoilt(shop->script, path, "a bad line"));
	assert_false(script_add_spoilt(shop->script, path, "again"));
	assert_shown(shop, "without");
	assert_true(workshop_read(shop));
	assert_problem(shop, "bad-picture", "picture.file", 4, "a bad line");
	struct error error;
	struct script *next = script_create(shop->folder.path, NULL, shop->fonts, &error);
	assert_non_null(next);
	script_inherit(next, &shop->exhibition, shop->script, &shop->problems);
	assert_false(script_add_spoilt(next, path, "known"));
	script_destroy(next);
	script_forget_picture(shop->script, "/another/file.png");
	assert_shown(shop, "without");
	script_forget_picture(shop->script, path);
	assert_shown(shop, "with square.png");
}

static void a_picture_whose_folder_is_away_is_what_it_was_when_it_was_seen(void **state)
{
	struct workshop *shop = *state;
	open_with(shop, one, START "  picture = { file = \"square.png\" },\n}\n");
	assert_true(workshop_read(shop));
	assert_shown(shop, "with square.png");
	script_hold_pictures(shop->script);
	unlink(in_folder(&shop->folder, "assets/square.png"));
	assert_shown(shop, "with square.png");
	script_forget_picture(shop->script, "/another/file.png");
	assert_shown(shop, "with square.png");
	script_forget_picture(shop->script, NULL);
	assert_shown(shop, "without");
}

static void a_picture_that_is_deleted_while_its_folder_is_there_is_missed(void **state)
{
	struct workshop *shop = *state;
	open_with(shop, one, START "  picture = { file = \"square.png\" },\n}\n");
	assert_true(workshop_read(shop));
	assert_shown(shop, "with square.png");
	unlink(in_folder(&shop->folder, "assets/square.png"));
	assert_shown(shop, "without");
}

static void check_decodes(void **state)
{
	struct workshop *shop = *state;
	char *text;
	size_t length;
	struct error error;
	open_with(shop, one, START "  picture = { file = \"square.png\" },\n}\n");
	text = file_read(in_folder(&shop->folder, "assets/square.png"), 1 << 20, &length, &error);
	assert_non_null(text);
	memset((char *)memmem(text, length, "IDAT", 4) + 8, 'x', 20);
	workshop_write(shop, "assets/square.png", text, length);
	free(text);
	assert_true(workshop_read(shop));
	assert_int_equal(shop->problems.errors, 0);
	script_set_strict(shop->script, true);
	assert_true(workshop_read(shop));
	assert_problem(shop, "bad-picture", "picture.file", 4, "damaged");
}

static void a_kept_panel_outlives_its_file(void **state)
{
	struct workshop *shop = *state;
	open_with(shop, one, START "  picture = { file = \"square.png\" },\n}\n");
	struct panel_entry *entry = &shop->exhibition.panels[0];
	assert_true(script_read_panel(shop->script, &shop->exhibition, 0, true, &shop->problems));
	workshop_panel(shop, "return panel {");
	assert_false(script_read_panel(shop->script, &shop->exhibition, 0, true, &shop->problems));
	assert_int_equal(entry->state, PANEL_GOOD);
	script_forget(shop->script, 0);
	assert_shown(shop, "with square.png");
	/* A new script has it too; a mended file ends it. */
	struct error error;
	struct script *next = script_create(shop->folder.path, NULL, shop->fonts, &error);
	assert_non_null(next);
	entry->state = PANEL_UNREAD;
	script_inherit(next, &shop->exhibition, shop->script, &shop->problems);
	assert_int_equal(entry->state, PANEL_GOOD);
	script_destroy(shop->script);
	shop->script = next;
	assert_shown(shop, "with square.png");
	workshop_panel(shop, START "}\n");
	assert_true(script_read_panel(shop->script, &shop->exhibition, 0, false, &shop->problems));
	assert_false(script_keeps(shop->script, 0));
	assert_shown(shop, "without");
}

static void without_a_kept_table_a_broken_panel_is_left_out(void **state)
{
	struct workshop *shop = *state;
	open_with(shop, one, START "}\n");
	assert_true(script_read_panel(shop->script, &shop->exhibition, 0, true, &shop->problems));
	script_forget(shop->script, 0);
	workshop_panel(shop, "return panel {");
	assert_false(workshop_read(shop));
}

#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, workshop_setup, workshop_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_SHOP(a_missing_picture_is_an_error_and_the_panel_is_shown_without_it),
		WITH_SHOP(what_is_there_and_no_file_is_told_as_what_it_is),
		WITH_SHOP(other_mistakes_beside_it_still_count),
		WITH_SHOP(a_picture_that_must_be_there_must_be_there),
		WITH_SHOP(lists_close_up),
		WITH_SHOP(a_picture_decoded_in_vain_is_left_out_until_its_file_changes),
		WITH_SHOP(a_picture_whose_folder_is_away_is_what_it_was_when_it_was_seen),
		WITH_SHOP(a_picture_that_is_deleted_while_its_folder_is_there_is_missed),
		WITH_SHOP(check_decodes),
		WITH_SHOP(a_kept_panel_outlives_its_file),
		WITH_SHOP(without_a_kept_table_a_broken_panel_is_left_out),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
