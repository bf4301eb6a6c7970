/* What the show sees of drawing: pictures asked for, layers composed, frames presented.
 *
 * The canvas holds the caches and the list of layers; screen and window belong to draw/window. When memory for a layer
 * or a texture runs out, everything that nobody asks for is thrown out and the work is tried once more; then it is an
 * error value. Must not know panels, tracks or time. */
#include "draw/canvas.h"
#include "base/log.h"
#include "draw/card.h"
#include "draw/layers.h"
#include "draw/painter.h"
#include "draw/rotate.h"
#include "draw/screen.h"
#include "draw/texts.h"
#include "draw/textures.h"
#include <SDL.h>
#include <malloc.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

struct canvas {
	struct window *window; /* borrows */
	struct screen *screen; /* borrows: the window's */
	struct textures *textures;
	struct texts *texts;
	struct layers layers;
	struct canvas_counts counts;
	bool told;		/* that the last frame was not whole */
	bool told_lost; /* that there is no screen */
};

struct canvas *canvas_create(struct window *window, struct fonts *fonts, struct worker *worker, size_t budget,
							 struct error *error)
{
	struct canvas *canvas = calloc(1, sizeof *canvas);
	if (!canvas) {
		error_set(error, "out of memory");
		return NULL;
	}
	canvas->window = window;
	canvas->screen = window_screen(window);
	canvas->textures = textures_create(canvas->screen, worker, budget);
	canvas->texts = texts_create(canvas->screen, fonts);
	if (!canvas->textures || !canvas->texts) {
		error_set(error, "out of memory");
		canvas_destroy(canvas);
		return NULL;
	}
	return canvas;
}

void canvas_destroy(struct canvas *canvas)
{
	if (!canvas)
		return;
	while (canvas->layers.first)
		layers_remove(&canvas->layers, canvas->layers.first);
	textures_destroy(canvas->textures);
	texts_destroy(canvas->texts);
	free(canvas);
}

int canvas_prepare(struct canvas *canvas, const struct display *display, int urgency)
{
	int outstanding = 0;
	textures_generation(canvas->textures);
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (item->kind == ITEM_PICTURE && !textures_want(canvas->textures, &item->picture, urgency))
			outstanding++;
	}
	return outstanding;
}

void canvas_warm(struct canvas *canvas, const struct display *display)
{
	for (size_t i = 0; i < display->count && !canvas_lost(canvas); i++) {
		struct item item = display->items[i];
		struct text_run run;
		struct error error;
		item.moving = true;
		if (item.kind == ITEM_TEXT && item.length > 0)
			texts_get(canvas->texts, &item, &run, &error);
	}
}

/* While the screen is lost there is nothing to upload to; the worker keeps what it has finished. */
int canvas_collect(struct canvas *canvas, void (*failed)(void *data, const char *path, const struct error *error),
				   void *data)
{
	return canvas_lost(canvas) ? 0 : textures_collect(canvas->textures, failed, data);
}

void canvas_hold(struct canvas *canvas, const char *folder)
{
	textures_hold(canvas->textures, folder);
}

void canvas_drop_below(struct canvas *canvas, const char *folder)
{
	textures_drop_below(canvas->textures, folder);
}

void canvas_drop_file(struct canvas *canvas, const char *path)
{
	textures_drop_file(canvas->textures, path);
	if (!path)
		texts_clear(canvas->texts);
}

size_t canvas_shrink(struct canvas *canvas)
{
	size_t before = textures_bytes(canvas->textures);
	textures_drop_unasked(canvas->textures);
	malloc_trim(0);
	return before - textures_bytes(canvas->textures);
}

static bool draw_layer(struct canvas *canvas, const struct layer *layer, const struct display *display, uint32_t ground,
					   struct error *error)
{
	struct painter painter;
	painter_init(&painter, canvas->screen, canvas->textures, canvas->texts);
	int width, height;
	window_size(canvas->window, &width, &height);
	for (int i = 0; i < layer->count; i++) {
		const struct layer_part *part = &layer->parts[i];
		if (!layers_aim(layer, i, canvas->screen))
			return error_set(error, "no layer to draw on: %s", SDL_GetError());
		painter.x = part->x;
		painter.y = part->y;
		painter.width = part->width;
		painter.height = part->height;
		painter_fill(&painter, (struct box){ 0, 0, width, height }, ground);
		painter_still(&painter, display);
	}
	screen_flush(canvas->screen);
	return !painter.failed || error_set(error, "%s", painter.error.text);
}

static struct layer *compose(struct canvas *canvas, const struct display *display, uint32_t ground, struct error *error)
{
	struct layer *layer = layers_add(&canvas->layers, canvas->screen, error);
	if (layer && !draw_layer(canvas, layer, display, ground, error)) {
		layers_remove(&canvas->layers, layer);
		layer = NULL;
	}
	return layer;
}

struct layer *canvas_compose(struct canvas *canvas, const struct display *display, uint32_t ground, struct error *error)
{
	if (canvas_lost(canvas)) {
		error_set(error, "the screen changed");
		return NULL;
	}
	struct layer *layer = compose(canvas, display, ground, error);
	if (!layer) {
		textures_drop_unasked(canvas->textures);
		texts_clear(canvas->texts);
		layer = compose(canvas, display, ground, error);
	}
	if (canvas->screen->easel)
		screen_aim(canvas->screen, NULL);
	else
		SDL_SetRenderTarget(canvas->screen->renderer, NULL);
	return layer;
}

void canvas_rest(struct canvas *canvas, const struct display *display)
{
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (item->kind == ITEM_PICTURE && !item->moving)
			textures_rest(canvas->textures, &item->picture);
	}
}

void layer_destroy(struct canvas *canvas, struct layer *layer)
{
	if (layer)
		layers_remove(&canvas->layers, layer);
}

bool layer_paint(struct canvas *canvas, struct layer *layer, const struct raster *raster, int x, int y)
{
	if (canvas_lost(canvas))
		return false;
	layers_settle(&canvas->layers, canvas->screen);
	return layer != canvas->layers.lent && layers_paint(layer, canvas->screen, raster, x, y);
}

static bool draw_frame(struct canvas *canvas, const struct frame *frame)
{
	struct painter painter;
	int passes = 0;
	if (!screen_begin(canvas->screen))
		return false;
	painter_init(&painter, canvas->screen, canvas->textures, canvas->texts);
	if (frame->to || frame->from_moving || frame->from != canvas->layers.lent)
		layers_settle(&canvas->layers, canvas->screen);
	double mix = !frame->to ? 0 : fmin(fmax(frame->mix, 0), 1);
	bool good = layers_show(&canvas->layers, frame->from, frame->to, mix, canvas->screen, &passes);
	if (frame->from_moving)
		painter_moving(&painter, frame->from_moving, frame->from ? 1 - mix : 1);
	if (frame->to_moving)
		painter_moving(&painter, frame->to_moving, mix);
	canvas->counts.draws = painter.draws + passes;
	canvas->counts.fill = passes + painter.fill / ((double)painter.width * painter.height);
	if (painter.failed && !canvas->told)
		log_warning("a moving item is left out: %s", painter.error.text);
	canvas->told = painter.failed;
	good = screen_present(canvas->screen) && good;
	layers_settle(&canvas->layers, canvas->screen);
	return good;
}

bool canvas_frame(struct canvas *canvas, const struct frame *frame)
{
	bool good = draw_frame(canvas, frame);
	if (good && canvas->screen->twice) {
		canvas->screen->twice = false;
		good = draw_frame(canvas, frame);
	}
	canvas->counts.frames += good;
	return good;
}

static void draw_nothing(struct painter *painter)
{
	int width = painter->screen->width, height = painter->screen->height;
	rotate_size(painter->screen->rotation, &width, &height);
	painter_fill(painter, (struct box){ 0, 0, width, height }, 0);
}

static bool draw_alone(struct canvas *canvas, void (*draw)(struct painter *painter))
{
	struct painter painter;
	if (!screen_begin(canvas->screen))
		return false;
	layers_settle(&canvas->layers, canvas->screen);
	painter_init(&painter, canvas->screen, canvas->textures, canvas->texts);
	draw(&painter);
	canvas->counts.draws = painter.draws;
	canvas->counts.fill = painter.fill / ((double)painter.width * painter.height);
	return screen_present(canvas->screen) && !painter.failed;
}

static bool present_alone(struct canvas *canvas, void (*draw)(struct painter *painter))
{
	bool good = draw_alone(canvas, draw);
	if (good && canvas->screen->twice) {
		canvas->screen->twice = false;
		good = draw_alone(canvas, draw);
	}
	canvas->counts.frames += good;
	return good;
}

bool canvas_card(struct canvas *canvas)
{
	return present_alone(canvas, card_draw);
}

bool canvas_black(struct canvas *canvas)
{
	return present_alone(canvas, draw_nothing);
}

static struct raster *read_pixels(const struct screen *screen, struct error *error)
{
	struct raster *raster = raster_create(screen->width, screen->height);
	if (!raster) {
		error_set(error, "out of memory");
		return NULL;
	}
	size_t row = (size_t)screen->width * sizeof *raster->pixels;
	for (int y = 0; screen->pixels && y < screen->height; y++)
		memcpy(raster->pixels + (size_t)y * (size_t)raster->stride, screen->pixels + (size_t)y * (size_t)screen->width,
			   row);
	if (!screen->pixels && SDL_RenderReadPixels(screen->renderer, NULL, SDL_PIXELFORMAT_ARGB8888, raster->pixels,
												raster->stride * 4) != 0) {
		error_set(error, "the screen cannot be read: %s", SDL_GetError());
		raster_destroy(raster);
		return NULL;
	}
	for (size_t i = 0; i < (size_t)raster->stride * (size_t)raster->height; i++)
		raster->pixels[i] |= 0xFF000000u; /* the screen has no alpha, whatever stands in its place */
	raster->opaque = true;
	return raster;
}

struct raster *canvas_read(struct canvas *canvas, bool upright, struct error *error)
{
	if (!canvas->screen->renderer) {
		error_set(error, "there is no screen");
		return NULL;
	}
	struct raster *raster = read_pixels(canvas->screen, error);
	int back = (360 - canvas->screen->rotation) % 360;
	if (!raster || !upright || back == 0)
		return raster;
	struct raster *turned = raster_turn(raster, back);
	raster_destroy(raster);
	if (!turned)
		error_set(error, "out of memory");
	return turned;
}

bool canvas_lost(const struct canvas *canvas)
{
	return canvas->screen->lost || !canvas->screen->renderer;
}

void canvas_resized(struct canvas *canvas)
{
	struct error error;
	layers_void(&canvas->layers);
	if (!window_keeps_textures(canvas->window)) {
		textures_drop_tiles(canvas->textures);
		texts_clear(canvas->texts);
	}
	bool good = window_renew(canvas->window, &error);
	/* A display that is off all night is tried every few seconds; that is told once. */
	if (!good && !canvas->told_lost)
		log_error("%s", error.text);
	canvas->told_lost = !good;
}

struct canvas_counts canvas_count(const struct canvas *canvas)
{
	struct canvas_counts counts = canvas->counts;
	counts.texture_bytes = textures_bytes(canvas->textures);
	counts.text_bytes = texts_bytes(canvas->texts);
	counts.budget = textures_budget(canvas->textures);
	return counts;
}
