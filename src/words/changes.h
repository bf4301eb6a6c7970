/* For which version of the look an exhibition was written, and what has changed since: changes.lua of the look. */
#ifndef LANTERN_WORDS_CHANGES_H
#define LANTERN_WORDS_CHANGES_H
#include "words/check.h"

/* Tells what is to be told of `lantern = N` in the exhibition's table at `index`. May raise, if changes.lua is no good.
 */
void changes_tell(struct check *check, lua_State *lua, int index);
/* The version of the look; 1 if it does not say. */
int changes_version(struct script *script);

#endif
