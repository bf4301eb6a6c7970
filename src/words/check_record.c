/* One walk over a panel's table for everything that is to be known about it.
 *
 * A mistake does not end the walk: a curator wants to see all of them at once. The work is charged by the value, for a
 * small table can hold itself many times over. Must not know what a layout does with the fields. */
#include "words/check_record.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "lua/schema.h"
#include "words/check_text.h"
#include "words/check_value.h"
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

enum { NAMES_MOST = 80, STEPS_A_VALUE = 10, DEPTH_MOST = 20 };

static void walk_count(struct check *check, lua_State *lua, int schema, lua_Integer found)
{
	static const struct {
		const char *name, *message;
	} limits[] = { { "count", MESSAGE("expected %d in this list, found %d") },
				   { "min", MESSAGE("expected at least %d in this list, found %d") },
				   { "max", MESSAGE("expected at most %d in this list, found %d") } };
	for (int i = 0; i < 3; i++) {
		bool given = lua_getfield(lua, schema, limits[i].name) == LUA_TNUMBER;
		lua_Integer limit = lua_tointeger(lua, -1);
		lua_pop(lua, 1);
		if (given && ((i == 0 && found != limit) || (i == 1 && found < limit) || (i == 2 && found > limit)))
			check_problem(check, SEVERITY_ERROR, "wrong-type", limits[i].message, (int)limit, (int)found);
	}
}

static bool walk_is_list(struct check *check, lua_State *lua, int value)
{
	lua_Integer length = (lua_Integer)lua_rawlen(lua, value), count = 0;
	bool named = false;
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		lua_pop(lua, 1);
		count++;
		named = named || lua_type(lua, -1) == LUA_TSTRING;
	}
	if (named)
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "expected a list { …, … }, found a table of names: are braces around its one part missing?");
	else if (count != length)
		check_problem(check, SEVERITY_ERROR, "wrong-type", "the list has holes: are a nil or a wrong [number] in it?");
	return !named && count == length;
}

static void walk_value(struct check *check, lua_State *lua, int schema, int value, int depth);

static void walk_list(struct check *check, lua_State *lua, int schema, int value, int depth)
{
	if (!walk_is_list(check, lua, value))
		return;
	lua_Integer length = (lua_Integer)lua_rawlen(lua, value);
	walk_count(check, lua, schema, length);
	lua_getfield(lua, schema, "list");
	int item = lua_gettop(lua);
	for (lua_Integer i = 1; i <= length; i++) {
		size_t field = field_add_index(&check->field, i);
		lua_rawgeti(lua, value, i);
		walk_value(check, lua, item, item + 1, depth);
		lua_settop(lua, item);
		field_cut(&check->field, field);
	}
	lua_settop(lua, item - 1);
}

static int collect_names(lua_State *lua, int table, const char **names, int count)
{
	if (!table)
		return count;
	lua_pushnil(lua);
	while (lua_next(lua, table)) {
		lua_pop(lua, 1);
		if (lua_type(lua, -1) == LUA_TSTRING && count < NAMES_MOST)
			names[count++] = lua_tostring(lua, -1);
	}
	return count;
}

/* The key at the top is not in the schema. */
static void walk_unknown(struct check *check, lua_State *lua, int fields, int common)
{
	if (lua_type(lua, -1) != LUA_TSTRING) {
		char found[80];
		if (lua_isinteger(lua, -1))
			snprintf(found, sizeof found, "%lld", (long long)lua_tointeger(lua, -1));
		else
			schema_found(lua, lua_gettop(lua), found, sizeof found);
		check_problem(check, SEVERITY_ERROR, "unknown-field",
					  "a part without a name (number %s): every part here has one", found);
		return;
	}
	const char *name = lua_tostring(lua, -1);
	const char *names[NAMES_MOST];
	int count = collect_names(lua, common, names, collect_names(lua, fields, names, 0));
	size_t field = field_add_name(&check->field, name);
	const char *nearest = nearest_name(name, names, (size_t)count);
	if (common && strcmp(name, "id") == 0)
		check_problem(check, SEVERITY_ERROR, "unknown-field",
					  "a panel's id is its file's name and stands nowhere else");
	else if (nearest)
		check_problem(check, SEVERITY_ERROR, "unknown-field", "there is no field %s here; did you mean %s?", name,
					  nearest);
	else
		check_problem(check, check->loose ? SEVERITY_WARNING : SEVERITY_ERROR, "unknown-field",
					  "there is no field %s here", name);
	field_cut(&check->field, field);
}

/* Pushes the type that the key at `key` has; false (nothing pushed) if it has none. */
static bool push_type(lua_State *lua, int fields, int common, int key)
{
	lua_pushvalue(lua, key);
	if (lua_rawget(lua, fields) != LUA_TNIL)
		return true;
	lua_pop(lua, 1);
	if (!common)
		return false;
	lua_pushvalue(lua, key);
	if (lua_rawget(lua, common) != LUA_TNIL)
		return true;
	lua_pop(lua, 1);
	return false;
}

static size_t add_key(struct check *check, lua_State *lua, int key)
{
	if (lua_type(lua, key) == LUA_TSTRING)
		return field_add_name(&check->field, lua_tostring(lua, key));
	return field_add_index(&check->field, lua_tointeger(lua, key));
}

static void walk_missing(struct check *check, lua_State *lua, int table, int overriding, int value)
{
	lua_pushnil(lua);
	while (lua_next(lua, table)) {
		int type = lua_gettop(lua), key = type - 1;
		bool required = schema_type(lua, type).required;
		if (overriding) {
			lua_pushvalue(lua, key);
			required = lua_rawget(lua, overriding) == LUA_TNIL && required;
		}
		lua_pushvalue(lua, key);
		if (required && lua_rawget(lua, value) == LUA_TNIL) {
			char expected[200];
			size_t field = add_key(check, lua, key);
			schema_expected(lua, type, check->script->tongues.ids[0], expected, sizeof expected);
			check_problem(check, SEVERITY_ERROR, "missing-field", "this field is missing: expected %s", expected);
			field_cut(&check->field, field);
		}
		lua_settop(lua, key);
	}
}

static void walk_fields(struct check *check, lua_State *lua, int fields, int common, int value, int depth)
{
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		int here = lua_gettop(lua), key = here - 1;
		if (push_type(lua, fields, common, key)) {
			size_t field = add_key(check, lua, key);
			walk_value(check, lua, here + 1, here, depth);
			field_cut(&check->field, field);
			lua_settop(lua, key);
		} else {
			lua_settop(lua, key);
			walk_unknown(check, lua, fields, common);
		}
	}
	walk_missing(check, lua, fields, 0, value);
	if (common)
		walk_missing(check, lua, common, fields, value);
}

static void walk_fields_or_short(struct check *check, lua_State *lua, int schema, int value, int depth)
{
	if (schema_is_short(lua, schema, value)) {
		walk_value(check, lua, lua_gettop(lua), value, depth);
	} else if (!lua_istable(lua, value)) {
		check_wrong_type(check, lua, "a table of named fields { … = … }", value);
		return;
	} else {
		lua_getfield(lua, schema, "fields");
		walk_fields(check, lua, lua_gettop(lua), 0, value, depth);
	}
	lua_pop(lua, 1);
}

/* Both indices are absolute. */
static void walk_value(struct check *check, lua_State *lua, int schema, int value, int depth)
{
	luaL_checkstack(lua, 20, "tables nested too deep");
	vm_charge(lua, STEPS_A_VALUE);
	if (depth > DEPTH_MOST)
		luaL_error(lua, message("tables are nested too deep"));
	struct type type = schema_type(lua, schema);
	bool spare = check->spare;
	check->spare = spare || !type.required;
	if (type.kind == TYPE_TEXT || (type.kind == TYPE_CREDIT && lua_istable(lua, value)))
		check_text(check, lua, value);
	else if (type.kind == TYPE_FIELDS)
		walk_fields_or_short(check, lua, schema, value, depth + 1);
	else if (type.kind == TYPE_LIST && lua_istable(lua, value))
		walk_list(check, lua, schema, value, depth + 1);
	else
		check_value(check, lua, schema, value);
	check->spare = spare;
}

void check_record(struct check *check, lua_State *lua, int fields, int common, int value)
{
	walk_fields(check, lua, fields, common, value, 0);
}
