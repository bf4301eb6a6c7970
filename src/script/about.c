/* What awaits a reader is not written by hand: it is what the panels say of themselves. Must not know how it is shown.
 */
#include "script/about.h"
#include "script/localise.h"
#include "script/schema.h"
#include <stdio.h>
#include <string.h>

static const char *const FIELDS[] = { "publisher", "authors", "funders", "date", "checked", "more" };

void about_keep(struct check *check, lua_State *lua, int exhibition)
{
	char empty[100] = "";
	lua_rawgeti(lua, LUA_REGISTRYINDEX, check->script->refs.about);
	bool given = lua_getfield(lua, exhibition, "about") == LUA_TTABLE;
	lua_pushvalue(lua, -1);
	lua_setfield(lua, -3, "about");
	for (size_t i = 0; given && i < sizeof FIELDS / sizeof *FIELDS; i++) {
		size_t used = strlen(empty);
		if (lua_getfield(lua, -1, FIELDS[i]) == LUA_TNIL)
			snprintf(empty + used, sizeof empty - used, "%s%s", used ? ", " : "", FIELDS[i]);
		lua_pop(lua, 1);
	}
	lua_pop(lua, 2);
	if (!empty[0] || !check->script->strict)
		return;
	size_t field = field_add_name(&check->field, "about");
	check_problem(check, SEVERITY_WARNING, "empty-about", "the sheet about the exhibition leaves out what is empty: %s",
				  empty);
	field_cut(&check->field, field);
}

/* Into the table at the top. */
static void put_awaiting(lua_State *lua, const struct exhibition *exhibition)
{
	lua_newtable(lua);
	for (size_t i = 0, count = 0; i < exhibition->language_count; i++) {
		lua_Integer panels = 0;
		for (size_t j = 0; j < exhibition->panel_count; j++)
			panels += exhibition->panels[j].awaiting >> i & 1U;
		if (panels == 0)
			continue;
		lua_createtable(lua, 0, 2);
		lua_pushstring(lua, exhibition->languages[i].name);
		lua_setfield(lua, -2, "name");
		lua_pushinteger(lua, panels);
		lua_setfield(lua, -2, "count");
		lua_rawseti(lua, -2, (lua_Integer)++count);
	}
	lua_setfield(lua, -2, "awaiting");
}

void about_put(lua_State *lua, const struct building *building)
{
	int screen = lua_gettop(lua);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, building->script->refs.about);
	bool given = lua_getfield(lua, -1, "about") == LUA_TTABLE;
	lua_pushboolean(lua, given);
	lua_setfield(lua, screen, "has_about");
	if (given && strcmp(building->request->overlay, "about") == 0) {
		lua_newtable(lua);
		for (size_t i = 0; i < sizeof FIELDS / sizeof *FIELDS; i++) {
			if (lua_getfield(lua, screen + 2, FIELDS[i]) == LUA_TTABLE)
				localise_text(lua, lua_gettop(lua), building->request->language);
			else
				lua_pushvalue(lua, -1);
			lua_setfield(lua, screen + 3, FIELDS[i]);
			lua_settop(lua, screen + 3);
		}
		put_awaiting(lua, building->request->exhibition);
		lua_setfield(lua, screen, "exhibition");
	}
	lua_settop(lua, screen);
}
