/* Panels that are as they should be, and every mistake a curator can make in one. */
#include "workshop.h"

#define TITLE "  title = { kk = \"а\", en = \"a\", es = \"a\" },\n"
#define BODY "  body = { kk = \"б\", en = \"b\", es = \"b\" },\n"
#define START "return panel {\n  kind = \"plain\",\n" TITLE BODY /* lines 1 to 4 */

static void good_panels_are_read_without_a_word(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, true);
	for (int panel = 0; panel < 3; panel++)
		assert_true(script_read_panel(shop->script, &shop->exhibition, panel, false, &shop->problems));
	workshop_print(shop);
	assert_int_equal(shop->problems.count, 0);
	const struct panel_entry *rich = &shop->exhibition.panels[1];
	assert_true(rich->quiet);
	assert_false(rich->care);
	assert_float_equal(rich->seconds, 25, 1e-9);
	assert_true(shop->exhibition.panels[2].care);
	assert_int_equal(shop->exhibition.panels[2].words[1], 1 + 2 + 4);
	assert_int_equal(shop->exhibition.panels[2].words[2], 1 + 2 + 4);
	/* Rich; A picture; One more; Dolinka; Spassk; Aisulu; One; Two; A square */
	assert_int_equal(rich->words[1], 1 + 2 + 2 + 1 + 1 + 1 + 1 + 1 + 2);
}

static void unknown_fields_name_the_nearest(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	workshop_panel(shop, START "  boddy = 1,\n  id = \"x\",\n  qqqqqq = 1, [\"odd name\"] = 1,\n  picture = { file = "
							   "\"square.png\" },\n  7 }\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-field", "boddy", 5, "did you mean body?");
	assert_problem(shop, "unknown-field", "id", 6, "file's name");
	assert_problem(shop, "unknown-field", "qqqqqq", 7, "no field qqqqqq");
	assert_problem(shop, "unknown-field", "[\"odd name\"]", 7, "no field odd name");
	assert_problem(shop, "unknown-field", "", 1, "without a name");
	assert_string_equal(shop->problems.items[0].file, "scripts/panels/steppe/plain.lua");
}

static void missing_fields_are_named_at_the_brace(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	workshop_panel(shop, "\nreturn panel\n{\n  kind = \"plain\",\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "missing-field", "title", 3, "in every language");
	assert_problem(shop, "missing-field", "body", 3, "{ kk = ");
	workshop_panel(shop, "return panel {\n" TITLE "}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "missing-field", "kind", 1, "expected the kind of panel");
	workshop_panel(shop, START "  care = true,\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "missing-field", "note", 1, "needs a note");
}

static void unknown_kinds_name_the_nearest(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	workshop_panel(shop, "return panel {\n  kind = \"plian\",\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-kind", "kind", 2, "did you mean \"plain\"?");
	workshop_panel(shop, "return panel {\n  kind = \"../theme\",\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-kind", "kind", 2, "../theme");
}

static void wrong_types_say_what_was_expected_and_what_came(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	workshop_panel(shop, "return panel {\n  kind = \"rich\",\n"
						 "  original = { en = \"a\" },\n"									   /* 3 */
						 "  year = 1931.5,\n"												   /* 4 */
						 "  share = \"half\",\n"											   /* 5 */
						 "  shade = \"red\",\n"												   /* 6 */
						 "  side = \"middle\",\n"											   /* 7 */
						 "  open = \"yes\",\n"												   /* 8 */
						 "  title = \"a plain title\",\n"									   /* 9 */
						 "  points = { label = 1 },\n"										   /* 10 */
						 "  names = { { role = { kk = \"а\", en = 5, es = \"a\" } } },"		   /* 11 */
						 "\n  seconds = 0/0, quiet = 1, source = {}, awaiting = { \"fr\" },\n" /* 12 */
						 "  lines = { nil, { kk = \"a\" } },\n"								   /* 13 */
						 "}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "wrong-type", "original", 3, "expected a text between quotes, found a table");
	assert_problem(shop, "wrong-type", "year", 4, "expected a whole number, found the number 1931.5");
	assert_problem(shop, "wrong-type", "share", 5, "expected a number, found \"half\"");
	assert_problem(shop, "wrong-type", "shade", 6, "expected a colour \"#RRGGBB\", found \"red\"");
	assert_problem(shop, "wrong-type", "side", 7, "expected one of \"left\", \"right\", found \"middle\"");
	assert_problem(shop, "wrong-type", "open", 8, "expected true or false, found \"yes\"");
	assert_problem(shop, "wrong-type", "title", 9, "found \"a plain title\"");
	assert_problem(shop, "wrong-type", "points", 10, "braces");
	assert_problem(shop, "missing-field", "names[1][1]", 11, "expected a text");
	assert_problem(shop, "wrong-type", "names[1].role.en", 11, "found the number 5");
	assert_problem(shop, "wrong-type", "seconds", 12, "expected a number");
	assert_problem(shop, "wrong-type", "quiet", 12, "expected true or false, found the number 1");
	assert_problem(shop, "missing-language", "source", 12, "any language");
	assert_problem(shop, "wrong-type", "awaiting[1]", 12, "found \"fr\"");
	assert_problem(shop, "wrong-type", "lines", 13, "holes");
}

static void a_layout_may_do_without_a_title(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, true);
	workshop_panel(shop, "return panel { kind = \"rich\", facts = {} }");
	assert_true(workshop_read(shop));
	assert_int_equal(shop->problems.count, 0);
}

static void lists_are_counted(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	workshop_panel(shop, "return panel {\n  kind = \"rich\",\n  points = {},\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "wrong-type", "points", 3, "at least 1 in this list, found 0");
	workshop_panel(shop, "return panel { kind = \"rich\", points = {\n"
						 "  { label = { kk = \"а\", en = \"a\", es = \"a\" }, at = { 1, 2, 3 } },\n"
						 "  { label = { kk = \"а\", en = \"a\", es = \"a\" }, at = { 1 } },\n"
						 "  { label = { kk = \"а\", en = \"a\", es = \"a\" } },\n"
						 "  5,\n} }\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "wrong-type", "points", 1, "at most 3 in this list, found 4");
	assert_problem(shop, "wrong-type", "points[1].at", 2, "expected 2 in this list, found 3");
	assert_problem(shop, "wrong-type", "points[2].at", 3, "expected 2 in this list, found 1");
	assert_problem(shop, "missing-field", "points[3].at", 4, "a list");
	assert_problem(shop, "wrong-type", "points[4]", 5, "named fields");
}

static void a_missing_language_is_an_error_for_check_and_a_warning_on_the_wall(void **state)
{
	struct workshop *shop = *state;
	workshop_panel(shop,
				   "return panel {\n  kind = \"plain\",\n" TITLE "  body = {\n    en = \"one two\", es = \" \\n\",\n"
				   "    eng = \"x\", },\n}\n");
	workshop_open(shop, false);
	assert_true(workshop_read(shop));
	assert_problem(shop, "missing-language", "body.kk", 4, "(kk)");
	assert_problem(shop, "empty-text", "body.es", 5, "empty");
	assert_problem(shop, "unknown-language", "body.eng", 6, "did you mean en?");
	assert_int_equal(shop->problems.count, 3);
	assert_int_equal(shop->problems.errors, 0);
	/* What stands in is what is read: one word of the title, two of the body. */
	for (int language = 0; language < 3; language++)
		assert_int_equal(shop->exhibition.panels[0].words[language], 3);
	workshop_open(shop, true);
	assert_false(workshop_read(shop));
	assert_int_equal(shop->problems.errors, 3);
	workshop_panel(shop, "return panel {\n  kind = \"plain\",\n" TITLE "  body = { fr = \"x\" },\n}\n");
	workshop_open(shop, false);
	assert_false(workshop_read(shop));
	assert_problem(shop, "missing-language", "body", 4, "in any language");
}

static void pictures_must_be_there_and_be_pictures(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	workshop_panel(shop, START "  picture = \"sqare.png\",\n}\n");
	assert_true(workshop_read(shop));
	assert_problem(shop, "missing-file", "picture", 5, "did you mean \"square.png\"?");
	workshop_panel(shop, START "  picture = \"../scripts/theme.lua\",\n}\n");
	assert_true(workshop_read(shop));
	assert_problem(shop, "missing-file", "picture", 5, "no file inside assets/");
	workshop_file(shop, "assets/words.png", "these are words");
	workshop_panel(shop, START "  picture = \"words.png\",\n}\n");
	assert_true(workshop_read(shop));
	assert_problem(shop, "bad-picture", "picture", 5, "assets/words.png cannot be shown");
	workshop_panel(shop, START "  picture = { credit = { kk = \"a\" } },\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "wrong-type", "picture.file", 5, "found nothing");
	assert_problem(shop, "missing-language", "picture.credit.en", 5, "(en)");
}

static void a_spoilt_encoding_is_named_with_its_line(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	workshop_panel(shop, "return panel {\n  kind = \"plain\",\n  title = { en = \"caf\xE9\" },\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "invalid-utf8", "", 3, "0xE9");
	workshop_panel(shop, START "  note = { kk = \"a\", en = \"\\xE9\", es = \"\\7\" },\n}\n");
	assert_false(workshop_read(shop));
	assert_problem(shop, "invalid-utf8", "note.en", 5, "0xE9");
	assert_problem(shop, "invalid-utf8", "note.es", 5, "control");
	workshop_write(shop, "scripts/panels/steppe/plain.lua", "return panel {\n\0}\n", 18);
	assert_false(workshop_read(shop));
	assert_problem(shop, "invalid-utf8", "", 2, "NUL");
	workshop_panel(shop, "\xEF\xBB\xBF" START "}\n");
	assert_true(workshop_read(shop));
}

static void facts_and_quotations_are_looked_up_by_check_alone(void **state)
{
	struct workshop *shop = *state;
	workshop_panel(shop, START "  facts = { \"F001\",\n    \"F999\" }, quotes = { \"Q77\" },\n}\n");
	workshop_open(shop, false);
	assert_true(workshop_read(shop));
	workshop_open(shop, true);
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-fact", "facts[2]", 6, "no fact F999");
	assert_problem(shop, "unknown-fact", "quotes[1]", 6, "no quotation Q77");
	assert_null(workshop_problem(shop, "unknown-fact", "facts[1]"));
	/* A file that is not there is told once, where it is first needed; a broken one as such. */
	remove(in_folder(&shop->folder, "scripts/facts.lua"));
	remove(in_folder(&shop->folder, "scripts/quotes.lua"));
	workshop_open(shop, true);
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-fact", "facts[1]", 5, "there is no scripts/registers/facts.lua");
	assert_problem(shop, "unknown-fact", "quotes[1]", 6, "there is no scripts/registers/quotes.lua");
	assert_int_equal(shop->problems.count, 2);
	workshop_panel(shop, START "  facts = { \"F001\" },\n}\n");
	workshop_file(shop, "scripts/facts.lua", "return facts { F001 = }");
	workshop_open(shop, true);
	assert_true(script_read_panel(shop->script, &shop->exhibition, 0, false, &shop->problems));
	assert_problem(shop, "lua-syntax", "", 1, "near");
}

/* Each register is a file of its own: what is wrong in it is told there, at its line. */
static void registers_are_checked_field_by_field(void **state)
{
	struct workshop *shop = *state;
	workshop_panel(shop, START "  facts = { \"F1\" },\n}\n");
	workshop_file(shop, "scripts/sources.lua",
				  "return sources {\n  S1 = { titel = \"A\", year = 1990 },\n  S2 = 5,\n}\n");
	workshop_file(shop, "scripts/facts.lua",
				  "return facts {\n  F1 = { text = \"x\",\n    sorces = { \"S1\" } },\n"
				  "  F2 = { sources = { \"S1\",\n    \"S9\" }, page = 5 },\n}\n");
	workshop_file(shop, "scripts/glossary.lua",
				  "return {\n  a = { term = { kk = \"a\", en = \"a\" },\n    text = { kk = \"a\", en = \"a\", es = "
				  "\"a\" } },\n}\n");
	workshop_open(shop, false);
	assert_true(workshop_read(shop));
	assert_int_equal(shop->problems.count, 0);
	workshop_open(shop, true);
	assert_true(script_read_panel(shop->script, &shop->exhibition, 0, false, &shop->problems));
	assert_problem(shop, "unknown-field", "S1.titel", 2, "did you mean title?");
	assert_problem(shop, "wrong-type", "S2", 3, "found the number 5");
	assert_problem(shop, "unknown-field", "F1.sorces", 3, "did you mean sources?");
	assert_problem(shop, "unknown-source", "F2.sources[2]", 5, "no source S9 in scripts/sources.lua");
	assert_int_equal(workshop_problem(shop, "unknown-field", "F2.page")->severity, SEVERITY_WARNING);
	assert_problem(shop, "missing-language", "a.term.es", 2, "(es)");
	assert_int_equal(shop->problems.count, 7);
}

/* A register lies in scripts/registers; where it is not there, in scripts, where it used to lie. */
static void a_register_is_told_by_the_file_that_was_found(void **state)
{
	struct workshop *shop = *state;
	workshop_panel(shop, START "  facts = { \"F1\",\n    \"F2\" },\n}\n");
	workshop_file(shop, "scripts/facts.lua", "return facts { F1 = { text = \"x\" } }");
	workshop_open(shop, true);
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-fact", "facts[2]", 6, "no fact F2 in scripts/facts.lua");
	assert_int_equal(mkdir(in_folder(&shop->folder, "scripts/registers"), 0755), 0);
	workshop_file(shop, "scripts/registers/facts.lua", "return facts { F2 = { text = \"x\",\n txt = 1 } }");
	workshop_open(shop, true);
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-fact", "facts[1]", 5, "no fact F1 in scripts/registers/facts.lua");
	assert_string_equal(workshop_problem(shop, "unknown-field", "F2.txt")->file, "scripts/registers/facts.lua");
}

static void words_to_explain_are_looked_up(void **state)
{
	struct workshop *shop = *state;
	workshop_file(shop, "scripts/glossary.lua", "return { steppe = { term = {}, text = {} } }");
	workshop_panel(shop, START "  glosses = { \"steppe\",\n    \"stepe\" },\n}\n");
	workshop_open(shop, false);
	assert_true(workshop_read(shop));
	workshop_open(shop, true);
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-gloss", "glosses[2]", 6, "no word stepe");
	assert_null(workshop_problem(shop, "unknown-gloss", "glosses[1]"));
}

static void characters_no_face_has_are_found_by_check(void **state)
{
	struct workshop *shop = *state;
	workshop_panel(shop, "return panel {\n  kind = \"plain\", facts = {},\n" TITLE
						 "  body = { kk = \"\xF0\x93\x80\x80\", en = \"\xE2\x9A\x80\", es = \"b\" },\n}\n");
	workshop_open(shop, false);
	assert_true(workshop_read(shop));
	workshop_open(shop, true);
	assert_true(workshop_read(shop));
	assert_int_equal(shop->problems.count, 0); /* told together, once a language */
	script_finish_strict(shop->script, &shop->problems);
	assert_problem(shop, "missing-glyph", "body.kk", 4, "U+13000");
	assert_problem(shop, "missing-glyph", "body.en", 4, "U+2680 \xE2\x9A\x80 is not in the body's face");
	assert_int_equal(shop->problems.errors, 1);
}

static void languages_that_await_a_reader_are_told(void **state)
{
	struct workshop *shop = *state;
	workshop_panel(shop, START "  facts = {},\n  awaiting = { \"kk\", \"es\" },\n}\n");
	workshop_open(shop, false);
	assert_true(workshop_read(shop));
	assert_int_equal(shop->problems.count, 0);
	workshop_open(shop, true);
	assert_true(workshop_read(shop));
	assert_problem(shop, "awaiting-reader", "awaiting", 6, "kk, es");
	assert_int_equal(shop->problems.count, 1);
}

static void a_panel_without_its_file_is_named_where_it_is_listed(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	rename(in_folder(&shop->folder, "scripts/panels/steppe/plain.lua"),
		   in_folder(&shop->folder, "scripts/panels/steppe/plaim.lua"));
	assert_false(workshop_read(shop));
	assert_problem(shop, "unknown-panel", "chapters[1].panels[1]", 12, "did you mean plaim?");
	assert_string_equal(shop->problems.items[0].file, "scripts/exhibition.lua");
}

struct collected {
	char text[2000];
};

static void collect(void *data, const char *field, int line, int language, const char *text)
{
	struct collected *collected = data;
	size_t used = strlen(collected->text);
	snprintf(collected->text + used, sizeof collected->text - used, "%s:%d:%d:%.8s\n", field, line, language, text);
}

static void all_texts_come_in_the_order_of_the_file(void **state)
{
	struct workshop *shop = *state;
	struct collected collected = { "" };
	workshop_panel(
		shop, "return panel { kind = \"rich\",\n  names = { { \"A\",\n    role = { kk = \"р\", en = \"role\" } } },\n"
			  "  lines = { { es = \"dos\", en = \"two\" },\n  { { en = \"three\" } } },\n"
			  "  title = { en = \"last\" }, picture = { file = \"square.png\", credit = { en = \"who\" } },\n}\n");
	workshop_open(shop, false);
	script_each_text(shop->script, 0, collect, &collected);
	assert_string_equal(collected.text, "");
	assert_true(script_read_panel(shop->script, &shop->exhibition, 0, true, &shop->problems));
	size_t count = shop->problems.count;
	script_each_text(shop->script, 0, collect, &collected);
	assert_string_equal(collected.text, "names[1].role.kk:3:0:р\nnames[1].role.en:3:1:role\nlines[1].en:4:1:two\n"
										"lines[1].es:4:2:dos\nlines[2][1].en:5:1:three\n"
										"picture.credit.en:6:1:who\ntitle.en:6:1:last\n");
	assert_int_equal(shop->problems.count, count);
	script_forget(shop->script, 0);
	collected.text[0] = 0;
	script_each_text(shop->script, 0, collect, &collected);
	assert_string_equal(collected.text, "");
}

static void reading_leaves_nothing_behind(void **state)
{
	struct workshop *shop = *state;
	workshop_open(shop, false);
	assert_true(workshop_read(shop));
	size_t before = 0, most = 0;
	for (int i = 0; i < 400; i++) {
		assert_true(workshop_read(shop));
		size_t memory = script_memory(shop->script);
		before = i == 100 ? memory : before;
		most = memory > most ? memory : most;
	}
	/* Garbage comes and goes; a panel kept each time would be 400 * 5 KiB. */
	assert_true(most < before + 400 * 1024);
	assert_true(script_memory(shop->script) < 1024 * 1024);
}

static void what_is_forgotten_is_gone(void **state)
{
	struct workshop *shop = *state;
	size_t most = 0;
	workshop_open(shop, false);
	for (int i = 0; i < 1000; i++) {
		/* The second reading takes the place of the first. */
		for (int again = 0; again < 2; again++)
			assert_true(script_read_panel(shop->script, &shop->exhibition, 1, true, &shop->problems));
		script_forget(shop->script, i % 2 ? 1 : -1);
		size_t memory = script_memory(shop->script);
		most = memory > most ? memory : most;
	}
	assert_true(most < 1024 * 1024);
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, workshop_setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(good_panels_are_read_without_a_word),
		WITH_SHOP(unknown_fields_name_the_nearest),
		WITH_SHOP(missing_fields_are_named_at_the_brace),
		WITH_SHOP(unknown_kinds_name_the_nearest),
		WITH_SHOP(wrong_types_say_what_was_expected_and_what_came),
		WITH_SHOP(a_layout_may_do_without_a_title),
		WITH_SHOP(lists_are_counted),
		WITH_SHOP(a_missing_language_is_an_error_for_check_and_a_warning_on_the_wall),
		WITH_SHOP(pictures_must_be_there_and_be_pictures),
		WITH_SHOP(a_spoilt_encoding_is_named_with_its_line),
		WITH_SHOP(facts_and_quotations_are_looked_up_by_check_alone),
		WITH_SHOP(registers_are_checked_field_by_field),
		WITH_SHOP(a_register_is_told_by_the_file_that_was_found),
		WITH_SHOP(words_to_explain_are_looked_up),
		WITH_SHOP(characters_no_face_has_are_found_by_check),
		WITH_SHOP(languages_that_await_a_reader_are_told),
		WITH_SHOP(a_panel_without_its_file_is_named_where_it_is_listed),
		WITH_SHOP(all_texts_come_in_the_order_of_the_file),
		WITH_SHOP(reading_leaves_nothing_behind),
		WITH_SHOP(what_is_forgotten_is_gone),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
