/* Questions of a layout about words and pictures.
 *
 * Words are broken by the very function that will break them on the page, in an arena that is emptied for every
 * question; it belongs to the script, so an error raised in between leaks nothing. Setting type costs more than a VM
 * instruction, so it is charged by the letter. Must not know what build does with the answers. */
#include "script/measure.h"
#include "scene/prose.h"
#include "script/build.h"
#include "script/files.h"
#include "script/nodes.h"
#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { STEPS_A_LETTER = 10, STEPS_A_PICTURE = 5000 };

static struct building *current(lua_State *lua, const char *what)
{
	struct building *building = script_of(lua)->building;
	if (!building)
		luaL_error(lua, "%s works only while a page is being built", what);
	return building;
}

static double number_or(lua_State *lua, int index, double missing)
{
	double number = lua_isnoneornil(lua, index) ? missing : (double)luaL_checknumber(lua, index);
	return number >= -1e6 && number <= 1e6 ? number : missing;
}

static struct prose_lines *break_lines(lua_State *lua, const struct building *building)
{
	struct script *script = building->script;
	struct node node;
	arena_clear(&script->scratch);
	struct nodes nodes = {
		.script = script,
		.lua = lua,
		.arena = &script->scratch,
		.file = building->layout->file,
		.language = building->request->exhibition->languages[building->request->language].id,
	};
	nodes_read_prose(&nodes, 1, &node);
	vm_charge(lua, (strlen(node.prose.text) + 10) * STEPS_A_LETTER);
	double width = number_or(lua, 2, 0);
	struct prose_lines *lines =
		prose_break(&script->scratch, script->fonts, &node.prose, width * building->scale, building->scale);
	if (!lines)
		nodes_memory(&nodes);
	return lines;
}

static void set_number(lua_State *lua, const char *name, double value)
{
	lua_pushnumber(lua, value);
	lua_setfield(lua, -2, name);
}

static int measure(lua_State *lua)
{
	const struct building *building = current(lua, "measure");
	lua_settop(lua, 2);
	const struct prose_lines *lines = break_lines(lua, building);
	lua_createtable(lua, 0, 4);
	set_number(lua, "width", lines->width / building->scale);
	set_number(lua, "height", lines->count > 0 ? prose_height(lines, 0, lines->count - 1) / building->scale : 0);
	lua_pushinteger(lua, lines->count);
	lua_setfield(lua, -2, "lines");
	lua_pushboolean(lua, lines->overfull);
	lua_setfield(lua, -2, "overfull");
	return 1;
}

static int paginate(lua_State *lua)
{
	const struct building *building = current(lua, "paginate");
	lua_settop(lua, 4);
	double height = (double)luaL_checknumber(lua, 3) * building->scale;
	double next = number_or(lua, 4, height / building->scale) * building->scale;
	const struct prose_lines *lines = break_lines(lua, building);
	lua_newtable(lua);
	for (int first = 0, page = 1; first < lines->count; page++) {
		int last = prose_page(lines, first, page == 1 ? height : next);
		/* A page too low for one line still takes one, or this would never end. */
		if (last < first)
			last = first;
		vm_charge(lua, 10);
		lua_createtable(lua, 0, 2);
		lua_pushinteger(lua, first + 1);
		lua_setfield(lua, -2, "first");
		lua_pushinteger(lua, last + 1);
		lua_setfield(lua, -2, "last");
		lua_rawseti(lua, -2, page);
		first = last + 1;
	}
	return 1;
}

/* picture_size(file): width, height in the file's own pixels; or nil and a message. */
static int picture_measure(lua_State *lua)
{
	const char *file = luaL_checkstring(lua, 1);
	const struct script *script = script_of(lua);
	struct error error = { 0 };
	struct picture_info info;
	struct place place;
	char name[300];
	vm_charge(lua, STEPS_A_PICTURE);
	if (!files_is_inside(file) || snprintf(name, sizeof name, "assets/%s", file) >= (int)sizeof name ||
		!files_find(script->folder, script->data, name, &place))
		error_set(&error, "there is no picture assets/%.200s", file);
	else if (picture_probe(place.path, &info, &error)) {
		lua_pushinteger(lua, info.width);
		lua_pushinteger(lua, info.height);
		return 2;
	}
	lua_pushnil(lua);
	lua_pushstring(lua, error.text);
	return 2;
}

void measure_add_functions(lua_State *lua)
{
	lua_pushcfunction(lua, measure);
	lua_setfield(lua, -2, "measure");
	lua_pushcfunction(lua, paginate);
	lua_setfield(lua, -2, "paginate");
	lua_pushcfunction(lua, picture_measure);
	lua_setfield(lua, -2, "picture_size");
}
