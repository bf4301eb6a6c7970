/* Opening hours, as a house writes them on its door: "Mo-Fr 09:00-18:00, Sa-Su 10:00-17:00". Pure but for the time
 * zone.
 *
 * A day that is not named is closed, as is one that says so ("Mo closed"). Several times for a day are several entries.
 * A time that ends before it begins ends on the next day. In place of the space before a time there may be a "=". What
 * counts is what the clock on the wall shows: a day on which it is put forward or back is an hour shorter or longer. */
#ifndef LANTERN_EXHIBITION_HOURS_H
#define LANTERN_EXHIBITION_HOURS_H
#include "base/error.h"
#include <stdbool.h>
#include <time.h>

enum { HOURS_MOST = 32 };

struct hours {
	int count; /* 0: there are none, and it is always open */
	struct hours_entry {
		bool days[7]; /* from Sunday on, as struct tm counts */
		int from, to; /* minutes of the day; `to` may lie on the next one; the same: closed */
	} entries[HOURS_MOST];
};

/* False with an error that says what is wrong where. */
bool hours_parse(struct hours *hours, const char *text, struct error *error);

bool hours_open(const struct hours *hours, time_t at);
/* The first minute after `at` in which it is otherwise; -1: it stays so for the next eight days. */
time_t hours_next(const struct hours *hours, time_t at);

#endif
