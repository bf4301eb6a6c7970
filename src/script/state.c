/* From a Lua state to the script that owns it: C functions called by Lua begin here. */
#include "script/state.h"

struct script *state_of(lua_State *lua)
{
	return vm_of(lua)->owner;
}
