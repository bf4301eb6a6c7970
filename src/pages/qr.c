/* A QR code (ISO/IEC 18004) as a path: each run of dark modules in a row is one rectangle.
 *
 * Error correction is M (15 %): a screen has no folds, but glass has reflections. The code lives in a userdata with a
 * finaliser before any of Lua's own calls can raise. Must not know where a link leads. */
#include "pages/qr.h"
#include "base/messages.h"
#include "lua/vm.h"
#include <lauxlib.h>
#include <qrencode.h>
#include <stdio.h>
#include <string.h>

enum { STEPS = 20000, LINK_MOST = 300 };

static int release(lua_State *lua)
{
	QRcode **code = lua_touserdata(lua, 1);
	QRcode_free(*code);
	*code = NULL;
	return 0;
}

static QRcode **push_holder(lua_State *lua)
{
	QRcode **holder = lua_newuserdatauv(lua, sizeof *holder, 0);
	*holder = NULL;
	lua_createtable(lua, 0, 1);
	lua_pushcfunction(lua, release);
	lua_setfield(lua, -2, "__gc");
	lua_setmetatable(lua, -2);
	return holder;
}

static void add_row(luaL_Buffer *path, const QRcode *code, int y)
{
	const unsigned char *row = code->data + (size_t)y * (size_t)code->width;
	for (int x = 0; x < code->width;) {
		int from = x;
		while (x < code->width && row[x] & 1)
			x++;
		if (x > from) {
			char run[60];
			int length = snprintf(run, sizeof run, "M%d %dh%dv1h-%dz", from, y, x - from, x - from);
			luaL_addlstring(path, run, (size_t)length);
		} else {
			x++;
		}
	}
}

int qr_path(lua_State *lua)
{
	size_t length;
	const char *text = luaL_checklstring(lua, 1, &length);
	vm_charge(lua, STEPS);
	if (length == 0 || length > LINK_MOST || strlen(text) != length)
		return luaL_error(lua, message("qr: a link has 1 to %d bytes, this one has %d"), LINK_MOST, (int)length);
	QRcode **holder = push_holder(lua);
	*holder = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M);
	if (!*holder)
		return luaL_error(lua, message("qr: not enough memory"));
	int width = (*holder)->width;
	luaL_Buffer path;
	luaL_buffinit(lua, &path);
	for (int y = 0; y < width; y++)
		add_row(&path, *holder, y);
	luaL_pushresult(&path);
	lua_pushinteger(lua, width);
	return 2;
}
