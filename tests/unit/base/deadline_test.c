/* A call that does not return ends the process; one that works, or returns, does not. */
#include "base/deadline.h"
#include "support/test.h"
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define LINE "it hangs\n"

/* Runs `task` in a process of its own: its status, and what it wrote. */
static int run(void (*task)(void), char said[64])
{
	int ends[2], status = -1;
	assert_int_equal(pipe(ends), 0);
	pid_t child = fork();
	if (child == 0) {
		dup2(ends[1], STDERR_FILENO);
		task();
		_exit(0);
	}
	close(ends[1]);
	assert_int_equal(waitpid(child, &status, 0), child);
	ssize_t length = read(ends[0], said, 63);
	said[length < 0 ? 0 : length] = 0;
	close(ends[0]);
	return status;
}

static void hang(void)
{
	deadline_begin(0.05, LINE);
	for (;;)
		pause();
}

static void return_in_time(void)
{
	deadline_begin(3600, LINE);
	deadline_end();
	deadline_begin(0.05, LINE);
	deadline_end();
	struct timespec longer = { .tv_nsec = 150000000 };
	nanosleep(&longer, NULL);
}

static double now(void)
{
	struct timespec at;
	clock_gettime(CLOCK_MONOTONIC, &at);
	return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

/* Longer than the deadline, of which it gets a hundredth of a processor at the least. */
static void work(void)
{
	double end = now() + 1.2;
	deadline_begin(1, LINE);
	while (now() < end)
		;
	deadline_end();
}

static void work_for_ever(void)
{
	deadline_begin(0.02, LINE);
	for (;;)
		clock();
}

static void what_hangs_is_ended_with_a_line(void **state)
{
	(void)state;
	char said[64];
	int status = run(hang, said);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 1);
	assert_string_equal(said, LINE);
}

static void what_returns_is_not(void **state)
{
	(void)state;
	char said[64];
	assert_int_equal(run(return_in_time, said), 0);
	assert_string_equal(said, "");
}

static void what_works_may_take_longer(void **state)
{
	(void)state;
	char said[64];
	assert_int_equal(run(work, said), 0);
	assert_string_equal(said, "");
}

static void but_not_for_ever(void **state)
{
	(void)state;
	char said[64];
	assert_int_equal(WEXITSTATUS(run(work_for_ever, said)), 1);
	assert_string_equal(said, LINE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_hangs_is_ended_with_a_line),
		cmocka_unit_test(what_returns_is_not),
		cmocka_unit_test(what_works_may_take_longer),
		cmocka_unit_test(but_not_for_ever),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
