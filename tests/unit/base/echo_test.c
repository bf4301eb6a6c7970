/* Lines that come again and again: said once, then ever more seldom, with how often they came. */
#include "base/echo.h"
#include "support/test.h"
#include <stdio.h>

static void one_line_is_said_once_a_minute(void **state)
{
	(void)state;
	struct echo echo = { 0 };
	unsigned times;
	assert_true(echo_says(&echo, "a", 10, &times));
	assert_int_equal(times, 0);
	assert_false(echo_says(&echo, "a", 11, &times));
	assert_false(echo_says(&echo, "a", 69, &times));
	assert_true(echo_says(&echo, "b", 69, &times));
	assert_true(echo_says(&echo, "a", 71, &times));
	assert_int_equal(times, 2);
}

static void a_year_of_one_line_is_a_few_hundred(void **state)
{
	(void)state;
	struct echo echo = { 0 };
	unsigned times, said = 0, left = 0;
	for (int second = 0; second < 365 * 86400; second += 5)
		if (echo_says(&echo, "again", second, &times)) {
			said++;
			left += times;
		}
	assert_in_range(said, 365, 385);
	assert_in_range(said + left, 365 * 86400 / 5 - 86400 / 5, 365 * 86400 / 5); /* none but the last day's is lost */
}

static void what_was_long_quiet_is_new(void **state)
{
	(void)state;
	struct echo echo = { 0 };
	unsigned times;
	for (int second = 0; second < 3600; second++)
		echo_says(&echo, "a", second, &times);
	assert_true(echo_says(&echo, "a", 100000, &times));
	assert_int_equal(times, 0);
	assert_true(echo_says(&echo, "a", 100061, &times));
}

static void many_lines_are_each_said(void **state)
{
	(void)state;
	struct echo echo = { 0 };
	unsigned times;
	char line[32];
	for (int i = 0; i < 1000; i++) {
		snprintf(line, sizeof line, "line %d", i);
		assert_true(echo_says(&echo, line, i * 0.01, &times));
		assert_false(echo_says(&echo, line, i * 0.01, &times));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_line_is_said_once_a_minute),
		cmocka_unit_test(a_year_of_one_line_is_a_few_hundred),
		cmocka_unit_test(what_was_long_quiet_is_new),
		cmocka_unit_test(many_lines_are_each_said),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
