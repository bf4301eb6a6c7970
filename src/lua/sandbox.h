/* The two environments of scripts: one for files of words, one for layouts. */
#ifndef LANTERN_LUA_SANDBOX_H
#define LANTERN_LUA_SANDBOX_H
#include "lua/source.h"
#include "lua/state.h"

/* Adds functions to the table at the top of the stack, which layouts see as their library. */
typedef void sandbox_adder(lua_State *lua);

/* Fills script->refs; `add` brings what this room does not know. May raise. */
void sandbox_open(lua_State *lua, struct script *script, sandbox_adder *add);
/* Pushes the file's function, ready to be called in the environment `env` (a ref). Raises what is wrong with it. */
void sandbox_load(lua_State *lua, const struct source *source, const char *shown, int env);
/* Reads, loads and runs scripts/`name` of the exhibition or of lantern; pushes its one result. Raises. */
void sandbox_run(lua_State *lua, const char *name);
/* Pushes what require "name" returns. */
void sandbox_require(lua_State *lua, const char *name);
/* Forgets half-loaded modules of a call that failed. */
void sandbox_reset(lua_State *lua);

/* The file of words has returned nothing; it should have called `function`. */
void sandbox_raise_nothing(lua_State *lua, const struct source *source, const char *shown, const char *function)
	__attribute__((noreturn));

#endif
