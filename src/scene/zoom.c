/* From a view to tiles.
 *
 * All edges are those of the whole picture's box, rounded: neighbours round the same number and so share an edge, and
 * both levels lie on each other to the pixel. A level is sharp enough when three of its pixels fall on four of the
 * screen: four on four would need up to 1.8 times the tiles for a difference that is hard to see. Must not know
 * textures, nor what is decoded already. */
#include "scene/zoom.h"
#include "base/number.h"
#include <math.h>

#define SHARP 0.75 /* pixels of a level for one of the screen */

struct sight {
	const struct box *area;
	struct box box;	   /* of the whole picture */
	int width, height; /* of the picture, px */
};

static void picture_sides(const struct zoom_picture *picture, int *width, int *height)
{
	*width = picture->pyramid ? picture->pyramid->width : picture->width;
	*height = picture->pyramid ? picture->pyramid->height : picture->height;
}

/* Pixels of the screen for one of the picture at scale 1. */
static double fit(const struct zoom_picture *picture, const struct box *area)
{
	int width, height;
	picture_sides(picture, &width, &height);
	return fmin(area->width / width, area->height / height);
}

struct box zoom_box(const struct zoom_picture *picture, const struct box *area, const struct zoom_view *view)
{
	int width, height;
	picture_sides(picture, &width, &height);
	double scale = fit(picture, area) * view->scale;
	struct box box = { 0, 0, width * scale, height * scale };
	box.x = area->x + area->width / 2 - view->x * box.width;
	box.y = area->y + area->height / 2 - view->y * box.height;
	return box;
}

static struct sight make_sight(const struct zoom_picture *picture, const struct box *area, const struct zoom_view *view)
{
	struct sight sight = { .area = area, .box = zoom_box(picture, area, view) };
	picture_sides(picture, &sight.width, &sight.height);
	return sight;
}

/* The part of the picture from x0, y0 to x1, y1 (its px; what lies beyond its edge is cut), on whole px of the screen.
 */
static struct box place(const struct sight *sight, long long x0, long long y0, long long x1, long long y1)
{
	const struct box *box = &sight->box;
	double left = number_nearest(box->x + box->width * fmin((double)x0 / sight->width, 1));
	double top = number_nearest(box->y + box->height * fmin((double)y0 / sight->height, 1));
	double right = number_nearest(box->x + box->width * fmin((double)x1 / sight->width, 1));
	double bottom = number_nearest(box->y + box->height * fmin((double)y1 / sight->height, 1));
	return (struct box){ left, top, right - left, bottom - top };
}

/* A tile may be thinner than half a pixel of the screen, and then it is nothing. */
static bool is_seen(const struct box *box, const struct box *area)
{
	return box->width > 0 && box->height > 0 && box->x < area->x + area->width && box->x + box->width > area->x &&
		   box->y < area->y + area->height && box->y + box->height > area->y;
}

static void add_picture(struct display *display, const struct sight *sight, const struct box *box,
						const struct picture_spec *spec)
{
	struct item *item = display_add(display);
	if (!item)
		return;
	item->kind = ITEM_PICTURE;
	item->box = *box;
	item->clip = *sight->area;
	item->opacity = item->scale = 1;
	item->moving = true;
	item->picture = *spec;
}

/* The spec of a tile or a plain picture: all of it, in exactly that size. */
static struct picture_spec make_spec(const char *path, int width, int height)
{
	return (struct picture_spec){
		.path = path, .width = width, .height = height, .fit = PICTURE_STRETCH, .focus_x = 0.5f, .focus_y = 0.5f
	};
}

/* Goes over the level's tiles, those that are seen or all, and returns how many; adds them if there is a display. */
static int add_level(const struct pyramid *pyramid, int level, bool all, const struct sight *sight,
					 struct display *display)
{
	int columns, rows, count = 0;
	long long side = (long long)PYRAMID_TILE * pyramid_step(pyramid, level);
	pyramid_grid(pyramid, level, &columns, &rows);
	for (int i = 0; i < columns * rows; i++) {
		int column = i % columns, row = i / columns;
		struct box box = place(sight, column * side, row * side, (column + 1) * side, (row + 1) * side);
		if (!all && !is_seen(&box, sight->area))
			continue;
		count++;
		if (!display)
			continue;
		int width, height;
		pyramid_tile_size(pyramid, level, column, row, &width, &height);
		struct picture_spec spec = make_spec(pyramid_tile_path(pyramid, level, column, row), width, height);
		add_picture(display, sight, &box, &spec);
	}
	return count;
}

/* The first level that is sharp enough and whose tiles are not too many. */
static int choose_level(const struct pyramid *pyramid, const struct sight *sight, bool all, int limit)
{
	int level = 0;
	double scale = sight->box.width / sight->width;
	while (level < pyramid->levels - 1 && 1 / (scale * pyramid_step(pyramid, level)) < SHARP)
		level++;
	while (level > 0 && add_level(pyramid, level, all, sight, NULL) > limit)
		level--;
	return level;
}

/* What is there at scale 1 is what stays. */
static int coarse_level(const struct zoom_picture *picture, const struct box *area)
{
	const struct zoom_view whole = { 1, 0.5, 0.5 };
	struct sight sight = make_sight(picture, area, &whole);
	return choose_level(picture->pyramid, &sight, true, ZOOM_COARSE_LIMIT);
}

static void add_plain(const struct zoom_picture *picture, const struct sight *sight, struct display *display)
{
	double shrink = fmin(1, sqrt((double)ZOOM_PLAIN_LIMIT / picture->width / picture->height));
	struct picture_spec spec =
		make_spec(picture->path, (int)fmax(1, picture->width * shrink), (int)fmax(1, picture->height * shrink));
	struct box box = place(sight, 0, 0, picture->width, picture->height);
	if (is_seen(&box, sight->area))
		add_picture(display, sight, &box, &spec);
}

static void add(const struct zoom_picture *picture, const struct sight *sight, bool all, struct display *display)
{
	const struct pyramid *pyramid = picture->pyramid;
	if (!pyramid) {
		add_plain(picture, sight, display);
		return;
	}
	int coarse = coarse_level(picture, sight->area);
	int fine = choose_level(pyramid, sight, false, ZOOM_TILES_LIMIT);
	add_level(pyramid, coarse, all, sight, display);
	if (fine > coarse)
		add_level(pyramid, fine, false, sight, display);
}

void zoom_show(const struct zoom_picture *picture, const struct box *area, const struct zoom_view *view,
			   struct display *display)
{
	struct sight sight = make_sight(picture, area, view);
	add(picture, &sight, false, display);
}

void zoom_want(const struct zoom_picture *picture, const struct box *area, const struct zoom_view *view,
			   struct display *display)
{
	struct sight sight = make_sight(picture, area, view);
	add(picture, &sight, true, display);
}
