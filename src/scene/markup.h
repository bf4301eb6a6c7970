/* The little markup of visitor texts: *emphasis*, **strong**, backslash before a star, paragraphs and forced breaks.
 *
 * A star that opens touches the word after it, one that closes the word before it; what finds no partner in its
 * paragraph is a star. Blank line = paragraph, newline (U+0085, U+2028 and U+2029 as well) = forced break; spaces and
 * tabs in a row count as one, and those at a line's edges as none. There is no wrong markup: every text can be set. */
#ifndef LANTERN_SCENE_MARKUP_H
#define LANTERN_SCENE_MARKUP_H
#include "base/arena.h"
#include <stdbool.h>
#include <stddef.h>

/* SOFT: a soft hyphen stood behind this character: if nothing else fits, a line may end here, with a hyphen. */
enum { MARKUP_ITALIC = 1, MARKUP_BOLD = 2, MARKUP_SOFT = 4 };

/* Between hard breaks stands MARKUP_BREAK, between paragraphs MARKUP_PARAGRAPH; neither at the ends. */
#define MARKUP_BREAK '\n'
#define MARKUP_PARAGRAPH '\f'

struct markup {
	char *text;			   /* in the arena, NUL-terminated */
	unsigned char *styles; /* of each byte of the text: MARKUP_ITALIC | MARKUP_BOLD | MARKUP_SOFT */
	size_t length;
	const char *lone; /* the first star that looks as if its partner had been forgotten; NULL: none */
};

/* False when out of memory. `source` may be NULL: then the text is empty. */
bool markup_parse(struct arena *arena, const char *source, struct markup *markup);

#endif
