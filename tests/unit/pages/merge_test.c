/* An exhibition's own theme.lua and words.lua say only what differs: the rest is lantern's, and nothing in them breaks
 * a panel. lantern's own files are those of this repository. */
#include "workshop.h"

#define LAYOUT                                                                                                         \
	"return layout { build = function(panel, screen)\nlocal theme, words = require 'theme', require 'words'\n"

/* Starts a script over lantern's own, with the files that were written, and reads the exhibition. */
static void open_own(struct workshop *shop, bool strict)
{
	struct error error = { 0 };
	workshop_close(shop);
	shop->script = script_create(shop->folder.path, ".", shop->fonts, &error);
	if (!shop->script)
		fail_msg("%s", error.text);
	script_set_strict(shop->script, strict);
	assert_true(script_read_exhibition(shop->script, &shop->exhibition, &shop->problems));
}

/* What the panel's layout computes from theme and words, told by an error of its own. */
static void assert_sees(struct workshop *shop, const char *value, const char *expected)
{
	char text[1000];
	struct built built;
	snprintf(text, sizeof text, LAYOUT "error('=' .. tostring(%s), 0) end }", value);
	workshop_panel(shop, "return panel { kind = \"plain\", title = { kk = \"a\", en = \"a\", es = \"a\" } }");
	workshop_file(shop, "scripts/layouts/plain.lua", text);
	open_own(shop, false);
	assert_false(workshop_build(shop, 0, 0, 1, &built));
	const char *message = shop->problems.items[0].message;
	if (message[0] != '=' || strcmp(message + 1, expected) != 0)
		fail_msg("%s gives %s and not %s", value, message, expected);
}

static void a_theme_says_only_what_differs(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/theme.lua",
				  "return {\n faces = { poster = 'DejaVuSans.ttf' },\n chrome = { bar = '#111111' },\n"
				  " lights = { night = { ink = '#FFFFFF' }, noon = { frame = 'open', ink = '#000001' } },\n"
				  " type = { body = { size = 33, tracking = 0.1 }, poster = { size = 90, face = 'poster' } },\n"
				  " order = { 'night', 'noon', 'dawn' } }\n");
	open_own(shop, false);
	assert_int_equal(shop->problems.count, 0);
	assert_sees(shop, "theme.chrome.bar .. theme.chrome.ink", "#111111#ECE6D8");
	assert_sees(shop, "theme.lights.night.ink .. theme.lights.night.soft", "#FFFFFF#A8A498");
	/* What a new light leaves out it has from one of lantern's that is like it. */
	assert_sees(shop, "theme.lights.noon.ink .. theme.lights.noon.plume .. #theme.lights.noon.sky", "#000001#A39B667");
	assert_sees(shop, "theme.type.body.size + theme.type.body.line + theme.type.poster.measure", "147");
	assert_sees(shop, "table.concat(theme.order, ' ') .. #theme.fallback", "night noon dawn1");
	assert_sees(shop, "theme.faces.body .. theme.faces.poster", "PTF55F.ttfDejaVuSans.ttf");
	assert_sees(shop, "measure(prose { text = 'x', size = 20, face = 'poster' }).lines", "1");
	assert_sees(shop, "(require 'lantern.theme').chrome.bar", "#020304");
}

static void what_a_theme_cannot_say_is_named_and_left_out(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/theme.lua",
				  "return {\n chrome = { bar = 'black',\n  bat = '#111111' },\n colours = {},\n"
				  " lights = { night = { inc = '#000000' } },\n type = 5,\n map = { route_width = 'wide' },\n"
				  " 'words' }\n");
	open_own(shop, false);
	assert_problem(shop, "wrong-type", "chrome.bar", 2, "a colour \"#RRGGBB\", found \"black\"");
	assert_problem(shop, "unknown-field", "chrome.bat", 3, "did you mean bar?");
	assert_problem(shop, "unknown-field", "colours", 4, "there is no key colours");
	assert_problem(shop, "unknown-field", "lights.night.inc", 5, "did you mean ink?");
	assert_problem(shop, "wrong-type", "type", 6, "a table { … }, found the number 5");
	assert_problem(shop, "wrong-type", "map.route_width", 7, "a number, found \"wide\"");
	assert_problem(shop, "unknown-field", "[1]", 8, "a part without a name");
	assert_int_equal(shop->problems.count, 7);
	assert_string_equal(shop->problems.items[0].file, "scripts/theme.lua");
	assert_sees(shop, "theme.chrome.bar .. tostring(theme.colours) .. theme.type.body.size", "#020304nil32");
}

static void lights_can_be_left_out_by_a_word(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/theme.lua", "return { lights = false }\n");
	assert_sees(shop, "theme.lights", "false");
	assert_sees(shop, "(require 'controls').hand(screen).colours.ink .. (require 'page')(screen).light.ink",
				"#ECE6D8#ECE6D8");
}

static void a_face_is_a_name_and_no_path(void **state)
{
	static const char *const themes[] = { "return { faces = {\n body = '../../../etc/passwd' } }",
										  "return { faces = {\n body = '/etc/passwd' } }" };
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof themes / sizeof *themes; i++) {
		struct error error = { 0 };
		workshop_close(shop);
		workshop_file(shop, "scripts/theme.lua", themes[i]);
		assert_null(script_create(shop->folder.path, ".", shop->fonts, &error));
		assert_non_null(strstr(error.text, "scripts/theme.lua:2: faces.body: expected a face's name"));
	}
}

static void words_say_only_what_differs(void **state)
{
	struct workshop *shop = *state;
	workshop_file(
		shop, "scripts/words.lua",
		"return {\n close = { en = \"Shut\" },\n clsoe = { en = \"x\" },\n back = \"Back\",\n more = { en = 5 } "
		"}\n");
	open_own(shop, false);
	assert_problem(shop, "unknown-field", "clsoe", 3, "there is no word clsoe; did you mean close?");
	assert_problem(shop, "wrong-type", "back", 4, "a word in every language");
	assert_problem(shop, "wrong-type", "more.en", 5, "a word between quotes");
	assert_int_equal(shop->problems.count, 3);
	assert_sees(shop, "words({ screen = screen }, 'close') .. words({ screen = screen }, 'close', 'es')", "ShutCerrar");
	assert_sees(shop, "words({ screen = screen }, 'back') .. words({ screen = screen }, 'more')", "BackMore");
	/* A language that has no word at all is served in English. */
	assert_sees(shop, "words({ screen = { language = 'fi' } }, 'sources')", "Sources");
}

static void a_word_that_is_not_there_is_named(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	workshop_panel(shop, "return panel { kind = \"plain\", title = { kk = \"a\", en = \"a\", es = \"a\" } }");
	workshop_file(shop, "scripts/layouts/plain.lua", LAYOUT "words({ screen = screen },\n 'contets') end }");
	open_own(shop, false);
	assert_false(workshop_build(shop, 0, 0, 1, &built));
	assert_non_null(strstr(shop->problems.items[0].message, "there is no word contets; did you mean contents?"));
}

/* The file ended in a function once, and museums have copies of it. */
static void words_of_an_older_lantern_are_read_as_data(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/words.lua",
				  "local words = {\n  close = { en = \"Shut\" },\n  gone = { en = \"Gone\" },\n}\n"
				  "return function(page, name, language)\n"
				  "  return words[name][language or page.screen.language] or words[name].en\nend\n");
	open_own(shop, false);
	assert_problem(shop, "unknown-field", "gone", 3, "there is no word gone");
	assert_int_equal(shop->problems.count, 1);
	assert_sees(shop, "words({ screen = screen }, 'close') .. words({ screen = screen }, 'fact_memory')", "ShutMemory");
}

static void words_that_cannot_be_run_are_lanterns(void **state)
{
	static const struct {
		const char *text, *rule, *message;
		int line;
	} files[] = {
		{ "return {\n close = ", "lua-syntax", "ends too early", 2 },
		{ "\nreturn { close = words.close }", "lua-error", "there is no words here", 2 },
		{ "return 5", "lua-error", "returns no table", 0 },
		{ "while true do end", "too-long", "ran longer", 1 },
	};
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		workshop_file(shop, "scripts/words.lua", files[i].text);
		open_own(shop, false);
		assert_problem(shop, files[i].rule, "", files[i].line, files[i].message);
		assert_string_equal(shop->problems.items[0].file, "scripts/words.lua");
		assert_sees(shop, "words({ screen = screen }, 'close')", "Close");
	}
}

static void a_word_missing_in_a_language_is_a_warning(void **state)
{
	struct workshop *shop = *state;
	workshop_file(
		shop, "scripts/exhibition.lua",
		"return exhibition { title = { en = \"a\", fi = \"a\" },\n"
		" languages = { { id = \"en\", name = \"English\" }, { id = \"fi\", name = \"Suomi\" } },\n"
		" chapters = { { id = \"steppe\", title = { en = \"a\", fi = \"a\" }, panels = { \"plain\" } } } }\n");
	workshop_file(shop, "scripts/words.lua", "return { close = { fi = \"Sulje\" } }\n");
	open_own(shop, true);
	assert_problem(shop, "missing-word", "back", 0, "the word back is missing in Suomi (fi)");
	assert_null(workshop_problem(shop, "missing-word", "close"));
	assert_int_equal(shop->problems.errors, 0);
	/* Nobody is told of it on the wall. */
	open_own(shop, false);
	assert_null(workshop_problem(shop, "missing-word", "back"));
}

static void one_part_of_lanterns_layout_can_be_changed(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	workshop_panel(shop, "return panel { kind = \"mine\", title = { kk = \"a\", en = \"a\", es = \"a\" },\n"
						 " body = { kk = \"b\", en = \"b\", es = \"b\" } }");
	workshop_file(
		shop, "scripts/layouts/mine.lua",
		"local story = require \"lantern.layouts.story\"\n"
		"local fields = { more = \"text\" }\nfor name, kind in pairs(story.fields) do fields[name] = kind end\n"
		"return layout { fields = fields, build = function(panel, screen)\n"
		"  return story.build(panel, screen) end }\n");
	workshop_file(shop, "scripts/theme.lua", "return {}\n");
	open_own(shop, false);
	if (!workshop_build(shop, 0, 0, 1, &built))
		workshop_print(shop);
	assert_non_null(built.scene);
	scene_destroy(built.scene);
}

static int setup(void **state)
{
	if (workshop_setup(state) != 0)
		return -1;
	struct workshop *shop = *state;
	assert_true(fonts_add_folder(shop->fonts, "build/fonts"));
	assert_int_equal(remove(in_folder(&shop->folder, "scripts/kit.lua")), 0);
	return 0;
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(a_theme_says_only_what_differs),
		WITH_SHOP(what_a_theme_cannot_say_is_named_and_left_out),
		WITH_SHOP(lights_can_be_left_out_by_a_word),
		WITH_SHOP(a_face_is_a_name_and_no_path),
		WITH_SHOP(words_say_only_what_differs),
		WITH_SHOP(a_word_that_is_not_there_is_named),
		WITH_SHOP(words_of_an_older_lantern_are_read_as_data),
		WITH_SHOP(words_that_cannot_be_run_are_lanterns),
		WITH_SHOP(a_word_missing_in_a_language_is_a_warning),
		WITH_SHOP(one_part_of_lanterns_layout_can_be_changed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
