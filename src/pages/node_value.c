/* Plain values of nodes, and mistakes in them.
 *
 * A mistake names the file and line of the node's constructor, which noted them in the table (@file, @line), and the
 * node's path from the top: column[2].prose. Must not know which keys there are. */
#include "pages/node_value.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "lua/frozen.h"
#include "lua/schema.h"
#include <lauxlib.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ERRORS_MOST = 30, BYTES_A_STEP = 8, KEPT_MOST = 1 << 20 };
static const double FAR = 1e6;

/* Where the constructor of the node at hand was called. */
static int find_line(struct nodes *nodes, const char **file)
{
	lua_State *lua = nodes->lua;
	int line = 0;
	if (nodes->index && lua_istable(lua, nodes->index)) {
		lua_getfield(lua, nodes->index, "@line");
		line = (int)lua_tointeger(lua, -1);
		lua_pop(lua, 1);
		if (lua_getfield(lua, nodes->index, "@file") == LUA_TSTRING)
			*file = lua_tostring(lua, -1); /* the table holds it */
		lua_pop(lua, 1);
	}
	return line;
}

void node_problem(struct nodes *nodes, const char *key, const char *rule, const char *format, ...)
{
	char text[ERROR_TEXT_SIZE], field[FIELD_SIZE + 60];
	const char *file = nodes->file;
	int line = find_line(nodes, &file);
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(text, sizeof text, message(format), arguments);
	va_end(arguments);
	snprintf(field, sizeof field, "%s%s%.50s", nodes->field.text, *key && nodes->field.length ? ": " : "", key);
	if (!nodes->problems)
		luaL_error(nodes->lua, "%s: %s", field, text);
	nodes->errors++;
	problems_add(nodes->problems, SEVERITY_ERROR, file, line, field, rule, "%s", text);
	if (nodes->errors > ERRORS_MOST)
		luaL_error(nodes->lua, message("more than %d mistakes in what build returned"), ERRORS_MOST);
}

void node_memory(struct nodes *nodes)
{
	struct failure failure;
	failure_set(&failure, "too-much-memory", nodes->file, 0, "the computer's memory ran out");
	vm_raise(nodes->lua, &failure);
}

static void wrong(struct nodes *nodes, const char *key, const char *expected)
{
	char found[200];
	schema_found(nodes->lua, lua_gettop(nodes->lua), found, sizeof found);
	node_problem(nodes, key, "layout-error", "expected %s, found %s", message(expected), found);
}

bool node_number(struct nodes *nodes, const char *key, double least, double most, double *out)
{
	double number = lua_type(nodes->lua, -1) == LUA_TNUMBER ? (double)lua_tonumber(nodes->lua, -1) : NAN;
	if (number >= least && number <= most) {
		*out = number;
		return true;
	}
	char expected[120];
	snprintf(expected, sizeof expected, message("a number from %g to %g"), least, most);
	wrong(nodes, key,
		  fabs(least) >= FAR || most >= FAR ? (least < 0 ? MESSAGE("a number") : MESSAGE("a number, 0 or more"))
											: expected);
	return false;
}

bool node_colour(struct nodes *nodes, const char *key, uint32_t *out)
{
	if (lua_type(nodes->lua, -1) == LUA_TSTRING && schema_is_colour(lua_tostring(nodes->lua, -1))) {
		*out = (uint32_t)strtoul(lua_tostring(nodes->lua, -1) + 1, NULL, 16);
		return true;
	}
	wrong(nodes, key, "\"#RRGGBB\"");
	return false;
}

const char *node_keep(struct nodes *nodes, const char *text)
{
	if (!nodes->arena)
		return text;
	size_t length = strlen(text);
	vm_charge(nodes->lua, length / BYTES_A_STEP + 1);
	nodes->kept += length;
	if (nodes->kept > KEPT_MOST)
		luaL_error(nodes->lua, message("the texts and shapes of one page have more than %d KiB"), KEPT_MOST >> 10);
	const char *kept = arena_string(nodes->arena, text);
	if (!kept)
		node_memory(nodes);
	return kept;
}

const char *node_string(struct nodes *nodes, const char *key)
{
	size_t length;
	if (lua_type(nodes->lua, -1) != LUA_TSTRING) {
		wrong(nodes, key, MESSAGE("a text between quotes"));
		return NULL;
	}
	const char *text = lua_tolstring(nodes->lua, -1, &length);
	if (utf8_valid(text, length, NULL) && strlen(text) == length)
		return text;
	node_problem(nodes, key, "invalid-utf8", "the text is not valid UTF-8, or holds a NUL byte");
	return NULL;
}

bool node_numbers(struct nodes *nodes, const char *key, int count, double least, double most, double *out)
{
	lua_State *lua = nodes->lua;
	frozen_open(lua, -1);
	if (!lua_istable(lua, -1) || lua_rawlen(lua, -1) != (size_t)count) {
		char expected[120];
		snprintf(expected, sizeof expected, message("a list of %d numbers"), count);
		wrong(nodes, key, expected);
		return false;
	}
	bool good = true;
	for (int i = 0; i < count && good; i++) {
		lua_rawgeti(lua, -1, i + 1);
		good = node_number(nodes, key, least, most, &out[i]);
		lua_pop(lua, 1);
	}
	return good;
}

int node_choice(struct nodes *nodes, const char *key, const char *const *names)
{
	const char *word = lua_type(nodes->lua, -1) == LUA_TSTRING ? lua_tostring(nodes->lua, -1) : "";
	char list[160] = "", expected[240];
	for (int i = 0; names[i]; i++) {
		size_t used = strlen(list);
		if (*names[i] && strcmp(names[i], word) == 0)
			return i;
		if (*names[i])
			snprintf(list + used, sizeof list - used, "%s\"%s\"", used ? " " : "", names[i]);
	}
	snprintf(expected, sizeof expected, message("one of %s"), list);
	wrong(nodes, key, expected);
	return -1;
}

bool node_flag(struct nodes *nodes, const char *key, bool *out)
{
	if (!lua_isboolean(nodes->lua, -1)) {
		wrong(nodes, key, MESSAGE("true or false"));
		return false;
	}
	*out = lua_toboolean(nodes->lua, -1);
	return true;
}
