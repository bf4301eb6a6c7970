/* The display server behind a window: its socket, and whether a window manager rules there. Private to draw/. */
#ifndef LANTERN_DRAW_CONNECTION_H
#define LANTERN_DRAW_CONNECTION_H
#include <stdbool.h>

struct SDL_Window;

/* The socket that becomes readable when the server has something to say (owned by SDL); -1 when there is none. */
int connection_descriptor(struct SDL_Window *window);

int connection_card(struct SDL_Window *window); /* KMSDRM: the DRM card (owned by SDL); else, and with no window, -1 */

/* X11: a window manager runs and will make a window fullscreen. Without one asking for it costs 0.1 s of waiting. */
bool connection_is_managed(struct SDL_Window *window);

#endif
