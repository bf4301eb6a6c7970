/* Lines and rings of many points: cut to a frame, and freed of points that nobody would see. */
#ifndef LANTERN_SCENE_OUTLINE_H
#define LANTERN_SCENE_OUTLINE_H
#include "scene/projection.h"

struct outline {
	struct point *points; /* owns */
	size_t count, room;
};

void outline_finish(struct outline *outline);
bool outline_add(struct outline *outline, struct point point); /* false: out of memory */

/* Cuts a ring (the last point joins the first) to the frame (Sutherland and Hodgman): what leaves it runs along its
 * edges. `spare` is for work. False: out of memory. */
bool outline_cut_ring(struct outline *ring, struct outline *spare, const struct box *frame);
/* Cuts a straight line to the frame (Liang and Barsky); false when nothing of it is left. */
bool outline_cut_line(struct point *from, struct point *to, const struct box *frame);

/* Leaves out points that lie no further than `most` from the line without them (Douglas and Peucker). A ring keeps its
 * first point and the farthest from it. False: out of memory. */
bool outline_simplify(struct outline *outline, bool ring, double most);

#endif
