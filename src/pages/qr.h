/* qr: a link as a pattern that telephones read. */
#ifndef LANTERN_PAGES_QR_H
#define LANTERN_PAGES_QR_H
#include <lua.h>

/* qr(text): SVG path data of the dark modules, one unit each, and how many modules a side has. Raises when the text is
 * empty or too long for one code. The quiet zone of 4 modules around it is the layout's. */
int qr_path(lua_State *lua);

#endif
