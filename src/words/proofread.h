/* Reads a visitor's text as a proofreader would: what can be set, but was hardly meant. For `check` alone. */
#ifndef LANTERN_WORDS_PROOFREAD_H
#define LANTERN_WORDS_PROOFREAD_H
#include "words/check.h"

/* Adds what looks wrong in the text of the field at hand: a star without its partner, tags and entities of web pages,
 * letters that run from right to left, letters no face has, and a field that an open [[ has swallowed. */
void proofread(struct check *check, int language, const char *text, size_t length);

/* Tells of the letters that were met in the texts and are not in the body's face, once a language. */
void proofread_finish(struct script *script, struct problems *problems);

#endif
