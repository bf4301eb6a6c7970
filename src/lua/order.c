/* Tables walked in the same order on every start.
 *
 * Lua seeds its hash with an address and the time, so that next() goes another way in every process; a layout that
 * draws in the order of pairs would draw another picture. The keys are taken down first and sorted. Must not know what
 * they name. */
#include "lua/order.h"
#include "lua/frozen.h"
#include "lua/vm.h"
#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

/* Steps for a table that was emptied: it is searched to its end, twice. */
enum { KEY_SHORT = 64, STEPS_A_WALK = 16 };

struct key {
	int rank;	  /* numbers, texts, others */
	int position; /* in the unsorted list; keeps equal ones in place */
	double number;
	const char *text; /* anchored by the list */
	size_t length;
};

static int compare(const void *left, const void *right)
{
	const struct key *a = left, *b = right;
	if (a->rank != b->rank)
		return a->rank - b->rank;
	if (a->rank == 0 && a->number < b->number)
		return -1;
	if (a->rank == 0 && a->number > b->number)
		return 1;
	if (a->rank == 1) {
		int order = memcmp(a->text, b->text, a->length < b->length ? a->length : b->length);
		if (order || a->length != b->length)
			return order ? order : a->length < b->length ? -1 : 1;
	}
	return a->position - b->position;
}

static struct key read_key(lua_State *lua, int position)
{
	struct key key = { .rank = 2, .position = position };
	if (lua_type(lua, -1) == LUA_TNUMBER) {
		key.rank = 0;
		key.number = (double)lua_tonumber(lua, -1);
	} else if (lua_type(lua, -1) == LUA_TSTRING) {
		key.rank = 1;
		key.text = lua_tolstring(lua, -1, &key.length);
	}
	return key;
}

/* *bytes: of the keys that are long texts; comparing them takes longer than anything else here. */
static int count_keys(lua_State *lua, int index, size_t *bytes)
{
	int count = 0;
	lua_pushnil(lua);
	while (lua_next(lua, index)) {
		lua_pop(lua, 1);
		count++;
		size_t length = lua_type(lua, -1) == LUA_TSTRING ? (size_t)lua_rawlen(lua, -1) : 0;
		*bytes += length > KEY_SHORT ? length : 0;
	}
	return count;
}

/* As many as a table may have: more than the bound for what a script makes itself. */
static struct key *push_keys(lua_State *lua, int count)
{
	struct vm *vm = vm_of(lua);
	bool plain = vm->plain;
	vm->plain = true;
	struct key *keys = lua_newuserdatauv(lua, ((size_t)count + 1) * sizeof *keys, 0);
	vm->plain = plain;
	return keys;
}

void order_keys(lua_State *lua, int index)
{
	luaL_checkstack(lua, 8, "tables nested too deep");
	index = lua_absindex(lua, index);
	size_t bytes = 0;
	int count = count_keys(lua, index, &bytes);
	vm_charge(lua, (size_t)count * 8 + bytes / 8 + STEPS_A_WALK);
	lua_createtable(lua, count, 0);
	int sorted = lua_gettop(lua);
	struct key *keys = push_keys(lua, count);
	lua_createtable(lua, count, 0);
	int found = lua_gettop(lua), at = 0;
	lua_pushnil(lua);
	while (lua_next(lua, index)) {
		lua_pop(lua, 1);
		keys[at] = read_key(lua, at);
		lua_pushvalue(lua, -1);
		lua_rawseti(lua, found, ++at);
	}
	qsort(keys, (size_t)count, sizeof *keys, compare);
	for (int i = 0; i < count; i++) {
		lua_rawgeti(lua, found, keys[i].position + 1);
		lua_rawseti(lua, sorted, i + 1);
	}
	lua_settop(lua, sorted);
}

/* Upvalues: the table, its keys, how many of them were given out. */
static int step(lua_State *lua)
{
	lua_Integer at = lua_tointeger(lua, lua_upvalueindex(3));
	for (;;) {
		if (lua_rawgeti(lua, lua_upvalueindex(2), ++at) == LUA_TNIL)
			return 1;
		lua_pushvalue(lua, -1);
		if (lua_rawget(lua, lua_upvalueindex(1)) != LUA_TNIL)
			break;
		lua_pop(lua, 2); /* taken out while walking */
	}
	lua_pushinteger(lua, at);
	lua_replace(lua, lua_upvalueindex(3));
	return 2;
}

int order_pairs(lua_State *lua)
{
	luaL_checktype(lua, 1, LUA_TTABLE);
	frozen_open(lua, 1);
	lua_pushvalue(lua, 1);
	order_keys(lua, 1);
	lua_pushinteger(lua, 0);
	lua_pushcclosure(lua, step, 3);
	return 1;
}
