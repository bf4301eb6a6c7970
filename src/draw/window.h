/* The window, the display and what comes in from them. Owns SDL_Init, SDL_Window, SDL_Renderer and the event pump.
 *
 * Three modes: headless (SDL's software renderer on a surface, no video driver at all), a window, or the whole screen
 * (a borderless window of the display's size; KMSDRM the mode itself). The picture may be turned by 90, 180 or 270
 * degrees: sizes and touches are told as the visitor sees them. */
#ifndef LANTERN_DRAW_WINDOW_H
#define LANTERN_DRAW_WINDOW_H
#include "base/error.h"
#include "base/loop.h"
#include "draw/keys.h"
#include "input/event.h"
#include <stdbool.h>

enum window_mode { WINDOW_HEADLESS, WINDOW_WINDOWED, WINDOW_FULLSCREEN };

/* A display's mode that is asked for; `width` 0: lantern chooses. `rate` 0: any. */
struct window_wish {
	int width, height, rate;
};

struct window_options {
	enum window_mode mode;
	int width, height;		 /* HEADLESS, WINDOWED: as the visitor sees it */
	int rotation;			 /* degrees clockwise: 0, 90, 180, 270 */
	const char *title;		 /* borrowed while the window lives */
	struct key_table keys;	 /* besides the usual ones */
	bool letters;			 /* keys that mean nothing else are told by their letter */
	struct window_wish wish; /* FULLSCREEN, under KMSDRM */
};

struct window;

/* NULL with an error when there is no display. */
struct window *window_create(const struct window_options *options, struct error *error);
void window_destroy(struct window *window);

/* Sleeps until a display may have come (the kernel tells of one), `loop` is rung, or `seconds` have gone by: for
 * whoever tries window_create again. Costs nothing meanwhile. */
void window_await(struct loop *loop, double seconds);

void window_size(const struct window *window, int *width, int *height); /* px, as the visitor sees it */
int window_rotation(const struct window *window);
const char *window_driver(const struct window *window);	  /* "x11", "wayland", "kmsdrm", "headless" */
const char *window_renderer(const struct window *window); /* "software", "opengles2", "opengl" */

/* Adds what must wake the loop; the loop lives longer than the window. When nothing can be polled
 * (unknown driver) window_poll_interval() > 0 says how often to look. */
void window_listen(struct window *window, struct loop *loop);
double window_poll_interval(const struct window *window);

/* The next event, with time `now`; false when there is none. */
bool window_event(struct window *window, double now, struct event *event);

/* The picture stands turned by that many degrees from here on. The next event is EVENT_RESIZE; what is drawn until then
 * is lost. */
void window_rotate(struct window *window, int rotation);
/* Its keys do what the table says from here on. */
void window_set_keys(struct window *window, const struct key_table *keys);

/* The display's light goes off, or on again, where the driver lets us (KMSDRM). To be told after what is to be drawn.
 */
void window_light(struct window *window, bool on);

/* For draw/ alone: what the canvas draws on, and making it anew once it is lost. Every texture must be gone before
 * window_renew when window_keeps_textures() is false. */
struct screen;
struct screen *window_screen(struct window *window);
bool window_keeps_textures(const struct window *window);
bool window_renew(struct window *window, struct error *error);

#endif
