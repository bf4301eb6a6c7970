/* A thread that waits for signals and tells the loop. Must not know what is to be ended. */
#include "base/signals.h"
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

struct signals {
	struct loop *loop; /* borrows */
	pthread_t thread;
	pthread_mutex_t lock;
	struct signals_seen seen; /* under the lock */
	bool finishing;			  /* under the lock */
	sigset_t set, before;
	sem_t sleeps; /* the thread has begun, and does no more than wait */
};

static double seconds_of(clockid_t clock)
{
	struct timespec time;
	clock_gettime(clock, &time);
	return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static bool is_finishing(struct signals *signals)
{
	pthread_mutex_lock(&signals->lock);
	bool finishing = signals->finishing;
	pthread_mutex_unlock(&signals->lock);
	return finishing;
}

/* Ends the process unless it ends by itself in time. Nothing is lost with it: what lantern writes is written line by
 * line, and the process that decodes pictures goes with its parent. */
static void see_to_the_end(struct signals *signals)
{
	double cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID) + SIGNALS_CPU_SECONDS;
	double wall = seconds_of(CLOCK_MONOTONIC) + SIGNALS_WALL_SECONDS;
	struct timespec pause = { .tv_nsec = 20000000 };
	while (!is_finishing(signals)) {
		if (seconds_of(CLOCK_PROCESS_CPUTIME_ID) > cpu || seconds_of(CLOCK_MONOTONIC) > wall)
			_exit(0);
		nanosleep(&pause, NULL);
	}
}

static void *wait_for_signals(void *data)
{
	struct signals *signals = data;
	int number = 0;
	sem_post(&signals->sleeps);
	while (!is_finishing(signals) && sigwait(&signals->set, &number) == 0) {
		pthread_mutex_lock(&signals->lock);
		bool finishing = signals->finishing;
		if (number == SIGHUP)
			signals->seen.hang_up = true;
		else if (number != SIGUSR1)
			signals->seen.end = true;
		pthread_mutex_unlock(&signals->lock);
		if (finishing)
			break;
		loop_ring(signals->loop);
		if (number == SIGTERM || number == SIGINT)
			see_to_the_end(signals);
	}
	return NULL;
}

struct signals *signals_create(struct loop *loop)
{
	struct signals *signals = calloc(1, sizeof *signals);
	if (!signals)
		return NULL;
	signals->loop = loop;
	sigemptyset(&signals->set);
	sigaddset(&signals->set, SIGINT);
	sigaddset(&signals->set, SIGTERM);
	sigaddset(&signals->set, SIGHUP);
	sigaddset(&signals->set, SIGUSR1); /* our own: wakes the thread to end it */
	pthread_mutex_init(&signals->lock, NULL);
	sem_init(&signals->sleeps, 0, 0);
	pthread_sigmask(SIG_BLOCK, &signals->set, &signals->before);
	if (pthread_create(&signals->thread, NULL, wait_for_signals, signals) == 0) {
		/* The decoders' process is forked soon: what a thread that is just beginning holds would stay locked there. */
		while (sem_wait(&signals->sleeps) != 0)
			;
		return signals;
	}
	pthread_sigmask(SIG_SETMASK, &signals->before, NULL);
	sem_destroy(&signals->sleeps);
	pthread_mutex_destroy(&signals->lock);
	free(signals);
	return NULL;
}

void signals_destroy(struct signals *signals)
{
	if (!signals)
		return;
	pthread_mutex_lock(&signals->lock);
	signals->finishing = true;
	pthread_mutex_unlock(&signals->lock);
	pthread_kill(signals->thread, SIGUSR1);
	pthread_join(signals->thread, NULL);
	pthread_sigmask(SIG_SETMASK, &signals->before, NULL);
	sem_destroy(&signals->sleeps);
	pthread_mutex_destroy(&signals->lock);
	free(signals);
}

struct signals_seen signals_take(struct signals *signals)
{
	struct signals_seen seen = { false, false };
	if (!signals)
		return seen;
	pthread_mutex_lock(&signals->lock);
	seen = signals->seen;
	signals->seen = (struct signals_seen){ false, false };
	pthread_mutex_unlock(&signals->lock);
	return seen;
}
