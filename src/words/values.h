/* Single values that stand in a panel or in a register, as text: for proofs. */
#ifndef LANTERN_WORDS_VALUES_H
#define LANTERN_WORDS_VALUES_H
#include "lua/state.h"

/* The field `name` of the kept panel, or with `index` > 0 an entry of the list that it is; copied. NULL: there is
 * none, or it is no text and no number. */
char *values_panel(struct script *script, int panel, const char *name, int index, struct arena *arena);
/* The same of the entry `id` of a register ("facts", …), which was opened. */
char *values_register(struct script *script, const char *named, const char *id, const char *name, int index,
					  struct arena *arena);

#endif
