/* The copy of a panel that a layout sees.
 *
 * By the schema and not by the look of tables: only the schema knows a text from a record that has a field "es". The
 * original stays as it was, because it is copied again for every language. Must not know problems: the table was
 * checked. */
#include "script/localise.h"
#include "script/check.h"
#include "script/schema.h"
#include "script/vm.h"
#include <lauxlib.h>

void localise_text(lua_State *lua, int value, int language)
{
	int shown = lua_istable(lua, value) ? check_stand_in(lua, value, language) : -1;
	if (shown < 0 || !check_push_text(lua, value, state_of(lua)->tongues.ids[shown]))
		lua_pushliteral(lua, "");
}

static void push_copy(lua_State *lua, int schema, int value, int language);

static void push_list(lua_State *lua, int schema, int value, int language)
{
	lua_Integer length = (lua_Integer)lua_rawlen(lua, value);
	lua_createtable(lua, (int)length, 0);
	int copy = lua_gettop(lua);
	lua_getfield(lua, schema, "list");
	for (lua_Integer i = 1; i <= length; i++) {
		lua_rawgeti(lua, value, i);
		push_copy(lua, copy + 1, copy + 2, language);
		lua_rawseti(lua, copy, i);
		lua_settop(lua, copy + 1);
	}
	lua_settop(lua, copy);
}

/* Texts beside a picture's file have no schema: a table with a language's name in it is one. */
static void push_picture(lua_State *lua, int value, int language)
{
	lua_newtable(lua);
	int copy = lua_gettop(lua);
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		lua_pushvalue(lua, copy + 1);
		if (lua_istable(lua, copy + 2) && schema_has_language(lua, copy + 2))
			localise_text(lua, copy + 2, language);
		else
			lua_pushvalue(lua, copy + 2);
		lua_rawset(lua, copy);
		lua_settop(lua, copy + 1);
	}
}

static void push_fields(lua_State *lua, int schema, int value, int language)
{
	if (schema_is_short(lua, schema, value)) {
		lua_createtable(lua, 1, 0);
		push_copy(lua, lua_gettop(lua) - 1, value, language);
		lua_rawseti(lua, -2, 1);
	} else {
		lua_getfield(lua, schema, "fields");
		localise_record(lua, lua_gettop(lua), 0, value, language);
	}
	lua_remove(lua, -2);
}

static void push_copy(lua_State *lua, int schema, int value, int language)
{
	luaL_checkstack(lua, 20, "tables nested too deep");
	vm_charge(lua, 10);
	enum type_kind kind = schema_type(lua, schema).kind;
	bool table = lua_istable(lua, value);
	if (kind == TYPE_TEXT)
		localise_text(lua, value, language);
	else if (kind == TYPE_LIST && table)
		push_list(lua, schema, value, language);
	else if (kind == TYPE_FIELDS)
		push_fields(lua, schema, value, language);
	else if (kind == TYPE_PICTURE && table)
		push_picture(lua, value, language);
	else
		lua_pushvalue(lua, value);
}

void localise_record(lua_State *lua, int fields, int common, int value, int language)
{
	luaL_checkstack(lua, 20, "tables nested too deep");
	lua_newtable(lua);
	int copy = lua_gettop(lua);
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		int key = copy + 1, item = copy + 2;
		lua_pushvalue(lua, key);
		lua_pushvalue(lua, key);
		if (lua_rawget(lua, fields) == LUA_TNIL && common) {
			lua_pop(lua, 1);
			lua_pushvalue(lua, key);
			lua_rawget(lua, common);
		}
		push_copy(lua, item + 2, item, language);
		lua_remove(lua, item + 2);
		lua_rawset(lua, copy);
		lua_settop(lua, key);
	}
}
