/* What all panels together say is disputed: for a panel that gathers it. */
#ifndef LANTERN_SCRIPT_GATHER_H
#define LANTERN_SCRIPT_GATHER_H
#include "script/building.h"

/* Remembers what the panel (its table at the absolute index `panel`) says, from when it was read last. May raise. */
void gather_note(lua_State *lua, struct script *script, const char *file, int panel);
/* Puts into the panel's copy at the top, in place of its own `disputed`, the entries of all panels: first its own, then
 * the others' in the order of the exhibition, each with `panel`, an id, and `title`. May raise. */
void gather_put(lua_State *lua, const struct building *building);

#endif
