/* Laying tables over lantern's.
 *
 * What may stand in a theme is what stands in lantern's: there is no second list of its keys. Names of faces, of kinds
 * of text, of lights, of layers of land and of art are free; one that is new has what it leaves out from one of
 * lantern's, so that no layout meets a hole. Lists (a sky, the order of lights) are taken whole. Must not know what a
 * key means. */
#include "lua/merge.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "lua/field.h"
#include "lua/files.h"
#include "lua/frozen.h"
#include "lua/locate.h"
#include "lua/order.h"
#include "lua/schema.h"
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

enum { DEPTH_MOST = 12, NAMES_MOST = 240 };

struct merging {
	lua_State *lua;
	struct problems *problems;
	const char *file;
	struct field field;
};

/* Names of one's own in a table of lantern's theme: none; any, for a text; any, for a table like its siblings. */
enum freedom { FREEDOM_NONE, FREEDOM_NAMES, FREEDOM_KINDS };

static const struct {
	const char *name;
	enum freedom freedom;
	const char *model, *model_open; /* what a new kind has that it leaves out; by day */
} FREE[] = {
	{ "faces", FREEDOM_NAMES, NULL, NULL },			  { "italic", FREEDOM_NAMES, NULL, NULL },
	{ "stand_ins", FREEDOM_NAMES, NULL, NULL },		  { "bold", FREEDOM_NAMES, NULL, NULL },
	{ "low_type", FREEDOM_NAMES, NULL, NULL },		  { "type", FREEDOM_KINDS, "body", "body" },
	{ "lights", FREEDOM_KINDS, "night", "daylight" }, { "land", FREEDOM_KINDS, "near", "near" },
	{ "art", FREEDOM_KINDS, "default", "default" },
};
enum { FREE_COUNT = sizeof FREE / sizeof *FREE };

static int free_of(const struct merging *merging)
{
	for (int i = 0; i < FREE_COUNT; i++)
		if (strcmp(FREE[i].name, merging->field.text) == 0)
			return i;
	return -1;
}

static void problem(struct merging *merging, const char *rule, const char *what)
{
	problems_add(merging->problems, SEVERITY_ERROR, merging->file, 0, merging->field.text, rule, "%s", message(what));
}

/* Adds the texts among the keys of the table at `table` to the names. */
static size_t collect(lua_State *lua, int table, const char **names, size_t count)
{
	lua_pushnil(lua);
	while (lua_next(lua, table)) {
		lua_pop(lua, 1);
		if (lua_type(lua, -1) == LUA_TSTRING && count < NAMES_MOST)
			names[count++] = lua_tostring(lua, -1);
	}
	return count;
}

static void report_unknown(struct merging *merging, int base, const char *name, const char *format)
{
	char text[ERROR_TEXT_SIZE];
	const char *names[NAMES_MOST];
	const char *nearest = nearest_name(name, names, collect(merging->lua, base, names, 0));
	snprintf(text, sizeof text, message(format), name, did_you_mean(nearest, "").text);
	problem(merging, "unknown-field", text);
}

static void report_type(struct merging *merging, int base, int own)
{
	lua_State *lua = merging->lua;
	char found[200], text[ERROR_TEXT_SIZE];
	const char *expected = lua_type(lua, base) == LUA_TSTRING	 ? MESSAGE("a text between quotes")
						   : lua_type(lua, base) == LUA_TNUMBER	 ? MESSAGE("a number")
						   : lua_type(lua, base) == LUA_TBOOLEAN ? MESSAGE("true or false")
																 : MESSAGE("a table { … }");
	if (lua_type(lua, base) == LUA_TSTRING && schema_is_colour(lua_tostring(lua, base)))
		expected = MESSAGE("a colour \"#RRGGBB\"");
	schema_found(lua, own, found, sizeof found);
	snprintf(text, sizeof text, message("expected %s, found %s"), message(expected), found);
	problem(merging, "wrong-type", text);
}

static bool is_like(lua_State *lua, int base, int own)
{
	if (lua_type(lua, base) != lua_type(lua, own))
		return false;
	return lua_type(lua, base) != LUA_TSTRING || !schema_is_colour(lua_tostring(lua, base)) ||
		   schema_is_colour(lua_tostring(lua, own));
}

/* Pushes what a table beside `base` in `siblings` has under the key at `key`; false (nothing pushed) if none has it. */
static bool push_sibling(lua_State *lua, int siblings, int key)
{
	if (!siblings)
		return false;
	int top = lua_gettop(lua);
	lua_pushnil(lua);
	while (lua_next(lua, siblings)) {
		lua_pushvalue(lua, key);
		if (lua_istable(lua, top + 2) && lua_rawget(lua, top + 2) != LUA_TNIL) {
			lua_replace(lua, top + 1);
			lua_settop(lua, top + 1);
			return true;
		}
		lua_settop(lua, top + 1);
	}
	return false;
}

/* Pushes what stands in lantern's for the key at `key`, or what something of one's own there must be like. */
static bool push_base(struct merging *merging, int base, int siblings, int parent_free, int key, int own)
{
	lua_State *lua = merging->lua;
	lua_pushvalue(lua, key);
	if (lua_rawget(lua, base) != LUA_TNIL)
		return true;
	lua_pop(lua, 1);
	if (parent_free >= 0 && FREE[parent_free].freedom == FREEDOM_NAMES) {
		lua_pushliteral(lua, "");
		return true;
	}
	if (parent_free < 0)
		return push_sibling(lua, siblings, key);
	bool open = false;
	if (lua_istable(lua, own)) {
		lua_getfield(lua, own, "frame");
		open = lua_type(lua, -1) == LUA_TSTRING && strcmp(lua_tostring(lua, -1), "open") == 0;
		lua_pop(lua, 1);
	}
	lua_getfield(lua, base, open ? FREE[parent_free].model_open : FREE[parent_free].model);
	if (!lua_isnil(lua, -1)) {
		frozen_push_copy(lua, lua_gettop(lua), DEPTH_MOST);
		lua_replace(lua, -2);
		return true;
	}
	lua_pop(lua, 1);
	return false;
}

static void lay_over(struct merging *merging, int base, int own, int siblings, int depth);

/* Stack: key, own value, lantern's. */
static void lay_value(struct merging *merging, int base, int siblings, int key, int depth)
{
	lua_State *lua = merging->lua;
	int own = key + 1, old = key + 2;
	bool unlit = strcmp(merging->field.text, "lights") == 0 && lua_isboolean(lua, own) && !lua_toboolean(lua, own);
	if (!unlit && !is_like(lua, old, own)) {
		report_type(merging, old, own);
		return;
	}
	bool record = !unlit && lua_istable(lua, old) && lua_rawlen(lua, old) == 0;
	if (record)
		lay_over(merging, old, own, siblings, depth + 1);
	lua_pushvalue(lua, key);
	lua_pushvalue(lua, record ? old : own);
	lua_rawset(lua, base);
}

/* Lays the table at `own` over the one at `base`, whose keys may be those of its siblings too (0: it has none). The
 * indices are absolute. */
static void lay_over(struct merging *merging, int base, int own, int siblings, int depth)
{
	lua_State *lua = merging->lua;
	luaL_checkstack(lua, 20, "tables nested too deep");
	int free = free_of(merging);
	bool kinds = free >= 0 && FREE[free].freedom == FREEDOM_KINDS;
	order_keys(lua, own);
	int keys = lua_gettop(lua);
	lua_Integer count = depth > DEPTH_MOST ? 0 : (lua_Integer)lua_rawlen(lua, keys);
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, keys, i);
		lua_pushvalue(lua, keys + 1);
		lua_rawget(lua, own);
		const char *name = lua_type(lua, keys + 1) == LUA_TSTRING ? lua_tostring(lua, keys + 1) : NULL;
		size_t cut = name ? field_add_name(&merging->field, name)
						  : field_add_index(&merging->field, lua_tointeger(lua, keys + 1));
		if (!name)
			problem(merging, "unknown-field", MESSAGE("a part without a name: every part here has one"));
		else if (push_base(merging, base, siblings, free, keys + 1, keys + 2))
			lay_value(merging, base, kinds ? base : 0, keys + 1, depth);
		else
			report_unknown(merging, base, name, MESSAGE("there is no key %.100s%s"));
		field_cut(&merging->field, cut);
		lua_settop(lua, keys);
	}
	lua_settop(lua, keys - 1);
}

/* One word, by language. */
static void lay_word(struct merging *merging, int base, int own)
{
	lua_State *lua = merging->lua;
	if (!lua_istable(lua, own)) {
		problem(merging, "wrong-type", MESSAGE("expected a word in every language { en = \"…\", … }"));
		return;
	}
	lua_pushnil(lua);
	while (lua_next(lua, own)) {
		bool good = lua_type(lua, -2) == LUA_TSTRING && lua_type(lua, -1) == LUA_TSTRING;
		size_t cut = lua_type(lua, -2) == LUA_TSTRING ? field_add_name(&merging->field, lua_tostring(lua, -2))
													  : merging->field.length;
		if (good) {
			lua_pushvalue(lua, -2);
			lua_pushvalue(lua, -2);
			lua_rawset(lua, base);
		} else {
			problem(merging, "wrong-type", MESSAGE("expected a word between quotes, under its language: en = \"…\""));
		}
		field_cut(&merging->field, cut);
		lua_pop(lua, 1);
	}
}

static void lay_words(struct merging *merging, int base, int own)
{
	lua_State *lua = merging->lua;
	order_keys(lua, own);
	int keys = lua_gettop(lua);
	lua_Integer count = (lua_Integer)lua_rawlen(lua, keys);
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, keys, i);
		lua_pushvalue(lua, keys + 1);
		lua_rawget(lua, own);
		lua_pushvalue(lua, keys + 1);
		const char *name = lua_type(lua, keys + 1) == LUA_TSTRING ? lua_tostring(lua, keys + 1) : "(a number)";
		size_t cut = field_add_name(&merging->field, name);
		if (lua_rawget(lua, base) == LUA_TTABLE)
			lay_word(merging, keys + 3, keys + 2);
		else
			report_unknown(merging, base, name, MESSAGE("there is no word %.100s%s"));
		field_cut(&merging->field, cut);
		lua_settop(lua, keys);
	}
	lua_settop(lua, keys - 1);
}

static bool own_place(const struct script *script, const char *name, struct place *place)
{
	struct place other;
	struct stat own, lanterns;
	char file[60];
	snprintf(file, sizeof file, "scripts/%s.lua", name);
	if (!script->data || !files_in(script->folder, file, place) || lstat(place->path, &own) < 0)
		return false;
	if (stat(place->path, &own) < 0)
		return true; /* reading it says why not */
	if (!files_in_look(script->data, file, &other) || stat(other.path, &lanterns) < 0)
		return false;
	return own.st_dev != lanterns.st_dev || own.st_ino != lanterns.st_ino;
}

bool merge_has(const struct script *script, const char *name)
{
	struct place place;
	if (strcmp(name, "theme") != 0 && (strcmp(name, "words") != 0 || script->own.words_broken))
		return false;
	return own_place(script, name, &place);
}

/* Words ended in a function once, and were copied so: what it looks into is the table. */
static void find_words(lua_State *lua, int index)
{
	const char *name = "";
	for (int i = 1; lua_isfunction(lua, index) && name; i++) {
		name = lua_getupvalue(lua, index, i);
		if (name && strcmp(name, "words") == 0 && lua_istable(lua, -1)) {
			lua_replace(lua, index);
			return;
		}
		lua_settop(lua, index);
	}
}

void merge_lay(lua_State *lua, const char *name, struct problems *problems)
{
	bool words = strcmp(name, "words") == 0;
	struct merging merging = { .lua = lua, .problems = problems };
	luaL_checkstack(lua, 20, "tables nested too deep");
	int own = lua_gettop(lua), base = own - 1;
	if (words)
		find_words(lua, own);
	if (!lua_istable(lua, own))
		luaL_error(lua,
				   words ? message("the file returns no table: it must read return { close = { en = \"Close\" }, … }")
						 : message("the file returns no table: it must read return { faces = { … }, … }"));
	frozen_push_copy(lua, base, DEPTH_MOST);
	lua_replace(lua, base);
	frozen_push_copy(lua, own, DEPTH_MOST);
	lua_replace(lua, own);
	lua_pushfstring(lua, "scripts/%s.lua", name);
	merging.file = lua_tostring(lua, -1);
	if (words)
		lay_words(&merging, base, own);
	else
		lay_over(&merging, base, own, 0, 0);
	lua_settop(lua, base);
}

int merge_line(const struct script *script, const char *name, const char *field)
{
	struct place place;
	struct source source;
	struct locate locate;
	struct failure failure;
	int line = 0;
	if (!own_place(script, name, &place) || !source_read(&source, place.path, place.shown, &failure))
		return 0;
	if (locate_init(&locate, source.text, source.length))
		line = locate_line(&locate, field);
	locate_finish(&locate);
	source_finish(&source);
	return line;
}

/* words(page, "close", language): the word in the language that is named, else the visitor's, else in English. */
static int say(lua_State *lua)
{
	const char *name = luaL_checkstring(lua, 3);
	lua_settop(lua, 4);
	if (lua_getfield(lua, 1, name) != LUA_TTABLE) {
		const char *names[NAMES_MOST];
		frozen_open(lua, 1);
		const char *nearest = nearest_name(name, names, collect(lua, 1, names, 0));
		return luaL_error(lua, message("there is no word %s%s"), name, did_you_mean(nearest, "").text);
	}
	if (!lua_isstring(lua, 4)) {
		luaL_checktype(lua, 2, LUA_TTABLE);
		if (lua_getfield(lua, 2, "screen") != LUA_TTABLE)
			return luaL_argerror(lua, 1, "expected a page or a hand");
		lua_getfield(lua, -1, "language");
		lua_replace(lua, 4);
		lua_settop(lua, 5);
	}
	lua_pushvalue(lua, 4);
	if (lua_gettable(lua, 5) == LUA_TSTRING || lua_getfield(lua, 5, "en") == LUA_TSTRING)
		return 1;
	lua_pushstring(lua, name);
	return 1;
}

void merge_make_words(lua_State *lua, int index)
{
	index = lua_absindex(lua, index);
	if (!lua_istable(lua, index))
		return;
	frozen_make(lua, index);
	frozen_set_call(lua, index, say);
}
