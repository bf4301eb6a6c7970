/* Facts that are noted as weak may stand beside others, not alone. Must not know what a fact says. */
#include "script/grounds.h"
#include <lauxlib.h>
#include <string.h>

static bool says(lua_State *lua, int fact, const char *name, const char *value)
{
	bool found = lua_getfield(lua, fact, name) == LUA_TSTRING && strcmp(lua_tostring(lua, -1), value) == 0;
	lua_pop(lua, 1);
	return found;
}

/* How many of the list of ids at `ids` are facts, and how many of them carry a panel. */
static int count(lua_State *lua, int ids, int facts, int *strong)
{
	int found = 0;
	lua_Integer length = lua_istable(lua, ids) ? (lua_Integer)lua_rawlen(lua, ids) : 0;
	for (lua_Integer i = 1; i <= length; i++) {
		vm_charge(lua, 10);
		lua_rawgeti(lua, ids, i);
		if (!lua_isnil(lua, -1) && lua_rawget(lua, facts) == LUA_TTABLE) {
			found++;
			*strong += !says(lua, facts + 1, "confidence", "low") && !says(lua, facts + 1, "weight", "detail");
		}
		lua_settop(lua, facts);
	}
	return found;
}

void grounds_check(struct check *check, lua_State *lua, int panel)
{
	const struct word_register *facts = &check->script->registers.facts;
	int top = lua_gettop(lua), strong = 0;
	if (facts->state != REGISTER_READ)
		return;
	bool given = lua_getfield(lua, panel, "facts") != LUA_TNIL;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, facts->ref);
	int found = count(lua, top + 1, top + 2, &strong);
	size_t field = field_add_name(&check->field, "facts");
	if (!given)
		check_problem(check, SEVERITY_WARNING, "no-facts",
					  "the panel cites no fact: write facts = { \"…\" } with ids of %s, and visitors see its sources; "
					  "{ } says that it needs none",
					  facts->file);
	else if (found > 0 && strong == 0)
		check_problem(check, SEVERITY_WARNING, "weak-facts",
					  "all that the panel rests on is noted as of low confidence or as a detail in %s: cite what "
					  "carries it, or say in its words that it is not sure",
					  facts->file);
	field_cut(&check->field, field);
	lua_settop(lua, top);
}
