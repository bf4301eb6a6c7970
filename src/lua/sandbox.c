/* Environments, loading, require.
 *
 * A file of words sees `panel`, `exhibition`, `facts`, `quotes`, `sources` and nothing else; asking for any other name
 * is an error that says so, because a word that lost its quotes would else be nil and silently missing. Layouts see the
 * library through an empty table in front of it, so that no layout can change it for the others. Must not know what
 * the files mean. */
#include "lua/sandbox.h"
#include "base/messages.h"
#include "lua/advice.h"
#include "lua/files.h"
#include "lua/frozen.h"
#include "lua/library.h"
#include "lua/locate.h"
#include "lua/merge.h"
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PIECE = 4096 };

static bool is_lua_name(const char *name)
{
	static const char *const names[] = {
		"_G",			"_VERSION", "assert", "collectgarbage", "coroutine", "debug",		 "dofile",	   "error",
		"getmetatable", "io",		"ipairs", "layout",			"load",		 "loadfile",	 "loadstring", "math",
		"module",		"next",		"os",	  "package",		"pairs",	 "pcall",		 "print",	   "rawequal",
		"rawget",		"rawlen",	"rawset", "require",		"select",	 "setmetatable", "string",	   "table",
		"tonumber",		"tostring", "type",	  "unpack",			"utf8",		 "warn",		 "xpcall"
	};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

/* Is the running chunk a panel? */
static bool is_panel(lua_State *lua)
{
	lua_Debug at;
	for (int level = 0; level < 4 && lua_getstack(lua, level, &at); level++) {
		lua_getinfo(lua, "S", &at);
		if (at.source[0] == '@')
			return strstr(at.source, "scripts/panels/");
	}
	return false;
}

static const char *asked_name(lua_State *lua)
{
	return lua_type(lua, 2) == LUA_TSTRING ? lua_tostring(lua, 2) : message("this name");
}

/* The file is read once more for its text: Lua keeps none, and this is the last that is asked of it. */
static int refuse_astray(lua_State *lua, const char *name)
{
	lua_Debug at = { .currentline = 0 };
	struct source source = { 0 };
	struct failure failure;
	struct error what;
	struct place place;
	bool known = lua_getstack(lua, 1, &at) && lua_getinfo(lua, "Sl", &at) && at.source[0] == '@';
	if (known && files_in(state_of(lua)->folder, at.source + 1, &place))
		source_read(&source, place.path, place.shown, &failure);
	advice_word(source.text ? source.text : "", source.length, at.currentline, name, &what);
	source_finish(&source);
	return luaL_error(lua, "%s", what.text);
}

static int refuse_word(lua_State *lua)
{
	const char *name = asked_name(lua);
	if (is_lua_name(name))
		return luaL_error(lua,
						  is_panel(lua)
							  ? message("%s is not available in a panel: it holds only texts, numbers and tables")
							  : message("%s is not available in this file: it holds only texts, numbers and tables"),
						  name);
	return refuse_astray(lua, name);
}

static int refuse_name(lua_State *lua)
{
	const char *name = asked_name(lua);
	if (is_lua_name(name))
		return luaL_error(lua, message("%s is not available in a layout"), name);
	return luaL_error(lua, message("there is no %s here: a slip of the hand, or is `local %s` missing above?"), name,
					  name);
}

static int refuse_setting(lua_State *lua)
{
	const char *name = asked_name(lua);
	return luaL_error(lua, message("%s = … sets a global, which no file may: write `local %s = …`"), name, name);
}

/* Gives the table at -1 the two handlers for names it does not have. */
static void guard(lua_State *lua, lua_CFunction refuse)
{
	lua_createtable(lua, 0, 2);
	lua_pushcfunction(lua, refuse);
	lua_setfield(lua, -2, "__index");
	lua_pushcfunction(lua, refuse_setting);
	lua_setfield(lua, -2, "__newindex");
	lua_setmetatable(lua, -2);
}

/* panel{…}, layout{…} and the like return their one table; upvalue 1 is their name. */
static int same(lua_State *lua)
{
	if (lua_gettop(lua) != 1 || lua_type(lua, 1) != LUA_TTABLE) {
		const char *name = lua_tostring(lua, lua_upvalueindex(1));
		return luaL_error(lua, message("%s expects one table: return %s { … }"), name, name);
	}
	return 1;
}

static void add_same(lua_State *lua, const char *name)
{
	lua_pushstring(lua, name);
	lua_pushcclosure(lua, same, 1);
	lua_setfield(lua, -2, name);
}

static int push_chain(lua_State *lua, const char *name)
{
	luaL_Buffer chain;
	luaL_buffinit(lua, &chain);
	int count = (int)lua_rawlen(lua, 2);
	for (int i = 1; i <= count; i++) {
		lua_rawgeti(lua, 2, i);
		luaL_addvalue(&chain);
		luaL_addstring(&chain, " -> ");
	}
	luaL_addstring(&chain, name);
	luaL_pushresult(&chain);
	return 1;
}

static bool is_module_name(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
	size_t length = strlen(name);
	return length > 0 && length < 100 && strspn(name, letters) == length && name[0] != '.' && name[length - 1] != '.' &&
		   !strstr(name, "..");
}

/* require "kit.type": scripts/kit/type.lua, run once. Stack: 1 name, 2 loading, 3 modules. */
static int require(lua_State *lua)
{
	const char *name = luaL_checkstring(lua, 1);
	if (!is_module_name(name))
		return luaL_error(
			lua, message("require \"%s\": a module's name is its file's below scripts/, with dots for folders"), name);
	struct script *script = state_of(lua);
	lua_settop(lua, 1);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, script->refs.loading);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, script->refs.modules);
	if (lua_getfield(lua, 3, name) != LUA_TNIL)
		return 1;
	if (lua_getfield(lua, 2, name) != LUA_TNIL) {
		push_chain(lua, name);
		return luaL_error(lua, message("files require one another in a circle: %s"), lua_tostring(lua, -1));
	}
	lua_settop(lua, 3);
	lua_pushvalue(lua, 1);
	lua_rawseti(lua, 2, (lua_Integer)lua_rawlen(lua, 2) + 1);
	lua_pushboolean(lua, true);
	lua_setfield(lua, 2, name);
	if (merge_has(script, name)) {
		lua_pushfstring(lua, "lantern.%s", name);
		sandbox_require(lua, lua_tostring(lua, -1));
		lua_remove(lua, -2);
		sandbox_run(lua, name);
		merge_lay(lua, name, &script->own.problems);
	} else {
		sandbox_run(lua, name);
	}
	if (lua_isnil(lua, -1)) {
		lua_pop(lua, 1);
		lua_pushboolean(lua, true);
	}
	if (strcmp(name, "words") == 0)
		merge_make_words(lua, -1);
	frozen_make(lua, -1);
	lua_pushvalue(lua, -1);
	lua_setfield(lua, 3, name);
	lua_pushnil(lua);
	lua_setfield(lua, 2, name);
	lua_pushnil(lua);
	lua_rawseti(lua, 2, (lua_Integer)lua_rawlen(lua, 2));
	return 1;
}

struct reading {
	const char *at;
	size_t left;
};

/* In pieces, so that the time is looked at while a file is parsed: that counts no steps. */
static const char *read_piece(lua_State *lua, void *data, size_t *size)
{
	struct reading *reading = data;
	const char *piece = reading->at;
	vm_look(lua);
	*size = reading->left < PIECE ? reading->left : PIECE;
	reading->at += *size;
	reading->left -= *size;
	return piece;
}

/* Does not raise: the caller may hold what must be freed first. */
static int load(lua_State *lua, const struct source *source, const char *shown)
{
	char chunk[FILES_PATH_SIZE + 2];
	struct reading reading = { source->text, source->length };
	snprintf(chunk, sizeof chunk, "@%s", shown);
	vm_of(lua)->plain = true;
	int status = lua_load(lua, read_piece, &reading, chunk, "t");
	vm_of(lua)->plain = false;
	if (status != LUA_OK && !vm_of(lua)->overran) /* for the one message that names no line: too deep */
		vm_of(lua)->failure->line = locate_deepest(source->text, source->length);
	return status;
}

static void finish_load(lua_State *lua, int status, const char *shown, int env)
{
	if (status != LUA_OK)
		vm_raise_syntax(lua, shown);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, env);
	lua_setupvalue(lua, -2, 1);
}

/* The parser's message is at the top. False if nothing better can be said than what it says. */
static bool advise(lua_State *lua, const struct source *source, const char *shown, struct failure *failure)
{
	const char *said = lua_tostring(lua, -1);
	struct error what;
	const char *place = said ? strstr(said, ".lua:") : NULL;
	int line = place ? atoi(place + 5) : 0;
	if (line < 1 || !advice_syntax(source->text, source->length, said, &line, &what))
		return false;
	failure_set(failure, "lua-syntax", shown, line, "%s", what.text);
	return true;
}

void sandbox_load(lua_State *lua, const struct source *source, const char *shown, int env)
{
	struct failure failure;
	int status = load(lua, source, shown);
	if (status == LUA_ERRSYNTAX && advise(lua, source, shown, &failure))
		vm_raise(lua, &failure);
	finish_load(lua, status, shown, env);
	vm_of(lua)->plain = source->plain;
}

/* In a function of its own, so that its buffers are off the C stack while the file runs and requires others. */
static void __attribute__((noinline)) load_script(lua_State *lua, const char *name)
{
	struct script *script = state_of(lua);
	struct failure failure = { 0 };
	struct source source;
	struct place place;
	char file[160];
	/* "lantern.kit" is always lantern's own. */
	bool lanterns = strncmp(name, "lantern.", 8) == 0;
	size_t length = (size_t)snprintf(file, sizeof file, "scripts/%s", name + (lanterns ? 8 : 0));
	for (size_t i = 0; i < length; i++)
		file[i] = file[i] == '.' ? '/' : file[i];
	snprintf(file + length, sizeof file - length, ".lua");
	const char *folder = lanterns && script->data ? NULL : script->folder;
	if (script->own.words_broken && strcmp(name, "words") == 0)
		folder = NULL;
	if (files_is_register(name))
		files_register(script->folder, name, file);
	if (!files_find(folder, script->data, file, &place)) {
		luaL_error(lua, lanterns ? message("lantern has no %s of its own") : message("there is no %s"), file);
		return;
	}
	if (!source_read(&source, place.path, place.shown, &failure))
		vm_raise(lua, &failure);
	int status = load(lua, &source, place.shown);
	bool advised = status == LUA_ERRSYNTAX && advise(lua, &source, place.shown, &failure);
	source_finish(&source);
	if (advised)
		vm_raise(lua, &failure);
	finish_load(lua, status, place.shown, script->refs.scripts_env);
}

void sandbox_raise_nothing(lua_State *lua, const struct source *source, const char *shown, const char *function)
{
	struct failure failure;
	struct error what;
	int line;
	advice_nothing(source->text, source->length, function, &line, &what);
	failure_set(&failure, "lua-error", shown, line, "%s", what.text);
	vm_raise(lua, &failure);
}

void sandbox_run(lua_State *lua, const char *name)
{
	luaL_checkstack(lua, 10, "too many files require one another");
	load_script(lua, name);
	lua_call(lua, 0, 1);
}

void sandbox_require(lua_State *lua, const char *name)
{
	lua_pushcfunction(lua, require);
	lua_pushstring(lua, name);
	lua_call(lua, 1, 1);
}

void sandbox_reset(lua_State *lua)
{
	lua_newtable(lua);
	lua_rawseti(lua, LUA_REGISTRYINDEX, state_of(lua)->refs.loading);
}

static void open_words(lua_State *lua, struct script *script)
{
	static const char *const names[] = { "panel", "exhibition", "facts", "quotes", "sources", "people" };
	/* The names lie behind an empty table, so that `panel = nil` is refused as well. */
	lua_newtable(lua);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		add_same(lua, names[i]);
	guard(lua, refuse_word);
	lua_newtable(lua);
	guard(lua, refuse_word);
	lua_getmetatable(lua, -1);
	lua_pushvalue(lua, -3);
	lua_setfield(lua, -2, "__index");
	lua_pop(lua, 1);
	script->refs.words_env = luaL_ref(lua, LUA_REGISTRYINDEX);
	lua_pop(lua, 1);
}

static void open_scripts(lua_State *lua, struct script *script, sandbox_adder *add)
{
	library_push(lua);
	add_same(lua, "layout");
	lua_pushcfunction(lua, require);
	lua_setfield(lua, -2, "require");
	add(lua);
	guard(lua, refuse_name);
	lua_newtable(lua);
	guard(lua, refuse_name);
	lua_getmetatable(lua, -1);
	lua_pushvalue(lua, -3);
	lua_setfield(lua, -2, "__index");
	lua_pop(lua, 1);
	script->refs.scripts_env = luaL_ref(lua, LUA_REGISTRYINDEX);
	lua_pop(lua, 1);
}

void sandbox_open(lua_State *lua, struct script *script, sandbox_adder *add)
{
	open_scripts(lua, script, add);
	open_words(lua, script);
	lua_newtable(lua);
	script->refs.modules = luaL_ref(lua, LUA_REGISTRYINDEX);
	lua_newtable(lua);
	script->refs.gathered = luaL_ref(lua, LUA_REGISTRYINDEX);
	lua_newtable(lua);
	script->refs.about = luaL_ref(lua, LUA_REGISTRYINDEX);
	lua_newtable(lua);
	script->refs.loading = luaL_ref(lua, LUA_REGISTRYINDEX);
	lua_newtable(lua);
	script->refs.faces = luaL_ref(lua, LUA_REGISTRYINDEX);
}
