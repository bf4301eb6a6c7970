/* Reads the registers and looks up in them.
 *
 * They are files of words that are no panel's: `check` asks them for names, the sheet of sources for what stands behind
 * a panel. What they hold besides (remarks, conflicts, what was not read) is for the authors, and is never
 * shown. A register is read once in a script's life. */
#include "words/registers.h"
#include "base/messages.h"
#include "lua/files.h"
#include "lua/sandbox.h"
#include "words/check_record.h"
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

struct reading {
	struct check check;
	struct source source;
	const char *name;
	int ref;
};

/* Every entry by its name, the table at stack index 2. */
static void check_entries(struct reading *reading, lua_State *lua)
{
	struct check *check = &reading->check;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, check->script->refs.registers);
	lua_getfield(lua, 3, reading->name);
	lua_pushnil(lua);
	while (lua_next(lua, 2)) {
		bool named = lua_type(lua, 5) == LUA_TSTRING;
		size_t field = named ? field_add_name(&check->field, lua_tostring(lua, 5))
							 : field_add_index(&check->field, lua_tointeger(lua, 5));
		if (!named)
			check_problem(check, SEVERITY_ERROR, "wrong-type", "an entry without its id: write ID = { … }");
		else if (lua_istable(lua, 6))
			check_record(check, lua, 4, 0, 6);
		else
			check_wrong_type(check, lua, "a table of named fields { … = … }", 6);
		field_cut(&check->field, field);
		lua_settop(lua, 5);
	}
	lua_settop(lua, 2);
}

static int read_register(lua_State *lua)
{
	struct reading *reading = lua_touserdata(lua, 1);
	struct script *script = reading->check.script;
	sandbox_load(lua, &reading->source, reading->check.file, script->refs.words_env);
	lua_call(lua, 0, 1);
	if (!lua_istable(lua, -1))
		return luaL_error(lua, message("the file returns no table: it must read return { ID = { … }, … }"));
	if (script->strict || script->hearing.text)
		check_entries(reading, lua);
	reading->ref = luaL_ref(lua, LUA_REGISTRYINDEX);
	return 0;
}

static enum register_state read(struct script *script, const char *name, const char *file, int *ref,
								struct problems *problems)
{
	struct reading reading = { .name = name, .ref = LUA_NOREF };
	struct failure failure = { 0 };
	struct place place;
	*ref = LUA_NOREF;
	if (!files_in(script->folder, file, &place))
		return REGISTER_NONE;
	if (!source_read(&reading.source, place.path, file, &failure)) {
		if (strcmp(failure.rule, "missing-file") == 0)
			return REGISTER_NONE;
		failure_report(&failure, file, problems);
		return REGISTER_BROKEN;
	}
	reading.check = (struct check){
		.script = script, .problems = problems, .file = file, .source = &reading.source, .loose = true
	};
	bool good = vm_call(&script->vm, read_register, &reading, STEPS_WORDS, &failure);
	if (good) {
		check_twice(&reading.check);
		check_opening(&reading.check, name);
	}
	check_finish(&reading.check);
	source_finish(&reading.source);
	if (!good) {
		failure_report(&failure, file, problems);
		return REGISTER_BROKEN;
	}
	*ref = reading.ref;
	return REGISTER_READ;
}

static void open_register(struct script *script, struct word_register *named, const char *name,
						  struct problems *problems)
{
	if (named->state != REGISTER_UNREAD)
		return;
	files_register(script->folder, name, named->file);
	named->state = read(script, name, named->file, &named->ref, problems);
}

/* Sources first: facts and quotations name them. */
void registers_open_all(struct script *script, struct problems *problems)
{
	struct registers *registers = &script->registers;
	open_register(script, &registers->sources, "sources", problems);
	open_register(script, &registers->facts, "facts", problems);
	open_register(script, &registers->quotes, "quotes", problems);
	open_register(script, &registers->glossary, "glossary", problems);
	open_register(script, &registers->people, "people", problems);
}

void registers_open_sources(struct script *script, struct problems *problems)
{
	open_register(script, &script->registers.facts, "facts", problems);
	open_register(script, &script->registers.sources, "sources", problems);
}

void registers_open_people(struct script *script, struct problems *problems)
{
	open_register(script, &script->registers.people, "people", problems);
}

/* Appends { title, publisher, date, shown } of the source whose id is at the top to the list at `list`, once. */
static void add_source(lua_State *lua, int sources, int list, int seen)
{
	static const char *const names[] = { "title", "publisher", "date", "shown" };
	int top = lua_gettop(lua);
	lua_pushvalue(lua, top);
	bool known = lua_rawget(lua, seen) != LUA_TNIL;
	lua_pushvalue(lua, top);
	if (!known && lua_rawget(lua, sources) == LUA_TTABLE) {
		lua_createtable(lua, 0, 4);
		for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
			if (lua_getfield(lua, top + 2, names[i]) == LUA_TSTRING)
				lua_setfield(lua, -2, names[i]);
			else
				lua_pop(lua, 1);
		}
		lua_rawseti(lua, list, (lua_Integer)lua_rawlen(lua, list) + 1);
		lua_pushvalue(lua, top);
		lua_pushboolean(lua, true);
		lua_rawset(lua, seen);
	}
	lua_settop(lua, top);
}

/* The sources of the fact whose id is at the top. */
static void add_fact(lua_State *lua, int facts, int sources, int list, int seen)
{
	int top = lua_gettop(lua);
	lua_pushvalue(lua, top);
	if (lua_rawget(lua, facts) == LUA_TTABLE && lua_getfield(lua, -1, "sources") == LUA_TTABLE) {
		lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
		for (lua_Integer i = 1; i <= count; i++) {
			vm_charge(lua, 20);
			lua_rawgeti(lua, top + 2, i);
			if (!lua_isnil(lua, -1))
				add_source(lua, sources, list, seen);
			lua_settop(lua, top + 2);
		}
	}
	lua_settop(lua, top);
}

void registers_push_sources(lua_State *lua, const struct script *script, int panel)
{
	const struct registers *registers = &script->registers;
	luaL_checkstack(lua, 20, "tables nested too deep");
	lua_newtable(lua);
	int list = lua_gettop(lua);
	if (registers->facts.state == REGISTER_READ && registers->sources.state == REGISTER_READ &&
		lua_getfield(lua, panel, "facts") == LUA_TTABLE) {
		lua_newtable(lua);
		lua_rawgeti(lua, LUA_REGISTRYINDEX, registers->facts.ref);
		lua_rawgeti(lua, LUA_REGISTRYINDEX, registers->sources.ref);
		lua_Integer count = (lua_Integer)lua_rawlen(lua, list + 1);
		for (lua_Integer i = 1; i <= count; i++) {
			if (lua_rawgeti(lua, list + 1, i) == LUA_TSTRING)
				add_fact(lua, list + 3, list + 4, list, list + 2);
			lua_settop(lua, list + 4);
		}
	}
	lua_settop(lua, list);
}
