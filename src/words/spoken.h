/* What is said, and how: the kiosk's own words, and any text with its numbers and signs as words of the language. */
#ifndef LANTERN_WORDS_SPOKEN_H
#define LANTERN_WORDS_SPOKEN_H
#include "base/arena.h"
#include "base/problem.h"
#include <stdbool.h>

struct script;

/* The word `name` of words.lua in a language of the exhibition, else in English; in the arena. NULL: there is none, or
 * memory ran out. */
char *spoken_word(struct script *script, const char *name, int language, struct arena *arena);
/* Calls `each` with every word of words.lua in that language, else in English. False when it could not be done. */
bool spoken_each_word(struct script *script, int language, void (*each)(void *data, const char *name, const char *word),
					  void *data);

/* The text (no markup) as a voice shall read it, by scripts/speech/LANGUAGE.lua; the text itself where there is none.
 * In the arena. NULL with a problem added if that file is wrong, or memory ran out. */
char *spoken_text(struct script *script, const char *language, const char *text, struct arena *arena,
				  struct problems *problems);
/* Is there such a file? */
bool spoken_has_rules(const struct script *script, const char *language);

#endif
