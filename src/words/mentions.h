/* Words that a panel's texts say and that the registers know: of the glossary, and of people who are never shown. */
#ifndef LANTERN_WORDS_MENTIONS_H
#define LANTERN_WORDS_MENTIONS_H
#include "lua/state.h"

/* Warns of a word of the glossary that stands first in the panel without being touchable, in each language; and of the
 * name of somebody whose consent is "none" it is an error. Only the form that the register writes is found: inflected
 * ones are not known. The registers were opened. */
void mentions_check(struct script *script, const struct kept *kept, struct problems *problems);

#endif
