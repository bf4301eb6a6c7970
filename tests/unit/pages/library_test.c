/* What layouts may call: what is there, what is not, what it gives, and that nothing runs for ever on one instruction.
 */
#include "workshop.h"

static void assert_gives(struct workshop *shop, const char *value, const char *expected)
{
	const struct problem *problem = workshop_compute(shop, value);
	if (problem->message[0] != '=' || strcmp(problem->message + 1, expected) != 0)
		fail_msg("%s gives %s and not %s", value, problem->message, expected);
}

static void assert_fails(struct workshop *shop, const char *value, const char *rule, const char *words)
{
	const struct problem *problem = workshop_compute(shop, value);
	if (strcmp(problem->rule, rule) != 0 || !strstr(problem->message, words))
		fail_msg("%s gives %s [%s] and not %s [%s]", value, problem->message, problem->rule, words, rule);
}

static int setup(void **state)
{
	if (workshop_setup(state) != 0)
		return -1;
	workshop_panel(*state, "return panel { kind = \"plain\", title = { kk = \"а\", en = \"a\", es = \"a\" } }");
	return 0;
}

static void what_is_there_works(void **state)
{
	struct workshop *shop = *state;
	assert_gives(shop, "string.upper('abc') .. string.lower('DEF') .. string.len('xyz')", "ABCdef3");
	assert_gives(shop, "string.sub('abcdef', 2, -2) .. string.byte('a') .. string.char(66)", "bcde97B");
	assert_gives(shop, "string.format('%s %05.1f %d', 'a', 2.25, 3)", "a 002.2 3");
	assert_gives(shop, "string.rep('ab', 3, '-') .. string.reverse('abc')", "ab-ab-abcba");
	assert_gives(shop, "table.concat(string.split('a, b,, c', ','), '|')", "a| b|| c");
	assert_gives(shop, "#string.split('', ',')", "1");
	assert_gives(shop, "string.replace('a.b.c', '.', '%1') .. string.replace('aaa', 'aa', 'b')", "a%1b%1cba");
	assert_gives(shop, "string.trim('  a b\\n') .. '|' .. string.trim('   ') .. '|'", "a b||");
	assert_gives(shop, "utf8.len('Жер') .. utf8.char(1078) .. utf8.codepoint('ж') .. utf8.offset('Жер', 2)", "3ж10783");
	assert_gives(shop, "(function() local s = '' for _, c in utf8.codes('aж') do s = s .. c .. ' ' end return s end)()",
				 "97 1078 ");
	assert_gives(shop, "math.floor(2.7) .. math.max(1, 5) .. math.type(1) .. tostring(math.pi)",
				 "25integer3.1415926535898");
	assert_gives(shop, "select('#', table.unpack({ 1, 2, 3 }, 2)) .. table.pack(1, 2).n", "22");
	assert_gives(shop,
				 "(function() local t = { 3, 1, 2 } table.sort(t) table.insert(t, 9) table.insert(t, 1, 0)\n"
				 "table.remove(t, 2) return table.concat(t, ' ') .. table.remove(t) end)()",
				 "0 2 3 99");
	assert_gives(shop,
				 "(function() local t = { 1, 3, 2 } table.sort(t, function(a, b) return a > b end)\n"
				 "return table.concat(t) end)()",
				 "321");
	assert_gives(shop, "tonumber('10') + tonumber('ff', 16) .. type(nil) .. tostring(next({}))", "265nilnil");
	assert_gives(shop, "require('kit') == require('kit')", "true");
	assert_gives(shop, "(function() for i, v in ipairs({ 5 }) do return i + v end end)()", "6");
}

static void what_is_not_there_is_named(void **state)
{
	static const char *const names[] = { "io",			 "os",	   "debug",	 "coroutine", "load",
										 "loadstring",	 "dofile", "pcall",	 "xpcall",	  "setmetatable",
										 "getmetatable", "rawget", "rawset", "print",	  "collectgarbage",
										 "package",		 "_G" };
	static const char *const parts[] = { "string.find",		"string.match",	   "string.gmatch", "string.gsub",
										 "string.dump",		"string.pack",	   "table.move",	"math.random",
										 "math.randomseed", "utf8.charpattern" };
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char words[100];
		snprintf(words, sizeof words, "%s is not available in a layout", names[i]);
		assert_fails(shop, names[i], "layout-error", words);
	}
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		assert_gives(shop, parts[i], "nil");
	assert_fails(shop, "('x'):upper()", "layout-error", "index a string value");
	assert_fails(shop, "'1' + 1", "layout-error", "reckoned with");
	assert_fails(shop, "_ENV.string.nothing()", "layout-error", "nothing is no function");
	/* The names themselves cannot be changed for other layouts. */
	assert_fails(shop, "(function() string = nil end)()", "layout-error", "sets a global");
	assert_fails(shop, "(function() _ENV.pairs = nil end)()", "layout-error", "sets a global");
}

static void pairs_goes_in_a_fixed_order(void **state)
{
	struct workshop *shop = *state;
	assert_gives(
		shop,
		"(function() local s = '' for k, v in pairs({ zeta = 1, alpha = 2, 10, 20, [5] = 3, [-1] = 4, ab = 5,\n"
		"a = 6, [2.5] = 7 }) do s = s .. k .. '=' .. v .. ' ' end return s end)()",
		"-1=4 1=10 2=20 2.5=7 5=3 a=6 ab=5 alpha=2 zeta=1 ");
	assert_gives(shop,
				 "(function() local t, n = { a = 1, b = 2, c = 3 }, 0 for k in pairs(t) do n = n + 1 t.b = nil\n"
				 "t['x' .. n] = 1 end return n end)()",
				 "2");
	assert_gives(shop, "(function() for k in pairs({}) do return k end return 'none' end)()", "none");
	assert_fails(shop, "pairs(5)", "layout-error", "table expected");
}

static void nothing_takes_long_on_one_step(void **state)
{
	struct workshop *shop = *state;
	/* Each of these takes seconds if what C does in it is not charged for. */
#define LOOP(words) "(function() local big = string.rep('abcdefgh', 3900) local t = {} " words " end)()"
#define LIST "for i = 1, 8000 do t[i] = i end "
	assert_fails(shop, "string.rep('x', 2e6)", "layout-error", "more than 32000 bytes");
	assert_fails(shop, "string.rep('', 1e9, 'xx')", "layout-error", "more than 32000 bytes");
	assert_gives(shop, "string.rep('', 1 << 62) .. string.rep('', 1 << 62, '') .. '|'", "|");
	assert_fails(shop, LOOP("return string.replace(big, 'a', big)"), "layout-error", "more than 32000 bytes");
	assert_fails(shop, "table.concat({}, '', 1, 1e9)", "layout-error", "a range of more than");
	assert_fails(shop, "table.unpack({}, 1, 1e8)", "layout-error", "a range of more than");
	assert_fails(shop, "table.unpack({}, math.mininteger, math.maxinteger)", "layout-error", "a range of more than");
	static const char *const calls[] = {
		"string.upper(big)",
		"string.len(string.reverse(big))",
		"utf8.len(big)",
		"string.trim(big)",
		"string.split(big, '#')",
		"string.replace(big, '#', '')",
		"tonumber(big)",
		"table.insert(t, 1, 0) t[#t] = nil",
		"table.remove(t, 1) t[#t + 1] = 1",
		"table.sort(t)",
		"table.concat(t, '', 1, 5000)",
		"pairs(t)",
		"string.format(string.rep('%.99f', 50), table.unpack(numbers))",
		"local p = { table.unpack(t, 1, 3000) }",
	};
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
		char loop[600];
		snprintf(loop, sizeof loop,
				 LOOP(LIST "local numbers = {} for i = 1, 50 do numbers[i] = 1e308 end for i = 1, 4000 do %s end"),
				 calls[i]);
		assert_fails(shop, loop, strstr(calls[i], "format") ? "too-much-memory" : "too-long", "");
	}
	assert_fails(shop, LOOP("for i = 1, 3000 do t[i] = big end table.sort(t)"), "too-long", "ran longer");
	assert_fails(shop, LOOP("for i = 1, 900 do t[big .. i] = i end pairs(t)"), "too-long", "ran longer");
	assert_fails(shop, LOOP("while true do measure(prose { text = 'some words', size = 20 }) end"), "too-long",
				 "ran longer");
	assert_fails(shop,
				 LOOP("local w = string.rep('some words ', 100) for i = 1, 600 do\n"
					  "measure(prose { text = w, size = 20 }, 100 + i) end"),
				 "too-long", "ran longer");
	assert_fails(shop, LOOP("for i = 1, 1100 do picture_size('square.png') end"), "too-long", "ran longer");
	assert_fails(shop, LOOP("return big .. big"), "too-much-memory", "a text of more than 32 KiB");
	assert_fails(shop, "(function() local t = {} for i = 1, 1e6 do t[i] = { i, i, i, i, i, i, i, i } end end)()",
				 "too-much-memory", "a list of more than 8192 things");
#undef LIST
#undef LOOP
}

/* Lua compares texts with a NUL in them piece by piece: a comparison would take milliseconds. */
static void no_text_holds_a_nul(void **state)
{
	struct workshop *shop = *state;
	assert_fails(shop, "string.char(65, 0)", "layout-error", "a text would hold a NUL");
	assert_fails(shop, "utf8.char(0)", "layout-error", "a text would hold a NUL");
	assert_fails(shop, "string.format('%-1c', 0)", "layout-error", "knows no %c");
	static const char *const escapes[] = { "'\\0'", "'\\000'", "'a\\x00'", "'\\u{0}'", "'\\\\\\0'" };
	for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++)
		assert_fails(shop, escapes[i], "invalid-utf8", "a text holds a NUL");
	assert_gives(shop, "#'\\10\\u{1F0}\\x0A\\\\0'", "6");
}

/* A text of digits would be read as a number, digit by digit. */
static void numbers_are_no_texts(void **state)
{
	struct workshop *shop = *state;
	assert_fails(shop, "math.floor('10')", "layout-error", "number expected, got string");
	assert_fails(shop, "math.max(1, '10')", "layout-error", "number expected, got string");
}

static void what_all_files_share_cannot_be_changed(void **state)
{
	static const char *const changes[] = {
		"string.format = nil",	  "table.insert = print_", "math.pi = 3",
		"utf8.more = 1",		  "kit.page = nil",		   "kit.new = 1",
		"kit.sizes.body = 1",	  "kit.list[1] = 1",	   "table.insert(kit.list, 1)",
		"table.remove(kit.list)", "table.sort(kit.list)"
	};
	struct workshop *shop = *state;
	workshop_file(
		shop, "scripts/kit.lua",
		"local own = 1\nreturn { page = function() own = own + 1 return own end, sizes = { body = 5 }, list = { 3, "
		"1, 2 },\n  dot = shape { width = 1, height = 1, colour = '#FFFFFF' } }\n");
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		char text[300];
		snprintf(text, sizeof text, "(function() local kit, print_ = require 'kit', 1\n%s end)()", changes[i]);
		const struct problem *problem = workshop_compute(shop, text);
		if (!strstr(problem->message, "belongs to all files") || problem->line != 3)
			fail_msg("%s gives line %d: %s", changes[i], problem->line, problem->message);
	}
	/* Reading works as before, and a module's own state is its own. */
	assert_gives(
		shop,
		"(function() local kit, s = require 'kit', '' for k in pairs(kit) do s = s .. k .. ' ' end\n"
		"for i, v in ipairs(kit.list) do s = s .. v end\n"
		"return s .. #kit.list .. table.concat(kit.list, '-') .. select(2, table.unpack(kit.list)) .. kit.page()\n"
		".. tostring(next(kit.sizes)) end)()",
		"dot list page sizes 31233-1-212body");
	assert_gives(shop, "measure(prose { text = 'x', size = 20 }).lines + (require 'kit').sizes.body", "6");
	assert_gives(shop, "(require 'kit').list == (require 'kit').list", "true");
}

static void words_are_measured(void **state)
{
	struct workshop *shop = *state;
	assert_gives(shop, "measure(prose { text = '', size = 20 }).height >= 0", "true");
	assert_gives(shop, "measure(prose { text = 'one', size = 30, line = 45 }).height", "45.0");
	assert_gives(shop, "measure(prose { text = 'one two three', size = 30 }).lines", "1");
	assert_gives(shop, "measure(prose { text = 'one two three', size = 30 }, 80).lines", "3");
	assert_gives(shop, "measure(prose { text = 'one two three', size = 30 }, 80).overfull", "false");
	assert_gives(shop, "measure(prose { text = 'one-two-incomprehensibility', size = 30 }, 60).overfull", "true");
	assert_gives(shop,
				 "measure(prose { text = 'one', size = 60 }).width > measure(prose { text = 'one', size = 30 }).width",
				 "true");
	assert_gives(shop,
				 "(function() local m = measure(prose { text = 'one two', size = 30 }) return m.width > 60 and m.width "
				 "< 140 end)()",
				 "true");
	assert_gives(
		shop,
		"(function() local p = paginate(prose { text = 'one\\n\\ntwo\\n\\nthree\\n\\nfour\\n\\nfive', size = 30, line "
		"= 40 },\n"
		"400, 40, 81) local s = '' for _, page in ipairs(p) do s = s .. page.first .. '-' .. page.last .. ' ' end\n"
		"return s end)()",
		"1-1 2-3 4-5 ");
	assert_gives(shop, "#paginate(prose { text = 'one two three', size = 30 }, 80, 1)", "3");
	assert_gives(shop, "table.concat({ picture_size('square.png') }, ' ')", "40 30");
	assert_gives(shop, "select(2, picture_size('nowhere.png'))", "there is no picture assets/nowhere.png");
	assert_gives(shop, "picture_size('../scripts/theme.lua')", "nil");
	/* What was asked for before is remembered, and only that. */
	assert_gives(
		shop,
		"(function() local function w(text, face, width) return measure(prose { text = text, size = 30, face = face }, "
		"width).width end\nlocal a, b, c, d = w('one'), w('oneone'), w('one', 'italic'), w('one one', 'body', 60)\n"
		"return a == w('one') and b > a and c ~= a and d < w('one one') and d == w('one one', 'body', 60) end)()",
		"true");
	assert_gives(
		shop,
		"(function() local long = string.rep('word ', 300) local last = 0\nfor i = 1, 100 do last = measure(prose { "
		"text = long, size = 30 }, 300 + i).lines end return last > 1 end)()",
		"true");
	assert_fails(shop, "measure(row {})", "layout-error", "expected prose{ … }");
	assert_fails(shop, "measure('x')", "layout-error", "expected prose{ … }");
	assert_fails(shop, "measure(prose { text = 'x', size = 'y' })", "layout-error", "prose: size: expected a number");
	assert_fails(shop, "measure(prose { text = 'x' })", "layout-error", "prose: size: this key is missing");
	assert_fails(shop, "paginate(prose { text = 'x', size = 5 }, 5)", "layout-error", "number expected");
}

static void a_link_becomes_a_code(void **state)
{
	struct workshop *shop = *state;
	/* Version 1 has 21 modules a side; its corner is a square of seven. */
	assert_gives(shop, "select(2, qr('lantern'))", "21");
	assert_gives(shop, "string.sub((qr('lantern')), 1, 13)", "M0 0h7v1h-7zM");
	assert_gives(shop, "select(2, qr('https://example.org/a/longer/link/that/needs/more'))", "33");
	assert_gives(shop, "(qr('one')) == (qr('one')) and (qr('one')) ~= (qr('two'))", "true");
	assert_fails(shop, "qr('')", "layout-error", "1 to 300 bytes");
	assert_fails(shop, "qr(string.rep('x', 301))", "layout-error", "1 to 300 bytes");
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(what_is_there_works),
		WITH_SHOP(what_is_not_there_is_named),
		WITH_SHOP(pairs_goes_in_a_fixed_order),
		WITH_SHOP(words_are_measured),
		WITH_SHOP(a_link_becomes_a_code),
		WITH_SHOP(nothing_takes_long_on_one_step),
		WITH_SHOP(no_text_holds_a_nul),
		WITH_SHOP(numbers_are_no_texts),
		WITH_SHOP(what_all_files_share_cannot_be_changed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
