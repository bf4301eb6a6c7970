/* The kernel's timer, and a handler that writes and exits: nothing else may be done in one.
 *
 * A slow machine draws for a long time, and uses CPU for it; what hangs uses none. The timer does not run while the
 * machine is suspended. Must not know what is waited for. */
#include "base/deadline.h"
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define AT_WORK 0.01 /* of the time that went by: less CPU than that is none */
enum { PATIENCE = 10 /* times */ };

static struct {
	double seconds, cpu;
	const char *line;
	volatile sig_atomic_t rounds;
} deadline;

static double cpu(void)
{
	struct timespec at;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &at);
	return (double)at.tv_sec + (double)at.tv_nsec * 1e-9;
}

static void set(double seconds)
{
	struct itimerval timer = { .it_value = { (time_t)seconds,
											 (suseconds_t)((seconds - (double)(time_t)seconds) * 1e6) } };
	setitimer(ITIMER_REAL, &timer, NULL);
}

static void pass(int number)
{
	(void)number;
	if (!deadline.line)
		return;
	double used = cpu() - deadline.cpu;
	if (used > deadline.seconds * AT_WORK && ++deadline.rounds < PATIENCE) {
		deadline.cpu += used;
		set(deadline.seconds);
		return;
	}
	ssize_t put = write(STDERR_FILENO, deadline.line, strlen(deadline.line));
	(void)put;
	_exit(1);
}

void deadline_begin(double seconds, const char *line)
{
	struct sigaction action = { .sa_handler = pass, .sa_flags = SA_RESTART };
	deadline.line = line;
	deadline.seconds = seconds;
	deadline.cpu = cpu();
	deadline.rounds = 0;
	sigaction(SIGALRM, &action, NULL);
	set(seconds);
}

void deadline_end(void)
{
	set(0);
	deadline.line = NULL;
}
