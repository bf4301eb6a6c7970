/* One Lua state with a ceiling on memory and on work. The only lua_pcall of lantern is vm_call.
 *
 * Work is counted in VM instructions, so that a script that is good on one machine is good on every other, however
 * busy. That holds only if no instruction is long: texts, tables and the stack are bounded (one comparison of two of
 * the longest texts takes a microsecond), no text holds a NUL (Lua compares such a text piece by piece, hundreds of
 * times slower), what a call allocates in all is bounded, and every C function that a script can make long asks
 * vm_charge first. One instruction can still be long: integers of a script's choice may all fall into one place of a
 * table, and each look there passes by all of them. So CPU time is the last limit, far beyond the steps: a hundred and
 * fifty times what they take, by a loop that is timed on the same machine when the first state is made, and 10 s at the
 * most.
 */
#ifndef LANTERN_LUA_VM_H
#define LANTERN_LUA_VM_H
#include "lua/failure.h"
#include <lua.h>
#include <stdbool.h>
#include <stddef.h>

enum {
	VM_MEMORY_LIMIT = 32 << 20,
	VM_STRING_LIMIT = 32 << 10,
	VM_BLOCK_LIMIT = 128 << 10,
	VM_LIST_LIMIT = VM_BLOCK_LIMIT / 16
};

struct vm {
	lua_State *lua;				   /* owns */
	void *owner;				   /* borrows: what the C functions called by Lua work on */
	size_t used;				   /* bytes */
	size_t traffic, traffic_limit; /* bytes allocated in this call, freed or not */
	bool capped;				   /* the last refusal was ours, not malloc's */
	int refusals;				   /* in this call: each makes Lua sweep its whole memory */
	bool plain;					   /* what is read or runs now has no loops: its tables may be large */
	long long steps;			   /* left in this call */
	long long steps_whole;
	long long unchecked;   /* steps charged since the time was looked at */
	double (*clock)(void); /* thread CPU seconds */
	double step_seconds;   /* what a step takes here, CPU seconds; 0: not known */
	double cpu_end;
	bool running;
	bool overran, syntax, explained;
	struct failure *failure; /* of the call at hand */
	struct strikes *strikes; /* borrows; may be NULL: notes what is read or built, for where no budget helps */
};

/* False when out of memory. */
bool vm_init(struct vm *vm, void *owner);
void vm_finish(struct vm *vm);

/* Calls `work` protected, with `data` as light userdata at stack index 1. On failure everything it pushed is gone, and
 * *failure says what happened. Calls do not nest: work uses lua_call. */
bool vm_call(struct vm *vm, lua_CFunction work, void *data, long long steps, struct failure *failure);

struct vm *vm_of(lua_State *lua);
/* Takes `steps` off what is left; raises an error when there are none. */
void vm_charge(lua_State *lua, size_t steps);
/* Raises an error when the time is over; for what runs long without steps. */
void vm_look(lua_State *lua);
/* Raises an error that is already in a curator's words. */
void vm_raise(lua_State *lua, const struct failure *failure) __attribute__((noreturn));
/* Raises the message on top of the stack as an error of syntax in `file`. */
void vm_raise_syntax(lua_State *lua, const char *file) __attribute__((noreturn));

#endif
