/* Reading a panel: run its file in an empty environment, find its kind's layout, walk its table by the layout's fields.
 *
 * The three steps are three protected calls, because a layout's loading has a budget of its own. What is kept is the
 * table (in Lua's registry) and the file's text, which tells lines when a check asks for them. Must not know nodes. */
#include "words/panel.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "lua/files.h"
#include "lua/sandbox.h"
#include "words/allowed.h"
#include "words/check_record.h"
#include "words/gather.h"
#include "words/grounds.h"
#include "words/layouts.h"
#include "words/localise.h"
#include "words/named.h"
#include "words/registers.h"
#include "words/spots.h"
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { KIND_SIZE = 101, SECONDS_MOST = 3600 };

struct reading {
	struct script *script;
	const struct layout *layout;
	struct check check;
	struct source source;
	struct panel_result *result;
	int ref;
	bool gathers;
	bool lists; /* the file has no kind, but what exhibition.lua has */
	char kind[KIND_SIZE];
};

void panel_languages(struct script *script, const struct exhibition *exhibition)
{
	struct tongues *tongues = &script->tongues;
	tongues->count = (int)exhibition->language_count;
	tongues->standard = (int)exhibition->language_default;
	tongues->lost = exhibition->languages_lost;
	for (int i = 0; i < tongues->count; i++) {
		const char *name = exhibition->languages[i].name;
		snprintf(tongues->ids[i], sizeof tongues->ids[i], "%s", exhibition->languages[i].id);
		snprintf(tongues->names[i], sizeof tongues->names[i], "%.*s",
				 (int)utf8_cut(name, strlen(name), LANGUAGE_NAME_SIZE - 1), name);
	}
}

/* Runs the file; its table goes to the registry, its kind to the reading. */
static int run_file(lua_State *lua)
{
	struct reading *reading = lua_touserdata(lua, 1);
	sandbox_load(lua, &reading->source, reading->check.file, reading->script->refs.words_env);
	lua_call(lua, 0, 1);
	if (lua_isnil(lua, -1))
		sandbox_raise_nothing(lua, &reading->source, reading->check.file, "panel");
	if (!lua_istable(lua, -1))
		return luaL_error(lua, message("the file returns a %s: it must read return panel { … }"),
						  luaL_typename(lua, -1));
	if (lua_getfield(lua, -1, "kind") == LUA_TSTRING)
		snprintf(reading->kind, sizeof reading->kind, "%s", lua_tostring(lua, -1));
	lua_pop(lua, 1);
	reading->lists = !reading->kind[0] && lua_getfield(lua, -1, "chapters") == LUA_TTABLE;
	lua_settop(lua, 2);
	reading->ref = luaL_ref(lua, LUA_REGISTRYINDEX);
	return 0;
}

static unsigned language_bit(const struct script *script, const char *id)
{
	for (int i = 0; i < script->tongues.count; i++)
		if (strcmp(script->tongues.ids[i], id) == 0)
			return 1U << i;
	return 0;
}

/* Returns a bit for each language; for `check` they are told. */
static unsigned awaiting(struct check *check, lua_State *lua, int panel)
{
	char list[160] = "";
	unsigned bits = 0;
	size_t field = field_add_name(&check->field, "awaiting");
	if (lua_getfield(lua, panel, "awaiting") == LUA_TTABLE) {
		lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
		for (lua_Integer i = 1; i <= count; i++) {
			size_t used = strlen(list);
			if (lua_rawgeti(lua, -1, i) == LUA_TSTRING)
				bits |= language_bit(check->script, lua_tostring(lua, -1));
			if (lua_type(lua, -1) == LUA_TSTRING)
				snprintf(list + used, sizeof list - used, "%s%s", used ? ", " : "", lua_tostring(lua, -1));
			lua_pop(lua, 1);
		}
	}
	lua_pop(lua, 1);
	if (list[0] && check->script->strict)
		check_problem(check, SEVERITY_WARNING, "awaiting-reader", "the words in %s await a native reader", list);
	field_cut(&check->field, field);
	return bits;
}

static bool flag(lua_State *lua, int panel, const char *name)
{
	lua_getfield(lua, panel, name);
	bool value = lua_toboolean(lua, -1);
	lua_pop(lua, 1);
	return value;
}

/* In every language, on one line. */
static void read_titles(struct reading *reading, lua_State *lua, int panel)
{
	lua_getfield(lua, panel, "title");
	for (int i = 0; i < reading->script->tongues.count; i++) {
		char *title = reading->result->title[i];
		localise_text(lua, lua_gettop(lua), i);
		const char *whole = lua_tostring(lua, -1);
		snprintf(title, PANEL_TITLE_SIZE, "%.*s", (int)utf8_cut(whole, strlen(whole), PANEL_TITLE_SIZE - 1), whole);
		for (char *at = strchr(title, '\n'); at; at = strchr(at, '\n'))
			*at = ' ';
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
}

/* What the fields that every kind has mean together. */
static void check_common(struct reading *reading, lua_State *lua, int panel)
{
	struct check *check = &reading->check;
	struct panel_result *result = reading->result;
	read_titles(reading, lua, panel);
	named_keep(lua, check->file, panel);
	result->care = flag(lua, panel, "care");
	result->quiet = flag(lua, panel, "quiet");
	const char *light = lua_getfield(lua, panel, "light") == LUA_TSTRING ? lua_tostring(lua, -1) : "";
	snprintf(result->light, sizeof result->light, "%s", light);
	lua_pop(lua, 1);
	bool given = lua_getfield(lua, panel, "seconds") == LUA_TNUMBER;
	result->seconds = given ? (double)lua_tonumber(lua, -1) : 0;
	lua_pop(lua, 1);
	if (given && !(result->seconds >= 1 && result->seconds <= SECONDS_MOST)) {
		size_t field = field_add_name(&check->field, "seconds");
		check_problem(check, SEVERITY_ERROR, "wrong-type", "expected 1 to %d seconds, found %g", SECONDS_MOST,
					  result->seconds);
		field_cut(&check->field, field);
	}
	lua_getfield(lua, panel, "note");
	if (result->care && lua_isnil(lua, -1)) {
		size_t field = field_add_name(&check->field, "note");
		check_problem(check, SEVERITY_ERROR, "missing-field",
					  "a panel with care = true needs a note that says what it holds");
		field_cut(&check->field, field);
	}
	lua_pop(lua, 1);
	result->awaiting = awaiting(check, lua, panel);
	if (!reading->script->strict)
		return;
	allowed_check(check, lua, panel);
	grounds_check(check, lua, panel);
	spots_finish(check);
}

/* Has it something to see besides its words: a picture of its own, or (a layout that draws says so by a field `alt` of
 * its own) a map or a chart? */
static bool is_pictured(lua_State *lua, int fields, int panel)
{
	static const char *const pictures[] = { "art", "picture", "pictures" };
	bool found = lua_getfield(lua, fields, "alt") != LUA_TNIL;
	lua_pop(lua, 1);
	for (size_t i = 0; i < sizeof pictures / sizeof *pictures && !found; i++) {
		found = lua_getfield(lua, panel, pictures[i]) != LUA_TNIL;
		lua_pop(lua, 1);
	}
	return found;
}

static void check_alt(struct check *check, lua_State *lua, int fields, int panel)
{
	bool given = lua_getfield(lua, panel, "alt") != LUA_TNIL;
	lua_pop(lua, 1);
	if (given || !check->script->strict || !is_pictured(lua, fields, panel) || allowed_here(lua, panel, "no-alt"))
		return;
	size_t field = field_add_name(&check->field, "alt");
	check_problem(check, SEVERITY_WARNING, "no-alt",
				  "nothing says what the picture, map or chart shows to somebody who does not see it: write alt = { %s "
				  "= \"…\", … }",
				  check->script->tongues.ids[0]);
	field_cut(&check->field, field);
}

/* tell(field, message, …): what a layout's own check has found. The message is what string.format makes of it in the
 * reader's language, with what comes behind it. */
static int tell(lua_State *lua)
{
	struct check *check = lua_touserdata(lua, lua_upvalueindex(1));
	const char *name = luaL_checkstring(lua, 1), *what = message(luaL_checkstring(lua, 2));
	int values = lua_gettop(lua) - 2;
	if (values > 0) {
		lua_rawgeti(lua, LUA_REGISTRYINDEX, check->script->refs.scripts_env);
		lua_getfield(lua, -1, "string");
		lua_getfield(lua, -1, "format");
		lua_insert(lua, 3);
		lua_pushstring(lua, what);
		lua_insert(lua, 4);
		lua_settop(lua, values + 4);
		lua_call(lua, values + 1, 1);
		what = luaL_checkstring(lua, 3);
	}
	struct field whole = check->field;
	snprintf(check->field.text, sizeof check->field.text, "%.300s", name);
	check_problem(check, check_when_strict(check), "wrong-value", "%s", what);
	check->field = whole;
	return 0;
}

/* What fields mean together only their layout knows. It is asked once each of them is good by itself. */
static void check_by_layout(struct reading *reading, lua_State *lua, int layout, int panel)
{
	if (reading->check.errors == 0 && lua_getfield(lua, layout, "check") == LUA_TFUNCTION) {
		lua_pushvalue(lua, panel);
		lua_pushlightuserdata(lua, &reading->check);
		lua_pushcclosure(lua, tell, 1);
		lua_call(lua, 2, 0);
	}
	lua_settop(lua, panel);
}

static int check_table(lua_State *lua)
{
	struct reading *reading = lua_touserdata(lua, 1);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, reading->layout->ref);
	lua_getfield(lua, 2, "fields");
	lua_rawgeti(lua, LUA_REGISTRYINDEX, reading->script->refs.common);
	lua_rawgeti(lua, LUA_REGISTRYINDEX, reading->ref);
	reading->check.panel = 5;
	spots_begin(&reading->check, lua, 5);
	check_record(&reading->check, lua, 3, 4, 5);
	check_common(reading, lua, 5);
	check_alt(&reading->check, lua, 3, 5);
	check_by_layout(reading, lua, 2, 5);
	reading->gathers = lua_getfield(lua, 5, "gathers") == LUA_TSTRING;
	lua_settop(lua, 5);
	if (reading->check.errors == 0)
		gather_note(lua, reading->script, reading->check.file, 5);
	return 0;
}

/* Where none is near, all that there are are named. */
static void tell_kinds(struct check *check, const char *kind, const char *nearest, const char *const *kinds,
					   size_t count)
{
	char all[400] = "";
	for (size_t i = 0; i < count; i++)
		snprintf(all + strlen(all), sizeof all - strlen(all), "%s%s", i ? ", " : "", kinds[i]);
	if (nearest)
		check_problem(check, SEVERITY_ERROR, "unknown-kind", "there is no kind of panel \"%.60s\"%s", kind,
					  did_you_mean(nearest, "\"").text);
	else
		check_problem(check, SEVERITY_ERROR, "unknown-kind", "there is no kind of panel \"%.60s\": expected %s", kind,
					  all);
}

/* The kind is missing, or there is no layout of its name. */
static void report_kind(struct reading *reading)
{
	struct check *check = &reading->check;
	const char *kind = reading->kind;
	size_t count = 0, field = field_add_name(&check->field, "kind");
	char **kinds = layouts_kinds(reading->script, &count);
	if (reading->lists) {
		check_problem(check, SEVERITY_ERROR, "wrong-file",
					  "this file lists chapters, as exhibition.lua does, and a panel belongs here: is it another file, "
					  "saved under this name?");
	} else if (!*kind) {
		check_problem(check, SEVERITY_ERROR, "missing-field",
					  "this field is missing: expected the kind of panel, like \"%s\"", count ? kinds[0] : "story");
	} else {
		const char *nearest = nearest_name(kind, (const char *const *)kinds, count);
		tell_kinds(check, kind, nearest, (const char *const *)kinds, count);
	}
	files_list_free(kinds, count);
	field_cut(&check->field, field);
}

static bool check_panel(struct reading *reading, struct problems *problems)
{
	struct script *script = reading->script;
	struct failure failure = { 0 };
	if (!vm_call(&script->vm, run_file, reading, STEPS_WORDS, &failure)) {
		failure_report(&failure, reading->check.file, problems);
		return false;
	}
	if (!layouts_exists(script, reading->kind)) {
		report_kind(reading);
		return false;
	}
	reading->layout = layouts_get(script, reading->kind, problems);
	if (!reading->layout)
		return false;
	if (!vm_call(&script->vm, check_table, reading, STEPS_WORDS, &failure)) {
		failure_report(&failure, reading->check.file, problems);
		return false;
	}
	memcpy(reading->result->words, reading->check.words, sizeof reading->check.words);
	return reading->check.errors == 0;
}

/* Takes table and text out of the reading. */
static bool keep_panel(struct script *script, struct reading *reading, int panel)
{
	struct kept *kept = calloc(1, sizeof *kept);
	char *file = kept ? strdup(reading->check.file) : NULL;
	if (!file) {
		free(kept);
		return false;
	}
	panel_forget(script, panel);
	*kept = (struct kept){ script->kept,	panel, reading->ref,	 reading->layout,
						   reading->source, file,  reading->gathers, false };
	script->kept = kept;
	reading->ref = LUA_NOREF;
	reading->source = (struct source){ 0 };
	return true;
}

/* In another chapter's folder? To be freed; NULL if it is in none. */
static char *find_elsewhere(struct script *script, const char *id)
{
	struct place place;
	size_t count = 0;
	char *found = NULL, name[400];
	char **chapters = files_in(script->folder, "scripts/panels", &place) ? files_list(place.path, "/", &count) : NULL;
	for (size_t i = 0; i <= count && !found; i++) {
		if (i < count)
			snprintf(name, sizeof name, "scripts/panels/%.200s/%s.lua", chapters[i], id);
		else
			snprintf(name, sizeof name, "scripts/panels/%s.lua", id);
		if (files_in(script->folder, name, &place) && file_exists(place.path))
			found = strdup(name);
	}
	files_list_free(chapters, count);
	return found;
}

/* Among the names in the chapter's folder, with all their endings: "a.lua.txt", "a.LUA", "A.lua", "a.txt". */
static const char *find_misnamed(char *const *names, size_t count, const char *id)
{
	size_t length = strlen(id);
	for (size_t i = 0; i < count; i++)
		if (strncasecmp(names[i], id, length) == 0 && (names[i][length] == '.' || names[i][length] == ' ') &&
			names[i][strlen(names[i]) - 1] != '~')
			return names[i];
	return NULL;
}

/* Where the panel is listed: the mistake is there, or in the file's name. */
static void report_no_file(struct script *script, const struct exhibition *exhibition, int panel,
						   struct problems *problems)
{
	const struct panel_entry *entry = &exhibition->panels[panel];
	const struct chapter *chapter = &exhibition->chapters[entry->chapter];
	char folder[200], field[60];
	struct place place;
	size_t count = 0, all_count = 0;
	char **names = NULL, **all = NULL;
	snprintf(folder, sizeof folder, "scripts/panels/%s", chapter->id);
	snprintf(field, sizeof field, "chapters[%zu].panels[%zu]", chapter->listed, entry->listed);
	if (files_in(script->folder, folder, &place)) {
		names = files_list(place.path, ".lua", &count);
		all = files_list(place.path, "", &all_count);
	}
	const char *nearest = nearest_name(entry->id, (const char *const *)names, count);
	const char *misnamed = find_misnamed(all, all_count, entry->id);
	char *elsewhere = find_elsewhere(script, entry->id);
	struct error what;
	if (misnamed)
		error_set(&what, "there is no file %s: it is called %s, and must be called %s.lua", entry->file, misnamed,
				  entry->id);
	else if (elsewhere && strcmp(elsewhere, entry->file) != 0)
		error_set(&what, "there is no file %s: it lies at %s; put it into its chapter's folder", entry->file,
				  elsewhere);
	else
		error_set(&what, "there is no file %s%s", entry->file, did_you_mean(nearest, "").text);
	problems_add(problems, SEVERITY_ERROR, "scripts/exhibition.lua",
				 source_line(script->folder, "scripts/exhibition.lua", field, true), field, "unknown-panel", "%s",
				 what.text);
	free(elsewhere);
	files_list_free(all, all_count);
	files_list_free(names, count);
}

static bool read_source(struct script *script, const struct exhibition *exhibition, int panel, struct source *source,
						struct problems *problems)
{
	const char *file = exhibition->panels[panel].file;
	struct failure failure = { 0 };
	struct place place;
	if (!files_in(script->folder, file, &place))
		failure_set(&failure, "missing-file", file, 0, "the path is too long");
	else if (source_read(source, place.path, file, &failure))
		return true;
	if (strcmp(failure.rule, "missing-file") == 0)
		report_no_file(script, exhibition, panel, problems);
	else
		failure_report(&failure, file, problems);
	return false;
}

/* Takes the source. */
static bool read_text(struct script *script, const struct exhibition *exhibition, int panel, struct source *source,
					  struct panel_result *result, bool keep, struct problems *problems)
{
	struct reading reading = {
		.script = script,
		.result = result,
		.ref = LUA_NOREF,
		.source = *source,
		.check = { .script = script, .problems = problems, .file = exhibition->panels[panel].file },
	};
	reading.check.source = &reading.source;
	bool good = check_panel(&reading, problems);
	if (good) {
		check_twice(&reading.check);
		check_opening(&reading.check, "panel");
	}
	check_finish(&reading.check);
	if (good && keep && !keep_panel(script, &reading, panel)) {
		problems_add(problems, SEVERITY_ERROR, exhibition->panels[panel].file, 0, NULL, "too-much-memory",
					 "the computer's memory ran out");
		good = false;
	}
	/* Giving a reference back changes two values that are there: it allocates nothing and cannot raise. */
	luaL_unref(script->vm.lua, LUA_REGISTRYINDEX, reading.ref);
	source_finish(&reading.source);
	return good;
}

bool panel_read(struct script *script, const struct exhibition *exhibition, int panel, bool keep,
				struct panel_result *result, struct problems *problems)
{
	*result = (struct panel_result){ 0 };
	panel_languages(script, exhibition);
	if (script->strict)
		registers_open_all(script, problems);
	struct source source;
	return read_source(script, exhibition, panel, &source, problems) &&
		   read_text(script, exhibition, panel, &source, result, keep, problems);
}

bool panel_read_last_good(struct script *script, const struct exhibition *exhibition, int panel, const struct kept *old,
						  struct panel_result *result)
{
	*result = (struct panel_result){ 0 };
	panel_languages(script, exhibition);
	struct source source = { .whole = malloc(old->source.length + 1), .length = old->source.length };
	if (!source.whole)
		return false;
	memcpy(source.whole, old->source.text, source.length);
	source.whole[source.length] = 0;
	source.text = source.whole;
	struct problems untold;
	problems_init(&untold);
	bool good = read_text(script, exhibition, panel, &source, result, true, &untold);
	problems_finish(&untold);
	if (good)
		panel_set_stale(script, panel);
	return good;
}

bool panel_set_stale(struct script *script, int panel)
{
	for (struct kept *kept = script->kept; kept; kept = kept->next)
		if (kept->panel == panel)
			return kept->stale = true;
	return false;
}

const struct kept *panel_find(const struct script *script, int panel)
{
	for (const struct kept *kept = script->kept; kept; kept = kept->next)
		if (kept->panel == panel)
			return kept;
	return NULL;
}

void panel_forget(struct script *script, int panel)
{
	for (struct kept **at = &script->kept; *at;) {
		struct kept *kept = *at;
		if (panel >= 0 && kept->panel != panel) {
			at = &kept->next;
			continue;
		}
		*at = kept->next;
		luaL_unref(script->vm.lua, LUA_REGISTRYINDEX, kept->ref);
		source_finish(&kept->source);
		free(kept->file);
		free(kept);
	}
}
