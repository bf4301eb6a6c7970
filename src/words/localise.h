/* A panel's table as a layout gets it: every text is the string of one language. */
#ifndef LANTERN_WORDS_LOCALISE_H
#define LANTERN_WORDS_LOCALISE_H
#include <lua.h>

/* Pushes a copy of the record at `value`, which check_record found good, by its `fields` and `common` (0: none). May
 * raise. Indices are absolute. */
void localise_record(lua_State *lua, int fields, int common, int value, int language);
/* Pushes the text of the table at `value` in that language, or what stands in for it; "" if there is none. */
void localise_text(lua_State *lua, int value, int language);

#endif
