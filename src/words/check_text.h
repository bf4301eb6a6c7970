/* Texts by language: part of the walk of check_record. */
#ifndef LANTERN_WORDS_CHECK_TEXT_H
#define LANTERN_WORDS_CHECK_TEXT_H
#include "words/check.h"

/* Checks { kk = "…", … } at the absolute index `value`, counts its words and shows each to check->each. */
void check_text(struct check *check, lua_State *lua, int value);

#endif
