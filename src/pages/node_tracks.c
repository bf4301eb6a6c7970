/* tracks = { { property = "opacity", from = 0, to = 1, duration = 0.6 }, … }
 *
 * Its keys are few and none is shared with nodes, so they are read by name here. Must not know how tracks move. */
#include "pages/node_tracks.h"
#include "base/nearest.h"
#include "lua/frozen.h"
#include "scene/scene.h"
#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

static const char *const PROPERTIES[] = { "x", "y", "opacity", "scale", "rotation", NULL };
static const char *const DRIVERS[] = { "time", "travel", "rise", "frame", NULL };
static const char *const EASINGS[] = { "linear", "sine", "settle", "travel", NULL };
static const char *const NAMES[] = { "property", "from", "to", "start", "duration", "easing", "driver", "ambient" };
enum { NAME_COUNT = sizeof NAMES / sizeof *NAMES, TRACKS_MOST = 64, STEPS_A_TRACK = 30 };

static void check_names(struct nodes *nodes)
{
	lua_State *lua = nodes->lua;
	lua_pushnil(lua);
	while (lua_next(lua, -2)) {
		lua_pop(lua, 1);
		const char *name = lua_type(lua, -1) == LUA_TSTRING ? lua_tostring(lua, -1) : "(a number)";
		bool found = false;
		for (int i = 0; i < NAME_COUNT; i++)
			found = found || strcmp(NAMES[i], name) == 0;
		const char *nearest = nearest_name(name, NAMES, NAME_COUNT);
		if (!found)
			node_problem(nodes, "tracks", "layout-error", "a track has no %s%s", name, did_you_mean(nearest, "").text);
	}
}

/* Reads the number `name` of the track at the top; `missing` if it is not there. */
static double number(struct nodes *nodes, const char *name, double least, double missing)
{
	double value = missing;
	char key[40];
	snprintf(key, sizeof key, "tracks.%s", name);
	if (lua_getfield(nodes->lua, -1, name) != LUA_TNIL)
		node_number(nodes, key, least, 1e6, &value);
	lua_pop(nodes->lua, 1);
	return value;
}

static int choice(struct nodes *nodes, const char *name, const char *const *names, int missing)
{
	int value = missing;
	char key[40];
	snprintf(key, sizeof key, "tracks.%s", name);
	if (lua_getfield(nodes->lua, -1, name) != LUA_TNIL || missing < 0)
		value = node_choice(nodes, key, names);
	lua_pop(nodes->lua, 1);
	return value < 0 ? 0 : value;
}

static struct easing read_easing(struct nodes *nodes)
{
	static const struct easing easings[] = {
		{ 0, 0, 1, 1 }, { 0.37f, 0, 0.63f, 1 }, { 0.22f, 1, 0.36f, 1 }, { 0.65f, 0, 0.35f, 1 }
	};
	double points[4];
	struct easing easing = EASING_SETTLE;
	int type = lua_getfield(nodes->lua, -1, "easing");
	if (type == LUA_TTABLE && node_numbers(nodes, "tracks.easing", 4, -10, 10, points)) {
		/* Time must not run backwards: x1 and x2 stay within 0..1. */
		for (int i = 0; i < 4; i += 2)
			points[i] = points[i] < 0 ? 0 : points[i] > 1 ? 1 : points[i];
		easing = (struct easing){ (float)points[0], (float)points[1], (float)points[2], (float)points[3] };
	} else if (type != LUA_TNIL && type != LUA_TTABLE) {
		int found = node_choice(nodes, "tracks.easing", EASINGS);
		easing = found < 0 ? easing : easings[found];
	}
	lua_pop(nodes->lua, 1);
	return easing;
}

static double at_rest(const struct node *node, enum track_property property)
{
	switch (property) {
	case TRACK_OPACITY:
		return node->still.opacity;
	case TRACK_SCALE:
		return node->still.scale;
	case TRACK_ROTATION:
		return node->still.rotation;
	default:
		return 0;
	}
}

static void read_track(struct nodes *nodes, struct node *node)
{
	vm_charge(nodes->lua, STEPS_A_TRACK);
	frozen_open(nodes->lua, -1);
	if (!lua_istable(nodes->lua, -1)) {
		node_problem(nodes, "tracks", "layout-error", "expected a list of tracks { { property = …, … }, … }");
		return;
	}
	check_names(nodes);
	struct track *track = scene_add_track(nodes->scene, node);
	if (!track)
		node_memory(nodes);
	track->property = (enum track_property)choice(nodes, "property", PROPERTIES, -1);
	track->driver = (enum track_driver)choice(nodes, "driver", DRIVERS, 0);
	double rest = at_rest(node, track->property);
	track->from = number(nodes, "from", -1e6, rest);
	track->to = number(nodes, "to", -1e6, rest);
	track->start = number(nodes, "start", -1e6, 0);
	track->duration = number(nodes, "duration", 0, 0.6);
	track->easing = read_easing(nodes);
	lua_getfield(nodes->lua, -1, "ambient");
	track->ambient = lua_toboolean(nodes->lua, -1);
	lua_pop(nodes->lua, 1);
}

void node_tracks_read(struct nodes *nodes, struct node *node)
{
	lua_State *lua = nodes->lua;
	frozen_open(lua, -1);
	size_t count = lua_istable(lua, -1) ? (size_t)lua_rawlen(lua, -1) : TRACKS_MOST + 1;
	if (count > TRACKS_MOST) {
		node_problem(nodes, "tracks", "layout-error", "expected a list of at most %d tracks", TRACKS_MOST);
		return;
	}
	for (size_t i = 1; i <= count; i++) {
		lua_rawgeti(lua, -1, (lua_Integer)i);
		read_track(nodes, node);
		lua_pop(lua, 1);
	}
}
