/* The poll loop: who is readable, the bell from anywhere, signals, and what was closed behind its back. */
#include "base/clock.h"
#include "base/loop.h"
#include "support/test.h"
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/time.h>
#include <termios.h>
#include <unistd.h>

struct pipes {
	struct loop loop;
	int ends[2][2];
};

static int setup(void **state)
{
	static struct pipes pipes;
	*state = &pipes;
	return loop_init(&pipes.loop, NULL) && pipe(pipes.ends[0]) == 0 && pipe(pipes.ends[1]) == 0 ? 0 : -1;
}

static int teardown(void **state)
{
	struct pipes *pipes = *state;
	for (int i = 0; i < 4; i++)
		close(pipes->ends[i / 2][i % 2]);
	loop_finish(&pipes->loop);
	return 0;
}

static void tells_how_many_are_readable(void **state)
{
	struct pipes *pipes = *state;
	struct loop *loop = &pipes->loop;
	assert_int_equal(loop_wait(loop, 0), 0);
	assert_true(loop_add(loop, pipes->ends[0][0]));
	assert_true(loop_add(loop, pipes->ends[1][0]));
	assert_int_equal(loop_wait(loop, 0), 0);
	assert_int_equal(write(pipes->ends[1][1], "x", 1), 1);
	assert_int_equal(loop_wait(loop, -1), 1);
	assert_int_equal(loop_wait(loop, 0), 1);
	assert_int_equal(write(pipes->ends[0][1], "x", 1), 1);
	assert_int_equal(loop_wait(loop, 100), 2);
	loop_remove(loop, pipes->ends[1][0]);
	loop_remove(loop, 12345);
	assert_int_equal(loop_wait(loop, 100), 1);
	assert_true(loop_add(loop, pipes->ends[0][0]));
	assert_int_equal(loop->count, 1);
	assert_int_equal(loop_wait(loop, 100), 1);
}

static void takes_no_more_than_it_can(void **state)
{
	struct pipes *pipes = *state;
	assert_false(loop_add(&pipes->loop, -1));
	for (int i = 0; i < LOOP_SOURCES; i++)
		assert_true(loop_add(&pipes->loop, 1000 + i));
	assert_false(loop_add(&pipes->loop, 5000));
	assert_true(loop_add(&pipes->loop, 1000));
	loop_remove(&pipes->loop, 1010);
	assert_true(loop_add(&pipes->loop, 5000));
}

static void a_hang_up_is_readable(void **state)
{
	struct pipes *pipes = *state;
	loop_add(&pipes->loop, pipes->ends[0][0]);
	close(pipes->ends[0][1]);
	assert_int_equal(loop_wait(&pipes->loop, -1), 1);
	pipes->ends[0][1] = dup(pipes->ends[1][1]);
}

/* A closed descriptor would make every wait return at once: told once, then forgotten. */
static void forgets_what_was_closed(void **state)
{
	struct pipes *pipes = *state;
	int copy = dup(pipes->ends[0][0]);
	loop_add(&pipes->loop, copy);
	close(copy);
	assert_int_equal(loop_wait(&pipes->loop, -1), 1);
	assert_int_equal(loop_wait(&pipes->loop, 0), 0);
	assert_int_equal(pipes->loop.count, 0);
}

static void *ring(void *loop)
{
	loop_ring(loop);
	return NULL;
}

static void a_thread_rings(void **state)
{
	struct pipes *pipes = *state;
	pthread_t thread;
	assert_int_equal(pthread_create(&thread, NULL, ring, &pipes->loop), 0);
	assert_int_equal(loop_wait(&pipes->loop, -1), 1);
	pthread_join(thread, NULL);
	assert_int_equal(loop_wait(&pipes->loop, 0), 0);
	loop_ring(&pipes->loop);
	loop_ring(&pipes->loop);
	assert_int_equal(loop_wait(&pipes->loop, -1), 1);
	assert_int_equal(loop_wait(&pipes->loop, 0), 0);
}

static void heard(int signal_number)
{
	(void)signal_number;
}

/* The timer repeats, so that a signal before the wait has begun is followed by another. */
static void a_signal_ends_the_wait(void **state)
{
	struct pipes *pipes = *state;
	struct sigaction action = { .sa_handler = heard };
	struct itimerval often = { { 0, 2000 }, { 0, 2000 } }, never = { 0 };
	sigaction(SIGALRM, &action, NULL);
	setitimer(ITIMER_REAL, &often, NULL);
	assert_int_equal(loop_wait(&pipes->loop, -1), 0);
	setitimer(ITIMER_REAL, &never, NULL);
}

static void sleeps_no_shorter_than_told(void **state)
{
	struct pipes *pipes = *state;
	struct clock clock;
	static const double spans[] = { 0.0001, 0.0015, 0.01 };
	clock_init(&clock, false);
	for (int i = 0; i < 3; i++) {
		double start = clock_now(&clock);
		assert_int_equal(loop_wait(&pipes->loop, spans[i]), 0);
		assert_true(clock_now(&clock) - start >= spans[i] * 0.999);
	}
	loop_ring(&pipes->loop);
	assert_true(loop_wait(&pipes->loop, 1e300) != 0);
	assert_int_equal(loop_wait(&pipes->loop, 0.0 / 0.0), 0);
}

/* A terminal that tells its master of a flush stands in for a file of /proc. */
static void hears_what_is_urgent_and_nothing_else_of_it(void **state)
{
	struct pipes *pipes = *state;
	struct loop *loop = &pipes->loop;
	int master = posix_openpt(O_RDWR | O_NOCTTY), on = 1;
	if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
		skip(); /* a machine without terminals */
	int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
	assert_true(slave >= 0 && ioctl(master, TIOCPKT, &on) == 0);
	loop_heed(loop, master);
	assert_int_equal(write(slave, "x", 1), 1); /* it can be read, which is not asked for */
	assert_int_equal(loop_wait(loop, 0), 0);
	assert_false(loop_urged(loop));
	tcflush(slave, TCIFLUSH);
	assert_int_equal(loop_wait(loop, -1), 1);
	assert_true(loop_urged(loop));
	assert_false(loop_urged(loop));
	close(master);
	assert_int_equal(loop_wait(loop, 0), 1); /* gone: no wait ends for it any more */
	assert_int_equal(loop_wait(loop, 0), 0);
	assert_false(loop_urged(loop));
	close(slave);
}

int main(void)
{
#define WITH_PIPES(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		WITH_PIPES(tells_how_many_are_readable),
		WITH_PIPES(takes_no_more_than_it_can),
		WITH_PIPES(hears_what_is_urgent_and_nothing_else_of_it),
		WITH_PIPES(a_hang_up_is_readable),
		WITH_PIPES(forgets_what_was_closed),
		WITH_PIPES(a_thread_rings),
		WITH_PIPES(a_signal_ends_the_wait),
		WITH_PIPES(sleeps_no_shorter_than_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
