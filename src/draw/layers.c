/* Composed pictures and the cross-fade between two of them: the one place where every pixel is touched in every frame.
 *
 * With a GPU `from` is copied without blending and covers all, so nothing is cleared, and `to` is blended over it.
 * Without one both are mixed in one pass into the frame's pixels, past SDL. Must not know what a layer shows. */
#include "draw/layers.h"
#include "draw/blend.h"
#include <SDL.h>
#include <stdlib.h>
#include <string.h>

static void empty(struct layer *layer)
{
	for (int i = 0; i < layer->count; i++)
		if (layer->parts[i].texture)
			SDL_DestroyTexture(layer->parts[i].texture);
	free(layer->pixels);
	layer->pixels = NULL;
	layer->count = 0;
}

/* Opaque if the renderer can draw on such a texture, else whatever it likes best. */
static Uint32 target_format(struct SDL_Renderer *renderer)
{
	SDL_RendererInfo info;
	if (SDL_GetRendererInfo(renderer, &info) != 0 || info.num_texture_formats == 0)
		return SDL_PIXELFORMAT_ARGB8888;
	for (Uint32 i = 0; i < info.num_texture_formats; i++)
		if (info.texture_formats[i] == SDL_PIXELFORMAT_XRGB8888)
			return SDL_PIXELFORMAT_XRGB8888;
	return info.texture_formats[0];
}

static size_t frame_bytes(const struct screen *screen)
{
	return (size_t)screen->width * (size_t)screen->height * sizeof *screen->pixels;
}

static bool fill_parts(struct layers *layers, struct layer *layer, const struct screen *screen, int columns, int rows)
{
	if (screen->easel) {
		layer->parts[layer->count++] = (struct layer_part){ .width = screen->width, .height = screen->height };
		if (!layers->begun) {
			layers->begun = true;
			layers->lent = layer;
			return true;
		}
		layer->pixels = malloc(frame_bytes(screen));
		return layer->pixels || SDL_OutOfMemory() == 0;
	}
	const Uint32 format = target_format(screen->renderer);
	for (int i = 0; i < columns * rows; i++) {
		struct layer_part *part = &layer->parts[layer->count++];
		part->x = i % columns * screen->texture_side;
		part->y = i / columns * screen->texture_side;
		part->width = SDL_min(screen->texture_side, screen->width - part->x);
		part->height = SDL_min(screen->texture_side, screen->height - part->y);
		part->texture =
			SDL_CreateTexture(screen->renderer, format, SDL_TEXTUREACCESS_TARGET, part->width, part->height);
		if (!part->texture)
			return false;
		SDL_SetTextureScaleMode(part->texture, SDL_ScaleModeNearest);
	}
	return true;
}

struct layer *layers_add(struct layers *layers, const struct screen *screen, struct error *error)
{
	int columns = (screen->width + screen->texture_side - 1) / screen->texture_side;
	int rows = (screen->height + screen->texture_side - 1) / screen->texture_side;
	struct layer *layer = calloc(1, sizeof *layer + (size_t)(columns * rows) * sizeof layer->parts[0]);
	if (!layer) {
		error_set(error, "out of memory");
		return NULL;
	}
	if (!fill_parts(layers, layer, screen, columns, rows)) {
		error_set(error, "no layer: %s", SDL_GetError());
		empty(layer);
		free(layer);
		return NULL;
	}
	layer->next = layers->first;
	if (layers->first)
		layers->first->previous = layer;
	layers->first = layer;
	return layer;
}

void layers_remove(struct layers *layers, struct layer *layer)
{
	if (!layer)
		return;
	if (layers->lent == layer)
		layers->lent = NULL;
	if (layer->previous)
		layer->previous->next = layer->next;
	else
		layers->first = layer->next;
	if (layer->next)
		layer->next->previous = layer->previous;
	empty(layer);
	free(layer);
}

void layers_void(struct layers *layers)
{
	layers->lent = NULL;
	for (struct layer *layer = layers->first; layer; layer = layer->next)
		empty(layer);
}

void layers_settle(struct layers *layers, const struct screen *screen)
{
	struct layer *layer = layers->lent;
	if (layer)
		layer->pixels = malloc(frame_bytes(screen));
	if (!layer || !layer->pixels)
		return;
	memcpy(layer->pixels, screen->pixels, frame_bytes(screen));
	layers->lent = NULL;
}

bool layers_aim(const struct layer *layer, int part, struct screen *screen)
{
	if (!screen->easel)
		return SDL_SetRenderTarget(screen->renderer, layer->parts[part].texture) == 0;
	screen_aim(screen, layer->pixels);
	return true;
}

/* What of the picture at x, y lies on the part; false: nothing. `from`: in the picture; `to`: on the part. */
static bool meet(const struct layer_part *part, const struct raster *raster, int x, int y, SDL_Rect *from, SDL_Rect *to)
{
	const SDL_Rect whole = { x - part->x, y - part->y, raster->width, raster->height };
	const SDL_Rect own = { 0, 0, part->width, part->height };
	if (!SDL_IntersectRect(&whole, &own, to))
		return false;
	*from = (SDL_Rect){ to->x - whole.x, to->y - whole.y, to->w, to->h };
	return true;
}

static bool paint_texture(const struct layer_part *part, SDL_Renderer *renderer, const uint32_t *pixels, int stride,
						  const SDL_Rect *to)
{
	SDL_Surface *surface = SDL_CreateRGBSurfaceWithFormatFrom((void *)(uintptr_t)pixels, to->w, to->h, 32, stride * 4,
															  SDL_PIXELFORMAT_XRGB8888);
	SDL_Texture *texture = surface ? SDL_CreateTextureFromSurface(renderer, surface) : NULL;
	bool good = texture && SDL_SetTextureBlendMode(texture, SDL_BLENDMODE_NONE) == 0 &&
				SDL_SetRenderTarget(renderer, part->texture) == 0 && SDL_RenderCopy(renderer, texture, NULL, to) == 0;
	SDL_SetRenderTarget(renderer, NULL);
	if (texture)
		SDL_DestroyTexture(texture);
	SDL_FreeSurface(surface);
	return good;
}

bool layers_paint(struct layer *layer, struct screen *screen, const struct raster *raster, int x, int y)
{
	bool good = true;
	for (int i = 0; i < layer->count; i++) {
		const struct layer_part *part = &layer->parts[i];
		SDL_Rect from, to;
		if (!meet(part, raster, x, y, &from, &to))
			continue;
		const uint32_t *pixels = raster->pixels + (size_t)from.y * (size_t)raster->stride + from.x;
		if (part->texture) {
			good = paint_texture(part, screen->renderer, pixels, raster->stride, &to) && good;
			continue;
		}
		uint32_t *row = layer->pixels + (size_t)to.y * (size_t)part->width + to.x;
		for (int j = 0; j < to.h; j++, row += part->width, pixels += raster->stride)
			memcpy(row, pixels, (size_t)to.w * sizeof *row);
	}
	return good;
}

static bool copy(const struct layer *layer, struct screen *screen, SDL_BlendMode mode, Uint8 alpha)
{
	bool good = true;
	for (int i = 0; i < layer->count; i++) {
		const struct layer_part *part = &layer->parts[i];
		const SDL_Rect to = { part->x, part->y, part->width, part->height };
		SDL_SetTextureBlendMode(part->texture, mode);
		SDL_SetTextureAlphaMod(part->texture, alpha);
		good = SDL_RenderCopy(screen->renderer, part->texture, NULL, &to) == 0 && good;
	}
	return good;
}

static bool show_textures(const struct layer *from, const struct layer *to, double mix, struct screen *screen)
{
	Uint8 alpha = (Uint8)(mix * 255 + 0.5);
	bool good = true;
	if (alpha == 255 && to)
		return copy(to, screen, SDL_BLENDMODE_NONE, 255);
	if (from) {
		good = copy(from, screen, SDL_BLENDMODE_NONE, 255);
	} else {
		SDL_SetRenderDrawColor(screen->renderer, 0, 0, 0, 255);
		good = SDL_RenderClear(screen->renderer) == 0;
	}
	if (to && alpha > 0)
		good = copy(to, screen, SDL_BLENDMODE_BLEND, alpha) && good;
	return good;
}

static const struct layer *valid(const struct layer *layer)
{
	return layer && layer->count > 0 ? layer : NULL;
}

bool layers_show(const struct layers *layers, const struct layer *from, const struct layer *to, double mix,
				 struct screen *screen, int *passes)
{
	from = valid(from);
	to = valid(to);
	if (!to)
		mix = 0;
	*passes = (from && mix < 1) + (to && mix > 0);
	if (!screen->easel)
		return show_textures(from, to, mix, screen);
	SDL_RenderFlush(screen->renderer);
	if (from && from == layers->lent)
		return true; /* it stands there */
	blend_mix(screen->pixels, from ? from->pixels : NULL, to ? to->pixels : NULL,
			  (size_t)screen->width * (size_t)screen->height, (unsigned)(mix * BLEND_FULL + 0.5));
	return true;
}
