/* The name that a slip of the hand meant. */
#include "base/nearest.h"
#include "support/test.h"
#include <string.h>

static void names_the_nearest(void **state)
{
	(void)state;
	static const char *const names[] = { "title", "caption", NULL, "", "credits", "points", "at" };
	enum { COUNT = sizeof names / sizeof *names };
	assert_string_equal(nearest_name("titlse", names, COUNT), "title");
	assert_string_equal(nearest_name("Title", names, COUNT), "title");
	assert_string_equal(nearest_name("titl", names, COUNT), "title");
	assert_string_equal(nearest_name("ttitle", names, COUNT), "title");
	assert_string_equal(nearest_name("caprion", names, COUNT), "caption");
	assert_string_equal(nearest_name("captoins", names, COUNT), "caption");
	assert_string_equal(nearest_name("acption", names, COUNT), "caption");
	assert_string_equal(nearest_name("ta", names, COUNT), "at");
	assert_null(nearest_name("xyz", names, COUNT));
	assert_null(nearest_name("tile set", names, COUNT));
	assert_null(nearest_name("", names, COUNT));
	assert_null(nearest_name(NULL, names, COUNT));
	assert_null(nearest_name("title", NULL, 0));
	char large[200];
	memset(large, 'a', sizeof large);
	large[199] = 0;
	const char *const larges[] = { large };
	assert_null(nearest_name(large, larges, 1));
	assert_null(nearest_name("aaa", larges, 1));
	assert_ptr_equal(nearest_name("point", names, COUNT), names[5]);
}

static void asks_whether_the_nearest_was_meant(void **state)
{
	(void)state;
	assert_string_equal(did_you_mean("title", "").text, "; did you mean title?");
	assert_string_equal(did_you_mean("night", "\"").text, "; did you mean \"night\"?");
	assert_string_equal(did_you_mean(NULL, "\"").text, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_the_nearest),
		cmocka_unit_test(asks_whether_the_nearest_was_meant),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
