/* What a panel's words rest on, for `check`. */
#ifndef LANTERN_SCRIPT_GROUNDS_H
#define LANTERN_SCRIPT_GROUNDS_H
#include "script/check.h"

/* Tells when the panel (its table at the absolute index `panel`) cites no fact of facts.lua, or none that carries it:
 * all of them are of low confidence or a detail. Says nothing where the exhibition keeps no facts, nor of a panel
 * that says it needs none, { }. May raise. */
void grounds_check(struct check *check, lua_State *lua, int panel);

#endif
