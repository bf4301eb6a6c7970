/* The turned screen: boxes and points between what the visitor sees and what the display has.
 *
 * `rotation` is how far the picture is turned clockwise: 0, 90, 180, 270. Pure. */
#ifndef LANTERN_DRAW_ROTATE_H
#define LANTERN_DRAW_ROTATE_H
#include "scene/display.h"

/* The visitor's box on the display; width and height are the visitor's screen. */
struct box rotate_box(struct box box, int rotation, double width, double height);

/* A point 0..1 of the display becomes the same point 0..1 as the visitor sees it. */
void rotate_back(int rotation, double *x, double *y);

/* Exchanges the two for a quarter turn. */
void rotate_size(int rotation, int *width, int *height);

#endif
