/* One walk over a panel's table for everything that is to be known about it.
 *
 * A mistake does not end the walk: a curator wants to see all of them at once. What is only missing in one language is
 * an error for `check` and a warning on the wall, where the default language stands in. Must not know what a layout
 * does with the fields. */
#include "script/check.h"
#include "base/utf8.h"
#include "script/check_value.h"
#include "script/schema.h"
#include "script/strict.h"
#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { NAMES_MOST = 80, STEPS_A_VALUE = 10, DEPTH_MOST = 20 };

int check_line(struct check *check)
{
	if (!check->located && check->source)
		check->located = locate_init(&check->locate, check->source->text, check->source->length);
	return check->located ? locate_line(&check->locate, check->field.text) : 0;
}

void check_finish(struct check *check)
{
	locate_finish(&check->locate);
	check->located = false;
}

void check_problem(struct check *check, enum severity severity, const char *rule, const char *format, ...)
{
	check->errors += severity == SEVERITY_ERROR;
	if (!check->problems)
		return;
	char text[ERROR_TEXT_SIZE];
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(text, sizeof text, format, arguments);
	va_end(arguments);
	problems_add(check->problems, severity, check->file, check_line(check), check->field.text, rule, "%s", text);
}

static bool is_blank(const char *text, size_t length)
{
	for (size_t at = 0, size; at < length; at += size) {
		uint32_t rune;
		size = utf8_decode(text + at, length - at, &rune);
		if (!utf8_is_space(rune))
			return false;
	}
	return true;
}

bool check_push_text(lua_State *lua, int value, const char *language)
{
	size_t length;
	if (lua_getfield(lua, value, language) == LUA_TSTRING) {
		const char *text = lua_tolstring(lua, -1, &length);
		if (!is_blank(text, length))
			return true;
	}
	lua_pop(lua, 1);
	return false;
}

int check_stand_in(lua_State *lua, int value, int language)
{
	const struct tongues *tongues = &script_of(lua)->tongues;
	for (int i = -2; i < tongues->count; i++) {
		int candidate = i == -2 ? language : i == -1 ? tongues->standard : i;
		if (!check_push_text(lua, value, tongues->ids[candidate]))
			continue;
		lua_pop(lua, 1);
		return candidate;
	}
	return -1;
}

static enum severity when_strict(const struct check *check)
{
	return check->script->strict ? SEVERITY_ERROR : SEVERITY_WARNING;
}

static void check_one_language(struct check *check, lua_State *lua, int value, int language)
{
	const char *id = check->script->tongues.ids[language];
	size_t length, field = field_add_name(&check->field, id);
	int type = lua_getfield(lua, value, id);
	if (type == LUA_TNIL) {
		check_problem(check, when_strict(check), "missing-language", "there is no text in %s", id);
	} else if (type != LUA_TSTRING) {
		check_wrong_type(check, lua, "a text between quotes", lua_gettop(lua));
	} else {
		const char *text = lua_tolstring(lua, -1, &length);
		if (is_blank(text, length))
			check_problem(check, when_strict(check), "empty-text", "the text in %s is empty", id);
		else if (check_string(check, text, length)) {
			if (check->script->strict && check->problems)
				strict_glyphs(check, text, length);
			if (check->each)
				check->each(check, language, text);
		}
	}
	lua_pop(lua, 1);
	field_cut(&check->field, field);
}

static void check_unknown_languages(struct check *check, lua_State *lua, int value)
{
	const struct tongues *tongues = &check->script->tongues;
	const char *known[LANGUAGES_LIMIT];
	for (int i = 0; i < tongues->count; i++)
		known[i] = tongues->ids[i];
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		lua_pop(lua, 1);
		const char *name = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
		bool found = false;
		for (int i = 0; i < tongues->count && name; i++)
			found = found || strcmp(known[i], name) == 0;
		if (found)
			continue;
		if (!name) {
			check_problem(check, SEVERITY_ERROR, "wrong-type", "a text without its language: write %s = \"…\"",
						  known[0]);
			continue;
		}
		size_t field = field_add_name(&check->field, name);
		const char *nearest = nearest_name(name, known, (size_t)tongues->count);
		check_problem(check, when_strict(check), "unknown-language", "%s is no language of this exhibition%s%s%s", name,
					  nearest ? "; did you mean " : "", nearest ? nearest : "", nearest ? "?" : "");
		field_cut(&check->field, field);
	}
}

void check_text(struct check *check, lua_State *lua, int value)
{
	const struct tongues *tongues = &check->script->tongues;
	if (!lua_istable(lua, value)) {
		char expected[80];
		snprintf(expected, sizeof expected, "a text in every language { %s = \"…\", … }", tongues->ids[0]);
		check_wrong_type(check, lua, expected, value);
		return;
	}
	check_unknown_languages(check, lua, value);
	if (check_stand_in(lua, value, tongues->standard) < 0) {
		check_problem(check, SEVERITY_ERROR, "missing-language", "there is no text in any language of this exhibition");
		return;
	}
	for (int i = 0; i < tongues->count; i++) {
		size_t length;
		check_one_language(check, lua, value, i);
		if (!check_push_text(lua, value, tongues->ids[check_stand_in(lua, value, i)]))
			continue;
		const char *text = lua_tolstring(lua, -1, &length);
		check->words[i] += (int)utf8_words(text, length);
		lua_pop(lua, 1);
	}
}

static void check_count(struct check *check, lua_State *lua, int schema, lua_Integer found)
{
	static const struct {
		const char *name, *words;
	} limits[] = { { "count", "" }, { "min", "at least " }, { "max", "at most " } };
	for (int i = 0; i < 3; i++) {
		bool given = lua_getfield(lua, schema, limits[i].name) == LUA_TNUMBER;
		lua_Integer limit = lua_tointeger(lua, -1);
		lua_pop(lua, 1);
		if (given && ((i == 0 && found != limit) || (i == 1 && found < limit) || (i == 2 && found > limit)))
			check_problem(check, SEVERITY_ERROR, "wrong-type", "expected %s%d in this list, found %d", limits[i].words,
						  (int)limit, (int)found);
	}
}

static bool check_is_list(struct check *check, lua_State *lua, int value)
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

static void check_value(struct check *check, lua_State *lua, int schema, int value, int depth);

static void check_list(struct check *check, lua_State *lua, int schema, int value, int depth)
{
	if (!check_is_list(check, lua, value))
		return;
	lua_Integer length = (lua_Integer)lua_rawlen(lua, value);
	check_count(check, lua, schema, length);
	lua_getfield(lua, schema, "list");
	int item = lua_gettop(lua);
	for (lua_Integer i = 1; i <= length; i++) {
		size_t field = field_add_index(&check->field, i);
		lua_rawgeti(lua, value, i);
		check_value(check, lua, item, item + 1, depth);
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
static void check_unknown(struct check *check, lua_State *lua, int fields, int common)
{
	if (lua_type(lua, -1) != LUA_TSTRING) {
		char found[80];
		schema_found(lua, lua_gettop(lua), found, sizeof found);
		check_problem(check, SEVERITY_ERROR, "unknown-field",
					  "a part without a name (number %s): every part here has one",
					  lua_isinteger(lua, -1) ? found + strlen("the number ") : found);
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
		check_problem(check, SEVERITY_ERROR, "unknown-field", "there is no field %s here", name);
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

static void check_missing(struct check *check, lua_State *lua, int table, int overriding, int value)
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

static void check_fields(struct check *check, lua_State *lua, int fields, int common, int value, int depth)
{
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		int here = lua_gettop(lua), key = here - 1;
		if (push_type(lua, fields, common, key)) {
			size_t field = add_key(check, lua, key);
			check_value(check, lua, here + 1, here, depth);
			field_cut(&check->field, field);
			lua_settop(lua, key);
		} else {
			lua_settop(lua, key);
			check_unknown(check, lua, fields, common);
		}
	}
	check_missing(check, lua, fields, 0, value);
	if (common)
		check_missing(check, lua, common, fields, value);
}

static void check_fields_or_short(struct check *check, lua_State *lua, int schema, int value, int depth)
{
	if (schema_is_short(lua, schema, value)) {
		check_value(check, lua, lua_gettop(lua), value, depth);
	} else if (!lua_istable(lua, value)) {
		check_wrong_type(check, lua, "a table of named fields { … = … }", value);
		return;
	} else {
		lua_getfield(lua, schema, "fields");
		check_fields(check, lua, lua_gettop(lua), 0, value, depth);
	}
	lua_pop(lua, 1);
}

/* Both indices are absolute. */
static void check_value(struct check *check, lua_State *lua, int schema, int value, int depth)
{
	luaL_checkstack(lua, 20, "tables nested too deep");
	vm_charge(lua, STEPS_A_VALUE);
	if (depth > DEPTH_MOST)
		luaL_error(lua, "tables are nested too deep");
	struct type type = schema_type(lua, schema);
	if (type.kind == TYPE_TEXT)
		check_text(check, lua, value);
	else if (type.kind == TYPE_FIELDS)
		check_fields_or_short(check, lua, schema, value, depth + 1);
	else if (type.kind == TYPE_LIST && lua_istable(lua, value))
		check_list(check, lua, schema, value, depth + 1);
	else
		check_plain(check, lua, schema, value);
}

void check_record(struct check *check, lua_State *lua, int fields, int common, int value)
{
	check_fields(check, lua, fields, common, value, 0);
}
