/* Are two pictures the same to the eye? Ends with 0 if they are, 1 if not, 2 if one cannot be read.
 *
 * Renderers and font libraries differ a little at edges: a pixel differs if a channel is more than 24 of 255 away from
 * everything within one pixel of the same place in the other picture; pictures differ if more than 0.5 % of the pixels
 * do. Prints the share in per cent. On a difference it writes a third picture if it is given a name: the first one, the
 * second one, and the second one in grey with what differs in red, below one another. */
#include "media/picture.h"
#include <stdio.h>
#include <stdlib.h>

enum { TOLERANCE = 24, REACH = 1 };
static const double share_limit = 0.005;

static struct raster *load(const char *path)
{
	struct error error = { "" };
	struct picture_info info;
	struct raster *raster = NULL;
	if (picture_probe(path, &info, &error)) {
		struct picture_spec spec = { .path = path, .width = info.width, .height = info.height, .fit = PICTURE_STRETCH };
		raster = picture_load(&spec, &error);
	}
	if (!raster)
		fprintf(stderr, "compare_png: %s\n", error.text);
	return raster;
}

static int channel(uint32_t pixel, int shift)
{
	return (int)(pixel >> shift & 0xff);
}

/* Is every channel of `pixel` within what lies around x, y of `other`, give or take the tolerance? */
static bool found_near(uint32_t pixel, const struct raster *other, int x, int y)
{
	for (int shift = 0; shift < 24; shift += 8) {
		int least = 255, most = 0;
		for (int j = y - REACH; j <= y + REACH; j++) {
			for (int i = x - REACH; i <= x + REACH; i++) {
				if (i < 0 || j < 0 || i >= other->width || j >= other->height)
					continue;
				int value = channel(other->pixels[(size_t)j * (size_t)other->stride + (size_t)i], shift);
				least = value < least ? value : least;
				most = value > most ? value : most;
			}
		}
		int value = channel(pixel, shift);
		if (value < least - TOLERANCE || value > most + TOLERANCE)
			return false;
	}
	return true;
}

static uint32_t grey(uint32_t pixel)
{
	uint32_t level = (uint32_t)(channel(pixel, 0) + channel(pixel, 8) + channel(pixel, 16)) / 3;
	return 0xff000000u | level << 16 | level << 8 | level;
}

/* Marks what differs in `marked` and returns how many pixels that are. */
static size_t count(const struct raster *a, const struct raster *b, struct raster *marked)
{
	size_t differing = 0;
	for (int y = 0; y < a->height; y++) {
		for (int x = 0; x < a->width; x++) {
			uint32_t one = a->pixels[(size_t)y * (size_t)a->stride + (size_t)x];
			uint32_t other = b->pixels[(size_t)y * (size_t)b->stride + (size_t)x];
			bool same = one == other || (found_near(one, b, x, y) && found_near(other, a, x, y));
			differing += !same;
			marked->pixels[(size_t)y * (size_t)marked->stride + (size_t)x] = same ? grey(other) : 0xffff2020u;
		}
	}
	return differing;
}

static void save(const char *path, const struct raster *a, const struct raster *b, const struct raster *marked)
{
	struct error error;
	struct raster *all = raster_create(a->width, a->height * 3);
	if (!all)
		return;
	const struct raster *parts[] = { a, b, marked };
	for (int i = 0; i < 3; i++)
		raster_blend(all, parts[i], 0, i * a->height);
	if (!raster_save_png(all, path, &error))
		fprintf(stderr, "compare_png: %s\n", error.text);
	raster_destroy(all);
}

static int compare(const struct raster *a, const struct raster *b, const char *difference)
{
	if (a->width != b->width || a->height != b->height) {
		printf("%dx%d and %dx%d\n", a->width, a->height, b->width, b->height);
		return 1;
	}
	struct raster *marked = raster_create(a->width, a->height);
	if (!marked)
		return 2;
	double share = (double)count(a, b, marked) / ((double)a->width * a->height);
	printf("%.3f %%\n", share * 100);
	bool same = share <= share_limit;
	if (!same && difference)
		save(difference, a, b, marked);
	raster_destroy(marked);
	return same ? 0 : 1;
}

int main(int argc, char **argv)
{
	if (argc < 3 || argc > 4) {
		fprintf(stderr, "usage: compare_png GOLDEN.png NOW.png [DIFFERENCE.png]\n");
		return 2;
	}
	struct raster *a = load(argv[1]), *b = load(argv[2]);
	int code = a && b ? compare(a, b, argc > 3 ? argv[3] : NULL) : 2;
	raster_destroy(a);
	raster_destroy(b);
	return code;
}
