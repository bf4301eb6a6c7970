/* Measuring and arranging the tree, in unrounded pixels.
 *
 * The two passes of a layout. boxes_measure goes down with a width and comes back with heights; afterwards a node's
 * px_width and px_height hold what it wants and every node below has been measured at its final width. boxes_arrange
 * hands out spare height and writes px_x and px_y relative to the parent. layout.c makes screen pixels of it. */
#ifndef LANTERN_SCENE_BOXES_H
#define LANTERN_SCENE_BOXES_H
#include "base/arena.h"
#include "media/fonts.h"
#include "scene/node.h"
#include <stdbool.h>

struct boxes {
	struct arena *arena; /* broken lines go there */
	struct fonts *fonts;
	double scale; /* pixels per design unit */
	bool failed;  /* memory ran out: what was measured is void */
};

/* `width` is the node's exact width, or (not `exact`) the most it may take; INFINITY: no limit. */
void boxes_measure(struct boxes *boxes, struct node *node, double width, bool exact);
void boxes_arrange(struct boxes *boxes, struct node *node, double width, double height);

#endif
