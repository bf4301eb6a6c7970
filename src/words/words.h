/* A script as far as this room goes: Lua started on an exhibition's folder, its theme and its words at hand. */
#ifndef LANTERN_WORDS_WORDS_H
#define LANTERN_WORDS_WORDS_H
#include "lua/sandbox.h"

/* Fills `script`, which is zeroed but for its fonts; both strings are copied, `data` may be NULL. `add` brings the
 * functions that layouts draw with; NULL: none, and no page can be built. False with an error: words_close all the
 * same. */
bool words_open(struct script *script, const char *folder, const char *data, sandbox_adder *add, struct error *error);
void words_close(struct script *script);

#endif
