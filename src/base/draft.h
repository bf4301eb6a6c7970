/* A folder made whole: filled under a hidden name beside its place, and put there when it is done. At any
 * moment the place holds the old folder or the new one, never half of one. */
#ifndef LANTERN_BASE_DRAFT_H
#define LANTERN_BASE_DRAFT_H
#include "base/error.h"
#include <stdbool.h>

struct draft {
	char *place;  /* owns: where it will be */
	char *hidden; /* owns: what is removed in the end … */
	char *folder; /* owns: … and in it the folder to be filled */
};

/* The folder above `place` must be there. False with an error; then there is nothing to finish. */
bool draft_init(struct draft *draft, const char *place, struct error *error);

/* Syncs what was written and puts it in place; what was there before is removed. False with an error: what was there
 * before is still there. */
bool draft_place(struct draft *draft, struct error *error);

/* Removes whatever was not put in place. */
void draft_finish(struct draft *draft);

#endif
