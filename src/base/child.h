/* Another program that is run and whose words are read: git, tar, and lantern itself for its check.
 *
 * No shell is asked. Its words come through a pipe that the loop sleeps on, so that nothing waits for it. */
#ifndef LANTERN_BASE_CHILD_H
#define LANTERN_BASE_CHILD_H
#include "base/error.h"
#include "base/loop.h"
#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

enum { CHILD_MOST = 4 << 20 /* bytes that are read of one; of more the rest is lost */ };

/* All zero: none is running. */
struct child {
	pid_t pid; /* 0: none */
	int out;
	struct loop *loop; /* borrows; NULL: nothing sleeps on it */
	char *text;		   /* owns; what it has said until now, NUL-terminated; NULL: nothing yet */
	size_t length, room;
	int status; /* its exit status once it has ended; -1: it was ended, or did not start */
};

/* Starts argv[0] (looked for in PATH) in a process group of its own, with nothing to read. `quiet`: what it says on its
 * standard error is lost, else it is read too. False with an error when there is no such program. */
bool child_start(struct child *child, const char *const *argv, bool quiet, struct loop *loop, struct error *error);
/* Takes what it has said. True once it has ended: `text` and `status` are whole then. */
bool child_read(struct child *child);
bool child_runs(const struct child *child);
void child_finish(struct child *child); /* ends it, and forgets what it said */

/* The same to its end, for what takes no time: at most `seconds`. False when it did not end well; then `error` has its
 * last words. *text (may be NULL) is to be freed. */
bool child_run(const char *const *argv, double seconds, char **text, struct error *error);

#endif
