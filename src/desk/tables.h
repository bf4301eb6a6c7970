/* What the fields of panels, of exhibition.lua and of the registers are: for people the handbook's tables and a man
 * page, for editors classes of types.lua. */
#ifndef LANTERN_DESK_TABLES_H
#define LANTERN_DESK_TABLES_H
#include "words/explain.h"
#include <stdio.h>

/* A kind of panel, or a file; NULL and no `about`: what every panel has. */
struct table {
	const char *name;
	struct explanation explanation;
};

struct tables {
	struct table *kinds; /* the first is what every panel has */
	struct table *files; /* exhibition.lua, then the registers */
	size_t kind_count, file_count;
};

/* The handbook's: of panels; of exhibition.lua and the registers. */
void tables_panels(FILE *out, const struct tables *tables);
void tables_files(FILE *out, const struct tables *tables);
/* Classes of types.lua. */
void tables_lua(FILE *out, const struct tables *tables);
/* lantern-exhibition(5), in scdoc's marks. */
void tables_manual(FILE *out, const struct tables *tables);

#endif
