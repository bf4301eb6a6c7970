/* The thread that decodes.
 *
 * A job is allocated once, when it is submitted, and is its own result later: decoding a picture can fail for want of
 * memory, handing it over cannot. Jobs stand in one list in the order they came; the next one is the first of the most
 * urgent, found by looking, because there are never more than a few dozen. Counting is done on the caller's side of the
 * lock only. Must not know what the pictures are for. */
#include "media/worker.h"
#include <SDL_image.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

enum job_state { JOB_WAITS, JOB_RUNS, JOB_DONE };

struct job {
	struct job *next;
	enum job_state state;
	bool cancelled; /* runs, and nobody wants it any more */
	int urgency;
	unsigned ticket;
	struct picture_spec spec;
	char *path, *svg; /* own: the spec's strings */
	struct worker_result result;
};

struct worker {
	void (*ring)(void *data);
	void *data;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t work;	 /* something to do, or to stop for */
	pthread_cond_t finished; /* a job is done */
	struct job *jobs;		 /* owns: all jobs, oldest first */
	bool stopping;
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

static void unlink_job(struct worker *worker, struct job *job)
{
	struct job **link = &worker->jobs;
	while (*link != job)
		link = &(*link)->next;
	*link = job->next;
}

static struct job *most_urgent(const struct worker *worker)
{
	struct job *best = NULL;
	for (struct job *job = worker->jobs; job; job = job->next)
		if (job->state == JOB_WAITS && (!best || job->urgency > best->urgency))
			best = job;
	return best;
}

static struct job *find_state(const struct worker *worker, enum job_state state)
{
	struct job *job = worker->jobs;
	while (job && job->state != state)
		job = job->next;
	return job;
}

static struct job *find_ticket(const struct worker *worker, unsigned ticket)
{
	struct job *job = worker->jobs;
	while (job && (job->ticket != ticket || job->cancelled))
		job = job->next;
	return job;
}

/* Lock held on entry and on return, not while decoding. */
static void do_job(struct worker *worker, struct job *job)
{
	job->state = JOB_RUNS;
	pthread_mutex_unlock(&worker->lock);
	job->result.raster = picture_load(&job->spec, &job->result.error);
	pthread_mutex_lock(&worker->lock);
	job->state = JOB_DONE;
	if (job->cancelled) {
		unlink_job(worker, job);
		job_destroy(job);
		return;
	}
	pthread_cond_signal(&worker->finished);
	if (worker->ring) {
		pthread_mutex_unlock(&worker->lock);
		worker->ring(worker->data);
		pthread_mutex_lock(&worker->lock);
	}
}

static void *run(void *data)
{
	struct worker *worker = data;
	pthread_setname_np(pthread_self(), "pictures");
	pthread_mutex_lock(&worker->lock);
	while (!worker->stopping) {
		struct job *job = most_urgent(worker);
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

struct worker *worker_create(void (*ring)(void *data), void *data, struct error *error)
{
	struct worker *worker = calloc(1, sizeof *worker);
	if (!worker) {
		error_set(error, "out of memory");
		return NULL;
	}
	worker->ring = ring;
	worker->data = data;
	pthread_mutex_init(&worker->lock, NULL);
	pthread_cond_init(&worker->work, NULL);
	pthread_cond_init(&worker->finished, NULL);
	/* SDL_image sets itself up at first use without a lock: so before there is a second thread. */
	IMG_Init(IMG_INIT_PNG | IMG_INIT_WEBP);
	int result = start_thread(worker);
	if (result == 0)
		return worker;
	error_set(error, "the thread for pictures cannot be started: %s", strerror(result));
	pthread_cond_destroy(&worker->finished);
	pthread_cond_destroy(&worker->work);
	pthread_mutex_destroy(&worker->lock);
	free(worker);
	return NULL;
}

void worker_destroy(struct worker *worker)
{
	if (!worker)
		return;
	pthread_mutex_lock(&worker->lock);
	worker->stopping = true;
	pthread_cond_signal(&worker->work);
	pthread_mutex_unlock(&worker->lock);
	pthread_join(worker->thread, NULL);
	for (struct job *job = worker->jobs, *next; job; job = next) {
		next = job->next;
		job_destroy(job);
	}
	pthread_cond_destroy(&worker->finished);
	pthread_cond_destroy(&worker->work);
	pthread_mutex_destroy(&worker->lock);
	free(worker);
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
	struct job **end = &worker->jobs;
	while (*end)
		end = &(*end)->next;
	*end = job;
	pthread_cond_signal(&worker->work);
	pthread_mutex_unlock(&worker->lock);
	return ticket;
}

void worker_raise(struct worker *worker, unsigned ticket, int urgency)
{
	pthread_mutex_lock(&worker->lock);
	struct job *job = find_ticket(worker, ticket);
	if (job && job->urgency < urgency)
		job->urgency = urgency;
	pthread_mutex_unlock(&worker->lock);
}

void worker_cancel(struct worker *worker, unsigned ticket)
{
	pthread_mutex_lock(&worker->lock);
	struct job *job = find_ticket(worker, ticket);
	if (job) {
		worker->outstanding--;
		if (job->state == JOB_RUNS) {
			job->cancelled = true;
			job = NULL;
		} else {
			unlink_job(worker, job);
		}
	}
	pthread_mutex_unlock(&worker->lock);
	job_destroy(job);
}

bool worker_take(struct worker *worker, struct worker_result *result)
{
	pthread_mutex_lock(&worker->lock);
	struct job *job = find_state(worker, JOB_DONE);
	if (job)
		unlink_job(worker, job);
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
	while (worker->outstanding > 0 && !find_state(worker, JOB_DONE))
		pthread_cond_wait(&worker->finished, &worker->lock);
	pthread_mutex_unlock(&worker->lock);
}
