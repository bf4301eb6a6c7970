/* hello RAW [fullscreen]: the least an SDL program can do to show a picture.
 *
 * Opens a window of 1920x1080 and copies one already decoded frame (1920x1080, 4 bytes a pixel: blue, green, red,
 * unused) into it. Nothing can be on the screen sooner or for less; what other programs need beyond this is theirs.
 * Without "fullscreen" the window is borderless, which spares the wait for a window manager that is not there.
 * Knows nothing of lantern and shares no code with it. */
#include <SDL.h>
#include <stdio.h>
#include <string.h>

enum { WIDTH = 1920, HEIGHT = 1080, BYTES = WIDTH * HEIGHT * 4 };

static void show(SDL_Window *window, const void *pixels)
{
	SDL_Surface *surface = SDL_GetWindowSurface(window);

	if (!surface || surface->pitch != WIDTH * 4 || surface->h != HEIGHT)
		return;
	memcpy(surface->pixels, pixels, BYTES);
	SDL_UpdateWindowSurface(window);
}

int main(int argc, char **argv)
{
	size_t size = 0;
	void *pixels = argc > 1 ? SDL_LoadFile(argv[1], &size) : NULL;
	Uint32 flags =
		argc > 2 && strcmp(argv[2], "fullscreen") == 0 ? SDL_WINDOW_FULLSCREEN_DESKTOP : SDL_WINDOW_BORDERLESS;
	SDL_Window *window = NULL;
	SDL_Event event;

	if (!pixels || size != BYTES) {
		fprintf(stderr, "hello: needs a raw frame of %d bytes\n", BYTES);
		SDL_free(pixels);
		return 2;
	}
	/* Else SDL pushes the window's surface through OpenGL, at seven times the cost. */
	SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
	if (SDL_Init(SDL_INIT_VIDEO) == 0)
		window = SDL_CreateWindow("hello", 0, 0, WIDTH, HEIGHT, flags);
	if (!window) {
		fprintf(stderr, "hello: %s\n", SDL_GetError());
		SDL_free(pixels);
		SDL_Quit();
		return 1;
	}
	show(window, pixels);
	while (SDL_WaitEvent(&event) && event.type != SDL_QUIT)
		if (event.type == SDL_WINDOWEVENT && event.window.event == SDL_WINDOWEVENT_EXPOSED)
			show(window, pixels);
	SDL_free(pixels);
	SDL_Quit();
	return 0;
}
