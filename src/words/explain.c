/* Explaining fields.
 *
 * A layout writes `help` as a list, since the keys of a table have no order: { { "body", "the words", sample = … }, …
 * }. The fields are walked as checks of panels walk them, and each takes its words and its place from that list. Must
 * not know what is made of it. */
#include "words/explain.h"
#include "base/messages.h"
#include "lua/field.h"
#include "lua/frozen.h"
#include "lua/schema.h"
#include "words/layouts.h"
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NAMES_MOST = 64, FIELDS_MOST = 256, DEEP = 20 };

struct walking {
	struct script *script;
	const struct layout *layout; /* NULL: the fields of every panel, or of a file */
	const char *name;			 /* of the file; NULL: of no file */
	struct explanation *explanation;
	struct field path;
	int help; /* stack index */
};

struct key {
	char name[60];
	lua_Integer rank;
	bool is_index;
};

static const char *keep(lua_State *lua, struct explanation *explanation, const char *text)
{
	const char *copy = arena_string(&explanation->arena, text ? text : "");
	if (!copy)
		luaL_error(lua, message("the computer's memory ran out"));
	return copy;
}

/* Where the help has the path; 0 and nothing pushed if it has not, else its entry is pushed. */
static lua_Integer push_help(lua_State *lua, int help, const char *path)
{
	lua_Integer count = lua_istable(lua, help) ? (lua_Integer)lua_rawlen(lua, help) : 0;
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, help, i);
		bool found = lua_rawgeti(lua, -1, 1) == LUA_TSTRING && strcmp(lua_tostring(lua, -1), path) == 0;
		lua_pop(lua, found ? 1 : 2);
		if (found)
			return i;
	}
	return 0;
}

static const char *entry_string(lua_State *lua, int entry, int index, const char *name)
{
	if (name)
		lua_getfield(lua, entry, name);
	else
		lua_rawgeti(lua, entry, index);
	const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : ""; /* the entry holds it */
	lua_pop(lua, 1);
	return text;
}

static void take_help(lua_State *lua, struct walking *walking, struct explained *field)
{
	field->help = field->sample = "";
	if (push_help(lua, walking->help, field->path) == 0)
		return;
	int entry = lua_gettop(lua);
	field->help = keep(lua, walking->explanation, entry_string(lua, entry, 2, NULL));
	field->sample = keep(lua, walking->explanation, entry_string(lua, entry, 0, "sample"));
	lua_getfield(lua, entry, "wanted");
	field->wanted = lua_isinteger(lua, -1) ? (int)lua_tointeger(lua, -1) : lua_toboolean(lua, -1);
	lua_settop(lua, entry - 1);
}

static const char *choices_of(lua_State *lua, struct explanation *explanation, int type)
{
	char text[400] = "";
	lua_getfield(lua, type, "choice");
	lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; i <= count; i++) {
		size_t used = strlen(text);
		lua_rawgeti(lua, -1, i);
		snprintf(text + used, sizeof text - used, "%s\"%s\"",
				 i == 1		 ? ""
				 : i < count ? ", "
							 : " or ",
				 lua_tostring(lua, -1));
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
	return keep(lua, explanation, text);
}

static void walk(lua_State *lua, struct walking *walking, int fields, int depth);

/* The type at `index` of the stack; a list's is that of its entries. Then the fields of a record. */
static void add_field(lua_State *lua, struct walking *walking, const char *name, int index, int depth)
{
	struct explanation *explanation = walking->explanation;
	if (explanation->count == FIELDS_MOST)
		luaL_error(lua, message("fields: %d at most"), FIELDS_MOST);
	struct explained *field = &explanation->fields[explanation->count++];
	struct type type = schema_type(lua, index);
	*field = (struct explained){ .depth = depth, .required = type.required, .choices = "", .plain = "" };
	field->name = keep(lua, explanation, name);
	field->path = keep(lua, explanation, walking->path.text);
	take_help(lua, walking, field);
	if (type.kind == TYPE_LIST) {
		field->list = true;
		lua_getfield(lua, index, "min");
		field->least = (int)lua_tointeger(lua, -1);
		lua_getfield(lua, index, "list");
		index = lua_gettop(lua);
		type = schema_type(lua, index);
	}
	field->type = schema_type_name(type.kind);
	if (type.kind == TYPE_CHOICE)
		field->choices = choices_of(lua, explanation, index);
	if (type.kind != TYPE_FIELDS)
		return;
	if (lua_getfield(lua, index, "short") != LUA_TNIL)
		field->plain = schema_type_name(schema_type(lua, -1).kind);
	lua_getfield(lua, index, "fields");
	walk(lua, walking, lua_gettop(lua), depth + 1);
}

static int by_rank(const void *a, const void *b)
{
	const struct key *x = a, *y = b;
	if (x->rank != y->rank)
		return (x->rank > y->rank) - (x->rank < y->rank);
	return strcmp(x->name, y->name);
}

static void add_key(struct field *path, const struct key *key)
{
	if (key->is_index)
		field_add_index(path, strtoll(key->name, NULL, 10));
	else
		field_add_name(path, key->name);
}

/* The names of a table of fields, in the help's order; what it does not name stands last. */
static size_t sorted_keys(lua_State *lua, struct walking *walking, int fields, struct key keys[NAMES_MOST])
{
	size_t count = 0;
	for (lua_pushnil(lua); lua_next(lua, fields) && count < NAMES_MOST; count++) {
		struct key *key = &keys[count];
		size_t length = walking->path.length;
		key->is_index = lua_isinteger(lua, -2);
		if (key->is_index)
			snprintf(key->name, sizeof key->name, "%lld", (long long)lua_tointeger(lua, -2));
		else
			snprintf(key->name, sizeof key->name, "%s", lua_tostring(lua, -2));
		lua_pop(lua, 1);
		add_key(&walking->path, key);
		key->rank = push_help(lua, walking->help, walking->path.text);
		if (key->rank)
			lua_pop(lua, 1);
		else
			key->rank = FIELDS_MOST;
		field_cut(&walking->path, length);
	}
	if (count > 1)
		qsort(keys, count, sizeof *keys, by_rank);
	return count;
}

static void walk(lua_State *lua, struct walking *walking, int fields, int depth)
{
	struct key keys[NAMES_MOST];
	luaL_checkstack(lua, 12, "fields nested too deep");
	size_t count = sorted_keys(lua, walking, fields, keys);
	for (size_t i = 0; i < count; i++) {
		int top = lua_gettop(lua);
		size_t length = walking->path.length;
		add_key(&walking->path, &keys[i]);
		if (keys[i].is_index)
			lua_rawgeti(lua, fields, strtoll(keys[i].name, NULL, 10));
		else
			lua_getfield(lua, fields, keys[i].name);
		add_field(lua, walking, keys[i].name, lua_gettop(lua), depth);
		field_cut(&walking->path, length);
		lua_settop(lua, top);
	}
}

/* Help for a field that is not there is a slip of the hand. */
static void refuse_strange(lua_State *lua, const struct walking *walking)
{
	lua_Integer count = lua_istable(lua, walking->help) ? (lua_Integer)lua_rawlen(lua, walking->help) : 0;
	for (lua_Integer i = 1; i <= count; i++) {
		bool found = false;
		lua_rawgeti(lua, walking->help, i);
		const char *path = entry_string(lua, lua_gettop(lua), 1, NULL);
		for (size_t j = 0; j < walking->explanation->count && !found; j++)
			found = strcmp(walking->explanation->fields[j].path, path) == 0;
		if (!found)
			luaL_error(lua, message("help[%d]: there is no field \"%s\""), (int)i, path);
		lua_pop(lua, 1);
	}
}

/* Pushes the words of a file, nothing, its fields. */
static void push_file(lua_State *lua, const struct walking *walking)
{
	const struct refs *refs = &walking->script->refs;
	bool registered = strcmp(walking->name, "exhibition") != 0;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, refs->files_help);
	lua_getfield(lua, 2, walking->name);
	walking->explanation->about = keep(lua, walking->explanation, entry_string(lua, 3, 0, "about"));
	lua_rawgeti(lua, LUA_REGISTRYINDEX, registered ? refs->registers : refs->exhibition);
	if (registered)
		lua_getfield(lua, 4, walking->name);
}

/* Stack: 1 the walking. */
static int explain(lua_State *lua)
{
	struct walking *walking = lua_touserdata(lua, 1);
	struct explanation *explanation = walking->explanation;
	explanation->fields = arena_array(&explanation->arena, FIELDS_MOST, sizeof *explanation->fields);
	if (!explanation->fields)
		return luaL_error(lua, message("the computer's memory ran out"));
	explanation->about = "";
	if (walking->layout) {
		lua_rawgeti(lua, LUA_REGISTRYINDEX, walking->layout->ref);
		explanation->about = keep(lua, explanation, entry_string(lua, 2, 0, "about"));
		lua_getfield(lua, 2, "help");
		lua_getfield(lua, 2, "fields");
	} else if (walking->name) {
		push_file(lua, walking);
	} else {
		lua_rawgeti(lua, LUA_REGISTRYINDEX, walking->script->refs.common);
		lua_rawgeti(lua, LUA_REGISTRYINDEX, walking->script->refs.common_help);
		lua_pushvalue(lua, 2);
	}
	walking->help = 3;
	walk(lua, walking, lua_gettop(lua), 0);
	refuse_strange(lua, walking);
	return 0;
}

/* `file` is told if something goes wrong. */
static bool run(struct walking *walking, const char *file, struct problems *problems)
{
	struct failure failure = { 0 };
	*walking->explanation = (struct explanation){ 0 };
	arena_init(&walking->explanation->arena);
	if (vm_call(&walking->script->vm, explain, walking, STEPS_LAYOUT, &failure))
		return true;
	failure_report(&failure, file, problems);
	explanation_finish(walking->explanation);
	return false;
}

bool script_explain(struct script *script, const char *kind, struct explanation *explanation, struct problems *problems)
{
	struct walking walking = { .script = script, .explanation = explanation };
	if (kind && !(walking.layout = layouts_get(script, kind, problems)))
		return false;
	return run(&walking, kind ? walking.layout->file : "panel", problems);
}

bool script_explain_file(struct script *script, const char *name, struct explanation *explanation,
						 struct problems *problems)
{
	struct walking walking = { .script = script, .explanation = explanation, .name = name };
	return run(&walking, name, problems);
}

void explanation_finish(struct explanation *explanation)
{
	arena_finish(&explanation->arena);
	*explanation = (struct explanation){ 0 };
}
