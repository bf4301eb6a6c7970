/* A picture that can be enlarged: the one named "viewer" of the sheet that is open. */
#ifndef LANTERN_SCENE_VIEWER_H
#define LANTERN_SCENE_VIEWER_H
#include "input/pan.h"
#include "scene/zoom.h"
#include <stdbool.h>

struct viewer {
	bool open;
	struct box area;  /* px */
	const char *path; /* borrows: the sheet's */
	struct pyramid pyramid;
	bool cut; /* the pyramid is there */
	struct zoom_picture picture;
	struct pan pan;
	bool outstanding; /* parts of it are still being decoded */
	bool covers;	  /* what is enlarged has been there whole: it hides the sheet's own picture */
};

/* Opens the picture file for that area. False when its header cannot be read: the sheet shows what it can. */
bool viewer_init(struct viewer *viewer, const char *path, struct box area);
/* The same picture in the same place is seen as it was. */
void viewer_inherit(struct viewer *viewer, const struct viewer *old);
void viewer_finish(struct viewer *viewer);

/* A step larger (1), smaller (-1) or the whole picture (0), around the area's middle. */
void viewer_step(struct viewer *viewer, int step, double now);
/* Larger or whole around a point of the screen, px: a double tap. */
void viewer_toggle(struct viewer *viewer, double x, double y, double now);

/* Shows what lies a part of its area farther right (across 1) or left (-1), down (1) or up (-1). False: there is no
 * more. */
bool viewer_shift(struct viewer *viewer, int across, int down, double now);

/* What is seen of the picture, in words' measure. */
struct viewer_place {
	int times;		  /* as large; 1: the whole picture */
	int across, down; /* of its middle: -1 left or top, 0, 1 right or bottom */
};
struct viewer_place viewer_place(const struct viewer *viewer);

/* Appends what is seen, and to `wanted` (may be NULL) what must be decoded. Nothing while the whole picture stands:
 * that is the sheet's own. */
void viewer_show(const struct viewer *viewer, double now, struct display *display, struct display *wanted);

#endif
