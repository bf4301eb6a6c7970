/* Rasters become tiles here and nowhere else, so this is where they are turned for a screen on its side.
 *
 * Without a GPU a tile is the raster itself: its pixels are drawn past SDL (draw/runs, draw/stretch), so they are
 * neither cut nor copied, but for a picture that is mostly clear, which is kept as small as its ink. A GPU gets static
 * textures with alpha: a streaming one would keep a second copy in memory. Must not know what the picture is of. */
#include "draw/tiles.h"
#include <SDL.h>
#include <stdlib.h>
#include <string.h>

static bool upload(const struct screen *screen, const struct raster *raster, struct tile *tile)
{
	int left = tile->x - tile->inset_x, top = tile->y - tile->inset_y;
	int right = SDL_min(tile->x + tile->width + 1, raster->width);
	int bottom = SDL_min(tile->y + tile->height + 1, raster->height);
	const uint32_t *pixels = raster->pixels + (size_t)top * (size_t)raster->stride + left;
	tile->texture = SDL_CreateTexture(screen->renderer, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC,
									  right - left, bottom - top);
	if (!tile->texture || SDL_UpdateTexture(tile->texture, NULL, pixels, raster->stride * 4) != 0)
		return false;
	SDL_SetTextureScaleMode(tile->texture, SDL_ScaleModeLinear);
	return true;
}

static bool is_clear(const struct raster *raster, int x, int y, int width, int height)
{
	for (int row = y; row < y + height; row++)
		for (int column = x; column < x + width; column++)
			if (raster->pixels[(size_t)row * (size_t)raster->stride + (size_t)column] >> 24)
				return false;
	return true;
}

/* Makes the tile as small as its ink: what is clear around it costs a GPU as much as what is not. */
static void shrink(const struct raster *raster, struct tile *tile)
{
	while (tile->height > 0 && is_clear(raster, tile->x, tile->y, tile->width, 1)) {
		tile->y++;
		tile->height--;
	}
	while (tile->height > 0 && is_clear(raster, tile->x, tile->y + tile->height - 1, tile->width, 1))
		tile->height--;
	while (tile->height > 0 && is_clear(raster, tile->x, tile->y, 1, tile->height)) {
		tile->x++;
		tile->width--;
	}
	while (tile->height > 0 && is_clear(raster, tile->x + tile->width - 1, tile->y, 1, tile->height))
		tile->width--;
	tile->inset_x = tile->x > 0;
	tile->inset_y = tile->y > 0;
}

static struct tiles *begin(const struct raster *raster, int room, struct error *error)
{
	struct tiles *tiles = calloc(1, sizeof *tiles + (size_t)room * sizeof tiles->items[0]);
	if (!tiles) {
		error_set(error, "out of memory");
		return NULL;
	}
	tiles->width = raster->width;
	tiles->height = raster->height;
	tiles->opaque = raster->opaque;
	return tiles;
}

static struct tiles *cut(const struct screen *screen, const struct raster *raster, struct error *error)
{
	/* A picture that fits needs no borders; else both borders must fit into the texture. */
	const int side = screen->texture_side, step = side - 2;
	int columns = raster->width <= side ? 1 : (raster->width + step - 1) / step;
	int rows = raster->height <= side ? 1 : (raster->height + step - 1) / step;
	struct tiles *tiles = begin(raster, columns * rows, error);
	for (int i = 0; tiles && i < columns * rows; i++) {
		struct tile *tile = &tiles->items[tiles->count++];
		int column = i % columns, row = i / columns;
		tile->x = column * step;
		tile->y = row * step;
		tile->inset_x = column > 0;
		tile->inset_y = row > 0;
		tile->width = columns == 1 ? raster->width : SDL_min(step, raster->width - tile->x);
		tile->height = rows == 1 ? raster->height : SDL_min(step, raster->height - tile->y);
		if (!raster->opaque)
			shrink(raster, tile);
		if (tile->height == 0) {
			tiles->count--;
			memset(tile, 0, sizeof *tile);
			continue;
		}
		if (!upload(screen, raster, tile)) {
			error_set(error, "no texture: %s", SDL_GetError());
			tiles_destroy(tiles);
			return NULL;
		}
		tiles->bytes += (size_t)tile->width * (size_t)tile->height * 4;
	}
	return tiles;
}

/* The tile with a pixel around it, where there is one; NULL when out of memory. */
static struct raster *copy_ink(const struct raster *raster, const struct tile *tile)
{
	int left = tile->x - tile->inset_x, top = tile->y - tile->inset_y;
	int width = SDL_min(tile->x + tile->width + 1, raster->width) - left;
	int height = SDL_min(tile->y + tile->height + 1, raster->height) - top;
	struct raster *copy = raster_create_unset(width, height);
	for (int y = 0; copy && y < height; y++)
		memcpy(copy->pixels + (size_t)y * (size_t)copy->stride,
			   raster->pixels + ((size_t)top + (size_t)y) * (size_t)raster->stride + left, (size_t)width * 4);
	return copy;
}

struct runs_picture tile_own(const struct tile *tile)
{
	const struct runs_picture *all = &tile->picture;
	return (struct runs_picture){ all->pixels + (ptrdiff_t)tile->inset_y * all->stride + tile->inset_x, all->stride,
								  tile->width, tile->height };
}

/* All of the raster as one tile: `raster` itself becomes the tiles', or a copy of its ink does. Without memory for that
 * it stays whole, and without memory for runs it is drawn a little slower. */
static struct tiles *adopt(struct raster *raster, struct error *error)
{
	struct tiles *tiles = begin(raster, 1, error);
	if (!tiles)
		return NULL;
	struct tile *tile = &tiles->items[0];
	*tile = (struct tile){ .width = raster->width, .height = raster->height };
	if (!raster->opaque)
		shrink(raster, tile);
	size_t ink = (size_t)tile->width * (size_t)tile->height;
	if (ink == 0)
		return tiles;
	bool mostly_clear = ink * 4 < (size_t)raster->width * (size_t)raster->height * 3;
	struct raster *copy = mostly_clear ? copy_ink(raster, tile) : NULL;
	if (!copy) {
		tile->inset_x = tile->x;
		tile->inset_y = tile->y;
	}
	const struct raster *kept = tiles->raster = copy ? copy : raster;
	tile->picture = (struct runs_picture){ kept->pixels, kept->stride, kept->width, kept->height };
	const struct runs_picture own = tile_own(tile);
	if (!raster->opaque && tile->width <= RUNS_WIDEST)
		tile->runs = runs_create(&own);
	tiles->count = 1;
	tiles->bytes = (size_t)kept->stride * (size_t)kept->height * 4 + (tile->runs ? runs_bytes(tile->runs) : 0);
	return tiles;
}

struct tiles *tiles_create(struct screen *screen, struct raster *raster, struct error *error)
{
	struct raster *turned = screen->rotation == 0 ? raster : raster_turn(raster, screen->rotation);
	if (!turned) {
		error_set(error, "out of memory");
		return NULL;
	}
	struct tiles *tiles = screen->easel ? adopt(turned, error) : cut(screen, turned, error);
	if (turned != raster && (!tiles || tiles->raster != turned))
		raster_destroy(turned);
	if (tiles && tiles->raster != raster)
		raster_destroy(raster);
	return tiles;
}

void tiles_destroy(struct tiles *tiles)
{
	if (!tiles)
		return;
	for (int i = 0; i < tiles->count; i++) {
		runs_destroy(tiles->items[i].runs);
		if (tiles->items[i].texture)
			SDL_DestroyTexture(tiles->items[i].texture);
	}
	raster_destroy(tiles->raster);
	free(tiles);
}
