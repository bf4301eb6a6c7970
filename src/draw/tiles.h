/* A picture ready to be drawn: turned with the screen; for a GPU as textures, cut so that any of them can hold a tile;
 * without one as pixels. Private to draw/. */
#ifndef LANTERN_DRAW_TILES_H
#define LANTERN_DRAW_TILES_H
#include "base/error.h"
#include "draw/runs.h"
#include "draw/screen.h"
#include "media/raster.h"
#include <stddef.h>

struct SDL_Texture;

/* Pixels x .. x + width of the picture are pixels inset_x .. inset_x + width of the texture, or of `picture`, which
 * hold at least one pixel of each neighbour around them: a scaled picture is filtered across the seams. */
struct tile {
	int x, y, width, height;
	int inset_x, inset_y;
	struct SDL_Texture *texture; /* owns; NULL without a GPU, and then: */
	struct runs_picture picture; /* pixels of `raster` */
	struct runs *runs;			 /* owns; of the tile alone; NULL: it is opaque, or there are none */
};

struct tiles {
	int width, height; /* of the whole, as the display has it */
	bool opaque;
	size_t bytes;
	struct raster *raster; /* owns; NULL with a GPU */
	int count;
	struct tile items[];
};

/* Takes the raster, turns it, and cuts and uploads it for a GPU. NULL with an error: then the raster is still the
 * caller's. */
struct tiles *tiles_create(struct screen *screen, struct raster *raster, struct error *error);
struct runs_picture tile_own(const struct tile *tile); /* without a GPU: its pixels without those of its neighbours */
void tiles_destroy(struct tiles *tiles);			   /* before the screen's renderer goes */

#endif
