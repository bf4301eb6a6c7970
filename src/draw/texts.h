/* Runs of text as textures. A run that moves is kept for the next frame, a still one is drawn once. Private to draw/.
 */
#ifndef LANTERN_DRAW_TEXTS_H
#define LANTERN_DRAW_TEXTS_H
#include "base/error.h"
#include "draw/tiles.h"
#include "media/fonts.h"
#include "scene/display.h"

struct texts;

struct texts *texts_create(struct screen *screen, struct fonts *fonts); /* borrows both; NULL when out of memory */
void texts_destroy(struct texts *texts);

struct text_run {
	const struct tiles *tiles; /* borrowed until the next call; NULL: nothing but spaces */
	int x, y;				   /* of the ink's top left corner, from the pen at the run's start on the baseline */
};

/* The run of a TEXT item. False with an error. */
bool texts_get(struct texts *texts, const struct item *item, struct text_run *run, struct error *error);
void texts_clear(struct texts *texts); /* before the screen's renderer goes, and to give memory back */
size_t texts_bytes(const struct texts *texts);

#endif
