/* Lua's messages in a curator's words. That Lua says them so is what hostile_test and build_test show. */
#include "lua/failure.h"
#include "support/test.h"

static const char *reworded(const char *text, bool syntax)
{
	static struct failure failure;
	failure_set(&failure, "lua-error", "scripts/a.lua", 3, "%s", text);
	if (syntax)
		failure_reword_syntax(&failure);
	else
		failure_reword_running(&failure, "format");
	return failure.what.text;
}

static void syntax_says_what_to_do(void **state)
{
	(void)state;
	assert_non_null(strstr(reworded("unfinished string near '\"abc'", true), "closing quote is missing"));
	assert_non_null(strstr(reworded("'}' expected (to close '{' at line 12) near <eof>", true), "{ on line 12"));
	assert_non_null(strstr(reworded("'}' expected near 'near x'", true), "near 'near x': a comma"));
	assert_non_null(strstr(reworded("unexpected symbol near '<\\226>'", true), "outside quotes"));
	assert_non_null(strstr(reworded("'}' expected near 'escape'", true), "a comma"));
	assert_string_equal(reworded("something new", true), "something new");
}

static void a_long_word_is_cut_between_letters(void **state)
{
	(void)state;
	char text[400] = "'}' expected near '";
	for (int i = 0; i < 100; i++)
		strcat(text, "ж");
	const char *message = reworded(text, true);
	assert_null(strstr(message, "\xD0:"));
	assert_non_null(strstr(message, "ж: a comma"));
}

static void running_says_what_is_missing(void **state)
{
	(void)state;
	assert_string_equal(reworded("attempt to index a nil value (field 'picture')", false),
						"picture is nil here (nothing): its parts cannot be asked for");
	assert_string_equal(reworded("attempt to call a nil value (global 'colum')", false),
						"colum is no function and cannot be called");
	assert_string_equal(reworded("bad argument #2 to '?' (number expected)", false),
						"bad argument #2 to format (number expected)");
	assert_string_equal(reworded("attempt to compare two nil values", false), "attempt to compare two nil values");
	assert_non_null(strstr(reworded("stack overflow (message)", false), "calls itself"));
}

static void a_place_in_front_is_cut_off(void **state)
{
	(void)state;
	struct error what = { "scripts/a.lua:12: so: it is" };
	int line = 0;
	assert_false(failure_cut_place(&what, "scripts/b.lua", &line));
	assert_false(failure_cut_place(&what, "", &line));
	assert_true(failure_cut_place(&what, "scripts/a.lua", &line));
	assert_int_equal(line, 12);
	assert_string_equal(what.text, "so: it is");
	assert_false(failure_cut_place(&what, "so", &line));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(syntax_says_what_to_do),
		cmocka_unit_test(a_long_word_is_cut_between_letters),
		cmocka_unit_test(running_says_what_is_missing),
		cmocka_unit_test(a_place_in_front_is_cut_off),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
