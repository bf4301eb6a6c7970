/* A picture as textures: turned with the screen, cut into tiles that any GPU can hold. Private to draw/. */
#ifndef LANTERN_DRAW_TILES_H
#define LANTERN_DRAW_TILES_H
#include "base/error.h"
#include "draw/runs.h"
#include "draw/screen.h"
#include "media/raster.h"
#include <stddef.h>

struct SDL_Texture;

/* Pixels x .. x + width of the picture are pixels inset_x .. inset_x + width of the texture, which holds one pixel of
 * each neighbour around them: a scaled picture is filtered across the seams. */
struct tile {
	struct SDL_Texture *texture; /* owns */
	int x, y, width, height;
	int inset_x, inset_y;
	struct runs *runs;			 /* owns; of the tile itself, with alpha and without a GPU; NULL: SDL draws it */
	struct runs_picture picture; /* the pixels of `runs`, which are the texture's */
};

struct tiles {
	int width, height; /* of the whole, as the display has it */
	bool opaque;
	size_t bytes;
	int count;
	struct tile items[];
};

/* Turns, cuts and uploads. NULL with an error. */
struct tiles *tiles_create(struct screen *screen, const struct raster *raster, struct error *error);
void tiles_destroy(struct tiles *tiles); /* before the screen's renderer goes */

#endif
