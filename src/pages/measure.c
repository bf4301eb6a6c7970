/* Questions of a layout about words and pictures.
 *
 * Words are broken by the very function that will break them on the page, in an arena that is emptied after every
 * page; it belongs to the script, so an error raised in between leaks nothing. Setting type costs more than a VM
 * instruction, so it is charged by the letter. Must not know what build does with the answers. */
#include "pages/measure.h"
#include "base/messages.h"
#include "pages/atlas.h"
#include "pages/building.h"
#include "pages/nodes.h"
#include "pages/qr.h"
#include "scene/prose.h"
#include "words/pictures.h"
#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum {
	STEPS_A_LOOK = 10,
	STEPS_A_LETTER = 4,
	STEPS_A_BREAK = 100,
	LETTERS_A_STEP = 8,
	PASSED_A_STEP = 2,
	STEPS_A_PICTURE = 5000,
	SCRATCH_LIMIT = 8 << 20
};

static struct building *current(lua_State *lua, const char *what)
{
	struct building *building = state_of(lua)->building;
	if (!building)
		luaL_error(lua, message("%s works only while a page is being built"), what);
	return building;
}

static double number_or(lua_State *lua, int index, double missing)
{
	double number = lua_isnoneornil(lua, index) ? missing : (double)luaL_checknumber(lua, index);
	return number >= -1e6 && number <= 1e6 ? number : missing;
}

/* A layout asks for the same words at the same width again and again while it tries what fits; shaping is what costs.
 */
struct broken {
	struct broken *next;
	struct prose prose; /* text in the scratch arena; the lines shown do not count */
	double width;
	struct prose_lines *lines;
};

static bool same_setting(const struct prose *a, const struct prose *b)
{
	return a->face == b->face && a->face_italic == b->face_italic && a->face_bold == b->face_bold &&
		   a->size == b->size && a->line == b->line && a->tracking == b->tracking &&
		   a->paragraph_gap == b->paragraph_gap && a->capitals == b->capitals && a->balance == b->balance &&
		   a->measure == b->measure && strcmp(a->language, b->language) == 0 && strcmp(a->text, b->text) == 0;
}

/* *passed: how many others stand before it. */
static struct prose_lines *find_broken(const struct building *building, const struct prose *prose, double width,
									   size_t *passed)
{
	*passed = 0;
	for (const struct broken *broken = building->broken; broken; broken = broken->next, ++*passed)
		if (broken->width == width && same_setting(&broken->prose, prose))
			return broken->lines;
	return NULL;
}

/* Makes what prose_break gave findable; its words come out of Lua into the arena for that. */
static bool remember(struct building *building, const struct prose *prose, double width, struct prose_lines *lines)
{
	struct arena *scratch = &building->script->scratch;
	struct broken *broken = arena_alloc(scratch, sizeof *broken);
	if (!broken)
		return false;
	*broken = (struct broken){ building->broken, *prose, width, lines };
	broken->prose.text = arena_string(scratch, prose->text);
	broken->prose.language = arena_string(scratch, prose->language);
	if (!broken->prose.text || !broken->prose.language)
		return false;
	building->broken = broken;
	return true;
}

static struct prose_lines *break_lines(lua_State *lua, struct building *building, struct prose *prose)
{
	struct script *script = building->script;
	struct node node;
	struct nodes nodes = {
		.script = script,
		.lua = lua,
		.file = building->layout->file,
		.language = building->request->exhibition->languages[building->request->language].id,
	};
	nodes_read_prose(&nodes, 1, &node);
	*prose = node.prose;
	double width = number_or(lua, 2, 0);
	size_t length = strlen(prose->text);
	vm_charge(lua, length / LETTERS_A_STEP + STEPS_A_LOOK);
	size_t passed;
	struct prose_lines *lines = find_broken(building, prose, width, &passed);
	vm_charge(lua, passed / PASSED_A_STEP);
	if (lines)
		return lines;
	vm_charge(lua, length * STEPS_A_LETTER + STEPS_A_BREAK);
	if (script->scratch.used > SCRATCH_LIMIT) {
		building->broken = NULL;
		arena_clear(&script->scratch);
	}
	lines = prose_break(&script->scratch, script->fonts, prose, width * building->scale, building->scale);
	if (!lines || !remember(building, prose, width, lines))
		node_memory(&nodes);
	return lines;
}

/* Of the lines that the node shows: all, or its first to last. */
static double shown_height(const struct prose_lines *lines, const struct prose *prose)
{
	int last = prose->last_line < 0 || prose->last_line >= lines->count ? lines->count - 1 : prose->last_line;
	return last >= prose->first_line ? prose_height(lines, prose->first_line, last) : 0;
}

static void set_number(lua_State *lua, const char *name, double value)
{
	lua_pushnumber(lua, value);
	lua_setfield(lua, -2, name);
}

static int measure(lua_State *lua)
{
	struct building *building = current(lua, "measure");
	lua_settop(lua, 2);
	struct prose prose;
	const struct prose_lines *lines = break_lines(lua, building, &prose);
	lua_createtable(lua, 0, 4);
	set_number(lua, "width", lines->width / building->scale);
	set_number(lua, "height", shown_height(lines, &prose) / building->scale);
	lua_pushinteger(lua, lines->count);
	lua_setfield(lua, -2, "lines");
	lua_pushboolean(lua, lines->overfull);
	lua_setfield(lua, -2, "overfull");
	return 1;
}

static int paginate(lua_State *lua)
{
	struct building *building = current(lua, "paginate");
	lua_settop(lua, 4);
	double height = (double)luaL_checknumber(lua, 3) * building->scale;
	double next = number_or(lua, 4, height / building->scale) * building->scale;
	struct prose prose;
	const struct prose_lines *lines = break_lines(lua, building, &prose);
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
	struct error error = { 0 };
	struct picture_info info;
	struct place place;
	vm_charge(lua, STEPS_A_PICTURE);
	if (pictures_probe(state_of(lua), file, &place, &info, &error)) {
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
	lua_pushcfunction(lua, qr_path);
	lua_setfield(lua, -2, "qr");
	lua_pushcfunction(lua, atlas_make);
	lua_setfield(lua, -2, "atlas");
	lua_pushcfunction(lua, atlas_country_of);
	lua_setfield(lua, -2, "country");
}
