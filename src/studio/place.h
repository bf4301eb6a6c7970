/* Which panel shows what was changed in a file that many panels share. */
#ifndef LANTERN_STUDIO_PLACE_H
#define LANTERN_STUDIO_PLACE_H
#include "studio/edited.h"
#include "studio/over.h"

/* Of exhibition.lua the title, the contents, the sheet about it; of the glossary the term, of the sources their
 * sheet, over a panel that has it, the present one (`*panel`) before all others. Its panels are kept, and its registers
 * were read. False: no visitor sees it. */
bool place_find(struct script *script, const struct exhibition *exhibition, const struct edit *edit, int *panel,
				struct over *over);
/* The first panel that can be shown and could not before, or was not there; -1: there is none. */
int place_find_new(const struct exhibition *before, const struct exhibition *exhibition);

/* The sheet of sources over a panel that has a fact which is another one than `before`. False: none has. */
bool place_find_fact(struct script *before, struct script *script, const struct exhibition *exhibition, int *panel,
					 struct over *over);

#endif
