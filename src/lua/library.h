/* The functions a layout may call: what is left of Lua's own, and a few of ours. */
#ifndef LANTERN_LUA_LIBRARY_H
#define LANTERN_LUA_LIBRARY_H
#include <lua.h>

/* Pushes a table of every name that layouts see, but for what measure and modules add. The string metatable is gone
 * afterwards, the globals table is empty. May raise. */
void library_push(lua_State *lua);

#endif
