/* Resizing row by row: source rows go in from top to bottom, finished rows come out in place, and only the few rows in
 * between are held, so that a scan of any size can be scaled while it is decoded. Used by raster, rows and jpeg. */
#ifndef LANTERN_MEDIA_RESAMPLE_H
#define LANTERN_MEDIA_RESAMPLE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Where the pixels of the result go: pixel (x, y) is base[x * column + y * row]. A turned or mirrored picture is
 * written in its final place this way, without a second buffer. */
struct sink {
	uint32_t *base;
	ptrdiff_t column, row;
};

struct resample_plan {
	int from_width, from_height; /* pixels */
	double x, y, width, height;	 /* the part of the source that is wanted, source pixels */
	int to_width, to_height;	 /* what it becomes, pixels */
	bool alpha;					 /* the source's alpha counts; otherwise the result is opaque */
	struct sink sink;
};

struct resample;

/* NULL when out of memory. */
struct resample *resample_create(const struct resample_plan *plan);
void resample_destroy(struct resample *resample);

/* The part of the source that has any influence: rows first..last and columns first..last, inclusive. */
void resample_rows(const struct resample *resample, int *first, int *last);
void resample_columns(const struct resample *resample, int *first, int *last);

/* True when rows are only copied: no scaling, whole pixels. */
bool resample_copies(const struct resample *resample);

/* The next source row, 0xAARRGGBB straight alpha; rows[0] is column `first` of resample_columns. To be called for each
 * row first..last of resample_rows in order; after the last one the result is complete. */
void resample_push(struct resample *resample, const uint32_t *pixels);

/* After the last row: every alpha of the result is 255. */
bool resample_opaque(const struct resample *resample);

#endif
