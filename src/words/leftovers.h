/* What stands in a text and was never meant for visitors: marks of other programs, letters that were read wrongly,
 * words that hold a place. */
#ifndef LANTERN_WORDS_LEFTOVERS_H
#define LANTERN_WORDS_LEFTOVERS_H
#include "words/check.h"

/* Tells the first of them about the text at hand, for `check` alone. */
void leftovers_find(struct check *check, const char *text, size_t length);

#endif
