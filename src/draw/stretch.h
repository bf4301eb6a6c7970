/* A picture drawn larger or smaller than it is, without a GPU. Private to draw/. */
#ifndef LANTERN_DRAW_STRETCH_H
#define LANTERN_DRAW_STRETCH_H
#include "draw/runs.h"
#include <stdbool.h>

/* A part of a picture, px, and what around it may be looked at when its edge is mixed. */
struct stretch_part {
	const struct runs_picture *picture;
	int x, y, width, height;
};

/* Draws the part onto the box `to` of `target`, px, times `alpha`, and of that what lies in `clip`, which lies inside
 * the target. Bilinear, with the middles of pixels on each other; beyond its edge a picture goes on as at its edge. A
 * pixel comes out the same however the clip lies. `opaque`: every pixel of the picture is. */
void stretch_draw(const struct stretch_part *part, bool opaque, const struct runs_picture *target,
				  const struct runs_clip *clip, const struct runs_clip *to, unsigned alpha);

#endif
