/* Reads them, and finds out what a wrong short name was meant to be.
 *
 * The texts say it: they stand under the names that are meant. So an entry whose name no title knows is read as the one
 * that it calls itself ("Français"), or as the only one that stands in the exhibition's title and in no entry. Must not
 * know other texts than titles. */
#include "words/language_list.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "words/languages.h"
#include <stdio.h>
#include <string.h>

enum { PACE = 130, PACE_LEAST = 40, PACE_MOST = 500, TITLE = 2, LANGUAGES = 3 };

struct listing {
	struct check *check;
	lua_State *lua;
	struct exhibition *exhibition;
	lua_Integer count; /* entries */
};

static const char *copy(struct listing *listing, const char *text)
{
	char *copied = arena_string(&listing->exhibition->arena, text);
	struct failure failure;
	if (copied)
		return copied;
	failure_set(&failure, "too-much-memory", NULL, 0, "the computer's memory ran out");
	vm_raise(listing->lua, &failure);
}

/* The string field `name` of the table at `index`; NULL if it is none. Held by the table. */
static const char *string_field(lua_State *lua, int index, const char *name)
{
	const char *text = lua_getfield(lua, index, name) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
	lua_pop(lua, 1);
	return text;
}

/* What the entry at the top calls the language; NULL: nothing. An entry that is a text is its own name. */
static const char *id_of(lua_State *lua)
{
	if (lua_type(lua, -1) == LUA_TSTRING)
		return lua_tostring(lua, -1);
	return lua_istable(lua, -1) ? string_field(lua, lua_gettop(lua), "id") : NULL;
}

static bool is_listed(const struct listing *listing, const char *id)
{
	bool found = false;
	for (lua_Integer i = 1; i <= listing->count && !found; i++) {
		lua_rawgeti(listing->lua, LANGUAGES, i);
		const char *other = id_of(listing->lua);
		found = other && strcmp(other, id) == 0;
		lua_pop(listing->lua, 1);
	}
	return found;
}

/* ---- what the titles say ---- */

static bool has_title(lua_State *lua, int index, const char *id)
{
	bool found = lua_getfield(lua, index, "title") == LUA_TTABLE && lua_getfield(lua, -1, id) != LUA_TNIL;
	lua_settop(lua, LANGUAGES);
	return found;
}

static bool is_written(lua_State *lua, const char *id)
{
	bool found = has_title(lua, TITLE, id);
	lua_Integer count = lua_getfield(lua, TITLE, "chapters") == LUA_TTABLE ? (lua_Integer)lua_rawlen(lua, -1) : 0;
	lua_settop(lua, LANGUAGES);
	for (lua_Integer i = 1; i <= count && !found; i++) {
		lua_getfield(lua, TITLE, "chapters");
		if (lua_rawgeti(lua, -1, i) == LUA_TTABLE)
			found = lua_getfield(lua, -1, "title") == LUA_TTABLE && lua_getfield(lua, -1, id) != LUA_TNIL;
		lua_settop(lua, LANGUAGES);
	}
	return found;
}

static bool is_free(struct listing *listing, const char *id)
{
	return id && !is_listed(listing, id) && exhibition_language(listing->exhibition, id) < 0;
}

/* The only language that the exhibition's title has and no entry names; NULL if there is none, or more. */
static const char *unlisted(struct listing *listing)
{
	lua_State *lua = listing->lua;
	const char *found = NULL;
	int count = 0;
	if (lua_getfield(lua, TITLE, "title") == LUA_TTABLE) {
		lua_pushnil(lua);
		while (lua_next(lua, LANGUAGES + 1)) {
			lua_pop(lua, 1);
			const char *key = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
			if (!key || !languages_is_id(key) || !is_free(listing, key))
				continue;
			found = key;
			count++;
		}
	}
	lua_settop(lua, LANGUAGES);
	return count == 1 ? found : NULL;
}

/* What the entry is meant to be. NULL: nobody can say. */
static const char *meant_by(struct listing *listing, const char *id, const char *name)
{
	const char *sole = unlisted(listing), *named = name ? languages_named(name) : NULL;
	const char *called = id ? languages_named(id) : NULL, *known = id ? languages_misnamed(id) : NULL;
	const char *guesses[] = { called, known, named };
	for (size_t i = 0; i < sizeof guesses / sizeof *guesses; i++)
		if (is_free(listing, guesses[i]) && is_written(listing->lua, guesses[i]))
			return guesses[i];
	if (is_free(listing, sole))
		return sole;
	return is_free(listing, called) ? called : is_free(listing, known) ? known : NULL;
}

/* ---- entries ---- */

/* The id is one, but nothing is written in it, while the titles show what is meant. */
static bool tell_unwritten(struct listing *listing, const char *id, const char *meant)
{
	if (!meant || is_written(listing->lua, id))
		return false;
	if (is_written(listing->lua, meant))
		check_problem(
			listing->check, SEVERITY_ERROR, "unknown-language",
			"no title is written in \"%.40s\", but one is in \"%.40s\": if that is meant, write id = \"%.40s\"", id,
			meant, meant);
	else
		check_problem(listing->check, SEVERITY_ERROR, "wrong-type",
					  "a language has a short name here: write \"%s\", not \"%.40s\"", meant, id);
	return true;
}

/* What is wrong with the id; false if nothing is. */
static bool tell_id(struct listing *listing, const char *id, const char *meant)
{
	struct check *check = listing->check;
	const char *named = languages_named(id), *known = languages_misnamed(id);
	if (named)
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "a language has a short name here: write \"%s\", not \"%.40s\"", named, id);
	else if (!languages_is_id(id))
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "expected a short name like \"kk\" or \"de\", as in web pages, found \"%.40s\"%s", id,
					  did_you_mean(meant, "\"").text);
	else if (languages_is_leftward(id))
		check_problem(check, SEVERITY_ERROR, "right-to-left",
					  "%s is written from right to left, which lantern cannot set: its words would stand mirrored and "
					  "unjoined",
					  id);
	else if (exhibition_language(listing->exhibition, id) >= 0)
		check_problem(check, SEVERITY_ERROR, "wrong-type", "the language %s is listed twice%s", id,
					  did_you_mean(meant, "\"").text);
	else if (!tell_unwritten(listing, id, meant)) {
		if (known && check->script->strict)
			check_problem(check, SEVERITY_WARNING, "wrong-type",
						  "\"%s\" is no language's short name: write \"%s\", here and in every text", id, known);
		return false;
	}
	return true;
}

/* Of the language whose table is at `index`. */
static double read_pace(struct listing *listing, int index)
{
	struct check *check = listing->check;
	lua_State *lua = listing->lua;
	bool given = lua_getfield(lua, index, "words_per_minute") == LUA_TNUMBER;
	double pace = given ? (double)lua_tonumber(lua, -1) : PACE;
	lua_pop(lua, 1);
	if (pace >= PACE_LEAST && pace <= PACE_MOST)
		return pace;
	size_t field = field_add_name(&check->field, "words_per_minute");
	check_problem(check, SEVERITY_ERROR, "wrong-type",
				  "expected words a minute, from %d to %d, found %g: visitors read 100 to 200", PACE_LEAST, PACE_MOST,
				  pace);
	field_cut(&check->field, field);
	return PACE;
}

static void add_language(struct listing *listing, const char *id, const char *name, double pace)
{
	struct exhibition *exhibition = listing->exhibition;
	struct language *language = &exhibition->languages[exhibition->language_count];
	language->id = copy(listing, id);
	language->name = copy(listing, name ? name : id);
	language->words_per_minute = pace;
	size_t field = field_add_name(&listing->check->field, "id");
	for (size_t i = 0; i < exhibition->language_count; i++)
		if (strcmp(exhibition->languages[i].name, language->name) == 0)
			check_problem(listing->check, SEVERITY_WARNING, "wrong-type",
						  "two languages are called %.60s: visitors could not tell one from the other", language->name);
	field_cut(&listing->check->field, field);
	exhibition->language_count++;
}

/* The entry at the top, which is LANGUAGES + 1. */
static void read_entry(struct listing *listing)
{
	lua_State *lua = listing->lua;
	struct check *check = listing->check;
	int index = LANGUAGES + 1;
	bool table = lua_istable(lua, index);
	const char *id = id_of(lua), *name = table ? string_field(lua, index, "name") : NULL;
	double pace = table ? read_pace(listing, index) : PACE;
	if (!table)
		check_wrong_type(check, lua, MESSAGE("a language { id = \"en\", name = \"English\" }"), index);
	lua_settop(lua, LANGUAGES); /* what the entry says stays in the list */
	const char *meant = meant_by(listing, id, name);
	bool wrong = !id;
	if (id && table) {
		size_t field = field_add_name(&check->field, "id");
		wrong = tell_id(listing, id, meant);
		field_cut(&check->field, field);
	} else if (id) {
		wrong = !languages_is_id(id) || exhibition_language(listing->exhibition, id) >= 0;
	}
	if (wrong && !meant)
		listing->exhibition->languages_lost = true;
	else
		add_language(listing, wrong ? meant : id, name, pace);
}

bool language_list_read(struct check *check, lua_State *lua, struct exhibition *exhibition)
{
	struct listing listing = { .check = check, .lua = lua, .exhibition = exhibition };
	size_t whole = field_add_name(&check->field, "languages");
	if (lua_getfield(lua, TITLE, "languages") == LUA_TTABLE)
		listing.count = (lua_Integer)lua_rawlen(lua, LANGUAGES);
	for (lua_Integer i = 1; i <= listing.count && exhibition->language_count < LANGUAGES_LIMIT; i++) {
		size_t field = field_add_index(&check->field, i);
		lua_rawgeti(lua, LANGUAGES, i);
		read_entry(&listing);
		field_cut(&check->field, field);
	}
	lua_settop(lua, TITLE);
	field_cut(&check->field, whole);
	const char *standard = string_field(lua, TITLE, "language");
	int found = standard ? exhibition_language(exhibition, standard) : -1;
	exhibition->language_default = found < 0 ? 0 : (size_t)found;
	return exhibition->language_count > 0;
}
