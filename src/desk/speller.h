/* A dictionary of Debian's, asked through libhunspell. The library is opened when the first dictionary is: a kiosk,
 * which checks no spelling, needs neither. */
#ifndef LANTERN_DESK_SPELLER_H
#define LANTERN_DESK_SPELLER_H
#include <stdbool.h>
#include <stddef.h>

struct speller;

enum { SPELLER_PACKAGE = 60 };

/* All that is installed for a language ("es", "pt-BR"). NULL if there is none; `package` is then what Debian calls the
 * one that is missing, or "" if it has none. */
struct speller *speller_open(const char *language, char package[SPELLER_PACKAGE]);
void speller_close(struct speller *speller); /* may be NULL */

/* Is it a word? In UTF-8. */
bool speller_knows(struct speller *speller, const char *word);
/* The nearest word that it knows, into `out`; false if it has none. Slow. */
bool speller_nearest(struct speller *speller, const char *word, char *out, size_t size);

#endif
