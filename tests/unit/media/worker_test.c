/* The worker: order, urgency, cancelling, and leaving in the middle of it. The worker is held where it is by its ring,
 * which is called on its thread and does not return until the test lets it. */
#include "base/error.h"
#include "media/worker.h"
#include "support/test.h"
#include <dirent.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define PICTURES "tests/data/pictures/"

/* Counts the rings; while `held`, the worker stands in its ring. */
struct gate {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	int rings;
	bool held;
};

static void ring(void *data)
{
	struct gate *gate = data;
	pthread_mutex_lock(&gate->lock);
	gate->rings++;
	pthread_cond_broadcast(&gate->changed);
	while (gate->held)
		pthread_cond_wait(&gate->changed, &gate->lock);
	pthread_mutex_unlock(&gate->lock);
}

static void hold(struct gate *gate, bool held)
{
	pthread_mutex_lock(&gate->lock);
	gate->held = held;
	pthread_cond_broadcast(&gate->changed);
	pthread_mutex_unlock(&gate->lock);
}

static void await_rings(struct gate *gate, int rings)
{
	pthread_mutex_lock(&gate->lock);
	while (gate->rings < rings)
		pthread_cond_wait(&gate->changed, &gate->lock);
	pthread_mutex_unlock(&gate->lock);
}

static struct gate new_gate(void)
{
	return (struct gate){ PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, 0, false };
}

static const struct picture_spec photo = { .path = PICTURES "photo.jpg", .width = 40, .height = 30 };

static struct worker *start(struct gate *gate)
{
	struct error error = { "" };
	struct worker *worker = worker_create(gate ? ring : NULL, gate, &error);
	if (!worker)
		fail_msg("%s", error.text);
	return worker;
}

/* Submits a job and waits until the worker stands in its ring. What is submitted now is waiting for certain. */
static unsigned submit_and_hold(struct worker *worker, struct gate *gate)
{
	hold(gate, true);
	unsigned ticket = worker_submit(worker, &photo, 0);
	await_rings(gate, 1);
	return ticket;
}

static unsigned take_ticket(struct worker *worker)
{
	struct worker_result result;
	worker_wait(worker);
	if (!worker_take(worker, &result))
		return 0;
	assert_non_null(result.raster);
	raster_destroy(result.raster);
	return result.ticket;
}

static void results_come_back(void **state)
{
	(void)state;
	struct gate gate = new_gate();
	struct worker *worker = start(&gate);
	struct worker_result result;
	assert_false(worker_take(worker, &result));
	assert_int_equal(worker_outstanding(worker), 0);
	worker_wait(worker);
	char path[] = PICTURES "photo.jpg", absent[] = "absent.jpg";
	unsigned good = worker_submit(worker, &(struct picture_spec){ .path = path, .width = 40, .height = 30 }, 0);
	unsigned bad = worker_submit(worker, &(struct picture_spec){ .path = absent, .width = 4, .height = 3 }, 0);
	unsigned drawn = worker_submit(
		worker, &(struct picture_spec){ .svg = "<svg viewBox='0 0 1 1'><path/></svg>", .width = 9, .height = 9 }, 0);
	memset(path, 'x', sizeof path - 1); /* strings are copied */
	memset(absent, 'x', sizeof absent - 1);
	assert_true(good > 0 && bad > 0 && drawn > 0 && good != bad && bad != drawn);
	assert_int_equal(worker_outstanding(worker), 3);
	for (int i = 0; i < 3; i++) {
		worker_wait(worker);
		assert_true(worker_take(worker, &result));
		assert_int_equal(result.ticket, i == 0 ? good : i == 1 ? bad : drawn);
		if (result.ticket == bad) {
			assert_null(result.raster);
			assert_string_equal(result.error.text, "not found");
		} else {
			assert_int_equal(result.raster->width, result.ticket == good ? 40 : 9);
		}
		raster_destroy(result.raster);
	}
	assert_int_equal(worker_outstanding(worker), 0);
	await_rings(&gate, 3);
	worker_destroy(worker);
	worker_destroy(NULL);
}

static void the_most_urgent_comes_first(void **state)
{
	(void)state;
	struct gate gate = new_gate();
	struct worker *worker = start(&gate);
	unsigned first = submit_and_hold(worker, &gate);
	unsigned later = worker_submit(worker, &photo, 1), urgent = worker_submit(worker, &photo, 5);
	unsigned equal = worker_submit(worker, &photo, 5), raised = worker_submit(worker, &photo, 0);
	worker_raise(worker, raised, 9);
	worker_raise(worker, urgent, 2); /* raised, never lowered */
	worker_raise(worker, 12345, 9);
	hold(&gate, false);
	assert_int_equal(take_ticket(worker), first);
	assert_int_equal(take_ticket(worker), raised);
	assert_int_equal(take_ticket(worker), urgent);
	assert_int_equal(take_ticket(worker), equal);
	assert_int_equal(take_ticket(worker), later);
	worker_destroy(worker);
}

static void cancelled_jobs_are_forgotten(void **state)
{
	(void)state;
	struct gate gate = new_gate();
	struct worker *worker = start(&gate);
	struct worker_result result;
	unsigned done = submit_and_hold(worker, &gate);
	unsigned waiting = worker_submit(worker, &photo, 0), kept = worker_submit(worker, &photo, 0);
	assert_int_equal(worker_outstanding(worker), 3);
	worker_cancel(worker, done);
	worker_cancel(worker, waiting);
	worker_cancel(worker, waiting);
	worker_cancel(worker, 12345);
	assert_int_equal(worker_outstanding(worker), 1);
	assert_false(worker_take(worker, &result));
	hold(&gate, false);
	assert_int_equal(take_ticket(worker), kept);
	assert_int_equal(worker_outstanding(worker), 0);
	worker_wait(worker); /* nothing left to wait for */
	worker_destroy(worker);
}

/* Cancels while the job may wait, run or be done: whichever it is, nothing of it may come. */
static void a_running_job_can_be_cancelled(void **state)
{
	(void)state;
	struct worker *worker = start(NULL);
	struct worker_result result;
	for (int i = 0; i < 100; i++) {
		struct picture_spec spec = photo;
		spec.width = 1200 + i % 7;
		spec.height = 900;
		unsigned ticket = worker_submit(worker, &spec, 0);
		for (volatile int spin = 0; spin < i * 20000; spin++)
			;
		worker_cancel(worker, ticket);
		assert_int_equal(worker_outstanding(worker), 0);
		assert_false(worker_take(worker, &result));
	}
	unsigned last = worker_submit(worker, &photo, 0);
	assert_int_equal(take_ticket(worker), last);
	worker_destroy(worker);
}

static void it_can_be_left_at_any_time(void **state)
{
	(void)state;
	for (int i = 0; i < 60; i++) {
		struct worker *worker = start(NULL);
		for (int k = 0; k < i % 9; k++)
			worker_submit(worker, &photo, k);
		for (volatile int spin = 0; spin < i * 2000; spin++)
			;
		worker_destroy(worker);
	}
}

static bool has_thread_called(const char *name)
{
	bool found = false;
	DIR *folder = opendir("/proc/self/task");
	for (struct dirent *entry; (entry = readdir(folder));) {
		char path[300], text[32] = "";
		snprintf(path, sizeof path, "/proc/self/task/%s/comm", entry->d_name);
		FILE *file = fopen(path, "r");
		if (file && fgets(text, sizeof text, file))
			text[strcspn(text, "\n")] = 0;
		if (file)
			fclose(file);
		found |= strcmp(text, name) == 0;
	}
	closedir(folder);
	return found;
}

static void the_thread_has_a_name(void **state)
{
	(void)state;
	struct worker *worker = start(NULL);
	worker_submit(worker, &photo, 0);
	worker_wait(worker);
	assert_true(has_thread_called("pictures"));
	worker_destroy(worker);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(results_come_back),
		cmocka_unit_test(the_most_urgent_comes_first),
		cmocka_unit_test(cancelled_jobs_are_forgotten),
		cmocka_unit_test(a_running_job_can_be_cancelled),
		cmocka_unit_test(it_can_be_left_at_any_time),
		cmocka_unit_test(the_thread_has_a_name),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
