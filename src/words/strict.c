/* The checks that cost more than a panel's own reading, for `check` alone.
 *
 * facts.lua, quotes.lua and glossary.lua are read for the names they define; what they say is for people. Must not know
 * layouts. */
#include "words/strict.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "lua/files.h"
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* The same but for spaces at its ends, and capitals. Ids like F12 and F13 are all near one another. */
static bool is_slip(const char *id, const char *other)
{
	id += strspn(id, " ");
	size_t length = strlen(id);
	while (length > 0 && id[length - 1] == ' ')
		length--;
	return strlen(other) == length && strncasecmp(id, other, length) == 0;
}

/* The person's record is at the top. */
static void check_consent(struct check *check, lua_State *lua, const char *id)
{
	if (!lua_istable(lua, -1))
		return;
	lua_getfield(lua, -1, "consent");
	if (lua_type(lua, -1) == LUA_TSTRING && strcmp(lua_tostring(lua, -1), "none") == 0)
		check_problem(check, SEVERITY_ERROR, "no-consent",
					  "%.60s has consent = \"none\" in people.lua, and such a name is never shown: take it out of the "
					  "panel's texts and of this list",
					  id);
	lua_pop(lua, 1);
}

/* The register's table is below the top. */
static void tell_unknown(struct check *check, lua_State *lua, const char *id, const char *rule, const char *missing,
						 const char *file)
{
	int table = lua_gettop(lua) - 1;
	const char *near = NULL;
	lua_pushnil(lua);
	while (!near && lua_next(lua, table)) {
		lua_pop(lua, 1);
		near = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
		if (near && !is_slip(id, near))
			near = NULL;
	}
	struct error what;
	error_set(&what, missing, id, file);
	check_problem(check, SEVERITY_ERROR, rule, "%s%s", what.text, did_you_mean(near, "\"").text);
	lua_settop(lua, table + 1);
}

void strict_register(struct check *check, lua_State *lua, enum type_kind kind, const char *id)
{
	struct registers *registers = &check->script->registers;
	const struct {
		struct word_register *named;
		const char *rule, *missing, *unexplained;
	} kinds[] = {
		{ &registers->facts, "unknown-fact", MESSAGE("there is no fact %.60s in %s"),
		  MESSAGE("the fact %.60s is named, but there is no %s to say what it is") },
		{ &registers->quotes, "unknown-fact", MESSAGE("there is no quotation %.60s in %s"),
		  MESSAGE("the quotation %.60s is named, but there is no %s to say what it is") },
		{ &registers->glossary, "unknown-gloss", MESSAGE("there is no word %.60s in %s"),
		  MESSAGE("the word %.60s is named, but there is no %s to say what it is") },
		{ &registers->sources, "unknown-source", MESSAGE("there is no source %.60s in %s"),
		  MESSAGE("the source %.60s is named, but there is no %s to say what it is") },
		{ &registers->people, "unknown-person", MESSAGE("there is no person %.60s in %s"),
		  MESSAGE("the person %.60s is named, but there is no %s to say what it is") },
	};
	int at = kind == TYPE_FACT ? 0 : kind == TYPE_QUOTE ? 1 : kind == TYPE_GLOSS ? 2 : kind == TYPE_SOURCE ? 3 : 4;
	struct word_register *named = kinds[at].named;
	if (!check->script->strict)
		return;
	if (named->state == REGISTER_NONE && !named->told) {
		check_problem(check, SEVERITY_ERROR, kinds[at].rule, kinds[at].unexplained, id, named->file);
		named->told = true;
	}
	if (named->state != REGISTER_READ)
		return;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, named->ref);
	if (lua_getfield(lua, -1, id) == LUA_TNIL)
		tell_unknown(check, lua, id, kinds[at].rule, kinds[at].missing, named->file);
	else if (kind == TYPE_PERSON)
		check_consent(check, lua, id);
	lua_pop(lua, 2);
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
						 "no chapter of exhibition.lua lists this panel, so it is never shown: write \"%s\" into "
						 "`panels` of the chapter with the id \"%s\" there",
						 names[i], chapter);
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
