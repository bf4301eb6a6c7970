/* Texts as a PO file, the form of gettext, Poedit and Weblate: one language, each text with its panel and field, where
 * it stands, and a sum of what was given away. */
#ifndef LANTERN_DESK_PO_H
#define LANTERN_DESK_PO_H
#include "desk/offers.h"
#include "desk/wording.h"

/* Texts that the source language has; of `language` what there is. A text that cannot be edited is left out. */
void po_write(FILE *out, const struct wordings *wordings, int language, int source);

/* False, with a problem that names the line, if it is not a whole PO file of one of the exhibition's languages: then
 * nothing of it is to be used. `language`: the one that is wanted, -1: the file's own. *source: what it was translated
 * from; stays as it is if the file does not say. */
bool po_read(struct offers *offers, const char *text, size_t length, const char *file,
			 const struct exhibition *exhibition, int language, int *source, struct problems *problems);

#endif
