/* Reads numbers strictly where they are taken from and loosely where they are looked for: whatever could be the same
 * number written otherwise (1937–38, 24 mil, 22.06.1941) is the same. So what is told is hardly ever right as it is.
 *
 * Must not know languages. */
#include "desk/figures.h"
#include "base/utf8.h"
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { DIGITS_MOST = 12, SIGNIFICANT = 3, STREAM_MOST = 2000 };

struct figure {
	char digits[DIGITS_MOST + 1]; /* without separators */
	const char *at;				  /* as it is written */
	size_t length;
};

static bool is_digit(char letter)
{
	return letter >= '0' && letter <= '9';
}

/* The length of what may stand between thousands at `at`; 0 if nothing of it does. */
static size_t separator(const char *at)
{
	static const char *const signs[] = { " ", ".", ",", "'", "’", "\u00A0", "\u202F", "\u2009" };
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (strncmp(at, signs[i], strlen(signs[i])) == 0)
			return strlen(signs[i]);
	return 0;
}

/* Exactly three digits, as thousands are parted. */
static bool is_group(const char *at)
{
	return is_digit(at[0]) && is_digit(at[1]) && is_digit(at[2]) && !is_digit(at[3]);
}

/* The next number at or behind *at, of at most DIGITS_MOST digits; *at goes behind it. */
static bool next_figure(const char **at, struct figure *figure)
{
	const char *from = *at, *to;
	size_t count = 0;
	while (*from && !is_digit(*from))
		from++;
	for (to = from; is_digit(*to); to++)
		if (count < DIGITS_MOST)
			figure->digits[count++] = *to;
	for (size_t head = count, gap; head <= 3 && (gap = separator(to)) > 0 && is_group(to + gap); to += gap + 3)
		for (int i = 0; i < 3 && count < DIGITS_MOST; i++)
			figure->digits[count++] = to[gap + (size_t)i];
	figure->digits[count] = 0;
	figure->at = from;
	figure->length = (size_t)(to - from);
	*at = to;
	return count > 0;
}

static size_t significant(const char *digits)
{
	size_t length = strlen(digits);
	while (length > 0 && digits[length - 1] == '0')
		length--;
	return length - (strspn(digits, "0") < length ? strspn(digits, "0") : length);
}

/* 1930s, 1930-е: a decade, which other languages write in words. */
static bool is_decade(const struct figure *figure)
{
	const char *behind = figure->at + figure->length;
	uint32_t rune = 0;
	if (figure->digits[strlen(figure->digits) - 1] != '0' || strlen(figure->digits) != 4)
		return false;
	if (*behind == '-')
		utf8_decode(behind + 1, strlen(behind + 1), &rune);
	return *behind == 's' || utf8_is_letter(rune);
}

/* All digits of a text; what may stand within a number, a date or a range between two of them is left out, anything
 * else is one space. */
static void stream_of(const char *text, char stream[STREAM_MOST + 2])
{
	size_t count = 0;
	for (const char *at = text; *at && count < STREAM_MOST; at++) {
		size_t gap = count > 0 && stream[count - 1] != ' ' ? separator(at) : 0;
		if (is_digit(*at))
			stream[count++] = *at;
		else if (gap > 0 && is_digit(at[gap]))
			at += gap - 1;
		else if (count > 0 && stream[count - 1] != ' ')
			stream[count++] = ' ';
	}
	stream[count] = 0;
}

static bool has_word(const char *text, const char *digits)
{
	struct figure figure;
	while (next_figure(&text, &figure))
		if (strcmp(figure.digits, digits) == 0)
			return true;
	return false;
}

/* 1.25 million are 1,250,000, and 1937–38 has 1938. */
static bool has(const char *text, const char *stream, const char *digits)
{
	char head[DIGITS_MOST + 1];
	size_t length = strlen(digits), zeros = 0;
	while (zeros < length && digits[length - 1 - zeros] == '0')
		zeros++;
	snprintf(head, sizeof head, "%.*s", (int)(zeros >= 3 ? length - zeros : length), digits);
	return strstr(stream, head) || (length == 4 && has_word(text, digits + 2));
}

/* Digits of other alphabets are not read here. */
static bool has_other_digits(const char *text)
{
	uint32_t rune;
	for (size_t at = 0, length = strlen(text), size; at < length; at += size) {
		size = utf8_decode(text + at, length - at, &rune);
		if ((rune >= 0x660 && rune <= 0x669) || (rune >= 0x6F0 && rune <= 0x6F9) || (rune >= 0x966 && rune <= 0xE6F))
			return true;
	}
	return false;
}

struct texts {
	const char *const *texts;
	int count;
	bool counts[FIGURE_TEXTS_MOST]; /* it is there, and can be read */
	char streams[FIGURE_TEXTS_MOST][STREAM_MOST + 2];
};

static bool all_have(const struct texts *texts, int but, const char *digits)
{
	for (int i = 0; i < texts->count; i++)
		if (i != but && texts->counts[i] && !has(texts->texts[i], texts->streams[i], digits))
			return false;
	return true;
}

/* Where one language says "the 1930s" another may have no digits at all. */
static bool is_decade_somewhere(const struct texts *texts, const char *digits)
{
	struct figure figure;
	for (int i = 0; i < texts->count; i++)
		for (const char *at = texts->texts[i]; next_figure(&at, &figure);)
			if (strcmp(figure.digits, digits) == 0 && is_decade(&figure))
				return true;
	return false;
}

/* A number of the text that no other one has. */
static void find_instead(const struct texts *texts, int text, char instead[FIGURE_SIZE])
{
	const char *at = texts->texts[text];
	struct figure figure;
	instead[0] = 0;
	while (!instead[0] && next_figure(&at, &figure)) {
		bool lone = significant(figure.digits) >= SIGNIFICANT && !is_decade(&figure);
		for (int i = 0; lone && i < texts->count; i++)
			lone = i == text || !texts->counts[i] || !has(texts->texts[i], texts->streams[i], figure.digits);
		if (lone)
			snprintf(instead, FIGURE_SIZE, "%.*s", (int)figure.length, figure.at);
	}
}

/* The first number of the text `from` that `text` lacks, and only it. */
static bool find_lacking(const struct texts *texts, int text, int from, struct lone_figure *found)
{
	const char *at = texts->texts[from];
	struct figure figure;
	while (next_figure(&at, &figure)) {
		if (significant(figure.digits) < SIGNIFICANT || has(texts->texts[text], texts->streams[text], figure.digits) ||
			!all_have(texts, text, figure.digits) || is_decade_somewhere(texts, figure.digits))
			continue;
		found->text = text;
		snprintf(found->others, sizeof found->others, "%.*s", (int)figure.length, figure.at);
		find_instead(texts, text, found->instead);
		return true;
	}
	return false;
}

bool figures_find(const char *const *texts, int count, struct lone_figure *found)
{
	struct texts all = { .texts = texts, .count = count < FIGURE_TEXTS_MOST ? count : FIGURE_TEXTS_MOST };
	for (int i = 0; i < all.count; i++) {
		stream_of(texts[i], all.streams[i]);
		all.counts[i] = *texts[i] && strlen(all.streams[i]) < STREAM_MOST && !has_other_digits(texts[i]);
	}
	for (int text = all.count - 1; text >= 0; text--)
		for (int from = 0; all.counts[text] && from < all.count; from++)
			if (from != text && all.counts[from] && find_lacking(&all, text, from, found))
				return true;
	return false;
}
