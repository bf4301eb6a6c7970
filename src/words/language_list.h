/* The languages that exhibition.lua lists. */
#ifndef LANTERN_WORDS_LANGUAGE_LIST_H
#define LANTERN_WORDS_LANGUAGE_LIST_H
#include "exhibition/exhibition.h"
#include "words/check.h"

/* Stack index 2 is the exhibition's table. An entry that is wrong is told, and read as the language that its name, or
 * the exhibition's title, shows to be meant: so all else can be checked. One of which nothing shows that is left out,
 * and `languages_lost` set. False if there is no language at all. */
bool language_list_read(struct check *check, lua_State *lua, struct exhibition *exhibition);

#endif
