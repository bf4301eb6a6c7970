/* `allow`: warnings that a panel is not told of, each with its reason. */
#ifndef LANTERN_WORDS_ALLOWED_H
#define LANTERN_WORDS_ALLOWED_H
#include "words/check.h"

/* Adds a problem for each rule without a reason. `panel`: stack index of a table that was walked. */
void allowed_check(struct check *check, lua_State *lua, int panel);
bool allowed_here(lua_State *lua, int panel, const char *rule);
bool allowed_has(struct script *script, const struct kept *kept, const char *rule);

#endif
