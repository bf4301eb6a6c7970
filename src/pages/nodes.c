/* Reads what build() returned.
 *
 * A node is a table whose constructor noted its kind and the line it was called on. Keys are read by the table of
 * node_keys.c; children lie in the array part, false and nil among them are passed over. Every mistake is reported with
 * the node's path from the top: column[2].prose. Must not know what the nodes are for. */
#include "pages/nodes.h"
#include "base/messages.h"
#include "base/nearest.h"
#include "lua/frozen.h"
#include "pages/node_keys.h"
#include "scene/scene.h"
#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

enum { DEPTH_MOST = 60, NODES_MOST = 4000, CHILDREN_MOST = 20000, STEPS_A_NODE = 50 };

static const char *const KINDS[KIND_COUNT] = { "group", "row", "column", "stack", "prose", "picture", "shape" };

/* Upvalue 1: the kind. Names of lantern's own notes begin with @, which no layout would choose. */
static int construct(lua_State *lua)
{
	const char *kind = lua_tostring(lua, lua_upvalueindex(1));
	if (lua_gettop(lua) != 1 || !lua_istable(lua, 1))
		return luaL_error(lua, message("%s expects one table: %s{ … }"), kind, kind);
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

static void report_unknown(struct nodes *nodes, const char *name, int kind)
{
	const char *names[NODE_KEYS_MOST];
	size_t count = node_keys_names(kind, names);
	const char *nearest = nearest_name(name, names, count);
	node_problem(nodes, name, "layout-error", "there is no such key here%s", did_you_mean(nearest, "").text);
}

/* Returns the highest index of the array part. */
static lua_Integer read_keys(struct nodes *nodes, struct node *node, int kind)
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
				node_problem(nodes, "", "layout-error", "a child at place %lld", (long long)at);
		} else if (lua_type(lua, -2) != LUA_TSTRING) {
			node_problem(nodes, "", "layout-error", "a key that is no name (a %s)", luaL_typename(lua, -2));
		} else {
			const char *name = lua_tostring(lua, -2);
			if (!node_keys_read(nodes, node, kind, name, &parts) && name[0] != '@' && strcmp(name, "kind") != 0)
				report_unknown(nodes, name, kind);
		}
		lua_pop(lua, 1);
	}
	node_parts_finish(nodes, node, kind, &parts);
	return last < CHILDREN_MOST ? last : CHILDREN_MOST;
}

static const enum node_kind SCENE_KINDS[] = { NODE_GROUP, NODE_BOX,		NODE_BOX,  NODE_BOX,
											  NODE_PROSE, NODE_PICTURE, NODE_SHAPE };

static struct node *add_node(struct nodes *nodes, struct node *parent, int kind)
{
	struct node *node = scene_add(nodes->scene, parent, SCENE_KINDS[kind]);
	if (!node)
		node_memory(nodes);
	if (node->kind == NODE_BOX)
		node->within.direction = (enum box_direction)(BOX_ROW + (kind - 1));
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
		}
		lua_pop(lua, 1);
	}
}

static void report_no_node(struct nodes *nodes, int index)
{
	lua_State *lua = nodes->lua;
	nodes->index = 0;
	if (lua_istable(lua, index))
		node_problem(nodes, "", "layout-error",
					 "expected a node, found a table without a kind: write row{ … }, prose{ … }");
	else
		node_problem(nodes, "", "layout-error", "expected a node, found %s %.60s", luaL_typename(lua, index),
					 lua_type(lua, index) == LUA_TSTRING ? lua_tostring(lua, index) : "");
}

static struct node *read_node(struct nodes *nodes, int index, struct node *parent, int depth)
{
	lua_State *lua = nodes->lua;
	luaL_checkstack(lua, 20, "nodes nested too deep");
	vm_charge(lua, STEPS_A_NODE);
	frozen_open(lua, index);
	int kind = kind_of(lua, index);
	if (kind < 0) {
		report_no_node(nodes, index);
		return NULL;
	}
	if (depth > DEPTH_MOST || ++nodes->count > NODES_MOST)
		luaL_error(lua,
				   depth > DEPTH_MOST ? message("nodes are nested more than %d deep (does one hold itself?)")
									  : message("more than %d nodes on one page"),
				   depth > DEPTH_MOST ? DEPTH_MOST : NODES_MOST);
	size_t field = field_add_name(&nodes->field, KINDS[kind]);
	struct node *node = add_node(nodes, parent, kind);
	nodes->index = index;
	lua_Integer last = read_keys(nodes, node, kind);
	if (last > 0 && kind >= KIND_PROSE)
		node_problem(nodes, "", "layout-error", "a %s has no children", KINDS[kind]);
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
	frozen_open(nodes->lua, index);
	if (kind_of(nodes->lua, index) != KIND_PROSE)
		luaL_error(nodes->lua, message("expected prose{ … }, found %s"), luaL_typename(nodes->lua, index));
	nodes->index = index;
	field_add_name(&nodes->field, "prose");
	*node = (struct node){ .kind = NODE_PROSE };
	node->prose.language = nodes->language;
	node->prose.last_line = -1;
	node->prose.face_italic = node->prose.face_bold = -1;
	read_keys(nodes, node, KIND_PROSE);
}
