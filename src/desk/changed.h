/* What two proofs of one exhibition say differently. */
#ifndef LANTERN_DESK_CHANGED_H
#define LANTERN_DESK_CHANGED_H
#include "desk/ledger.h"

/* A section with a table of what is new, gone or otherwise. `since`: what the earlier proof is called. */
void changed_write(FILE *out, const struct ledger *before, const struct ledger *now, const char *since);

#endif
