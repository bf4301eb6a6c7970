/* Words that are wider than their place. */
#ifndef LANTERN_PAGES_WIDE_H
#define LANTERN_PAGES_WIDE_H
#include "pages/building.h"

/* Tells of every text of the scene that was laid out for the page at hand. */
void wide_tell(const struct building *building);

#endif
