/* Layouts, chrome and theme.
 *
 * A layout is loaded once for a script's life; a changed file means a new struct script beside this one. One that is
 * broken is remembered with its problems: a thousand panels of its kind must not run its endless loop a thousand
 * times. Must not know panels. */
#include "words/layouts.h"
#include "base/id.h"
#include "base/messages.h"
#include "lua/files.h"
#include "lua/frozen.h"
#include "lua/merge.h"
#include "lua/order.h"
#include "lua/sandbox.h"
#include "lua/schema.h"
#include "lua/state.h"
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIELDS_DEEP = 20 };

static bool find_file(const struct script *script, const char *name, struct place *place)
{
	char file[160];
	if (snprintf(file, sizeof file, "scripts/%s.lua", name) >= (int)sizeof file)
		return false;
	return files_find(script->folder, script->data, file, place);
}

bool layouts_exists(const struct script *script, const char *kind)
{
	struct place place;
	char name[120];
	snprintf(name, sizeof name, "layouts/%.100s", kind);
	return id_is_good(kind) && find_file(script, name, &place);
}

/* What a layout says for people; help taken from another layout is frozen, and is read raw. The layout is at the top.
 */
static void verify_words(lua_State *lua)
{
	int about = lua_getfield(lua, -1, "about");
	if (about != LUA_TNIL && about != LUA_TSTRING)
		luaL_error(lua, message("about: expected what this kind is for between quotes, found %s"),
				   luaL_typename(lua, -1));
	lua_pop(lua, 1);
	if (lua_getfield(lua, -1, "help") != LUA_TNIL) {
		frozen_push_copy(lua, -1, FIELDS_DEEP);
		lua_Integer count = lua_istable(lua, -1) ? (lua_Integer)lua_rawlen(lua, -1) : -1;
		for (lua_Integer i = 1; i <= count || count < 0; i++) {
			if (count < 0 || lua_rawgeti(lua, -1, i) != LUA_TTABLE)
				luaL_error(lua, message("help: expected a list like { { \"body\", \"the words\" }, … }"));
			lua_pop(lua, 1);
		}
		lua_setfield(lua, -3, "help");
	}
	lua_pop(lua, 1);
}

/* layout { fields = …, build = … } is at the top. */
static void verify_layout(lua_State *lua)
{
	frozen_open(lua, -1);
	if (!lua_istable(lua, -1))
		luaL_error(lua, message("the file returns no layout: it must read return layout { fields = …, build = … }"));
	lua_pushnil(lua);
	while (lua_next(lua, -2)) {
		lua_pop(lua, 1);
		const char *name = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "(a number)";
		if (strcmp(name, "fields") != 0 && strcmp(name, "build") != 0 && strcmp(name, "check") != 0 &&
			strcmp(name, "about") != 0 && strcmp(name, "help") != 0)
			luaL_error(lua, message("a layout has no %s: only about, help, fields, check and build"), name);
	}
	verify_words(lua);
	int check = lua_getfield(lua, -1, "check");
	if (check != LUA_TNIL && check != LUA_TFUNCTION)
		luaL_error(lua, message("check: expected function(panel, tell), found %s"), luaL_typename(lua, -1));
	lua_pop(lua, 1);
	if (lua_getfield(lua, -1, "build") != LUA_TFUNCTION)
		luaL_error(lua, message("build: expected function(panel, screen), found %s"), luaL_typename(lua, -1));
	lua_pop(lua, 1);
	if (lua_getfield(lua, -1, "fields") == LUA_TNIL) {
		lua_newtable(lua);
		lua_setfield(lua, -3, "fields");
	} else {
		/* Fields taken from another layout are frozen; here they are read raw. */
		frozen_push_copy(lua, -1, FIELDS_DEEP);
		lua_replace(lua, -2);
		schema_verify(lua, lua_gettop(lua));
		lua_pushvalue(lua, -1);
		lua_setfield(lua, -3, "fields");
	}
	lua_pop(lua, 1);
}

static int load_layout(lua_State *lua)
{
	struct layout *layout = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	sandbox_run(lua, layout->name);
	if (strncmp(layout->name, "layouts/", 8) == 0)
		verify_layout(lua);
	else if (!lua_isfunction(lua, -1))
		return luaL_error(lua, message("the file returns no function: it must read return function(screen) … end"));
	layout->ref = luaL_ref(lua, LUA_REGISTRYINDEX);
	return 0;
}

static void layout_destroy(struct layout *layout)
{
	if (!layout)
		return;
	problems_finish(&layout->problems);
	free(layout->name);
	free(layout->file);
	free(layout);
}

static struct layout *layout_create(const char *name, const char *file)
{
	struct layout *layout = calloc(1, sizeof *layout);
	if (!layout)
		return NULL;
	problems_init(&layout->problems);
	layout->ref = LUA_NOREF;
	layout->name = strdup(name);
	layout->file = strdup(file);
	if (layout->name && layout->file)
		return layout;
	layout_destroy(layout);
	return NULL;
}

static void tell(const struct layout *layout, struct problems *problems)
{
	for (size_t i = 0; i < layout->problems.count; i++) {
		const struct problem *problem = &layout->problems.items[i];
		problems_add(problems, problem->severity, problem->file, problem->line, problem->field, problem->rule, "%s",
					 problem->message);
	}
}

static const struct layout *find_layout(const struct script *script, const char *name)
{
	for (const struct layout *layout = script->layouts; layout; layout = layout->next)
		if (strcmp(layout->name, name) == 0)
			return layout;
	return NULL;
}

/* Only a mistake of the file is remembered: memory may be there again next time. */
static bool is_lasting(const struct failure *failure, const struct script *script)
{
	return strcmp(failure->rule, "too-much-memory") != 0 || script->vm.capped;
}

static const struct layout *add_layout(struct script *script, struct layout *layout)
{
	layout->next = script->layouts;
	script->layouts = layout;
	return layout->broken ? NULL : layout;
}

static const struct layout *open_layout(struct script *script, const char *name, const struct place *place,
										struct problems *problems)
{
	struct failure failure = { 0 };
	struct layout *layout = layout_create(name, place->shown);
	if (!layout) {
		failure_set(&failure, "too-much-memory", place->shown, 0, "the computer's memory ran out");
		failure_report(&failure, place->shown, problems);
		return NULL;
	}
	if (vm_call(&script->vm, load_layout, layout, STEPS_LAYOUT, &failure))
		return add_layout(script, layout);
	if (strcmp(failure.rule, "lua-error") == 0)
		failure.rule = "layout-error";
	failure_report(&failure, layout->file, problems);
	if (is_lasting(&failure, script))
		failure_report(&failure, layout->file, &layout->problems);
	layout->broken = layout->problems.count > 0;
	if (layout->broken)
		return add_layout(script, layout);
	layout_destroy(layout);
	return NULL;
}

static const struct layout *get(struct script *script, const char *name, struct problems *problems)
{
	const struct layout *known = find_layout(script, name);
	if (known && known->broken)
		tell(known, problems);
	if (known)
		return known->broken ? NULL : known;
	struct place place;
	if (find_file(script, name, &place))
		return open_layout(script, name, &place, problems);
	return NULL;
}

/* In a folder of scripts/; that it is not there is a problem. */
static const struct layout *get_in(struct script *script, const char *folder, const char *kind,
								   struct problems *problems)
{
	char name[120];
	snprintf(name, sizeof name, "%s/%.100s", folder, kind);
	size_t errors = problems->errors;
	const struct layout *layout = get(script, name, problems);
	if (!layout && problems->errors == errors && !find_layout(script, name))
		problems_add(problems, SEVERITY_ERROR, name, 0, NULL, "unknown-kind", "there is no scripts/%s.lua", name);
	return layout;
}

const struct layout *layouts_get(struct script *script, const char *kind, struct problems *problems)
{
	return get_in(script, "layouts", kind, problems);
}

const struct layout *layouts_overlay(struct script *script, const char *name, struct problems *problems)
{
	return get_in(script, "overlays", name, problems);
}

const struct layout *layouts_plain(struct script *script, const char *name, struct problems *problems)
{
	return get(script, name, problems);
}

void layouts_finish(struct script *script)
{
	while (script->layouts) {
		struct layout *layout = script->layouts;
		script->layouts = layout->next;
		layout_destroy(layout);
	}
}

static bool has_name(char *const *names, size_t count, const char *name)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(names[i], name) == 0)
			return true;
	return false;
}

void layouts_read_own(struct script *script, struct problems *problems)
{
	struct place place;
	size_t count = 0;
	if (!files_in(script->folder, "scripts/layouts", &place))
		return;
	char **names = files_list(place.path, ".lua", &count);
	for (size_t i = 0; i < count; i++)
		layouts_get(script, names[i], problems);
	files_list_free(names, count);
}

char **layouts_kinds(const struct script *script, size_t *count)
{
	struct place place;
	size_t own_count = 0, other_count = 0;
	char **own = NULL, **other = NULL;
	if (files_in(script->folder, "scripts/layouts", &place))
		own = files_list(place.path, ".lua", &own_count);
	if (script->data && files_in_look(script->data, "scripts/layouts", &place))
		other = files_list(place.path, ".lua", &other_count);
	char **all = other_count ? realloc(own, (own_count + other_count) * sizeof *all) : own;
	*count = own_count;
	for (size_t i = 0; i < other_count; i++) {
		if (all && !has_name(all, own_count, other[i])) {
			all[(*count)++] = other[i];
			other[i] = NULL;
		}
	}
	files_list_free(other, other_count);
	return all ? all : own;
}

int layouts_lights(lua_State *lua, const struct script *script, const char *names[LIGHTS_MOST])
{
	int top = lua_gettop(lua), count = 0;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, script->refs.modules);
	if (lua_getfield(lua, -1, "theme") == LUA_TTABLE && lua_getfield(lua, -1, "lights") == LUA_TTABLE) {
		int lights = lua_gettop(lua);
		lua_getfield(lua, lights - 1, "order");
		for (lua_Integer i = 1; lua_istable(lua, lights + 1) && count < LIGHTS_MOST; i++) {
			if (lua_geti(lua, lights + 1, i) != LUA_TSTRING)
				break;
			const char *name = lua_tostring(lua, -1);
			if (lua_getfield(lua, lights, name) == LUA_TTABLE)
				names[count++] = name;
			lua_settop(lua, lights + 1);
		}
	}
	lua_settop(lua, top);
	return count;
}

enum { FALLBACKS_MOST = 16 };

static void add_face(lua_State *lua, struct script *script)
{
	struct error error = { 0 };
	if (lua_type(lua, -2) != LUA_TSTRING || lua_type(lua, -1) != LUA_TSTRING)
		luaL_error(lua, message("faces: expected names and files, like body = \"PTF55F.ttf\""));
	const char *name = lua_tostring(lua, -2), *file = lua_tostring(lua, -1);
	if (strchr(file, '/'))
		luaL_error(
			lua,
			message(
				"faces.%s: expected a face's name, like \"PTF55F.ttf\", and no path: own faces lie in assets/fonts"),
			name);
	int face = fonts_add_face(script->fonts, name, file, &error);
	if (face < 0)
		luaL_error(lua, message("faces.%s: %s"), name, error.text);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, script->refs.faces);
	lua_pushinteger(lua, face);
	lua_setfield(lua, -2, name);
	lua_pop(lua, 1);
	if (strcmp(name, "body") == 0)
		script->body_face = face;
}

static void add_faces(lua_State *lua, int theme, struct script *script)
{
	if (lua_getfield(lua, theme, "faces") != LUA_TTABLE)
		luaL_error(lua, message("faces: expected a table of names and files, found %s"), luaL_typename(lua, -1));
	int faces = lua_gettop(lua);
	order_keys(lua, faces);
	lua_Integer count = (lua_Integer)lua_rawlen(lua, faces + 1);
	for (lua_Integer i = 1; i <= count; i++) {
		lua_rawgeti(lua, faces + 1, i);
		lua_pushvalue(lua, -1);
		lua_rawget(lua, faces);
		add_face(lua, script);
		lua_settop(lua, faces + 1);
	}
}

/* A theme goes on without one: only texts in other scripts look worse. */
static void add_stand_ins(lua_State *lua, int theme, struct script *script)
{
	int top = lua_gettop(lua);
	int type = lua_getfield(lua, theme, "stand_ins");
	if (type != LUA_TTABLE && type != LUA_TNIL)
		luaL_error(lua, message("stand_ins: expected a table of faces and files, found %s"), luaL_typename(lua, -1));
	if (type == LUA_TNIL) {
		lua_settop(lua, top);
		return;
	}
	lua_getfield(lua, theme, "faces");
	order_keys(lua, top + 1);
	lua_Integer count = (lua_Integer)lua_rawlen(lua, top + 3);
	for (lua_Integer i = 1; i <= count; i++) {
		struct error error = { 0 };
		char field[80];
		lua_rawgeti(lua, top + 3, i);
		const char *name = lua_tostring(lua, -1);
		if (lua_getfield(lua, top + 1, name) != LUA_TSTRING || strchr(lua_tostring(lua, -1), '/'))
			luaL_error(lua, message("stand_ins.%s: expected a face's file, like \"DejaVuSerif.ttf\", and no path"),
					   name);
		snprintf(field, sizeof field, "stand_ins.%.60s", name);
		int face = fonts_find_face(script->fonts, name);
		if (lua_getfield(lua, top + 2, name) == LUA_TNIL || face < 0)
			luaL_error(lua, message("%s: there is no face %s in `faces`"), field, name);
		if (!fonts_set_stand_in(script->fonts, face, lua_tostring(lua, -2), &error))
			problems_add(&script->own.problems, SEVERITY_WARNING, "scripts/theme.lua", 0, field, "missing-file", "%s",
						 error.text);
		lua_settop(lua, top + 3);
	}
	lua_settop(lua, top);
}

static void add_fallbacks(lua_State *lua, int theme, struct script *script)
{
	struct error error = { 0 };
	const char *files[FALLBACKS_MOST];
	int type = lua_getfield(lua, theme, "fallback");
	if (type != LUA_TTABLE && type != LUA_TNIL)
		luaL_error(lua, message("fallback: expected a list of files, found %s"), luaL_typename(lua, -1));
	lua_Integer count = type == LUA_TTABLE ? (lua_Integer)lua_rawlen(lua, -1) : 0;
	if (count > FALLBACKS_MOST)
		luaL_error(lua, message("fallback: %d files at most"), FALLBACKS_MOST);
	for (lua_Integer i = 1; i <= count; i++) {
		if (lua_rawgeti(lua, -1, i) != LUA_TSTRING)
			luaL_error(lua, message("fallback: expected a list of files"));
		if (strchr(lua_tostring(lua, -1), '/'))
			luaL_error(lua, message("fallback[%d]: expected a face's name and no path"), (int)i);
		files[i - 1] = lua_tostring(lua, -1); /* the theme holds it */
		lua_pop(lua, 1);
	}
	int found = fonts_set_fallbacks(script->fonts, files, (int)count, &error);
	if (found < count)
		luaL_error(lua, message("fallback[%d]: %s"), found + 1, error.text);
}

static int open_theme(lua_State *lua)
{
	struct script *script = lua_touserdata(lua, 1);
	sandbox_reset(lua);
	sandbox_require(lua, "theme");
	frozen_push_copy(lua, -1, FIELDS_DEEP);
	int theme = lua_gettop(lua);
	if (!lua_istable(lua, theme))
		return luaL_error(lua, message("the file returns no table: it must read return { faces = { … }, … }"));
	add_faces(lua, theme, script);
	add_fallbacks(lua, theme, script);
	add_stand_ins(lua, theme, script);
	return 0;
}

bool layouts_open_theme(struct script *script, struct error *error)
{
	struct failure failure;
	struct place place;
	if (!find_file(script, "theme", &place))
		return error_set(error, "there is no scripts/theme.lua");
	if (vm_call(&script->vm, open_theme, script, STEPS_LAYOUT, &failure)) {
		if (script->body_face < 0)
			return error_set(error, "%s: faces: there is no face named body", place.shown);
		return true;
	}
	const char *file = failure.file[0] ? failure.file : place.shown;
	if (failure.line == 0) {
		char field[60];
		snprintf(field, sizeof field, "%.*s", (int)strcspn(failure.what.text, ":"), failure.what.text);
		failure.line = merge_line(script, "theme", field);
	}
	if (failure.line > 0)
		return error_set(error, "%s:%d: %s", file, failure.line, failure.what.text);
	return error_set(error, "%s: %s", file, failure.what.text);
}
