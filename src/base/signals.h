/* SIGTERM, SIGINT and SIGHUP for a program that waits in a poll loop.
 *
 * A thread takes them, so that an end that was asked for comes also while the main thread is deep in a script or a
 * driver: it has a moment to end by itself, then the process is ended from here. Costs one sleeping thread. */
#ifndef LANTERN_BASE_SIGNALS_H
#define LANTERN_BASE_SIGNALS_H
#include "base/loop.h"

struct signals;

/* What came since the last look. */
struct signals_seen {
	bool end;	  /* SIGTERM or SIGINT */
	bool hang_up; /* SIGHUP */
};

/* To be called before any other thread is made, for they inherit which signals are held back. Rings `loop` (borrowed)
 * for each. NULL when there are no means: then signals do what they do by themselves, and end the program. */
struct signals *signals_create(struct loop *loop);
void signals_destroy(struct signals *signals);
struct signals_seen signals_take(struct signals *signals); /* NULL: nothing ever */

/* From SIGTERM on the process may use this much CPU, or take this long where it uses none, before it is ended. On a
 * busy machine CPU is slow to come, and an end that goes forward is not cut short. */
#define SIGNALS_CPU_SECONDS 0.7
#define SIGNALS_WALL_SECONDS 3.0

#endif
