/* Layout files: loaded when first needed, kept, and remembered when they are broken. */
#ifndef LANTERN_WORDS_LAYOUTS_H
#define LANTERN_WORDS_LAYOUTS_H
#include "lua/state.h"

enum { LIGHTS_MOST = 40 };

/* The layout of that kind; NULL with problems added if its file is wrong or there is none. */
const struct layout *layouts_get(struct script *script, const char *kind, struct problems *problems);
bool layouts_exists(const struct script *script, const char *kind);
/* chrome.lua or backdrop.lua, with a function at its ref; NULL without a problem if there is none. */
const struct layout *layouts_plain(struct script *script, const char *name, struct problems *problems);
/* overlays/NAME.lua, likewise; NULL with problems added if its file is wrong or there is none. */
const struct layout *layouts_overlay(struct script *script, const char *name, struct problems *problems);
/* The names of the theme's lights that can be chosen, from the lowest: those in its `order`; none if it has no lights.
 * They live as long as the theme. May raise. */
int layouts_lights(lua_State *lua, const struct script *script, const char *names[LIGHTS_MOST]);
void layouts_finish(struct script *script);

/* Loads the exhibition's own, each once, also those of which there is no panel. */
void layouts_read_own(struct script *script, struct problems *problems);

/* Kinds there are files for; array and names to be freed by files_list_free. */
char **layouts_kinds(const struct script *script, size_t *count);

/* Runs theme.lua and names its faces in script->fonts. */
bool layouts_open_theme(struct script *script, struct error *error);

#endif
