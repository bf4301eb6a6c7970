/* Looks up one value in a protected call: what is not there, and what is something else than was thought, is nothing.
 * Must not know what the values mean. */
#include "words/values.h"
#include "words/panel.h"
#include <lauxlib.h>
#include <string.h>

struct asking {
	int ref, index;
	const char *id, *name; /* id NULL: the table itself is the entry */
	struct arena *arena;
	char *found;
};

static int ask(lua_State *lua)
{
	struct asking *asking = lua_touserdata(lua, 1);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, asking->ref);
	if (asking->id)
		lua_getfield(lua, -1, asking->id);
	const char *part = strchr(asking->name, '.');
	lua_pushlstring(lua, asking->name, part ? (size_t)(part - asking->name) : strlen(asking->name));
	lua_gettable(lua, -2);
	if (asking->index > 0)
		lua_geti(lua, -1, asking->index);
	if (part)
		lua_getfield(lua, -1, part + 1);
	if (lua_isboolean(lua, -1))
		asking->found = arena_string(asking->arena, lua_toboolean(lua, -1) ? "true" : "false");
	else if (lua_isstring(lua, -1))
		asking->found = arena_string(asking->arena, lua_tostring(lua, -1));
	return 0;
}

static char *find(struct script *script, struct asking *asking)
{
	struct failure ignored;
	return vm_call(&script->vm, ask, asking, STEPS_WORDS, &ignored) ? asking->found : NULL;
}

char *values_panel(struct script *script, int panel, const char *name, int index, struct arena *arena)
{
	const struct kept *kept = panel_find(script, panel);
	struct asking asking = { .ref = kept ? kept->ref : LUA_NOREF, .name = name, .index = index, .arena = arena };
	return kept ? find(script, &asking) : NULL;
}

char *values_register(struct script *script, const char *named, const char *id, const char *name, int index,
					  struct arena *arena)
{
	const struct {
		const char *name;
		const struct word_register *found;
	} registers[] = {
		{ "facts", &script->registers.facts },		 { "quotes", &script->registers.quotes },
		{ "sources", &script->registers.sources },	 { "people", &script->registers.people },
		{ "glossary", &script->registers.glossary },
	};
	for (size_t i = 0; i < sizeof registers / sizeof *registers; i++) {
		if (strcmp(registers[i].name, named) != 0 || registers[i].found->state != REGISTER_READ)
			continue;
		struct asking asking = {
			.ref = registers[i].found->ref, .id = id, .name = name, .index = index, .arena = arena
		};
		return find(script, &asking);
	}
	return NULL;
}
