/* What the canvas draws on: SDL's renderer and, without a GPU, the pixels below it. Private to draw/.
 *
 * Two ways. With a GPU SDL renders and presents. Without one SDL's software renderer draws on the *easel*, a surface
 * whose pixels change hands: a layer's while that is composed, the window's own while a frame is drawn. So a layer is
 * plain memory, composing copies nothing, and a cross-fade needs no SDL at all. */
#ifndef LANTERN_DRAW_SCREEN_H
#define LANTERN_DRAW_SCREEN_H
#include "base/error.h"
#include "base/loop.h"
#include <stdbool.h>
#include <stdint.h>

struct SDL_Window;
struct SDL_Renderer;
struct SDL_Surface;

struct screen {
	struct SDL_Window *window;	   /* borrows; NULL when headless */
	struct SDL_Renderer *renderer; /* owns; NULL between two displays */
	struct SDL_Surface *easel;	   /* owns; NULL with a GPU */
	struct SDL_Surface *shown;	   /* the window's own pixels, one reference held; NULL where they are not `pixels` */
	uint32_t *pixels;			   /* the frame, `width` pixels a row; NULL with a GPU */
	bool owns_pixels;			   /* headless, or the window's pixels cannot be drawn on */
	bool swaps;					   /* that this SDL can be relied upon for (draw/probe.h); false with a GPU */
	uint32_t *aimed;			   /* borrows; where SDL does not swap: the layer that gets a copy of `pixels` */
	int width, height;			   /* px of the display, before the picture is turned */
	int rotation;
	int texture_side;	/* no texture may be longer on any side */
	bool twice;			/* the first frame is seen only when it is presented twice (KMSDRM) */
	bool lost;			/* layers are void: the size changed, or the targets were lost */
	bool device_lost;	/* ... and textures too */
	struct loop *bell;	/* borrows; rung when presenting found events; may be NULL */
	const char *driver; /* of the renderer: "software", "opengles2", "opengl" */
};

/* True when there may be a GPU worth trying on this video driver, told without loading any GL (that costs 0.2 s on a
 * machine that has none). *driver: the renderer asked for by name, or NULL. */
bool screen_wants_gpu(const char *video, const char **driver);

/* `window` NULL: headless, `width` x `height`; else they are ignored. With an error nothing is left open. */
bool screen_open_gpu(struct screen *screen, struct SDL_Window *window, const char *driver, struct error *error);
bool screen_open_software(struct screen *screen, struct SDL_Window *window, int width, int height, struct error *error);
void screen_close(struct screen *screen); /* textures die with it */

/* The window's size now, in pixels of the display. */
void screen_output(const struct screen *screen, int *width, int *height);

/* Software: SDL draws on these pixels from now on (NULL: on the frame), after it has drawn what is queued. Whoever
 * draws on them covers them all, and calls screen_flush once in the end. The frame stays as it is. */
void screen_aim(struct screen *screen, uint32_t *pixels);
void screen_flush(struct screen *screen); /* what was drawn until now stands where it was aimed at */

/* Before a frame: false when the window's pixels are not those of the renderer any more (then `lost` is set). */
bool screen_begin(struct screen *screen);
bool screen_present(struct screen *screen);

#endif
