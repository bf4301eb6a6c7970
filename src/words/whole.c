/* Comparing words as a reader does: by letters, without regard to capitals. A hyphen or an apostrophe between letters
 * is part of a word. Must not know what is looked for. */
#include "words/whole.h"
#include "base/utf8.h"
#include <string.h>

enum { WORD_JOINER = 0x2060 /* keeps a ring's place in a text that was parsed */ };

static bool is_wordly(uint32_t rune)
{
	return utf8_is_letter(rune) || utf8_is_mark(rune) || (rune >= '0' && rune <= '9');
}

static bool is_joint(uint32_t rune)
{
	return rune == '-' || rune == 0x2010 || rune == 0x2011 || rune == '\'' || rune == 0x2019;
}

static uint32_t rune_at(const char *text, size_t length, size_t at, size_t *size)
{
	uint32_t rune = 0;
	*size = at < length ? utf8_decode(text + at, length - at, &rune) : 0;
	return rune;
}

static uint32_t rune_before(const char *text, size_t at, size_t *start)
{
	size_t size;
	*start = utf8_before(text, at);
	return at > 0 ? rune_at(text, at, *start, &size) : 0;
}

/* Does a word go on from before `at` to behind it? */
static bool is_within(const char *text, size_t length, size_t at)
{
	size_t size, start, further;
	uint32_t after = rune_at(text, length, at, &size), before = rune_before(text, at, &start);
	if (is_wordly(before) && is_joint(after))
		return is_wordly(rune_at(text, length, at + size, &further));
	if (is_joint(before) && is_wordly(after))
		return is_wordly(rune_before(text, start, &further));
	return is_wordly(before) && is_wordly(after);
}

bool whole_begins(const char *text, size_t length, size_t at)
{
	size_t size;
	return is_wordly(rune_at(text, length, at, &size)) && !is_within(text, length, at);
}

size_t whole_match(const char *text, size_t length, size_t at, const char *words)
{
	size_t from = at, size, step, count = strlen(words), to = 0;
	while (to < count) {
		uint32_t rune = rune_at(text, length, at, &size), wanted = rune_at(words, count, to, &step);
		at += size;
		if (size > 0 && rune == WORD_JOINER)
			continue;
		if (size == 0 ||
			(utf8_capital(rune) != utf8_capital(wanted) && !(utf8_is_space(rune) && utf8_is_space(wanted))))
			return 0;
		to += step;
	}
	return count > 0 && !is_within(text, length, at) ? at - from : 0;
}

bool whole_stands(const char *text, size_t length, const char *words)
{
	for (size_t at = 0, size; at < length; at += size) {
		rune_at(text, length, at, &size);
		if (whole_begins(text, length, at) && whole_match(text, length, at, words) > 0)
			return true;
	}
	return false;
}
