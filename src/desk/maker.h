/* `lantern new`: an exhibition to start from, and a panel to be written. Nothing that is there is written over but
 * exhibition.lua, which gets one id more. */
#ifndef LANTERN_DESK_MAKER_H
#define LANTERN_DESK_MAKER_H
#include "base/error.h"
#include "base/problem.h"
#include "desk/fresh.h"
#include "exhibition/exhibition.h"

struct script;

struct maker {
	struct script *script; /* borrows: of the exhibition that gets a panel, or of lantern's look alone */
	struct problems *problems;
	struct error *error;
	struct fresh_languages languages;
	const char *ids[LANGUAGES_LIMIT]; /* what `languages` leads to; borrowed */
};

void maker_init(struct maker *maker, struct problems *problems, struct error *error);
/* Takes over "de,fr"; the list is cut and borrowed. False with an error if one is no language that can be shown. */
bool maker_set_languages(struct maker *maker, char *list);
/* Makes the folder, which is not there or holds nothing. */
bool maker_exhibition(struct maker *maker, const char *folder);

struct maker_panel {
	const char *id, *kind; /* kind NULL: the error lists them */
	const char *chapter;   /* NULL: the last one, which is put here */
};
/* False with an error or problems added; then nothing is left that was not there. */
bool maker_panel(struct maker *maker, const char *folder, const struct exhibition *exhibition,
				 struct maker_panel *panel);

#endif
