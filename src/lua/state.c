/* Small questions to a script that many files ask.
 *
 * C functions called by Lua begin with state_of. Must not know anything else of lua/, words/ and pages/. */
#include "lua/state.h"
#include <string.h>

struct script *state_of(lua_State *lua)
{
	return vm_of(lua)->owner;
}

bool state_has_language(const struct script *script, const char *id)
{
	for (int i = 0; i < script->tongues.count; i++)
		if (strcmp(script->tongues.ids[i], id) == 0)
			return true;
	return false;
}
