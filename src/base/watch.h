/* Watches an exhibition's folder for what is saved, replaced, taken away and brought back.
 *
 * inotify tells it where it can: writes that were closed, renames, removals; through links as well, and when a link or
 * a folder on the way to the exhibition is switched. Where the kernel tells nothing (a folder that is away, a link that
 * leads nowhere, a network's folder, no more watches to be had) it looks by itself every few seconds; at rest, when
 * all is there, it costs nothing.
 *
 * Editors save by rename or in several writes: events are gathered until nothing has come for 30 ms (at most 150 ms).
 */
#ifndef LANTERN_BASE_WATCH_H
#define LANTERN_BASE_WATCH_H
#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>

struct watch;

struct watch *watch_create(struct error *error);
void watch_destroy(struct watch *watch);
int watch_descriptor(const struct watch *watch); /* for the poll loop; < 0: there is none */

/* From now on `folder` with all that lies below it is watched, whether it is there yet or not; with `parts` (an array
 * that ends in NULL, borrowed for the watch's life) only those folders in it. False when memory ran out. */
bool watch_add_tree(struct watch *watch, const char *folder, const char *const *parts);
/* Everything is looked up and watched anew; nothing is reported. */
void watch_again(struct watch *watch);

/* Reads what has come at time `now`, and looks where it must look by itself. */
void watch_read(struct watch *watch, double now);
/* When watch_read or watch_take is to be called: seconds on the same clock, or a negative number if not by time. */
double watch_due(const struct watch *watch);
bool watch_gathered(const struct watch *watch, double now); /* there are changes, and they are due */
size_t watch_count(const struct watch *watch);				/* of the paths gathered so far */
/* Takes the gathered changes: an array of paths (each to be freed, then the array), each path once. A folder's own path
 * means that anything below it may have changed. */
char **watch_take(struct watch *watch, size_t *count);

/* More than saved files: something that was there is gone, or a folder was replaced. Until the next watch_take. */
bool watch_shaken(const struct watch *watch);
double watch_heard(const struct watch *watch);	/* when anything came last, be it part of a file still being written */
bool watch_is_there(const struct watch *watch); /* every folder that was added */
/* The system grants no more watches, and lantern looks every few seconds instead. */
bool watch_is_refused(const struct watch *watch);

#endif
