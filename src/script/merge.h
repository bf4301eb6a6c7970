/* An exhibition's own theme.lua and words.lua, laid over lantern's key by key: they say only what differs. */
#ifndef LANTERN_SCRIPT_MERGE_H
#define LANTERN_SCRIPT_MERGE_H
#include "script/state.h"

/* Has the exhibition a file of this name of its own, and is it one that is merged? */
bool merge_has(const struct script *script, const char *name);
/* Runs both files and pushes what they give together, not frozen. What is wrong in the exhibition's own is added to
 * script->look, and left out. Raises when a file cannot be run. */
void merge_push(lua_State *lua, struct script *script, const char *name);

/* Loads the words. What is wrong with the exhibition's own is no reason not to show it: lantern's stand in. */
void merge_open_words(struct script *script);
/* The words of the table at `index` (not frozen) by language; makes it callable: words(page, "close", language). */
void merge_make_words(lua_State *lua, int index);
/* What was found wrong in theme and words; and, when strict, the words that a language of the exhibition lacks. */
void merge_report(struct script *script, const struct exhibition *exhibition, struct problems *problems);
/* The line of a field in the exhibition's own scripts/`name`.lua; 0 if it is not there. */
int merge_line(const struct script *script, const char *name, const char *field);

#endif
