/* Edit distance between short names. Must not know what they name. */
#include "base/nearest.h"
#include "base/messages.h"
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

enum { NAME_MOST = 63 };

static unsigned char lower(char letter)
{
	return (unsigned char)(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Edits (insert, delete, replace, swap two neighbours) between two names of at most NAME_MOST bytes. */
static size_t distance(const char *a, size_t a_length, const char *b, size_t b_length)
{
	size_t table[3][NAME_MOST + 1];
	size_t *before = table[0], *last = table[1], *row = table[2];
	for (size_t j = 0; j <= b_length; j++)
		last[j] = j;
	for (size_t i = 1; i <= a_length; i++) {
		row[0] = i;
		for (size_t j = 1; j <= b_length; j++) {
			bool same = lower(a[i - 1]) == lower(b[j - 1]);
			row[j] = least(last[j - 1] + !same, least(last[j], row[j - 1]) + 1);
			if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
		size_t *oldest = before;
		before = last;
		last = row;
		row = oldest;
	}
	return last[b_length];
}

const char *nearest_name(const char *name, const char *const *candidates, size_t count)
{
	size_t length = name ? strlen(name) : 0;
	if (length == 0 || length > NAME_MOST)
		return NULL;
	size_t best = (length / 3 > 1 ? length / 3 : 1) + 1;
	const char *nearest = NULL;
	for (size_t i = 0; i < count; i++) {
		size_t size = candidates[i] ? strlen(candidates[i]) : 0;
		if (size == 0 || size > NAME_MOST)
			continue;
		size_t edits = distance(name, length, candidates[i], size);
		if (edits < best) {
			best = edits;
			nearest = candidates[i];
		}
	}
	return nearest;
}

struct guess did_you_mean(const char *nearest, const char *quote)
{
	struct guess guess = { "" };
	char name[300];
	if (nearest) {
		snprintf(name, sizeof name, "%s%.280s%s", quote, nearest, quote);
		snprintf(guess.text, sizeof guess.text, message("; did you mean %s?"), name);
	}
	return guess;
}
