/* Texts that stand under another language's name. */
#ifndef LANTERN_DESK_TONGUE_H
#define LANTERN_DESK_TONGUE_H
#include <stdbool.h>

/* Sure signs only: a text is in the other language by its letters or by many of its small words, and has nothing of its
 * own. False where nobody can say. */
bool tongue_is_other(const char *text, const char *own, const char *other);

/* A whole sentence in letters of another alphabet. */
bool tongue_is_other_alphabet(const char *text, const char *own);

/* Have the texts of two languages changed places? Short ones, too, where letters tell the languages apart. */
bool tongue_are_swapped(const char *text, const char *language, const char *other_text, const char *other);

#endif
