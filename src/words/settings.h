/* The numbers of exhibition.lua: seconds, millimetres, MiB, limits. */
#ifndef LANTERN_WORDS_SETTINGS_H
#define LANTERN_WORDS_SETTINGS_H
#include "exhibition/exhibition.h"
#include "words/check.h"

/* Stack index 2 is the exhibition's table. What makes no sense is told and stays as it is in `exhibition`. */
void settings_read(struct check *check, lua_State *lua, struct exhibition *exhibition);

#endif
