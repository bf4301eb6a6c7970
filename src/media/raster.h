/* Decoded pixels in memory: 32-bit ARGB (native order, 0xAARRGGBB), straight alpha, rows `stride` pixels apart. */
#ifndef LANTERN_MEDIA_RASTER_H
#define LANTERN_MEDIA_RASTER_H
#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct raster {
	int width, height; /* pixels */
	int stride;		   /* pixels */
	bool opaque;	   /* every alpha is 255: may be copied without blending */
	uint32_t *pixels;  /* owns; malloc'ed, or mapped */
	bool mapped;	   /* of a file in memory */
};

struct raster *raster_create(int width, int height);	   /* cleared to transparent; NULL when out of memory */
struct raster *raster_create_unset(int width, int height); /* the same, not cleared: every pixel must be set */

/* Pixels in a file in memory, which another process may map. The caller closes *memory; the raster stays. */
struct raster *raster_create_shared(int width, int height, int *memory); /* cleared; NULL when out of memory */
struct raster *raster_map(int memory, int width, int height);			 /* NULL as well when it is too short */

void raster_destroy(struct raster *raster);

/* Turns the picture clockwise by 0, 90, 180 or 270 degrees into a new raster. */
struct raster *raster_turn(const struct raster *raster, int degrees);

/* Averages down (or interpolates up) to exactly width x height; for contact sheets and thumbnails. */
struct raster *raster_resize(const struct raster *raster, int width, int height);

/* Copies `from` onto `to` at x, y, blending; clipped. */
void raster_blend(struct raster *to, const struct raster *from, int x, int y);

/* White becomes `tint`, black becomes `shade` (0xRRGGBB), what lies between is mixed, channel by channel. */
void raster_tint(struct raster *raster, uint32_t tint, uint32_t shade);

/* A PNG file, the same bytes for the same pixels every time. */
bool raster_save_png(const struct raster *raster, const char *path, struct error *error);

/* A JPEG file, alpha left out; quality 1..100. Written where it is told, not synced: for many files in a folder that is
 * not used before all are there. */
bool raster_save_jpeg(const struct raster *raster, const char *path, int quality, struct error *error);

#endif
