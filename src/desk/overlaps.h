/* Words that cannot be read because something lies on them, and controls that something lies on. */
#ifndef LANTERN_DESK_OVERLAPS_H
#define LANTERN_DESK_OVERLAPS_H
#include "desk/targets.h"

/* The first two texts that lie on one another; false if none do. */
bool overlaps_words(const struct display *display, const struct item **a, const struct item **b);
/* The first text of the items before `end` that lies on a touch area of `over`; false if none does. */
bool overlaps_controls(const struct display *display, size_t end, const struct targets *over, const struct item **text,
					   const struct target **target);
/* The first text that is cut where a parent clips, or runs out of its own touch area. */
const struct item *overlaps_cut(const struct display *display, const struct targets *own);

#endif
