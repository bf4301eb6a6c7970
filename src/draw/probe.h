/* Does SDL behave as the ways without a GPU take for granted? Private to draw/.
 *
 * SDL 2 itself does. Its interface promises none of it, and a library that only speaks like SDL 2 (sdl2-compat, on
 * SDL 3) need not: it is looked at once for each screen, and where the answer is no, a slower way is taken. */
#ifndef LANTERN_DRAW_PROBE_H
#define LANTERN_DRAW_PROBE_H
#include <stdbool.h>

struct SDL_Surface;

/* Does a software renderer draw on the pixels that its surface has now, and not on those it had in the beginning? */
bool probe_swaps(void);

/* Is this surface of a window counted and marked as SDL 2 does it, so that a reference to it may be held? */
bool probe_counts(const struct SDL_Surface *surface);

#endif
