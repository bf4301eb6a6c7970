/* Night over wide land with one small light in it: no script, no font, no asset, no allocation.
 *
 * It is what a visitor sees instead of a black screen or an error, so it must look meant: three flat bands of sky, the
 * land, and a warm light on the horizon. Everything is rectangles in whole pixels, so that it is the same picture on
 * every renderer and on a screen that hangs on its side. */
#include "draw/card.h"
#include "draw/rotate.h"
#include <math.h>

/* A filled disc in rows; each row is as wide as the circle through the row's middle. */
static void draw_disc(struct painter *painter, double x, double y, double radius, uint32_t colour)
{
	for (int row = (int)-radius; row < radius; row++) {
		double middle = row + 0.5, half = radius * radius - middle * middle;
		if (half <= 0)
			continue;
		half = floor(sqrt(half) + 0.5);
		painter_fill(painter, (struct box){ x - half, y + row, half * 2, 1 }, colour);
	}
}

void card_draw(struct painter *painter)
{
	static const struct {
		double height; /* of the part above the horizon */
		uint32_t colour;
	} sky[] = { { 0.52, 0x0A0F16 }, { 0.27, 0x0F161F }, { 0.21, 0x17212C } };
	static const struct {
		double radius; /* design units */
		uint32_t colour;
	} light[] = { { 26, 0x241F20 }, { 16, 0x4A3522 }, { 9, 0xB07C35 }, { 5, 0xF2B54D }, { 2.5, 0xFFF3D6 } };

	int width = painter->screen->width, height = painter->screen->height;
	rotate_size(painter->screen->rotation, &width, &height);
	const double unit = width > height ? fmin(width / 1920.0, height / 1080.0) : fmin(width / 1080.0, height / 1920.0);
	const double horizon = floor(height * 0.76);
	double y = 0;
	for (size_t i = 0; i < sizeof sky / sizeof *sky; i++) {
		double next = i + 1 < sizeof sky / sizeof *sky ? floor(y + horizon * sky[i].height) : horizon;
		painter_fill(painter, (struct box){ 0, y, width, next - y }, sky[i].colour);
		y = next;
	}
	painter_fill(painter, (struct box){ 0, horizon, width, height - horizon }, 0x06080C);
	painter_fill(painter, (struct box){ 0, horizon, width, fmax(1, floor(2 * unit)) }, 0x2A3743);
	double x = floor(width * 0.618);
	y = horizon - floor(14 * unit);
	for (size_t i = 0; i < sizeof light / sizeof *light; i++)
		draw_disc(painter, x, y, fmax(1, light[i].radius * unit), light[i].colour);
}
