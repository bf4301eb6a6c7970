/* Rows of a picture as stored become the cut that is wanted; what the decoders of PNG and WebP share. Inside media. */
#ifndef LANTERN_MEDIA_ROWS_H
#define LANTERN_MEDIA_ROWS_H
#include "media/decode.h"

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
enum { ROWS_BGRA = 1 }; /* 0xAARRGGBB in memory is blue, green, red, alpha */
#else
enum { ROWS_BGRA = 0 }; /* … alpha, red, green, blue */
#endif

struct rows {
	struct resample *resample; /* owns */
	int top, bottom, left;	   /* the rows that have a part in it, and the first such column */
};

/* `cut` is of a picture of width x height pixels. False with an error when out of memory. */
bool rows_init(struct rows *rows, const struct cut *cut, int width, int height, bool alpha, struct error *error);
void rows_finish(struct rows *rows);

/* The whole of row y, from the first to the last. */
void rows_take(struct rows *rows, int y, const uint32_t *row);

#endif
