/* One table says what every key is; most keys need no code of their own.
 *
 * The values of numbers are bounded so that no sum of them leaves what a float holds. Must not know how the tree is
 * walked. */
#include "pages/node_keys.h"
#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum node_value { VALUE_NUMBER, VALUE_FLAG, VALUE_STRING, VALUE_COLOUR, VALUE_FACE, VALUE_OTHER };

struct node_key {
	const char *name;
	unsigned kinds; /* bits of 1 << KIND */
	enum node_value value;
	size_t offset;		/* in struct node */
	double least, most; /* VALUE_NUMBER */
	node_reader *read;	/* VALUE_OTHER */
};

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
	STRING("name", ANY, heard.name),
	STRING("tells", ANY, heard.tells),
	NUMBER("x", ANY, asked.x, -FAR, FAR),
	NUMBER("y", ANY, asked.y, -FAR, FAR),
	NUMBER("width", ANY, asked.width, 0, FAR),
	NUMBER("height", ANY, asked.height, 0, FAR),
	NUMBER("min_width", ANY, asked.min_width, 0, FAR),
	NUMBER("min_height", ANY, asked.min_height, 0, FAR),
	NUMBER("max_width", ANY, asked.max_width, 0, FAR),
	NUMBER("grow", ANY, asked.grow, 0, FAR),
	OTHER("self", ANY, node_parts_self),
	NUMBER("opacity", ANY, still.opacity, 0, 1),
	NUMBER("scale", ANY, still.scale, 0, 100),
	NUMBER("rotation", ANY, still.rotation, -36000, 36000),
	FLAG("clip", ANY, clip),
	FLAG("hidden", ANY, hidden),
	OTHER("tracks", ANY, node_parts_tracks),
	NUMBER("gap", BOXES, within.gap, 0, FAR),
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
	OTHER("accent", PROSE, node_parts_accent),
	NUMBER("touch", PROSE, prose.touch, 0, FAR),
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
	COLOUR("shade", PICTURE, picture.shade),
	FLAG("mirrored", PICTURE, picture.mirrored),
	FLAG("repeats", PICTURE | SHAPE, asked.repeats),
	OTHER("colour", SHAPE, node_parts_shape),
	OTHER("path", SHAPE, node_parts_shape),
	OTHER("svg", SHAPE, node_parts_shape),
	OTHER("box", SHAPE, node_parts_shape),
	OTHER("stroke", SHAPE, node_parts_shape),
	OTHER("stroke_width", SHAPE, node_parts_shape),
	OTHER("stroke_cap", SHAPE, node_parts_shape),
};
enum { KEY_COUNT = sizeof KEYS / sizeof *KEYS };

static const struct node_key *find_key(const char *name, int kind)
{
	for (size_t i = 0; i < KEY_COUNT; i++)
		if ((KEYS[i].kinds & 1u << kind) && *KEYS[i].name == *name && strcmp(KEYS[i].name, name) == 0)
			return &KEYS[i];
	return NULL;
}

size_t node_keys_names(int kind, const char *names[NODE_KEYS_MOST])
{
	size_t count = 0;
	for (size_t i = 0; i < KEY_COUNT; i++)
		if (KEYS[i].kinds & 1u << kind)
			names[count++] = KEYS[i].name;
	return count;
}

/* By the names of this script's theme: another theme, loaded beside this one, may have turned a name to another file.
 */
static void read_face(struct nodes *nodes, const struct node_key *key, int *out)
{
	lua_State *lua = nodes->lua;
	const char *name = node_string(nodes, key->name);
	if (!name)
		return;
	lua_rawgeti(lua, LUA_REGISTRYINDEX, nodes->script->refs.faces);
	if (lua_getfield(lua, -1, name) == LUA_TNUMBER)
		*out = (int)lua_tointeger(lua, -1);
	else
		node_problem(nodes, key->name, "layout-error", "the theme has no face named %s", name);
	lua_pop(lua, 2);
}

static void read_string(struct nodes *nodes, const struct node_key *key, const char **out)
{
	const char *text = node_string(nodes, key->name);
	if (text)
		*out = node_keep(nodes, text);
}

static void read_plain(struct nodes *nodes, struct node *node, const struct node_key *key)
{
	void *out = (char *)node + key->offset;
	double number;
	if (key->value == VALUE_FLAG)
		node_flag(nodes, key->name, out);
	else if (key->value == VALUE_STRING)
		read_string(nodes, key, out);
	else if (key->value == VALUE_COLOUR)
		node_colour(nodes, key->name, out);
	else if (key->value == VALUE_FACE)
		read_face(nodes, key, out);
	else if (node_number(nodes, key->name, key->least, key->most, &number))
		*(float *)out = (float)number;
}

bool node_keys_read(struct nodes *nodes, struct node *node, int kind, const char *name, struct node_parts *parts)
{
	const struct node_key *key = find_key(name, kind);
	if (!key)
		return false;
	if (key->value == VALUE_OTHER)
		key->read(nodes, node, name, parts);
	else
		read_plain(nodes, node, key);
	parts->has_face = parts->has_face || strcmp(name, "face") == 0;
	return true;
}
