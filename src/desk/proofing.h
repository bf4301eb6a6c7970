/* What a proofreader finds in the texts of the whole exhibition, panels, registers and exhibition.lua: the same text in
 * two languages, numbers that one lacks, typography, spelling. */
#ifndef LANTERN_DESK_PROOFING_H
#define LANTERN_DESK_PROOFING_H
#include "base/problem.h"
#include "media/fonts.h"
#include <stdio.h>

struct proofing {
	const char *folder, *data;
	struct fonts *fonts;
	FILE *list;			/* where all words are listed that are not known; NULL: nowhere */
	char packages[300]; /* out: what of Debian would bring the dictionaries that are missing; "" */
};

/* Adds what is found. What cannot be read is left to others. */
void proofing_run(struct proofing *proofing, struct problems *problems);

#endif
