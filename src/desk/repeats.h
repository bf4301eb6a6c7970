/* A word that stands twice in a row, "the the": mostly a slip of copying. */
#ifndef LANTERN_DESK_REPEATS_H
#define LANTERN_DESK_REPEATS_H
#include <stdbool.h>
#include <stddef.h>

/* The first in a text with markup, of both words from *at. Across the end of a line only small words count: verses may
 * take a word up. False: there is none, or the language doubles such words by itself. */
bool repeats_find(const char *text, const char *language, size_t *at, size_t *length);

#endif
