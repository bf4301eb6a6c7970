/* Finding where sentences end, by their signs alone: an abbreviation that nobody listed makes two of one, which errs to
 * the mild side. Must not know languages. */
#include "voice/sentences.h"
#include "base/utf8.h"
#include <string.h>

enum { ABBREVIATION = 4 /* letters of a word before a number that no sentence ends with: No., núm., стр. */ };

static size_t rune_at(const char *text, size_t at, size_t length, uint32_t *rune)
{
	*rune = 0;
	return at < length ? utf8_decode(text + at, length - at, rune) : 0;
}

static bool is_end(uint32_t rune)
{
	return rune == '.' || rune == '!' || rune == '?' || rune == 0x2026 || rune == 0x37E /* Greek */;
}

/* What stands behind the sign and still belongs to the sentence, and markup. */
static bool is_closing(uint32_t rune)
{
	return rune == ')' || rune == ']' || rune == '"' || rune == '\'' || rune == '*' || rune == 0xBB || rune == 0x201C ||
		   rune == 0x201D || rune == 0x2019 || rune == 0x25CB || is_end(rune);
}

static bool is_opening(uint32_t rune)
{
	return rune == '(' || rune == '[' || rune == '"' || rune == '*' || rune == 0xAB || rune == 0xBF || rune == 0xA1 ||
		   rune == 0x201C || rune == 0x201E || rune == 0x2018 || rune == 0x2014 || rune == 0x2013;
}

static bool is_digit(uint32_t rune)
{
	return rune >= '0' && rune <= '9';
}

/* The letters of the word that ends before `at`; 0 if a number or nothing does. */
static int letters_before(const char *text, size_t start, size_t at)
{
	int letters = 0;
	uint32_t rune;
	while (at > start) {
		size_t before = utf8_before(text, at);
		utf8_decode(text + before, at - before, &rune);
		if (is_digit(rune))
			return 0;
		if (!utf8_is_letter(rune) && !utf8_is_mark(rune))
			break;
		letters++;
		at = before;
	}
	return letters;
}

/* Behind the sign at `at`, what closes, and the spaces: does another sentence begin there? */
static bool begins_anew(const char *text, size_t at, size_t length, int letters)
{
	uint32_t rune;
	size_t size = rune_at(text, at, length, &rune);
	if (size > 0 && !utf8_is_space(rune))
		return false;
	while ((size = rune_at(text, at, length, &rune)) > 0 && (utf8_is_space(rune) || is_opening(rune)))
		at += size;
	if (size == 0)
		return true;
	if (is_digit(rune))
		return letters == 0 || letters > ABBREVIATION;
	return letters != 1 && (!utf8_is_letter(rune) || utf8_is_capital(rune));
}

/* Where the sentence that begins at `start` ends. */
static size_t end_of(const char *text, size_t start, size_t length)
{
	size_t at = start, size;
	uint32_t rune, last = 0;
	while ((size = rune_at(text, at, length, &rune)) > 0) {
		if (rune == '\n' && last == '\n')
			return at;
		last = rune != ' ' && rune != '\t' ? rune : last;
		if (!is_end(rune)) {
			at += size;
			continue;
		}
		int letters = rune == '.' ? letters_before(text, start, at) : 0;
		while ((size = rune_at(text, at, length, &rune)) > 0 && is_closing(rune))
			at += size;
		if (begins_anew(text, at, length, letters))
			return at;
	}
	return length;
}

bool sentences_next(const char **at, struct sentence *sentence)
{
	const char *text = *at;
	uint32_t rune;
	while (*text && (unsigned char)*text <= ' ')
		text++;
	size_t length = strlen(text), end = end_of(text, 0, length);
	if (end == 0)
		end = rune_at(text, 0, length, &rune);
	*sentence = (struct sentence){ text, end, (int)utf8_words(text, end) };
	*at = text + end;
	return end > 0;
}

struct sentence sentences_longest(const char *text)
{
	struct sentence longest = { text, 0, 0 }, sentence;
	while (sentences_next(&text, &sentence))
		if (sentence.words > longest.words)
			longest = sentence;
	return longest;
}

int sentences_count(const char *text)
{
	struct sentence sentence;
	int count = 0;
	while (sentences_next(&text, &sentence))
		count += sentence.words > 0;
	return count;
}
