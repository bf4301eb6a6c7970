/* The thread that has pictures decoded, one after the other, and waits for them.
 *
 * A job is allocated once, when it is submitted, and is its own result later: decoding a picture can fail for want of
 * memory, handing it over cannot. The next job is the first of the most urgent ones, found by looking, because there
 * are never more than a few dozen. Counting is done on the caller's side of the lock only. Must not know what the
 * pictures are for. */
#include "media/worker.h"
#include "base/clock.h"
#include "media/apart.h"
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

struct job {
	struct job *next;
	int urgency;
	unsigned ticket;
	struct picture_spec spec;
	char *path, *svg; /* own: the spec's strings */
	struct worker_result result;
};

struct worker {
	void (*ring)(void *data);
	void *data;
	struct apart *apart; /* owns */
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t work;	 /* something to do, or to stop for */
	pthread_cond_t finished; /* a job is done */
	struct job *waiting;	 /* owns: in the order they came */
	struct job *running;	 /* owns: with the lock held, the job in hand; NULL when it is no longer wanted */
	struct job *done;		 /* owns: in the order they were finished */
	bool stopping;
	struct clock clock;
	double begun;					   /* when the job in hand was; < 0: there is none */
	unsigned last_ticket, outstanding; /* the caller's thread only */
};

static void job_destroy(struct job *job)
{
	if (!job)
		return;
	raster_destroy(job->result.raster);
	free(job->path);
	free(job->svg);
	free(job);
}

static void append(struct job **list, struct job *job)
{
	while (*list)
		list = &(*list)->next;
	job->next = NULL;
	*list = job;
}

/* Takes a job off a list that it may be on. */
static bool take_off(struct job **list, const struct job *job)
{
	while (*list && *list != job)
		list = &(*list)->next;
	if (!*list)
		return false;
	*list = job->next;
	return true;
}

static struct job *find(struct job *list, unsigned ticket)
{
	while (list && list->ticket != ticket)
		list = list->next;
	return list;
}

static struct job *most_urgent(struct job *list)
{
	struct job *best = list;
	for (struct job *job = list; job; job = job->next)
		if (job->urgency > best->urgency)
			best = job;
	return best;
}

/* Lock held on entry and on return, not while decoding or ringing. */
static void do_job(struct worker *worker, struct job *job)
{
	take_off(&worker->waiting, job);
	worker->running = job;
	worker->begun = clock_now(&worker->clock);
	pthread_mutex_unlock(&worker->lock);
	job->result.raster = apart_load(worker->apart, &job->spec, &job->result.error);
	pthread_mutex_lock(&worker->lock);
	worker->begun = -1;
	if (!worker->running) {
		job_destroy(job);
		return;
	}
	worker->running = NULL;
	append(&worker->done, job);
	pthread_cond_signal(&worker->finished);
	if (!worker->ring)
		return;
	pthread_mutex_unlock(&worker->lock);
	worker->ring(worker->data);
	pthread_mutex_lock(&worker->lock);
}

static void *run(void *data)
{
	struct worker *worker = data;
	pthread_setname_np(pthread_self(), "pictures");
	pthread_mutex_lock(&worker->lock);
	while (!worker->stopping) {
		struct job *job = most_urgent(worker->waiting);
		if (job)
			do_job(worker, job);
		else
			pthread_cond_wait(&worker->work, &worker->lock);
	}
	pthread_mutex_unlock(&worker->lock);
	return NULL;
}

/* Signals are for the main thread, whose poll they wake. */
static int start_thread(struct worker *worker)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	int result = pthread_create(&worker->thread, NULL, run, worker);
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return result;
}

static void finish(struct worker *worker)
{
	apart_destroy(worker->apart);
	pthread_cond_destroy(&worker->finished);
	pthread_cond_destroy(&worker->work);
	pthread_mutex_destroy(&worker->lock);
	free(worker);
}

struct worker *worker_create(void (*ring)(void *data), void *data, struct error *error)
{
	struct worker *worker = calloc(1, sizeof *worker);
	if (!worker) {
		error_set(error, "out of memory");
		return NULL;
	}
	worker->ring = ring;
	worker->data = data;
	worker->begun = -1;
	clock_init(&worker->clock, false);
	pthread_mutex_init(&worker->lock, NULL);
	pthread_cond_init(&worker->work, NULL);
	pthread_cond_init(&worker->finished, NULL);
	worker->apart = apart_create(error);
	int result = worker->apart ? start_thread(worker) : 0;
	if (worker->apart && result == 0)
		return worker;
	if (result != 0)
		error_set(error, "the thread for pictures cannot be started: %s", strerror(result));
	finish(worker);
	return NULL;
}

static void destroy_jobs(struct job *list)
{
	while (list) {
		struct job *next = list->next;
		job_destroy(list);
		list = next;
	}
}

void worker_destroy(struct worker *worker)
{
	if (!worker)
		return;
	pthread_mutex_lock(&worker->lock);
	worker->stopping = true;
	pthread_cond_signal(&worker->work);
	pthread_mutex_unlock(&worker->lock);
	apart_end(worker->apart);
	pthread_join(worker->thread, NULL);
	destroy_jobs(worker->waiting);
	destroy_jobs(worker->done);
	finish(worker);
}

static struct job *job_create(const struct picture_spec *spec, int urgency)
{
	struct job *job = calloc(1, sizeof *job);
	if (!job)
		return NULL;
	job->urgency = urgency;
	job->spec = *spec;
	job->path = spec->path ? strdup(spec->path) : NULL;
	job->svg = spec->svg ? strdup(spec->svg) : NULL;
	job->spec.path = job->path;
	job->spec.svg = job->svg;
	if ((!spec->path || job->path) && (!spec->svg || job->svg))
		return job;
	job_destroy(job);
	return NULL;
}

unsigned worker_submit(struct worker *worker, const struct picture_spec *spec, int urgency)
{
	struct job *job = job_create(spec, urgency);
	if (!job)
		return 0;
	unsigned ticket = ++worker->last_ticket;
	if (ticket == 0) /* after four billion pictures */
		ticket = ++worker->last_ticket;
	job->ticket = job->result.ticket = ticket;
	worker->outstanding++;
	pthread_mutex_lock(&worker->lock);
	append(&worker->waiting, job);
	pthread_cond_signal(&worker->work);
	pthread_mutex_unlock(&worker->lock);
	return ticket;
}

void worker_raise(struct worker *worker, unsigned ticket, int urgency)
{
	pthread_mutex_lock(&worker->lock);
	struct job *job = find(worker->waiting, ticket);
	if (job && job->urgency < urgency)
		job->urgency = urgency;
	pthread_mutex_unlock(&worker->lock);
}

void worker_cancel(struct worker *worker, unsigned ticket)
{
	pthread_mutex_lock(&worker->lock);
	bool runs = worker->running && worker->running->ticket == ticket;
	struct job *job = find(worker->waiting, ticket);
	if (!job)
		job = find(worker->done, ticket);
	if (runs)
		worker->running = NULL;
	else if (job && !take_off(&worker->waiting, job))
		take_off(&worker->done, job);
	pthread_mutex_unlock(&worker->lock);
	if (runs || job)
		worker->outstanding--;
	job_destroy(job);
}

bool worker_take(struct worker *worker, struct worker_result *result)
{
	pthread_mutex_lock(&worker->lock);
	struct job *job = worker->done;
	if (job)
		worker->done = job->next;
	pthread_mutex_unlock(&worker->lock);
	if (!job)
		return false;
	*result = job->result;
	job->result.raster = NULL;
	job_destroy(job);
	worker->outstanding--;
	return true;
}

unsigned worker_outstanding(const struct worker *worker)
{
	return worker->outstanding;
}

void worker_wait(struct worker *worker)
{
	pthread_mutex_lock(&worker->lock);
	while (worker->outstanding > 0 && !worker->done)
		pthread_cond_wait(&worker->finished, &worker->lock);
	pthread_mutex_unlock(&worker->lock);
}

struct raster *worker_load(struct worker *worker, const struct picture_spec *spec, struct error *error)
{
	unsigned ticket = worker_submit(worker, spec, INT_MAX);
	struct job *job;
	if (ticket == 0) {
		error_set(error, "out of memory");
		return NULL;
	}
	pthread_mutex_lock(&worker->lock);
	while (!(job = find(worker->done, ticket)))
		pthread_cond_wait(&worker->finished, &worker->lock);
	take_off(&worker->done, job);
	pthread_mutex_unlock(&worker->lock);
	worker->outstanding--;
	struct raster *raster = job->result.raster;
	*error = job->result.error;
	job->result.raster = NULL;
	job_destroy(job);
	return raster;
}

double worker_busy(struct worker *worker)
{
	pthread_mutex_lock(&worker->lock);
	double busy = worker->begun < 0 ? 0 : clock_now(&worker->clock) - worker->begun;
	pthread_mutex_unlock(&worker->lock);
	return busy;
}
