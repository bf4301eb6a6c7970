/* Watches an exhibition's folders for saved files (inotify): writes that were closed, renames into place, removals.
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
int watch_descriptor(const struct watch *watch); /* for the poll loop */
/* With all folders below it, and those made later. It may come later itself, if the folder that it belongs in is there.
 */
bool watch_add_tree(struct watch *watch, const char *folder);

/* Reads what has come at time `now`. */
void watch_read(struct watch *watch, double now);
/* When the gathered changes are due: seconds on the same clock, or a negative number if there are none. */
double watch_due(const struct watch *watch);
/* Takes the gathered changes: an array of paths (each to be freed, then the array), each path once. */
char **watch_take(struct watch *watch, size_t *count);

#endif
