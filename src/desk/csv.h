/* Texts as a table for a spreadsheet (CSV in UTF-8): a row a text, a column a language, and what tells where each is
 * from. */
#ifndef LANTERN_DESK_CSV_H
#define LANTERN_DESK_CSV_H
#include "desk/offers.h"
#include "desk/wording.h"

/* Columns of the languages whose bits are set in `languages`. A text that cannot be edited stands there to be read, and
 * is not taken back. */
void csv_write(FILE *out, const struct wordings *wordings, unsigned languages);

/* Columns are known by their first row, in any order; others are passed over. Commas, semicolons or tabs part them.
 * False, with a problem that names the line, if it is no such table: then nothing of it is to be used. `language`: the
 * only one that is wanted, -1: all. `source`: what was translated from. */
bool csv_read(struct offers *offers, const char *text, size_t length, const char *file,
			  const struct exhibition *exhibition, int language, int source, struct problems *problems);

#endif
