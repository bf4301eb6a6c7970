/* The large-print booklet: all that a visitor can read, in one language, for people who cannot read the screen. */
#ifndef LANTERN_DESK_BOOKLET_H
#define LANTERN_DESK_BOOKLET_H
#include "desk/evidence.h"

void booklet_write(FILE *out, const struct evidence *evidence, int language);

#endif
