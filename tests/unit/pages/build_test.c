/* Pages: what a layout gets, what becomes of its nodes, and layouts that fail. */
#include "scene/prose.h"
#include "workshop.h"

static const char *text_of(const struct built *built, const char *id)
{
	const struct node *node = scene_find(built->scene, id);
	return node ? node->prose.text : "(none)";
}

static void a_page_is_built_in_every_language(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	workshop_open(shop, false);
	static const char *const titles[] = { "Жер", "The land", "La tierra" };
	for (int language = 0; language < 3; language++) {
		assert_true(workshop_build(shop, 0, 0, language, &built));
		assert_int_equal(shop->problems.count, 0);
		assert_string_equal(text_of(&built, "title"), titles[language]);
		assert_string_equal(scene_find(built.scene, "title")->prose.language, shop->exhibition.languages[language].id);
		assert_true(scene_find(built.scene, "title")->lines->count == 1);
		scene_destroy(built.scene);
	}
}

static void a_layout_sees_texts_as_strings(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	workshop_open(shop, false);
	assert_true(workshop_build(shop, 1, 0, 2, &built));
	assert_string_equal(text_of(&built, "title"), "Rico");
	assert_string_equal(text_of(&built, "where"), "steppe/rich es");
	assert_string_equal(text_of(&built, "point1"), "Dolinka 72.5");
	assert_string_equal(text_of(&built, "point2"), "Spassk 73");
	assert_string_equal(text_of(&built, "name1"), "Arón Piper");
	assert_string_equal(text_of(&built, "name2"), "Dina Tasbulatova, Aisulu");
	assert_string_equal(text_of(&built, "line1"), "Uno");
	assert_string_equal(text_of(&built, "line2"), "Dos!");
	assert_string_equal(text_of(&built, "picture"), "square.png Una foto");
	assert_string_equal(text_of(&built, "extra"), "square.png Otra");
	scene_destroy(built.scene);
	/* The same panel again: what was handed out was a copy. */
	assert_true(script_read_panel(shop->script, &shop->exhibition, 1, true, &shop->problems));
	for (int language = 0; language < 3; language++) {
		assert_true(workshop_build(shop, 1, 0, language, &built));
		scene_destroy(built.scene);
	}
	assert_true(workshop_build(shop, 1, 0, 1, &built));
	assert_string_equal(text_of(&built, "line2"), "Two!");
	scene_destroy(built.scene);
}

static void a_missing_text_is_the_default_languages(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	workshop_open(shop, false);
	workshop_panel(
		shop, "return panel { kind = \"plain\", title = { en = \"English\", kk = \" \" }, body = { es = \"solo\" } }");
	assert_true(workshop_build(shop, 0, 0, 0, &built));
	assert_problem(shop, "missing-language", "title.es", 1, "(es)");
	assert_string_equal(text_of(&built, "title"), "English");
	assert_string_equal(text_of(&built, "body"), "solo");
	scene_destroy(built.scene);
}

static void words_are_counted_page_by_page(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	int words = 0, pages = 1;
	workshop_open(shop, false);
	for (int page = 0; page < pages; page++) {
		assert_true(workshop_build(shop, 0, page, 1, &built));
		pages = built.pages;
		words += built.words;
		scene_destroy(built.scene);
	}
	assert_in_range(pages, 2, 4);
	assert_true(script_read_panel(shop->script, &shop->exhibition, 0, false, &shop->problems));
	/* The title stands on every page; the two words that tell of the picture on none. */
	assert_int_equal(words, shop->exhibition.panels[0].words[1] + (pages - 1) * 2 - 2);
	/* Beyond the last page lies the last. */
	assert_true(workshop_build(shop, 0, 99, 1, &built));
	assert_int_equal(built.pages, pages);
	const struct node *body = scene_find(built.scene, "body");
	assert_int_equal(body->prose.last_line, body->lines->count - 1);
	scene_destroy(built.scene);
}

static void a_layout_that_fails_beyond_its_last_page_is_asked_for_that(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	static const char layout[] =
		"return layout { fields = { body = \"text\", picture = \"picture\" }, build = function(panel, screen)\n"
		"local pages = { \"one\", \"two\", 3 }\n"
		"return group { prose { id = \"page\", text = string.upper(pages[screen.page]), "
		"face = \"body\", size = 40, line = 60 } }, %d end }";
	char text[600];
	snprintf(text, sizeof text, layout, 2);
	workshop_file(shop, "scripts/layouts/plain.lua", text);
	workshop_open(shop, false);
	for (int page = 1; page < 6; page++) {
		assert_true(workshop_build(shop, 0, page, 1, &built));
		assert_int_equal(shop->problems.count, 0);
		assert_int_equal(built.pages, 2);
		assert_string_equal(text_of(&built, "page"), "TWO");
		scene_destroy(built.scene);
	}
	/* A page that it should have is its mistake, and is told once. */
	snprintf(text, sizeof text, layout, 5);
	workshop_file(shop, "scripts/layouts/plain.lua", text);
	workshop_open(shop, false);
	assert_false(workshop_build(shop, 0, 3, 1, &built));
	assert_int_equal(shop->problems.count, 1);
	assert_problem(shop, "layout-error", "", 3, "upper");
}

static void a_panel_with_care_has_a_note_of_its_own(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	struct build_request request = {
		.exhibition = &shop->exhibition,
		.panel = 2,
		.language = 2,
		.width_px = 1280,
		.height_px = 720,
		.note = true,
	};
	workshop_open(shop, false);
	assert_true(script_build(shop->script, &request, &built, &shop->problems));
	assert_string_equal(text_of(&built, "note"), "Grave: Habla de la muerte");
	assert_int_equal(built.words, 5);
	scene_destroy(built.scene);
	remove(in_folder(&shop->folder, "scripts/layouts/note.lua"));
	workshop_open(shop, false);
	assert_false(script_build(shop->script, &request, &built, &shop->problems));
	assert_problem(shop, "unknown-kind", "", 0, "scripts/layouts/note.lua");
}

/* A layout whose build tells about itself with error(). */
static void pictures_of_one_page_do_not_take_all_memory(void **state)
{
	struct workshop *shop = *state;
	static const char layout[] =
		"return layout { fields = { title = \"text\", body = \"text\", picture = \"picture\" },\n"
		"build = function(panel, screen) local all = {}\n"
		"for i = 1, %d do all[i] = picture { file = \"square.png\", width = screen.width, height = screen.height } "
		"end\n"
		"return group(all) end }";
	struct built built;
	char text[2000];
	snprintf(text, sizeof text, layout, 4);
	workshop_file(shop, "scripts/layouts/plain.lua", text);
	workshop_open(shop, false);
	assert_true(workshop_build(shop, 0, 0, 0, &built));
	scene_destroy(built.scene);
	snprintf(text, sizeof text, layout, 5);
	workshop_file(shop, "scripts/layouts/plain.lua", text);
	workshop_open(shop, false);
	assert_false(workshop_build(shop, 0, 0, 0, &built));
	assert_int_equal(shop->problems.count, 1);
	assert_problem(shop, "too-much-memory", "", 0, "as large as 5 screens together");
}

static void told(struct workshop *shop, const char *value, const char *expected)
{
	const struct problem *problem = workshop_compute(shop, value);
	if (problem->message[0] != '=' || strcmp(problem->message + 1, expected) != 0)
		fail_msg("%s is %s and not %s", value, problem->message, expected);
}

static void the_screen_table_holds_what_it_should(void **state)
{
	struct workshop *shop = *state;
	told(shop, "screen.width .. 'x' .. screen.height", "1920.0x1080.0");
	told(shop, "screen.px * 3", "2.0");
	told(shop, "math.floor(screen.mm * 1000)", "3611"); /* 2203 units of diagonal / 610 mm */
	told(shop, "screen.portrait", "false");
	told(shop, "tostring(screen.is_title) .. screen.light .. screen.choice", "falsenight0");
	told(shop, "screen.language .. screen.text_size .. tostring(screen.calm)", "enstandardfalse");
	told(shop, "screen.page .. tostring(screen.pages)", "1nil");
	told(shop, "screen.title", "A trial");
	told(shop, "screen.distance_mm .. ' ' .. screen.diagonal_mm", "700.0 610.0");
	told(shop, "screen.chapter.number .. screen.chapter.id .. screen.chapter.title .. screen.chapter.light",
		 "1steppeThe steppenight");
	told(shop, "#screen.chapters .. screen.chapters[2].id .. screen.chapters[2].first .. screen.chapters[2].count",
		 "2return31");
	told(shop, "#screen.languages .. screen.languages[3].id .. screen.languages[3].name", "3esEspañol");
	told(shop,
		 "screen.panel.id .. screen.panel.index .. screen.panel.count .. screen.panel.number .. screen.panel.of .. "
		 "tostring(screen.panel.quiet)",
		 "plain1312false");
	told(shop, "panel.id .. panel.chapter .. panel.kind .. panel.title", "plainsteppeplainThe land");
}

static void layouts_that_fail_are_named(void **state)
{
	static const struct {
		const char *text, *rule;
		int line;
		const char *words;
	} layouts[] = {
		{ "return layout {\n build = 5 }", "layout-error", 0, "expected function(panel, screen)" },
		{ "return layout {\n fields = 5, build = function() end }", "layout-error", 0, "fields" },
		{ "return layout {\n feilds = {}, build = function() end }", "layout-error", 0, "has no feilds" },
		{ "return 5", "layout-error", 0, "returns no layout" },
		{ "\nreturn layout {", "lua-syntax", 2, "ends too early" },
		{ "\n\nwhile true do end", "too-long", 3, "2500000 steps" },
		{ "local t = {} for i = 1, 1e7 do t[i] = {} end", "too-much-memory", 0, "8192 things" },
		{ "return layout {\n build = function() while true do end end }", "too-long", 2, "endless loop" },
		{ "return layout { build = function(p)\n local x = p.nothing.deeper end }", "layout-error", 2,
		  "nothing is nil here" },
		{ "return layout { build = function(p)\n\n p.run() end }", "layout-error", 3, "run is no function" },
		{ "return layout { build = function(p)\n error('so it is') end }", "layout-error", 2, "so it is" },
		{ "return layout { build = function(p)\n error({}) end }", "layout-error", 2, "without words" },
		{ "return layout { build = function(p)\n return string.format('%d', 1.5) end }", "layout-error", 2,
		  "bad argument #2 to 'format'" },
		{ "local function f(x) return 1 + f(f(x)) end\nreturn layout { build = function(p) return f(f(f(1))) end }",
		  "too-much-memory", 0, "without end" },
		{ "local function f(t) table.sort({ 1, 2 }, f) end\nreturn layout { build = function(p) f() end }",
		  "layout-error", 1, "stack overflow" },
		{ "return layout { build = function(p) end }", "layout-error", 0, "expected a node, found nil" },
		{ "return layout { build = function(p) return 'x' end }", "layout-error", 0,
		  "expected a node, found string x" },
		{ "return layout { build = function(p) return {} end }", "layout-error", 0, "without a kind" },
		{ "return layout { build = function(p) return group{}, 0 end }", "layout-error", 0, "as the number of pages" },
		{ "return layout { build = function(p) return group{}, 1.5 end }", "layout-error", 0,
		  "as the number of pages" },
		{ "return layout { build = function(p) return group{}, 1000 end }", "layout-error", 0,
		  "as the number of pages" },
		{ "return layout { build = function(p)\n io.open('x') end }", "layout-error", 2,
		  "io is not available in a layout" },
		{ "return layout { build = function(p)\n colour = 5 end }", "layout-error", 2, "local colour" },
		{ "return layout { build = function(p)\n return tittle end }", "layout-error", 2, "there is no tittle here" },
		{ "local t = {}\nreturn layout { build = function(p) t.group = t return group(t), 1 end }", "layout-error", 2,
		  "no such key" },
		{ "return layout { build = function(p) local g = group {} g[1] = g return g end }", "layout-error", 0,
		  "nested more than 60 deep" },
		{ "return layout { build = function(p) local g = group {} for i = 1, 40 do g = group { g, g } end return g end "
		  "}",
		  "layout-error", 0, "more than 4000 nodes" },
		{ "measure(prose { text = 'x', size = 5 })\nreturn layout {}", "layout-error", 1,
		  "while a page is being built" },
		{ "require 'nowhere'", "layout-error", 1, "there is no scripts/nowhere.lua" },
		{ "require '../panels/steppe/plain'", "layout-error", 1, "a module's name" },
		{ "require 'round'", "layout-error", 1, "in a circle: round -> about -> round" },
		{ "require 'crooked'", "lua-syntax", 2, "comma" },
	};
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/round.lua", "return require 'about'");
	workshop_file(shop, "scripts/about.lua", "return require 'round'");
	workshop_file(shop, "scripts/crooked.lua", "return {\n a = 1 b = 2 }");
	workshop_panel(shop, "return panel { kind = \"plain\", title = { kk = \"a\", en = \"a\", es = \"a\" } }");
	for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
		workshop_file(shop, "scripts/layouts/plain.lua", layouts[i].text);
		workshop_open(shop, false);
		for (int again = 0; again < 2; again++) {
			assert_false(workshop_try(shop));
			const struct problem *problem = &shop->problems.items[0];
			if (shop->problems.count != 1 || strcmp(problem->rule, layouts[i].rule) != 0 ||
				(layouts[i].line && problem->line != layouts[i].line) || !strstr(problem->message, layouts[i].words)) {
				workshop_print(shop);
				fail_msg("[%s] on line %d expected of: %s", layouts[i].rule, layouts[i].line, layouts[i].text);
			}
			/* Other layouts do their work as before. */
			struct built built;
			assert_true(workshop_build(shop, 1, 0, 0, &built));
			scene_destroy(built.scene);
		}
	}
}

static void ignore_text(void *data, const char *field, int line, int language, const char *text)
{
	(void)field, (void)line, (void)language, (void)text;
	*(bool *)data = true;
}

static void a_page_leaves_nothing_behind(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	bool kept = false;
	workshop_file(shop, "scripts/layouts/plain.lua", "measure(prose { text = 'x', size = 5 })\nreturn layout {}");
	workshop_open(shop, false);
	assert_true(workshop_build(shop, 1, 0, 1, &built));
	scene_destroy(built.scene);
	script_each_text(shop->script, 1, ignore_text, &kept);
	assert_false(kept);
	assert_false(workshop_try(shop));
	assert_problem(shop, "layout-error", "", 1, "while a page is being built");
	/* What was kept before stays. */
	assert_true(script_read_panel(shop->script, &shop->exhibition, 1, true, &shop->problems));
	assert_true(workshop_build(shop, 1, 0, 1, &built));
	scene_destroy(built.scene);
	script_each_text(shop->script, 1, ignore_text, &kept);
	assert_true(kept);
}

static void hidden_words_do_not_count(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	workshop_file(shop, "scripts/layouts/plain.lua",
				  "return layout { fields = { body = \"text\", picture = \"picture\" }, build = function()\n"
				  "  return group { prose { text = \"one *two*three four\", size = 20 },\n"
				  "    group { hidden = true, prose { text = \"five\", size = 20 } },\n"
				  "    prose { text = \"six\", size = 20, hidden = true } } end }");
	workshop_open(shop, false);
	assert_true(workshop_build(shop, 0, 0, 1, &built));
	assert_int_equal(built.words, 3);
	scene_destroy(built.scene);
}

static void the_file_at_fault_is_named(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/kit.lua", "return { text = function(x)\n  return x.y.z\nend }");
	workshop_open(shop, false);
	assert_false(workshop_try(shop));
	assert_problem(shop, "layout-error", "", 2, "index a string value");
	assert_string_equal(shop->problems.items[0].file, "scripts/kit.lua");
	workshop_file(shop, "scripts/kit.lua", "return { text = function(x)\n  error('bad ' .. x, 2)\nend }");
	workshop_open(shop, false);
	assert_false(workshop_try(shop));
	assert_problem(shop, "layout-error", "", 6, "bad The land");
	assert_string_equal(shop->problems.items[0].file, "scripts/layouts/plain.lua");
}

static void schemas_that_are_none_are_named(void **state)
{
	static const struct {
		const char *fields, *words;
	} schemas[] = {
		{ "{ a = 'txt' }", "fields.a: unknown type \"txt\"; did you mean \"text\"?" },
		{ "{ a = 5 }", "fields.a: a type is a name" },
		{ "{ a = { list = 'text', fields = {} } }", "fields.a: a type is a name" },
		{ "{ a = { list = { list = 'nmber!' } } }", "fields.a.list.list: unknown type \"nmber\"" },
		{ "{ a = { list = 'text', mix = 1 } }", "fields.a: a list has no option mix" },
		{ "{ a = { list = 'text', min = 'x' } }", "fields.a: min, max and count are whole numbers" },
		{ "{ a = { choice = {} } }", "fields.a: a choice is a list of strings" },
		{ "{ a = { choice = { 'x', 5 } } }", "fields.a: a choice is a list of strings" },
		{ "{ a = { fields = { b = { fields = 5 } } } }", "fields.a.b: fields is a table" },
		{ "{ a = { fields = {}, short = 'txet' } }", "fields.a: unknown type" },
	};
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof schemas / sizeof *schemas; i++) {
		char text[400];
		snprintf(text, sizeof text, "return layout { fields = %s, build = function() end }", schemas[i].fields);
		workshop_file(shop, "scripts/layouts/plain.lua", text);
		workshop_open(shop, false);
		assert_false(workshop_read(shop));
		assert_problem(shop, "layout-error", "", 0, schemas[i].words);
	}
	workshop_file(shop, "scripts/layouts/plain.lua",
				  "local t = {} t.t = { fields = t } return layout { fields = t, build = function() end }");
	workshop_open(shop, false);
	assert_false(workshop_read(shop));
	assert_problem(shop, "layout-error", "", 0, "nested too deep");
}

static void a_word_wider_than_its_place_is_told(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/layouts/plain.lua",
				  "return layout { fields = { body = \"text!\" }, build = function(panel)\n"
				  "  return prose { text = panel.body, size = 100, colour = \"#000000\", width = 300 } end }");
	workshop_panel(shop, "return panel { kind = \"plain\", title = { kk = \"a\", en = \"a\", es = \"a\" },\n"
						 "  body = { kk = \"кең\",\n    en = \"incomprehensibility\", es = \"b\" } }");
	workshop_open(shop, false);
	assert_true(workshop_try(shop));
	assert_problem(shop, "word-too-wide", "body.en", 3, "1280x720 in en: \"incomprehensibility\"");
	assert_int_equal(shop->problems.errors, 0);
	workshop_open(shop, true);
	assert_true(workshop_try(shop));
	assert_int_equal(shop->problems.errors, 1);
}

static void lanterns_own_files_stand_in(void **state)
{
	struct workshop *shop = *state;
	struct error error = { 0 };
	char own[300], data[300], scripts[320], look[340];
	snprintf(own, sizeof own, "%s/own", shop->folder.path);
	snprintf(data, sizeof data, "%s/data", shop->folder.path);
	snprintf(scripts, sizeof scripts, "%s/scripts", data);
	snprintf(look, sizeof look, "%s/look", scripts);
	assert_int_equal(mkdir(own, 0777), 0);
	assert_int_equal(mkdir(data, 0777), 0);
	assert_int_equal(mkdir(scripts, 0777), 0);
	assert_int_equal(rename(in_folder(&shop->folder, "scripts"), look), 0);
	assert_null(script_create(own, NULL, shop->fonts, &error));
	assert_non_null(strstr(error.text, "scripts/theme.lua"));
	shop->script = script_create(own, data, shop->fonts, &error);
	assert_non_null(shop->script);
	char **names;
	size_t count = script_kinds(shop->script, &names);
	assert_int_equal(count, 3);
	assert_string_equal(names[0], "note");
	assert_string_equal(names[2], "rich");
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	/* But the exhibition itself is never lantern's. */
	assert_false(script_read_exhibition(shop->script, &shop->exhibition, &shop->problems));
}

static void themes_that_fail_are_named(void **state)
{
	static const struct {
		const char *text, *words;
	} themes[] = {
		{ "return {", "scripts/theme.lua:1: the file ends too early" },
		{ "return 5", "theme.lua: the file returns no table" },
		{ "return {}", "faces: expected a table" },
		{ "return { faces = { body = 5 } }", "faces: expected names and files" },
		{ "return { faces = { body = 'nowhere.ttf' } }", "faces.body: " },
		{ "return { faces = { title = 'PTF55F.ttf' } }", "no face named body" },
		{ "return { faces = { body = 'PTF55F.ttf' }, fallback = 'DejaVuSans.ttf' }", "fallback: expected a list" },
		{ "return { faces = { body = 'PTF55F.ttf' }, fallback = { 'nowhere.ttf' } }", "fallback[1]: " },
		{ "return { faces = { body = 'PTF55F.ttf' }, stand_ins = 'DejaVuSerif.ttf' }", "stand_ins: expected a table" },
		{ "return { faces = { body = 'PTF55F.ttf' }, stand_ins = { body = 5 } }", "stand_ins.body: expected a face" },
		{ "return { faces = { body = 'PTF55F.ttf' }, stand_ins = { bdy = 'PTF55F.ttf' } }", "no face bdy in `faces`" },
		{ "\nlocal x = nil + 1", "scripts/theme.lua:2: " },
	};
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof themes / sizeof *themes; i++) {
		struct error error = { 0 };
		workshop_file(shop, "scripts/theme.lua", themes[i].text);
		assert_null(script_create(shop->folder.path, NULL, shop->fonts, &error));
		if (!strstr(error.text, themes[i].words))
			fail_msg("\"%s\" does not say %s", error.text, themes[i].words);
	}
}

/* Builds scripts/overlays/sources.lua over panel 0; its node "said" holds what it found. */
static const char *overlay_said(struct workshop *shop, const char *script, struct built *built)
{
	mkdir(in_folder(&shop->folder, "scripts/overlays"), 0777); /* or it is there */
	workshop_file(shop, "scripts/overlays/sources.lua", script);
	workshop_open(shop, false);
	workshop_read(shop);
	struct build_request request = {
		.exhibition = &shop->exhibition,
		.part = BUILD_OVERLAY,
		.language = 1,
		.width_px = 1280,
		.height_px = 720,
		.overlay = "sources",
		.about = "2",
	};
	if (!script_build(shop->script, &request, built, &shop->problems)) {
		workshop_print(shop);
		fail_msg("not built");
	}
	return text_of(built, "said");
}

static void an_overlay_sees_titles_of_panels_that_were_read(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	static const char script[] =
		"return function(screen)\n"
		"  local list = screen.chapters[1].panels\n"
		"  local said = screen.about .. list[1].id .. '/' .. list[1].title .. '/' .. tostring(list[2].title)\n"
		"  return group { prose { id = 'said', text = said, size = 10 } }\n"
		"end";
	assert_string_equal(overlay_said(shop, script, &built), "2plain/The land/nil");
	scene_destroy(built.scene);
}

static void a_sheet_of_sources_sees_each_once_and_no_remark(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	static const char script[] =
		"return function(screen)\n"
		"  local said = ''\n"
		"  for _, source in ipairs(screen.sources) do\n"
		"    for key, value in pairs(source) do said = said .. key .. '=' .. value .. ';' end\n"
		"  end\n"
		"  return group { prose { id = 'said', text = said, size = 10 } }\n"
		"end";
	workshop_file(shop, "scripts/facts.lua",
				  "return facts { F1 = { text = 'a', sources = { 'S2', 'S1' }, note = 'unread' },\n"
				  "F2 = { text = 'b', sources = { 'S1', 'S9' } } }");
	workshop_file(shop, "scripts/sources.lua",
				  "return sources { S1 = { title = 'A book', note = 'secret', kind = 'press' },\n"
				  "S2 = { shown = 'B', publisher = 'P', date = '2001', address = 'x' } }");
	workshop_panel(shop, "return panel { kind = 'plain', title = { kk = 'a', en = 'b', es = 'c' }, "
						 "body = { kk = 'a', en = 'b', es = 'c' }, facts = { 'F1', 'F9', 'F2' } }");
	assert_string_equal(overlay_said(shop, script, &built), "date=2001;publisher=P;shown=B;title=A book;");
	scene_destroy(built.scene);
	/* Without the registers there is nothing to tell. */
	char path[600];
	snprintf(path, sizeof path, "%s/scripts/sources.lua", shop->folder.path);
	remove(path);
	assert_string_equal(overlay_said(shop, script, &built), "");
	scene_destroy(built.scene);
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, workshop_setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(a_page_is_built_in_every_language),
		WITH_SHOP(a_layout_sees_texts_as_strings),
		WITH_SHOP(a_missing_text_is_the_default_languages),
		WITH_SHOP(words_are_counted_page_by_page),
		WITH_SHOP(a_layout_that_fails_beyond_its_last_page_is_asked_for_that),
		WITH_SHOP(a_panel_with_care_has_a_note_of_its_own),
		WITH_SHOP(pictures_of_one_page_do_not_take_all_memory),
		WITH_SHOP(the_screen_table_holds_what_it_should),
		WITH_SHOP(an_overlay_sees_titles_of_panels_that_were_read),
		WITH_SHOP(a_sheet_of_sources_sees_each_once_and_no_remark),
		WITH_SHOP(layouts_that_fail_are_named),
		WITH_SHOP(a_page_leaves_nothing_behind),
		WITH_SHOP(hidden_words_do_not_count),
		WITH_SHOP(the_file_at_fault_is_named),
		WITH_SHOP(schemas_that_are_none_are_named),
		WITH_SHOP(a_word_wider_than_its_place_is_told),
		WITH_SHOP(lanterns_own_files_stand_in),
		WITH_SHOP(themes_that_fail_are_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
