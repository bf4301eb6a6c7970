/* The `screen` table that layouts and chrome get. */
#ifndef LANTERN_PAGES_SCREEN_H
#define LANTERN_PAGES_SCREEN_H
#include "pages/building.h"

/* Pushes it; pages is known for chrome only (0: not yet). May raise. */
void screen_push(lua_State *lua, const struct building *building, int pages);

#endif
