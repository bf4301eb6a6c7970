/* Markup becomes plain text with a style for each byte.
 *
 * Three passes over bytes: white space is put in order, stars find their partners, and the stars that did are left out.
 * A star's partner is the nearest one that is still open, so the second pass is a stack and takes linear time however
 * the text looks. Stars are kept apart from their meaning (a role for each byte) because a star's meaning is known only
 * when its partner is. Brackets and rings are bytes with roles too, so that stars may stand around them and in them.
 * Must not know fonts or widths. */
#include "scene/markup.h"
#include "base/utf8.h"
#include <ctype.h>
#include <string.h>

enum role {
	ROLE_TEXT,
	ROLE_GONE,
	ROLE_STAR,
	ROLE_ITALIC_ON,
	ROLE_ITALIC_OFF,
	ROLE_BOLD_ON,
	ROLE_BOLD_OFF,
	ROLE_SOFT,
	ROLE_LINK_ON,
	ROLE_LINK_OFF,
	ROLE_RING,
	ROLE_RING_REST
};

enum { RING_DIGITS = 3, RING_PLACE = sizeof MARKUP_RING_PLACE - 1 };

#define SOFT_HYPHEN "\xC2\xAD"

struct work {
	char *text;
	unsigned char *roles; /* enum role of each byte */
	size_t *open;		  /* stack: where runs of stars that may open begin */
	size_t *left;		  /* stack: how many stars of that run have no partner yet */
	size_t length, depth;
	struct arena *arena; /* of the result */
	struct markup *markup;
	const char *link_end; /* of the link that is open: its "](" */
	bool failed;
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

static bool space_at(const struct work *work, size_t at)
{
	uint32_t rune;
	return utf8_decode(work->text + at, work->length - at, &rune) == 0 || utf8_is_space(rune);
}

static bool space_before(const struct work *work, size_t at)
{
	return at == 0 || space_at(work, utf8_before(work->text, at));
}

size_t markup_link(const char *text, size_t *words, size_t *gloss)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
	*words = *text == '[' ? strcspn(text + 1, "[]\n") : 0;
	if (*words == 0 || strncmp(text + 1 + *words, "](", 2) != 0)
		return 0;
	*gloss = strspn(text + 3 + *words, letters);
	return *gloss > 0 && text[3 + *words + *gloss] == ')' ? *words + *gloss + 4 : 0;
}

size_t markup_ring(const char *text, int *number)
{
	size_t length = strlen(MARKUP_RING), digits = 0;
	if (strncmp(text, MARKUP_RING, length) != 0)
		return 0;
	for (*number = 0; digits < RING_DIGITS && isdigit((unsigned char)text[length + digits]); digits++)
		*number = *number * 10 + text[length + digits] - '0';
	*number = digits > 0 ? *number : 1;
	return length + digits;
}

/* Room for every spot that the source can hold. */
static bool make_spots(struct work *work, const char *source)
{
	size_t most = 0;
	for (const char *at = source; *at; at++)
		most += *at == '[' || strncmp(at, MARKUP_RING, strlen(MARKUP_RING)) == 0;
	work->markup->spots = arena_array(work->arena, most + 1, sizeof *work->markup->spots);
	return work->markup->spots;
}

/* Opens the link at `source`, if one stands there; what is between its brackets is text as any other. */
static size_t open_link(struct work *work, const char *source)
{
	size_t words, gloss, length = work->link_end ? 0 : markup_link(source, &words, &gloss);
	char *name = length > 0 ? arena_alloc(work->arena, gloss + 1) : NULL;
	if (!name) {
		work->failed = work->failed || length > 0;
		return 0;
	}
	memcpy(name, source + 3 + words, gloss);
	name[gloss] = '\0';
	work->markup->spots[work->markup->spot_count++] = (struct markup_spot){ .gloss = name };
	work->link_end = source + 1 + words;
	put(work, *source, ROLE_LINK_ON);
	return 1;
}

static size_t close_link(struct work *work, const char *source)
{
	if (source != work->link_end)
		return 0;
	work->link_end = NULL;
	put(work, *source, ROLE_LINK_OFF);
	return (size_t)(strchr(source, ')') + 1 - source);
}

/* The ring hangs on the word before it, whatever was typed between them. */
static size_t add_ring(struct work *work, const char *source)
{
	int number;
	size_t length = work->link_end ? 0 : markup_ring(source, &number);
	if (length == 0)
		return 0;
	while (work->length > 0 && space_before(work, work->length) && work->roles[work->length - 1] == ROLE_TEXT &&
		   !strchr((const char[]){ MARKUP_BREAK, MARKUP_PARAGRAPH, 0 }, work->text[work->length - 1]))
		work->length = utf8_before(work->text, work->length);
	work->markup->spots[work->markup->spot_count++] = (struct markup_spot){ .ring = number };
	for (int i = 0; i < RING_PLACE; i++)
		put(work, MARKUP_RING_PLACE[i], i == 0 ? ROLE_RING : ROLE_RING_REST);
	return length;
}

/* What can be touched, if it begins or ends here: how much of the source that is. */
static size_t take_spot(struct work *work, const char *source)
{
	size_t taken = *source == '[' ? open_link(work, source) : *source == ']' ? close_link(work, source) : 0;
	return taken > 0 ? taken : add_ring(work, source);
}

/* White space in order, escapes resolved, each soft hyphen one byte that is no text. */
static void tidy(struct work *work, const char *source)
{
	for (size_t taken; *source;) {
		bool newline, blank;
		size_t space = skip_space(source, &newline, &blank);
		if (space > 0) {
			source += space;
			if (work->length > 0 && *source)
				put(work, blank ? MARKUP_PARAGRAPH : newline ? MARKUP_BREAK : ' ', ROLE_TEXT);
		} else if ((taken = take_spot(work, source)) > 0) {
			source += taken;
		} else if (source[0] == '\\' && source[1] && strchr("*[\\", source[1])) {
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

/* The next spot begins or the open one ends here. */
static void set_spot(struct markup *markup, enum role role, size_t *begun, bool *inside)
{
	if (role == ROLE_LINK_ON || role == ROLE_RING)
		markup->spots[(*begun)++].start = markup->length;
	if (role == ROLE_LINK_OFF || role == ROLE_RING)
		markup->spots[*begun - 1].end = markup->length + (role == ROLE_RING ? RING_PLACE : 0);
	*inside = role == ROLE_LINK_ON || (*inside && role != ROLE_LINK_OFF);
}

static unsigned char spot_style(enum role role, size_t begun, bool inside)
{
	if (!inside && role != ROLE_RING && role != ROLE_RING_REST)
		return 0;
	return begun % 2 ? MARKUP_SPOT : MARKUP_SPOT | MARKUP_ODD;
}

static void finish(struct work *work, struct markup *markup)
{
	int italic = 0, bold = 0;
	size_t begun = 0;
	bool inside = false;
	for (size_t at = 0; at < work->length; at++) {
		enum role role = work->roles[at];
		set_spot(markup, role, &begun, &inside);
		italic += (role == ROLE_ITALIC_ON) - (role == ROLE_ITALIC_OFF);
		bold += (role == ROLE_BOLD_ON) - (role == ROLE_BOLD_OFF);
		if (role == ROLE_SOFT && markup->length > 0)
			markup->styles[markup->length - 1] |= MARKUP_SOFT;
		bool first = at == 0 || work->roles[at - 1] != ROLE_STAR; /* of a run, which may be long */
		if (role == ROLE_STAR && first && !markup->lone && is_lone(work, at))
			markup->lone = markup->text + markup->length;
		if (role != ROLE_TEXT && role != ROLE_STAR && role != ROLE_RING && role != ROLE_RING_REST)
			continue;
		markup->text[markup->length] = work->text[at];
		markup->styles[markup->length++] =
			(unsigned char)((italic > 0 ? MARKUP_ITALIC : 0) | (bold > 0 ? MARKUP_BOLD : 0) |
							spot_style(role, begun, inside));
	}
	markup->text[markup->length] = '\0';
}

bool markup_parse(struct arena *arena, const char *source, struct markup *markup)
{
	size_t size = strlen(source ? source : "") + 1;
	struct arena scratch;
	arena_init(&scratch);
	struct work work = { .arena = arena,
						 .markup = markup,
						 .text = arena_array(&scratch, size, 1),
						 .roles = arena_array(&scratch, size, 1),
						 .open = arena_array(&scratch, size, sizeof *work.open),
						 .left = arena_array(&scratch, size, sizeof *work.left) };
	*markup = (struct markup){ .text = arena_array(arena, size, 1), .styles = arena_array(arena, size, 1) };
	bool fine = work.text && work.roles && work.open && work.left && markup->text && markup->styles &&
				make_spots(&work, source ? source : "");
	if (fine) {
		tidy(&work, source ? source : "");
		pair_stars(&work);
		finish(&work, markup);
	}
	arena_finish(&scratch);
	return fine && !work.failed;
}
