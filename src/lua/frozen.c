/* Freezing in place: every file that holds the table already sees it frozen. Must not know what the tables are. */
#include "lua/frozen.h"
#include "base/messages.h"
#include "lua/vm.h"
#include <lauxlib.h>

/* The hidden table lies in its shell's metatable under this and as __index. */
enum { HIDDEN = 1 };

static int refuse(lua_State *lua)
{
	if (lua_type(lua, 2) == LUA_TSTRING)
		return luaL_error(lua, "%s = \xE2\x80\xA6: %s", lua_tostring(lua, 2), message(FROZEN_REFUSAL));
	return luaL_error(lua, "%s", message(FROZEN_REFUSAL));
}

static int length(lua_State *lua)
{
	frozen_open(lua, 1);
	lua_pushinteger(lua, (lua_Integer)lua_rawlen(lua, 1));
	return 1;
}

/* Pushes the hidden table of a frozen one; nothing if it is none. */
static bool push_hidden(lua_State *lua, int index)
{
	if (!lua_istable(lua, index) || !lua_getmetatable(lua, index))
		return false;
	if (lua_rawgeti(lua, -1, HIDDEN) == LUA_TTABLE) {
		lua_remove(lua, -2);
		return true;
	}
	lua_pop(lua, 2);
	return false;
}

bool frozen_is(lua_State *lua, int index)
{
	if (!push_hidden(lua, index))
		return false;
	lua_pop(lua, 1);
	return true;
}

void frozen_open(lua_State *lua, int index)
{
	index = lua_absindex(lua, index);
	if (push_hidden(lua, index))
		lua_replace(lua, index);
}

/* The shell at `shell` gets the hidden table at the top, which stays there. */
static void close_shell(lua_State *lua, int shell)
{
	int hidden = lua_gettop(lua);
	lua_createtable(lua, 1, 3);
	lua_pushvalue(lua, hidden);
	lua_rawseti(lua, -2, HIDDEN);
	lua_pushvalue(lua, hidden);
	lua_setfield(lua, -2, "__index");
	lua_pushcfunction(lua, refuse);
	lua_setfield(lua, -2, "__newindex");
	lua_pushcfunction(lua, length);
	lua_setfield(lua, -2, "__len");
	lua_setmetatable(lua, shell);
}

void frozen_make(lua_State *lua, int index)
{
	luaL_checkstack(lua, 8, "tables nested too deep");
	index = lua_absindex(lua, index);
	if (!lua_istable(lua, index))
		return;
	if (lua_getmetatable(lua, index)) { /* frozen already */
		lua_pop(lua, 1);
		return;
	}
	lua_newtable(lua);
	int hidden = lua_gettop(lua);
	lua_pushnil(lua);
	while (lua_next(lua, index)) {
		vm_charge(lua, 1);
		lua_pushvalue(lua, -2);
		lua_pushvalue(lua, -2);
		lua_rawset(lua, hidden);
		lua_pop(lua, 1);
		/* A field that is there may be cleared while the table is walked. */
		lua_pushvalue(lua, -1);
		lua_pushnil(lua);
		lua_rawset(lua, index);
	}
	close_shell(lua, index);
	lua_pushnil(lua);
	while (lua_next(lua, hidden)) {
		frozen_make(lua, -1);
		lua_pop(lua, 1);
	}
	lua_settop(lua, hidden - 1);
}

void frozen_push_copy(lua_State *lua, int index, int depth)
{
	luaL_checkstack(lua, 8, "tables nested too deep");
	lua_pushvalue(lua, index);
	frozen_open(lua, -1);
	if (depth == 0 || !lua_istable(lua, -1))
		return;
	int from = lua_gettop(lua);
	lua_newtable(lua);
	lua_pushnil(lua);
	while (lua_next(lua, from)) {
		vm_charge(lua, 2);
		lua_pushvalue(lua, -2);
		frozen_push_copy(lua, -2, depth - 1);
		lua_rawset(lua, from + 1);
		lua_pop(lua, 1);
	}
	lua_replace(lua, from);
}

void frozen_set_call(lua_State *lua, int index, lua_CFunction call)
{
	if (!lua_getmetatable(lua, index))
		return;
	lua_pushcfunction(lua, call);
	lua_setfield(lua, -2, "__call");
	lua_pop(lua, 1);
}
