/* The keys of a table in a fixed order. */
#ifndef LANTERN_LUA_ORDER_H
#define LANTERN_LUA_ORDER_H
#include <lua.h>

/* Pushes a list of the keys of the table at `index`: numbers by size, then texts by their bytes, then the others as
 * they come. May raise. */
void order_keys(lua_State *lua, int index);
/* pairs() of the sandbox. */
int order_pairs(lua_State *lua);

#endif
