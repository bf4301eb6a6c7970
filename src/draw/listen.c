/* A window for its keyboard alone. Must not know what a key does. */
#include "draw/listen.h"
#include <SDL.h>
#include <string.h>

/* ms between two looks. SDL_WaitEvent wakes itself on X11 by a message to the window, through a second connection; one
 * that the server reads only when the window has gone is an error there, and Xlib then ends the program. */
enum { LOOK_AGAIN = 20 };

/* SDL takes a driver that shows nothing, and hears nothing, where there is no display. */
static bool is_display(void)
{
	static const char *const nowhere[] = { "offscreen", "dummy", "evdev" };
	const char *driver = SDL_GetCurrentVideoDriver();
	bool found = driver && SDL_GetNumVideoDisplays() > 0;
	for (size_t i = 0; found && i < sizeof nowhere / sizeof *nowhere; i++)
		found = strcmp(driver, nowhere[i]) != 0;
	return found;
}

bool listen_keys(bool (*pressed)(void *data, const char *name, int32_t code), void *data, struct error *error)
{
	SDL_Event event;
	SDL_Window *window = NULL;
	if (SDL_Init(SDL_INIT_VIDEO | SDL_INIT_EVENTS) == 0 && is_display())
		window = SDL_CreateWindow("lantern keys", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 480, 120, 0);
	if (!window) {
		error_set(error, "there is no display: %s", SDL_GetError());
		SDL_Quit();
		return false;
	}
	SDL_StopTextInput(); /* SDL starts with it on: an input method would take the keys */
	bool goes_on = true;
	while (goes_on) {
		if (!SDL_PollEvent(&event)) {
			SDL_Delay(LOOK_AGAIN);
			continue;
		}
		const SDL_KeyboardEvent *key = &event.key;
		if (event.type == SDL_KEYDOWN && !key->repeat)
			goes_on = pressed(data, SDL_GetKeyName(key->keysym.sym), key->keysym.sym);
		goes_on = goes_on && event.type != SDL_QUIT;
	}
	SDL_DestroyWindow(window);
	SDL_Quit();
	return true;
}
