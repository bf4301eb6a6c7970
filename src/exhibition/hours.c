/* Opening hours are asked for minute by minute: that needs no rule for the hour that a day loses or has twice, and
 * costs some milliseconds once a day. Must not know what is done when it is closed. */
#include "exhibition/hours.h"
#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { DAY = 24 * 60, AHEAD = 8 * DAY };

static const char *past_spaces(const char *at)
{
	return at + strspn(at, " \t");
}

/* "Mo": 1. -1: none. */
static int read_day(const char **at)
{
	static const char names[7][3] = { "Su", "Mo", "Tu", "We", "Th", "Fr", "Sa" };
	for (int day = 0; day < 7; day++)
		if (strncasecmp(*at, names[day], 2) == 0 && !isalpha((unsigned char)(*at)[2])) {
			*at += 2;
			return day;
		}
	return -1;
}

/* "Mo" or "Fr-Mo" */
static bool read_days(const char **at, bool days[7])
{
	int first = read_day(at), last = first;
	if (first >= 0 && **at == '-') {
		++*at;
		last = read_day(at);
	}
	for (int day = first; first >= 0 && last >= 0; day = (day + 1) % 7) {
		days[day] = true;
		if (day == last)
			return true;
	}
	return false;
}

static bool read_number(const char **at, int most, int *number)
{
	const char *text = *at;
	if (!isdigit((unsigned char)text[0]) || !isdigit((unsigned char)text[1]) || isdigit((unsigned char)text[2]))
		return false;
	*number = (text[0] - '0') * 10 + text[1] - '0';
	*at += 2;
	return *number <= most;
}

/* "09:30"; "24:00" is the day's end. */
static bool read_time(const char **at, int *minutes)
{
	int hour, minute;
	if (!read_number(at, 24, &hour) || **at != ':')
		return false;
	++*at;
	if (!read_number(at, 59, &minute) || hour * 60 + minute > DAY)
		return false;
	*minutes = hour * 60 + minute;
	return true;
}

/* "09:00-18:00" or "closed" */
static bool read_times(const char **at, struct hours_entry *entry)
{
	if (strncasecmp(*at, "closed", 6) == 0) {
		*at += 6;
		return true;
	}
	if (!read_time(at, &entry->from) || **at != '-')
		return false;
	++*at;
	if (!read_time(at, &entry->to) || entry->from == entry->to)
		return false;
	if (entry->to < entry->from)
		entry->to += DAY;
	return true;
}

static bool read_entry(const char **at, struct hours_entry *entry, struct error *error)
{
	const char *start = *at = past_spaces(*at);
	*entry = (struct hours_entry){ .from = 0 };
	if (!read_days(at, entry->days))
		return error_set(error, "\"%.20s\": expected days such as Mo-Fr", start);
	*at = past_spaces(*at);
	*at = past_spaces(*at + (**at == '='));
	if (!read_times(at, entry))
		return error_set(error, "\"%.20s\": expected a time such as 09:00-18:00, or closed", start);
	*at = past_spaces(*at);
	if (**at && **at != ',')
		return error_set(error, "\"%.20s\": expected a comma before it", *at);
	*at += **at == ',';
	return true;
}

bool hours_parse(struct hours *hours, const char *text, struct error *error)
{
	*hours = (struct hours){ .count = 0 };
	while (*past_spaces(text)) {
		if (hours->count == HOURS_MOST)
			return error_set(error, "more than %d entries", HOURS_MOST);
		if (!read_entry(&text, &hours->entries[hours->count++], error))
			return false;
	}
	return hours->count > 0 || error_set(error, "there are no hours in it");
}

bool hours_open(const struct hours *hours, time_t at)
{
	struct tm local;
	if (hours->count == 0 || !localtime_r(&at, &local))
		return true;
	int minute = local.tm_hour * 60 + local.tm_min;
	for (int i = 0; i < hours->count; i++) {
		const struct hours_entry *entry = &hours->entries[i];
		if ((entry->days[local.tm_wday] && minute >= entry->from && minute < entry->to) ||
			(entry->days[(local.tm_wday + 6) % 7] && minute + DAY >= entry->from && minute + DAY < entry->to))
			return true;
	}
	return false;
}

time_t hours_next(const struct hours *hours, time_t at)
{
	bool open = hours_open(hours, at);
	time_t minute = at - at % 60;
	for (int i = 0; i < AHEAD; i++) {
		minute += 60;
		if (hours_open(hours, minute) != open)
			return minute;
	}
	return -1;
}
