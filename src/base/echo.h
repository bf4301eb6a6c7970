/* Which lines were said lately, so that what happens again and again is said once, and then ever more seldom with how
 * often it was.
 *
 * Of a line that comes again within a minute only the number is kept; the wait doubles with each time that it is said
 * again, up to a day, and begins anew when it has not come for twice as long. */
#ifndef LANTERN_BASE_ECHO_H
#define LANTERN_BASE_ECHO_H
#include <stdbool.h>
#include <stdint.h>

enum { ECHO_LINES = 32 };

/* All zero at the start. */
struct echo {
	struct echo_line {
		uint64_t mark; /* of its text; 0: none */
		double said;   /* when it was said, seconds */
		double heard;  /* when it came last */
		double wait;   /* until it may be said again */
		unsigned left; /* how often it came and was not said */
	} lines[ECHO_LINES];
};

/* Shall the line be said at `now`? `times`: how often it came since it was said last, and was not. */
bool echo_says(struct echo *echo, const char *line, double now, unsigned *times);

#endif
