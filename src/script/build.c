/* Builds a page.
 *
 * The layout is called once, with a copy of the panel in one language; its nodes go into a scene, the chrome's over
 * them. A page beyond the last (the words became fewer since it was asked for) becomes the last. Whatever fails, the
 * scene is gone and the state is as good as before. Must not know how nodes are read. */
#include "script/build.h"
#include "base/utf8.h"
#include "scene/prose.h"
#include "script/building.h"
#include "script/layouts.h"
#include "script/localise.h"
#include "script/nodes.h"
#include "script/panel.h"
#include "script/sandbox.h"
#include "script/screen.h"
#include "script/texts.h"
#include <assert.h>
#include <lauxlib.h>
#include <string.h>

enum { PAGES_MOST = 200 };

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
	lua_rawgeti(lua, LUA_REGISTRYINDEX, building->kept->ref);
	int table = lua_gettop(lua);
	if (request->note) {
		push_note(lua, building, table);
	} else {
		lua_rawgeti(lua, LUA_REGISTRYINDEX, building->kept->layout->ref);
		lua_getfield(lua, table + 1, "fields");
		lua_rawgeti(lua, LUA_REGISTRYINDEX, building->script->refs.common);
		localise_record(lua, table + 2, table + 3, table, request->language);
	}
	lua_pushstring(lua, entry->id);
	lua_setfield(lua, -2, "id");
	lua_pushstring(lua, request->exhibition->chapters[entry->chapter].id);
	lua_setfield(lua, -2, "chapter");
	lua_replace(lua, table);
	lua_settop(lua, table);
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
	lua_Integer pages = 1;
	if (!lua_isnil(lua, -1)) {
		pages = lua_isinteger(lua, -1) ? lua_tointeger(lua, -1) : 0;
		if (pages < 1 || pages > PAGES_MOST)
			luaL_error(lua, "build returned %s as the number of pages: expected a whole number from 1 to %d",
					   luaL_tolstring(lua, -1, NULL), PAGES_MOST);
	}
	lua_pop(lua, 1);
	return (int)pages;
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

static int build_content(lua_State *lua)
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

static int build_chrome(lua_State *lua)
{
	struct building *building = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, building->layout->ref);
	screen_push(lua, building, building->pages);
	lua_call(lua, 1, 1);
	read_nodes(lua, building);
	return 0;
}

static bool run(struct building *building, lua_CFunction work, const struct layout *layout)
{
	struct script *script = building->script;
	struct failure failure;
	building->layout = layout;
	building->broken = NULL;
	script->building = building;
	bool good = vm_call(&script->vm, work, building, STEPS_LAYOUT, &failure);
	script->building = NULL;
	arena_clear(&script->scratch);
	if (good)
		return building->errors == 0;
	if (strcmp(failure.rule, "lua-error") == 0)
		failure.rule = "layout-error";
	failure_report(&failure, layout->file, building->problems);
	return false;
}

static bool run_chrome(struct building *building)
{
	size_t errors = building->problems->errors;
	const struct layout *chrome = layouts_chrome(building->script, building->problems);
	if (chrome)
		return run(building, build_chrome, chrome);
	return building->problems->errors == errors;
}

static int line_words(struct arena *arena, const struct prose_line *line)
{
	size_t length = 0, at = 0;
	for (int i = 0; i < line->count; i++)
		length += line->runs[i].length;
	char *text = arena_alloc(arena, length + 1);
	for (int i = 0; text && i < line->count; i++) {
		memcpy(text + at, line->runs[i].text, line->runs[i].length);
		at += line->runs[i].length;
	}
	return text ? (int)utf8_words(text, at) : 0;
}

static int prose_words(struct arena *arena, const struct node *node)
{
	const struct prose_lines *lines = node->lines;
	int words = 0, last = node->prose.last_line < 0 ? lines->count - 1 : node->prose.last_line;
	for (int i = node->prose.first_line; i <= last && i < lines->count; i++)
		words += line_words(arena, &lines->items[i]);
	return words;
}

static int count_words(struct arena *arena, const struct node *node)
{
	if (!node || node->hidden)
		return 0;
	int words = node->kind == NODE_PROSE && node->lines ? prose_words(arena, node) : 0;
	for (const struct node *child = node->first; child; child = child->next)
		words += count_words(arena, child);
	return words;
}

/* Names the field of the panel whose text it is, where the layout set it unchanged. */
static void report_wide(const struct building *building, const struct node *node, const struct texts *texts)
{
	const struct build_request *request = building->request;
	const struct text *found = NULL;
	for (size_t i = 0; i < texts->count && !found; i++)
		if (texts->items[i].language == request->language && strcmp(texts->items[i].text, node->prose.text) == 0)
			found = &texts->items[i];
	problems_add(building->problems, building->script->strict ? SEVERITY_ERROR : SEVERITY_WARNING, building->kept->file,
				 found ? found->line : 0, found ? found->field : node->id, "word-too-wide",
				 "a word is wider than its place on a screen of %dx%d in %s: \"%.60s\"", request->width_px,
				 request->height_px, request->exhibition->languages[request->language].id, node->prose.text);
}

static void find_wide(const struct building *building, const struct node *node, const struct texts *texts)
{
	if (!node || node->hidden)
		return;
	if (node->kind == NODE_PROSE && node->lines && node->lines->overfull)
		report_wide(building, node, texts);
	for (const struct node *child = node->first; child; child = child->next)
		find_wide(building, child, texts);
}

static bool finish(struct building *building, struct built *built)
{
	struct script *script = building->script;
	struct error error = { 0 };
	if (!scene_layout(building->scene, script->fonts, &error)) {
		problems_add(building->problems, SEVERITY_ERROR, building->kept->file, 0, NULL, "too-much-memory", "%s",
					 error.text);
		return false;
	}
	if (building->scene->overfull > 0) {
		struct texts texts;
		texts_collect(&texts, script, building->kept);
		find_wide(building, building->scene->root, &texts);
		texts_finish(&texts);
	}
	*built = (struct built){ building->scene, building->pages, count_words(&script->scratch, building->content) };
	arena_clear(&script->scratch);
	return true;
}

static bool build_scene(struct building *building, struct built *built)
{
	struct script *script = building->script;
	const struct build_request *request = building->request;
	const struct layout *layout =
		request->note ? layouts_get(script, "note", building->problems) : building->kept->layout;
	if (!layout)
		return false;
	building->scene = scene_create(request->width_px, request->height_px);
	if (!building->scene) {
		problems_add(building->problems, SEVERITY_ERROR, building->kept->file, 0, NULL, "too-much-memory",
					 "the computer's memory ran out");
		return false;
	}
	building->scale = building->scene->scale;
	if (run(building, build_content, layout) && (!request->chrome || run_chrome(building)) && finish(building, built))
		return true;
	scene_destroy(building->scene);
	return false;
}

bool build_page(struct script *script, const struct build_request *request, struct built *built,
				struct problems *problems)
{
	const struct exhibition *exhibition = request->exhibition;
	assert(request->panel >= 0 && (size_t)request->panel < exhibition->panel_count);
	assert(request->language >= 0 && (size_t)request->language < exhibition->language_count);
	struct building building = {
		.script = script,
		.request = request,
		.problems = problems,
		.page = request->page < 0 ? 0 : request->page,
		.quiet = exhibition->panels[request->panel].quiet,
	};
	*built = (struct built){ 0 };
	bool was_kept = panel_find(script, request->panel) != NULL;
	if (was_kept) {
		panel_languages(script, exhibition);
	} else {
		struct panel_result result;
		if (!panel_read(script, exhibition, request->panel, true, &result, problems))
			return false;
		building.quiet = result.quiet;
	}
	building.kept = panel_find(script, request->panel);
	bool good = build_scene(&building, built);
	if (!was_kept)
		panel_forget(script, request->panel);
	return good;
}
