/* The checks that cost more than a panel's own reading, for `check` alone.
 *
 * facts.lua and quotes.lua are read for the names they define; what they say is for people. Must not know layouts. */
#include "script/strict.h"
#include "base/utf8.h"
#include "script/files.h"
#include "script/sandbox.h"
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

struct reading {
	struct script *script;
	struct source source;
	const char *shown;
	int ref;
};

static int read_register(lua_State *lua)
{
	struct reading *reading = lua_touserdata(lua, 1);
	sandbox_load(lua, &reading->source, reading->shown, reading->script->refs.words_env);
	lua_call(lua, 0, 1);
	if (!lua_istable(lua, -1))
		return luaL_error(lua, "the file returns no table: it must read return facts { F001 = { … }, … }");
	reading->ref = luaL_ref(lua, LUA_REGISTRYINDEX);
	return 0;
}

static enum register_state open_register(struct script *script, const char *name, int *ref, struct problems *problems)
{
	struct reading reading = { .script = script, .shown = name, .ref = LUA_NOREF };
	struct failure failure = { 0 };
	struct place place;
	*ref = LUA_NOREF;
	if (!files_in(script->folder, name, &place))
		return REGISTER_NONE;
	if (!source_read(&reading.source, place.path, name, &failure)) {
		if (strcmp(failure.rule, "missing-file") != 0)
			failure_report(&failure, name, problems);
		return REGISTER_NONE;
	}
	bool good = vm_call(&script->vm, read_register, &reading, STEPS_WORDS, &failure);
	source_finish(&reading.source);
	if (!good) {
		failure_report(&failure, name, problems);
		return REGISTER_NONE;
	}
	*ref = reading.ref;
	return REGISTER_READ;
}

void strict_open(struct script *script, struct problems *problems)
{
	struct registers *registers = &script->registers;
	if (registers->facts == REGISTER_UNREAD)
		registers->facts = open_register(script, "scripts/facts.lua", &registers->facts_ref, problems);
	if (registers->quotes == REGISTER_UNREAD)
		registers->quotes = open_register(script, "scripts/quotes.lua", &registers->quotes_ref, problems);
}

void strict_register(struct check *check, lua_State *lua, bool fact, const char *id)
{
	const struct registers *registers = &check->script->registers;
	if (!check->script->strict || (fact ? registers->facts : registers->quotes) != REGISTER_READ)
		return;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, fact ? registers->facts_ref : registers->quotes_ref);
	if (lua_getfield(lua, -1, id) == LUA_TNIL)
		check_problem(check, SEVERITY_ERROR, "unknown-fact", "there is no %s %s in scripts/%s.lua",
					  fact ? "fact" : "quotation", id, fact ? "facts" : "quotes");
	lua_pop(lua, 2);
}

void strict_glyphs(struct check *check, const char *text, size_t length)
{
	struct script *script = check->script;
	if (script->body_face < 0)
		return;
	bool own = false;
	uint32_t rune = fonts_missing(script->fonts, script->body_face, text, length, false);
	if (!rune) {
		rune = fonts_missing(script->fonts, script->body_face, text, length, true);
		own = true;
	}
	if (!rune)
		return;
	char sign[5] = "";
	sign[utf8_encode(rune, sign)] = 0;
	if (own)
		check_problem(check, SEVERITY_WARNING, "missing-glyph",
					  "U+%04X %s is not in the body's face: another face stands in", (unsigned)rune, sign);
	else
		check_problem(check, SEVERITY_ERROR, "missing-glyph", "U+%04X %s is in no face of the theme", (unsigned)rune,
					  sign);
}

static bool is_listed(const struct exhibition *exhibition, const char *file)
{
	for (size_t i = 0; i < exhibition->panel_count; i++)
		if (strcmp(exhibition->panels[i].file, file) == 0)
			return true;
	return false;
}

static void unlisted_in(struct script *script, const struct exhibition *exhibition, const char *chapter,
						struct problems *problems)
{
	struct place place;
	char folder[300], file[600];
	snprintf(folder, sizeof folder, "scripts/panels/%s", chapter);
	if (!files_in(script->folder, folder, &place))
		return;
	size_t count = 0;
	char **names = files_list(place.path, ".lua", &count);
	for (size_t i = 0; i < count; i++) {
		snprintf(file, sizeof file, "%s/%s.lua", folder, names[i]);
		if (!is_listed(exhibition, file))
			problems_add(problems, SEVERITY_WARNING, file, 0, NULL, "unlisted-panel",
						 "no chapter of exhibition.lua lists this panel: it is never shown");
	}
	files_list_free(names, count);
}

void strict_unlisted(struct script *script, const struct exhibition *exhibition, struct problems *problems)
{
	struct place place;
	size_t count = 0;
	if (!files_in(script->folder, "scripts/panels", &place))
		return;
	char **chapters = files_list(place.path, "/", &count);
	for (size_t i = 0; i < count; i++)
		unlisted_in(script, exhibition, chapters[i], problems);
	files_list_free(chapters, count);
}
