/* Versions of the look.
 *
 * A later version of the look shows an older exhibition too: what the exhibition leaves open comes from the look. So a
 * change is never an error, but a sentence for the exhibition's curator. Must not know what changed. */
#include "words/changes.h"
#include "base/messages.h"
#include "lua/files.h"
#include "lua/frozen.h"
#include "lua/sandbox.h"
#include <lauxlib.h>
#include <stdio.h>

enum { DEEP = 4 };

/* Pushes the table of the look's changes; false and nothing pushed if it has none, as a look made by a test. */
static bool push_changes(lua_State *lua, const struct script *script)
{
	struct place place;
	if (!files_find(NULL, script->data, "scripts/changes.lua", &place))
		return false;
	sandbox_require(lua, "lantern.changes");
	frozen_push_copy(lua, -1, DEEP);
	lua_remove(lua, -2);
	if (!lua_istable(lua, -1) || lua_getfield(lua, -1, "version") != LUA_TNUMBER ||
		lua_getfield(lua, -2, "changes") != LUA_TTABLE)
		luaL_error(lua, message("changes.lua: expected return { version = 1, changes = { … } }"));
	lua_pop(lua, 2);
	return true;
}

static lua_Integer version_of(lua_State *lua, int changes)
{
	lua_getfield(lua, changes, "version");
	lua_Integer version = lua_tointeger(lua, -1);
	lua_pop(lua, 1);
	return version;
}

/* Each change { since, "sentence" } later than `version`, in the order of the table. Each has a rule of its own: of
 * problems of one rule in one field only the first is kept. */
static void tell_each(struct check *check, lua_State *lua, int changes, lua_Integer version)
{
	lua_getfield(lua, changes, "changes");
	int list = lua_gettop(lua);
	for (int i = 1; lua_rawgeti(lua, list, i) == LUA_TTABLE; i++) {
		char rule[24];
		snprintf(rule, sizeof rule, "change-%d", i);
		lua_rawgeti(lua, -1, 1);
		lua_rawgeti(lua, -2, 2);
		if (!lua_isinteger(lua, -2) || lua_type(lua, -1) != LUA_TSTRING)
			luaL_error(lua, message("changes.lua: expected { 2, \"a sentence\" } as change %d"), i);
		if (lua_tointeger(lua, -2) > version)
			check_problem(check, SEVERITY_WARNING, rule, "since version %d of lantern's look: %s",
						  (int)lua_tointeger(lua, -2), lua_tostring(lua, -1));
		lua_settop(lua, list);
	}
	lua_settop(lua, list - 1);
}

static void tell_version(struct check *check, lua_State *lua, int changes, lua_Integer version)
{
	lua_Integer newest = version_of(lua, changes);
	if (version < 1)
		check_problem(check, SEVERITY_ERROR, "wrong-version",
					  "expected the version of lantern's look that this was written for, from 1 to %d, found %d",
					  (int)newest, (int)version);
	else if (version > newest)
		check_problem(check, SEVERITY_ERROR, "wrong-version",
					  "this was written for version %d of lantern's look, and this lantern has version %d: install a "
					  "later lantern",
					  (int)version, (int)newest);
	else
		tell_each(check, lua, changes, version);
}

void changes_tell(struct check *check, lua_State *lua, int index)
{
	int top = lua_gettop(lua);
	if (!check->script->strict || !push_changes(lua, check->script))
		return;
	int type = lua_getfield(lua, index, "lantern");
	size_t field = field_add_name(&check->field, "lantern");
	if (lua_isinteger(lua, -1))
		tell_version(check, lua, top + 1, lua_tointeger(lua, -1));
	else if (type == LUA_TNIL)
		check_problem(check, SEVERITY_WARNING, "no-version",
					  "write lantern = %d, the version of lantern's look that this was written for: after an upgrade "
					  "check says what has changed since",
					  (int)version_of(lua, top + 1));
	field_cut(&check->field, field);
	lua_settop(lua, top);
}

static int find_version(lua_State *lua)
{
	int *version = lua_touserdata(lua, 1);
	if (push_changes(lua, state_of(lua)))
		*version = (int)version_of(lua, lua_gettop(lua));
	return 0;
}

int changes_version(struct script *script)
{
	struct failure failure;
	int version = 1;
	vm_call(&script->vm, find_version, &version, STEPS_LAYOUT, &failure);
	return version;
}
