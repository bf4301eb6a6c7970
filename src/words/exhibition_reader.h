/* exhibition.lua -> struct exhibition. */
#ifndef LANTERN_WORDS_EXHIBITION_READER_H
#define LANTERN_WORDS_EXHIBITION_READER_H
#include "lua/state.h"

/* False if there is nothing to show: no language, or no panel. */
bool exhibition_reader_read(struct script *script, struct exhibition *exhibition, struct problems *problems);

#endif
