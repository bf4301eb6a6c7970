/* SIGTERM, SIGINT and SIGHUP. Each in a process of its own, for a signal may end it. */
#include "base/signals.h"
#include "support/test.h"
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

/* The exit status of a process that runs `work` and is sent `number` as soon as it says that it is ready. */
static int status_of(int (*work)(struct signals *signals, struct loop *loop, int ready), int number)
{
	int ready[2], status;
	assert_int_equal(pipe(ready), 0);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		struct loop loop;
		struct error error;
		close(ready[0]);
		if (!loop_init(&loop, &error))
			_exit(98);
		struct signals *signals = signals_create(&loop);
		int code = signals ? work(signals, &loop, ready[1]) : 97;
		signals_destroy(signals);
		loop_finish(&loop);
		_exit(code);
	}
	char word;
	close(ready[1]);
	assert_int_equal(read(ready[0], &word, 1), 1);
	kill(child, number);
	assert_int_equal(waitpid(child, &status, 0), child);
	close(ready[0]);
	assert_true(WIFEXITED(status));
	return WEXITSTATUS(status);
}

static void say_ready(int ready)
{
	if (write(ready, "r", 1) != 1)
		_exit(96);
}

static int waits_for_it(struct signals *signals, struct loop *loop, int ready)
{
	say_ready(ready);
	for (;;) {
		loop_wait(loop, -1);
		struct signals_seen seen = signals_take(signals);
		if (seen.end || seen.hang_up)
			return seen.end ? 10 : 20;
	}
}

/* What never comes back to its loop. */
static int never_looks(struct signals *signals, struct loop *loop, int ready)
{
	(void)signals;
	(void)loop;
	say_ready(ready);
	for (volatile unsigned long count = 0;; count++)
		;
	return 30;
}

static int sleeps_for_ever(struct signals *signals, struct loop *loop, int ready)
{
	(void)signals;
	(void)loop;
	say_ready(ready);
	for (;;)
		pause();
	return 40;
}

static void a_signal_wakes_the_loop(void **state)
{
	(void)state;
	assert_int_equal(status_of(waits_for_it, SIGTERM), 10);
	assert_int_equal(status_of(waits_for_it, SIGINT), 10);
	assert_int_equal(status_of(waits_for_it, SIGHUP), 20);
}

static void who_does_not_end_is_ended(void **state)
{
	(void)state;
	assert_int_equal(status_of(never_looks, SIGTERM), 0);
	assert_int_equal(status_of(sleeps_for_ever, SIGINT), 0);
}

static void without_any_nothing_was_seen(void **state)
{
	(void)state;
	struct signals_seen seen = signals_take(NULL);
	assert_false(seen.end || seen.hang_up);
	signals_destroy(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_signal_wakes_the_loop),
		cmocka_unit_test(who_does_not_end_is_ended),
		cmocka_unit_test(without_any_nothing_was_seen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
