/* Where words on the screen come from: the file, line and field that a curator would change. */
#ifndef LANTERN_PAGES_ORIGIN_H
#define LANTERN_PAGES_ORIGIN_H
#include "lua/state.h"
#include "pages/request.h"

/* `panel`: the one that is shown, kept; NULL: none. `words`: as they are drawn, a line or a part of one. False where
 * they are found in no file of the exhibition: then they are the kiosk's own, from scripts/words.lua. */
bool origin_find(struct script *script, const struct exhibition *exhibition, const struct kept *panel, int language,
				 const char *words, size_t length, struct origin *origin);

#endif
