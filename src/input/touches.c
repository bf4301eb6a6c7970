/* Reads recorded touches, for replays that are the same on every machine.
 *
 * A line is cut into at most five words in place. Events are put in order while they are read: a recording is in order
 * but for a few, so this costs nothing and is stable. Must not know what the touches do. */
#include "input/touches.h"
#include "base/file.h"
#include "input/key_names.h"
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MOST = 64 * 1024 * 1024, WORDS = 5 };

struct line {
	const char *path;
	int number;
	char *words[WORDS + 1]; /* one more, to see that there are too many */
	int count;
	struct error *error;
};

/* Expected this, found that. */
static bool mistake(const struct line *line, const char *expected, const char *found)
{
	if (found)
		return error_set(line->error, "%s:%d: expected %s, found \"%.40s\"", line->path, line->number, expected, found);
	return error_set(line->error, "%s:%d: expected %s, found the end of the line", line->path, line->number, expected);
}

static void split(struct line *line, char *text)
{
	text[strcspn(text, "#")] = 0;
	line->count = 0;
	for (char *rest = text, *word; line->count <= WORDS && (word = strtok_r(rest, " \t\r", &rest));)
		line->words[line->count++] = word;
	for (int i = line->count; i <= WORDS; i++)
		line->words[i] = NULL;
}

static bool is_digit(char letter)
{
	return letter >= '0' && letter <= '9';
}

static bool is_letter(char letter)
{
	return (letter >= 'a' && letter <= 'z') || letter == '?';
}

/* "12", "12.5", ".5"; at most 15 digits, which a double holds exactly. */
static bool read_decimal(const char *text, double *value)
{
	static const char digits[] = "0123456789";
	size_t whole = strspn(text, digits), point = text[whole] == '.';
	size_t rest = point ? strspn(text + whole + 1, digits) : 0;
	if (text[whole + point + rest] || whole + rest == 0 || whole + rest > 15)
		return false;
	*value = strtod(text, NULL);
	return true;
}

static bool read_finger(const char *text, long long *value)
{
	bool minus = *text == '-';
	long long number = 0;
	text += minus;
	if (!*text)
		return false;
	for (; *text; text++) {
		if (!is_digit(*text) || number > (LLONG_MAX - 9) / 10)
			return false;
		number = number * 10 + (*text - '0');
	}
	*value = minus ? -number : number;
	return true;
}

static bool end_after(const struct line *line, int words)
{
	return line->count <= words || mistake(line, "the end of the line", line->words[words]);
}

static bool read_who(const struct line *line, struct event *event)
{
	if (!line->words[2] || !read_finger(line->words[2], &event->finger))
		return mistake(line, "a finger's number", line->words[2]);
	return true;
}

static bool read_touch(const struct line *line, struct event *event)
{
	if (!read_who(line, event))
		return false;
	if (!line->words[3] || !read_decimal(line->words[3], &event->x) || event->x > 1)
		return mistake(line, "x from 0 to 1", line->words[3]);
	if (!line->words[4] || !read_decimal(line->words[4], &event->y) || event->y > 1)
		return mistake(line, "y from 0 to 1", line->words[4]);
	return end_after(line, 5);
}

static bool read_cancel(const struct line *line, struct event *event)
{
	return read_who(line, event) && end_after(line, 3);
}

static bool read_key(const struct line *line, struct event *event)
{
	event->key = line->words[2] ? key_of(line->words[2]) : KEY_NONE;
	if (event->key == KEY_NONE && line->words[2] && line->words[2][1] == 0 &&
		(is_letter(line->words[2][0]) || is_digit(line->words[2][0])))
		event->letter = line->words[2][0];
	return event->key != KEY_NONE || event->letter ? end_after(line, 3)
												   : mistake(line, KEY_WORDS ", or one letter", line->words[2]);
}

static bool read_display(const struct line *line, struct event *event)
{
	const char *state = line->words[2];
	if (!state || (strcmp(state, "on") != 0 && strcmp(state, "off") != 0))
		return mistake(line, "\"on\" or \"off\"", state);
	event->kind = strcmp(state, "on") == 0 ? EVENT_DISPLAY_ON : EVENT_DISPLAY_OFF;
	return end_after(line, 3);
}

static bool read_memory(const struct line *line, struct event *event)
{
	(void)event;
	if (!line->words[2] || strcmp(line->words[2], "low") != 0)
		return mistake(line, "\"low\"", line->words[2]);
	return end_after(line, 3);
}

static bool read_clock(const struct line *line, struct event *event)
{
	const char *text = line->words[2];
	bool back = text && *text == '-' && event->kind == EVENT_CLOCK;
	if (!text || !read_decimal(text + back, &event->seconds))
		return mistake(line, "a number of seconds", text);
	event->seconds = back ? -event->seconds : event->seconds;
	return end_after(line, 3);
}

static bool read_reload(const struct line *line, struct event *event)
{
	(void)event;
	return end_after(line, 2);
}

static const struct {
	const char *word;
	enum event_kind kind;
	bool (*read)(const struct line *line, struct event *event);
} verbs[] = {
	{ "down", EVENT_DOWN, read_touch },
	{ "move", EVENT_MOVE, read_touch },
	{ "up", EVENT_UP, read_touch },
	{ "cancel", EVENT_CANCEL, read_cancel },
	{ "key", EVENT_KEY, read_key },
	{ "reload", EVENT_RELOAD, read_reload },
	{ "display", EVENT_DISPLAY_ON, read_display },
	{ "memory", EVENT_MEMORY_LOW, read_memory },
	{ "clock", EVENT_CLOCK, read_clock },
	{ "sleep", EVENT_SLEEP, read_clock },
};

static bool read_event(const struct line *line, struct event *event)
{
	*event = (struct event){ 0 };
	if (!read_decimal(line->words[0], &event->time))
		return mistake(line, "a time in seconds", line->words[0]);
	for (size_t i = 0; line->words[1] && i < sizeof verbs / sizeof *verbs; i++) {
		if (strcmp(line->words[1], verbs[i].word) == 0) {
			event->kind = verbs[i].kind;
			return verbs[i].read(line, event);
		}
	}
	return mistake(line, "down, move, up, cancel, key, reload, display, memory, clock or sleep", line->words[1]);
}

static bool add(struct touches *touches, const struct event *event)
{
	size_t count = touches->count;
	if ((count & (count - 1)) == 0 && (count == 0 || count >= 16)) {
		struct event *items = realloc(touches->items, (count ? count * 2 : 16) * sizeof *items);
		if (!items)
			return false;
		touches->items = items;
	}
	size_t at = count;
	while (at > 0 && touches->items[at - 1].time > event->time)
		at--;
	memmove(&touches->items[at + 1], &touches->items[at], (count - at) * sizeof *event);
	touches->items[at] = *event;
	touches->count++;
	return true;
}

bool touches_read(struct touches *touches, const char *path, struct error *error)
{
	*touches = (struct touches){ 0 };
	size_t length;
	char *text = file_read(path, FILE_MOST, &length, error);
	if (!text)
		return false;
	struct line line = { .path = path, .error = error };
	bool ok = !memchr(text, 0, length) || error_set(error, "%s: expected text, found a zero byte", path);
	for (char *rest = text; ok && rest;) {
		char *start = strsep(&rest, "\n");
		struct event event;
		line.number++;
		split(&line, start);
		if (line.count == 0)
			continue;
		ok = read_event(&line, &event);
		if (ok && !add(touches, &event))
			ok = error_set(error, "cannot read %s: out of memory", path);
	}
	free(text);
	if (!ok)
		touches_finish(touches);
	return ok;
}

void touches_finish(struct touches *touches)
{
	free(touches->items);
	*touches = (struct touches){ 0 };
}

double touches_due(const struct touches *touches)
{
	return touches->next < touches->count ? touches->items[touches->next].time : -1;
}

bool touches_take(struct touches *touches, double now, struct event *event)
{
	if (touches->next >= touches->count || touches->items[touches->next].time > now)
		return false;
	*event = touches->items[touches->next++];
	return true;
}
