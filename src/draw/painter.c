/* From items to SDL's drawing calls.
 *
 * All geometry is done in the visitor's pixels, rounded there, and only then turned: so the picture of a turned screen
 * is the upright picture turned, pixel for pixel. Edges are rounded, never sizes, so boxes that touch keep touching.
 * The software renderer cuts fractions off, so there moving items stand on whole pixels too. Textured geometry is never
 * used: a large textured triangle crashes SDL's software renderer. Must not know layers or windows. */
#include "draw/painter.h"
#include "base/number.h"
#include "draw/rotate.h"
#include "draw/stretch.h"
#include <SDL.h>
#include <math.h>

/* Where an item goes, in pixels of the part that is drawn on. */
struct placing {
	struct box box;
	double pivot_x, pivot_y, angle; /* angle: degrees clockwise about the pivot */
	SDL_Rect clip;
	bool whole; /* on whole pixels */
	Uint8 alpha;
};

void painter_init(struct painter *painter, struct screen *screen, struct textures *textures, struct texts *texts)
{
	*painter = (struct painter){
		.screen = screen,
		.textures = textures,
		.texts = texts,
		.width = screen->width,
		.height = screen->height,
	};
}

static void fail(struct painter *painter, const char *what)
{
	if (!painter->failed)
		error_set(&painter->error, "%s", what);
	painter->failed = true;
}

static void check(struct painter *painter, int result)
{
	painter->draws++;
	if (result != 0)
		fail(painter, SDL_GetError());
}

/* A line thinner than a pixel is a pixel, not nothing. */
static struct box snap(struct box box)
{
	struct box out = { number_nearest(box.x), number_nearest(box.y), 0, 0 };
	out.width = number_nearest(box.x + box.width) - out.x;
	out.height = number_nearest(box.y + box.height) - out.y;
	if (out.width < 1 && box.width > 0)
		out.width = 1;
	if (out.height < 1 && box.height > 0)
		out.height = 1;
	return out;
}

static struct box rotated(const struct painter *painter, struct box box)
{
	int width = painter->screen->width, height = painter->screen->height;
	rotate_size(painter->screen->rotation, &width, &height);
	struct box out = rotate_box(box, painter->screen->rotation, width, height);
	out.x -= painter->x;
	out.y -= painter->y;
	return out;
}

static SDL_Rect rect_of(struct box box)
{
	return (SDL_Rect){ (int)box.x, (int)box.y, (int)box.width, (int)box.height };
}

/* The part of the item's clip that lies on what is drawn on; false when that is nothing. */
static bool set_clip(struct painter *painter, const struct item *item, SDL_Rect *clip)
{
	const SDL_Rect all = { 0, 0, painter->width, painter->height };
	const SDL_Rect own = rect_of(rotated(painter, snap(item->clip)));
	if (!SDL_IntersectRect(&all, &own, clip))
		return false;
	SDL_RenderSetClipRect(painter->screen->renderer, SDL_RectEquals(clip, &all) ? NULL : clip);
	return true;
}

/* Counts what a box fills of the clip; false when it is nothing. A rotated box may reach in from outside. */
static bool count_fill(struct painter *painter, const struct placing *place, struct box box)
{
	double x0 = fmax(box.x, place->clip.x), x1 = fmin(box.x + box.width, place->clip.x + place->clip.w);
	double y0 = fmax(box.y, place->clip.y), y1 = fmin(box.y + box.height, place->clip.y + place->clip.h);
	bool seen = x1 > x0 && y1 > y0;
	if (seen)
		painter->fill += (x1 - x0) * (y1 - y0);
	return seen || place->angle != 0;
}

static void fill_rotated(struct painter *painter, const struct placing *place, SDL_Color colour)
{
	static const int order[] = { 0, 1, 2, 2, 3, 0 };
	const struct box *box = &place->box;
	const double corners[4][2] = { { 0, 0 }, { box->width, 0 }, { box->width, box->height }, { 0, box->height } };
	double c = cos(place->angle * M_PI / 180), s = sin(place->angle * M_PI / 180);
	SDL_Vertex vertices[4];
	for (int i = 0; i < 4; i++) {
		double x = box->x + corners[i][0] - place->pivot_x, y = box->y + corners[i][1] - place->pivot_y;
		vertices[i] = (SDL_Vertex){
			.position = { (float)(place->pivot_x + x * c - y * s), (float)(place->pivot_y + x * s + y * c) },
			.color = colour,
		};
	}
	check(painter, SDL_RenderGeometry(painter->screen->renderer, NULL, vertices, 4, order, 6));
}

/* Without a GPU: what SDL has queued is drawn, and the pixels it draws on. */
static struct runs_picture easel_of(struct painter *painter)
{
	SDL_Surface *easel = painter->screen->easel;
	SDL_RenderFlush(painter->screen->renderer);
	painter->draws++;
	return (struct runs_picture){ easel->pixels, easel->pitch / 4, easel->w, easel->h };
}

static struct runs_clip clip_of(SDL_Rect rect)
{
	return (struct runs_clip){ rect.x, rect.y, rect.w, rect.h };
}

static void fill_through(struct painter *painter, const struct placing *place, uint32_t colour)
{
	const SDL_Rect own = rect_of(place->box);
	SDL_Rect part;
	if (!SDL_IntersectRect(&own, &place->clip, &part))
		return;
	const struct runs_picture easel = easel_of(painter);
	const struct runs_clip clip = clip_of(part);
	runs_fill(&easel, &clip, colour, place->alpha);
}

static void fill(struct painter *painter, const struct placing *place, uint32_t colour)
{
	SDL_Renderer *renderer = painter->screen->renderer;
	SDL_Color c = { (Uint8)(colour >> 16), (Uint8)(colour >> 8), (Uint8)colour, place->alpha };
	if (!count_fill(painter, place, place->box))
		return;
	if (painter->screen->easel && place->alpha < 255 && place->angle == 0) {
		fill_through(painter, place, colour);
		return;
	}
	SDL_SetRenderDrawBlendMode(renderer, c.a == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
	SDL_SetRenderDrawColor(renderer, c.r, c.g, c.b, c.a);
	const SDL_FRect rect = { (float)place->box.x, (float)place->box.y, (float)place->box.width,
							 (float)place->box.height };
	if (place->angle != 0)
		fill_rotated(painter, place, c);
	else
		check(painter, SDL_RenderFillRectF(renderer, &rect));
}

static struct box tile_box(const struct tile *tile, const struct tiles *tiles, const struct placing *place)
{
	const struct box *whole = &place->box;
	double across = whole->width / tiles->width, down = whole->height / tiles->height;
	double x0 = whole->x + tile->x * across, x1 = whole->x + (tile->x + tile->width) * across;
	double y0 = whole->y + tile->y * down, y1 = whole->y + (tile->y + tile->height) * down;
	if (place->whole) {
		x0 = number_nearest(x0);
		x1 = number_nearest(x1);
		y0 = number_nearest(y0);
		y1 = number_nearest(y1);
	}
	return (struct box){ x0, y0, x1 - x0, y1 - y0 };
}

/* By SDL: with a GPU, and what is turned in any case, which is rare and gets a texture for the moment. */
static void copy_tile(struct painter *painter, const struct tile *tile, SDL_Texture *texture, struct box box,
					  const struct placing *place)
{
	SDL_Renderer *renderer = painter->screen->renderer;
	const SDL_Rect from = { tile->inset_x, tile->inset_y, tile->width, tile->height };
	const SDL_FRect to = { (float)box.x, (float)box.y, (float)box.width, (float)box.height };
	if (place->angle == 0) {
		check(painter, SDL_RenderCopyF(renderer, texture, &from, &to));
		return;
	}
	const SDL_FPoint pivot = { (float)(place->pivot_x - box.x), (float)(place->pivot_y - box.y) };
	check(painter, SDL_RenderCopyExF(renderer, texture, &from, &to, place->angle, &pivot, SDL_FLIP_NONE));
}

static SDL_Texture *make_texture(const struct painter *painter, const struct runs_picture *picture)
{
	SDL_Texture *texture = SDL_CreateTexture(painter->screen->renderer, SDL_PIXELFORMAT_ARGB8888,
											 SDL_TEXTUREACCESS_STATIC, picture->width, picture->height);
	if (texture) {
		SDL_UpdateTexture(texture, NULL, picture->pixels, picture->stride * 4);
		SDL_SetTextureScaleMode(texture, SDL_ScaleModeLinear);
	}
	return texture;
}

/* Past SDL: nothing is turned. */
static void draw_pixels(struct painter *painter, const struct tile *tile, bool opaque, struct box box,
						const struct placing *place)
{
	const struct runs_picture easel = easel_of(painter);
	const struct runs_clip clip = clip_of(place->clip), to = clip_of(rect_of(box));
	if (to.width == tile->width && to.height == tile->height && (opaque || tile->runs)) {
		const struct runs_picture own = tile_own(tile);
		runs_draw(tile->runs, &own, &easel, &clip, to.x, to.y, place->alpha);
	} else {
		const struct stretch_part part = { &tile->picture, tile->inset_x, tile->inset_y, tile->width, tile->height };
		stretch_draw(&part, opaque, &easel, &clip, &to, place->alpha);
	}
}

static void copy(struct painter *painter, const struct tiles *tiles, const struct placing *place)
{
	bool plain = tiles->opaque && place->alpha == 255 && place->angle == 0;
	for (int i = 0; i < tiles->count; i++) {
		const struct tile *tile = &tiles->items[i];
		struct box box = tile_box(tile, tiles, place);
		if (box.width <= 0 || box.height <= 0 || !count_fill(painter, place, box))
			continue;
		if (tiles->raster && place->angle == 0) {
			draw_pixels(painter, tile, tiles->opaque, box, place);
			continue;
		}
		SDL_Texture *texture = tile->texture ? tile->texture : make_texture(painter, &tile->picture);
		SDL_SetTextureBlendMode(texture, plain ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
		SDL_SetTextureAlphaMod(texture, place->alpha);
		copy_tile(painter, tile, texture, box, place);
		if (!tile->texture)
			SDL_DestroyTexture(texture);
	}
}

static struct box middle(struct box box)
{
	return (struct box){ box.x + box.width / 2, box.y + box.height / 2, 0, 0 };
}

/* Puts a box of the visitor's into place. */
static void put(const struct painter *painter, const struct item *item, struct box box, struct placing *place)
{
	struct box pivot = rotated(painter, middle(item->box));
	place->box = rotated(painter, place->whole ? snap(box) : box);
	place->pivot_x = pivot.x;
	place->pivot_y = pivot.y;
	place->angle = (double)item->rotation;
}

static void draw_text(struct painter *painter, const struct item *item, struct placing *place)
{
	struct text_run run;
	struct error error;
	if (item->length == 0)
		return;
	if (!texts_get(painter->texts, item, &run, &error)) {
		fail(painter, error.text);
		return;
	}
	if (!run.tiles)
		return;
	int width = run.tiles->width, height = run.tiles->height;
	rotate_size(painter->screen->rotation, &width, &height);
	double pen = item->box.x, baseline = item->baseline, scale = (double)item->scale;
	if (place->whole) {
		pen = number_nearest(pen);
		baseline = number_nearest(baseline);
	}
	put(painter, item, (struct box){ pen + run.x * scale, baseline + run.y * scale, width * scale, height * scale },
		place);
	copy(painter, run.tiles, place);
}

/* The picture may be smaller than its box (CONTAIN keeps the proportions): it stands in the middle. One that misses its
 * size by the rounding of its box is not stretched for that. */
static struct box picture_box(const struct item *item, int width, int height, bool whole)
{
	const struct box *box = &item->box;
	double w = box->width, h = box->height;
	if (item->picture.width > 0 && item->picture.height > 0) {
		w = width * box->width / item->picture.width;
		h = height * box->height / item->picture.height;
	}
	if (whole && fabs(w - width) < 1 && fabs(h - height) < 1) {
		w = width;
		h = height;
	}
	struct box out = { box->x + (box->width - w) / 2, box->y + (box->height - h) / 2, w, h };
	if (whole && w == width && h == height) {
		out.x = number_nearest(out.x);
		out.y = number_nearest(out.y);
	}
	return out;
}

static void draw_picture(struct painter *painter, const struct item *item, struct placing *place)
{
	const struct tiles *tiles = item->moving ? textures_get(painter->textures, &item->picture)
											 : textures_need(painter->textures, &item->picture);
	if (!tiles)
		return;
	int width = tiles->width, height = tiles->height;
	rotate_size(painter->screen->rotation, &width, &height);
	put(painter, item, picture_box(item, width, height, place->whole), place);
	copy(painter, tiles, place);
}

static void draw_item(struct painter *painter, const struct item *item, double opacity)
{
	double alpha = number_nearest(fmin(fmax((double)item->opacity * opacity, 0), 1) * 255);
	struct placing place = { .whole = !item->moving || painter->screen->easel, .alpha = (Uint8)alpha };
	if (place.alpha == 0 || !set_clip(painter, item, &place.clip))
		return;
	switch (item->kind) {
	case ITEM_FILL:
		put(painter, item, item->box, &place);
		fill(painter, &place, item->colour);
		break;
	case ITEM_TEXT:
		draw_text(painter, item, &place);
		break;
	case ITEM_PICTURE:
		draw_picture(painter, item, &place);
		break;
	}
}

void painter_fill(struct painter *painter, struct box box, uint32_t colour)
{
	const SDL_Rect all = { 0, 0, painter->width, painter->height };
	struct placing place = { .box = rotated(painter, snap(box)), .clip = all, .whole = true, .alpha = 255 };
	SDL_RenderSetClipRect(painter->screen->renderer, NULL);
	if (place.box.width > 0 && place.box.height > 0)
		fill(painter, &place, colour);
}

void painter_still(struct painter *painter, const struct display *display)
{
	for (size_t i = 0; i < display->count; i++)
		if (!display->items[i].moving)
			draw_item(painter, &display->items[i], 1);
	SDL_RenderSetClipRect(painter->screen->renderer, NULL);
}

static bool is_whole(struct box box)
{
	return box.x == floor(box.x) && box.y == floor(box.y) && box.width == floor(box.width) &&
		   box.height == floor(box.height);
}

/* Where the item may draw anything, on whole pixels. */
static struct box reach(const struct item *item)
{
	double x = floor(item->box.x), y = floor(item->box.y);
	struct box around = { x, y, ceil(item->box.x + item->box.width) - x, ceil(item->box.y + item->box.height) - y };
	return item->rotation == 0 ? box_common(around, snap(item->clip)) : snap(item->clip);
}

/* What of `seen` the item hides from what was drawn before it: a tile of the viewer's over the coarser one and the
 * ground below. Empty for all but pictures of files that are there, opaque and on whole pixels. */
static struct box hides(const struct painter *painter, const struct item *item, struct box seen, double opacity)
{
	const struct box nothing = { 0, 0, 0, 0 };
	if (item->kind != ITEM_PICTURE || !item->picture.path || !item->moving || item->picture.fit != PICTURE_STRETCH ||
		item->rotation != 0 || (double)item->opacity * opacity < 1 || !is_whole(item->box))
		return nothing;
	struct box part = box_common(box_common(item->box, snap(item->clip)), seen);
	if (box_is_empty(part))
		return nothing;
	const struct tiles *tiles = textures_get(painter->textures, &item->picture);
	return tiles && tiles->opaque ? part : nothing;
}

/* Draws what of `seen` no item from `next` to `end` hides: the rest of it in pieces. False: nothing of it is seen. */
static bool draw_seen(struct painter *painter, const struct display *display, const struct item *item, struct box seen,
					  size_t next, size_t end, double opacity)
{
	for (; next < end; next++) {
		const struct box hidden = hides(painter, &display->items[next], seen, opacity);
		if (box_is_empty(hidden))
			continue;
		const double right = hidden.x + hidden.width, bottom = hidden.y + hidden.height;
		const struct box around[] = {
			{ seen.x, seen.y, seen.width, hidden.y - seen.y },
			{ seen.x, hidden.y, hidden.x - seen.x, hidden.height },
			{ right, hidden.y, seen.x + seen.width - right, hidden.height },
			{ seen.x, bottom, seen.width, seen.y + seen.height - bottom },
		};
		bool drawn = false;
		for (int i = 0; i < 4; i++)
			if (!box_is_empty(around[i]))
				drawn = draw_seen(painter, display, item, around[i], next + 1, end, opacity) || drawn;
		return drawn;
	}
	struct item part = *item;
	part.clip = seen;
	draw_item(painter, &part, opacity);
	return true;
}

/* One past the last item that hides anything; most lists have none. */
static size_t end_of_hiding(const struct painter *painter, const struct display *display, double opacity)
{
	size_t end = display->count;
	while (end > 0 && box_is_empty(hides(painter, &display->items[end - 1], display->items[end - 1].box, opacity)))
		end--;
	return end;
}

/* Still pictures of the list count as asked for: when the movement ends the whole list is composed again. So do those
 * that are hidden for now. */
void painter_moving(struct painter *painter, const struct display *display, double opacity)
{
	const size_t end = end_of_hiding(painter, display, opacity);
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		bool drawn = item->moving;
		if (drawn && i + 1 < end && item->kind != ITEM_TEXT)
			drawn = draw_seen(painter, display, item, reach(item), i + 1, end, opacity);
		else if (drawn)
			draw_item(painter, item, opacity);
		if (!drawn && item->kind == ITEM_PICTURE && (item->moving || display->moving))
			textures_get(painter->textures, &item->picture);
	}
	SDL_RenderSetClipRect(painter->screen->renderer, NULL);
}
