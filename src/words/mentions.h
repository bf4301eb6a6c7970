/* Words that a panel's texts say and that the registers know: of the glossary, and of people who are never shown. */
#ifndef LANTERN_WORDS_MENTIONS_H
#define LANTERN_WORDS_MENTIONS_H
#include "lua/state.h"

/* Warns of a word of the glossary that cannot be touched where it first stands in the exhibition, in each language; and
 * of the name of somebody whose consent is "none" it is an error. Only the form that the register writes is found:
 * inflected ones are not known. Panels come in the tour's order: what one told or had touchable is met, and not told of
 * later ones. The registers were opened. */
void mentions_check(struct script *script, const struct kept *kept, struct problems *problems);
void mentions_finish(struct script *script); /* nothing is met any more */

#endif
