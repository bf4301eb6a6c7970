/* Reads what build() returned.
 *
 * A node is a table whose constructor noted its kind and the line it was called on. Keys are read by the table of
 * node_keys.c; children lie in the array part, false and nil among them are passed over. Every mistake is reported with
 * the node's path from the top: column[2].prose. Must not know what the nodes are for. */
#include "script/nodes.h"
#include "base/utf8.h"
#include "script/node_parts.h"
#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { DEPTH_MOST = 60, NODES_MOST = 20000, CHILDREN_MOST = 20000, ERRORS_MOST = 30, STEPS_A_NODE = 50 };

static const char *const KINDS[] = { "group", "row", "column", "stack", "prose", "picture", "shape" };
enum { KIND_COUNT = sizeof KINDS / sizeof *KINDS };

/* Upvalue 1: the kind. Names of lantern's own notes begin with @, which no layout would choose. */
static int construct(lua_State *lua)
{
	const char *kind = lua_tostring(lua, lua_upvalueindex(1));
	if (lua_gettop(lua) != 1 || !lua_istable(lua, 1))
		return luaL_error(lua, "%s expects one table: %s{ … }", kind, kind);
	lua_pushvalue(lua, lua_upvalueindex(1));
	lua_setfield(lua, 1, "kind");
	lua_Debug at;
	if (lua_getstack(lua, 1, &at) && lua_getinfo(lua, "Sl", &at) && at.currentline > 0) {
		lua_pushinteger(lua, at.currentline);
		lua_setfield(lua, 1, "@line");
		lua_pushstring(lua, at.source + 1);
		lua_setfield(lua, 1, "@file");
	}
	return 1;
}

void nodes_add_constructors(lua_State *lua)
{
	for (int i = 0; i < KIND_COUNT; i++) {
		lua_pushstring(lua, KINDS[i]);
		lua_pushcclosure(lua, construct, 1);
		lua_setfield(lua, -2, KINDS[i]);
	}
}

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

void nodes_problem(struct nodes *nodes, const char *key, const char *rule, const char *format, ...)
{
	char text[ERROR_TEXT_SIZE], field[FIELD_SIZE + 60];
	const char *file = nodes->file;
	int line = find_line(nodes, &file);
	va_list arguments;
	va_start(arguments, format);
	vsnprintf(text, sizeof text, format, arguments);
	va_end(arguments);
	snprintf(field, sizeof field, "%s%s%.50s", nodes->field.text, *key && nodes->field.length ? ": " : "", key);
	if (!nodes->problems)
		luaL_error(nodes->lua, "%s: %s", field, text);
	nodes->errors++;
	problems_add(nodes->problems, SEVERITY_ERROR, file, line, field, rule, "%s", text);
	if (nodes->errors > ERRORS_MOST)
		luaL_error(nodes->lua, "more than %d mistakes in what build returned", ERRORS_MOST);
}

void nodes_memory(struct nodes *nodes)
{
	struct failure failure;
	failure_set(&failure, "too-much-memory", nodes->file, 0, "the computer's memory ran out");
	vm_raise(nodes->lua, &failure);
}

/* The kind's number of the table at `index`; -1 if it is no node. */
static int kind_of(lua_State *lua, int index)
{
	int kind = -1;
	if (!lua_istable(lua, index))
		return -1;
	if (lua_getfield(lua, index, "kind") == LUA_TSTRING)
		for (int i = 0; i < KIND_COUNT && kind < 0; i++)
			if (strcmp(KINDS[i], lua_tostring(lua, -1)) == 0)
				kind = i;
	lua_pop(lua, 1);
	return kind;
}

static void report_unknown(struct nodes *nodes, const char *name, unsigned mask)
{
	const char *names[NODE_KEYS_MOST];
	size_t count = node_keys_names(mask, names);
	const char *nearest = nearest_name(name, names, count);
	nodes_problem(nodes, name, "layout-error", "there is no such key here%s%s%s", nearest ? "; did you mean " : "",
				  nearest ? nearest : "", nearest ? "?" : "");
}

/* Returns the highest index of the array part. */
static lua_Integer read_keys(struct nodes *nodes, struct node *node, unsigned mask)
{
	lua_State *lua = nodes->lua;
	struct node_parts parts = { 0 };
	lua_Integer last = 0;
	lua_pushnil(lua);
	while (lua_next(lua, nodes->index)) {
		if (lua_isinteger(lua, -2)) {
			lua_Integer at = lua_tointeger(lua, -2);
			last = at > last ? at : last;
			if (at < 1 || at > CHILDREN_MOST)
				nodes_problem(nodes, "", "layout-error", "a child at place %lld", (long long)at);
		} else if (lua_type(lua, -2) != LUA_TSTRING) {
			nodes_problem(nodes, "", "layout-error", "a key that is no name (a %s)", luaL_typename(lua, -2));
		} else {
			const char *name = lua_tostring(lua, -2);
			const struct node_key *key = node_keys_find(name, mask);
			if (key)
				node_keys_read(nodes, node, key, &parts);
			else if (name[0] != '@' && strcmp(name, "kind") != 0)
				report_unknown(nodes, name, mask);
		}
		lua_pop(lua, 1);
	}
	node_parts_finish(nodes, node, mask, &parts);
	return last < CHILDREN_MOST ? last : CHILDREN_MOST;
}

static const enum node_kind SCENE_KINDS[] = { NODE_GROUP, NODE_BOX,		NODE_BOX,  NODE_BOX,
											  NODE_PROSE, NODE_PICTURE, NODE_SHAPE };

static struct node *add_node(struct nodes *nodes, struct node *parent, int kind)
{
	struct node *node = scene_add(nodes->scene, parent, SCENE_KINDS[kind]);
	if (!node)
		nodes_memory(nodes);
	if (node->kind == NODE_BOX)
		node->direction = (enum box_direction)(BOX_ROW + (kind - 1));
	if (node->kind == NODE_PROSE)
		node->prose.language = nodes->language;
	return node;
}

static struct node *read_node(struct nodes *nodes, int index, struct node *parent, int depth);

static void read_children(struct nodes *nodes, int index, struct node *node, lua_Integer last, int depth)
{
	lua_State *lua = nodes->lua;
	for (lua_Integer i = 1; i <= last; i++) {
		int type = lua_rawgeti(lua, index, i);
		if (type != LUA_TNIL && !(type == LUA_TBOOLEAN && !lua_toboolean(lua, -1))) {
			size_t field = field_add_index(&nodes->field, i);
			read_node(nodes, lua_gettop(lua), node, depth + 1);
			field_cut(&nodes->field, field);
			nodes->index = index;
		}
		lua_pop(lua, 1);
	}
}

static void report_no_node(struct nodes *nodes, int index)
{
	lua_State *lua = nodes->lua;
	nodes->index = 0;
	if (lua_istable(lua, index))
		nodes_problem(nodes, "", "layout-error",
					  "expected a node, found a table without a kind: write row{ … }, prose{ … }");
	else
		nodes_problem(nodes, "", "layout-error", "expected a node, found %s %.60s", luaL_typename(lua, index),
					  lua_type(lua, index) == LUA_TSTRING ? lua_tostring(lua, index) : "");
}

static struct node *read_node(struct nodes *nodes, int index, struct node *parent, int depth)
{
	lua_State *lua = nodes->lua;
	luaL_checkstack(lua, 20, "nodes nested too deep");
	vm_charge(lua, STEPS_A_NODE);
	int kind = kind_of(lua, index);
	if (kind < 0) {
		report_no_node(nodes, index);
		return NULL;
	}
	if (depth > DEPTH_MOST || ++nodes->count > NODES_MOST)
		luaL_error(lua,
				   depth > DEPTH_MOST ? "nodes are nested more than %d deep (does one hold itself?)"
									  : "more than %d nodes on one page",
				   depth > DEPTH_MOST ? DEPTH_MOST : NODES_MOST);
	size_t field = field_add_name(&nodes->field, KINDS[kind]);
	struct node *node = add_node(nodes, parent, kind);
	nodes->index = index;
	lua_Integer last = read_keys(nodes, node, 1u << kind);
	if (last > 0 && kind >= KIND_PROSE)
		nodes_problem(nodes, "", "layout-error", "a %s has no children", KINDS[kind]);
	else
		read_children(nodes, index, node, last, depth);
	field_cut(&nodes->field, field);
	return node;
}

struct node *nodes_read(struct nodes *nodes, int index, struct node *parent)
{
	return read_node(nodes, lua_absindex(nodes->lua, index), parent, 0);
}

void nodes_read_prose(struct nodes *nodes, int index, struct node *node)
{
	if (kind_of(nodes->lua, index) != KIND_PROSE)
		luaL_error(nodes->lua, "expected prose{ … }, found %s", luaL_typename(nodes->lua, index));
	nodes->index = index;
	field_add_name(&nodes->field, "prose");
	*node = (struct node){ .kind = NODE_PROSE };
	node->prose.language = nodes->language;
	node->prose.last_line = -1;
	node->prose.face_italic = node->prose.face_bold = -1;
	read_keys(nodes, node, 1u << KIND_PROSE);
}
