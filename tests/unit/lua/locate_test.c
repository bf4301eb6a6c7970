/* Lines of fields in the text of a file. */
#include "lua/locate.h"
#include "support/test.h"
#include <stdlib.h>

static int line_of(const char *text, const char *field)
{
	struct locate locate;
	assert_true(locate_init(&locate, text, strlen(text)));
	int line = locate_line(&locate, field);
	locate_finish(&locate);
	return line;
}

static const char PANEL[] = "-- title = { in a comment\n"					/* 1 */
							"--[[ return { a long\n"						/* 2 */
							"comment } ]]\n"								/* 3 */
							"return panel {\n"								/* 4 */
							"  kind = \"map\", -- } , {\n"					/* 5 */
							"  title = { kk = \"a, } = {\",\n"				/* 6 */
							"    en = 'it\\'s [[ two', },\n"				/* 7 */
							"  body = { kk = [[\n"							/* 8 */
							"long, } { text = 1\n"							/* 9 */
							"]], en = [==[ ]] ]=] ]==] },\n"				/* 10 */
							"  points = {\n"								/* 11 */
							"    { label = { kk = 1 } },\n"					/* 12 */
							"    {\n"										/* 13 */
							"      at = { 1, 2 }; [\"odd name\"] = 5,\n"	/* 14 */
							"      label =\n"								/* 15 */
							"      {\n"										/* 16 */
							"        kk = \"Жер\",\n"						/* 17 */
							"      },\n"									/* 18 */
							"    },\n"										/* 19 */
							"  },\n"										/* 20 */
							"  [30] = { x = 1 }, \"second\\\n"				/* 21 */
							"\", f(1, { 2 }), a == b and { c = 1 } or 2,\n" /* 22 */
							"  last = {}\n"									/* 23 */
							"}\n";

static void every_field_has_its_line(void **state)
{
	(void)state;
	assert_int_equal(line_of(PANEL, ""), 4);
	assert_int_equal(line_of(PANEL, "kind"), 5);
	assert_int_equal(line_of(PANEL, "title"), 6);
	assert_int_equal(line_of(PANEL, "title.kk"), 6);
	assert_int_equal(line_of(PANEL, "title.en"), 7);
	assert_int_equal(line_of(PANEL, "body.kk"), 8);
	assert_int_equal(line_of(PANEL, "body.en"), 10);
	assert_int_equal(line_of(PANEL, "points"), 11);
	assert_int_equal(line_of(PANEL, "points[1].label.kk"), 12);
	assert_int_equal(line_of(PANEL, "points[2]"), 13);
	assert_int_equal(line_of(PANEL, "points[2].at[2]"), 14);
	assert_int_equal(line_of(PANEL, "points[2][\"odd name\"]"), 14);
	assert_int_equal(line_of(PANEL, "points[2].label"), 15);
	assert_int_equal(line_of(PANEL, "points[2].label.kk"), 17);
	assert_int_equal(line_of(PANEL, "[30].x"), 21);
	assert_int_equal(line_of(PANEL, "[1]"), 21);
	assert_int_equal(line_of(PANEL, "[2]"), 22);
	assert_int_equal(line_of(PANEL, "last"), 23);
}

static void a_missing_field_has_its_tables_brace(void **state)
{
	(void)state;
	assert_int_equal(line_of(PANEL, "nothing"), 4);
	assert_int_equal(line_of(PANEL, "title.ru"), 6);
	assert_int_equal(line_of(PANEL, "points[2].label.ru"), 16);
	assert_int_equal(line_of(PANEL, "points[9].label.kk"), 11);
	assert_int_equal(line_of(PANEL, "last.deeper.still"), 23);
}

static void the_last_of_two_equal_names_counts(void **state)
{
	(void)state;
	assert_int_equal(line_of("return panel {\na = 1,\na = 2,\n}", "a"), 3);
}

static void a_text_without_a_table_has_no_lines(void **state)
{
	(void)state;
	assert_int_equal(line_of("", "kind"), 0);
	assert_int_equal(line_of("return 5", "kind"), 0);
	assert_int_equal(line_of("local t = {\n kind = 1 }\nreturn t", "kind"), 2);
	assert_int_equal(line_of("-- return {", "kind"), 0);
}

/* Every beginning of the text, and the text with each byte in turn made a bracket or a quote: no crash, no endless
 * loop, no line beyond the end. */
static void spoilt_texts_do_no_harm(void **state)
{
	(void)state;
	static const char harmful[] = "{}[]()\"'\\=,-\n";
	size_t length = sizeof PANEL - 1;
	char *text = malloc(length + 1);
	assert_non_null(text);
	for (size_t cut = 0; cut <= length; cut++) {
		struct locate locate;
		/* A block of its own size, so that reading past it is seen by the sanitizer. */
		char *part = malloc(cut ? cut : 1);
		assert_non_null(part);
		memcpy(part, PANEL, cut);
		assert_true(locate_init(&locate, part, cut));
		assert_in_range(locate_line(&locate, "points[2].label.kk"), 0, 25);
		locate_finish(&locate);
		free(part);
		memcpy(text, PANEL, length + 1);
		for (size_t i = 0; cut < length && i < sizeof harmful - 1; i++) {
			text[cut] = harmful[i];
			assert_in_range(line_of(text, "points[2].label.kk"), 0, 26);
		}
	}
	free(text);
}

static void deep_nesting_is_survived(void **state)
{
	(void)state;
	enum { DEPTH = 200000 };
	char *text = malloc(DEPTH * 2 + 20);
	assert_non_null(text);
	strcpy(text, "return ");
	memset(text + 7, '{', DEPTH);
	memset(text + 7 + DEPTH, '}', DEPTH);
	text[7 + DEPTH * 2] = 0;
	assert_int_equal(line_of(text, "[1][1][1]"), 1);
	free(text);
}

static void the_deepest_line_is_found(void **state)
{
	(void)state;
	const char text[] =
		"return panel {\n\ta = { 1 },\n\t-- {{{{\n\tb = \"{{{{\",\n\tc = { { 2 } },\n\td = { { 3 } },\n}\n";
	assert_int_equal(locate_deepest(text, sizeof text - 1), 5);
	assert_int_equal(locate_deepest("", 0), 0);
	assert_int_equal(locate_deepest("return 1\n", 9), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_deepest_line_is_found),
		cmocka_unit_test(every_field_has_its_line),
		cmocka_unit_test(a_missing_field_has_its_tables_brace),
		cmocka_unit_test(the_last_of_two_equal_names_counts),
		cmocka_unit_test(a_text_without_a_table_has_no_lines),
		cmocka_unit_test(spoilt_texts_do_no_harm),
		cmocka_unit_test(deep_nesting_is_survived),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
