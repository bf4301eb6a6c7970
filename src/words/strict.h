/* What only `check` asks: ids of facts and quotations, glyphs, files that no chapter lists. */
#ifndef LANTERN_WORDS_STRICT_H
#define LANTERN_WORDS_STRICT_H
#include "lua/schema.h"
#include "words/check.h"

/* The id of a fact, a quotation or a word of the glossary in a panel. */
void strict_register(struct check *check, lua_State *lua, enum type_kind kind, const char *id);
/* Files in scripts/panels that no chapter lists. */
void strict_unlisted(struct script *script, const struct exhibition *exhibition, struct problems *problems);

#endif
