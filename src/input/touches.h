/* Recorded touches, one a line: `SECONDS down|move|up FINGER X Y`, `SECONDS cancel FINGER`, `SECONDS key
 * left|right|up|down|enter|back|home|LETTER`, `SECONDS reload`, `SECONDS display off|on`, `SECONDS memory low`,
 * `SECONDS clock SECONDS` (the clock on the wall is set, on or back), `SECONDS sleep SECONDS` (the machine stands
 * still); `#` starts a comment. */
#ifndef LANTERN_INPUT_TOUCHES_H
#define LANTERN_INPUT_TOUCHES_H
#include "base/error.h"
#include "input/event.h"
#include <stddef.h>

struct touches {
	struct event *items; /* owns; in order of time */
	size_t count, next;
};

bool touches_read(struct touches *touches, const char *path, struct error *error); /* errors name file and line */
void touches_finish(struct touches *touches);
double touches_due(const struct touches *touches); /* time of the next one; negative: none left */
bool touches_take(struct touches *touches, double now, struct event *event); /* the next one that is due */

#endif
