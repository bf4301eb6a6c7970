/* Draws items of a display list on a part of the screen. Private to draw/. */
#ifndef LANTERN_DRAW_PAINTER_H
#define LANTERN_DRAW_PAINTER_H
#include "base/error.h"
#include "draw/screen.h"
#include "draw/texts.h"
#include "draw/textures.h"
#include "scene/display.h"

struct painter {
	struct screen *screen;
	struct textures *textures;
	struct texts *texts;
	int x, y, width, height; /* what part of the display is drawn on now, px */
	double fill;			 /* px filled so far */
	int draws;
	bool failed; /* something could not be drawn; `error` says what was first */
	struct error error;
};

void painter_init(struct painter *painter, struct screen *screen, struct textures *textures, struct texts *texts);

/* A box as the visitor sees it, in whole pixels and one opaque colour. */
void painter_fill(struct painter *painter, struct box box, uint32_t colour);

/* The moving or the still items of the list. Still ones are drawn on whole pixels, and a picture that is not there is
 * decoded on the spot; moving ones are drawn where they are, times `opacity`, and a picture that is not there is left
 * out. */
void painter_still(struct painter *painter, const struct display *display);
void painter_moving(struct painter *painter, const struct display *display, double opacity);

#endif
