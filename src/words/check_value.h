/* Single values: strings, numbers, colours, pictures, ids. Part of the walk of check_record. */
#ifndef LANTERN_WORDS_CHECK_VALUE_H
#define LANTERN_WORDS_CHECK_VALUE_H
#include "words/check.h"

/* Any type but text, fields and a true list. Indices are absolute. */
void check_value(struct check *check, lua_State *lua, int schema, int value);

#endif
