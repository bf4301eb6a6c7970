/* Which SDL the tests run on: SDL 2, or sdl2-compat, which speaks like it and is SDL 3 inside. */
#ifndef LANTERN_TESTS_SDL_H
#define LANTERN_TESTS_SDL_H
#include <SDL.h>
#include <stdbool.h>

/* sdl2-compat counts its versions from 2.x.50 on. */
static inline bool sdl_is_2(void)
{
	SDL_version version;
	SDL_GetVersion(&version);
	return version.patch < 50;
}

#endif
