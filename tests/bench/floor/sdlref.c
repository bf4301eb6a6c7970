/* sdlref direct|software PANELS DWELL FADE COUNT FONT [borderless]: a slideshow with nothing but the slideshow.
 *
 * The practical floor for a program on SDL2: finished panels come from the loader's thread, this one cross-fades two of
 * them at 60 frames a second and sleeps while a panel stands still. "direct" blends into the window's surface with a
 * loop the compiler vectorises; "software" hands two textures to SDL's software renderer. DWELL is the period of a
 * panel, its fade included. No languages, no fingers, no edits, no fallback: lantern is measured by what it adds to
 * this. Knows nothing of lantern and shares no code with it. */
#include "sdlref.h"
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct slide {
	SDL_Surface *surface; /* direct */
	SDL_Texture *texture; /* software */
};

struct show {
	double dwell, fade;
	SDL_Window *window;
	SDL_Renderer *renderer; /* NULL: direct */
	struct loader *loader;
	struct slide current, next;
	bool has_current, has_next;
	int panel;		  /* on the screen */
	double change_at; /* when `next` has taken over entirely */
	double frame_at;  /* when the next frame of the fade is due; 0: none yet */
};

static double seconds(void)
{
	return (double)SDL_GetPerformanceCounter() / (double)SDL_GetPerformanceFrequency();
}

/* out = a + (b - a) * share / 256 by bytes, share from 0 to 256. */
static void blend(uint8_t *restrict out, const uint8_t *restrict a, const uint8_t *restrict b, unsigned share)
{
	unsigned rest = 256 - share;

	for (size_t i = 0; i < SCREEN_BYTES; i++)
		out[i] = (uint8_t)((uint16_t)(a[i] * rest + b[i] * share) >> 8);
}

static void draw_direct(struct show *show, const struct slide *a, const struct slide *b, double share)
{
	SDL_Surface *out = SDL_GetWindowSurface(show->window);

	if (!out || out->pitch != SCREEN_WIDTH * 4 || out->h != SCREEN_HEIGHT)
		return;
	if (!b)
		memcpy(out->pixels, a->surface->pixels, SCREEN_BYTES);
	else
		blend(out->pixels, a->surface->pixels, b->surface->pixels, (unsigned)(share * 256));
	SDL_UpdateWindowSurface(show->window);
}

/* `b` is what comes, over `a` by `share` from 0 to 1; NULL: `a` alone. */
static void draw(struct show *show, const struct slide *a, const struct slide *b, double share)
{
	if (!show->renderer) {
		draw_direct(show, a, b, share);
		return;
	}
	SDL_SetTextureBlendMode(a->texture, SDL_BLENDMODE_NONE);
	SDL_SetTextureAlphaMod(a->texture, 255);
	SDL_RenderCopy(show->renderer, a->texture, NULL, NULL);
	if (b) {
		SDL_SetTextureBlendMode(b->texture, SDL_BLENDMODE_BLEND);
		SDL_SetTextureAlphaMod(b->texture, (Uint8)(share * 255));
		SDL_RenderCopy(show->renderer, b->texture, NULL, NULL);
	}
	SDL_RenderPresent(show->renderer);
}

static void adopt(struct show *show, struct slide *slide, SDL_Surface *made)
{
	if (!show->renderer) {
		SDL_FreeSurface(slide->surface);
		slide->surface = made;
		return;
	}
	if (!slide->texture)
		slide->texture = SDL_CreateTexture(show->renderer, SDL_PIXELFORMAT_XRGB8888, SDL_TEXTUREACCESS_STREAMING,
										   SCREEN_WIDTH, SCREEN_HEIGHT);
	SDL_UpdateTexture(slide->texture, NULL, made->pixels, made->pitch);
	SDL_FreeSurface(made);
}

/* Sleeps until something is due or comes in. False: to be ended. */
static bool wait(struct show *show, bool *exposed)
{
	SDL_Event event;
	int timeout = -1, got;

	if (show->has_current && show->has_next) {
		double left = show->change_at - show->fade - seconds();
		timeout = left > 0 ? (int)(left * 1000) : 0;
	}
	if (timeout == 0)
		got = SDL_PollEvent(&event);
	else
		got = timeout < 0 ? SDL_WaitEvent(&event) : SDL_WaitEventTimeout(&event, timeout);
	while (got) {
		if (event.type == SDL_QUIT || (event.type == SDL_KEYDOWN && event.key.keysym.sym == SDLK_ESCAPE))
			return false;
		if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_EXPOSED)
			*exposed = true;
		got = SDL_PollEvent(&event);
	}
	return true;
}

/* Takes a finished panel if there is room for one: the first is shown at once, others wait for their fade. */
static void receive(struct show *show)
{
	SDL_Surface *made = show->has_next ? NULL : loader_take(show->loader);

	if (!made)
		return;
	if (show->has_current) {
		adopt(show, &show->next, made);
		show->has_next = true;
		return;
	}
	loader_ask(show->loader, 1 % loader_count(show->loader));
	adopt(show, &show->current, made);
	show->has_current = true;
	show->change_at = seconds() + show->dwell;
	draw(show, &show->current, NULL, 0);
}

static void finish_fade(struct show *show)
{
	struct slide left = show->current;

	draw(show, &show->next, NULL, 0);
	show->current = show->next;
	show->next = left;
	show->has_next = false;
	show->change_at += show->dwell;
	show->frame_at = 0;
	show->panel = (show->panel + 1) % loader_count(show->loader);
	loader_ask(show->loader, (show->panel + 1) % loader_count(show->loader));
}

static void fade(struct show *show)
{
	double now = seconds(), share = (now - (show->change_at - show->fade)) / show->fade;

	if (share < 0)
		return;
	if (share >= 1) {
		finish_fade(show);
		return;
	}
	draw(show, &show->current, &show->next, share);
	show->frame_at = (show->frame_at > 0 ? show->frame_at : now) + 1 / 60.0;
	double left = show->frame_at - seconds();
	if (left > 0)
		SDL_Delay((Uint32)(left * 1000));
	else if (left < -0.05)
		show->frame_at = seconds();
}

static void run(struct show *show)
{
	bool exposed = false;

	while (wait(show, &exposed)) {
		receive(show);
		if (exposed && show->has_current)
			draw(show, &show->current, NULL, 0);
		exposed = false;
		if (show->has_next)
			fade(show);
	}
}

static bool open_window(struct show *show, bool software, bool borderless)
{
	Uint32 flags = SDL_WINDOW_BORDERLESS | (borderless ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);

	SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
	/* Else SDL pushes the window's surface through OpenGL, at seven times the cost. */
	SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
	SDL_SetHint(SDL_HINT_RENDER_DRIVER, "software");
	if (SDL_Init(SDL_INIT_VIDEO) != 0)
		return false;
	show->window = SDL_CreateWindow("sdlref", 0, 0, SCREEN_WIDTH, SCREEN_HEIGHT, flags);
	if (show->window && software)
		show->renderer = SDL_CreateRenderer(show->window, -1, 0);
	SDL_ShowCursor(SDL_DISABLE);
	return show->window && (show->renderer || !software);
}

int main(int argc, char **argv)
{
	struct show show = { 0 };
	bool software = argc > 1 && strcmp(argv[1], "software") == 0;
	bool borderless = argc > 7 && strcmp(argv[7], "borderless") == 0;

	if (argc < 7 || (!software && strcmp(argv[1], "direct") != 0)) {
		fprintf(stderr, "usage: sdlref direct|software PANELS DWELL FADE COUNT FONT [borderless]\n");
		return 2;
	}
	show.dwell = atof(argv[3]);
	show.fade = atof(argv[4]);
	show.loader = loader_create(argv[2], atoi(argv[5]), argv[6]); /* decodes while the window opens */
	if (!show.loader || !open_window(&show, software, borderless)) {
		fprintf(stderr, "sdlref: %s\n", show.loader ? SDL_GetError() : "no list.txt there");
		loader_destroy(show.loader);
		SDL_Quit();
		return 1;
	}
	run(&show);
	loader_destroy(show.loader);
	SDL_FreeSurface(show.current.surface);
	SDL_FreeSurface(show.next.surface);
	SDL_Quit();
	return 0;
}
