/* An exhibition's own theme.lua and words.lua, laid over lantern's key by key: they say only what differs. */
#ifndef LANTERN_LUA_MERGE_H
#define LANTERN_LUA_MERGE_H
#include "lua/state.h"

/* Has the exhibition a file of this name of its own, and is it one that is merged? */
bool merge_has(const struct script *script, const char *name);
/* Lays the exhibition's own at the top of the stack over lantern's below it; one table stays, not frozen. What is wrong
 * in the own one is added to the problems, without its line, and left out. May raise. */
void merge_lay(lua_State *lua, const char *name, struct problems *problems);
/* The words of the table at `index` (not frozen) by language; makes it callable: words(page, "close", language). */
void merge_make_words(lua_State *lua, int index);
/* The line of a field in the exhibition's own scripts/`name`.lua; 0 if it is not there. */
int merge_line(const struct script *script, const char *name, const char *field);

#endif
