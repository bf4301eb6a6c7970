/* The viewer's picture, enlarged: which parts of it are drawn where.
 *
 * Pure: a picture, a place on the screen and a view give items. A scan that was cut (media/pyramid.h) is drawn twice:
 * first the tiles of a coarse level, the same at every scale and so always there, then those of the level that is sharp
 * enough here. A tile that is not decoded yet is left out by draw and the coarse one shows. A tile's picture is the
 * same at every scale (its natural size), so draw's cache keeps, finds and throws it out like any other. */
#ifndef LANTERN_SCENE_ZOOM_H
#define LANTERN_SCENE_ZOOM_H
#include "media/pyramid.h"
#include "scene/display.h"

/* On a screen of 1920 x 1200 none is ever reached; a larger one gets a coarser level instead of more tiles. A tile is
 * 1 MiB at most. */
enum {
	ZOOM_TILES_LIMIT = 40,
	ZOOM_COARSE_LIMIT = 24,
	ZOOM_PLAIN_LIMIT = 8000000 /* px, of a picture that is not cut */
};

struct zoom_picture {
	const struct pyramid *pyramid; /* borrows; NULL: the picture is not cut, and then: */
	const char *path;			   /* borrows */
	int width, height;			   /* px, as seen */
};

struct zoom_view {
	double scale; /* 1: the whole picture fits the area, as large as it can */
	double x, y;  /* 0..1 of the picture: what stands in the area's middle */
};

/* Where the whole picture lies, px of the screen; it reaches out of the area. For turning a finger's place into one of
 * the picture and back. */
struct box zoom_box(const struct zoom_picture *picture, const struct box *area, const struct zoom_view *view);

/* Appends what is seen: moving items, clipped to the area, on whole pixels; tiles of a level share their edges. Their
 * paths are the pyramid's (or the picture's). */
void zoom_show(const struct zoom_picture *picture, const struct box *area, const struct zoom_view *view,
			   struct display *display);

/* Appends what canvas_prepare should be asked for, coarse first: what is seen, and the coarse tiles beside the area, so
 * that they stay. Together with whatever else is on the screen, in one list. */
void zoom_want(const struct zoom_picture *picture, const struct box *area, const struct zoom_view *view,
			   struct display *display);

#endif
