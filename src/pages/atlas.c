/* Reads what a layout asks of the atlas, and answers.
 *
 * The picture is a userdata, because no text of a script may be as long; it owns its document. All that is drawn is
 * charged for. Must not know how outlines are cut. */
#include "pages/atlas.h"
#include "base/messages.h"
#include "lua/files.h"
#include "lua/frozen.h"
#include "lua/schema.h"
#include "pages/atlas_svg.h"
#include "pages/atlas_where.h"
#include "pages/building.h"
#include <lauxlib.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { PLACES_MOST = 512, SPOTS_A_STEP = 4, STEPS_A_MAP = 2000, AREA_SIDE = 24, COUNTRY_STEPS = 1000 };
/* From here on a degree of latitude is so large that the coarse outlines look angular. */
static const double FINE_DEGREE = 32, KM_A_DEGREE = 111.2;
static const char PICTURE[] = "lantern.atlas";
static const char *const SCALES[] = { "assets/atlas/coarse.atlas", "assets/atlas/fine.atlas" };

/* What a layout asks for. */
struct wish {
	struct atlas_picture picture;
	struct box into;
	struct projection projection;
	struct extent extent;
	struct point shown[PLACES_MOST], places[PLACES_MOST];
	size_t shown_count, place_count;
	double most, rivers_from;
};

static int release(lua_State *lua)
{
	char **text = lua_touserdata(lua, 1);
	free(*text);
	*text = NULL;
	return 0;
}

static char **push_picture(lua_State *lua)
{
	char **text = lua_newuserdatauv(lua, sizeof *text, 0);
	*text = NULL;
	if (luaL_newmetatable(lua, PICTURE)) {
		lua_pushcfunction(lua, release);
		lua_setfield(lua, -2, "__gc");
	}
	lua_setmetatable(lua, -2);
	return text;
}

const char *atlas_picture_text(lua_State *lua, int index)
{
	char **text = luaL_testudata(lua, index, PICTURE);
	return text ? *text : NULL;
}

static double read_number(lua_State *lua, const char *key, double missing)
{
	lua_getfield(lua, 1, key);
	if (lua_isnil(lua, -1) && isnan(missing))
		luaL_error(lua, message("atlas: %s is missing"), key);
	double value = lua_isnil(lua, -1) ? missing : lua_tonumber(lua, -1);
	if ((!lua_isnil(lua, -1) && lua_type(lua, -1) != LUA_TNUMBER) || !(fabs(value) <= 1e6))
		luaL_error(lua, message("atlas: %s is no number"), key);
	lua_pop(lua, 1);
	return value;
}

/* The numbers of the list at the top; false if there is none. */
static bool read_numbers(lua_State *lua, const char *key, int count, double *out)
{
	if (lua_isnil(lua, -1))
		return false;
	frozen_open(lua, -1);
	if (!lua_istable(lua, -1))
		luaL_error(lua, message("atlas: %s is no list of numbers"), key);
	for (int i = 0; i < count; i++) {
		if (lua_rawgeti(lua, -1, i + 1) != LUA_TNUMBER || !(fabs(lua_tonumber(lua, -1)) <= 1e6))
			luaL_error(lua, message("atlas: %s is no list of %d numbers"), key, count);
		out[i] = lua_tonumber(lua, -1);
		lua_pop(lua, 1);
	}
	return true;
}

static size_t read_places(lua_State *lua, const char *key, struct point places[PLACES_MOST])
{
	size_t count = 0;
	if (lua_getfield(lua, 1, key) != LUA_TNIL) {
		frozen_open(lua, -1);
		count = lua_istable(lua, -1) ? (size_t)lua_rawlen(lua, -1) : PLACES_MOST + 1;
		if (count > PLACES_MOST)
			luaL_error(lua, message("atlas: %s is no list of at most %d places"), key, PLACES_MOST);
		for (size_t i = 0; i < count; i++) {
			double numbers[2];
			lua_rawgeti(lua, -1, (lua_Integer)i + 1);
			if (!read_numbers(lua, key, 2, numbers) || fabs(numbers[0]) > 360 || fabs(numbers[1]) > 90)
				luaL_error(lua, message("atlas: %s holds something that is no place"), key);
			places[i] = (struct point){ numbers[0], numbers[1] };
			lua_pop(lua, 1);
		}
	}
	lua_pop(lua, 1);
	return count;
}

static void read_colours(lua_State *lua, struct atlas_picture *picture)
{
	static const char *const names[ATLAS_PARTS] = { "sea", "land", "country", "river", "lake", "border", "grid" };
	lua_getfield(lua, 1, "colours");
	frozen_open(lua, -1);
	luaL_argcheck(lua, lua_istable(lua, -1), 1, "atlas: colours is no table");
	for (int i = 0; i < ATLAS_PARTS; i++) {
		lua_pushstring(lua, names[i]);
		if (lua_rawget(lua, -2) != LUA_TNIL) {
			const char *text = lua_tostring(lua, -1);
			if (text && schema_is_colour(text))
				picture->colours[i] = (uint32_t)strtoul(text + 1, NULL, 16);
			else
				luaL_error(lua, message("atlas: colours.%s is no \"#RRGGBB\""), names[i]);
			picture->drawn[i] = true;
		}
		lua_pop(lua, 1);
	}
	lua_pop(lua, 1);
}

static void read_highlight(lua_State *lua, struct atlas_picture *picture)
{
	if (lua_getfield(lua, 1, "highlight") != LUA_TNIL) {
		frozen_open(lua, -1);
		lua_Integer count = lua_istable(lua, -1) ? (lua_Integer)lua_rawlen(lua, -1) : -1;
		if (count < 0 || count > ATLAS_COUNTRIES_MOST)
			luaL_error(lua, message("atlas: highlight is no list of at most %d countries"), ATLAS_COUNTRIES_MOST);
		for (lua_Integer i = 1; i <= count; i++) {
			if (lua_rawgeti(lua, -1, i) != LUA_TSTRING || lua_rawlen(lua, -1) != 2)
				luaL_error(lua, message("atlas: highlight holds something that is no code of two letters"));
			memcpy(picture->countries[picture->country_count++], lua_tostring(lua, -1), 3);
			lua_pop(lua, 1);
		}
	}
	lua_pop(lua, 1);
}

static const struct atlas *open_scale(lua_State *lua, bool fine)
{
	struct script *script = state_of(lua);
	if (!script->atlas[fine]) {
		struct place place;
		struct error error = { 0 };
		if (files_find(script->folder, script->data, SCALES[fine], &place))
			script->atlas[fine] = atlas_read(place.path, &error);
		else
			error_set(&error, "it is not there");
		if (!script->atlas[fine])
			luaL_error(lua, "%s: %s", SCALES[fine], error.text);
	}
	return script->atlas[fine];
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

/* The smallest range of longitudes that holds all places, also across 180 degrees. */
static void set_around(struct extent *extent, const struct point *places, size_t count)
{
	double sorted[PLACES_MOST] = { 0 }, widest = -1;
	size_t after = 0;
	*extent = (struct extent){ 0, 90, 0, -90 };
	if (count == 0)
		return;
	for (size_t i = 0; i < count; i++) {
		sorted[i] = remainder(places[i].x, 360);
		extent->south = fmin(extent->south, places[i].y);
		extent->north = fmax(extent->north, places[i].y);
	}
	qsort(sorted, count, sizeof *sorted, compare);
	for (size_t i = 0; i < count; i++) {
		double gap = i + 1 < count ? sorted[i + 1] - sorted[i] : sorted[0] + 360 - sorted[i];
		if (gap > widest) {
			widest = gap;
			after = i;
		}
	}
	extent->west = sorted[(after + 1) % count];
	extent->east = sorted[after] + (sorted[after] < extent->west ? 360 : 0);
}

/* An area is fitted by places along its edges: in a cone they are no straight lines. */
static void set_area(struct wish *wish, const double area[4])
{
	struct extent *extent = &wish->extent;
	*extent = (struct extent){ area[0], area[1], area[2], area[3] };
	while (extent->east < extent->west)
		extent->east += 360;
	for (int i = 0; i <= AREA_SIDE; i++) {
		double along = (double)i / AREA_SIDE, x = extent->west + (extent->east - extent->west) * along;
		wish->shown[wish->shown_count++] = (struct point){ x, extent->south };
		wish->shown[wish->shown_count++] = (struct point){ x, extent->north };
	}
}

static void read_extent(lua_State *lua, struct wish *wish)
{
	double area[4];
	lua_getfield(lua, 1, "area");
	bool has_area = read_numbers(lua, "area", 4, area);
	if (lua_getfield(lua, 1, "around") == LUA_TSTRING) {
		struct extent extent;
		if (!atlas_country(open_scale(lua, false), lua_tostring(lua, -1), &extent))
			luaL_error(lua, message("atlas: there is no country %s"), lua_tostring(lua, -1));
		memcpy(area, (double[]){ extent.west, extent.south, extent.east, extent.north }, sizeof area);
		has_area = true;
	}
	lua_pop(lua, 2);
	if (has_area) {
		set_area(wish, area);
		return;
	}
	wish->shown_count = read_places(lua, "show", wish->shown);
	if (wish->shown_count == 0)
		luaL_error(lua, message("atlas: nothing is shown: area, around or show is missing"));
	set_around(&wish->extent, wish->shown, wish->shown_count);
}

static void read_wish(lua_State *lua, struct wish *wish)
{
	struct atlas_picture *picture = &wish->picture;
	double into[4];
	picture->frame = (struct box){ read_number(lua, "x", 0), read_number(lua, "y", 0), read_number(lua, "width", NAN),
								   read_number(lua, "height", NAN) };
	memcpy(into, (double[]){ picture->frame.x, picture->frame.y, picture->frame.width, picture->frame.height },
		   sizeof into);
	lua_getfield(lua, 1, "into");
	read_numbers(lua, "into", 4, into);
	lua_pop(lua, 1);
	wish->into = (struct box){ into[0], into[1], into[2], into[3] };
	if (!(picture->frame.width >= 1 && picture->frame.height >= 1 && into[2] >= 1 && into[3] >= 1))
		luaL_error(lua, message("atlas: the frame or what is inside it has no size"));
	double clear[4] = { 0 };
	lua_getfield(lua, 1, "clear");
	read_numbers(lua, "clear", 4, clear);
	lua_pop(lua, 1);
	picture->clear = (struct box){ clear[0], clear[1], clear[2], clear[3] };
	picture->line = read_number(lua, "line", 2);
	wish->most = read_number(lua, "most", 10) * KM_A_DEGREE;
	wish->rivers_from = read_number(lua, "rivers_from", 0);
	wish->place_count = read_places(lua, "places", wish->places);
	read_colours(lua, picture);
	read_highlight(lua, picture);
	read_extent(lua, wish);
}

static void push_spots(lua_State *lua, const struct wish *wish)
{
	lua_createtable(lua, (int)wish->place_count, 0);
	for (size_t i = 0; i < wish->place_count; i++) {
		struct point point = projection_place(&wish->projection, wish->places[i]);
		lua_createtable(lua, 0, 2);
		lua_pushnumber(lua, point.x);
		lua_setfield(lua, -2, "x");
		lua_pushnumber(lua, point.y);
		lua_setfield(lua, -2, "y");
		lua_rawseti(lua, -2, (lua_Integer)i + 1);
	}
}

/* coasts(x, y, width, height): how much of a box coasts run through. */
static int count_coasts(lua_State *lua)
{
	const struct atlas_coasts *coasts = lua_touserdata(lua, lua_upvalueindex(1));
	struct box box = { luaL_checknumber(lua, 1), luaL_checknumber(lua, 2), luaL_checknumber(lua, 3),
					   luaL_checknumber(lua, 4) };
	if (!(fabs(box.x) <= 1e6 && fabs(box.y) <= 1e6 && box.width >= 0 && box.width <= 1e6 && box.height >= 0 &&
		  box.height <= 1e6))
		return luaL_error(lua, message("coasts: expected x, y, width, height"));
	int count = atlas_coasts_in(coasts, &box);
	vm_charge(lua, (size_t)(box.width * box.height / (ATLAS_CELL * ATLAS_CELL)) / SPOTS_A_STEP + 1);
	lua_pushinteger(lua, count);
	return 1;
}

static struct atlas_coasts *push_coasts(lua_State *lua, const struct box *frame)
{
	int columns = (int)(frame->width / ATLAS_CELL) + 1, rows = (int)(frame->height / ATLAS_CELL) + 1;
	if ((double)columns * rows > ATLAS_CELLS_MOST)
		luaL_error(lua, message("atlas: a frame of %d x %d is too large"), (int)frame->width, (int)frame->height);
	size_t cells = (size_t)columns * (size_t)rows;
	struct atlas_coasts *coasts = lua_newuserdatauv(lua, sizeof *coasts + cells, 0);
	*coasts = (struct atlas_coasts){ *frame, columns, rows };
	memset(coasts->cells, 0, cells);
	return coasts;
}

int atlas_country_of(lua_State *lua)
{
	struct point place = { luaL_checknumber(lua, 1), luaL_checknumber(lua, 2) };
	vm_charge(lua, COUNTRY_STEPS);
	const char *code = atlas_where(open_scale(lua, true), place);
	lua_pushstring(lua, code); /* nil for NULL */
	return 1;
}

int atlas_make(lua_State *lua)
{
	const struct building *building = state_of(lua)->building;
	if (!building)
		return luaL_error(lua, message("atlas works only while a page is being built"));
	luaL_checktype(lua, 1, LUA_TTABLE);
	lua_settop(lua, 1);
	vm_charge(lua, STEPS_A_MAP);
	struct wish *wish = lua_newuserdatauv(lua, sizeof *wish, 0);
	*wish = (struct wish){ .picture.seen = 0.5 / building->scale };
	read_wish(lua, wish);
	projection_choose(&wish->projection, &wish->extent);
	projection_fit(&wish->projection, wish->shown, wish->shown_count, &wish->into, wish->most);
	wish->picture.projection = &wish->projection;
	double per_km = projection_per_km(&wish->projection);
	const struct atlas *atlas = open_scale(lua, per_km * KM_A_DEGREE > FINE_DEGREE);
	wish->picture.drawn[ATLAS_RIVER] = wish->picture.drawn[ATLAS_RIVER] && per_km >= wish->rivers_from;
	lua_createtable(lua, 0, 4);
	struct atlas_coasts *coasts = push_coasts(lua, &wish->picture.frame);
	lua_pushcclosure(lua, count_coasts, 1);
	lua_setfield(lua, -2, "coasts");
	char **text = push_picture(lua);
	size_t points;
	*text = atlas_svg(atlas, &wish->picture, coasts, &points);
	vm_charge(lua, points / SPOTS_A_STEP);
	if (!*text)
		return luaL_error(lua, message("atlas: so much does not fit into one map"));
	lua_setfield(lua, -2, "picture");
	lua_pushnumber(lua, per_km);
	lua_setfield(lua, -2, "per_km");
	push_spots(lua, wish);
	lua_setfield(lua, -2, "at");
	return 1;
}

void atlas_close(struct script *script)
{
	for (int i = 0; i < 2; i++) {
		atlas_destroy(script->atlas[i]);
		script->atlas[i] = NULL;
	}
}
