/* The little markup of visitor texts: *emphasis*, **strong**, backslash before a star, paragraphs and forced breaks;
 * and what can be touched in them: [words](gloss), and the ring ○ or ○2, which stands behind the word before it.
 *
 * A star that opens touches the word after it, one that closes the word before it; what finds no partner in its
 * paragraph is a star. Blank line = paragraph, newline (U+0085, U+2028 and U+2029 as well) = forced break; spaces and
 * tabs in a row count as one, and those at a line's edges as none. There is no wrong markup: every text can be set. */
#ifndef LANTERN_SCENE_MARKUP_H
#define LANTERN_SCENE_MARKUP_H
#include "base/arena.h"
#include <stdbool.h>
#include <stddef.h>

/* SOFT: a soft hyphen stood behind this character: if nothing else fits, a line may end here, with a hyphen.
 * SPOT: it belongs to a spot; ODD: to the second, the fourth, ... of them, so that two that touch can be told apart. */
enum { MARKUP_ITALIC = 1, MARKUP_BOLD = 2, MARKUP_SOFT = 4, MARKUP_SPOT = 8, MARKUP_ODD = 16 };

/* Between hard breaks stands MARKUP_BREAK, between paragraphs MARKUP_PARAGRAPH; neither at the ends. */
#define MARKUP_BREAK '\n'
#define MARKUP_PARAGRAPH '\f'

/* U+25CB, and what keeps its place in the text: U+2060, which no line may end before. */
#define MARKUP_RING "\xE2\x97\x8B"
#define MARKUP_RING_PLACE "\xE2\x81\xA0"

/* Something in the text that answers to a touch. */
struct markup_spot {
	size_t start, end; /* in the text; of a ring what keeps its place */
	int ring;		   /* the entry of `disputed` that it means, from 1; 0: it is words with a gloss */
	const char *gloss; /* in the arena */
};

struct markup {
	char *text;			   /* in the arena, NUL-terminated */
	unsigned char *styles; /* of each byte of the text: MARKUP_ITALIC | MARKUP_BOLD | ... */
	size_t length;
	struct markup_spot *spots; /* in the arena, in the order of the text */
	size_t spot_count;
	const char *lone; /* the first star that looks as if its partner had been forgotten; NULL: none */
};

/* False when out of memory. `source` may be NULL: then the text is empty. */
bool markup_parse(struct arena *arena, const char *source, struct markup *markup);
/* The length of "[words](gloss)" at the beginning of the text; 0 if no such thing stands there. *words, *gloss: how
 * long each is. */
size_t markup_link(const char *text, size_t *words, size_t *gloss);
/* The length of "○" or "○12" at the beginning of the text, 0 if there is none; *number: the entry that is meant. */
size_t markup_ring(const char *text, int *number);

#endif
