/* Between the fingers' kinematics (input/pan) and the tiles that are drawn (scene/zoom).
 *
 * pan counts in 0..1 of the area, zoom asks which point of the picture stands in its middle. The whole picture is an
 * ordinary picture of the sheet; only when it is enlarged are tiles drawn over it. Must not know gestures or sheets. */
#include "scene/viewer.h"
#include "media/picture.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define STEP 2.0		/* of a button */
#define SHIFT (1.0 / 3) /* of the area, of an arrow */
#define LEAST_MAX 3.0	/* even a small picture can be enlarged that much */

static bool open_pyramid(struct viewer *viewer, const char *path)
{
	char *folder = pyramid_folder(path);
	struct error error;
	viewer->cut = folder && pyramid_open(&viewer->pyramid, folder, &error);
	free(folder);
	if (viewer->cut && !pyramid_is_of(&viewer->pyramid, path)) {
		pyramid_finish(&viewer->pyramid); /* another scan has its place: check says to cut it */
		viewer->cut = false;
	}
	return viewer->cut;
}

static bool open_plain(struct viewer *viewer, const char *path)
{
	struct picture_info info;
	struct error error;
	if (!picture_probe(path, &info, &error))
		return false;
	viewer->picture.path = path;
	viewer->picture.width = info.width;
	viewer->picture.height = info.height;
	return true;
}

bool viewer_init(struct viewer *viewer, const char *path, struct box area)
{
	*viewer = (struct viewer){ .area = area };
	if (!path || !(area.width > 0 && area.height > 0))
		return false;
	if (open_pyramid(viewer, path)) {
		viewer->picture =
			(struct zoom_picture){ &viewer->pyramid, NULL, viewer->pyramid.width, viewer->pyramid.height };
	} else if (!open_plain(viewer, path)) {
		return false;
	}
	double across = viewer->picture.width / area.width, down = viewer->picture.height / area.height;
	double largest = fmax(across, down);
	pan_init(&viewer->pan, across / largest, down / largest, fmax(LEAST_MAX, 2 * largest));
	viewer->path = path;
	viewer->open = true;
	return true;
}

void viewer_inherit(struct viewer *viewer, const struct viewer *old)
{
	const struct box *a = &viewer->area, *b = &old->area;
	if (viewer->open && old->open && strcmp(viewer->path, old->path) == 0 && a->x == b->x && a->y == b->y &&
		a->width == b->width && a->height == b->height)
		viewer->pan = old->pan;
}

void viewer_finish(struct viewer *viewer)
{
	if (viewer->cut)
		pyramid_finish(&viewer->pyramid);
	*viewer = (struct viewer){ .open = false };
}

void viewer_step(struct viewer *viewer, int step, double now)
{
	double scale = pan_rest(&viewer->pan).scale;
	pan_zoom_to(&viewer->pan, step > 0 ? scale * STEP : step < 0 ? scale / STEP : 1, 0.5, 0.5, now);
}

void viewer_toggle(struct viewer *viewer, double x, double y, double now)
{
	const struct box *area = &viewer->area;
	double scale = pan_rest(&viewer->pan).scale;
	pan_zoom_to(&viewer->pan, scale > 1.5 ? 1 : LEAST_MAX, (x - area->x) / area->width, (y - area->y) / area->height,
				now);
}

bool viewer_shift(struct viewer *viewer, int across, int down, double now)
{
	struct pan_view before = pan_rest(&viewer->pan);
	pan_move_by(&viewer->pan, -SHIFT * across, -SHIFT * down, now);
	struct pan_view after = pan_rest(&viewer->pan);
	return fabs(after.x - before.x) + fabs(after.y - before.y) > 1e-6;
}

/* Where the area's middle lies on the picture, 0..1: in its first part, its middle or its last. */
static int part_of(double at)
{
	return at < 0.42 ? -1 : at > 0.58 ? 1 : 0;
}

struct viewer_place viewer_place(const struct viewer *viewer)
{
	const struct pan *pan = &viewer->pan;
	struct pan_view view = pan_rest(pan);
	return (struct viewer_place){
		.times = (int)lround(view.scale),
		.across = part_of(0.5 - view.x / (pan->fit_width * view.scale)),
		.down = part_of(0.5 - view.y / (pan->fit_height * view.scale)),
	};
}

static bool is_enlarged(const struct viewer *viewer, double now)
{
	if (!viewer->open)
		return false;
	struct pan_view view = pan_at(&viewer->pan, now);
	return fabs(view.scale - 1) > 1e-4 || fabs(view.x) > 1e-4 || fabs(view.y) > 1e-4;
}

void viewer_show(const struct viewer *viewer, double now, struct display *display, struct display *wanted)
{
	if (!is_enlarged(viewer, now))
		return;
	struct pan_view pan = pan_at(&viewer->pan, now);
	struct zoom_view view = { pan.scale, 0.5 - pan.x / (viewer->pan.fit_width * pan.scale),
							  0.5 - pan.y / (viewer->pan.fit_height * pan.scale) };
	struct item *ground = viewer->covers ? display_add(display) : NULL;
	if (ground)
		*ground = (struct item){ .kind = ITEM_FILL,
								 .box = viewer->area,
								 .clip = viewer->area,
								 .opacity = 1,
								 .scale = 1,
								 .moving = true,
								 .coloured = true,
								 .colour = 0x0E0F11 };
	zoom_show(&viewer->picture, &viewer->area, &view, display);
	if (wanted)
		zoom_want(&viewer->picture, &viewer->area, &view, wanted);
}
