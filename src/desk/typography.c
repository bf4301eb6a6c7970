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
	size_t brackets[DEPTH_MOST]; /* where those that are open here stand */
	int bracket_count;
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

static bool has_closing(const struct walk *walk, uint32_t opened, size_t from)
{
	uint32_t rune;
	for (size_t at = from, size; at < walk->length; at += size) {
		size = utf8_decode(walk->text + at, walk->length - at, &rune);
		if (closes(opened, rune))
			return true;
	}
	return false;
}

/* Is there anything before that the mark may close? */
static bool has_opening(const struct walk *walk, uint32_t closing)
{
	uint32_t rune;
	for (size_t at = 0, size; at < walk->at; at += size) {
		size = utf8_decode(walk->text + at, walk->length - at, &rune);
		if (closes(rune, closing) || rune == LOW || rune == HIGH || rune == GUILLEMET || rune == '"')
			return true;
	}
	return false;
}

/* The mark that ends a quotation in this language, where none has begun. What stands behind a digit are inches. */
static void look_at_closing(struct walk *walk, uint32_t rune, size_t size)
{
	const char *close = walk->manner->marks[1];
	size_t length = strlen(close);
	bool own = rune == '"' || (length >= size && memcmp(close + length - size, walk->text + walk->at, size) == 0);
	if (!own || is_digit(walk->before) || (is_edge(walk->before) && rune != GUILLEMET_END) || has_opening(walk, rune))
		return;
	const struct slip slip = { SLIP_UNOPENED, walk->at, size, rune == '"' ? "\"" : walk->manner->marks[0], NULL };
	note(walk, &slip, NULL, walk->at, size);
}

static void look_at_opening(struct walk *walk, uint32_t rune, size_t size)
{
	if (has_closing(walk, rune, walk->at + size))
		return;
	const struct slip slip = { SLIP_UNCLOSED, walk->at, size, rune == '"' ? "\"" : walk->manner->marks[1], NULL };
	note(walk, &slip, NULL, walk->at, size);
}

static void look_at_quote(struct walk *walk, uint32_t rune, size_t size)
{
	bool mark = rune == '"' || rune == GUILLEMET || rune == GUILLEMET_END || rune == LOW || rune == HIGH || rune == END;
	if (!walk->manner || !mark || walk->before == '\\') /* \" within [[ ]] is told as that */
		return;
	if (opens(walk, rune, size))
		look_at_opening(walk, rune, size);
	else
		look_at_closing(walk, rune, size);
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

/* ".." and ",,"; three points are meant. */
static void look_at_stops(struct walk *walk)
{
	const char *at = walk->text + walk->at;
	uint32_t next = rune_at(walk, walk->at + 2);
	bool behind = utf8_is_letter(walk->before) || is_digit(walk->before) || walk->before == ')' ||
				  walk->before == END || walk->before == GUILLEMET_END || walk->before == HIGH;
	bool twice = *at == '.' ? at[1] == '.' : at[1] == ',' || at[1] == '.';
	if (!behind || !twice || (!is_edge(next) && next != ')' && next != '"' && next != GUILLEMET_END && next != END))
		return;
	const struct slip slip = { SLIP_STOPS, walk->at, 2, NULL, NULL };
	note(walk, &slip, NULL, walk->at, 2);
}

/* The letters in a row that end before `at`; *capital: the last of them is one. */
static int letters_before(const struct walk *walk, size_t at, bool *capital)
{
	int count = 0;
	while (at > 0) {
		size_t before = utf8_before(walk->text, at);
		uint32_t rune = rune_at(walk, before);
		if (!utf8_is_letter(rune))
			break;
		if (count++ == 0)
			*capital = utf8_is_capital(rune);
		at = before;
	}
	return count;
}

/* An address is one word with signs in it. */
static bool is_address(const struct walk *walk)
{
	size_t start = walk->at, end = walk->at + strcspn(walk->text + walk->at, " \n");
	while (start > 0 && !strchr(" \n", walk->text[start - 1]))
		start--;
	for (size_t at = start; at < end; at++)
		if (strchr("@/_\\=&", walk->text[at]) || strncmp(walk->text + at, "www.", 4) == 0)
			return true;
	return false;
}

/* "one,two" and "the end.The next": between whole words only, for abbreviations stand close. */
static void look_at_tight(struct walk *walk, uint32_t rune)
{
	enum { COMMA_LEAST = 2, SENTENCE_LEAST = 4 };
	bool capital = false;
	uint32_t next, second = 0;
	size_t size = utf8_decode(walk->text + walk->at + 1, walk->length - walk->at - 1, &next);
	if (walk->at + 1 >= walk->length || !utf8_is_letter(next))
		return;
	second = rune_at(walk, walk->at + 1 + size);
	int before = letters_before(walk, walk->at, &capital);
	bool comma = rune == ',' || rune == ';';
	bool words = comma ? before >= COMMA_LEAST && utf8_is_letter(second)
					   : before >= SENTENCE_LEAST && !capital && utf8_is_capital(next) && utf8_is_letter(second) &&
							 !utf8_is_capital(second);
	if (!words || is_address(walk))
		return;
	const struct slip slip = { SLIP_TIGHT, walk->at, 1, NULL, NULL };
	note(walk, &slip, NULL, walk->at, 0);
}

/* a) and 1) in a list, and :-) */
static bool is_marker(const struct walk *walk)
{
	size_t start = walk->at;
	while (start > 0 && !strchr(" \n(", walk->text[start - 1]))
		start--;
	return walk->at - start <= 3 || walk->before == ':' || walk->before == '-' || walk->before == ';';
}

static void look_at_bracket(struct walk *walk, uint32_t rune)
{
	if (rune == '(' && (walk->before == ':' || walk->before == '-'))
		return;
	if (rune == '(') {
		if (walk->bracket_count < DEPTH_MOST)
			walk->brackets[walk->bracket_count] = walk->at;
		walk->bracket_count++;
	} else if (walk->bracket_count > 0) {
		walk->bracket_count--;
	} else if (!is_marker(walk)) {
		const struct slip slip = { SLIP_UNOPENED, walk->at, 1, "(", NULL };
		note(walk, &slip, NULL, walk->at, 1);
	}
}

static void end_brackets(struct walk *walk)
{
	if (walk->bracket_count < 1 || walk->bracket_count > DEPTH_MOST)
		return;
	size_t at = walk->brackets[walk->bracket_count - 1];
	if (at > 0 && walk->text[at - 1] == ']') /* of a word with a gloss: told as that */
		return;
	const struct slip slip = { SLIP_UNCLOSED, at, 1, ")", NULL };
	note(walk, &slip, NULL, slip.at, 1);
}

static void look_at_signs(struct walk *walk, uint32_t rune)
{
	if (rune == '.' || rune == ',')
		look_at_stops(walk);
	if (rune == '.' || rune == ',' || rune == ';' || rune == '?' || rune == '!')
		look_at_tight(walk, rune);
	if (rune == '(' || rune == ')')
		look_at_bracket(walk, rune);
}

static void walk_over(struct walk *walk)
{
	uint32_t rune;
	for (size_t size; walk->at < walk->length; walk->at += size, walk->before = rune) {
		size = utf8_decode(walk->text + walk->at, walk->length - walk->at, &rune);
		look_at_quote(walk, rune, size);
		look_at_signs(walk, rune);
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
	end_brackets(walk);
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
