/* Entries are kept apart from their panels' tables, which come and go: a reference in Lua's registry, by the panel's
 * file. Their numbers on a panel that gathers are those of its drawers, so its rings need nothing of their own. Must
 * not know how they are listed. */
#include "words/gather.h"
#include "words/localise.h"
#include <lauxlib.h>

void gather_note(lua_State *lua, struct script *script, const char *file, int panel)
{
	static const char *const names[] = { "title", "disputed" };
	lua_rawgeti(lua, LUA_REGISTRYINDEX, script->refs.gathered);
	/* Most panels dispute nothing: nothing of theirs is kept, for all that is kept is looked through by Lua's collector
	 * again and again. */
	if (lua_getfield(lua, panel, "disputed") != LUA_TNIL) {
		lua_createtable(lua, 0, 2);
		for (int i = 0; i < 2; i++) {
			lua_getfield(lua, panel, names[i]);
			lua_setfield(lua, -2, names[i]);
		}
		lua_replace(lua, -2);
	}
	lua_setfield(lua, -2, file);
	lua_pop(lua, 1);
}

/* Appends the entries of one panel to the list at `list`; what was noted lies below it. */
static void add(lua_State *lua, const struct script *script, const struct panel_entry *entry, int language, int list)
{
	if (lua_getfield(lua, list - 1, entry->file) == LUA_TTABLE) {
		lua_rawgeti(lua, LUA_REGISTRYINDEX, script->refs.common);
		localise_record(lua, list + 2, 0, list + 1, language);
		lua_getfield(lua, list + 3, "disputed");
		lua_Integer count = lua_istable(lua, list + 4) ? (lua_Integer)lua_rawlen(lua, list + 4) : 0;
		for (lua_Integer i = 1; i <= count; i++) {
			lua_rawgeti(lua, list + 4, i);
			lua_pushstring(lua, entry->id);
			lua_setfield(lua, -2, "panel");
			lua_getfield(lua, list + 3, "title");
			lua_setfield(lua, -2, "title");
			lua_rawseti(lua, list, (lua_Integer)lua_rawlen(lua, list) + 1);
		}
	}
	lua_settop(lua, list);
}

void gather_put(lua_State *lua, const struct script *script, const struct exhibition *exhibition, int own, int language)
{
	int panel = lua_gettop(lua);
	luaL_checkstack(lua, 20, "tables nested too deep");
	lua_rawgeti(lua, LUA_REGISTRYINDEX, script->refs.gathered);
	lua_newtable(lua);
	add(lua, script, &exhibition->panels[own], language, panel + 2);
	for (int i = 0; i < (int)exhibition->panel_count; i++)
		if (i != own)
			add(lua, script, &exhibition->panels[i], language, panel + 2);
	lua_setfield(lua, panel, "disputed");
	lua_settop(lua, panel);
}
