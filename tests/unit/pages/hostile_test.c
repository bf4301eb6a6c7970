/* Files that mean harm, or were harmed: each gives a problem with a name, and the script goes on as before. */
#include "workshop.h"
#include <stdlib.h>
#include <sys/stat.h>

/* Reads the bad panel, then a good one through the same script. */
static void assert_refused(struct workshop *shop, const char *text, const char *rule, int line, const char *words)
{
	workshop_panel(shop, text);
	assert_false(workshop_read(shop));
	assert_problem(shop, rule, "", line, words);
	assert_int_equal(shop->problems.count, 1);
	assert_null(strstr(shop->problems.items[0].message, "[string"));
	assert_true(script_memory(shop->script) < 8 * 1024 * 1024);
	struct problems none;
	problems_init(&none);
	assert_true(script_read_panel(shop->script, &shop->exhibition, 1, false, &none));
	assert_int_equal(none.count, 0);
	problems_finish(&none);
}

static void what_runs_for_ever_is_stopped(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	assert_refused(shop, "return panel {\n  kind = (function()\n while true do end\n end)() }", "too-long", 3,
				   "ran longer than 1000000 steps");
	assert_refused(shop, "\nlocal function f() return f() end return f()", "too-long", 2, "endless loop?");
	assert_refused(shop, "goto a\n::a:: goto a", "too-long", 2, "endless loop?");
	assert_refused(shop, "local t = {}\nfor i = 1, 1e9 do t[i % 10] = {} end", "too-long", 2, "endless");
	assert_refused(shop,
				   "local s = \"x\"\nfor i = 1, 14 do s = s .. s end\nlocal a, b = s .. \"a\", s .. \"b\"\n"
				   "while a < b do end",
				   "too-long", 4, "ran longer than 1000000 steps");
}

static void what_grows_for_ever_is_stopped(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	assert_refused(shop, "local s = \"0123456789\"\nfor i = 1, 30 do s = s .. s end\nreturn panel { kind = s }",
				   "too-much-memory", 0, "memory");
	assert_refused(shop, "local t = {}\nfor i = 1, 1e6 do t[i] = { {}, {}, {} } end", "too-much-memory", 0, "memory");
	/* Never much at once, but always more: what is allocated in all is bounded as well. */
	assert_refused(shop,
				   "local s = \"0123456789\"\nfor i = 1, 16 do s = s .. s end\nlocal t\n"
				   "for i = 1, 1e6 do t = s .. i end",
				   "too-much-memory", 0, "memory");
}

static void what_goes_too_deep_is_stopped(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	enum { DEPTH = 10000 };
	char *text = malloc(DEPTH * 2 + 100);
	assert_non_null(text);
	strcpy(text, "return panel ");
	size_t start = strlen(text);
	memset(text + start, '{', DEPTH);
	memset(text + start + DEPTH, '}', DEPTH);
	text[start + DEPTH * 2] = 0;
	assert_refused(shop, text, "lua-syntax", 1, "more than about 190 deep");
	memset(text + start, '(', DEPTH);
	memset(text + start + DEPTH, ')', DEPTH);
	assert_refused(shop, text, "lua-syntax", 0, "nested");
	free(text);
	assert_refused(shop, "local function f() return 1 + f() end\nreturn f()", "too-much-memory", 0,
				   "call itself without end");
}

static void a_table_that_holds_itself_many_times_is_stopped(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/layouts/plain.lua",
				  "return layout { fields = { deep = { list = { list = { list = { list = \"number\" } } } } },\n"
				  "  build = function() return group {} end }\n");
	workshop_open(shop, false);
	assert_refused(shop,
				   "local a, b, c, d = {}, {}, {}, {}\nfor i = 1, 500 do a[i] = 1 b[i] = a c[i] = b d[i] = c end\n"
				   "return panel { kind = \"plain\", title = { kk = \"a\", en = \"a\", es = \"a\" }, deep = d }",
				   "too-long", 0, "ran longer");
	workshop_panel(shop, "local p = { kind = \"rich\" } p.points = { p } p.names = { p.points }\nreturn panel(p)");
	assert_false(workshop_read(shop));
}

static void names_of_lua_are_not_there(void **state)
{
	static const char *const names[] = { "os",		 "io",	   "load",	 "pcall",		 "require", "setmetatable",
										 "string",	 "print",  "table",	 "getmetatable", "debug",	"coroutine",
										 "dofile",	 "rawset", "math",	 "_G",			 "utf8",	"collectgarbage",
										 "tostring", "pairs",  "select", "loadstring" };
	struct workshop *shop = *state;
	workshop_open(shop, false);
	assert_refused(shop, "\n\nos.execute(\"reboot\")\n", "lua-error", 3, "os is not available in a panel");
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char text[200], words[200];
		snprintf(text, sizeof text, "return panel {\n  kind = %s,\n}\n", names[i]);
		snprintf(words, sizeof words, "%s is not available in a panel", names[i]);
		assert_refused(shop, text, "lua-error", 2, words);
	}
	assert_refused(shop, "return panel { kind = plain }", "lua-error", 1,
				   "plain stands outside quotes: write \"plain\"");
	assert_refused(shop, "kind = 'plain'\nreturn panel { kind = kind }", "lua-error", 1, "kind = … sets a global");
	assert_refused(shop, "panel = nil", "lua-error", 1, "panel = … sets a global");
	assert_refused(shop, "_ENV.panel = nil", "lua-error", 1, "panel = … sets a global");
	assert_refused(shop, "return panel { kind = (\"x\"):rep(1e9) }", "lua-error", 1, "index a string value");
	assert_refused(shop, "local x = \"a\" + 1", "lua-error", 1, "reckoned with");
}

static void broken_files_say_what_to_mend(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	assert_refused(shop, "return panel {\n  title = { kk = \"a\"\n    ru = \"b\" },\n}", "lua-syntax", 2,
				   "a comma is missing at the end of this line, before ru on line 3");
	assert_refused(shop, "return panel {\n  title = \"abc,\n}", "lua-syntax", 2, "closing quote is missing");
	assert_refused(shop, "return panel {\n  title = [[abc,\n}\n\n", "lua-syntax", 5,
				   "opened with [[ on line 2 is never");
	assert_refused(shop, "return panel {\n  title = {\n    en = \"abc\"\n", "lua-syntax", 4,
				   "{ on line 2 is never closed");
	assert_refused(shop, "return panel {\n} }\n", "lua-syntax", 2, "one } too many");
	assert_refused(shop, "return panel {\n  title = жер,\n}", "lua-syntax", 2, "between straight quotes");
	assert_refused(shop,
				   "return panel {\n  title = \xE2\x80\x9C"
				   "a\xE2\x80\x9D,\n}",
				   "lua-syntax", 2, "straight quote");
	assert_refused(shop, "return panel {\n  title = \"a\\d\",\n}", "lua-syntax", 2, "is written \\\\");
	assert_refused(shop, "return panel {\n  year = 18 000,\n}", "lua-syntax", 2,
				   "thousands have no separator here: write 18");
	assert_refused(shop, "return panel {\n  year = 18x,\n}", "lua-syntax", 2, "'18x' is no number");
	assert_refused(shop, "\x1bLua\x54", "lua-syntax", 0, "compiled");
	assert_refused(shop, "", "lua-error", 0, "returns nothing");
	assert_refused(shop, "-- nothing yet", "lua-error", 0, "returns nothing");
	assert_refused(shop, "panel { kind = \"plain\" }", "lua-error", 0, "returns nothing");
	assert_refused(shop, "return 5", "lua-error", 0, "returns a number");
	assert_refused(shop, "return panel \"x\"", "lua-error", 1, "expects one table");
	assert_refused(shop, "return panel", "lua-error", 0, "returns a function");
}

static void a_file_cut_anywhere_is_refused_or_good(void **state)
{
	struct workshop *shop = *state;
	char text[2000];
	workshop_open(shop, false);
	FILE *file = fopen(in_folder(&shop->folder, "scripts/panels/steppe/plain.lua"), "r");
	assert_non_null(file);
	size_t length = fread(text, 1, sizeof text - 1, file);
	fclose(file);
	int refused = 0;
	for (size_t cut = 0; cut < length; cut++) {
		workshop_write(shop, "scripts/panels/steppe/plain.lua", text, cut);
		refused += !workshop_read(shop);
		for (size_t i = 0; i < shop->problems.count; i++)
			assert_true(strlen(shop->problems.items[i].rule) > 0 && shop->problems.items[i].line <= 18);
	}
	assert_in_range(refused, length - 3, length);
}

static void a_file_too_large_is_not_read(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	size_t length = (1 << 20) + 1;
	char *text = malloc(length + 1);
	assert_non_null(text);
	memset(text, ' ', length);
	text[length] = 0;
	assert_refused(shop, text, "too-large", 0, "more than 512 KiB");
	text[150 << 10] = 0;
	assert_refused(shop, text, "too-large", 0, "the file has 150 KiB, and a panel may have 128");
	free(text);
}

/* `part` so many times, each on a line of its own. */
static char *repeated(const char *before, const char *part, int times)
{
	char *text = malloc(strlen(before) + strlen(part) * (size_t)times + 1);
	assert_non_null(text);
	char *end = stpcpy(text, before);
	for (int i = 0; i < times; i++)
		end = stpcpy(end, part);
	return text;
}

/* Once Lua's parser has begun nothing stops it, and such chains take it a time that grows with their square. */
static void what_would_keep_the_parser_long_is_named(void **state)
{
	static const struct {
		const char *before, *part;
		int times, line;
		const char *words;
	} files[] = {
		{ "local a = b", " or\nb", 20000, 2001, "more than 2000 times and, or, elseif" },
		{ "local a = b", " and\nb", 20000, 2001, "more than 2000 times and, or, elseif" },
		{ "if a then", "\nelseif a then", 8000, 2002, "more than 2000 times and, or, elseif" },
		{ "while true do", "\nbreak", 8000, 2002, "more than 2000 times and, or, elseif" },
		{ "", "::a::\n", 300, 101, "more than 100 labels" },
		{ "\nreturn { body = [[", "some words\n", 4000, 2, "the text that begins here has 43997 bytes" },
	};
	struct workshop *shop = *state;
	workshop_open(shop, false);
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		char *text = repeated(files[i].before, files[i].part, files[i].times);
		if (strstr(text, "[["))
			memcpy(text + strlen(text) - 3, "]]}", 3);
		assert_refused(shop, text, "too-large", files[i].line, files[i].words);
		free(text);
	}
}

static void a_layout_that_is_no_file_is_not_proposed(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	assert_int_equal(mkdir(in_folder(&shop->folder, "scripts/layouts/evil.lua"), 0755), 0);
	workshop_panel(shop, "return panel { kind = \"evil\", title = { kk = \"a\", en = \"a\", es = \"a\" } }");
	assert_false(workshop_read(shop));
	assert_problem(shop, "layout-error", "", 0, "is there, but it is no file that can be read");
}

static void a_bad_exhibition_file_is_named(void **state)
{
	struct workshop *shop = *state;
	static const struct {
		const char *text, *rule;
		int line;
		const char *words;
	} files[] = {
		{ "return exhibition {\n  os.exit() }", "lua-error", 2, "os is not available in this file" },
		{ "while true do end", "too-long", 1, "ran longer" },
		{ "return", "lua-error", 0, "returns nothing" },
		{ "return exhibition {", "lua-syntax", 1, "ends too early" },
		{ "return exhibition {}", "lua-error", 0, "languages: there is none" },
		{ "return exhibition { languages = { { id = \"kk\", name = \"k\" } }, title = { kk = \"t\" },\n"
		  "  chapters = { { id = \"a\", title = { kk = \"t\" }, panels = {} } } }",
		  "lua-error", 0, "no panel is listed" },
	};
	struct error error = { 0 };
	shop->script = script_create(shop->folder.path, NULL, shop->fonts, &error);
	assert_non_null(shop->script);
	for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
		workshop_file(shop, "scripts/exhibition.lua", files[i].text);
		problems_clear(&shop->problems);
		exhibition_finish(&shop->exhibition);
		assert_false(script_read_exhibition(shop->script, &shop->exhibition, &shop->problems));
		assert_problem(shop, files[i].rule, "", files[i].line, files[i].words);
	}
	remove(in_folder(&shop->folder, "scripts/exhibition.lua"));
	problems_clear(&shop->problems);
	assert_false(script_read_exhibition(shop->script, &shop->exhibition, &shop->problems));
	assert_problem(shop, "missing-file", "", 0, "not there");
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, workshop_setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(what_runs_for_ever_is_stopped),
		WITH_SHOP(what_grows_for_ever_is_stopped),
		WITH_SHOP(what_goes_too_deep_is_stopped),
		WITH_SHOP(a_table_that_holds_itself_many_times_is_stopped),
		WITH_SHOP(names_of_lua_are_not_there),
		WITH_SHOP(broken_files_say_what_to_mend),
		WITH_SHOP(a_file_cut_anywhere_is_refused_or_good),
		WITH_SHOP(a_file_too_large_is_not_read),
		WITH_SHOP(what_would_keep_the_parser_long_is_named),
		WITH_SHOP(a_layout_that_is_no_file_is_not_proposed),
		WITH_SHOP(a_bad_exhibition_file_is_named),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
