/* What one part of the check has found. It comes from another process or from an earlier check, so it can be bytes. */
#ifndef LANTERN_DESK_FINDING_H
#define LANTERN_DESK_FINDING_H
#include "base/problem.h"
#include "desk/legible.h"
#include "desk/sheets.h"
#include "desk/worst.h"

struct finding {
	struct problems problems; /* owns */
	struct legibles rows;	  /* owns; of a panel: one a language */
	struct sheets sheets;	  /* what its words open */
	struct worst worst;
};

void finding_init(struct finding *finding);
void finding_finish(struct finding *finding);

void finding_write(const struct finding *finding, FILE *out);
/* Reads what finding_write of this very program wrote, into one that was initialised. False if it is not whole. */
bool finding_read(struct finding *finding, const char *bytes, size_t length);

#endif
