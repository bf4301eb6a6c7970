/* The list of drawn things: growing it, and what of it counts as moving. Must not know nodes. */
#include "scene/display.h"
#include "base/number.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

void display_init(struct display *display)
{
	*display = (struct display){ 0 };
}

void display_finish(struct display *display)
{
	free(display->items);
	display_init(display);
}

void display_clear(struct display *display)
{
	display->count = 0;
	display->moving = display->ambient = display->whole = display->timed = display->shifts = display->failed = false;
	display->still = 0;
}

struct item *display_add(struct display *display)
{
	if (display->count == display->capacity) {
		size_t capacity = display->capacity ? display->capacity * 2 : 64;
		struct item *items = realloc(display->items, capacity * sizeof *items);
		if (!items) {
			display->failed = true;
			return NULL;
		}
		display->items = items;
		display->capacity = capacity;
	}
	struct item *item = &display->items[display->count++];
	memset(item, 0, sizeof *item);
	return item;
}

static bool reaches_edge(const struct display *display, const struct box *box)
{
	return box->x <= 0 || box->y <= 0 || box->x + box->width >= display->width ||
		   box->y + box->height >= display->height;
}

static void shift(struct box *box, double x, double y)
{
	box->x += x;
	box->y += y;
}

void display_nudge(struct display *display)
{
	static const int around[8][2] = { { 1, 0 },	 { 1, 1 },	 { 0, 1 },	{ -1, 1 },
									  { -1, 0 }, { -1, -1 }, { 0, -1 }, { 1, -1 } };
	const int *by = around[display->nudge % 8];
	for (size_t i = 0; display->nudge > 0 && i < display->count; i++) {
		struct item *item = &display->items[i];
		if (reaches_edge(display, &item->box))
			continue;
		shift(&item->box, by[0], by[1]);
		item->baseline += by[1];
		if (!reaches_edge(display, &item->clip))
			shift(&item->clip, by[0], by[1]);
	}
}

/* What the breathing lights cover, out to whole pixels; nothing if one of them is turned. */
static bool breathing_area(const struct display *display, struct box *area)
{
	double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
	for (size_t i = display->still; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (!item->moving)
			continue;
		if (item->rotation != 0)
			return false;
		left = fmin(left, floor(item->box.x) - 1);
		top = fmin(top, floor(item->box.y) - 1);
		right = fmax(right, ceil(item->box.x + item->box.width) + 1);
		bottom = fmax(bottom, ceil(item->box.y + item->box.height) + 1);
	}
	*area = (struct box){ left, top, right - left, bottom - top };
	return right > left;
}

/* The same item once more, cut to a part of the screen; nothing where it is not. */
static void add_part(struct display *display, struct item item, double left, double top, double right, double bottom)
{
	const struct box clip = item.clip;
	left = fmax(left, clip.x);
	top = fmax(top, clip.y);
	right = fmin(right, clip.x + clip.width);
	bottom = fmin(bottom, clip.y + clip.height);
	if (right <= left || bottom <= top)
		return;
	struct item *part = display_add(display);
	if (!part)
		return;
	*part = item;
	part->clip = (struct box){ left, top, right - left, bottom - top };
}

/* As it stands in a layer: what moves is placed more finely, and a seam would show. */
static void rest_on_pixels(struct item *item)
{
	const struct box box = item->box;
	item->box.x = number_nearest(box.x);
	item->box.y = number_nearest(box.y);
	item->baseline = number_nearest(item->baseline);
	if (item->kind == ITEM_TEXT)
		return;
	item->box.width = fmax(number_nearest(box.x + box.width) - item->box.x, 1);
	item->box.height = fmax(number_nearest(box.y + box.height) - item->box.y, 1);
}

/* Within the area an item is drawn in every frame, around it it stays in the layer. */
static void add_split(struct display *display, struct item item, const struct box *area)
{
	const double right = area->x + area->width, bottom = area->y + area->height;
	add_part(display, item, -INFINITY, -INFINITY, INFINITY, area->y);
	add_part(display, item, -INFINITY, bottom, INFINITY, INFINITY);
	add_part(display, item, -INFINITY, area->y, area->x, bottom);
	add_part(display, item, right, area->y, INFINITY, bottom);
	rest_on_pixels(&item);
	item.moving = true;
	add_part(display, item, area->x, area->y, right, bottom);
}

static bool meets(const struct item *item, const struct box *area)
{
	const struct box *box = &item->box;
	const double edge = 2; /* pixels: letters may reach out of their line's box */
	return item->rotation != 0 || (box->x < area->x + area->width + edge && area->x < box->x + box->width + edge &&
								   box->y < area->y + area->height + edge && area->y < box->y + box->height + edge);
}

void display_lift(struct display *display)
{
	struct box area = { 0 };
	if (!display->timed)
		return;
	bool part = !display->shifts && breathing_area(display, &area);
	struct display all = *display;
	if (part) {
		display->items = NULL;
		display->count = display->capacity = 0;
	}
	for (size_t i = 0; i < all.count; i++) {
		struct item *item = &all.items[i];
		if (!part && i >= all.still) {
			item->moving = true;
		} else if (part && (i < all.still || item->moving || !meets(item, &area))) {
			struct item *same = display_add(display);
			if (same)
				*same = *item;
		} else if (part) {
			add_split(display, *item, &area);
		}
	}
	if (part)
		free(all.items);
}
