/* Only shapes that no language has by itself: a wrong alarm about a good text is worse than none. Must not know which
 * field or language it is. */
#include "words/leftovers.h"
#include "base/utf8.h"
#include <ctype.h>
#include <string.h>
#include <strings.h>

enum { QUOTED = 30 };

static int quoted(const char *from)
{
	return (int)utf8_cut(from, strcspn(from, "\n"), QUOTED);
}

static const char *at_line_start(const char *text, const char *mark)
{
	const char *found = strstr(text, mark);
	return found && (found == text || found[-1] == '\n') ? found : NULL;
}

/* "FrÃ¼hling", "â€œ", "Ð°": UTF-8 that a program took for something else. Such signs never stand behind these letters.
 */
static const char *find_misread(const char *text, size_t length)
{
	uint32_t before = 0, rune;
	for (size_t at = 0, size; at < length; at += size, before = rune) {
		size = utf8_decode(text + at, length - at, &rune);
		bool sign = rune > 0xA0 && rune < 0xC0 && rune != 0xAB && rune != 0xBB;
		bool high = before == 0xC3 || before == 0xC2 || before == 0xD0 || before == 0xD1;
		if (rune == 0xFFFD || (high && sign) || (before == 0xE2 && rune == 0x20AC))
			return text + at - (rune == 0xFFFD ? 0 : (size_t)utf8_encode(before, (char[5]){ 0 }));
	}
	return NULL;
}

static bool is_cyrillic(uint32_t rune)
{
	return rune >= 0x400 && rune < 0x530 && utf8_is_letter(rune);
}

static bool is_latin(uint32_t rune)
{
	return (rune < 0x250 && utf8_is_letter(rune)) || (rune >= 0x1E00 && rune < 0x1F00);
}

/* A word of Latin and Cyrillic letters; where it begins. */
static const char *find_mixed(const char *text, size_t length)
{
	size_t start = 0;
	bool latin = false, cyrillic = false, within = false;
	uint32_t rune;
	for (size_t at = 0, size; at < length; at += size) {
		size = utf8_decode(text + at, length - at, &rune);
		bool letter = utf8_is_letter(rune);
		if (letter && !within)
			start = at, latin = cyrillic = false;
		within = letter || utf8_is_mark(rune) || rune == 0xAD;
		latin = latin || (letter && is_latin(rune));
		cyrillic = cyrillic || (letter && is_cyrillic(rune));
		if (within && latin && cyrillic)
			return text + start;
	}
	return NULL;
}

/* _word_, and # at the start of a line. */
static const char *find_other_markup(const char *text)
{
	for (const char *at = text; (at = strchr(at, '_')); at++) {
		const char *end = strpbrk(at + 1, "_\n");
		bool opens = (at == text || strchr(" \n(", at[-1])) && !strchr(" \n_", at[1]) && at[1];
		if (opens && end && *end == '_' && end[-1] != ' ' && (!end[1] || strchr(" \n.,;:!?)", end[1])))
			return at;
	}
	for (const char *at = text; *at; at += strcspn(at, "\n"), at += *at == '\n') {
		size_t count = strspn(at, "#");
		if (count > 0 && count < 5 && at[count] == ' ')
			return at;
	}
	return NULL;
}

static const char *find_placeholder(const char *text, size_t length)
{
	static const char *const whole[] = { "TODO", "XXX", "TBD", "???", "FIXME", "..." };
	const char *lorem = strcasestr(text, "lorem ipsum");
	for (size_t i = 0; i < sizeof whole / sizeof *whole && !lorem; i++)
		if (strlen(whole[i]) == length && strcmp(whole[i], text) == 0)
			lorem = text;
	const char *todo = strstr(text, "TODO:");
	return lorem ? lorem : todo;
}

/* \n, \t, \" and \u{AD} as they are typed between quotes: between [[ and ]] they mean nothing. In a path (C:\new)
 * they are none. */
static const char *find_escape(const char *text)
{
	const char *lines = strstr(text, "/n/n");
	for (const char *at = strchr(text, '\\'); at && !strstr(text, ":\\"); at = strchr(at + 2, '\\')) {
		if (strchr("nt\"'", at[1]) || strncmp(at + 1, "u{", 2) == 0)
			return at;
		if (!at[1])
			break;
	}
	return lines;
}

void leftovers_find(struct check *check, const char *text, size_t length)
{
	const char *git = at_line_start(text, "<<<<<<< "), *found;
	git = git ? git : at_line_start(text, ">>>>>>> ");
	if (git)
		check_problem(
			check, SEVERITY_ERROR, "left-over",
			"git has left two versions in this text, from <<<<<<< to >>>>>>>: keep one of them, and delete the "
			"three lines with its marks");
	else if ((found = find_misread(text, length)))
		check_problem(
			check, SEVERITY_WARNING, "left-over",
			"\"%.*s\": a letter was lost when this was copied or saved by a program that reads no UTF-8: type "
			"the word anew",
			quoted(found), found);
	else if ((found = find_mixed(text, length)))
		check_problem(check, SEVERITY_WARNING, "left-over",
					  "the word at \"%.*s\" has Latin and Cyrillic letters, which only look alike: type it anew in one "
					  "alphabet",
					  quoted(found), found);
	else if ((found = find_other_markup(text)))
		check_problem(
			check, SEVERITY_WARNING, "left-over",
			"\"%.*s\" is another program's mark-up, and visitors see it as it stands: here are *emphasis* and "
			"**strong**",
			quoted(found), found);
	else if ((found = find_escape(text)))
		check_problem(
			check, SEVERITY_WARNING, "left-over",
			"\"%.*s\": visitors see this sign as it stands; between [[ and ]] press Enter for a new line, and write "
			"every character itself",
			quoted(found), found);
	else if ((found = find_placeholder(text, length)))
		check_problem(check, SEVERITY_WARNING, "left-over", "\"%.*s\" only holds a place: write what stands there",
					  quoted(found), found);
}
