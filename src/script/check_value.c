/* Single values of a file of words.
 *
 * UTF-8 is checked again here although the file was: "\xff" is an escape that makes a bad byte from good ones. Pictures
 * are looked at (their headers), because a picture that is not there is the most frequent mistake of all. Must not
 * know tables. */
#include "script/check_value.h"
#include "base/file.h"
#include "base/utf8.h"
#include "script/check_text.h"
#include "script/files.h"
#include "script/pictures.h"
#include "script/schema.h"
#include "script/strict.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The file in the same folder whose name is nearest to that of "assets/…"; NULL if none is near. To be freed. */
static char *nearest_picture(const struct script *script, const char *name)
{
	char *found = NULL;
	const char *folders[] = { script->folder, script->data };
	for (int i = 0; i < 2 && folders[i] && !found; i++) {
		struct place place;
		bool good = i == 0 ? files_in(folders[i], name, &place) : files_in_look(folders[i], name, &place);
		char *folder = good ? path_folder(place.path) : NULL;
		size_t count = 0;
		char **names = folder ? files_list(folder, "", &count) : NULL;
		const char *nearest = nearest_name(path_name(name), (const char *const *)names, count);
		found = nearest ? strdup(nearest) : NULL;
		files_list_free(names, count);
		free(folder);
	}
	return found;
}

static void report_missing(struct check *check, const char *file)
{
	char name[300];
	snprintf(name, sizeof name, "assets/%s", file);
	char *nearest = nearest_picture(check->script, name);
	check_problem(check, SEVERITY_ERROR, "missing-file", "there is no picture %s%s%s%s", name,
				  nearest ? "; did you mean " : "", nearest ? nearest : "", nearest ? "?" : "");
	free(nearest);
}

static void check_tiles(struct check *check, const char *file)
{
	int width, height;
	if (check->script->strict && pictures_lack_tiles(check->script, file, &width, &height))
		check_problem(check, SEVERITY_WARNING, "no-tiles",
					  "assets/%s has %d x %d pixels and no tiles of it as it is now: for visitors to enlarge it, run "
					  "`lantern tiles assets/%s`",
					  file, width, height, file);
}

static void check_parts(struct check *check, const char *file)
{
	struct picture_lack lacks[PICTURE_LACKS];
	int count = check->script->strict ? pictures_lacks(check->script, file, lacks) : 0;
	for (int i = 0; i < count; i++)
		check_problem(check, SEVERITY_WARNING, "picture-part",
					  "assets/%s has %s in line %d, which lantern does not show: %s", file, lacks[i].what,
					  lacks[i].line, lacks[i].instead);
}

static void check_picture_file(struct check *check, const char *file)
{
	struct error error = { 0 };
	size_t errors = check->errors;
	enum picture_fault fault = pictures_look(check->script, file, &error);
	if (fault == PICTURE_FINE && check->script->strict) {
		pictures_try(check->script, file);
		fault = pictures_look(check->script, file, &error);
	}
	switch (fault) {
	case PICTURE_FINE:
		check_tiles(check, file);
		check_parts(check, file);
		break;
	case PICTURE_OUTSIDE:
		check_problem(check, SEVERITY_ERROR, "missing-file", "\"%.100s\" is no file inside assets/", file);
		break;
	case PICTURE_MISSING:
		report_missing(check, file);
		break;
	case PICTURE_BAD:
		check_problem(check, SEVERITY_ERROR, "bad-picture", "assets/%s cannot be shown: %s", file, error.text);
		break;
	}
	/* The panel can do without it. */
	if (check->spare)
		check->errors = errors;
}

/* { file = "…", … }: what else stands there is the layout's business, but texts are texts. */
static void check_picture_table(struct check *check, lua_State *lua, int value)
{
	size_t field = field_add_name(&check->field, "file");
	if (lua_getfield(lua, value, "file") == LUA_TSTRING)
		check_picture_file(check, lua_tostring(lua, -1));
	else
		check_wrong_type(check, lua, "a picture's file name between quotes", lua_gettop(lua));
	lua_pop(lua, 1);
	field_cut(&check->field, field);
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		size_t length;
		if (lua_type(lua, -2) == LUA_TSTRING) {
			field = field_add_name(&check->field, lua_tostring(lua, -2));
			const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tolstring(lua, -1, &length) : NULL;
			if (text)
				check_string(check, text, length);
			else if (lua_istable(lua, -1) && schema_has_language(lua, lua_gettop(lua)))
				check_text(check, lua, lua_gettop(lua));
			field_cut(&check->field, field);
		}
		lua_pop(lua, 1);
	}
}

static bool is_choice(lua_State *lua, int schema, const char *text)
{
	bool found = false;
	lua_getfield(lua, schema, "choice");
	lua_Integer count = (lua_Integer)lua_rawlen(lua, -1);
	for (lua_Integer i = 1; i <= count && !found; i++) {
		lua_rawgeti(lua, -1, i);
		found = strcmp(lua_tostring(lua, -1), text) == 0;
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
	return found;
}

/* The types that are written between quotes. */
static bool is_word(struct check *check, lua_State *lua, enum type_kind kind, int schema, int value)
{
	size_t length;
	if (lua_type(lua, value) != LUA_TSTRING)
		return false;
	const char *text = lua_tolstring(lua, value, &length);
	if (!check_string(check, text, length))
		return true;
	switch (kind) {
	case TYPE_COLOUR:
		return schema_is_colour(text);
	case TYPE_CHOICE:
		return is_choice(lua, schema, text);
	case TYPE_LANGUAGE:
		return state_has_language(check->script, text);
	case TYPE_PICTURE:
		check_picture_file(check, text);
		return true;
	case TYPE_FACT:
	case TYPE_QUOTE:
	case TYPE_GLOSS:
		strict_register(check, lua, kind, text);
		return true;
	default:
		return true;
	}
}

static bool is_number(lua_State *lua, int value, bool whole)
{
	double number = lua_type(lua, value) == LUA_TNUMBER ? (double)lua_tonumber(lua, value) : NAN;
	return isfinite(number) && (!whole || number == floor(number));
}

void check_value(struct check *check, lua_State *lua, int schema, int value)
{
	enum type_kind kind = schema_type(lua, schema).kind;
	bool good;
	if (kind == TYPE_NUMBER || kind == TYPE_WHOLE) {
		good = is_number(lua, value, kind == TYPE_WHOLE);
	} else if (kind == TYPE_BOOLEAN) {
		good = lua_isboolean(lua, value);
	} else if (kind == TYPE_PICTURE && lua_istable(lua, value)) {
		check_picture_table(check, lua, value);
		good = true;
	} else {
		good = kind != TYPE_LIST && is_word(check, lua, kind, schema, value);
	}
	if (good)
		return;
	char expected[300];
	schema_expected(lua, schema, check->script->tongues.ids[0], expected, sizeof expected);
	check_wrong_type(check, lua, expected, value);
}
