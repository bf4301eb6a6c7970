/* Other programs: what they say is read, how they end is known, and none is left running. */
#include "base/child.h"
#include "support/test.h"
#include <errno.h>
#include <signal.h>
#include <stdlib.h>

static void what_it_says_is_read_to_its_end(void **state)
{
	(void)state;
	const char *const argv[] = { "sh", "-c", "echo one; echo two >&2; exit 3", NULL };
	struct child child = { .out = -1 };
	struct error error;
	struct loop loop;
	assert_true(loop_init(&loop, &error));
	assert_true(child_start(&child, argv, false, &loop, &error));
	assert_true(child_runs(&child) && loop.count == 1);
	while (!child_read(&child))
		loop_wait(&loop, -1);
	assert_string_equal(child.text, "one\ntwo\n");
	assert_int_equal(child.status, 3);
	assert_true(!child_runs(&child) && loop.count == 0);
	assert_false(child_read(&child));
	child_finish(&child);
	loop_finish(&loop);
}

static void its_complaints_are_lost_where_nobody_wants_them(void **state)
{
	(void)state;
	const char *const argv[] = { "sh", "-c", "echo one; echo two >&2", NULL };
	struct child child = { .out = -1 };
	struct error error;
	assert_true(child_start(&child, argv, true, NULL, &error));
	while (!child_read(&child))
		;
	assert_string_equal(child.text, "one\n");
	child_finish(&child);
}

static void one_that_is_not_there_is_an_error(void **state)
{
	(void)state;
	const char *const argv[] = { "/nowhere/nothing", NULL };
	struct child child = { .out = -1 };
	struct error error = { "" };
	assert_false(child_start(&child, argv, false, NULL, &error));
	assert_non_null(strstr(error.text, "/nowhere/nothing cannot be started"));
	assert_false(child_runs(&child));
}

static void one_that_is_not_wanted_any_more_is_ended_with_all_that_it_started(void **state)
{
	(void)state;
	const char *const argv[] = { "sh", "-c", "sleep 1000 & echo $!; wait", NULL };
	struct child child = { .out = -1 };
	struct error error;
	assert_true(child_start(&child, argv, false, NULL, &error));
	pid_t whole = child.pid, below = 0;
	while (!child.text || !strchr(child.text, '\n'))
		assert_false(child_read(&child));
	below = (pid_t)atoi(child.text);
	assert_true(below > 1);
	child_finish(&child);
	assert_true(kill(whole, 0) != 0 && errno == ESRCH);
	/* The one below is nobody's child now, and is gone or about to be. */
	while (kill(-whole, 0) == 0)
		;
	assert_int_equal(errno, ESRCH);
}

static void one_that_fails_is_told_in_its_last_words(void **state)
{
	(void)state;
	const char *const bad[] = { "sh", "-c", "echo first; echo 'the reason' >&2; exit 1", NULL };
	const char *const good[] = { "sh", "-c", "echo words", NULL }, *const silent[] = { "true", NULL };
	struct error error = { "" };
	char *text = NULL;
	assert_false(child_run(bad, 60, &text, &error));
	assert_string_equal(error.text, "sh: the reason");
	assert_null(text);
	assert_true(child_run(good, 60, &text, &error));
	assert_string_equal(text, "words\n");
	free(text);
	assert_true(child_run(silent, 60, &text, &error));
	assert_string_equal(text, "");
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_it_says_is_read_to_its_end),
		cmocka_unit_test(its_complaints_are_lost_where_nobody_wants_them),
		cmocka_unit_test(one_that_is_not_there_is_an_error),
		cmocka_unit_test(one_that_is_not_wanted_any_more_is_ended_with_all_that_it_started),
		cmocka_unit_test(one_that_fails_is_told_in_its_last_words),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
