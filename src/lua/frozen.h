/* Tables that no script can change: those that all files share.
 *
 * What a table held moves into a hidden one behind it, with all tables in it; the table itself stays, and stays empty,
 * so that an assignment meets a handler, which raises. Reading by name or index, `#` and ipairs work as before; code
 * that reads the table raw (next, rawlen, rawgeti) opens it first. */
#ifndef LANTERN_LUA_FROZEN_H
#define LANTERN_LUA_FROZEN_H
#include <lua.h>
#include <stdbool.h>

#define FROZEN_REFUSAL MESSAGE("this table belongs to all files and cannot be changed: change a copy of it")

/* Freezes the table at `index` and every table in it, however often it is met. May raise. */
void frozen_make(lua_State *lua, int index);
bool frozen_is(lua_State *lua, int index);
/* Puts the hidden table in the place of a frozen one; anything else stays. */
void frozen_open(lua_State *lua, int index);
/* Pushes a copy that no table in it is frozen in, down to `depth`. May raise. */
void frozen_push_copy(lua_State *lua, int index, int depth);
/* Makes a frozen table callable. */
void frozen_set_call(lua_State *lua, int index, lua_CFunction call);

#endif
