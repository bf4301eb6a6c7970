/* Who made the exhibition, who paid for it, what its words still await: `about` of exhibition.lua, for its sheet. */
#ifndef LANTERN_SCRIPT_ABOUT_H
#define LANTERN_SCRIPT_ABOUT_H
#include "script/building.h"
#include "script/check.h"

/* Keeps `about` of the exhibition's table at the absolute index `exhibition`; for `check`, tells which of its fields
 * are empty. May raise. */
void about_keep(struct check *check, lua_State *lua, int exhibition);
/* Sets in the table at the top, an overlay's screen: `has_about`; and for the overlay "about" `exhibition`, its fields
 * in the visitor's language, with `awaiting`, a list { name, count } of languages whose words await a reader. May
 * raise. */
void about_put(lua_State *lua, const struct building *building);

#endif
