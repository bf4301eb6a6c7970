/* atlas: a map for a layout. */
#ifndef LANTERN_PAGES_ATLAS_H
#define LANTERN_PAGES_ATLAS_H
#include "lua/state.h"

/* atlas { x, y, width, height, into = { x, y, width, height }, show = { { longitude, latitude }, … } or area = { west,
 * south, east, north } or around = "KZ", places, highlight, colours, line, most }: a table of `picture` (for shape {
 * svg = … } in that frame), `at` (where each of `places` lies) and `per_km`. scripts/README.md tells layouts' authors.
 */
int atlas_make(lua_State *lua);

/* country(longitude, latitude): the two letters of the country in which that lies, nil in the sea. */
int atlas_country_of(lua_State *lua);

/* The SVG document of atlas's `picture` at `index`, Lua's; NULL if there is something else. */
const char *atlas_picture_text(lua_State *lua, int index);

void atlas_close(struct script *script);

#endif
