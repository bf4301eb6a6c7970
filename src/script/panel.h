/* Panels: one file each, read and checked; kept or forgotten. */
#ifndef LANTERN_SCRIPT_PANEL_H
#define LANTERN_SCRIPT_PANEL_H
#include "script/state.h"

enum { PANEL_TITLE_SIZE = 200 };

/* What a reading found, for the index. */
struct panel_result {
	char title[LANGUAGES_LIMIT][PANEL_TITLE_SIZE]; /* a longer one is cut */
	int words[LANGUAGES_LIMIT];
	double seconds;
	char light[32]; /* the panel's own; "" if none */
	bool care, quiet;
	unsigned awaiting;
};

/* Reads and checks the panel's file. With `keep` its table stays (in place of an older one). */
bool panel_read(struct script *script, const struct exhibition *exhibition, int panel, bool keep,
				struct panel_result *result, struct problems *problems);
const struct kept *panel_find(const struct script *script, int panel);
/* The file is broken now, and the table that is kept is all there is: the panel goes on being shown from it. False:
 * none is kept. */
bool panel_set_stale(struct script *script, int panel);
/* Reads the text that another script kept. */
bool panel_read_last_good(struct script *script, const struct exhibition *exhibition, int panel, const struct kept *old,
						  struct panel_result *result);
void panel_forget(struct script *script, int panel); /* -1: all */
/* Takes over the languages of the exhibition. */
void panel_languages(struct script *script, const struct exhibition *exhibition);

#endif
