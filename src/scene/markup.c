/* Markup becomes plain text with a style for each byte.
 *
 * Three passes over bytes: white space is put in order, stars find their partners, and the stars that did are left out.
 * A star's partner is the nearest one that is still open, so the second pass is a stack and takes linear time however
 * the text looks. Stars are kept apart from their meaning (a role for each byte) because a star's meaning is known only
 * when its partner is. Must not know fonts or widths. */
#include "scene/markup.h"
#include "base/utf8.h"
#include <string.h>

enum role { ROLE_TEXT, ROLE_GONE, ROLE_STAR, ROLE_ITALIC_ON, ROLE_ITALIC_OFF, ROLE_BOLD_ON, ROLE_BOLD_OFF, ROLE_SOFT };

#define SOFT_HYPHEN "\xC2\xAD"

struct work {
	char *text;
	unsigned char *roles; /* enum role of each byte */
	size_t *open;		  /* stack: where runs of stars that may open begin */
	size_t *left;		  /* stack: how many stars of that run have no partner yet */
	size_t length, depth;
};

/* Bytes of a line's end as other programs write it: U+0085, U+2028 and U+2029; 0 if none stands there. */
static size_t foreign_newline(const char *source)
{
	static const char *const ends[] = { "\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9" };
	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
		if (strncmp(source, ends[i], strlen(ends[i])) == 0)
			return strlen(ends[i]);
	return 0;
}

/* How many bytes of white space begin here, and whether a line or a blank line ends among them. */
static size_t skip_space(const char *source, bool *newline, bool *blank)
{
	size_t at = 0, lines = 0;
	for (size_t size; source[at]; at += size) {
		size = foreign_newline(source + at);
		lines += size > 0 || source[at] == '\n';
		if (size == 0 && source[at] != ' ' && !(source[at] >= '\t' && source[at] <= '\r'))
			break;
		size = size > 0 ? size : 1;
	}
	*newline = lines == 1;
	*blank = lines > 1;
	return at;
}

static void put(struct work *work, char byte, enum role role)
{
	work->text[work->length] = byte;
	work->roles[work->length++] = (unsigned char)role;
}

/* White space in order, escapes resolved, each soft hyphen one byte that is no text. */
static void tidy(struct work *work, const char *source)
{
	while (*source) {
		bool newline, blank;
		size_t space = skip_space(source, &newline, &blank);
		if (space > 0) {
			source += space;
			if (work->length > 0 && *source)
				put(work, blank ? MARKUP_PARAGRAPH : newline ? MARKUP_BREAK : ' ', ROLE_TEXT);
		} else if (source[0] == '\\' && (source[1] == '*' || source[1] == '\\')) {
			put(work, source[1], ROLE_TEXT);
			source += 2;
		} else if (strncmp(source, SOFT_HYPHEN, 2) == 0) {
			put(work, '\x1F', ROLE_SOFT);
			source += 2;
		} else {
			put(work, *source, *source == '*' ? ROLE_STAR : ROLE_TEXT);
			source++;
		}
	}
}

static bool space_at(const struct work *work, size_t at)
{
	uint32_t rune;
	return utf8_decode(work->text + at, work->length - at, &rune) == 0 || utf8_is_space(rune);
}

static bool space_before(const struct work *work, size_t at)
{
	return at == 0 || space_at(work, utf8_before(work->text, at));
}

static void set_roles(struct work *work, size_t at, size_t count, enum role role)
{
	work->roles[at] = (unsigned char)role;
	if (count == 2)
		work->roles[at + 1] = ROLE_GONE;
}

/* Pairs the stars at..at+count with open ones, innermost first. Returns how many found partners. */
static size_t close_stars(struct work *work, size_t at, size_t count)
{
	size_t used = 0;
	while (used < count && work->depth > 0) {
		size_t *left = &work->left[work->depth - 1];
		size_t pair = *left >= 2 && count - used >= 2 ? 2 : 1;
		*left -= pair;
		set_roles(work, work->open[work->depth - 1] + *left, pair, pair == 2 ? ROLE_BOLD_ON : ROLE_ITALIC_ON);
		set_roles(work, at + used, pair, pair == 2 ? ROLE_BOLD_OFF : ROLE_ITALIC_OFF);
		used += pair;
		if (*left == 0)
			work->depth--;
	}
	return used;
}

static void pair_stars(struct work *work)
{
	for (size_t at = 0, count; at < work->length; at += count) {
		count = 1;
		if (work->text[at] == MARKUP_PARAGRAPH)
			work->depth = 0;
		if (work->roles[at] != ROLE_STAR)
			continue;
		while (at + count < work->length && work->roles[at + count] == ROLE_STAR)
			count++;
		size_t used = space_before(work, at) ? 0 : close_stars(work, at, count);
		if (used < count && !space_at(work, at + count)) {
			work->open[work->depth] = at + used;
			work->left[work->depth++] = count - used;
		}
	}
}

/* Does this star without a partner touch a word on one side only, as one does whose partner was forgotten? */
static bool is_lone(const struct work *work, size_t at)
{
	size_t first = at, behind = at;
	while (first > 0 && work->text[first - 1] == '*')
		first--;
	while (behind < work->length && work->text[behind] == '*')
		behind++;
	return space_before(work, first) != space_at(work, behind);
}

static void finish(struct work *work, struct markup *markup)
{
	int italic = 0, bold = 0;
	for (size_t at = 0; at < work->length; at++) {
		enum role role = work->roles[at];
		italic += (role == ROLE_ITALIC_ON) - (role == ROLE_ITALIC_OFF);
		bold += (role == ROLE_BOLD_ON) - (role == ROLE_BOLD_OFF);
		if (role == ROLE_SOFT && markup->length > 0)
			markup->styles[markup->length - 1] |= MARKUP_SOFT;
		bool first = at == 0 || work->roles[at - 1] != ROLE_STAR; /* of a run, which may be long */
		if (role == ROLE_STAR && first && !markup->lone && is_lone(work, at))
			markup->lone = markup->text + markup->length;
		if (role != ROLE_TEXT && role != ROLE_STAR)
			continue;
		markup->text[markup->length] = work->text[at];
		markup->styles[markup->length++] =
			(unsigned char)((italic > 0 ? MARKUP_ITALIC : 0) | (bold > 0 ? MARKUP_BOLD : 0));
	}
	markup->text[markup->length] = '\0';
}

bool markup_parse(struct arena *arena, const char *source, struct markup *markup)
{
	size_t size = strlen(source ? source : "") + 1;
	struct arena scratch;
	arena_init(&scratch);
	struct work work = { .text = arena_array(&scratch, size, 1),
						 .roles = arena_array(&scratch, size, 1),
						 .open = arena_array(&scratch, size, sizeof *work.open),
						 .left = arena_array(&scratch, size, sizeof *work.left) };
	*markup = (struct markup){ .text = arena_array(arena, size, 1), .styles = arena_array(arena, size, 1) };
	bool fine = work.text && work.roles && work.open && work.left && markup->text && markup->styles;
	if (fine) {
		tidy(&work, source ? source : "");
		pair_stars(&work);
		finish(&work, markup);
	}
	arena_finish(&scratch);
	return fine;
}
