/* The command line's values. Must not know which option they are of. */
#include "commands/values.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool value_size(const char *text, int *width, int *height)
{
	char tail;
	return sscanf(text, "%dx%d%c", width, height, &tail) == 2 && *width >= 160 && *height >= 120 && *width <= 16384 &&
		   *height <= 16384;
}

bool value_number(const char *text, double least, double *number)
{
	char *end;
	*number = strtod(text, &end);
	return end != text && *end == '\0' && *number >= least && *number < 1e12;
}

/* "1280x720", "1280x720@60" */
bool value_mode(const char *text, struct window_wish *wish)
{
	char head[32];
	double rate = 0;
	size_t length = strcspn(text, "@");
	snprintf(head, sizeof head, "%.*s", (int)(length < sizeof head ? length : sizeof head - 1), text);
	if (!value_size(head, &wish->width, &wish->height) || (text[length] && !value_number(text + length + 1, 1, &rate)))
		return false;
	wish->rate = (int)fmin(rate, 1000);
	return true;
}

bool value_date(const char *text, time_t *date)
{
	struct tm tm = { .tm_isdst = -1 };
	const char *end = strptime(text, "%Y-%m-%dT%H:%M", &tm);
	*date = mktime(&tm);
	return end && !*end && *date != (time_t)-1;
}
