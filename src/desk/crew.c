/* Forked workers.
 *
 * The next part is drawn from a number that all share, so that nobody waits for the slowest. Each worker has a pipe of
 * its own, on which each part comes with its number and length before it. Must not know what the work is. */
#include "desk/crew.h"
#include <poll.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum { WORKERS_MOST = 8, TICK_MS = 250, READ_AT_ONCE = 1 << 16 };

struct worker {
	pid_t pid;
	int pipe; /* -1: it has ended */
	char *bytes;
	size_t length, capacity;
};

struct head {
	size_t part, length;
};

static int processors(void)
{
	cpu_set_t set;
	int count = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
	return count < WORKERS_MOST ? count : WORKERS_MOST;
}

static bool write_all(int file, const void *bytes, size_t length)
{
	const char *at = bytes;
	while (length > 0) {
		ssize_t count = write(file, at, length);
		if (count <= 0)
			return false;
		at += count;
		length -= (size_t)count;
	}
	return true;
}

/* The bytes of one part, to be freed; NULL when memory ran out. */
static char *do_part(const struct crew *crew, size_t part, size_t *length)
{
	char *bytes = NULL;
	FILE *out = open_memstream(&bytes, length);
	if (!out)
		return NULL;
	crew->work(crew->data, part, out);
	if (fclose(out) == 0)
		return bytes;
	free(bytes);
	return NULL;
}

static void work(const struct crew *crew, atomic_size_t *next, int pipe)
{
	for (size_t part = atomic_fetch_add(next, 1); part < crew->count; part = atomic_fetch_add(next, 1)) {
		struct head head = { .part = part };
		char *bytes = do_part(crew, part, &head.length);
		bool good = bytes && write_all(pipe, &head, sizeof head) && write_all(pipe, bytes, head.length);
		free(bytes);
		if (!good)
			return;
	}
}

static bool start(const struct crew *crew, struct worker *workers, int number, atomic_size_t *next)
{
	int ends[2];
	if (pipe(ends) != 0)
		return false;
	pid_t pid = fork();
	if (pid == 0) {
		for (int i = 0; i < number; i++)
			close(workers[i].pipe);
		close(ends[0]);
		work(crew, next, ends[1]);
		_exit(0); /* no buffer of the parent's is written twice */
	}
	close(ends[1]);
	if (pid < 0) {
		close(ends[0]);
		return false;
	}
	workers[number] = (struct worker){ .pid = pid, .pipe = ends[0] };
	return true;
}

/* Takes the parts that have come whole; returns how many. */
static size_t take_whole(const struct crew *crew, struct worker *worker, bool *taken)
{
	size_t at = 0, count = 0;
	struct head head;
	while (worker->length - at >= sizeof head) {
		memcpy(&head, worker->bytes + at, sizeof head);
		if (worker->length - at - sizeof head < head.length)
			break;
		crew->take(crew->data, head.part, worker->bytes + at + sizeof head, head.length);
		taken[head.part] = true;
		at += sizeof head + head.length;
		count++;
	}
	memmove(worker->bytes, worker->bytes + at, worker->length - at);
	worker->length -= at;
	return count;
}

/* False when nothing more will come. */
static bool read_some(struct worker *worker)
{
	if (worker->capacity - worker->length < READ_AT_ONCE) {
		size_t capacity = 2 * worker->capacity + 2 * (size_t)READ_AT_ONCE;
		char *bytes = realloc(worker->bytes, capacity);
		if (!bytes)
			return false;
		worker->bytes = bytes;
		worker->capacity = capacity;
	}
	ssize_t count = read(worker->pipe, worker->bytes + worker->length, READ_AT_ONCE);
	worker->length += count > 0 ? (size_t)count : 0;
	return count > 0;
}

static void stop(struct worker *worker)
{
	close(worker->pipe);
	worker->pipe = -1;
	waitpid(worker->pid, NULL, 0);
	free(worker->bytes);
}

static size_t listen_to(const struct crew *crew, struct worker *workers, int count, bool *taken)
{
	struct pollfd polls[WORKERS_MOST];
	size_t done = 0;
	for (int open = count; open > 0;) {
		for (int i = 0; i < count; i++)
			polls[i] = (struct pollfd){ .fd = workers[i].pipe, .events = POLLIN };
		poll(polls, (nfds_t)count, TICK_MS);
		for (int i = 0; i < count; i++) {
			if (workers[i].pipe < 0 || !polls[i].revents)
				continue;
			bool more = read_some(&workers[i]);
			if (more)
				done += take_whole(crew, &workers[i], taken);
			else
				stop(&workers[i]);
			open -= !more;
		}
		if (crew->tick)
			crew->tick(crew->data, done, crew->count);
	}
	return done;
}

static void do_rest(const struct crew *crew, const bool *taken, size_t done)
{
	for (size_t part = 0; part < crew->count; part++) {
		size_t length;
		char *bytes = taken && taken[part] ? NULL : do_part(crew, part, &length);
		if (!bytes)
			continue;
		crew->take(crew->data, part, bytes, length);
		free(bytes);
		done++;
		if (crew->tick)
			crew->tick(crew->data, done, crew->count);
	}
}

void crew_run(const struct crew *crew)
{
	struct worker workers[WORKERS_MOST];
	int wanted = processors(), count = 0;
	bool *taken = calloc(crew->count + 1, sizeof *taken);
	atomic_size_t *next = mmap(NULL, sizeof *next, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	size_t done = 0;
	if (taken && next != MAP_FAILED && wanted > 1 && crew->count > 1) {
		while (count < wanted && (size_t)count < crew->count && start(crew, workers, count, next))
			count++;
		done = listen_to(crew, workers, count, taken);
	}
	do_rest(crew, taken, done);
	if (next != MAP_FAILED)
		munmap(next, sizeof *next);
	free(taken);
}
