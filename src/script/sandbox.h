/* The two environments of scripts: one for files of words, one for layouts. */
#ifndef LANTERN_SCRIPT_SANDBOX_H
#define LANTERN_SCRIPT_SANDBOX_H
#include "script/source.h"
#include "script/state.h"

/* Fills script->refs. May raise. */
void sandbox_open(lua_State *lua, struct script *script);
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
