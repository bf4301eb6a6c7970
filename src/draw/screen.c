/* Opens and closes the renderer, and presents.
 *
 * Without a GPU the window's surface is taken from SDL once and held by a reference, so that a new one (SDL makes one
 * after every change of size) is told from the old by its address; everything is then built anew, because textures
 * belong to a renderer. An SDL that does not let itself be used like this (draw/probe.h) draws on pixels of our own,
 * which are copied: to a layer when that is done, to the window when a frame is. A GL renderer that turns out to be a
 * software rasteriser is refused: it costs ten times what SDL's own software renderer does. Must not know what is
 * drawn. */
#include "draw/screen.h"
#include "base/deadline.h"
#include "draw/probe.h"
#include <SDL.h>
#include <dirent.h>
#include <stdlib.h>
#include <string.h>

#define PRESENT_SECONDS 10.0

enum { TEXTURE_SIDE = 2048 /* what a Raspberry Pi 3 can do */, GL_RENDERER_NAME = 0x1F01 };

static bool has_drm_device(void)
{
	DIR *folder = opendir("/dev/dri");
	if (!folder)
		return false;
	bool found = false;
	for (struct dirent *entry; !found && (entry = readdir(folder));)
		found = strncmp(entry->d_name, "card", 4) == 0 || strncmp(entry->d_name, "render", 6) == 0;
	closedir(folder);
	return found;
}

bool screen_wants_gpu(const char *video, const char **driver)
{
	const char *asked = SDL_GetHint(SDL_HINT_RENDER_DRIVER);
	*driver = asked && *asked ? asked : NULL;
	if (*driver)
		return strcmp(*driver, "software") != 0;
	if (strcmp(video, "KMSDRM") == 0) {
		*driver = "opengles2"; /* "opengl" reports success there and draws nothing but the clear colour */
		return true;
	}
	return has_drm_device();
}

static struct SDL_Renderer *create_renderer(struct SDL_Window *window, const char *name)
{
	SDL_RendererInfo info;
	for (int i = 0; i < SDL_GetNumRenderDrivers(); i++)
		if (SDL_GetRenderDriverInfo(i, &info) == 0 && strcmp(info.name, name) == 0)
			return SDL_CreateRenderer(window, i, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC);
	SDL_SetError("SDL has no renderer \"%s\"", name);
	return NULL;
}

/* Names that live as long as the program: SDL's own may go with its library. */
static const char *lasting_name(const char *name)
{
	static const char *const names[] = { "opengles2", "opengl", "opengles" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (strcmp(names[i], name) == 0)
			return names[i];
	return "other";
}

static bool is_rasteriser(void)
{
	const unsigned char *(*get_string)(unsigned);
	*(void **)&get_string = SDL_GL_GetProcAddress("glGetString");
	const char *name = get_string ? (const char *)get_string(GL_RENDERER_NAME) : NULL;
	return name && (strstr(name, "llvmpipe") || strstr(name, "softpipe") || strstr(name, "swrast") ||
					strstr(name, "Software Rasterizer"));
}

bool screen_open_gpu(struct screen *screen, struct SDL_Window *window, const char *driver, struct error *error)
{
	screen->window = window;
	screen->renderer = create_renderer(window, driver ? driver : "opengles2");
	if (!screen->renderer && !driver)
		screen->renderer = create_renderer(window, "opengl");
	SDL_RendererInfo info;
	if (!screen->renderer || SDL_GetRendererInfo(screen->renderer, &info) != 0) {
		error_set(error, "no renderer: %s", SDL_GetError());
		screen_close(screen);
		return false;
	}
	if (!driver && is_rasteriser()) {
		error_set(error, "there is no GPU behind the renderer \"%s\"", info.name);
		screen_close(screen);
		return false;
	}
	screen->driver = lasting_name(info.name);
	screen->texture_side = TEXTURE_SIDE;
	if (info.max_texture_width > 0)
		screen->texture_side = SDL_min(TEXTURE_SIDE, SDL_min(info.max_texture_width, info.max_texture_height));
	screen_output(screen, &screen->width, &screen->height);
	return true;
}

/* May the renderer draw straight into the window's pixels? */
static bool is_plain(const SDL_Surface *surface)
{
	const SDL_PixelFormat *format = surface->format;
	return format->BytesPerPixel == 4 && format->Rmask == 0xff0000 && format->Gmask == 0xff00 &&
		   format->Bmask == 0xff && surface->pitch == surface->w * 4 && !SDL_MUSTLOCK(surface) && probe_counts(surface);
}

static bool take_pixels(struct screen *screen, struct error *error)
{
	if (screen->window) {
		SDL_Surface *surface = SDL_GetWindowSurface(screen->window);
		if (!surface)
			return error_set(error, "the window has no pixels: %s", SDL_GetError());
		screen->width = surface->w;
		screen->height = surface->h;
		if (screen->swaps && is_plain(surface)) {
			screen->shown = surface;
			screen->shown->refcount++;
			screen->pixels = surface->pixels;
			return true;
		}
	}
	screen->pixels = calloc((size_t)screen->width * (size_t)screen->height, sizeof *screen->pixels);
	screen->owns_pixels = true;
	return screen->pixels || error_set(error, "out of memory");
}

bool screen_open_software(struct screen *screen, struct SDL_Window *window, int width, int height, struct error *error)
{
	screen->window = window;
	screen->width = width;
	screen->height = height;
	screen->driver = "software";
	screen->texture_side = TEXTURE_SIDE;
	screen->swaps = probe_swaps();
	if (!take_pixels(screen, error)) {
		screen_close(screen);
		return false;
	}
	screen->easel = SDL_CreateRGBSurfaceWithFormatFrom(screen->pixels, screen->width, screen->height, 32,
													   screen->width * 4, SDL_PIXELFORMAT_XRGB8888);
	screen->renderer = screen->easel ? SDL_CreateSoftwareRenderer(screen->easel) : NULL;
	if (!screen->renderer) {
		error_set(error, "no software renderer: %s", SDL_GetError());
		screen_close(screen);
		return false;
	}
	SDL_SetSurfaceBlendMode(screen->easel, SDL_BLENDMODE_NONE);
	return true;
}

/* SDL owns the window's surface and marks it so; once it has let go of it, ours is the last reference. */
static void release_shown(SDL_Surface *surface)
{
	if (surface && surface->flags & SDL_DONTFREE)
		surface->refcount--;
	else
		SDL_FreeSurface(surface);
}

void screen_close(struct screen *screen)
{
	if (screen->renderer)
		SDL_DestroyRenderer(screen->renderer);
	SDL_FreeSurface(screen->easel);
	release_shown(screen->shown);
	if (screen->owns_pixels)
		free(screen->pixels);
	screen->renderer = NULL;
	screen->easel = NULL;
	screen->shown = NULL;
	screen->pixels = screen->aimed = NULL;
	screen->owns_pixels = false;
	screen->window = NULL;
}

void screen_output(const struct screen *screen, int *width, int *height)
{
	*width = screen->width;
	*height = screen->height;
	if (screen->window)
		SDL_GetWindowSizeInPixels(screen->window, width, height);
}

void screen_aim(struct screen *screen, uint32_t *pixels)
{
	SDL_RenderFlush(screen->renderer);
	size_t size = (size_t)screen->width * (size_t)screen->height * sizeof *pixels;
	if (screen->swaps) {
		screen->easel->pixels = pixels ? pixels : screen->pixels;
		return;
	}
	screen->aimed = pixels;
	if (pixels)
		memcpy(pixels, screen->pixels, size); /* the frame waits there */
}

static void exchange(uint32_t *a, uint32_t *b, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		uint32_t kept = a[i];
		a[i] = b[i];
		b[i] = kept;
	}
}

void screen_flush(struct screen *screen)
{
	SDL_RenderFlush(screen->renderer);
	if (screen->aimed)
		exchange(screen->aimed, screen->pixels, (size_t)screen->width * (size_t)screen->height);
	screen->aimed = NULL;
}

/* Has the window other pixels than those that everything was built for? */
static bool has_changed(const struct screen *screen)
{
	if (!screen->window || !screen->easel)
		return false;
	const SDL_Surface *surface = SDL_GetWindowSurface(screen->window);
	if (screen->shown)
		return surface != screen->shown;
	return !surface || surface->w != screen->width || surface->h != screen->height;
}

bool screen_begin(struct screen *screen)
{
	if (screen->lost || !screen->renderer)
		return false;
	screen->lost = has_changed(screen);
	return !screen->lost;
}

/* Presenting talks to the display server, and Xlib may then read events that no descriptor tells of any more. */
static void ring_for_events(struct screen *screen)
{
	if (!screen->bell)
		return;
	SDL_PumpEvents();
	if (SDL_HasEvents(SDL_FIRSTEVENT, SDL_LASTEVENT))
		loop_ring(screen->bell);
}

static bool present_easel(struct screen *screen)
{
	SDL_RenderFlush(screen->renderer);
	if (!screen->window)
		return true;
	if (screen->owns_pixels && SDL_BlitSurface(screen->easel, NULL, SDL_GetWindowSurface(screen->window), NULL) != 0)
		return false;
	return SDL_UpdateWindowSurface(screen->window) == 0;
}

bool screen_present(struct screen *screen)
{
	bool good = true;
	if (screen->window)
		deadline_begin(PRESENT_SECONDS,
					   "lantern: error: the display took no picture for 10 seconds: lantern ends, so that "
					   "it can be started again\n");
	if (screen->easel)
		good = present_easel(screen);
	else
		SDL_RenderPresent(screen->renderer);
	if (screen->window)
		deadline_end();
	ring_for_events(screen);
	return good;
}
