/* The list of drawn things: growing it, printing it, and how much of the screen it paints.
 *
 * What is printed is a scene's golden: it must be the same on every machine, so no pointer, no absolute path, and no
 * number finer than a tenth of a pixel. Must not know nodes. */
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
	display->moving = display->ambient = display->timed = display->shifts = display->failed = false;
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

/* To a tenth, and never "-0.0". */
static double tenth(double value)
{
	return round(value * 10) / 10 + 0.0;
}

static void print_box(const struct box *box, FILE *out)
{
	fprintf(out, "%.1f,%.1f %.1fx%.1f", tenth(box->x), tenth(box->y), tenth(box->width), tenth(box->height));
}

static void print_text(const struct item *item, FILE *out)
{
	fprintf(out, " base %.1f face %d size %d", tenth(item->baseline), item->style.face, item->style.size);
	if (item->style.tracking != 0)
		fprintf(out, " tracking %.3f", (double)item->style.tracking);
	if (item->scale != 1)
		fprintf(out, " scale %.3f", (double)item->scale);
	fprintf(out, " \"%.*s\"", (int)item->length, item->text ? item->text : "");
}

static unsigned long fnv(const char *text)
{
	uint32_t hash = 2166136261u;
	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 16777619u;
	return hash;
}

/* The last two parts of a path: where an exhibition lies is no part of how it looks. */
static const char *path_tail(const char *path)
{
	int slashes = 0;
	for (const char *at = path + strlen(path); at > path; at--)
		if (at[-1] == '/' && ++slashes == 2)
			return at;
	return path;
}

static void print_picture(const struct picture_spec *spec, FILE *out)
{
	static const char *const fits[] = { "cover", "contain", "stretch" };
	if (spec->path)
		fprintf(out, " %s", path_tail(spec->path));
	else if (spec->svg)
		fprintf(out, " svg:%08lx", fnv(spec->svg));
	fprintf(out, " %s %dx%d", fits[spec->fit], spec->width, spec->height);
	if (spec->fit == PICTURE_COVER)
		fprintf(out, " focus %.2f,%.2f", (double)spec->focus_x, (double)spec->focus_y);
	if (spec->crop_w > 0)
		fprintf(out, " crop %.3f,%.3f,%.3f,%.3f", (double)spec->crop_x, (double)spec->crop_y, (double)spec->crop_w,
				(double)spec->crop_h);
	if (spec->tinted)
		fprintf(out, " tint #%06lX", (unsigned long)spec->tint);
	if (spec->tinted && spec->shade)
		fprintf(out, " shade #%06lX", (unsigned long)spec->shade);
	if (spec->mirrored)
		fputs(" mirrored", out);
}

static bool clips(const struct display *display, const struct box *clip)
{
	return clip->x > 0 || clip->y > 0 || clip->x + clip->width < display->width ||
		   clip->y + clip->height < display->height;
}

static void print_item(const struct display *display, const struct item *item, FILE *out)
{
	static const char *const kinds[] = { "fill", "text", "picture" };
	fprintf(out, "%-7s ", kinds[item->kind]);
	print_box(&item->box, out);
	if (item->kind != ITEM_PICTURE)
		fprintf(out, " #%06lX", (unsigned long)item->colour);
	fprintf(out, " %.2f", (double)item->opacity);
	if (item->kind == ITEM_TEXT)
		print_text(item, out);
	if (item->kind == ITEM_PICTURE)
		print_picture(&item->picture, out);
	if (item->rotation != 0)
		fprintf(out, " rotation %.1f", tenth((double)item->rotation));
	if (clips(display, &item->clip)) {
		fputs(" clip ", out);
		print_box(&item->clip, out);
	}
	if (item->moving)
		fputs(" moving", out);
	if (item->id)
		fprintf(out, " id=%s", item->id);
	char action[ACTION_LENGTH];
	if (item->action)
		fprintf(out, " action=%s", action_print(item->action, action));
	fputc('\n', out);
}

void display_print(const struct display *display, FILE *out)
{
	fprintf(out, "screen %.0fx%.0f%s%s\n", display->width, display->height, display->moving ? " moving" : "",
			display->ambient ? " ambient" : "");
	for (size_t i = 0; i < display->count; i++)
		print_item(display, &display->items[i], out);
}

/* How far a and b overlap on one axis. */
static double overlap(double a, double a_size, double b, double b_size)
{
	return fmax(0, fmin(a + a_size, b + b_size) - fmax(a, b));
}

double display_fill(const struct display *display)
{
	double sum = 0;
	for (size_t i = 0; i < display->count; i++) {
		const struct box *box = &display->items[i].box, *clip = &display->items[i].clip;
		sum += overlap(box->x, box->width, clip->x, clip->width) * overlap(box->y, box->height, clip->y, clip->height);
	}
	double screen = display->width * display->height;
	return screen > 0 ? sum / screen : 0;
}
