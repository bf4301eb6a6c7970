/* An upright box on the screen, pixels. */
#ifndef LANTERN_SCENE_BOX_H
#define LANTERN_SCENE_BOX_H
#include <math.h>

struct box {
	double x, y, width, height;
};

/* What both have in common; where they do not meet it has no width or no height. */
static inline struct box box_common(struct box a, struct box b)
{
	double left = fmax(a.x, b.x), top = fmax(a.y, b.y);
	double right = fmin(a.x + a.width, b.x + b.width), bottom = fmin(a.y + a.height, b.y + b.height);
	return (struct box){ left, top, fmax(right - left, 0), fmax(bottom - top, 0) };
}

#endif
