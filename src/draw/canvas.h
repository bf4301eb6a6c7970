/* Display lists become pixels: the texture cache, still layers, frames.
 *
 * A panel at rest is composed once into an opaque layer of the screen's size (tiles where a side passes 2048 px); a
 * cross-fade copies one layer and blends the other, as cheap as SDL can do it. Pictures come from the worker; the cache
 * keeps textures up to a byte budget (surfaces in flight count), least recently used out first. */
#ifndef LANTERN_DRAW_CANVAS_H
#define LANTERN_DRAW_CANVAS_H
#include "base/error.h"
#include "draw/window.h"
#include "media/fonts.h"
#include "media/raster.h"
#include "media/worker.h"
#include "scene/display.h"

struct canvas;
struct layer; /* the whole screen, still and opaque */

struct canvas *canvas_create(struct window *window, struct fonts *fonts, struct worker *worker, size_t budget,
							 struct error *error);
void canvas_destroy(struct canvas *canvas);

/* Asks for the pictures of the list that are not there yet. Returns how many are still outstanding. 0: compose may
 * begin. */
int canvas_prepare(struct canvas *canvas, const struct display *display, int urgency);

/* Makes the textures of the list's words, so that a movement that begins with them does not wait. */
void canvas_warm(struct canvas *canvas, const struct display *display);

/* Takes what the worker has finished, and says how many pictures came. A picture that cannot be decoded is told to
 * `failed` once; it counts as there and is left out. */
int canvas_collect(struct canvas *canvas, void (*failed)(void *data, const char *path, const struct error *error),
				   void *data);
void canvas_drop_file(struct canvas *canvas,
					  const char *path); /* the file changed: decode again when next asked for (NULL: all) */

/* Gives memory back: all pictures that nobody asked for lately. Returns bytes. */
size_t canvas_shrink(struct canvas *canvas);

void canvas_drop_below(struct canvas *canvas, const char *folder); /* the same for all files in it */
/* Files below this folder are not read from now on (borrowed; NULL: all are). Pictures that are there stay; others
 * count as outstanding. */
void canvas_hold(struct canvas *canvas, const char *folder);

/* Draws everything of the list that does not move into a layer. NULL with an error. The layer dies with the renderer's
 * targets: see canvas_lost. */
struct layer *canvas_compose(struct canvas *canvas, const struct display *display, uint32_t ground,
							 struct error *error);
/* What of the list stands still is in a layer and is not drawn by itself any more: its pictures may make room for
 * others, where the budget is short. */
void canvas_rest(struct canvas *canvas, const struct display *display);
void layer_destroy(struct canvas *canvas, struct layer *layer); /* NULL is fine */
/* Lays an opaque picture on the layer at x, y (pixels of a screen that is not turned), cut at its edges: what another
 * canvas has drawn. False when it cannot be. */
bool layer_paint(struct canvas *canvas, struct layer *layer, const struct raster *raster, int x, int y);

/* One frame: `from`, over it `to` with opacity 0..1 (either may be NULL), over that the moving items of the lists (may
 * be NULL). Presents. */
struct frame {
	struct layer *from, *to;
	double mix; /* 0: only from; 1: only to */
	const struct display *from_moving, *to_moving;
};
bool canvas_frame(struct canvas *canvas, const struct frame *frame);

/* The quiet card that needs no script, no font and no asset: a dark sky, a horizon, one small light. */
bool canvas_card(struct canvas *canvas);

bool canvas_black(struct canvas *canvas); /* nothing at all, and meant */

/* The last frame as the visitor sees it (rotation undone with `upright`); NULL when it cannot be read. Headless and
 * tests. */
struct raster *canvas_read(struct canvas *canvas, bool upright, struct error *error);

/* The screen changed its size or lost its targets: every layer is void, textures stay where they can. */
bool canvas_lost(const struct canvas *canvas);
void canvas_resized(struct canvas *canvas);

struct canvas_counts {
	long frames;		  /* presented */
	double fill;		  /* screens filled by the last frame */
	int draws;			  /* draw calls of the last frame */
	size_t texture_bytes; /* of pictures, held by the cache */
	size_t text_bytes;	  /* of words that move, beside them */
	size_t budget;		  /* of pictures */
};
struct canvas_counts canvas_count(const struct canvas *canvas);

#endif
