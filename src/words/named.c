/* Who is named where.
 *
 * A light for each person stays on the horizon once a panel has named them, so a page has to know of all panels before
 * it. Their tables are long gone by then; the lists of ids stay in Lua, by file. Must not know what is drawn. */
#include "words/named.h"
#include <lauxlib.h>
#include <string.h>

static const char key; /* its address names the table in Lua's registry */

static void push_table(lua_State *lua)
{
	if (lua_rawgetp(lua, LUA_REGISTRYINDEX, &key) == LUA_TTABLE)
		return;
	lua_pop(lua, 1);
	lua_newtable(lua);
	lua_pushvalue(lua, -1);
	lua_rawsetp(lua, LUA_REGISTRYINDEX, &key);
}

void named_keep(lua_State *lua, const char *file, int panel)
{
	push_table(lua);
	lua_pushstring(lua, file);
	if (lua_getfield(lua, panel, "names") != LUA_TTABLE) {
		lua_pop(lua, 1);
		lua_pushnil(lua);
	}
	lua_rawset(lua, -3);
	lua_pop(lua, 1);
}

/* May the person with that id be shown? `people`: the register, or no table where there is none. */
static bool may_be_shown(lua_State *lua, int people, int id)
{
	int top = lua_gettop(lua);
	bool may = true;
	lua_pushvalue(lua, id);
	if (lua_istable(lua, people) && lua_rawget(lua, people) == LUA_TTABLE) {
		lua_pushstring(lua, "consent");
		may = lua_rawget(lua, -2) != LUA_TSTRING || strcmp(lua_tostring(lua, -1), "none") != 0;
	}
	lua_settop(lua, top);
	return may;
}

/* Adds the ids of the list at the top that are not yet in `seen`, and takes the list away. */
static void add(lua_State *lua, int people, int seen, int out)
{
	int list = lua_gettop(lua);
	for (lua_Integer i = 1; lua_istable(lua, list) && lua_rawgeti(lua, list, i) == LUA_TSTRING; i++) {
		lua_pushvalue(lua, -1);
		if (lua_rawget(lua, seen) == LUA_TNIL && may_be_shown(lua, people, list + 1)) {
			lua_pushvalue(lua, list + 1);
			lua_pushboolean(lua, true);
			lua_rawset(lua, seen);
			lua_pushvalue(lua, list + 1);
			lua_rawseti(lua, out, (lua_Integer)lua_rawlen(lua, out) + 1);
		}
		lua_settop(lua, list);
	}
	lua_settop(lua, list - 1);
}

void named_push(lua_State *lua, const struct script *script, const struct exhibition *exhibition, int panel)
{
	const struct word_register *people = &script->registers.people;
	luaL_checkstack(lua, 12, "a page knows who was named before it");
	lua_newtable(lua);
	int out = lua_gettop(lua);
	lua_newtable(lua);
	push_table(lua);
	if (people->state == REGISTER_READ)
		lua_rawgeti(lua, LUA_REGISTRYINDEX, people->ref);
	else
		lua_pushnil(lua);
	for (int i = 0; i <= panel && (size_t)i < exhibition->panel_count; i++) {
		lua_getfield(lua, out + 2, exhibition->panels[i].file);
		add(lua, out + 3, out + 1, out);
	}
	lua_settop(lua, out);
}
