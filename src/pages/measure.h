/* measure, paginate, picture_size, qr: what a layout may ask while it builds a page. */
#ifndef LANTERN_PAGES_MEASURE_H
#define LANTERN_PAGES_MEASURE_H
#include <lua.h>

/* Adds these functions to the table at the top. */
void measure_add_functions(lua_State *lua);

#endif
