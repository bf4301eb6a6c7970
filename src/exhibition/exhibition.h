/* What is shown: languages, chapters, panels in order, and how long each stays. An index, not the panels' words.
 *
 * Filled by words/ from exhibition.lua; a panel's entry is completed when its file has been read. Owns all its strings
 * (an arena). */
#ifndef LANTERN_EXHIBITION_EXHIBITION_H
#define LANTERN_EXHIBITION_EXHIBITION_H
#include "base/arena.h"
#include "base/id.h"
#include <stdbool.h>
#include <stddef.h>

enum { LANGUAGES_LIMIT = 16, REST_LIMIT = 9 };

struct language {
	const char *id;	  /* "kk" */
	const char *name; /* "Қазақша" */
	double words_per_minute;
};

struct chapter {
	const char *id;
	const char *light; /* a light of the theme */
	const char *title[LANGUAGES_LIMIT];
	size_t first, count; /* its panels, at least one */
	size_t listed;		 /* where it stands in exhibition.lua, from 1: one that is wrong there is left out here */
	const char *rest[REST_LIMIT][LANGUAGES_LIMIT]; /* single sentences that the title says at rest before it */
	size_t rest_count;
	bool silent; /* the land alone stands a while before it */
};

enum panel_state { PANEL_UNREAD, PANEL_GOOD, PANEL_BROKEN };

struct panel_entry {
	const char *id;
	size_t chapter;
	size_t listed; /* where it stands in its chapter's list, from 1 */
	char *file;	   /* "scripts/panels/camp/before.lua", relative to the exhibition's folder */
	enum panel_state state;
	const char *title[LANGUAGES_LIMIT]; /* for the contents; NULL: not read yet */
	int words[LANGUAGES_LIMIT];			/* of all visitor texts */
	double seconds;						/* the panel's own dwell; 0: by its words */
	const char *light;					/* the panel's own, in the exhibition's arena; NULL: its chapter's */
	bool care;							/* shown untouched by its note only */
	bool quiet;
	unsigned awaiting; /* a bit for each language whose words await a native reader */
};

/* Millimetres of a screen's diagonal that make sense: from a hand to a wall. */
enum { DIAGONAL_LEAST = 100, DIAGONAL_MOST = 3000 };

/* Beyond which `check` warns of a panel. */
struct limits {
	double words, words_most;	  /* on the panel: what is good, and the most */
	double sentence, lead;		  /* words at the most */
	double line_least, line_most; /* characters of a line of running text ... */
	bool tells_lines;			  /* ... which is the layouts' to mend: told only where the exhibition says its own */
	double read;				  /* seconds that a page takes to read, at the most */
};

/* A key of this house's keypad, as it was written. */
struct own_key {
	const char *name, *does;
	int line;
};

struct exhibition {
	struct arena arena;
	const char *title[LANGUAGES_LIMIT];
	const char *subtitle[LANGUAGES_LIMIT]; /* beside the title; NULL: none */
	struct language languages[LANGUAGES_LIMIT];
	size_t language_count, language_default;
	bool languages_lost; /* one that is listed could not be read: texts may be in languages that are none here */
	struct chapter *chapters;
	size_t chapter_count;
	struct panel_entry *panels;
	size_t panel_count;
	struct {
		double floor, ceiling; /* the least and the most that a page stays */
		double fade, idle;	   /* from page to page; until somebody is asked for */
		bool fades;			   /* cross-fade; else cut */
	} timing;				   /* seconds */
	struct limits limits;
	struct {
		double diagonal;  /* of its visible area; 0: unknown */
		double distance;  /* from which it is read */
		double mounting;  /* of its lower edge above the floor */
		int line;		  /* of `screen` in exhibition.lua, for what is told of it; 0: it is not there */
	} screen;			  /* mm */
	double picture_bytes; /* budget of the texture cache */
	struct own_key *keys; /* in the arena */
	size_t key_count;
	const char *pin; /* opens the staff's view; NULL: none is set here */
};

void exhibition_init(struct exhibition *exhibition);
void exhibition_finish(struct exhibition *exhibition);

int exhibition_language(const struct exhibition *exhibition, const char *id); /* -1: unknown */
int exhibition_panel(const struct exhibition *exhibition, const char *id);	  /* -1: unknown */

/* Leaves only the chapters that are listed, "first,second", in their own order. `unknown` (ID_BYTES, may be NULL): the
 * first of them that there is not, else "". False: there is none of them, and all stay. Before panels are read. */
bool exhibition_keep(struct exhibition *exhibition, const char *chapters, char unknown[ID_BYTES]);

/* The next panel (step 1) or the one before (step -1) that is not broken, around for ever; `from` itself if it is the
 * only one; -1: none is left. */
int exhibition_step(const struct exhibition *exhibition, int from, int step);
/* The place to go on from when panels were added or taken away: the panel of that id, else the same place in the order.
 */
int exhibition_place(const struct exhibition *exhibition, const char *id, int index);

/* The light that a panel stands in. With `title` the one that the exhibition's title before the panel's chapter stands
 * in: that of the chapter before, because the light changes on the way from the title to the chapter. */
const char *exhibition_light(const struct exhibition *exhibition, int panel, bool title);

/* How far the land has moved when a panel stands, in panels: none at one that is quiet, which stands where the one
 * before it stood. A panel that was not read yet counts as not quiet. */
double exhibition_land(const struct exhibition *exhibition, int panel);

/* Seconds that `words` words in that language take: words / words a minute, plus 3 s to look. */
double exhibition_reading(const struct exhibition *exhibition, int language, int words);

/* Seconds that a page of so many words stays in the tour: what they take, within floor and ceiling; the panel's own
 * seconds stand above it. */
double exhibition_dwell(const struct exhibition *exhibition, int panel, int language, int words);

#endif
