/* The copy of a panel that a layout sees.
 *
 * By the schema and not by the look of tables: only the schema knows a text from a record that has a field "es". The
 * original stays as it was, because it is copied again for every language. A picture that is not there is left out of
 * the copy, and so is the record that must have it: no layout needs to ask. Must not know problems: the table was
 * checked. */
#include "script/localise.h"
#include "script/check.h"
#include "script/pictures.h"
#include "script/schema.h"
#include "script/vm.h"
#include <lauxlib.h>

enum { STEPS_A_LOOK = 500 /* at a picture's header */ };

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
	lua_Integer count = 0;
	for (lua_Integer i = 1; i <= length; i++) {
		lua_rawgeti(lua, value, i);
		push_copy(lua, copy + 1, copy + 2, language);
		if (!lua_isnil(lua, -1))
			lua_rawseti(lua, copy, ++count);
		lua_settop(lua, copy + 1);
	}
	lua_settop(lua, copy);
	if (count == 0 && length > 0) {
		lua_pushnil(lua);
		lua_replace(lua, copy);
	}
}

/* Is the picture at `value`, a file's name or { file = …, … }, there to be shown? */
static bool has_picture(lua_State *lua, int value)
{
	struct error error;
	vm_charge(lua, STEPS_A_LOOK);
	if (lua_istable(lua, value))
		lua_getfield(lua, value, "file");
	else
		lua_pushvalue(lua, value);
	bool there =
		lua_type(lua, -1) == LUA_TSTRING && pictures_look(state_of(lua), lua_tostring(lua, -1), &error) == PICTURE_FINE;
	lua_pop(lua, 1);
	return there;
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

/* Did the copy lose something that the record must have? */
static bool is_maimed(lua_State *lua, int fields, int value, int copy)
{
	bool maimed = false;
	int top = lua_gettop(lua);
	lua_pushnil(lua);
	while (!maimed && lua_next(lua, fields)) {
		if (schema_type(lua, top + 2).required) {
			lua_pushvalue(lua, top + 1);
			lua_pushvalue(lua, top + 1);
			maimed = lua_rawget(lua, value) != LUA_TNIL;
			lua_pop(lua, 1);
			maimed = lua_rawget(lua, copy) == LUA_TNIL && maimed;
		}
		lua_settop(lua, top + 1);
	}
	lua_settop(lua, top);
	return maimed;
}

static void push_fields(lua_State *lua, int schema, int value, int language)
{
	if (schema_is_short(lua, schema, value)) {
		lua_createtable(lua, 1, 0);
		push_copy(lua, lua_gettop(lua) - 1, value, language);
		lua_rawseti(lua, -2, 1);
	} else {
		lua_getfield(lua, schema, "fields");
		int fields = lua_gettop(lua);
		localise_record(lua, fields, 0, value, language);
		if (is_maimed(lua, fields, value, fields + 1)) {
			lua_pushnil(lua);
			lua_replace(lua, fields + 1);
		}
	}
	lua_remove(lua, -2);
}

static void push_pair(lua_State *lua, int value)
{
	lua_createtable(lua, 2, 0);
	for (int i = 1; i <= 2; i++) {
		lua_rawgeti(lua, value, i);
		lua_rawseti(lua, -2, i);
	}
}

static void push_copy(lua_State *lua, int schema, int value, int language)
{
	luaL_checkstack(lua, 20, "tables nested too deep");
	vm_charge(lua, 10);
	enum type_kind kind = schema_type(lua, schema).kind;
	bool table = lua_istable(lua, value);
	if (kind == TYPE_TEXT || (kind == TYPE_CREDIT && table))
		localise_text(lua, value, language);
	else if (kind == TYPE_LIST && table)
		push_list(lua, schema, value, language);
	else if (kind == TYPE_FIELDS)
		push_fields(lua, schema, value, language);
	else if ((kind == TYPE_PLACE || kind == TYPE_FOCUS) && table)
		push_pair(lua, value);
	else if (kind == TYPE_PICTURE && !has_picture(lua, value))
		lua_pushnil(lua);
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
