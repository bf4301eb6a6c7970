/* What is known of languages by their ids alone. */
#ifndef LANTERN_WORDS_LANGUAGES_H
#define LANTERN_WORDS_LANGUAGES_H
#include <stdbool.h>
#include <stdint.h>

/* The form of ids in web pages: two or three letters, and what follows parted by hyphens ("kk", "pt-BR", "zh-Hant"). */
bool languages_is_id(const char *id);
/* The id of a language that is called so in English or by its speakers; NULL if none of the better known is. */
const char *languages_named(const char *name);
/* The id that is meant by one that is none, or a country's: "kk" for "kz"; NULL if none is known. */
const char *languages_misnamed(const char *id);
/* Is it written from right to left? By its script where the id names one ("kk-Arab"). */
bool languages_is_leftward(const char *id);
bool languages_is_leftward_letter(uint32_t rune);
/* The Debian package and the file of a face for a letter that few faces have; NULL: no advice. */
const char *languages_face(uint32_t rune);

#endif
