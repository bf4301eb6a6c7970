/* Rasters become textures here and nowhere else, so this is where they are turned for a screen on its side.
 *
 * The software renderer packs opaque static textures by run length, which its fast blits cannot read; a streaming
 * texture without alpha is copied by memcpy and blended by the one loop that SDL has in vector code. One with alpha is
 * streaming too, because then its pixels stay where they were written, and are drawn past SDL (draw/runs); SDL has the
 * same pixels for what is turned or scaled. A GPU gets static textures with alpha: a streaming one would keep a second
 * copy in memory. Must not know what the picture is of. */
#include "draw/tiles.h"
#include <SDL.h>
#include <stdlib.h>
#include <string.h>

static struct SDL_Texture *create_texture(const struct screen *screen, bool opaque, int width, int height)
{
	struct SDL_Texture *texture = SDL_CreateTexture(
		screen->renderer, screen->easel && opaque ? SDL_PIXELFORMAT_XRGB8888 : SDL_PIXELFORMAT_ARGB8888,
		screen->easel ? SDL_TEXTUREACCESS_STREAMING : SDL_TEXTUREACCESS_STATIC, width, height);
	if (texture)
		SDL_SetTextureScaleMode(texture, SDL_ScaleModeLinear);
	return texture;
}

/* Runs of the tile without its borders. Without memory for them SDL draws it. */
static void find_runs(struct tile *tile)
{
	void *pixels;
	int pitch;
	if (SDL_LockTexture(tile->texture, NULL, &pixels, &pitch) != 0)
		return;
	SDL_UnlockTexture(tile->texture); /* what was written stays, and stays there: `keeps` says so */
	tile->picture = (struct runs_picture){ (uint32_t *)pixels + (ptrdiff_t)tile->inset_y * (pitch / 4) + tile->inset_x,
										   pitch / 4, tile->width, tile->height };
	tile->runs = runs_create(&tile->picture);
}

static bool fill_tile(const struct screen *screen, const struct raster *raster, struct tile *tile)
{
	int left = tile->x - tile->inset_x, top = tile->y - tile->inset_y;
	int right = SDL_min(tile->x + tile->width + 1, raster->width);
	int bottom = SDL_min(tile->y + tile->height + 1, raster->height);
	const uint32_t *pixels = raster->pixels + (size_t)top * (size_t)raster->stride + left;
	tile->texture = create_texture(screen, raster->opaque, right - left, bottom - top);
	if (!tile->texture || SDL_UpdateTexture(tile->texture, NULL, pixels, raster->stride * 4) != 0)
		return false;
	if (screen->keeps && !raster->opaque)
		find_runs(tile);
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

static struct tiles *cut(const struct screen *screen, const struct raster *raster, struct error *error)
{
	/* A picture that fits needs no borders; else both borders must fit into the texture. */
	const int side = screen->texture_side, step = side - 2;
	int columns = raster->width <= side ? 1 : (raster->width + step - 1) / step;
	int rows = raster->height <= side ? 1 : (raster->height + step - 1) / step;
	struct tiles *tiles = calloc(1, sizeof *tiles + (size_t)columns * (size_t)rows * sizeof tiles->items[0]);
	if (!tiles) {
		error_set(error, "out of memory");
		return NULL;
	}
	tiles->width = raster->width;
	tiles->height = raster->height;
	tiles->opaque = raster->opaque;
	for (int i = 0; i < columns * rows; i++) {
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
		if (!fill_tile(screen, raster, tile)) {
			error_set(error, "no texture: %s", SDL_GetError());
			tiles_destroy(tiles);
			return NULL;
		}
		tiles->bytes += (size_t)tile->width * (size_t)tile->height * 4 + (tile->runs ? runs_bytes(tile->runs) : 0);
	}
	return tiles;
}

struct tiles *tiles_create(struct screen *screen, const struct raster *raster, struct error *error)
{
	if (screen->rotation == 0)
		return cut(screen, raster, error);
	struct raster *turned = raster_turn(raster, screen->rotation);
	if (!turned) {
		error_set(error, "out of memory");
		return NULL;
	}
	struct tiles *tiles = cut(screen, turned, error);
	raster_destroy(turned);
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
	free(tiles);
}
