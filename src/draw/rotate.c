/* The turned screen in nine lines of arithmetic, kept apart so that it can be proved.
 *
 * Everything that is drawn passes rotate_box, everything that is touched passes rotate_back; nothing else in lantern
 * knows that a screen can hang on its side. Whole pixels stay whole: only sums and differences of the sizes are taken.
 */
#include "draw/rotate.h"

struct box rotate_box(struct box box, int rotation, double width, double height)
{
	switch (rotation) {
	case 90:
		return (struct box){ height - box.y - box.height, box.x, box.height, box.width };
	case 180:
		return (struct box){ width - box.x - box.width, height - box.y - box.height, box.width, box.height };
	case 270:
		return (struct box){ box.y, width - box.x - box.width, box.height, box.width };
	default:
		return box;
	}
}

void rotate_back(int rotation, double *x, double *y)
{
	double u = *x, v = *y;
	if (rotation == 90) {
		*x = v;
		*y = 1 - u;
	} else if (rotation == 180) {
		*x = 1 - u;
		*y = 1 - v;
	} else if (rotation == 270) {
		*x = 1 - v;
		*y = u;
	}
}

void rotate_size(int rotation, int *width, int *height)
{
	if (rotation == 90 || rotation == 270) {
		int kept = *width;
		*width = *height;
		*height = kept;
	}
}
