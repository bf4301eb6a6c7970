/* What all panels together say is disputed: for a panel that gathers it. */
#ifndef LANTERN_WORDS_GATHER_H
#define LANTERN_WORDS_GATHER_H
#include "exhibition/exhibition.h"
#include "lua/state.h"

/* Remembers what the panel (its table at the absolute index `panel`) says is disputed, from when it was read last;
 * nothing of a panel that disputes nothing. May raise. */
void gather_note(lua_State *lua, struct script *script, const char *file, int panel);
/* Puts into the copy of panel `own` at the top, in this language, in place of its own `disputed`, the entries of all
 * panels: first its own, then the others' in the order of the exhibition, each with `panel`, an id, and `title`. May
 * raise. */
void gather_put(lua_State *lua, const struct script *script, const struct exhibition *exhibition, int own,
				int language);

#endif
