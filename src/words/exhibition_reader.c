/* Reads the exhibition's index.
 *
 * No panel's file is touched: a thousand panels cost a thousand short strings. Languages come first, for the checks of
 * texts need them; after that the whole table is checked by lantern's own schema, and what is good in it is taken even
 * if something else is wrong. Must not know panels' contents. */
#include "words/exhibition_reader.h"
#include "base/id.h"
#include "base/messages.h"
#include "exhibition/pin.h"
#include "lua/files.h"
#include "lua/sandbox.h"
#include "words/about.h"
#include "words/changes.h"
#include "words/check_record.h"
#include "words/language_list.h"
#include "words/localise.h"
#include "words/panel.h"
#include "words/settings.h"
#include "words/strict.h"
#include <lauxlib.h>
#include <string.h>

enum { CHAPTERS_MOST = 1000, PANELS_MOST = 100000, OWN_KEYS_MOST = 40 };

struct reading {
	struct script *script;
	struct exhibition *exhibition;
	struct check check;
	struct source source;
	size_t capacity; /* of exhibition->panels */
	bool whole;		 /* read to its end */
};

static void no_memory(lua_State *lua)
{
	struct failure failure;
	failure_set(&failure, "too-much-memory", NULL, 0, "the computer's memory ran out");
	vm_raise(lua, &failure);
}

static const char *copy(lua_State *lua, struct exhibition *exhibition, const char *text)
{
	char *copied = arena_string(&exhibition->arena, text);
	if (!copied)
		no_memory(lua);
	return copied;
}

/* The string field `name` of the table at `index`; NULL if it is none. Held by the table. */
static const char *string_field(lua_State *lua, int index, const char *name)
{
	const char *text = lua_getfield(lua, index, name) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
	lua_pop(lua, 1);
	return text;
}

/* The text field `title` of the table at `index`, in every language. */
static void read_title(struct reading *reading, lua_State *lua, int index, const char *name, const char **titles)
{
	bool there = lua_getfield(lua, index, name) != LUA_TNIL;
	for (size_t i = 0; there && i < reading->exhibition->language_count; i++) {
		localise_text(lua, lua_gettop(lua), (int)i);
		titles[i] = copy(lua, reading->exhibition, lua_tostring(lua, -1));
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
}

/* What the title says at rest before a chapter, whose table is at `index`. */
static void read_rest(struct reading *reading, lua_State *lua, int index, struct chapter *chapter)
{
	lua_getfield(lua, index, "silent");
	chapter->silent = lua_toboolean(lua, -1);
	lua_getfield(lua, index, "rest");
	int rest = lua_gettop(lua);
	for (lua_Integer i = 1; lua_istable(lua, rest) && i <= REST_LIMIT && lua_rawgeti(lua, rest, i) == LUA_TTABLE; i++) {
		for (size_t j = 0; j < reading->exhibition->language_count; j++) {
			localise_text(lua, rest + 1, (int)j);
			chapter->rest[chapter->rest_count][j] = copy(lua, reading->exhibition, lua_tostring(lua, -1));
			lua_pop(lua, 1);
		}
		chapter->rest_count++;
		lua_settop(lua, rest);
	}
	lua_settop(lua, rest - 2);
}

/* Stack index 3 is the table of ids seen: id -> its number among the panels. */
static bool is_new_id(struct reading *reading, lua_State *lua, const char *id)
{
	struct check *check = &reading->check;
	if (!id_is_good(id)) {
		check_problem(check, SEVERITY_ERROR, "unknown-panel",
					  "expected a file's name without .lua (Latin letters, digits, - and _), found \"%.60s\"", id);
		return false;
	}
	const struct exhibition *exhibition = reading->exhibition;
	if (lua_getfield(lua, 3, id) == LUA_TNUMBER) {
		const struct panel_entry *first = &exhibition->panels[lua_tointeger(lua, -1)];
		char where[80];
		snprintf(where, sizeof where, "chapters[%zu].panels[%zu]", exhibition->chapters[first->chapter].listed,
				 first->listed);
		check_problem(check, SEVERITY_ERROR, "duplicate-panel", "the panel %s is listed twice: see %s", id, where);
		lua_pop(lua, 1);
		return false;
	}
	lua_pop(lua, 1);
	lua_pushinteger(lua, (lua_Integer)exhibition->panel_count);
	lua_setfield(lua, 3, id);
	return true;
}

/* scripts/panels/CHAPTER/ID.lua */
static char *panel_file(struct arena *arena, const char *chapter, const char *id)
{
	static const char above[] = "scripts/panels/", end[] = ".lua";
	char *file = arena_alloc(arena, sizeof above + strlen(chapter) + 1 + strlen(id) + sizeof end);
	if (file)
		stpcpy(stpcpy(stpcpy(stpcpy(stpcpy(file, above), chapter), "/"), id), end);
	return file;
}

static void add_panel(struct reading *reading, lua_State *lua, const char *id, lua_Integer listed)
{
	struct exhibition *exhibition = reading->exhibition;
	if (exhibition->panel_count >= reading->capacity || !is_new_id(reading, lua, id))
		return;
	const struct chapter *chapter = &exhibition->chapters[exhibition->chapter_count - 1];
	struct panel_entry *entry = &exhibition->panels[exhibition->panel_count];
	entry->id = copy(lua, exhibition, id);
	entry->chapter = exhibition->chapter_count - 1;
	entry->listed = (size_t)listed;
	entry->file = panel_file(&exhibition->arena, chapter->id, id);
	if (!entry->file)
		no_memory(lua);
	exhibition->panel_count++;
}

static void read_panels(struct reading *reading, lua_State *lua, int index)
{
	size_t whole = field_add_name(&reading->check.field, "panels");
	lua_Integer count = lua_getfield(lua, index, "panels") == LUA_TTABLE ? (lua_Integer)lua_rawlen(lua, -1) : 0;
	for (lua_Integer i = 1; i <= count; i++) {
		size_t field = field_add_index(&reading->check.field, i);
		vm_charge(lua, 5);
		if (lua_rawgeti(lua, -1, i) == LUA_TSTRING)
			add_panel(reading, lua, lua_tostring(lua, -1), i);
		lua_pop(lua, 1);
		field_cut(&reading->check.field, field);
	}
	lua_pop(lua, 1);
	field_cut(&reading->check.field, whole);
}

/* Is `panels` of the chapter at `index` a list, and empty? What else it is, or holds, is told by itself. */
static bool lists_nothing(lua_State *lua, int index)
{
	bool nothing = lua_getfield(lua, index, "panels") == LUA_TTABLE && lua_rawlen(lua, -1) == 0;
	lua_pop(lua, 1);
	return nothing;
}

/* The chapter read last has no panel: nothing may lead there. `told`: why is told already. */
static void drop_empty(struct reading *reading, bool told)
{
	size_t field = field_add_name(&reading->check.field, "panels");
	reading->exhibition->chapter_count--;
	if (!told)
		check_problem(&reading->check, check_when_strict(&reading->check), "empty-chapter",
					  "there is no panel in this chapter: it is left out");
	field_cut(&reading->check.field, field);
}

/* Both are shown, with panels from the same folder; the line of chapters and links could not tell them apart. */
static void tell_twice(struct reading *reading, const char *id)
{
	const struct exhibition *exhibition = reading->exhibition;
	for (size_t i = 0; i < exhibition->chapter_count; i++)
		if (strcmp(exhibition->chapters[i].id, id) == 0) {
			size_t field = field_add_name(&reading->check.field, "id");
			check_problem(
				&reading->check, SEVERITY_ERROR, "duplicate-chapter",
				"two chapters have the id \"%.60s\": give one of them another, and its panels a folder of that "
				"name",
				id);
			field_cut(&reading->check.field, field);
			return;
		}
}

static void add_chapter(struct reading *reading, lua_State *lua, int index, lua_Integer listed)
{
	struct exhibition *exhibition = reading->exhibition;
	const char *id = lua_istable(lua, index) ? string_field(lua, index, "id") : NULL;
	if (!id)
		return;
	if (!id_is_good(id)) {
		size_t field = field_add_name(&reading->check.field, "id");
		check_problem(
			&reading->check, SEVERITY_ERROR, "wrong-type",
			"expected the name of a folder in scripts/panels (Latin letters, digits, - and _), found \"%.60s\"", id);
		field_cut(&reading->check.field, field);
		return;
	}
	tell_twice(reading, id);
	size_t errors = reading->check.errors;
	struct chapter *chapter = &exhibition->chapters[exhibition->chapter_count];
	const char *light = string_field(lua, index, "light");
	chapter->id = copy(lua, exhibition, id);
	chapter->light = copy(lua, exhibition, light ? light : "");
	chapter->first = exhibition->panel_count;
	chapter->listed = (size_t)listed;
	read_title(reading, lua, index, "title", chapter->title);
	for (size_t i = 0; i < exhibition->language_count;
		 i++) /* one without a title is told, and has a name all the same */
		if (!chapter->title[i])
			chapter->title[i] = chapter->id;
	read_rest(reading, lua, index, chapter);
	exhibition->chapter_count++;
	read_panels(reading, lua, index);
	chapter->count = exhibition->panel_count - chapter->first;
	if (chapter->count == 0)
		drop_empty(reading, reading->check.errors > errors || !lists_nothing(lua, index));
}

/* How many panels are listed at most: the array is made once. */
static size_t count_panels(lua_State *lua, int chapters, lua_Integer count)
{
	size_t sum = 0;
	for (lua_Integer i = 1; i <= count; i++) {
		if (lua_rawgeti(lua, chapters, i) == LUA_TTABLE) {
			if (lua_getfield(lua, -1, "panels") == LUA_TTABLE)
				sum += (size_t)lua_rawlen(lua, -1);
			lua_pop(lua, 1);
		}
		lua_pop(lua, 1);
	}
	return sum < PANELS_MOST ? sum : PANELS_MOST;
}

static void read_chapters(struct reading *reading, lua_State *lua, int table)
{
	struct exhibition *exhibition = reading->exhibition;
	lua_pushnil(lua); /* 3: ids seen, once it is known how many there may be */
	size_t whole = field_add_name(&reading->check.field, "chapters");
	lua_Integer count = lua_getfield(lua, table, "chapters") == LUA_TTABLE ? (lua_Integer)lua_rawlen(lua, -1) : 0;
	count = count < CHAPTERS_MOST ? count : CHAPTERS_MOST;
	int chapters = lua_gettop(lua);
	reading->capacity = count_panels(lua, chapters, count);
	lua_createtable(lua, 0, (int)reading->capacity);
	lua_replace(lua, 3);
	exhibition->chapters = arena_array(&exhibition->arena, (size_t)count + 1, sizeof *exhibition->chapters);
	exhibition->panels = arena_array(&exhibition->arena, reading->capacity + 1, sizeof *exhibition->panels);
	if (!exhibition->chapters || !exhibition->panels)
		no_memory(lua);
	for (lua_Integer i = 1; i <= count; i++) {
		size_t field = field_add_index(&reading->check.field, i);
		lua_rawgeti(lua, chapters, i);
		add_chapter(reading, lua, lua_gettop(lua), i);
		lua_pop(lua, 1);
		field_cut(&reading->check.field, field);
	}
	lua_settop(lua, chapters - 2);
	field_cut(&reading->check.field, whole);
}

/* A code that is no good is none: better no view for the staff than one that visitors open. */
static void read_pin(struct reading *reading, lua_State *lua)
{
	const char *pin = lua_getfield(lua, 2, "staff") == LUA_TTABLE ? string_field(lua, lua_gettop(lua), "pin") : NULL;
	const char *flaw = pin ? pin_flaw(pin) : NULL;
	if (flaw) {
		size_t field = field_add_name(&reading->check.field, "staff");
		field_add_name(&reading->check.field, "pin");
		check_problem(&reading->check, SEVERITY_ERROR, "bad-pin", "%s", flaw);
		field_cut(&reading->check.field, field);
	} else if (pin) {
		reading->exhibition->pin = copy(lua, reading->exhibition, pin);
	}
	lua_pop(lua, 1);
}

/* What the keys are called is known where they are heard. */
static void read_keys(struct reading *reading, lua_State *lua)
{
	struct exhibition *exhibition = reading->exhibition;
	size_t whole = field_add_name(&reading->check.field, "keys");
	lua_Integer count = lua_getfield(lua, 2, "keys") == LUA_TTABLE ? (lua_Integer)lua_rawlen(lua, -1) : 0;
	count = count < OWN_KEYS_MOST ? count : OWN_KEYS_MOST;
	exhibition->keys = count > 0 ? arena_array(&exhibition->arena, (size_t)count, sizeof *exhibition->keys) : NULL;
	if (count > 0 && !exhibition->keys)
		no_memory(lua);
	for (lua_Integer i = 1; i <= count; i++) {
		size_t field = field_add_index(&reading->check.field, i);
		bool table = lua_rawgeti(lua, 3, i) == LUA_TTABLE;
		const char *name = table ? string_field(lua, 4, "key") : NULL,
				   *does = table ? string_field(lua, 4, "does") : NULL;
		if (name && does)
			exhibition->keys[exhibition->key_count++] =
				(struct own_key){ copy(lua, exhibition, name), copy(lua, exhibition, does),
								  check_line(&reading->check) };
		lua_settop(lua, 3);
		field_cut(&reading->check.field, field);
	}
	lua_settop(lua, 2);
	field_cut(&reading->check.field, whole);
}

static bool has(lua_State *lua, const char *name)
{
	bool found = lua_getfield(lua, 2, name) != LUA_TNIL;
	lua_pop(lua, 1);
	return found;
}

static bool is_panel(lua_State *lua)
{
	return has(lua, "kind") && !has(lua, "languages") && !has(lua, "chapters");
}

/* Stack: 1 the reading, 2 the exhibition's table. */
static int read_table(lua_State *lua)
{
	struct reading *reading = lua_touserdata(lua, 1);
	sandbox_load(lua, &reading->source, reading->check.file, reading->script->refs.words_env);
	lua_call(lua, 0, 1);
	if (lua_isnil(lua, 2))
		sandbox_raise_nothing(lua, &reading->source, reading->check.file, "exhibition");
	if (!lua_istable(lua, 2))
		return luaL_error(lua, message("the file returns a %s: it must read return exhibition { … }"),
						  luaL_typename(lua, 2));
	if (is_panel(lua))
		return luaL_error(lua, message("this file holds a panel, and exhibition.lua says what is shown, and in which "
									   "order: was a panel saved over it?"));
	bool none = !language_list_read(&reading->check, lua, reading->exhibition);
	panel_languages(reading->script, reading->exhibition);
	if (none && reading->check.errors == 0)
		return luaL_error(
			lua, message("languages: there is none; write languages = { { id = \"kk\", name = \"Қазақша\" }, … }"));
	if (none)
		return 0;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, reading->script->refs.exhibition);
	check_record(&reading->check, lua, 3, 0, 2);
	lua_settop(lua, 2);
	read_title(reading, lua, 2, "title", reading->exhibition->title);
	read_title(reading, lua, 2, "subtitle", reading->exhibition->subtitle);
	read_chapters(reading, lua, 2);
	lua_settop(lua, 2);
	settings_read(&reading->check, lua, reading->exhibition);
	read_pin(reading, lua);
	read_keys(reading, lua);
	about_keep(&reading->check, lua, 2);
	changes_tell(&reading->check, lua, 2);
	/* What is told already says why. */
	if (reading->exhibition->panel_count == 0 && reading->check.errors > 0)
		return 0;
	if (reading->exhibition->panel_count == 0)
		return luaL_error(lua, message("chapters: no panel is listed"));
	reading->whole = true;
	return 0;
}

bool exhibition_reader_read(struct script *script, struct exhibition *exhibition, struct problems *problems)
{
	static const char name[] = "scripts/exhibition.lua";
	struct reading reading = {
		.script = script,
		.exhibition = exhibition,
		.check = { .script = script, .problems = problems, .file = name },
	};
	struct failure failure = { 0 };
	struct place place;
	bool good = files_in(script->folder, name, &place) && source_read(&reading.source, place.path, name, &failure);
	if (good) {
		reading.check.source = &reading.source;
		good = vm_call(&script->vm, read_table, &reading, STEPS_WORDS, &failure);
	}
	if (!good)
		failure_report(&failure, name, problems);
	if (good) {
		check_twice(&reading.check);
		check_opening(&reading.check, "exhibition");
	}
	check_finish(&reading.check);
	source_finish(&reading.source);
	if (reading.whole && script->strict)
		strict_unlisted(script, exhibition, problems);
	return reading.whole;
}
