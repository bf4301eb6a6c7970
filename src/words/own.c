/* The exhibition's own words are loaded before anything asks for them, so that their mistakes can be told with the
 * exhibition's. Must not know how tables are merged. */
#include "words/own.h"
#include "base/messages.h"
#include "lua/frozen.h"
#include "lua/merge.h"
#include "lua/order.h"
#include "lua/sandbox.h"
#include <lauxlib.h>
#include <string.h>

static int open_words(lua_State *lua)
{
	sandbox_reset(lua);
	sandbox_require(lua, "words");
	return 0;
}

void own_open_words(struct script *script)
{
	struct failure failure;
	if (!merge_has(script, "words") || vm_call(&script->vm, open_words, script, STEPS_LAYOUT, &failure))
		return;
	failure_report(&failure, "scripts/words.lua", &script->own.problems);
	script->own.words_broken = true;
}

struct asking {
	const struct exhibition *exhibition;
	struct problems *problems;
};

static int ask_words(lua_State *lua)
{
	const struct asking *asking = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	sandbox_require(lua, "words");
	frozen_open(lua, 2);
	if (!lua_istable(lua, 2))
		return 0;
	order_keys(lua, 2);
	lua_Integer count = (lua_Integer)lua_rawlen(lua, 3);
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, 3, i);
		lua_pushvalue(lua, 4);
		if (lua_rawget(lua, 2) != LUA_TTABLE)
			luaL_error(lua, message("words: a word is a table { en = \"…\", … }"));
		for (size_t l = 0; l < asking->exhibition->language_count; l++) {
			const struct language *language = &asking->exhibition->languages[l];
			const char *name = lua_tostring(lua, 4);
			if (lua_getfield(lua, 5, language->id) == LUA_TNIL)
				problems_add(
					asking->problems, SEVERITY_WARNING, "scripts/words.lua", 0, name, "missing-word",
					"the word %s is missing in %s (%s), lantern's English stands in: write %s = { %s = \"…\" } "
					"into scripts/words.lua",
					name, language->name, language->id, name, language->id);
			lua_settop(lua, 5);
		}
		lua_settop(lua, 3);
	}
	return 0;
}

void own_report(struct script *script, const struct exhibition *exhibition, struct problems *problems)
{
	for (size_t i = 0; i < script->own.problems.count; i++) {
		const struct problem *found = &script->own.problems.items[i];
		bool words = strcmp(found->file, "scripts/words.lua") == 0;
		int line = found->line ? found->line : merge_line(script, words ? "words" : "theme", found->field);
		problems_add(problems, found->severity, found->file, line, found->field, found->rule, "%s", found->message);
	}
	struct failure failure;
	struct asking asking = { exhibition, problems };
	if (script->strict && script->data && !vm_call(&script->vm, ask_words, &asking, STEPS_LAYOUT, &failure))
		failure_report(&failure, "scripts/words.lua", problems);
}
