/* Pixels in memory and the few things that are done with them outside the renderer.
 *
 * Alpha is straight all the way, because SDL's software renderer has no premultiplied blend. All arithmetic is in whole
 * numbers, rounded: the same on every machine. Must not know where the pixels come from or go. */
#include "media/raster.h"
#include "media/resample.h"
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct raster *raster_create_unset(int width, int height)
{
	if (width <= 0 || height <= 0 || (size_t)width > SIZE_MAX / sizeof(uint32_t) / (size_t)height)
		return NULL;
	struct raster *raster = malloc(sizeof *raster);
	if (!raster)
		return NULL;
	*raster = (struct raster){ .width = width, .height = height, .stride = width };
	raster->pixels = malloc((size_t)width * (size_t)height * sizeof *raster->pixels);
	if (raster->pixels)
		return raster;
	free(raster);
	return NULL;
}

struct raster *raster_create(int width, int height)
{
	struct raster *raster = raster_create_unset(width, height);
	if (raster)
		memset(raster->pixels, 0, (size_t)width * (size_t)height * sizeof *raster->pixels);
	return raster;
}

static struct raster *map(int memory, int width, int height, int flags)
{
	struct raster *raster = malloc(sizeof *raster);
	if (!raster)
		return NULL;
	*raster = (struct raster){ .width = width, .height = height, .stride = width, .mapped = true };
	raster->pixels = mmap(NULL, (size_t)width * (size_t)height * sizeof *raster->pixels, PROT_READ | PROT_WRITE,
						  MAP_SHARED | flags, memory, 0);
	if (raster->pixels != MAP_FAILED)
		return raster;
	free(raster);
	return NULL;
}

struct raster *raster_create_shared(int width, int height, int *memory)
{
	*memory = width > 0 && height > 0 ? memfd_create("pixels", MFD_CLOEXEC) : -1;
	if (*memory < 0)
		return NULL;
	struct raster *raster = NULL;
	if (ftruncate(*memory, (off_t)width * height * (off_t)sizeof *raster->pixels) == 0)
		raster = map(*memory, width, height, 0);
	if (raster)
		return raster;
	close(*memory);
	*memory = -1;
	return NULL;
}

struct raster *raster_map(int memory, int width, int height)
{
	struct stat status;
	if (width <= 0 || height <= 0 || fstat(memory, &status) != 0 ||
		status.st_size / (off_t)sizeof(uint32_t) / width < height)
		return NULL;
	return map(memory, width, height, MAP_POPULATE);
}

void raster_destroy(struct raster *raster)
{
	if (!raster)
		return;
	if (raster->mapped)
		munmap(raster->pixels, (size_t)raster->stride * (size_t)raster->height * sizeof *raster->pixels);
	else
		free(raster->pixels);
	free(raster);
}

/* Where the source's pixel (0, 0) lands after the turn, and how to go on from there. */
static struct sink turned_sink(struct raster *to, int degrees)
{
	ptrdiff_t stride = to->stride, right = to->width - 1, bottom = (to->height - 1) * stride;
	switch (degrees) {
	case 90:
		return (struct sink){ to->pixels + right, stride, -1 };
	case 180:
		return (struct sink){ to->pixels + bottom + right, -1, -stride };
	case 270:
		return (struct sink){ to->pixels + bottom, -stride, 1 };
	default:
		return (struct sink){ to->pixels, 1, stride };
	}
}

struct raster *raster_turn(const struct raster *raster, int degrees)
{
	degrees = (degrees % 360 + 360) % 360;
	bool sideways = degrees == 90 || degrees == 270;
	struct raster *to =
		raster_create(sideways ? raster->height : raster->width, sideways ? raster->width : raster->height);
	if (!to)
		return NULL;
	to->opaque = raster->opaque;
	struct sink sink = turned_sink(to, degrees);
	for (int y = 0; y < raster->height; y++) {
		const uint32_t *from = raster->pixels + (ptrdiff_t)y * raster->stride;
		uint32_t *at = sink.base + y * sink.row;
		for (int x = 0; x < raster->width; x++, at += sink.column)
			*at = from[x];
	}
	return to;
}

struct raster *raster_resize(const struct raster *raster, int width, int height)
{
	struct raster *to = raster_create_unset(width, height);
	if (!to)
		return NULL;
	struct resample_plan plan = { raster->width,
								  raster->height,
								  0,
								  0,
								  raster->width,
								  raster->height,
								  width,
								  height,
								  !raster->opaque,
								  { to->pixels, 1, to->stride } };
	struct resample *resample = resample_create(&plan);
	if (!resample) {
		raster_destroy(to);
		return NULL;
	}
	for (int y = 0; y < raster->height; y++)
		resample_push(resample, raster->pixels + (ptrdiff_t)y * raster->stride);
	to->opaque = resample_opaque(resample);
	resample_destroy(resample);
	return to;
}

static uint32_t divide_255(uint32_t value)
{
	value += 128;
	return (value + (value >> 8)) >> 8;
}

static uint32_t mix(uint32_t over, uint32_t under, uint32_t alpha)
{
	return divide_255(over * alpha + under * (255 - alpha));
}

/* `over` on an opaque pixel. */
static uint32_t blend_opaque(uint32_t over, uint32_t under)
{
	uint32_t alpha = over >> 24;
	return 0xFF000000 | mix(over >> 16 & 255, under >> 16 & 255, alpha) << 16 |
		   mix(over >> 8 & 255, under >> 8 & 255, alpha) << 8 | mix(over & 255, under & 255, alpha);
}

/* `over` on a pixel that is itself transparent: the colours are mixed by their shares of the common alpha. */
static uint32_t blend_clear(uint32_t over, uint32_t under)
{
	uint32_t share = (over >> 24) * 255, rest = (under >> 24) * (255 - (over >> 24)), sum = share + rest;
	if (sum == 0)
		return under;
	uint32_t result = divide_255(sum) << 24;
	for (int shift = 0; shift < 24; shift += 8) {
		uint32_t colour = ((over >> shift & 255) * share + (under >> shift & 255) * rest + sum / 2) / sum;
		result |= colour << shift;
	}
	return result;
}

static uint32_t blend(uint32_t over, uint32_t under)
{
	if (over >> 24 == 255)
		return over;
	if (over >> 24 == 0)
		return under;
	return under >> 24 == 255 ? blend_opaque(over, under) : blend_clear(over, under);
}

void raster_blend(struct raster *to, const struct raster *from, int x, int y)
{
	int left = x < 0 ? -x : 0, top = y < 0 ? -y : 0;
	int right = x > to->width - from->width ? to->width - x : from->width;
	int bottom = y > to->height - from->height ? to->height - y : from->height;
	for (int row = top; row < bottom; row++) {
		const uint32_t *over = from->pixels + (ptrdiff_t)row * from->stride;
		uint32_t *under = to->pixels + (ptrdiff_t)(y + row) * to->stride + x;
		for (int column = left; column < right; column++)
			under[column] = blend(over[column], under[column]);
	}
}

static uint32_t mix_channel(uint32_t pixel, uint32_t tint, uint32_t shade, int shift)
{
	uint32_t share = pixel >> shift & 255;
	return divide_255(share * (tint >> shift & 255) + (255 - share) * (shade >> shift & 255)) << shift;
}

void raster_tint(struct raster *raster, uint32_t tint, uint32_t shade)
{
	for (int y = 0; y < raster->height; y++) {
		uint32_t *row = raster->pixels + (ptrdiff_t)y * raster->stride;
		for (int x = 0; x < raster->width; x++)
			row[x] = (row[x] & 0xFF000000) | mix_channel(row[x], tint, shade, 16) |
					 mix_channel(row[x], tint, shade, 8) | mix_channel(row[x], tint, shade, 0);
	}
}
