/* One ppoll() over a handful of descriptors and a bell.
 *
 * ppoll and not poll, because a deadline rounded up to milliseconds makes an animation stumble. Hang-ups and errors
 * count as readable, for only a read tells the owner what happened; a descriptor that was closed behind our back is
 * dropped, for it would make every wait return at once. Must not know what the descriptors are. */
#include "base/loop.h"
#include <errno.h>
#include <math.h>
#include <poll.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

/* A wait longer than this is split by the caller's own loop; it keeps time_t safe. */
#define WAIT_MOST 1e6

bool loop_init(struct loop *loop, struct error *error)
{
	*loop = (struct loop){ .bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK), .urgent = -1 };
	if (loop->bell < 0)
		return error_set(error, "cannot make an eventfd: %m");
	return true;
}

void loop_finish(struct loop *loop)
{
	if (loop->bell >= 0)
		close(loop->bell);
	*loop = (struct loop){ .bell = -1, .urgent = -1 };
}

bool loop_add(struct loop *loop, int fd)
{
	if (fd < 0)
		return false;
	int i = 0;
	while (i < loop->count && loop->sources[i] != fd)
		i++;
	if (i == LOOP_SOURCES)
		return false;
	loop->sources[i] = fd;
	if (i == loop->count)
		loop->count++;
	return true;
}

void loop_remove(struct loop *loop, int fd)
{
	for (int i = 0; i < loop->count; i++) {
		if (loop->sources[i] == fd) {
			loop->sources[i] = loop->sources[--loop->count];
			return;
		}
	}
}

void loop_heed(struct loop *loop, int fd)
{
	loop->urgent = fd;
}

bool loop_urged(struct loop *loop)
{
	bool urged = loop->urged;
	loop->urged = false;
	return urged;
}

static void empty_bell(const struct loop *loop)
{
	uint64_t rings;
	while (read(loop->bell, &rings, sizeof rings) < 0 && errno == EINTR)
		;
}

static struct timespec duration(double seconds)
{
	if (!(seconds > 0))
		return (struct timespec){ 0 };
	if (seconds > WAIT_MOST)
		seconds = WAIT_MOST;
	double nanoseconds = ceil((seconds - floor(seconds)) * 1e9);
	struct timespec time = { .tv_sec = (time_t)seconds, .tv_nsec = (long)nanoseconds };
	if (time.tv_nsec > 999999999)
		time.tv_nsec = 999999999;
	return time;
}

int loop_wait(struct loop *loop, double seconds)
{
	struct pollfd polls[LOOP_SOURCES + 2], *urgent = &polls[loop->count + 1];
	polls[0] = (struct pollfd){ .fd = loop->bell, .events = POLLIN };
	*urgent = (struct pollfd){ .fd = loop->urgent, .events = POLLPRI };
	for (int i = 0; i < loop->count; i++)
		polls[i + 1] = (struct pollfd){ .fd = loop->sources[i], .events = POLLIN };
	struct timespec time = duration(seconds);
	if (ppoll(polls, (nfds_t)loop->count + 2, seconds < 0 ? NULL : &time, NULL) <= 0)
		return 0;
	int spoke = (polls[0].revents != 0) + (urgent->revents != 0);
	if (polls[0].revents)
		empty_bell(loop);
	if (urgent->revents & (POLLERR | POLLHUP | POLLNVAL))
		loop->urgent = -1; /* the group that it told of is gone */
	else if (urgent->revents)
		loop->urged = true;
	/* From the end: removing moves the last source into the gap. */
	for (int i = loop->count - 1; i >= 0; i--) {
		if (!polls[i + 1].revents)
			continue;
		spoke++;
		if (polls[i + 1].revents & POLLNVAL)
			loop_remove(loop, loop->sources[i]);
	}
	return spoke;
}

void loop_ring(struct loop *loop)
{
	int kept = errno; /* a signal handler must leave it as it was */
	uint64_t one = 1;
	while (write(loop->bell, &one, sizeof one) < 0 && errno == EINTR)
		;
	errno = kept;
}
