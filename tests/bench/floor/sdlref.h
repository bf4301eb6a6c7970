/* What the two halves of sdlref share: the loader makes panels in a thread of its own, the show puts them on the
 * screen. */
#ifndef LANTERN_BENCH_SDLREF_H
#define LANTERN_BENCH_SDLREF_H
#include <SDL.h>

enum { SCREEN_WIDTH = 1920, SCREEN_HEIGHT = 1080, SCREEN_BYTES = SCREEN_WIDTH * SCREEN_HEIGHT * 4 };

struct loader;

/* Reads FOLDER/list.txt (at most `limit` names) and starts the thread, which begins with panel 0 at once; every
 * finished panel is announced by an SDL event of type SDL_USEREVENT. `font` is borrowed. NULL when there is no list. */
struct loader *loader_create(const char *folder, int limit, const char *font);
void loader_destroy(struct loader *loader);

int loader_count(const struct loader *loader);
void loader_ask(struct loader *loader, int panel); /* the panel to make next; one at a time */
SDL_Surface *loader_take(struct loader *loader);   /* the finished panel, the taker owns it; NULL: not yet */

#endif
