/* Layers: still, opaque pictures of the whole display. Private to draw/.
 *
 * Without a GPU a layer is plain memory; with one it is a grid of textures that can be drawn on. The list knows every
 * layer, so that all can be made void at once when the screen changes; a void layer shows nothing and is still its
 * owner's to remove. */
#ifndef LANTERN_DRAW_LAYERS_H
#define LANTERN_DRAW_LAYERS_H
#include "base/error.h"
#include "draw/screen.h"
#include "media/raster.h"
#include <stdbool.h>
#include <stdint.h>

struct SDL_Texture;

struct layer_part {
	struct SDL_Texture *texture; /* owns; NULL without a GPU */
	int x, y, width, height;
};

struct layer {
	struct layer *previous, *next;
	uint32_t *pixels; /* owns; NULL with a GPU, when void, and while it is lent the frame's */
	int count;		  /* parts; 0 when void */
	struct layer_part parts[];
};

/* Without a GPU the first layer of all is lent the frame's pixels: so the first picture is on the screen without having
 * been copied, which the system's finding of that memory makes slow. */
struct layers {
	struct layer *first;
	struct layer *lent; /* borrows; NULL: none */
	bool begun;			/* there has been a layer */
};

struct layer *layers_add(struct layers *layers, const struct screen *screen, struct error *error);
void layers_remove(struct layers *layers, struct layer *layer); /* NULL is fine */
void layers_void(struct layers *layers);						/* before the screen's renderer goes */

/* What is drawn next goes on this part of the layer. */
bool layers_aim(const struct layer *layer, int part, struct screen *screen);

/* Lays an opaque picture on the layer, its corner at x, y; what stands out is left off. */
bool layers_paint(struct layer *layer, struct screen *screen, const struct raster *raster, int x, int y);

/* Before anything else is drawn on the frame: the layer that it was lent to gets a copy. Without memory for that it
 * stays lent, and is what stands on the frame. */
void layers_settle(struct layers *layers, const struct screen *screen);

/* The frame: `from`, over it `to` with opacity `mix` 0..1; a layer that is NULL or void is black. *passes: how many
 * screens were filled. */
bool layers_show(const struct layers *layers, const struct layer *from, const struct layer *to, double mix,
				 struct screen *screen, int *passes);

#endif
