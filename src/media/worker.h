/* One thread that has pictures decoded (media/apart.h), so that the screen never waits for a file.
 *
 * Jobs are done most urgent first, then in order. Results are collected on the main thread. All calls from one thread.
 */
#ifndef LANTERN_MEDIA_WORKER_H
#define LANTERN_MEDIA_WORKER_H
#include "media/picture.h"

struct worker;

/* `ring(data)` is called on the worker's thread after each finished job. Forks the process that decodes: to be called
 * before there are other threads, windows or much memory. */
struct worker *worker_create(void (*ring)(void *data), void *data, struct error *error);
void worker_destroy(struct worker *worker); /* at once: the job in hand is ended, the rest is dropped */

/* Copies the spec and its strings. Returns a ticket > 0, or 0 when out of memory. */
unsigned worker_submit(struct worker *worker, const struct picture_spec *spec, int urgency);
void worker_raise(struct worker *worker, unsigned ticket, int urgency);
void worker_cancel(struct worker *worker, unsigned ticket); /* a result that still comes is dropped */

struct worker_result {
	unsigned ticket;
	struct raster *raster; /* the taker owns; NULL with an error */
	struct error error;
};
bool worker_take(struct worker *worker, struct worker_result *result); /* false: nothing finished */
unsigned worker_outstanding(const struct worker *worker); /* submitted and not taken, cancelled ones not counted */
void worker_wait(struct worker *worker); /* blocks until a result can be taken or nothing is outstanding */

/* Decodes a picture before all others and waits for it. NULL with an error. */
struct raster *worker_load(struct worker *worker, const struct picture_spec *spec, struct error *error);

/* Seconds since the job in hand was begun; 0 while there is none. A job is ended long before WORKER_PATIENCE: a worker
 * that is busy for longer has stopped answering, however busy the machine is. */
#define WORKER_PATIENCE 600.0
double worker_busy(struct worker *worker);

#endif
