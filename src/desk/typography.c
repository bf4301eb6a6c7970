/* Walks over a text and notes where it is to be set otherwise.
 *
 * A language that is not in the table has no quotation marks of its own here, and is asked nothing about them. Must not
 * know where a text stands. */
#include "desk/typography.h"
#include "base/utf8.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	DEPTH_MOST = 4,
	EDITS_MOST = 200,
	GUILLEMET = 0xAB,
	GUILLEMET_END = 0xBB,
	LOW = 0x201E,
	HIGH = 0x201C,
	END = 0x201D
};

struct manner {
	const char *language;
	const char *marks[4]; /* outside: opening, closing; inside */
	const char *others;	  /* marks that open a quotation too */
	const char *dash;	  /* between spaces */
	bool range;			  /* years are joined by the longer dash */
	bool apostrophe;
};

static const struct manner MANNERS[] = {
	{ "en", { "“", "”", "‘", "’" }, "‘", "– or —", true, true },
	{ "de", { "„", "“", "‚", "‘" }, "»‚", "–", true, true },
	{ "ru", { "«", "»", "„", "“" }, "„", "—", true, false },
	{ "kk", { "«", "»", "„", "“" }, "„", "—", false, false },
	{ "uk", { "«", "»", "„", "“" }, "„", "—", true, true },
	{ "es", { "«", "»", "“", "”" }, "“‘", "–", false, false },
	{ "fr", { "«\u202F", "\u202F»", "“", "”" }, "“‘", "–", false, true },
	{ "it", { "«", "»", "“", "”" }, "“‘", "–", false, true },
	{ "el", { "«", "»", "“", "”" }, "“", "–", false, false },
	{ "pl", { "„", "”", "«", "»" }, "«", "–", false, false },
	{ "tr", { "“", "”", "‘", "’" }, "‘", "–", false, true },
};

static const struct manner *manner_of(const char *language)
{
	for (size_t i = 0; i < sizeof MANNERS / sizeof *MANNERS; i++)
		if (strncmp(language, MANNERS[i].language, 2) == 0 && (!language[2] || language[2] == '-'))
			return &MANNERS[i];
	return NULL;
}

struct edit {
	struct slip slip;
	const char *instead; /* NULL: nobody can say for sure */
	size_t at, length;	 /* what it stands in place of */
	bool unseen;		 /* lantern sees to it when it sets the text */
};

struct walk {
	const char *text, *language;
	size_t length, at;
	uint32_t before; /* the character before `at`; 0: the text begins */
	const struct manner *manner;
	struct edit edits[EDITS_MOST];
	int count;
	struct {
		uint32_t opened;
		size_t at;
	} open[DEPTH_MOST]; /* quotations that are open here */
	int depth;
};

static uint32_t rune_at(const struct walk *walk, size_t at)
{
	uint32_t rune = 0;
	if (at < walk->length)
		utf8_decode(walk->text + at, walk->length - at, &rune);
	return rune;
}

static bool is_digit(uint32_t rune)
{
	return rune >= '0' && rune <= '9';
}

static bool is_edge(uint32_t rune)
{
	return rune == 0 || utf8_is_space(rune);
}

static void note(struct walk *walk, const struct slip *slip, const char *instead, size_t at, size_t length)
{
	if (walk->count < EDITS_MOST)
		walk->edits[walk->count++] = (struct edit){ .slip = *slip, .instead = instead, .at = at, .length = length };
}

/* ---- quotation marks ---- */

static bool closes(uint32_t opened, uint32_t rune)
{
	switch (opened) {
	case GUILLEMET:
		return rune == GUILLEMET_END;
	case GUILLEMET_END:
		return rune == GUILLEMET;
	case LOW:
		return rune == HIGH || rune == END;
	case HIGH:
		return rune == END;
	default:
		return opened == '"' && rune == '"';
	}
}

/* Does a quotation open with it where it stands? */
static bool opens(const struct walk *walk, uint32_t rune, size_t size)
{
	uint32_t next = rune_at(walk, walk->at + size);
	bool free = is_edge(walk->before) || strchr("([*", (int)(walk->before < 128 ? walk->before : 'x')) ||
				walk->before == 0x2014 || walk->before == 0x2013 || walk->before == GUILLEMET || walk->before == LOW ||
				walk->before == HIGH;
	bool mark = rune == '"' || rune == GUILLEMET || rune == LOW || rune == HIGH ||
				(rune == GUILLEMET_END && strncmp(walk->language, "de", 2) == 0);
	return mark && free && (!is_edge(next) || next == 0xA0 || next == 0x202F);
}

static bool is_own(const struct manner *manner, uint32_t rune)
{
	char sign[5] = "";
	sign[utf8_encode(rune, sign)] = 0;
	return strncmp(manner->marks[0], sign, strlen(sign)) == 0 || strstr(manner->others, sign);
}

/* A pair is known when it closes: only then is it sure that it was one. */
static void close_pair(struct walk *walk, size_t size)
{
	walk->depth--;
	int inside = walk->depth > 0 ? 2 : 0;
	uint32_t opened = walk->open[walk->depth].opened;
	const char *open = walk->manner->marks[inside], *close = walk->manner->marks[inside + 1];
	bool wrong = walk->depth == 0 && !is_own(walk->manner, opened);
	bool empty = walk->at == walk->open[walk->depth].at + 1;
	if ((opened != '"' && !wrong) || empty)
		return;
	char sign[5];
	const struct slip slip = { opened == '"' ? SLIP_STRAIGHT : SLIP_FOREIGN, walk->open[walk->depth].at,
							   walk->at + size - walk->open[walk->depth].at, open, close };
	note(walk, &slip, open, slip.at, utf8_encode(opened, sign));
	note(walk, &slip, close, walk->at, size);
}

static void look_at_quote(struct walk *walk, uint32_t rune, size_t size)
{
	if (!walk->manner)
		return;
	if (walk->depth > 0 && closes(walk->open[walk->depth - 1].opened, rune) &&
		!(rune == '"' && is_edge(walk->before))) {
		close_pair(walk, size);
	} else if (opens(walk, rune, size) && walk->depth < DEPTH_MOST) {
		walk->open[walk->depth].opened = rune;
		walk->open[walk->depth].at = walk->at;
		walk->depth++;
	}
}

/* ---- the rest ---- */

static void look_at_apostrophe(struct walk *walk)
{
	const struct slip slip = { SLIP_APOSTROPHE, walk->at, 1, "’", NULL };
	if (walk->manner && walk->manner->apostrophe && utf8_is_letter(walk->before) &&
		utf8_is_letter(rune_at(walk, walk->at + 1)))
		note(walk, &slip, "’", walk->at, 1);
}

static bool is_year(const char *text, const char *end)
{
	return end - text >= 4 && is_digit((unsigned char)text[0]) && is_digit((unsigned char)text[1]) &&
		   is_digit((unsigned char)text[2]) && is_digit((unsigned char)text[3]) && (text[0] == '1' || text[0] == '2');
}

static void look_at_hyphen(struct walk *walk)
{
	const char *text = walk->text, *at = text + walk->at, *end = text + walk->length;
	const struct manner *manner = walk->manner;
	if (!manner)
		return;
	if (manner->range && walk->at >= 4 && is_year(at - 4, at) && is_year(at + 1, end) &&
		!(walk->at > 4 && (is_digit((unsigned char)at[-5]) || at[-5] == '-')) && !is_digit((unsigned char)at[5]) &&
		at[5] != '-') {
		const struct slip slip = { SLIP_RANGE, walk->at - 4, 9, "–", NULL };
		note(walk, &slip, "–", walk->at, 1);
	}
	if (walk->at < 2 || at[-1] != ' ' || at[1] != ' ')
		return;
	size_t size = utf8_before(text, walk->at - 1);
	uint32_t left = rune_at(walk, size), right = rune_at(walk, walk->at + 2);
	const struct slip slip = { SLIP_HYPHEN, size, walk->at + 2 - size, manner->dash, NULL };
	if (utf8_is_letter(right) && (utf8_is_letter(left) || left == GUILLEMET_END || left == END || left == ')'))
		note(walk, &slip, NULL, walk->at, 1);
}

static void look_at_spaces(struct walk *walk)
{
	size_t count = strspn(walk->text + walk->at, " ");
	const char *behind = walk->text + walk->at + count;
	bool within = walk->before && walk->before != '\n' && *behind && *behind != '\n' && *behind != '\r';
	bool stop = *behind == '.' && (behind[1] == ' ' || behind[1] == '\n' || !behind[1]);
	bool sign = utf8_is_letter(walk->before) && (stop || (*behind == ',' && behind[1] == ' '));
	if (sign) {
		const struct slip slip = { SLIP_SPACE, walk->at, count + 1, "", NULL };
		note(walk, &slip, "", walk->at, count);
	} else if (count > 1 && within && walk->count < EDITS_MOST) {
		note(walk, &(struct slip){ SLIP_NONE, walk->at, count, " ", NULL }, " ", walk->at, count);
		walk->edits[walk->count - 1].unseen = true;
	}
}

/* Spanish: what ends in ? or ! begins with ¿ or ¡. */
static void look_at_question(struct walk *walk, uint32_t rune)
{
	const char *wanted = rune == '?' ? "¿" : "¡";
	size_t start = walk->at;
	if (strncmp(walk->language, "es", 2) != 0 || (!utf8_is_letter(walk->before) && !is_digit(walk->before)))
		return;
	while (start > 0 && !strchr(".!?", walk->text[start - 1]) && strncmp(walk->text + start - 1, "\n\n", 2) != 0)
		start--;
	const char *found = strstr(walk->text + start, wanted);
	if (found && found < walk->text + walk->at)
		return;
	start += strspn(walk->text + start, " ");
	const struct slip slip = { SLIP_OPENING, start, walk->at + 1 - start, wanted, NULL };
	note(walk, &slip, NULL, start, 0);
}

static void walk_over(struct walk *walk)
{
	uint32_t rune;
	for (size_t size; walk->at < walk->length; walk->at += size, walk->before = rune) {
		size = utf8_decode(walk->text + walk->at, walk->length - walk->at, &rune);
		look_at_quote(walk, rune, size);
		if (rune == '\'')
			look_at_apostrophe(walk);
		else if (rune == '-')
			look_at_hyphen(walk);
		else if (rune == ' ' && walk->before != ' ')
			look_at_spaces(walk);
		else if (rune == '?' || rune == '!')
			look_at_question(walk, rune);
		else if (rune == '\n' && walk->text[walk->at + 1] == '\n')
			walk->depth = 0;
	}
}

static struct walk *look(const char *text, const char *language)
{
	struct walk *walk = calloc(1, sizeof *walk);
	if (!walk)
		return NULL;
	*walk = (struct walk){ .text = text, .language = language, .length = strlen(text), .manner = manner_of(language) };
	walk_over(walk);
	return walk;
}

struct slip typography_find(const char *text, const char *language)
{
	struct slip first = { .kind = SLIP_NONE };
	struct walk *walk = look(text, language);
	for (int i = 0; walk && i < walk->count; i++)
		if (!walk->edits[i].unseen && (first.kind == SLIP_NONE || walk->edits[i].slip.at < first.at))
			first = walk->edits[i].slip;
	free(walk);
	return first;
}

static int compare(const void *left, const void *right)
{
	const struct edit *a = left, *b = right;
	return (a->at > b->at) - (a->at < b->at);
}

char *typography_mend(const char *text, const char *language)
{
	struct walk *walk = look(text, language);
	char *mended = NULL;
	size_t length = 0, at = 0;
	bool changed = false;
	FILE *out = walk ? open_memstream(&mended, &length) : NULL;
	if (walk)
		qsort(walk->edits, (size_t)walk->count, sizeof *walk->edits, compare);
	for (int i = 0; out && i < walk->count; i++) {
		const struct edit *edit = &walk->edits[i];
		if (!edit->instead || edit->at < at)
			continue;
		fwrite(text + at, 1, edit->at - at, out);
		fputs(edit->instead, out);
		at = edit->at + edit->length;
		changed = true;
	}
	free(walk);
	if (!out)
		return NULL;
	fputs(text + at, out);
	if (fclose(out) == 0 && changed)
		return mended;
	free(mended);
	return NULL;
}
