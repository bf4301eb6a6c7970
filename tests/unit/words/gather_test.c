/* What panels say is disputed: what of it is kept. */
#include "support/test.h"
#include "words/gather.h"
#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>

struct hall {
	lua_State *lua;
	struct script script;
};

static int setup(void **state)
{
	struct hall *hall = calloc(1, sizeof *hall);
	*state = hall;
	hall->lua = luaL_newstate();
	lua_newtable(hall->lua);
	hall->script.refs.gathered = luaL_ref(hall->lua, LUA_REGISTRYINDEX);
	return 0;
}

static int teardown(void **state)
{
	struct hall *hall = *state;
	lua_close(hall->lua);
	free(hall);
	return 0;
}

/* The panel that this Lua text returns was read from `file`. */
static void note(struct hall *hall, const char *file, const char *text)
{
	assert_int_equal(luaL_dostring(hall->lua, text), LUA_OK);
	gather_note(hall->lua, &hall->script, file, 1);
	assert_int_equal(lua_gettop(hall->lua), 1);
	lua_settop(hall->lua, 0);
}

/* How many things panels dispute that are kept of this file; -1: nothing is. */
static int kept(struct hall *hall, const char *file)
{
	lua_State *lua = hall->lua;
	int count = -1;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, hall->script.refs.gathered);
	if (lua_getfield(lua, -1, file) == LUA_TTABLE) {
		lua_getfield(lua, -1, "title");
		assert_true(lua_isstring(lua, -1));
		lua_getfield(lua, -2, "disputed");
		count = (int)lua_rawlen(lua, -1);
	}
	lua_settop(lua, 0);
	return count;
}

static void what_a_panel_disputes_is_kept_until_it_is_read_again(void **state)
{
	struct hall *hall = *state;
	note(hall, "a.lua", "return { title = 'A', disputed = { { words = 'x' }, { words = 'y' } } }");
	note(hall, "b.lua", "return { title = 'B', disputed = { { words = 'z' } } }");
	assert_true(kept(hall, "a.lua") == 2 && kept(hall, "b.lua") == 1);
	note(hall, "a.lua", "return { title = 'A' }");
	assert_true(kept(hall, "a.lua") == -1 && kept(hall, "b.lua") == 1);
}

static void of_a_panel_that_disputes_nothing_nothing_is_kept(void **state)
{
	struct hall *hall = *state;
	note(hall, "a.lua", "return { title = 'A' }");
	lua_gc(hall->lua, LUA_GCCOLLECT);
	int before = lua_gc(hall->lua, LUA_GCCOUNT);
	for (int i = 0; i < 200; i++) {
		char file[40], text[100];
		snprintf(file, sizeof file, "%d.lua", i);
		snprintf(text, sizeof text, "return { title = string.rep('%d', 10000) }", i);
		luaL_requiref(hall->lua, "string", luaopen_string, 1);
		lua_settop(hall->lua, 0);
		note(hall, file, text);
	}
	lua_gc(hall->lua, LUA_GCCOLLECT);
	assert_in_range(lua_gc(hall->lua, LUA_GCCOUNT), 0, before + 200); /* KiB; 2,000 and more with the titles */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_a_panel_disputes_is_kept_until_it_is_read_again, setup, teardown),
		cmocka_unit_test_setup_teardown(of_a_panel_that_disputes_nothing_nothing_is_kept, setup, teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
