/* Reads them, and tells those that are out of sense in the unit they are wanted in, with what was probably meant.
 *
 * People think of a screen in inches, of a height in centimetres and of a pause in minutes: where the number makes
 * sense in that unit, the message says how much that is in the right one. Must not know where the numbers are used. */
#include "words/settings.h"
#include "base/messages.h"
#include <math.h>
#include <string.h>

enum { MINUTE = 60, SECOND = 1000 /* ms */ };

/* A number of a group of settings, and what makes sense there. */
struct setting {
	const char *group, *name;
	double least, most;
	double *value; /* stays as it is when nothing sensible is given */
};

static bool is_between(double value, double least, double most)
{
	return value >= least && value <= most;
}

static void tell_setting(struct check *check, const struct setting *setting, double number)
{
	double least = setting->least, most = setting->most;
	bool time = strcmp(setting->group, "timing") == 0 || strcmp(setting->name, "read") == 0;
	if (time && number < least && is_between(number * MINUTE, least, most))
		check_problem(check, SEVERITY_ERROR, "wrong-unit",
					  "expected seconds, from %g to %g, found %g: %g minutes are %g", least, most, number, number,
					  number * MINUTE);
	else if (time && number > most && is_between(number / SECOND, least, most))
		check_problem(check, SEVERITY_ERROR, "wrong-unit",
					  "expected seconds, from %g to %g, found %g: %g milliseconds are %g", least, most, number, number,
					  number / SECOND);
	else if (time)
		check_problem(check, SEVERITY_ERROR, "wrong-type", "expected seconds, from %g to %g, found %g", least, most,
					  number);
	else
		check_problem(check, SEVERITY_ERROR, "wrong-type", "expected a number from %g to %g, found %g", least, most,
					  number);
}

static void read_setting(struct check *check, lua_State *lua, const struct setting *setting)
{
	bool given = lua_getfield(lua, 2, setting->group) == LUA_TTABLE &&
				 lua_getfield(lua, lua_gettop(lua), setting->name) == LUA_TNUMBER;
	double number = given ? (double)lua_tonumber(lua, -1) : *setting->value;
	lua_settop(lua, 2);
	if (!given || is_between(number, setting->least, setting->most)) {
		*setting->value = number;
		return;
	}
	size_t field = field_add_name(&check->field, setting->group);
	field_add_name(&check->field, setting->name);
	tell_setting(check, setting, number);
	field_cut(&check->field, field);
}

/* What the number would be in other units, as far as that makes sense: ": 24 inches are 610". */
static void tell_length(struct check *check, const char *name, double number, double least, double most)
{
	bool inches = strcmp(name, "diagonal") == 0 && number > 3 && is_between(number * 25.4, least, most);
	bool metres = number < 10 && !inches && is_between(number * 1000, least, most);
	bool centimetres = !metres && is_between(number * 10, least, most);
	if (metres)
		check_problem(check, SEVERITY_ERROR, "wrong-unit",
					  "expected millimetres, from %g to %g, found %g: %g metres are %.0f", least, most, number, number,
					  number * 1000);
	else if (inches && centimetres)
		check_problem(check, SEVERITY_ERROR, "wrong-unit",
					  "expected millimetres, from %g to %g, found %g: %g inches are %.0f, %g centimetres are %.0f",
					  least, most, number, number, number * 25.4, number, number * 10);
	else if (inches)
		check_problem(check, SEVERITY_ERROR, "wrong-unit",
					  "expected millimetres, from %g to %g, found %g: %g inches are %.0f", least, most, number, number,
					  number * 25.4);
	else if (centimetres)
		check_problem(check, SEVERITY_ERROR, "wrong-unit",
					  "expected millimetres, from %g to %g, found %g: %g centimetres are %.0f", least, most, number,
					  number, number * 10);
	else
		check_problem(check, SEVERITY_ERROR, "wrong-unit", "expected millimetres, from %g to %g, found %g", least, most,
					  number);
}

/* A length in millimetres. */
static void read_length(struct check *check, lua_State *lua, const char *name, double least, double most, double *out)
{
	double number = NAN;
	if (lua_getfield(lua, 2, "screen") == LUA_TTABLE) {
		if (lua_getfield(lua, -1, name) == LUA_TNUMBER)
			number = (double)lua_tonumber(lua, -1);
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
	if (isnan(number))
		return;
	bool slip = strcmp(name, "mounting") == 0 && number > 0 && number < 10; /* metres */
	if (is_between(number, least, most) && !slip) {
		*out = number;
		return;
	}
	size_t field = field_add_name(&check->field, "screen");
	field_add_name(&check->field, name);
	tell_length(check, name, number, least, most);
	field_cut(&check->field, field);
}

/* A desk's screen whose lower edge hangs a hand's breadth above the floor was measured in centimetres. Tall ones that
 * stand on the floor are larger. */
static void tell_low(struct check *check, lua_State *lua, const struct exhibition *exhibition)
{
	enum { LOW_LEAST = 30, LOW_MOST = 150, DESK = 900 };
	bool given = lua_getfield(lua, 2, "screen") == LUA_TTABLE && lua_getfield(lua, -1, "mounting") == LUA_TNUMBER;
	lua_settop(lua, 2);
	double mounting = exhibition->screen.mounting;
	if (!given || !check->script->strict || !is_between(mounting, LOW_LEAST, LOW_MOST) ||
		exhibition->screen.diagonal > DESK)
		return;
	size_t field = field_add_name(&check->field, "screen");
	field_add_name(&check->field, "mounting");
	check_problem(check, SEVERITY_WARNING, "wrong-unit",
				  "the screen's lower edge would hang %g mm above the floor: %g centimetres are %.0f", mounting,
				  mounting, mounting * 10);
	field_cut(&check->field, field);
}

static void read_screen(struct check *check, lua_State *lua, struct exhibition *exhibition)
{
	read_length(check, lua, "diagonal", DIAGONAL_LEAST, DIAGONAL_MOST, &exhibition->screen.diagonal);
	read_length(check, lua, "distance", 250, 20000, &exhibition->screen.distance);
	read_length(check, lua, "mounting", 0, 3000, &exhibition->screen.mounting);
	tell_low(check, lua, exhibition);
	if (check->script->strict) { /* only `check` tells of the screen */
		size_t field = field_add_name(&check->field, "screen");
		exhibition->screen.line = check_line(check);
		field_cut(&check->field, field);
	}
}

/* A ceiling below the floor; one of a few minutes is told as that. */
static void read_ceiling(struct check *check, struct exhibition *exhibition)
{
	double floor = exhibition->timing.floor, ceiling = exhibition->timing.ceiling;
	if (ceiling >= floor)
		return;
	size_t field = field_add_name(&check->field, "timing");
	field_add_name(&check->field, "ceiling");
	if (ceiling < 10 && ceiling * MINUTE >= floor)
		check_problem(check, SEVERITY_ERROR, "wrong-type",
					  "the ceiling (%g s) lies below the floor (%g s): %g minutes are %g", ceiling, floor, ceiling,
					  ceiling * MINUTE);
	else
		check_problem(check, SEVERITY_ERROR, "wrong-type", "the ceiling (%g s) lies below the floor (%g s)", ceiling,
					  floor);
	field_cut(&check->field, field);
	exhibition->timing.ceiling = floor;
}

static bool has_setting(lua_State *lua, const char *group, const char *name)
{
	bool given = lua_getfield(lua, 2, group) == LUA_TTABLE && lua_getfield(lua, -1, name) != LUA_TNIL;
	lua_settop(lua, 2);
	return given;
}

void settings_read(struct check *check, lua_State *lua, struct exhibition *exhibition)
{
	double mebibyte = 1024.0 * 1024.0, pictures = exhibition->picture_bytes / mebibyte;
	struct limits *limits = &exhibition->limits;
	const struct setting settings[] = {
		{ "timing", "floor", 1, 3600, &exhibition->timing.floor },
		{ "timing", "ceiling", 1, 3600, &exhibition->timing.ceiling },
		{ "timing", "fade", 0, 10, &exhibition->timing.fade },
		{ "timing", "idle", 10, 3600, &exhibition->timing.idle },
		{ "memory", "pictures", 1, 1e5, &pictures },
		{ "limits", "words", 1, 1000, &limits->words },
		{ "limits", "words_most", 1, 1000, &limits->words_most },
		{ "limits", "sentence", 1, 1000, &limits->sentence },
		{ "limits", "lead", 1, 1000, &limits->lead },
		{ "limits", "line_least", 1, 1000, &limits->line_least },
		{ "limits", "line_most", 1, 1000, &limits->line_most },
		{ "limits", "read", 1, 3600, &limits->read },
	};
	for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
		read_setting(check, lua, &settings[i]);
	limits->tells_lines = has_setting(lua, "limits", "line_least") || has_setting(lua, "limits", "line_most");
	read_screen(check, lua, exhibition);
	exhibition->picture_bytes = pictures * mebibyte;
	read_ceiling(check, exhibition);
	if (lua_getfield(lua, 2, "timing") == LUA_TTABLE) {
		lua_getfield(lua, -1, "cut");
		exhibition->timing.fades = !lua_toboolean(lua, -1);
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
}
