/* Builds a page.
 *
 * The layout is called once, with a copy of the panel in one language; its nodes go into a scene, the chrome's over
 * them. A page beyond the last (the words became fewer since it was asked for) becomes the last. Whatever fails, the
 * scene is gone and the state is as good as before. Must not know how nodes are read. */
#include "pages/build.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "lua/frozen.h"
#include "lua/sandbox.h"
#include "pages/building.h"
#include "pages/nodes.h"
#include "pages/screen.h"
#include "pages/wide.h"
#include "scene/prose.h"
#include "words/about.h"
#include "words/gather.h"
#include "words/layouts.h"
#include "words/localise.h"
#include "words/panel.h"
#include "words/registers.h"
#include <assert.h>
#include <lauxlib.h>
#include <string.h>

enum { PAGES_MOST = 200, SCREENS_MOST = 4 };

/* The note of a panel marked `care`: its title and its note, and nothing else of it. */
static void push_note(lua_State *lua, const struct building *building, int table)
{
	static const char *const names[] = { "title", "note" };
	lua_createtable(lua, 0, 4);
	for (int i = 0; i < 2; i++) {
		lua_getfield(lua, table, names[i]);
		localise_text(lua, lua_gettop(lua), building->request->language);
		lua_setfield(lua, -3, names[i]);
		lua_pop(lua, 1);
	}
}

/* Pushes the panel as the layout sees it. */
static void push_panel(lua_State *lua, const struct building *building)
{
	const struct build_request *request = building->request;
	const struct panel_entry *entry = &request->exhibition->panels[request->panel];
	if (request->title) {
		lua_newtable(lua); /* the languages' titles stand in the screen */
		return;
	}
	lua_rawgeti(lua, LUA_REGISTRYINDEX, building->kept->ref);
	int table = lua_gettop(lua);
	if (request->note) {
		push_note(lua, building, table);
	} else {
		lua_rawgeti(lua, LUA_REGISTRYINDEX, building->kept->layout->ref);
		lua_getfield(lua, table + 1, "fields");
		lua_rawgeti(lua, LUA_REGISTRYINDEX, building->script->refs.common);
		localise_record(lua, table + 2, table + 3, table, request->language);
		if (building->kept->gathers)
			gather_put(lua, building->script, request->exhibition, request->panel, request->language);
	}
	lua_pushstring(lua, entry->id);
	lua_setfield(lua, -2, "id");
	lua_pushstring(lua, request->exhibition->chapters[entry->chapter].id);
	lua_setfield(lua, -2, "chapter");
	lua_replace(lua, table);
	lua_settop(lua, table);
}

/* Takes the number of pages from the top. */
static int pop_pages(lua_State *lua)
{
	lua_Integer pages = 1;
	if (!lua_isnil(lua, -1)) {
		pages = lua_isinteger(lua, -1) ? lua_tointeger(lua, -1) : 0;
		if (pages < 1 || pages > PAGES_MOST)
			luaL_error(lua, message("build returned %s as the number of pages: expected a whole number from 1 to %d"),
					   luaL_tolstring(lua, -1, NULL), PAGES_MOST);
	}
	lua_pop(lua, 1);
	return (int)pages;
}

/* Calls build for building->page: its node stays on the stack. */
static int call_build(lua_State *lua, struct building *building)
{
	lua_rawgeti(lua, LUA_REGISTRYINDEX, building->layout->ref);
	lua_getfield(lua, -1, "build");
	lua_remove(lua, -2);
	push_panel(lua, building);
	screen_push(lua, building, 0);
	lua_call(lua, 2, 2);
	return pop_pages(lua);
}

static struct node *read_nodes(lua_State *lua, struct building *building)
{
	const struct exhibition *exhibition = building->request->exhibition;
	struct nodes nodes = {
		.script = building->script,
		.lua = lua,
		.scene = building->scene,
		.arena = &building->scene->arena,
		.problems = building->problems,
		.file = building->layout->file,
		.language = exhibition->languages[building->request->language].id,
		.exhibition = exhibition,
	};
	struct node *node = nodes_read(&nodes, -1, NULL);
	building->errors += nodes.errors;
	return node;
}

static int build_panel(lua_State *lua)
{
	struct building *building = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	building->pages = call_build(lua, building);
	if (building->page >= building->pages) {
		building->page = building->pages - 1;
		lua_settop(lua, 1);
		building->pages = call_build(lua, building);
	}
	building->content = read_nodes(lua, building);
	return 0;
}

/* How many pages there are, told by the first. */
static int count_pages(lua_State *lua)
{
	struct building *building = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	building->page = 0;
	building->pages = call_build(lua, building);
	return 0;
}

/* chrome.lua and overlays: one function of the screen and the panel. A sheet says how many pages it has; a page beyond
 * its last is shown by the sheet itself as its last. */
static int build_around(lua_State *lua)
{
	struct building *building = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, building->layout->ref);
	screen_push(lua, building, building->pages);
	push_panel(lua, building);
	if (building->request->part == BUILD_OVERLAY) {
		registers_push_sources(lua, building->script, lua_gettop(lua));
		lua_setfield(lua, -3, "sources");
		lua_pushvalue(lua, -2);
		about_put(lua, building->script, building->request->exhibition, building->request->overlay,
				  building->request->language);
		lua_pop(lua, 1);
	}
	bool sheet = building->request->part == BUILD_OVERLAY;
	lua_call(lua, 2, sheet ? 2 : 1);
	if (sheet)
		building->pages = pop_pages(lua);
	building->content = read_nodes(lua, building);
	return 0;
}

static void no_memory(lua_State *lua, const struct building *building)
{
	struct failure failure;
	failure_set(&failure, "too-much-memory", building->layout->file, 0, "the computer's memory ran out");
	vm_raise(lua, &failure);
}

static void no_lights(lua_State *lua)
{
	luaL_error(lua, message("expected a list of lights { id = …, open = …, bands = … } as the second thing returned"));
}

/* { id = "night", open = false, bands = 2, sea = false, edges = { 805, 910 } } at the top. */
static void read_light(lua_State *lua, struct building *building, struct light *light)
{
	if (!lua_istable(lua, -1) || lua_getfield(lua, -1, "id") != LUA_TSTRING)
		no_lights(lua);
	light->id = arena_string(&building->scene->arena, lua_tostring(lua, -1));
	if (!light->id)
		no_memory(lua, building);
	lua_getfield(lua, -2, "open");
	light->open = lua_toboolean(lua, -1);
	lua_getfield(lua, -3, "bands");
	light->bands = (int)lua_tointeger(lua, -1);
	lua_getfield(lua, -4, "sea");
	light->sea = lua_toboolean(lua, -1);
	bool told = lua_getfield(lua, -5, "edges") == LUA_TTABLE;
	for (int i = 0; told && i < 2; i++) {
		lua_rawgeti(lua, -1, i + 1);
		light->edges[i] = lua_tonumber(lua, -1);
		lua_pop(lua, 1);
	}
	lua_pop(lua, 5);
}

/* The list at the top. */
static void read_lights(lua_State *lua, struct building *building)
{
	frozen_open(lua, -1);
	int count = lua_istable(lua, -1) ? (int)lua_rawlen(lua, -1) : 0;
	if (count < 1)
		no_lights(lua);
	building->lights = arena_alloc(&building->scene->arena, (size_t)count * sizeof *building->lights);
	if (!building->lights)
		no_memory(lua, building);
	for (building->light_count = 0; building->light_count < count; building->light_count++) {
		lua_rawgeti(lua, -1, building->light_count + 1);
		read_light(lua, building, &building->lights[building->light_count]);
		lua_pop(lua, 1);
	}
}

static int build_backdrop(lua_State *lua)
{
	struct building *building = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, building->layout->ref);
	screen_push(lua, building, 0);
	lua_call(lua, 1, 2);
	if (lua_isnil(lua, -2) || (lua_isboolean(lua, -2) && !lua_toboolean(lua, -2)))
		return 0;
	read_lights(lua, building);
	lua_pop(lua, 1);
	building->content = read_nodes(lua, building);
	return 0;
}

/* Another language or text size can have fewer pages than were asked for, and no layout needs to be made for a page
 * that it does not have: where one fails, the last page it has is built. */
static bool build_last(struct building *building, struct failure *failure)
{
	struct vm *vm = &building->script->vm;
	struct failure ignored;
	int asked = building->page;
	if (asked == 0 || !vm_call(vm, count_pages, building, STEPS_LAYOUT, &ignored) || building->pages > asked)
		return false;
	building->page = building->pages - 1;
	return vm_call(vm, build_panel, building, STEPS_LAYOUT, failure);
}

static bool run(struct building *building, lua_CFunction work, const struct layout *layout)
{
	struct script *script = building->script;
	struct failure failure;
	building->layout = layout;
	building->broken = NULL;
	script->building = building;
	bool good = vm_call(&script->vm, work, building, STEPS_LAYOUT, &failure);
	good = good || (work == build_panel && build_last(building, &failure));
	script->building = NULL;
	arena_clear(&script->scratch);
	if (good)
		return building->errors == 0;
	if (strcmp(failure.rule, "lua-error") == 0)
		failure.rule = "layout-error";
	failure_report(&failure, layout->file, building->problems);
	return false;
}

static int count_words(struct arena *arena, const struct node *node)
{
	if (!node || node->hidden)
		return 0;
	int words = node->kind == NODE_PROSE && node->lines ? prose_words(arena, node->lines, &node->prose) : 0;
	for (const struct node *child = node->first; child; child = child->next)
		words += count_words(arena, child);
	return words;
}

/* One page of a layout gone wrong shall not take the memory of the whole machine. (Of the backdrop only what is near is
 * ever decoded.) */
static bool is_affordable(struct building *building)
{
	const struct scene *scene = building->scene;
	double screens = scene->pictures_px / ((double)scene->width_px * scene->height_px);
	if (building->request->part == BUILD_BACKDROP || !(screens > SCREENS_MOST))
		return true;
	problems_add(
		building->problems, SEVERITY_ERROR, building->layout->file, 0, NULL, "too-much-memory",
		"the pictures of one page are as large as %.0f screens together; %d are allowed: show fewer at once, or "
		"smaller",
		screens, SCREENS_MOST);
	return false;
}

static bool finish(struct building *building, struct built *built)
{
	struct script *script = building->script;
	struct error error = { 0 };
	if (!scene_layout(building->scene, script->fonts, &error)) {
		problems_add(building->problems, SEVERITY_ERROR, building->layout->file, 0, NULL, "too-much-memory", "%s",
					 error.text);
		return false;
	}
	if (!is_affordable(building))
		return false;
	wide_tell(building);
	*built = (struct built){ building->scene, building->pages, 0, building->lights, building->light_count };
	if (building->request->part == BUILD_PANEL)
		built->words = count_words(&script->scratch, building->content);
	arena_clear(&script->scratch);
	return true;
}

/* The file whose function makes the part; NULL with or without a problem if it is not there. */
static const struct layout *layout_of(struct building *building)
{
	struct script *script = building->script;
	const struct build_request *request = building->request;
	struct problems *problems = building->problems;
	if (request->part == BUILD_CHROME)
		return layouts_plain(script, "chrome", problems);
	if (request->part == BUILD_BACKDROP)
		return layouts_plain(script, "backdrop", problems);
	if (request->part == BUILD_OVERLAY)
		return layouts_overlay(script, request->overlay, problems);
	if (request->title || request->note)
		return layouts_get(script, request->title ? "title" : "note", problems);
	return building->kept->layout;
}

static bool build_scene(struct building *building, struct built *built)
{
	static const lua_CFunction works[] = { [BUILD_PANEL] = build_panel,
										   [BUILD_CHROME] = build_around,
										   [BUILD_OVERLAY] = build_around,
										   [BUILD_BACKDROP] = build_backdrop };
	const struct build_request *request = building->request;
	const struct layout *layout = layout_of(building);
	if (!layout)
		return false;
	building->scene = scene_create(request->width_px, request->height_px);
	if (!building->scene) {
		problems_add(building->problems, SEVERITY_ERROR, layout->file, 0, NULL, "too-much-memory",
					 "the computer's memory ran out");
		return false;
	}
	building->scale = building->scene->scale;
	if (run(building, works[request->part], layout) && finish(building, built))
		return true;
	scene_destroy(building->scene);
	return false;
}

/* The panel's table must be there while a layout, the chrome or an overlay looks at it. */
static bool keep_panel(struct building *building, bool *was_kept)
{
	const struct build_request *request = building->request;
	*was_kept = panel_find(building->script, request->panel) != NULL;
	if (*was_kept) {
		panel_languages(building->script, request->exhibition);
	} else {
		struct panel_result result;
		if (!panel_read(building->script, request->exhibition, request->panel, true, &result, building->problems))
			return false;
		building->quiet = result.quiet;
	}
	building->kept = panel_find(building->script, request->panel);
	return true;
}

/* What they say is disputed is known then, but for broken ones. Once is enough: whatever changes later is read anyway.
 */
static void read_others(struct script *script, const struct exhibition *exhibition)
{
	struct panel_result result;
	struct problems untold; /* whoever reads a panel for itself tells what is wrong with it */
	bool strict = script->strict;
	if (script->gathered)
		return;
	script->strict = false;
	problems_init(&untold);
	for (int i = 0; i < (int)exhibition->panel_count; i++)
		if (!panel_find(script, i))
			panel_read(script, exhibition, i, false, &result, &untold);
	problems_finish(&untold);
	script->strict = strict;
	script->gathered = true;
}

bool build_page(struct script *script, const struct build_request *request, struct built *built,
				struct problems *problems)
{
	const struct exhibition *exhibition = request->exhibition;
	bool of_panel = request->part != BUILD_BACKDROP && !request->title, was_kept = true;
	assert(request->panel >= 0 && (size_t)request->panel < exhibition->panel_count);
	assert(request->language >= 0 && (size_t)request->language < exhibition->language_count);
	struct building building = {
		.script = script,
		.request = request,
		.problems = problems,
		.page = request->page < 0 ? 0 : request->page,
		.pages = request->pages,
		.quiet = exhibition->panels[request->panel].quiet,
	};
	*built = (struct built){ 0 };
	if (of_panel && !keep_panel(&building, &was_kept))
		return false;
	if (of_panel && building.kept->gathers)
		read_others(script, exhibition);
	if (request->part == BUILD_OVERLAY && strcmp(request->overlay, "sources") == 0)
		registers_open_sources(script, problems);
	registers_open_people(script, problems);
	bool good = build_scene(&building, built);
	if (!was_kept)
		panel_forget(script, request->panel);
	return good;
}
