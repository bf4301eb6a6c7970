/* A text in every language.
 *
 * What is only missing in one language is an error for `check` and a warning on the wall, where the default language
 * stands in. Must not know which field it is. */
#include "words/check_text.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "base/utf8.h"
#include "words/languages.h"
#include "words/proofread.h"
#include "words/spots.h"
#include <stdio.h>
#include <string.h>

/* One text can stand in a panel many times. */
enum { LETTERS_A_STEP = 4 };

static void check_one_language(struct check *check, lua_State *lua, int value, int language)
{
	const char *id = check->script->tongues.ids[language];
	int type = lua_getfield(lua, value, id);
	check_hear(check, language, type == LUA_TSTRING ? lua_tostring(lua, -1) : NULL);
	size_t length, field = field_add_name(&check->field, id);
	if (type == LUA_TNIL) {
		check_problem(check, check_when_strict(check), "missing-language", "there is no text in %s (%s)",
					  check->script->tongues.names[language], id);
	} else if (type != LUA_TSTRING) {
		check_wrong_type(check, lua, "a text between quotes", lua_gettop(lua));
	} else {
		const char *text = lua_tolstring(lua, -1, &length);
		vm_charge(lua, length / LETTERS_A_STEP + 1);
		if (check_is_blank(text, length))
			check_problem(check, check_when_strict(check), "empty-text", "the text in %s (%s) is empty",
						  check->script->tongues.names[language], id);
		else if (check_string(check, text, length)) {
			if (check->script->strict && check->problems) {
				proofread(check, language, text, length);
				spots_check(check, lua, language, text);
			}
			if (check->each)
				check->each(check, language, text);
		}
	}
	lua_pop(lua, 1);
	field_cut(&check->field, field);
}

static void report_unknown(struct check *check, const char *name)
{
	const struct tongues *tongues = &check->script->tongues;
	const char *known[LANGUAGES_LIMIT] = { 0 }, *meant = languages_misnamed(name);
	if (tongues->lost && languages_is_id(name))
		return;
	for (int i = 0; i < tongues->count; i++)
		known[i] = tongues->ids[i];
	const char *nearest = nearest_name(name, known, (size_t)tongues->count);
	meant = meant ? meant : languages_named(name);
	if (meant && state_has_language(check->script, meant))
		nearest = meant;
	size_t field = field_add_name(&check->field, name);
	check_problem(check, check_when_strict(check), "unknown-language", "%s is no language of this exhibition%s", name,
				  did_you_mean(nearest, "").text);
	field_cut(&check->field, field);
}

static void check_names(struct check *check, lua_State *lua, int value)
{
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		lua_pop(lua, 1);
		const char *name = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : NULL;
		if (!name)
			check_problem(check, SEVERITY_ERROR, "wrong-type", "a text without its language: write %s = \"…\"",
						  check->script->tongues.ids[0]);
		else if (!state_has_language(check->script, name))
			report_unknown(check, name);
	}
}

void check_text(struct check *check, lua_State *lua, int value)
{
	const struct tongues *tongues = &check->script->tongues;
	if (!lua_istable(lua, value)) {
		char expected[80];
		snprintf(expected, sizeof expected, message("a text in every language { %s = \"…\", … }"), tongues->ids[0]);
		check_wrong_type(check, lua, expected, value);
		return;
	}
	check_names(check, lua, value);
	if (check_stand_in(lua, value, tongues->standard) < 0) {
		check_problem(check, SEVERITY_ERROR, "missing-language", "there is no text in any language of this exhibition");
		return;
	}
	for (int i = 0; i < tongues->count; i++) {
		size_t length;
		check_one_language(check, lua, value, i);
		if (!check_push_text(lua, value, tongues->ids[check_stand_in(lua, value, i)]))
			continue;
		const char *text = lua_tolstring(lua, -1, &length);
		check->words[i] += (int)utf8_words(text, length);
		lua_pop(lua, 1);
	}
}
