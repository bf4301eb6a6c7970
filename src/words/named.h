/* Who is named where: every panel's `names`, from the time it is read. */
#ifndef LANTERN_WORDS_NAMED_H
#define LANTERN_WORDS_NAMED_H
#include "exhibition/exhibition.h"
#include "lua/state.h"

/* Keeps the `names` of the panel in that file, whose table is at `panel`. May raise, as all of Lua does. */
void named_keep(lua_State *lua, const char *file, int panel);
/* Pushes the ids of all who were named up to and with that panel, each once, in the order in which they were; nobody
 * whose record says consent = "none". Call registers_open_people first. */
void named_push(lua_State *lua, const struct script *script, const struct exhibition *exhibition, int panel);

#endif
