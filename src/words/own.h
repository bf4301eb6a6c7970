/* What is wrong with an exhibition's own theme.lua and words.lua, and that nothing of it keeps panels from being shown.
 */
#ifndef LANTERN_WORDS_OWN_H
#define LANTERN_WORDS_OWN_H
#include "lua/state.h"

/* Loads the words. What is wrong with the exhibition's own is no reason not to show it: lantern's stand in. */
void own_open_words(struct script *script);
/* What was found wrong in theme and words; and, when strict, the words that a language of the exhibition lacks. */
void own_report(struct script *script, const struct exhibition *exhibition, struct problems *problems);

#endif
