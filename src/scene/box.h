/* Upright rectangles: on the screen in device pixels from its top left corner. */
#ifndef LANTERN_SCENE_BOX_H
#define LANTERN_SCENE_BOX_H
#include <math.h>
#include <stdbool.h>

struct box {
	double x, y, width, height;
};

static inline bool box_is_empty(struct box box)
{
	return !(box.width > 0 && box.height > 0);
}

/* What both cover; without width or height where they do not meet. */
static inline struct box box_common(struct box a, struct box b)
{
	double left = fmax(a.x, b.x), top = fmax(a.y, b.y);
	double right = fmin(a.x + a.width, b.x + b.width), bottom = fmin(a.y + a.height, b.y + b.height);
	return (struct box){ left, top, fmax(right - left, 0), fmax(bottom - top, 0) };
}

/* Does the one lie in the other, or stand out by no more than `slack`? */
static inline bool box_lies_in(struct box box, struct box outer, double slack)
{
	return box.x >= outer.x - slack && box.y >= outer.y - slack && box.x + box.width <= outer.x + outer.width + slack &&
		   box.y + box.height <= outer.y + outer.height + slack;
}

#endif
