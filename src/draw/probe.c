/* Each question is asked by trying it on a few pixels. An answer that cannot be had is a no. */
#include "draw/probe.h"
#include <SDL.h>
#include <stdint.h>

enum { RED = 0xff0000, GREEN = 0x00ff00, COLOUR = 0xffffff /* the byte beside it may hold anything */ };

static void fill(SDL_Renderer *renderer, uint32_t colour)
{
	SDL_SetRenderDrawColor(renderer, colour >> 16 & 255, colour >> 8 & 255, colour & 255, 255);
	SDL_RenderClear(renderer);
	SDL_RenderFlush(renderer);
}

bool probe_swaps(void)
{
	uint32_t one[4] = { 0 }, two[4] = { 0 };
	SDL_Surface *easel = SDL_CreateRGBSurfaceWithFormatFrom(one, 2, 2, 32, 8, SDL_PIXELFORMAT_XRGB8888);
	SDL_Renderer *renderer = easel ? SDL_CreateSoftwareRenderer(easel) : NULL;
	if (renderer) {
		fill(renderer, RED);
		easel->pixels = two;
		fill(renderer, GREEN);
		SDL_DestroyRenderer(renderer);
	}
	SDL_FreeSurface(easel);
	return (one[3] & COLOUR) == RED && (two[3] & COLOUR) == GREEN;
}

bool probe_counts(const struct SDL_Surface *surface)
{
	return surface->flags & SDL_DONTFREE && surface->refcount >= 1;
}
