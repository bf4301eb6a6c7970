/* The poll loop: sleep until a file descriptor speaks, a deadline comes, or a worker rings.
 *
 * Why our own: SDL_WaitEvent wakes on timers of its own on some drivers; a still panel must cause no wake-up at all.
 * Usage: present, pump events until empty, `loop_wait`, again. At most LOOP_SOURCES descriptors. Not thread-safe but
 * for loop_ring. */
#ifndef LANTERN_BASE_LOOP_H
#define LANTERN_BASE_LOOP_H
#include "base/error.h"
#include <stdbool.h>

enum { LOOP_SOURCES = 64 };

struct loop {
	int bell;				   /* eventfd: loop_ring makes it readable */
	int sources[LOOP_SOURCES]; /* borrows */
	int count;
	int urgent; /* borrows; -1: none */
	bool urged; /* it spoke */
};

bool loop_init(struct loop *loop, struct error *error);
void loop_finish(struct loop *loop);
bool loop_add(struct loop *loop, int fd); /* borrows; false: there is no room, or it is none */
void loop_remove(struct loop *loop, int fd);

/* One that speaks only of what is urgent (POLLPRI), as files of /proc do: being heard takes it from the descriptor, so
 * the loop remembers it. -1: none any more. */
void loop_heed(struct loop *loop, int fd);
bool loop_urged(struct loop *loop); /* it spoke since it was asked last */

/* Sleeps at most `seconds` (< 0: for ever, 0: just looks). Returns how many spoke, the bell among them, which is
 * emptied; whoever owns a descriptor looks for itself. 0 when a signal interrupts. */
int loop_wait(struct loop *loop, double seconds);
void loop_ring(struct loop *loop); /* from any thread or signal handler */

#endif
