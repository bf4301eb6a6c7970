/* The Lua state and its ceilings.
 *
 * The allocator refuses what goes over the cap, and Lua turns that into an error that vm_call catches: nothing else in
 * this room needs to think of memory while Lua runs. The message handler allocates nothing, so it can explain an error
 * of memory or of stack as well as any other. Must not know what is run. */
#include "lua/vm.h"
#include "base/log.h"
#include <assert.h>
#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	HOOK_STEPS = 1000,
	CLOCK_STEPS = 4000,
	TRAFFIC_PER_STEP = 32,
	TRACE_LEVELS = 60,
	STACK_SLOTS = 1000,
	REFUSALS_MOST = 4,
	SLOWER_MOST = 100,
	TIMED_STEPS = 10000
};
static const double CPU_SECONDS_MOST = 10;

static double cpu_now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
	return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static bool over_cap(const struct vm *vm, const void *block, size_t old_size, size_t new_size)
{
	size_t before = block ? old_size : 0;
	if (!block && old_size == LUA_TSTRING && new_size > VM_STRING_LIMIT)
		return true;
	/* Once memory is short every new block costs a sweep of all the others: a few are enough. */
	if (vm->running && (vm->refusals >= REFUSALS_MOST || (new_size > VM_BLOCK_LIMIT && !vm->plain)))
		return true;
	if (new_size > VM_MEMORY_LIMIT || vm->used + (new_size - before) > VM_MEMORY_LIMIT)
		return true;
	return vm->running && vm->traffic + new_size > vm->traffic_limit;
}

/* For a new block Lua says in `old_size` what it is for. */
static void *allocate(void *data, void *block, size_t old_size, size_t new_size)
{
	struct vm *vm = data;
	size_t before = block ? old_size : 0;
	if (new_size == 0) {
		free(block);
		vm->used -= before;
		return NULL;
	}
	if (new_size > before && over_cap(vm, block, old_size, new_size)) {
		vm->capped = true;
		vm->refusals++;
		return NULL;
	}
	void *moved = realloc(block, new_size);
	if (!moved) {
		if (new_size > before) {
			vm->capped = false;
			return NULL;
		}
		/* Lua counts on shrinking never to fail; the old block is large enough. */
		moved = block;
	}
	vm->used += new_size - before;
	if (new_size > before)
		vm->traffic += new_size;
	return moved;
}

static int panic(lua_State *lua)
{
	const char *text = lua_tostring(lua, -1);
	log_error("Lua raised an error outside vm_call: %s", text ? text : "?");
	abort();
}

struct vm *vm_of(lua_State *lua)
{
	return *(struct vm **)lua_getextraspace(lua);
}

void vm_finish(struct vm *vm)
{
	if (vm->lua)
		lua_close(vm->lua);
	*vm = (struct vm){ 0 };
}

static int run_timed(lua_State *lua)
{
	static const char loop[] =
		"local n, t = 0, { 1, 2, 3, 4 } for i = 1, 2000 do n = n + t[i & 3 | 1] end"; /* 5 steps each */
	double *seconds = lua_touserdata(lua, 1);
	if (luaL_loadbufferx(lua, loop, sizeof loop - 1, "=timed", "t") != LUA_OK)
		return lua_error(lua);
	double start = cpu_now();
	lua_call(lua, 0, 0);
	*seconds = cpu_now() - start;
	return 0;
}

/* The least of three: what came between made the others slower. Once for all states of the process. */
static double measure_step(struct vm *vm)
{
	static _Atomic double known;
	struct failure ignored;
	double least = known, seconds;
	if (least > 0)
		return least;
	for (int i = 0; i < 3; i++)
		if (vm_call(vm, run_timed, &seconds, 2LL * TIMED_STEPS, &ignored) && (least <= 0 || seconds < least))
			least = seconds;
	known = least / TIMED_STEPS;
	return known;
}

bool vm_init(struct vm *vm, void *owner)
{
	*vm = (struct vm){ .owner = owner, .clock = cpu_now };
	vm->lua = lua_newstate(allocate, vm);
	if (!vm->lua)
		return false;
	*(struct vm **)lua_getextraspace(vm->lua) = vm;
	lua_atpanic(vm->lua, panic);
	/* A stack that grows and shrinks with every long call would be paid for out of the script's budget. */
	if (!lua_checkstack(vm->lua, STACK_SLOTS)) {
		vm_finish(vm);
		return false;
	}
	vm->step_seconds = measure_step(vm);
	return true;
}

/* The message is without a place: inside a hook Lua would name the caller's. explain() finds the right one. */
static void check_steps(lua_State *lua, struct vm *vm)
{
	bool late = vm->clock() >= vm->cpu_end;
	if (vm->steps > 0 && !late)
		return;
	vm->overran = true;
	lua_pushfstring(lua, "ran longer than %I steps%s: is there an endless loop?", (LUAI_UACINT)vm->steps_whole,
					late ? " ever take" : "");
	lua_error(lua);
}

void vm_look(lua_State *lua)
{
	check_steps(lua, vm_of(lua));
}

/* An error of memory does not pass the message handler: the line that the count hook came by last is told for it. */
static void remember_line(struct vm *vm)
{
	lua_Debug at;
	for (int level = 0; level < TRACE_LEVELS && lua_getstack(vm->lua, level, &at); level++) {
		lua_getinfo(vm->lua, "Sl", &at);
		if (at.currentline <= 0 || at.source[0] != '@')
			continue;
		snprintf(vm->failure->file, sizeof vm->failure->file, "%s", at.source + 1);
		vm->failure->line = at.currentline;
		return;
	}
}

static void count(lua_State *lua, lua_Debug *activation)
{
	(void)activation;
	remember_line(vm_of(lua));
	vm_charge(lua, HOOK_STEPS);
}

void vm_charge(lua_State *lua, size_t steps)
{
	struct vm *vm = vm_of(lua);
	size_t most = (size_t)vm->steps_whole + 1;
	long long taken = (long long)(steps < most ? steps : most);
	vm->steps -= taken;
	vm->unchecked += taken;
	/* Asking for the time is a system call, and costs more than most of what is charged for. */
	if (vm->steps > 0 && vm->unchecked < CLOCK_STEPS)
		return;
	vm->unchecked = 0;
	check_steps(lua, vm);
}

void vm_raise(lua_State *lua, const struct failure *failure)
{
	struct vm *vm = vm_of(lua);
	*vm->failure = *failure;
	vm->explained = true;
	lua_pushnil(lua);
	lua_error(lua);
	abort(); /* lua_error does not come back */
}

void vm_raise_syntax(lua_State *lua, const char *file)
{
	struct vm *vm = vm_of(lua);
	vm->syntax = true;
	snprintf(vm->failure->file, sizeof vm->failure->file, "%s", file);
	lua_error(lua);
	abort();
}

static void trace(lua_State *lua, struct failure *failure)
{
	size_t used = 0;
	lua_Debug at;
	for (int level = 0; level < TRACE_LEVELS && lua_getstack(lua, level, &at); level++) {
		lua_getinfo(lua, "Sln", &at);
		if (at.currentline <= 0)
			continue;
		int more = snprintf(failure->trace + used, sizeof failure->trace - used, "%s%s:%d in %s", used ? ", from " : "",
							at.short_src, at.currentline, at.name ? at.name : "the file");
		if (more < 0 || (size_t)more >= sizeof failure->trace - used)
			break;
		used += (size_t)more;
	}
}

/* The name by which the innermost script called a function of the library; NULL if that did not fail. */
static const char *called_name(lua_State *lua)
{
	lua_Debug at, inner = { 0 };
	for (int level = 0; level < TRACE_LEVELS && lua_getstack(lua, level, &at); level++) {
		lua_getinfo(lua, "Sln", &at);
		if (at.currentline > 0)
			break;
		inner = at;
	}
	return inner.name;
}

/* The innermost line of a script stands for the error's place, unless the message names one itself: error(text, 2). */
static void find_place(lua_State *lua, struct failure *failure)
{
	lua_Debug at;
	for (int level = 0; level < TRACE_LEVELS && lua_getstack(lua, level, &at); level++) {
		lua_getinfo(lua, "Sl", &at);
		if (at.currentline <= 0 || at.source[0] != '@')
			continue;
		int line = at.currentline;
		bool named = failure_cut_place(&failure->what, at.short_src, &line);
		if (named || !failure->file[0]) {
			snprintf(failure->file, sizeof failure->file, "%s", at.source + 1);
			failure->line = line;
		}
		if (named)
			return;
	}
}

/* A parser's message opens with the shortened name of the chunk, which can be told only by its shape. */
static void cut_parser_place(struct failure *failure)
{
	const char *text = failure->what.text;
	for (const char *colon = strchr(text, ':'); colon; colon = strchr(colon + 1, ':')) {
		char name[LUA_IDSIZE + 1];
		size_t length = (size_t)(colon - text);
		if (length > LUA_IDSIZE)
			return;
		memcpy(name, text, length);
		name[length] = 0;
		if (failure_cut_place(&failure->what, name, &failure->line))
			return;
	}
}

static int explain(lua_State *lua)
{
	struct vm *vm = vm_of(lua);
	struct failure *failure = vm->failure;
	if (vm->explained)
		return 1;
	if (lua_type(lua, 1) == LUA_TSTRING)
		error_set(&failure->what, "%s", lua_tostring(lua, 1));
	else
		error_set(&failure->what, "an error without words (a %s)", luaL_typename(lua, 1));
	failure->rule = vm->overran ? "too-long" : "lua-error";
	trace(lua, failure);
	if (vm->syntax) {
		cut_parser_place(failure);
		failure_reword_syntax(failure);
	} else {
		failure->file[0] = 0;
		failure->line = 0;
		find_place(lua, failure);
		failure_reword_running(failure, called_name(lua));
	}
	return 1;
}

static void explain_memory(struct vm *vm, struct failure *failure)
{
	failure->rule = "too-much-memory";
	failure->trace[0] = 0;
	if (!vm->capped)
		error_set(&failure->what, "the computer's memory ran out");
	else
		error_set(
			&failure->what,
			"needs more than %d MiB of memory, a text of more than %d KiB or a list of more than %d things: does it "
			"grow in a loop, or call itself without end?",
			VM_MEMORY_LIMIT >> 20, VM_STRING_LIMIT >> 10, VM_LIST_LIMIT);
}

static void begin(struct vm *vm, long long steps, struct failure *failure)
{
	assert(!vm->running);
	*failure = (struct failure){ 0 };
	vm->failure = failure;
	vm->steps = vm->steps_whole = steps;
	vm->unchecked = 0;
	vm->refusals = 0;
	vm->plain = false;
	vm->traffic = 0;
	vm->traffic_limit = (size_t)steps * TRAFFIC_PER_STEP;
	vm->overran = vm->syntax = vm->explained = false;
	double most = (double)steps * vm->step_seconds * SLOWER_MOST;
	vm->cpu_end = vm->clock() + (most > 0 && most < CPU_SECONDS_MOST ? most : CPU_SECONDS_MOST);
	vm->running = true;
	lua_sethook(vm->lua, count, LUA_MASKCOUNT, HOOK_STEPS);
}

bool vm_call(struct vm *vm, lua_CFunction work, void *data, long long steps, struct failure *failure)
{
	lua_State *lua = vm->lua;
	begin(vm, steps, failure);
	int top = lua_gettop(lua);
	lua_pushcfunction(lua, explain);
	lua_pushcfunction(lua, work);
	lua_pushlightuserdata(lua, data);
	int status = lua_pcall(lua, 1, 0, top + 1);
	lua_settop(lua, top);
	lua_sethook(lua, NULL, 0, 0);
	vm->running = false;
	vm->failure = NULL;
	if (status == LUA_OK)
		return true;
	if (status == LUA_ERRMEM) {
		explain_memory(vm, failure);
		lua_gc(lua, LUA_GCCOLLECT);
	} else if (!failure->rule) {
		failure_set(failure, "lua-error", NULL, 0, "a function calls itself without end (stack overflow)");
	}
	return false;
}
