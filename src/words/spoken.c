/* Asks the scripts for words. Must not know who says them, nor what a language's rules are. */
#include "words/spoken.h"
#include "lua/files.h"
#include "lua/frozen.h"
#include "lua/order.h"
#include "lua/sandbox.h"
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

struct asking {
	const char *name, *language, *text;
	struct arena *arena;
	void (*each)(void *data, const char *name, const char *word);
	void *data;
	char *found;
};

/* Pushes what stands in the table of one word at the top for the language, else for English. */
static const char *push_word(lua_State *lua, const char *language)
{
	frozen_open(lua, -1);
	if (!lua_istable(lua, -1))
		return NULL;
	if (lua_getfield(lua, -1, language) != LUA_TSTRING) {
		lua_pop(lua, 1);
		lua_getfield(lua, -1, "en");
	}
	return lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
}

static int push_words(lua_State *lua)
{
	sandbox_reset(lua);
	sandbox_require(lua, "words");
	frozen_open(lua, -1);
	if (!lua_istable(lua, -1))
		luaL_error(lua, "words: expected a table");
	return lua_gettop(lua);
}

static int ask_word(lua_State *lua)
{
	struct asking *asking = lua_touserdata(lua, 1);
	lua_getfield(lua, push_words(lua), asking->name);
	const char *word = push_word(lua, asking->language);
	asking->found = word ? arena_string(asking->arena, word) : NULL;
	return 0;
}

char *spoken_word(struct script *script, const char *name, int language, struct arena *arena)
{
	struct failure ignored;
	struct asking asking = { .name = name, .language = script->tongues.ids[language], .arena = arena };
	return vm_call(&script->vm, ask_word, &asking, STEPS_LAYOUT, &ignored) ? asking.found : NULL;
}

static int ask_each(lua_State *lua)
{
	struct asking *asking = lua_touserdata(lua, 1);
	int words = push_words(lua);
	order_keys(lua, words);
	lua_Integer count = (lua_Integer)lua_rawlen(lua, words + 1);
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, words + 1, i);
		const char *name = lua_tostring(lua, -1);
		lua_getfield(lua, words, name);
		const char *word = push_word(lua, asking->language);
		if (word)
			asking->each(asking->data, name, word);
		lua_settop(lua, words + 1);
	}
	return 0;
}

bool spoken_each_word(struct script *script, int language, void (*each)(void *data, const char *name, const char *word),
					  void *data)
{
	struct failure ignored;
	struct asking asking = { .language = script->tongues.ids[language], .each = each, .data = data };
	return vm_call(&script->vm, ask_each, &asking, STEPS_LAYOUT, &ignored);
}

static int ask_text(lua_State *lua)
{
	struct asking *asking = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	sandbox_require(lua, "speech");
	lua_getfield(lua, -1, "words");
	lua_pushstring(lua, asking->text);
	sandbox_require(lua, asking->name);
	if (!lua_istable(lua, -1)) {
		struct failure failure;
		char file[80];
		snprintf(file, sizeof file, "scripts/speech/%.30s.lua", asking->name + strlen("speech."));
		failure_set(&failure, "lua-error", file, 0, "the file returned a %s: expected a table of rules",
					luaL_typename(lua, -1));
		vm_raise(lua, &failure);
	}
	lua_call(lua, 2, 1);
	if (lua_type(lua, -1) != LUA_TSTRING)
		luaL_error(lua, "speech.words returned a %s: expected a text", luaL_typename(lua, -1));
	asking->found = arena_string(asking->arena, lua_tostring(lua, -1));
	return 0;
}

static bool find_rules(const struct script *script, const char *language, struct place *place)
{
	char file[80];
	snprintf(file, sizeof file, "scripts/speech/%.30s.lua", language);
	return files_find(script->folder, script->data, file, place);
}

bool spoken_has_rules(const struct script *script, const char *language)
{
	struct place place;
	return find_rules(script, language, &place);
}

char *spoken_text(struct script *script, const char *language, const char *text, struct arena *arena,
				  struct problems *problems)
{
	char module[60];
	struct place place;
	struct failure failure;
	struct asking asking = { .name = module, .text = text, .arena = arena };
	if (!find_rules(script, language, &place))
		return arena_string(arena, text);
	snprintf(module, sizeof module, "speech.%.30s", language);
	if (vm_call(&script->vm, ask_text, &asking, STEPS_LAYOUT, &failure))
		return asking.found;
	failure_report(&failure, place.shown, problems);
	return NULL;
}
