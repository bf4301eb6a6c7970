/* Whole words in a text, in capitals or not. */
#ifndef LANTERN_WORDS_WHOLE_H
#define LANTERN_WORDS_WHOLE_H
#include <stdbool.h>
#include <stddef.h>

/* Does a word begin at `at` of the text? */
bool whole_begins(const char *text, size_t length, size_t at);
/* How many bytes from `at`, where a word begins, are these words and no part of a longer word; 0 if something else
 * stands there. Any space is as good as another. Forms are not known: "camps" is not "camp". */
size_t whole_match(const char *text, size_t length, size_t at, const char *words);
/* Do these words stand anywhere in the text? */
bool whole_stands(const char *text, size_t length, const char *words);

#endif
