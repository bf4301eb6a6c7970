/* The text of new files: a panel of a kind with all its fields, and the order of a new exhibition. */
#ifndef LANTERN_DESK_FRESH_H
#define LANTERN_DESK_FRESH_H
#include "desk/placeholders.h"
#include "words/explain.h"
#include <stdio.h>

/* Languages by their ids; the first is the one that the tour speaks. */
struct fresh_languages {
	const char *const *ids; /* borrows */
	size_t count;
};

/* A panel's file: what must be there and what is wanted with words to be replaced, all else as remarks that say what it
 * is. */
void fresh_panel(FILE *out, const char *kind, enum placeholder title, const struct explanation *own,
				 const struct explanation *common, const struct fresh_languages *languages);

/* An exhibition.lua of two chapters with these three panels. */
enum { FRESH_PANELS = 3 };
struct fresh_entry {
	const char *chapter, *id, *kind;
	enum placeholder title;
};
extern const struct fresh_entry FRESH[FRESH_PANELS];
void fresh_exhibition(FILE *out, int version, const struct fresh_languages *languages);

#endif
