/* UTF-8, as far as lantern needs it itself. Shaping and line breaking are the libraries' work. */
#ifndef LANTERN_BASE_UTF8_H
#define LANTERN_BASE_UTF8_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Decodes one character at `text` (at most `length` bytes) into *rune and returns its length in bytes; on an invalid
 * sequence *rune is 0xFFFD and 1 is returned. 0 only when length is 0. */
size_t utf8_decode(const char *text, size_t length, uint32_t *rune);
size_t utf8_encode(uint32_t rune, char out[4]);
bool utf8_valid(const char *text, size_t length, size_t *bad); /* *bad: offset of the first invalid byte */
size_t utf8_count(const char *text, size_t length);

/* The most bytes, not more than `most` of the `length` there are, that end between two characters: where a text may be
 * cut. Where characters are broken anyway, as near to `most` as can be. */
size_t utf8_cut(const char *text, size_t length, size_t most);
/* Takes out of the text what is no whole character: a "%.40s" cuts by bytes. */
void utf8_mend(char *text);
/* Where the character before `at` begins; 0 at the text's start. */
size_t utf8_before(const char *text, size_t at);

bool utf8_is_space(uint32_t rune);
size_t utf8_words(const char *text, size_t length);

/* By Unicode's categories. */
bool utf8_is_letter(uint32_t rune);
bool utf8_is_capital(uint32_t rune);
bool utf8_is_mark(uint32_t rune);

/* The capital of a letter, whatever the language; itself where it has none. */
uint32_t utf8_capital(uint32_t rune);

/* In capitals (as labels are set), in any script that has them, the way the language writes them ("tr": İ for i; "el":
 * no accents; NULL: none in particular). Writes at most `size` bytes with the NUL; returns the length that the whole
 * would need. */
size_t utf8_upper(const char *text, size_t length, const char *language, char *out, size_t size);

#endif
