/* Checks of single values: strings, numbers, colours, pictures, ids. Part of check.c's walk. */
#ifndef LANTERN_SCRIPT_CHECK_VALUE_H
#define LANTERN_SCRIPT_CHECK_VALUE_H
#include "script/check.h"

/* Any type but text, fields and a true list. Indices are absolute. */
void check_plain(struct check *check, lua_State *lua, int schema, int value);
/* check.c's: a text by language. */
void check_text(struct check *check, lua_State *lua, int value);
/* False, with a problem, if the text holds invalid UTF-8 or control characters. */
bool check_string(struct check *check, const char *text, size_t length);
bool check_is_colour(const char *text);
void check_wrong_type(struct check *check, lua_State *lua, const char *expected, int value);

#endif
