/* What a panel's author has looked at and found right as it is. A reason is asked for: whoever comes after them wants
 * to know. Rules that nobody knows are told by the schema. Must not know what a rule is about. */
#include "words/allowed.h"
#include <lauxlib.h>
#include <string.h>

void allowed_check(struct check *check, lua_State *lua, int panel)
{
	int top = lua_gettop(lua);
	if (lua_getfield(lua, panel, "allow") == LUA_TTABLE) {
		size_t whole = field_add_name(&check->field, "allow");
		lua_pushnil(lua);
		while (lua_next(lua, top + 1)) {
			size_t length;
			if (lua_type(lua, -2) == LUA_TSTRING && lua_type(lua, -1) == LUA_TSTRING) {
				const char *reason = lua_tolstring(lua, -1, &length);
				size_t field = field_add_name(&check->field, lua_tostring(lua, -2));
				if (check_is_blank(reason, length))
					check_problem(check, SEVERITY_ERROR, "empty-text",
								  "say between the quotes why this is right as it is");
				field_cut(&check->field, field);
			}
			lua_pop(lua, 1);
		}
		field_cut(&check->field, whole);
	}
	lua_settop(lua, top);
}

bool allowed_here(lua_State *lua, int panel, const char *rule)
{
	int top = lua_gettop(lua);
	bool allows = lua_getfield(lua, panel, "allow") == LUA_TTABLE && lua_getfield(lua, top + 1, rule) == LUA_TSTRING;
	lua_settop(lua, top);
	return allows;
}

struct asking {
	const struct kept *kept;
	const char *rule;
	bool allows;
};

static int ask(lua_State *lua)
{
	struct asking *asking = lua_touserdata(lua, 1);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, asking->kept->ref);
	asking->allows = allowed_here(lua, 2, asking->rule);
	return 0;
}

bool allowed_has(struct script *script, const struct kept *kept, const char *rule)
{
	struct asking asking = { kept, rule, false };
	struct failure ignored;
	return vm_call(&script->vm, ask, &asking, STEPS_WORDS, &ignored) && asking.allows;
}
