/* Gathers texts and leaves out what was there before. Must not know who finds them, nor how they are said. */
#include "desk/sayings.h"
#include "speech/every.h"
#include "voice/clip.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void sayings_init(struct sayings *sayings)
{
	*sayings = (struct sayings){ .count = 0 };
	arena_init(&sayings->arena);
}

void sayings_finish(struct sayings *sayings)
{
	free(sayings->items);
	arena_finish(&sayings->arena);
	*sayings = (struct sayings){ .count = 0 };
}

static int compare(const void *left, const void *right)
{
	const struct saying *a = left, *b = right;
	if (a->language != b->language)
		return a->language - b->language;
	return (a->sum > b->sum) - (a->sum < b->sum);
}

void sayings_sort(struct sayings *sayings)
{
	size_t count = 0;
	if (sayings->count > 0)
		qsort(sayings->items, sayings->count, sizeof *sayings->items, compare);
	for (size_t i = 0; i < sayings->count; i++)
		if (count == 0 || compare(&sayings->items[count - 1], &sayings->items[i]) != 0)
			sayings->items[count++] = sayings->items[i];
	sayings->count = count;
}

/* Most texts are met again and again: room is made of them first. */
static bool grow(struct sayings *sayings)
{
	if (sayings->count < sayings->capacity)
		return true;
	sayings_sort(sayings);
	if (sayings->count < sayings->capacity / 2)
		return true;
	size_t capacity = sayings->capacity ? 2 * sayings->capacity : 4096;
	struct saying *items = reallocarray(sayings->items, capacity, sizeof *items);
	if (!items)
		return false;
	sayings->items = items;
	sayings->capacity = capacity;
	return true;
}

static void add(struct sayings *sayings, int language, const char *text)
{
	char *folded = voice_fold(text);
	char *copy = folded ? arena_string(&sayings->arena, folded) : NULL;
	free(folded);
	sayings->failed = sayings->failed || !copy || !grow(sayings);
	if (!sayings->failed)
		sayings->items[sayings->count++] = (struct saying){ voice_sum(copy), copy, language };
}

void sayings_add_text(struct sayings *sayings, int language, const char *text)
{
	const char *at = strstr(text, VOICE_NUMBER);
	if (!at) {
		add(sayings, language, text);
		return;
	}
	for (int i = 0; i <= VOICE_NUMBERS_MOST; i++) {
		char filled[400];
		snprintf(filled, sizeof filled, "%.*s%d%s", (int)(at - text), text, i, at + strlen(VOICE_NUMBER));
		add(sayings, language, filled);
	}
}

void sayings_add_numbers(struct sayings *sayings, int language)
{
	sayings_add_text(sayings, language, VOICE_NUMBER);
}

static void take(void *data, int own, const char *text)
{
	sayings_add_text(data, own, text);
}

void sayings_add(struct sayings *sayings, struct script *script, struct exhibition *exhibition, int language, int panel,
				 struct problems *problems)
{
	every_text(script, exhibition, language, panel, take, sayings, problems);
}
