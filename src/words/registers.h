/* facts.lua, quotes.lua, sources.lua, people.lua: what the panels' words rest on. */
#ifndef LANTERN_WORDS_REGISTERS_H
#define LANTERN_WORDS_REGISTERS_H
#include "lua/state.h"

/* Reads all registers, each once: one that is not there is none, one that is broken is told. For `check` their entries
 * are walked by the fields that lantern knows; other fields are only told of, for an author may note
 * anything there. */
void registers_open_all(struct script *script, struct problems *problems);
/* Those that the sheet of sources needs. */
void registers_open_sources(struct script *script, struct problems *problems);
/* The one that says who may be shown. */
void registers_open_people(struct script *script, struct problems *problems);
/* Pushes the list of sources behind the facts of the panel (its table, as layouts see it, at stack index `panel`), each
 * once: { title, publisher, date, shown }, and nothing else of what is noted of them. Call registers_open_sources
 * first. May raise. */
void registers_push_sources(lua_State *lua, const struct script *script, int panel);

#endif
