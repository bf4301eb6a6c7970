/* Lua's libraries, sieved.
 *
 * Nothing here can run for long on one instruction: patterns are left out, ranges and lengths are bounded, and what
 * remains is charged for by the length of its texts or tables. Its tables are frozen, because
 * all files share them. `pairs` goes in a fixed order (1 to n, then by name), so that the same exhibition gives the
 * same picture on every start: Lua's own order depends on a random seed. */
#include "lua/library.h"
#include "base/messages.h"
#include "lua/frozen.h"
#include "lua/order.h"
#include "lua/vm.h"
#include <ctype.h>
#include <lauxlib.h>
#include <lualib.h>
#include <string.h>

enum { TEXT_MOST = 32000, BYTES_PER_STEP = 8, STEPS_A_SIGN = 20, STEPS_A_SEARCH = 8 };

/* Every function below has Lua's own as its first upvalue, as a pointer: it finds the arguments where they are, and a
 * call costs next to nothing more. */
static int call_own(lua_State *lua)
{
	lua_CFunction *own = lua_touserdata(lua, lua_upvalueindex(1));
	return (*own)(lua);
}

/* For functions of numbers: a text would be read as one, digit by digit. */
static int call_number(lua_State *lua)
{
	for (int i = lua_gettop(lua); i > 0; i--)
		if (lua_type(lua, i) == LUA_TSTRING)
			return luaL_typeerror(lua, i, "number");
	return call_own(lua);
}

/* The texts are charged for. */
static int call_charged(lua_State *lua)
{
	size_t bytes = 0;
	for (int i = lua_gettop(lua); i > 0; i--)
		if (lua_type(lua, i) == LUA_TSTRING)
			bytes += (size_t)lua_rawlen(lua, i);
	vm_charge(lua, bytes / BYTES_PER_STEP + 1);
	return call_own(lua);
}

/* As few arguments as one sees, or many from unpack. */
static int call_counted(lua_State *lua)
{
	vm_charge(lua, (size_t)lua_gettop(lua) / 4 + 1);
	return call_charged(lua);
}

static size_t text_length(lua_State *lua, int index)
{
	return lua_type(lua, index) == LUA_TSTRING ? (size_t)lua_rawlen(lua, index) : 0;
}

static int no_nul(lua_State *lua)
{
	return luaL_error(lua, message("a text would hold a NUL: no text may"));
}

/* char: from numbers. */
static int call_char(lua_State *lua)
{
	for (int i = lua_gettop(lua); i > 0; i--)
		if (lua_type(lua, i) == LUA_TNUMBER && lua_tonumber(lua, i) == 0)
			return no_nul(lua);
	vm_charge(lua, (size_t)lua_gettop(lua) + 1);
	return call_number(lua);
}

/* format: a number takes longer to write than its sign to read. */
static int call_format(lua_State *lua)
{
	size_t length;
	const char *format = luaL_checklstring(lua, 1, &length);
	size_t signs = 0;
	for (size_t i = 0; i + 1 < length; i++) {
		signs += format[i] == '%';
		if (format[i] == '%' && format[i + 1 + strspn(format + i + 1, "-+ #0123456789.")] == 'c')
			return luaL_error(lua, message("string.format knows no %%c here: write string.char"));
	}
	vm_charge(lua, signs * STEPS_A_SIGN);
	return call_charged(lua);
}

/* next: a table that was emptied is searched to its end. */
static int call_next(lua_State *lua)
{
	vm_charge(lua, STEPS_A_SEARCH);
	frozen_open(lua, 1);
	return call_own(lua);
}

static lua_Integer table_length(lua_State *lua)
{
	luaL_checktype(lua, 1, LUA_TTABLE);
	return (lua_Integer)lua_rawlen(lua, 1);
}

static void refuse_frozen(lua_State *lua)
{
	if (frozen_is(lua, 1))
		luaL_error(lua, "%s", message(FROZEN_REFUSAL));
}

/* For insert and remove: with as many arguments as upvalue 2 says, all behind the place moves. */
static int call_moving(lua_State *lua)
{
	refuse_frozen(lua);
	size_t length = (size_t)table_length(lua);
	vm_charge(lua, lua_gettop(lua) >= lua_tointeger(lua, lua_upvalueindex(2)) ? length + 1 : 1);
	return call_charged(lua);
}

/* Comparing takes longer with every text's length. */
static int call_sort(lua_State *lua)
{
	refuse_frozen(lua);
	lua_Integer length = table_length(lua);
	size_t steps = (size_t)length + 1, rounds = 1, bytes = 0;
	for (lua_Integer rest = length; rest > 1; rest /= 2)
		rounds++;
	vm_charge(lua, steps * rounds);
	for (lua_Integer i = 1; i <= length; i++) {
		lua_rawgeti(lua, 1, i);
		bytes += text_length(lua, -1);
		lua_pop(lua, 1);
	}
	vm_charge(lua, bytes / BYTES_PER_STEP * rounds);
	return call_own(lua);
}

/* For concat and unpack: from argument n to n + 1, n in upvalue 2. */
static int call_range(lua_State *lua)
{
	int at = (int)lua_tointeger(lua, lua_upvalueindex(2));
	luaL_checktype(lua, 1, LUA_TTABLE);
	frozen_open(lua, 1);
	lua_Integer length = table_length(lua);
	lua_Integer first = luaL_optinteger(lua, at, 1), last = luaL_optinteger(lua, at + 1, length);
	if (last >= first && (lua_Unsigned)last - (lua_Unsigned)first >= VM_LIST_LIMIT)
		return luaL_error(lua, message("a range of more than %d things"), VM_LIST_LIMIT);
	vm_charge(lua, last >= first ? (size_t)(last - first) + 1 : 1);
	return call_charged(lua);
}

static int too_long(lua_State *lua, const char *function)
{
	return luaL_error(lua, message("%s would make a text of more than %d bytes"), function, TEXT_MOST);
}

static int text_repeat(lua_State *lua)
{
	size_t length, gap = 0;
	luaL_checklstring(lua, 1, &length);
	vm_charge(lua, text_length(lua, 2) / BYTES_PER_STEP); /* read as a number */
	lua_Integer times = luaL_checkinteger(lua, 2);
	luaL_optlstring(lua, 3, "", &gap);
	if (times <= 0 || length + gap == 0) {
		lua_pushliteral(lua, "");
		return 1;
	}
	if ((size_t)times > TEXT_MOST / (length + gap))
		return too_long(lua, "string.rep");
	vm_charge(lua, (size_t)times * (length + gap) / BYTES_PER_STEP + 1);
	return call_charged(lua);
}

static const char *find(const char *text, size_t length, const char *part, size_t part_length)
{
	return memmem(text, length, part, part_length);
}

/* split(text, separator): a list of the parts between plain separators. */
static int text_split(lua_State *lua)
{
	size_t length, gap;
	const char *text = luaL_checklstring(lua, 1, &length);
	const char *separator = luaL_checklstring(lua, 2, &gap);
	luaL_argcheck(lua, gap > 0, 2, "an empty separator");
	vm_charge(lua, length + 1);
	lua_newtable(lua);
	const char *end = text + length;
	for (lua_Integer count = 1;; count++) {
		const char *found = find(text, (size_t)(end - text), separator, gap);
		lua_pushlstring(lua, text, (size_t)((found ? found : end) - text));
		lua_rawseti(lua, -2, count);
		if (!found)
			return 1;
		text = found + gap;
	}
}

/* replace(text, from, to): every plain `from` becomes `to`. */
static int text_replace(lua_State *lua)
{
	size_t length, from_length, to_length, whole = 0;
	const char *text = luaL_checklstring(lua, 1, &length);
	const char *from = luaL_checklstring(lua, 2, &from_length);
	const char *to = luaL_checklstring(lua, 3, &to_length);
	luaL_argcheck(lua, from_length > 0, 2, "an empty text to replace");
	vm_charge(lua, length + 1);
	luaL_Buffer buffer;
	luaL_buffinit(lua, &buffer);
	const char *end = text + length;
	for (;;) {
		const char *found = find(text, (size_t)(end - text), from, from_length);
		size_t kept = (size_t)((found ? found : end) - text);
		whole += kept + (found ? to_length : 0);
		if (whole > TEXT_MOST)
			return too_long(lua, "string.replace");
		luaL_addlstring(&buffer, text, kept);
		if (!found)
			break;
		luaL_addlstring(&buffer, to, to_length);
		text = found + from_length;
	}
	luaL_pushresult(&buffer);
	return 1;
}

static int text_trim(lua_State *lua)
{
	size_t length;
	const char *text = luaL_checklstring(lua, 1, &length);
	vm_charge(lua, length / BYTES_PER_STEP + 1);
	while (length > 0 && isspace((unsigned char)text[length - 1]))
		length--;
	while (length > 0 && isspace((unsigned char)*text)) {
		text++;
		length--;
	}
	lua_pushlstring(lua, text, length);
	return 1;
}

/* Moves the named field of the table at -1 to the table below it. */
static void take(lua_State *lua, const char *name)
{
	lua_getfield(lua, -1, name);
	lua_setfield(lua, -3, name);
}

static void take_all(lua_State *lua, const char *const *names)
{
	for (; *names; names++)
		take(lua, *names);
}

/* The same, wrapped by `call` with the function as its first upvalue and `extra` as its second. */
static void take_wrapped(lua_State *lua, const char *const *names, lua_CFunction call, lua_Integer extra)
{
	for (; *names; names++) {
		lua_getfield(lua, -1, *names);
		lua_CFunction own = lua_tocfunction(lua, -1);
		lua_pop(lua, 1);
		*(lua_CFunction *)lua_newuserdatauv(lua, sizeof own, 0) = own;
		lua_pushinteger(lua, extra);
		lua_pushcclosure(lua, call, 2);
		lua_setfield(lua, -3, *names);
	}
}

static void open(lua_State *lua, lua_CFunction library)
{
	lua_newtable(lua);
	lua_pushcfunction(lua, library);
	lua_call(lua, 0, 1);
}

static void push_string(lua_State *lua)
{
	static const char *const plain[] = { "len", NULL };
	static const char *const charged[] = { "byte", "lower", "upper", "reverse", "sub", NULL };
	static const char *const chars[] = { "char", NULL };
	static const char *const formats[] = { "format", NULL };
	static const char *const repeated[] = { "rep", NULL };
	open(lua, luaopen_string);
	take_all(lua, plain);
	take_wrapped(lua, charged, call_charged, 0);
	take_wrapped(lua, chars, call_char, 0);
	take_wrapped(lua, formats, call_format, 0);
	take_wrapped(lua, repeated, text_repeat, 0);
	lua_pop(lua, 1);
	/* luaopen_string gave every string a metatable; without it ("x"):rep(n) cannot get around the sieve. */
	lua_pushliteral(lua, "");
	lua_pushnil(lua);
	lua_setmetatable(lua, -2);
	lua_pop(lua, 1);
	static const luaL_Reg ours[] = {
		{ "split", text_split }, { "replace", text_replace }, { "trim", text_trim }, { NULL, NULL }
	};
	luaL_setfuncs(lua, ours, 0);
	frozen_make(lua, -1);
}

static void push_table(lua_State *lua)
{
	static const char *const packs[] = { "pack", NULL };
	static const char *const inserts[] = { "insert", NULL };
	static const char *const removes[] = { "remove", NULL };
	static const char *const sorts[] = { "sort", NULL };
	static const char *const unpacks[] = { "unpack", NULL };
	static const char *const joins[] = { "concat", NULL };
	open(lua, luaopen_table);
	take_wrapped(lua, packs, call_counted, 0);
	take_wrapped(lua, inserts, call_moving, 3);
	take_wrapped(lua, removes, call_moving, 2);
	take_wrapped(lua, sorts, call_sort, 0);
	take_wrapped(lua, unpacks, call_range, 2);
	take_wrapped(lua, joins, call_range, 3);
	lua_pop(lua, 1);
	frozen_make(lua, -1);
}

static void push_utf8(lua_State *lua)
{
	static const char *const chars[] = { "char", NULL };
	static const char *const charged[] = { "codepoint", "codes", "len", "offset", NULL };
	open(lua, luaopen_utf8);
	take_wrapped(lua, chars, call_char, 0);
	take_wrapped(lua, charged, call_charged, 0);
	lua_pop(lua, 1);
	frozen_make(lua, -1);
}

static void push_math(lua_State *lua)
{
	static const char *const values[] = { "huge", "maxinteger", "mininteger", "pi", "type", NULL };
	static const char *const numbers[] = { "abs", "acos",  "asin", "atan", "ceil",		"cos", "deg",
										   "exp", "floor", "fmod", "log",  "max",		"min", "modf",
										   "rad", "sin",   "sqrt", "tan",  "tointeger", "ult", NULL };
	open(lua, luaopen_math);
	take_all(lua, values);
	take_wrapped(lua, numbers, call_number, 0);
	lua_pop(lua, 1);
	frozen_make(lua, -1);
}

void library_push(lua_State *lua)
{
	static const char *const plain[] = { "ipairs", "type", "tostring", "error", "assert", NULL };
	static const char *const charged[] = { "tonumber", NULL };
	static const char *const counted[] = { "select", NULL };
	static const char *const nexts[] = { "next", NULL };
	open(lua, luaopen_base);
	take_all(lua, plain);
	take_wrapped(lua, charged, call_charged, 0);
	take_wrapped(lua, counted, call_counted, 0);
	take_wrapped(lua, nexts, call_next, 0);
	lua_pop(lua, 1);
	lua_pushcfunction(lua, order_pairs);
	lua_setfield(lua, -2, "pairs");
	push_string(lua);
	lua_setfield(lua, -2, "string");
	push_table(lua);
	lua_setfield(lua, -2, "table");
	push_utf8(lua);
	lua_setfield(lua, -2, "utf8");
	push_math(lua);
	lua_setfield(lua, -2, "math");
	/* luaopen_base filled the globals; no script sees them, and nothing shall be left there to be found. */
	lua_newtable(lua);
	lua_rawseti(lua, LUA_REGISTRYINDEX, LUA_RIDX_GLOBALS);
}
