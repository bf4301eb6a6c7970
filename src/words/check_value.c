/* Single values of a file of words.
 *
 * UTF-8 is checked again here although the file was: "\xff" is an escape that makes a bad byte from good ones. Pictures
 * are looked at (their headers), because a picture that is not there is the most frequent mistake of all. Must not
 * know tables. */
#include "words/check_value.h"
#include "base/file.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "lua/files.h"
#include "lua/schema.h"
#include "words/allowed.h"
#include "words/check_text.h"
#include "words/layouts.h"
#include "words/picture_guess.h"
#include "words/pictures.h"
#include "words/strict.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
					  "assets/%s has %s in line %d, which lantern does not show: %s", file, message(lacks[i].what),
					  lacks[i].line, message(lacks[i].instead));
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
		if (!picture_guess_abroad(check, file))
			check_problem(check, SEVERITY_ERROR, "missing-file", "\"%.100s\" is no file inside assets/", file);
		break;
	case PICTURE_CLOSED:
		check_problem(check, SEVERITY_ERROR, "missing-file",
					  "assets/%.300s may not be read (permission denied): whose is it, and its folder?", file);
		break;
	case PICTURE_MISSING:
		picture_guess_tell(check, file);
		break;
	case PICTURE_BAD:
		check_problem(check, SEVERITY_ERROR, "bad-picture", "assets/%s cannot be shown: %s", file, error.text);
		break;
	}
	/* The panel can do without it. */
	if (check->spare)
		check->errors = errors;
}

/* The pair of numbers at `value`, in *first and *second; false if it is something else. */
static bool is_pair(lua_State *lua, int value, double *first, double *second)
{
	if (!lua_istable(lua, value) || lua_rawlen(lua, value) != 2)
		return false;
	bool good = lua_rawgeti(lua, value, 1) == LUA_TNUMBER;
	good = lua_rawgeti(lua, value, 2) == LUA_TNUMBER && good;
	*first = (double)lua_tonumber(lua, -2);
	*second = (double)lua_tonumber(lua, -1);
	lua_pop(lua, 2);
	return good;
}

static bool is_between(double value, double least, double most)
{
	return value >= least && value <= most;
}

/* More than two numbers are two with decimal commas. */
static bool check_pair(struct check *check, lua_State *lua, enum type_kind kind, int value)
{
	double first, second;
	size_t length = lua_istable(lua, value) ? (size_t)lua_rawlen(lua, value) : 0;
	if (length > 2) {
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "expected two numbers, found %zu: a comma stands between numbers, a point in them (26.98)",
					  length);
		return true;
	}
	if (!is_pair(lua, value, &first, &second))
		return false;
	if (kind == TYPE_FOCUS && (!is_between(first, 0, 1) || !is_between(second, 0, 1)))
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "expected two numbers from 0 to 1, found %g and %g: the middle is { 0.5, 0.5 }", first, second);
	else if (kind == TYPE_PLACE && is_between(first, -90, 90) && !is_between(second, -90, 90))
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "a latitude of %g degrees: it lies between -90 and 90; first stands the longitude, then the "
					  "latitude (are they swapped?)",
					  second);
	else if (kind == TYPE_PLACE && (!is_between(first, -180, 180) || !is_between(second, -90, 90)))
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "expected a longitude from -180 to 180 and a latitude from -90 to 90, found %g and %g", first,
					  second);
	return true;
}

/* What lantern's own layouts know beside a picture's file. A layout may have more: only a slip of the hand is told. */
static void check_picture_part(struct check *check, lua_State *lua, const char *name, int value)
{
	static const char *const known[] = { "file", "caption", "credit", "focus" };
	const char *nearest = nearest_name(name, known, sizeof known / sizeof *known);
	if (nearest && strcmp(nearest, name) != 0)
		check_problem(check, SEVERITY_ERROR, "unknown-field", "there is no field %s here; did you mean %s?", name,
					  nearest);
	else if (strcmp(name, "focus") == 0 && !check_pair(check, lua, TYPE_FOCUS, value))
		check_wrong_type(check, lua, MESSAGE("two numbers from 0 to 1, { from the left, from the top }"), value);
}

/* { file = "…", … }: what else stands there is the layout's business, but texts are texts. */
static void check_picture_table(struct check *check, lua_State *lua, int value)
{
	size_t field = field_add_name(&check->field, "file");
	if (lua_getfield(lua, value, "file") == LUA_TSTRING)
		check_picture_file(check, lua_tostring(lua, -1));
	else
		check_wrong_type(check, lua, MESSAGE("a picture's file name between quotes"), lua_gettop(lua));
	lua_pop(lua, 1);
	field_cut(&check->field, field);
	lua_pushnil(lua);
	while (lua_next(lua, value)) {
		size_t length;
		if (lua_type(lua, -2) == LUA_TSTRING) {
			field = field_add_name(&check->field, lua_tostring(lua, -2));
			const char *text = lua_type(lua, -1) == LUA_TSTRING ? lua_tolstring(lua, -1, &length) : NULL;
			if (text && check_string(check, text, length))
				check_hear(check, -1, text);
			else if (lua_istable(lua, -1) && schema_has_language(lua, lua_gettop(lua)))
				check_text(check, lua, lua_gettop(lua));
			check_picture_part(check, lua, lua_tostring(lua, -2), lua_gettop(lua));
			field_cut(&check->field, field);
		}
		lua_pop(lua, 1);
	}
}

enum { LINK_MOST = 300 /* bytes: more make a code too fine for telephones */ };

/* example.org, localhost:8080, 10.0.0.1/a: names joined by points, and no second address. */
static bool has_host(const char *text)
{
	size_t length = strcspn(text, "/?#:");
	bool dotted = memchr(text, '.', length) != NULL || (length == 9 && strncmp(text, "localhost", 9) == 0);
	return dotted && strcspn(text, ",;()<>\"'") >= length && text[0] != '.' && strncmp(text + length, "://", 3) != 0;
}

static bool check_link(struct check *check, const char *text, size_t length)
{
	static const char *const schemes[] = { "https://", "http://", "mailto:", "tel:", "geo:" };
	bool known = false;
	for (size_t i = 0; i < sizeof schemes / sizeof *schemes && !known; i++)
		known = strncmp(text, schemes[i], strlen(schemes[i])) == 0 && text[strlen(schemes[i])];
	if (!known)
		return false;
	if (length > LINK_MOST)
		check_problem(check, SEVERITY_ERROR, "bad-link",
					  "this link has %zu bytes, and a code takes %d at most: use a shorter address", length, LINK_MOST);
	else if (strpbrk(text, " \t\n"))
		check_problem(check, SEVERITY_ERROR, "bad-link", "a space stands in this link: telephones do not open it");
	else if (strncmp(text, "http", 4) == 0 && !has_host(strstr(text, "://") + 3))
		check_problem(check, SEVERITY_ERROR, "bad-link",
					  "\"%.60s\" leads nowhere: behind // stands the name of a host, like example.org", text);
	else if (strchr(".,;", text[length - 1]))
		check_problem(check, SEVERITY_WARNING, "bad-link", "this link ends in \"%c\": does that belong to it?",
					  text[length - 1]);
	return true;
}

static bool check_light(struct check *check, lua_State *lua, const char *name)
{
	const char *lights[LIGHTS_MOST];
	int count = layouts_lights(lua, check->script, lights);
	const char *nearest = nearest_name(name, lights, (size_t)count);
	/* A theme without lights has nothing to choose from: any name will do. */
	if (count > 0 && (!nearest || strcmp(nearest, name) != 0)) {
		char all[400] = "";
		for (int i = 0; i < count; i++)
			snprintf(all + strlen(all), sizeof all - strlen(all), "%s%s", i ? ", " : "", lights[i]);
		check_problem(check, check_when_strict(check), "unknown-light", "there is no light \"%.60s\"%s: expected %s",
					  name, did_you_mean(nearest, "\"").text, all);
	}
	return true;
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
	if (kind == TYPE_STRING || kind == TYPE_CREDIT)
		check_hear(check, -1, text);
	switch (kind) {
	case TYPE_COLOUR:
		return schema_is_colour(text);
	case TYPE_CHOICE:
		return is_choice(lua, schema, text);
	case TYPE_LANGUAGE:
		return state_has_language(check->script, text);
	case TYPE_LIGHT:
		return check_light(check, lua, text);
	case TYPE_LINK:
		return check_link(check, text, length);
	case TYPE_PICTURE:
		check_picture_file(check, text);
		return true;
	case TYPE_FACT:
	case TYPE_QUOTE:
	case TYPE_GLOSS:
	case TYPE_SOURCE:
	case TYPE_PERSON:
		strict_register(check, lua, kind, text);
		return true;
	default:
		return true;
	}
}

static bool is_number(lua_State *lua, int value)
{
	return lua_type(lua, value) == LUA_TNUMBER && isfinite((double)lua_tonumber(lua, value));
}

/* 24.000 is written for twenty-four thousand and is twenty-four. */
static void check_thousands(struct check *check, lua_State *lua, enum type_kind kind, int value)
{
	char digits[40], plain[40];
	if (!check->script->strict || lua_isinteger(lua, value) || !check_number_text(check, digits, sizeof digits))
		return;
	size_t before = strspn(digits, "0123456789");
	if (before < 1 || before > 3 || digits[0] == '0' || digits[before] != '.' || strlen(digits + before) != 4)
		return;
	snprintf(plain, sizeof plain, "%.*s%s", (int)before, digits, digits + before + 1);
	check_problem(check, kind == TYPE_NUMBER ? SEVERITY_WARNING : SEVERITY_ERROR, "thousands",
				  "%s is %g here: a point begins the decimals, and thousands have no separator: write %s", digits,
				  (double)lua_tonumber(lua, value), plain);
}

/* 37 for 1937, 2937 for 1937. What is meant so, in antiquity or the future, the panel allows. */
static void check_year(struct check *check, lua_State *lua, double year)
{
	enum { SHORT_MOST = 99, FUTURE = 2100, CENTURY = 1900 };
	if (!check->script->strict || !check->panel || allowed_here(lua, check->panel, "odd-year"))
		return;
	if (is_between(year, 1, SHORT_MOST))
		check_problem(check, SEVERITY_WARNING, "odd-year",
					  "%g is a year of antiquity here: a year has all its digits, like %g", year, year + CENTURY);
	else if (year > FUTURE)
		check_problem(check, SEVERITY_WARNING, "odd-year", "the year %g lies far ahead: is a digit wrong?", year);
}

static bool check_number(struct check *check, lua_State *lua, enum type_kind kind, int value)
{
	if (!is_number(lua, value))
		return false;
	double number = (double)lua_tonumber(lua, value);
	check_thousands(check, lua, kind, value);
	if (kind == TYPE_YEAR && !is_between(number, -9999, 2999))
		return false;
	if (kind == TYPE_YEAR)
		check_year(check, lua, number);
	return kind == TYPE_NUMBER || number == floor(number);
}

/* "12" where 12 is meant, "true" where true is. */
static bool is_quoted(lua_State *lua, enum type_kind kind, int value)
{
	bool number = kind == TYPE_NUMBER || kind == TYPE_WHOLE || kind == TYPE_YEAR;
	if (lua_type(lua, value) != LUA_TSTRING)
		return false;
	const char *text = lua_tostring(lua, value);
	return (number && lua_isnumber(lua, value)) ||
		   (kind == TYPE_BOOLEAN && (strcmp(text, "true") == 0 || strcmp(text, "false") == 0));
}

static bool is_quoted_pair(lua_State *lua, enum type_kind kind, int value)
{
	if ((kind != TYPE_PLACE && kind != TYPE_FOCUS) || !lua_istable(lua, value) || lua_rawlen(lua, value) != 2)
		return false;
	bool text = lua_rawgeti(lua, value, 1) == LUA_TSTRING;
	text = lua_rawgeti(lua, value, 2) == LUA_TSTRING || text;
	lua_pop(lua, 2);
	return text;
}

void check_value(struct check *check, lua_State *lua, int schema, int value)
{
	enum type_kind kind = schema_type(lua, schema).kind;
	bool good;
	if (kind == TYPE_NUMBER || kind == TYPE_WHOLE || kind == TYPE_YEAR) {
		good = check_number(check, lua, kind, value);
	} else if (kind == TYPE_BOOLEAN) {
		good = lua_isboolean(lua, value);
	} else if (kind == TYPE_PLACE || kind == TYPE_FOCUS) {
		good = check_pair(check, lua, kind, value);
	} else if (kind == TYPE_PICTURE && lua_istable(lua, value)) {
		check_picture_table(check, lua, value);
		good = true;
	} else {
		good = kind == TYPE_REMARK || (kind != TYPE_LIST && is_word(check, lua, kind, schema, value));
	}
	if (good)
		return;
	char expected[300];
	schema_expected(lua, schema, check->script->tongues.ids[0], expected, sizeof expected);
	if (is_quoted(lua, kind, value))
		check_problem(check, SEVERITY_ERROR, "wrong-type", "expected %s, found \"%.40s\": write it without quotes",
					  expected, lua_tostring(lua, value));
	else if (is_quoted_pair(lua, kind, value))
		check_problem(check, SEVERITY_ERROR, "wrong-type", "expected %s, found texts: numbers stand without quotes",
					  expected);
	else
		check_wrong_type(check, lua, expected, value);
}
