/* A panel enters its chapter, and nothing else of the text changes. */
#include "desk/enlist.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

#define HEAD                                                                                                           \
	"return exhibition {\n  title = { en = \"panels = { } }\" }, -- { id = \"one\", panels = { \"a\" } }\n  chapters " \
	"= {\n"
#define TAIL "  },\n}\n"

static const struct {
	const char *before, *after;
} CASES[] = {
	{ "{ id = \"one\", panels = { \"a\" } },\n", "{ id = \"one\", panels = { \"a\", \"new\" } },\n" },
	{ "{ id = \"one\", panels = {\"a\"} },\n", "{ id = \"one\", panels = {\"a\", \"new\"} },\n" },
	{ "{ id = \"one\", panels = { \"a\", } },\n", "{ id = \"one\", panels = { \"a\", \"new\" } },\n" },
	{ "{ id = \"one\", panels = {} },\n", "{ id = \"one\", panels = { \"new\" } },\n" },
	{ "{ id = \"one\", panels = { } },\n", "{ id = \"one\", panels = { \"new\" } },\n" },
	{ "{ panels = { 'a' }, id = 'one' }\n", "{ panels = { 'a', \"new\" }, id = 'one' }\n" },
	{ "{ id = \"two\", panels = { \"a\" } },\n{ id = \"one\", panels = { \"b\" } }\n",
	  "{ id = \"two\", panels = { \"a\" } },\n{ id = \"one\", panels = { \"b\", \"new\" } }\n" },
	{ "{ id = \"one\", panels = {\n\t\"a\", -- the first, }\n\t\"b\", -- the last\n} },\n",
	  "{ id = \"one\", panels = {\n\t\"a\", -- the first, }\n\t\"b\", -- the last\n\t\"new\",\n} },\n" },
	{ "{ id = \"one\", panels = {\n\t\"a\" -- the last\n} },\n",
	  "{ id = \"one\", panels = {\n\t\"a\", -- the last\n\t\"new\"\n} },\n" },
	{ "{ id = \"one\", panels = {\r\n\t\"a\"\r\n} },\r\n",
	  "{ id = \"one\", panels = {\r\n\t\"a\",\r\n\t\"new\"\r\n} },\r\n" },
	{ "{ id = \"one\", panels = { \"a\" --[[ over\n lines ]]\n} },\n",
	  "{ id = \"one\", panels = { \"a\", \"new\" --[[ over\n lines ]]\n} },\n" },
};

static void an_id_comes_last_and_all_else_stays(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++) {
		char before[600], after[600];
		snprintf(before, sizeof before, HEAD "%s" TAIL, CASES[i].before);
		snprintf(after, sizeof after, HEAD "%s" TAIL, CASES[i].after);
		char *text = enlist(before, "one", "new");
		assert_non_null(text);
		assert_string_equal(text, after);
		free(text);
	}
}

static void what_is_no_list_in_the_text_is_left_alone(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"",
		"return exhibition {}",
		HEAD "{ id = \"two\", panels = { \"a\" } }" TAIL,
		HEAD "{ id = \"one\", panels = list }" TAIL,
		HEAD "{ id = \"one\", panels = { \"a\"",
		"return exhibition { id = \"one\", panels = { \"a\" } }",
		"}}}}",
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_null(enlist(texts[i], "one", "new"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_id_comes_last_and_all_else_stays),
		cmocka_unit_test(what_is_no_list_in_the_text_is_left_alone),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
