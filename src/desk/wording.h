/* Every text of an exhibition in every language, as it stands in its file: what translators get, and what their work is
 * laid against. */
#ifndef LANTERN_DESK_WORDING_H
#define LANTERN_DESK_WORDING_H
#include "base/arena.h"
#include "base/problem.h"
#include "pages/script.h"

/* A text in one language. */
struct said {
	const char *whole; /* as Lua has it; "" if there is none */
	const char *text;  /* without white space at its ends */
	int line;
	bool fixed;	   /* something stands there that is no literal, or means something else: it cannot be edited */
	bool awaiting; /* a native reader */
};

struct wording {
	const char *name; /* unique, for people too: "kurt: title", "registers/glossary.lua: karlag.term" */
	const char *file, *field;
	const char *plain; /* of a panel's text that is the same in all languages; NULL: it is in each */
	const char *waits; /* the field of the list of languages that await a reader; NULL: none */
	int file_number;   /* files in the order of the exhibition */
	int line, waits_line;
	size_t place; /* in the file */
	struct said said[LANGUAGES_LIMIT];
};

struct wordings {
	struct arena arena; /* owns all strings */
	struct wording *items;
	size_t count, capacity;
	const struct exhibition *exhibition; /* borrows */
	const char *ids[LANGUAGES_LIMIT];
	size_t language_count;
	int file_count;
	bool failed;
};

/* Reads all of the exhibition in `folder` with a script made for it. Files that cannot be read are told and left out.
 * False if the exhibition cannot be read at all, or memory ran out. To be finished either way. `exhibition` is borrowed
 * until then. */
bool wordings_read(struct wordings *wordings, struct script *script, struct exhibition *exhibition, const char *folder,
				   struct problems *problems);
void wordings_finish(struct wordings *wordings);

const struct wording *wordings_find(const struct wordings *wordings, const char *name);

/* A short sum of a text, by which it is known again; never 0. */
uint32_t wording_sum(const char *text);

/* The sum of all that a file says in one language, in the order of the file: of what a native reader reads. */
uint32_t wordings_sum(const struct wordings *wordings, const char *file, int language);

/* The text without white space at its ends, in the arena; NULL when out of memory. */
char *wording_trim(struct arena *arena, const char *text);

#endif
