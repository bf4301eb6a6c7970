/* Ends the process when a call of somebody else's does not return: a display that takes no picture, a driver that
 * hangs.
 *
 * Only a new start helps there, and the thread that waits cannot do it. One at a time, on one thread. */
#ifndef LANTERN_BASE_DEADLINE_H
#define LANTERN_BASE_DEADLINE_H

/* From now on: after `seconds` in which next to no CPU was used, or ten times as long in any case, `line` goes to
 * stderr as it is and the process ends with status 1. `line` is borrowed until deadline_end. */
void deadline_begin(double seconds, const char *line);
void deadline_end(void);

#endif
