/* A display list as text, and how much of the screen it paints.
 *
 * What is printed is a scene's golden: it must be the same on every machine, so no pointer, no absolute path, and no
 * number finer than a tenth of a pixel. */
#ifndef LANTERN_TESTS_SCENE_PRINT_H
#define LANTERN_TESTS_SCENE_PRINT_H
#include "scene/display.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* To a tenth, and never "-0.0". */
static inline double tenth(double value)
{
	return round(value * 10) / 10 + 0.0;
}

static inline void print_box(const struct box *box, FILE *out)
{
	fprintf(out, "%.1f,%.1f %.1fx%.1f", tenth(box->x), tenth(box->y), tenth(box->width), tenth(box->height));
}

static inline void print_text(const struct item *item, FILE *out)
{
	fprintf(out, " base %.1f face %d size %d", tenth(item->baseline), item->style.face, item->style.size);
	if (item->style.tracking != 0)
		fprintf(out, " tracking %.3f", (double)item->style.tracking);
	if (item->scale != 1)
		fprintf(out, " scale %.3f", (double)item->scale);
	fprintf(out, " \"%.*s\"", (int)item->length, item->text ? item->text : "");
}

static inline unsigned long fnv(const char *text)
{
	uint32_t hash = 2166136261u;
	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * 16777619u;
	return hash;
}

/* The last two parts of a path: where an exhibition lies is no part of how it looks. */
static inline const char *path_tail(const char *path)
{
	int slashes = 0;
	for (const char *at = path + strlen(path); at > path; at--)
		if (at[-1] == '/' && ++slashes == 2)
			return at;
	return path;
}

static inline void print_picture(const struct picture_spec *spec, FILE *out)
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

static inline bool clips(const struct display *display, const struct box *clip)
{
	return clip->x > 0 || clip->y > 0 || clip->x + clip->width < display->width ||
		   clip->y + clip->height < display->height;
}

static inline void print_item(const struct display *display, const struct item *item, FILE *out)
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

static inline void display_print(const struct display *display, FILE *out)
{
	fprintf(out, "screen %.0fx%.0f%s%s\n", display->width, display->height, display->moving ? " moving" : "",
			display->ambient ? " ambient" : "");
	for (size_t i = 0; i < display->count; i++)
		print_item(display, &display->items[i], out);
}

/* How far a and b overlap on one axis. */
static inline double overlap(double a, double a_size, double b, double b_size)
{
	return fmax(0, fmin(a + a_size, b + b_size) - fmax(a, b));
}

static inline double display_fill(const struct display *display)
{
	double sum = 0;
	for (size_t i = 0; i < display->count; i++) {
		const struct box *box = &display->items[i].box, *clip = &display->items[i].clip;
		sum += overlap(box->x, box->width, clip->x, clip->width) * overlap(box->y, box->height, clip->y, clip->height);
	}
	double screen = display->width * display->height;
	return screen > 0 ? sum / screen : 0;
}

#endif
