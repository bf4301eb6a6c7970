/* What can be touched within a text, as `check` sees it: [words](gloss) and rings. */
#ifndef LANTERN_SCRIPT_SPOTS_H
#define LANTERN_SCRIPT_SPOTS_H
#include "script/check.h"

/* Before the walk of a panel (its table at the absolute index `panel`): how many entries its `disputed` has. */
void spots_begin(struct check *check, lua_State *lua, int panel);
/* Adds what is wrong with the brackets and rings in the text of the field at hand, and notes its rings. */
void spots_check(struct check *check, lua_State *lua, int language, const char *text);
/* After the walk: every entry of `disputed` must have its ring, in every language. */
void spots_finish(struct check *check);

#endif
