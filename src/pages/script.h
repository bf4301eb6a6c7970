/* Lua: exhibition, theme, layouts and panels, in a small sandbox with budgets. `lua.h` stays in this room.
 *
 * One `struct script` is one Lua state with the theme and the layouts of one moment. It reads panel files (literals
 * only, empty environment), checks them against the fields their kind declares, and builds scenes through the layouts.
 * When a layout or the theme changes, a new struct script is created beside the old one and takes its place only if it
 * can build what is on the screen. Files are looked for under FOLDER/scripts and then DATA/scripts (lantern's own
 * layouts, theme, chrome). */
#ifndef LANTERN_PAGES_SCRIPT_H
#define LANTERN_PAGES_SCRIPT_H
#include "base/error.h"
#include "base/messages.h"
#include "base/problem.h"
#include "exhibition/exhibition.h"
#include "media/fonts.h"
#include "pages/request.h"

struct script;
struct strikes;

/* `folder`: the exhibition's; `data`: lantern's own (may be NULL). Both borrowed for the call. `fonts` is borrowed for
 * the script's life. */
struct script *script_create(const char *folder, const char *data, struct fonts *fonts, struct error *error);
void script_destroy(struct script *script);
/* From now on what is read or built is noted there, and a panel that lantern died of too often is broken. Borrowed;
 * NULL: nothing is noted. */
void script_set_strikes(struct script *script, struct strikes *strikes);
/* The exhibition's folder is another one now, with the same files in it: it was moved. False when out of memory. */
bool script_set_folder(struct script *script, const char *folder);

/* What only `check` wants, from now on: ids of facts and quotations are looked up in facts.lua and quotes.lua, every
 * character in the theme's faces; a text missing in one language is an error and not a warning; panels that no chapter
 * lists and languages that await a native reader are told, and of a panel that is kept words of the glossary that
 * cannot be touched. */
void script_set_strict(struct script *script, bool strict);
/* Once all panels were read: adds what is told of them together, letters that faces lack. */
void script_finish_strict(struct script *script, struct problems *problems);

/* Reads exhibition.lua into `exhibition` (initialised, empty). Faces of the theme are named in `fonts`. False if it
 * cannot be shown at all. */
bool script_read_exhibition(struct script *script, struct exhibition *exhibition, struct problems *problems);

/* Reads, checks and measures one panel: its entry becomes GOOD or BROKEN. With `keep` the panel's table stays in memory
 * until script_forget; else only the entry is left. False if it is broken. A table that was kept before is then the
 * last good: the panel stays GOOD, and goes on being built from it until its file is mended. */
bool script_read_panel(struct script *script, struct exhibition *exhibition, int panel, bool keep,
					   struct problems *problems);
bool script_keeps(const struct script *script, int panel);
void script_forget(struct script *script, int panel); /* unless it is the last good; -1: all */
/* Takes over what cannot be read again: last good panels and what is known of pictures. The exhibition was just read.
 */
void script_inherit(struct script *script, struct exhibition *exhibition, const struct script *old,
					struct problems *problems);

/* A picture's file was decoded in vain: panels are built without it from now on. False if that was known. */
bool script_add_spoilt(struct script *script, const char *path, const char *why);
void script_forget_picture(struct script *script, const char *path); /* its file changed; NULL: all */
/* From now on no picture's file is read: panels are built with what was last seen of it. */
void script_hold_pictures(struct script *script);

/* For `check`, which tries each picture: asks before a trial whether the file passed one as it is now, and tells when
 * it has. */
void script_set_trial(struct script *script, bool (*known)(void *data, const char *path),
					  void (*passed)(void *data, const char *path), void *data);
/* Ends the process in which pictures are tried, until it is needed again: before a fork, for two cannot share it. */
void script_rest(struct script *script);

/* Every visitor text of a kept panel, for checks: calls `each` with its field ("title.kk"), line, language index and
 * text. */
void script_each_text(struct script *script, int panel,
					  void (*each)(void *data, const char *field, int line, int language, const char *text),
					  void *data);

/* From now on every text of every file that is read (exhibition, panels, registers) is told with its field ("title"),
 * language after language in their order; NULL where there is none. Language -1: a text that is the same in all, as a
 * document's own words are. The strings live for the call only. */
void script_hear(struct script *script,
				 void (*text)(void *data, const char *file, const char *field, int language, const char *text),
				 void *data);
/* Reads the registers, each once. */
void script_read_registers(struct script *script, struct problems *problems);

/* A plain value of a kept panel, or of a register's entry, as text in the arena: its field `name`, or with `index` > 0
 * an entry of the list that it is; with a `name` like "pictures.file" a field of that. NULL: there is none. */
char *script_panel_value(struct script *script, int panel, const char *name, int index, struct arena *arena);
char *script_register_value(struct script *script, const char *named, const char *id, const char *name, int index,
							struct arena *arena);

/* Does the kept panel say that it is right as it is, though `check` warns of it by that rule? */
bool script_allows(struct script *script, int panel, const char *rule);

/* Builds one page of a panel (reading it first if it is not kept). False with problems added: the scene is NULL. A
 * picture that is missing or cannot be shown is a problem too, but the page is built as if the field were absent,
 * unless the field is required. */
bool script_build(struct script *script, const struct build_request *request, struct built *built,
				  struct problems *problems);

/* After script_build failed: a curator knows panels and not layouts, so the panel is named too, unless it is already.
 */
#define SCRIPT_UNLAID MESSAGE("cannot be laid out: see %s, line %d")
void script_name_panel(const struct exhibition *exhibition, int panel, struct problems *problems);

/* Where words that stand on the screen were written: in the panel (-1: none is there), in exhibition.lua, in a
 * register. False where they are the kiosk's own. */
bool script_origin(struct script *script, const struct exhibition *exhibition, int panel, int language,
				   const char *words, size_t length, struct origin *origin);
/* Is the file ("scripts/chrome.lua") the exhibition's, and not lantern's own? */
bool script_owns(const struct script *script, const char *file);
/* The line of a field in a file of the exhibition; 0: it is not there, or says nothing of that field. */
int script_line(const struct script *script, const char *file, const char *field);

/* Reads the exhibition's own layouts, also those that no panel needs yet: whoever writes one is told what is wrong. */
void script_read_layouts(struct script *script, struct problems *problems);

/* Names of the layouts' kinds, for `check`, and of faces used. */
size_t script_kinds(struct script *script, char ***names); /* array and names to be freed */

/* The version of lantern's look that an exhibition written now is written for. */
int script_look_version(struct script *script);

size_t script_memory(const struct script *script); /* bytes in use by Lua */

#endif
