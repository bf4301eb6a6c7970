/* One table says what every key is; most keys need no code of their own.
 *
 * The values of numbers are bounded so that no sum of them leaves what a float holds. Must not know how the tree is
 * walked. */
#include "script/node_keys.h"
#include "base/utf8.h"
#include "script/check_value.h"
#include "script/node_parts.h"
#include "script/schema.h"
#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define GROUP (1u << KIND_GROUP)
#define BOXES (1u << KIND_ROW | 1u << KIND_COLUMN | 1u << KIND_STACK)
#define PROSE (1u << KIND_PROSE)
#define PICTURE (1u << KIND_PICTURE)
#define SHAPE (1u << KIND_SHAPE)
#define ANY (GROUP | BOXES | PROSE | PICTURE | SHAPE)
#define FAR 1e6

#define NUMBER(name, kinds, field, least, most)                                                                        \
	{                                                                                                                  \
		name, kinds, VALUE_NUMBER, offsetof(struct node, field), least, most, NULL                                     \
	}
#define FLAG(name, kinds, field)                                                                                       \
	{                                                                                                                  \
		name, kinds, VALUE_FLAG, offsetof(struct node, field), 0, 0, NULL                                              \
	}
#define STRING(name, kinds, field)                                                                                     \
	{                                                                                                                  \
		name, kinds, VALUE_STRING, offsetof(struct node, field), 0, 0, NULL                                            \
	}
#define COLOUR(name, kinds, field)                                                                                     \
	{                                                                                                                  \
		name, kinds, VALUE_COLOUR, offsetof(struct node, field), 0, 0, NULL                                            \
	}
#define FACE(name, kinds, field)                                                                                       \
	{                                                                                                                  \
		name, kinds, VALUE_FACE, offsetof(struct node, field), 0, 0, NULL                                              \
	}
#define OTHER(name, kinds, read)                                                                                       \
	{                                                                                                                  \
		name, kinds, VALUE_OTHER, 0, 0, 0, read                                                                        \
	}

static const struct node_key KEYS[] = {
	STRING("id", ANY, id),
	OTHER("action", ANY, node_parts_action),
	NUMBER("x", ANY, x, -FAR, FAR),
	NUMBER("y", ANY, y, -FAR, FAR),
	NUMBER("width", ANY, width, 0, FAR),
	NUMBER("height", ANY, height, 0, FAR),
	NUMBER("min_width", ANY, min_width, 0, FAR),
	NUMBER("min_height", ANY, min_height, 0, FAR),
	NUMBER("max_width", ANY, max_width, 0, FAR),
	NUMBER("grow", ANY, grow, 0, FAR),
	OTHER("self", ANY, node_parts_self),
	NUMBER("opacity", ANY, opacity, 0, 1),
	NUMBER("scale", ANY, scale, 0, 100),
	NUMBER("rotation", ANY, rotation, -36000, 36000),
	FLAG("clip", ANY, clip),
	FLAG("hidden", ANY, hidden),
	OTHER("tracks", ANY, node_parts_tracks),
	NUMBER("gap", BOXES, gap, 0, FAR),
	OTHER("padding", BOXES, node_parts_padding),
	OTHER("align", BOXES | PROSE, node_parts_align),
	OTHER("justify", BOXES, node_parts_justify),
	STRING("text", PROSE, prose.text),
	STRING("language", PROSE, prose.language),
	FACE("face", PROSE, prose.face),
	FACE("italic", PROSE, prose.face_italic),
	FACE("bold", PROSE, prose.face_bold),
	NUMBER("size", PROSE, prose.size, 1, 2000),
	NUMBER("line", PROSE, prose.line, 1, 8000),
	NUMBER("tracking", PROSE, prose.tracking, -0.5, 4),
	NUMBER("paragraph_gap", PROSE, prose.paragraph_gap, 0, 8000),
	COLOUR("colour", PROSE, prose.colour),
	FLAG("capitals", PROSE, prose.capitals),
	FLAG("balance", PROSE, prose.balance),
	NUMBER("measure", PROSE, prose.measure, 0, 1000),
	OTHER("first", PROSE, node_parts_line),
	OTHER("last", PROSE, node_parts_line),
	OTHER("file", PICTURE, node_parts_file),
	OTHER("fit", PICTURE, node_parts_fit),
	OTHER("focus", PICTURE, node_parts_focus),
	OTHER("crop", PICTURE, node_parts_crop),
	OTHER("tint", PICTURE, node_parts_tint),
	FLAG("mirrored", PICTURE, picture.mirrored),
	OTHER("colour", SHAPE, node_parts_shape),
	OTHER("path", SHAPE, node_parts_shape),
	OTHER("svg", SHAPE, node_parts_shape),
	OTHER("box", SHAPE, node_parts_shape),
	OTHER("stroke", SHAPE, node_parts_shape),
	OTHER("stroke_width", SHAPE, node_parts_shape),
	OTHER("stroke_cap", SHAPE, node_parts_shape),
};
enum { KEY_COUNT = sizeof KEYS / sizeof *KEYS };

const struct node_key *node_keys_find(const char *name, unsigned mask)
{
	for (size_t i = 0; i < KEY_COUNT; i++)
		if ((KEYS[i].kinds & mask) && strcmp(KEYS[i].name, name) == 0)
			return &KEYS[i];
	return NULL;
}

size_t node_keys_names(unsigned mask, const char **names)
{
	size_t count = 0;
	for (size_t i = 0; i < KEY_COUNT; i++)
		if (KEYS[i].kinds & mask)
			names[count++] = KEYS[i].name;
	return count;
}

static void wrong(struct nodes *nodes, const char *key, const char *expected)
{
	char found[200];
	schema_found(nodes->lua, lua_gettop(nodes->lua), found, sizeof found);
	nodes_problem(nodes, key, "layout-error", "expected %s, found %s", expected, found);
}

bool node_number(struct nodes *nodes, const char *key, double least, double most, double *out)
{
	double number = lua_type(nodes->lua, -1) == LUA_TNUMBER ? (double)lua_tonumber(nodes->lua, -1) : NAN;
	if (number >= least && number <= most) {
		*out = number;
		return true;
	}
	char expected[80];
	snprintf(expected, sizeof expected, "a number from %g to %g", least, most);
	wrong(nodes, key, fabs(least) >= FAR || most >= FAR ? (least < 0 ? "a number" : "a number, 0 or more") : expected);
	return false;
}

bool node_colour(struct nodes *nodes, const char *key, uint32_t *out)
{
	if (lua_type(nodes->lua, -1) == LUA_TSTRING && check_is_colour(lua_tostring(nodes->lua, -1))) {
		*out = (uint32_t)strtoul(lua_tostring(nodes->lua, -1) + 1, NULL, 16);
		return true;
	}
	wrong(nodes, key, "\"#RRGGBB\"");
	return false;
}

const char *node_string(struct nodes *nodes, const char *key)
{
	size_t length;
	if (lua_type(nodes->lua, -1) != LUA_TSTRING) {
		wrong(nodes, key, "a text between quotes");
		return NULL;
	}
	const char *text = lua_tolstring(nodes->lua, -1, &length);
	if (utf8_valid(text, length, NULL) && strlen(text) == length)
		return text;
	nodes_problem(nodes, key, "invalid-utf8", "the text is not valid UTF-8, or holds a NUL byte");
	return NULL;
}

bool node_numbers(struct nodes *nodes, const char *key, int count, double least, double most, double *out)
{
	lua_State *lua = nodes->lua;
	if (!lua_istable(lua, -1) || lua_rawlen(lua, -1) != (size_t)count) {
		char expected[60];
		snprintf(expected, sizeof expected, "a list of %d numbers", count);
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
	char expected[160] = "one of";
	for (int i = 0; names[i]; i++) {
		size_t used = strlen(expected);
		if (*names[i] && strcmp(names[i], word) == 0)
			return i;
		if (*names[i])
			snprintf(expected + used, sizeof expected - used, " \"%s\"", names[i]);
	}
	wrong(nodes, key, expected);
	return -1;
}

static void read_face(struct nodes *nodes, const struct node_key *key, int *out)
{
	const char *name = node_string(nodes, key->name);
	int face = name ? fonts_find_face(nodes->script->fonts, name) : -1;
	if (face >= 0)
		*out = face;
	else if (name)
		nodes_problem(nodes, key->name, "layout-error", "the theme has no face named %s", name);
}

static void read_string(struct nodes *nodes, const struct node_key *key, const char **out)
{
	const char *text = node_string(nodes, key->name);
	char *copy = text ? arena_string(nodes->arena, text) : NULL;
	if (copy)
		*out = copy;
	else if (text)
		nodes_memory(nodes);
}

void node_keys_read(struct nodes *nodes, struct node *node, const struct node_key *key, struct node_parts *parts)
{
	void *out = (char *)node + key->offset;
	double number;
	switch (key->value) {
	case VALUE_NUMBER:
		if (node_number(nodes, key->name, key->least, key->most, &number))
			*(float *)out = (float)number;
		break;
	case VALUE_FLAG:
		if (lua_isboolean(nodes->lua, -1))
			*(bool *)out = lua_toboolean(nodes->lua, -1);
		else
			wrong(nodes, key->name, "true or false");
		break;
	case VALUE_STRING:
		read_string(nodes, key, out);
		break;
	case VALUE_COLOUR:
		node_colour(nodes, key->name, out);
		break;
	case VALUE_FACE:
		read_face(nodes, key, out);
		if (strcmp(key->name, "face") == 0)
			parts->has_face = true;
		break;
	case VALUE_OTHER:
		key->read(nodes, node, key, parts);
		break;
	}
}
