/* Where a line may end: UAX #14 with the rules of the house on top.
 *
 * Lines end at spaces (also at zero-width ones, between ideographs, and after a dash that joins two words), and not
 * where one of the rules of breaks.c keeps two words together. */
#ifndef LANTERN_SCENE_BREAKS_H
#define LANTERN_SCENE_BREAKS_H
#include <stddef.h>

enum break_level {
	BREAK_NEVER, /* inside a word, or the space is no-break */
	BREAK_INNER, /* inside a word with a hyphen, a slash, a range, or between a number's groups: only if nothing else
					fits */
	BREAK_BOUND, /* at a space that a rule closes: if the bound words are wider than a line */
	BREAK_FREE,
};

/* Fills levels[i] for every byte i: may a line end after it (and after the spaces up to it)? Always BREAK_NEVER after
 * the last byte. `language` may be NULL. */
void breaks_find(const char *text, size_t length, const char *language, unsigned char *levels);

#endif
