/* What is written after an option, read: false when it is no such value, and nothing else is told. */
#ifndef LANTERN_COMMANDS_VALUES_H
#define LANTERN_COMMANDS_VALUES_H
#include "draw/window.h"
#include <stdbool.h>
#include <time.h>

bool value_size(const char *text, int *width, int *height); /* "1280x720" */
bool value_number(const char *text, double least, double *number);
bool value_mode(const char *text, struct window_wish *wish); /* "1280x720", "1280x720@60" */
bool value_date(const char *text, time_t *date);			 /* "2026-03-28T17:59", local time */

#endif
