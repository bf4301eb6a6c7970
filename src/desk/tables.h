/* What the fields of panels are, for people: the handbook's tables, and for editors: classes of types.lua. */
#ifndef LANTERN_DESK_TABLES_H
#define LANTERN_DESK_TABLES_H
#include "words/explain.h"
#include <stdio.h>

/* A kind of panel; NULL and no `about`: what every panel has. */
struct table_kind {
	const char *kind;
	struct explanation explanation;
};

/* The first is what every panel has, the others are the kinds. */
void tables_markdown(FILE *out, const struct table_kind *kinds, size_t count);
void tables_lua(FILE *out, const struct table_kind *kinds, size_t count);

#endif
