/* A whole picture, line by line, at its full size and as seen: for cutting what is too large to be held.
 *
 * JPEG and PNG are decoded line by line, WebP in bands. A line is a row of the picture, or a column where the
 * camera was held upright, because that is how the file has it; and the last one may come first. */
#ifndef LANTERN_MEDIA_SCAN_H
#define LANTERN_MEDIA_SCAN_H
#include "base/error.h"
#include "media/picture_info.h"
#include "media/scan_sink.h"
#include <stdbool.h>

struct scan {
	int width, height; /* px, as seen */
	bool columns;	   /* lines are columns, from top to bottom; else rows, from left to right */
	bool backwards;	   /* the last line comes first */
};

struct scan scan_plan(const struct picture_info *info);

/* All lines of the picture, numbered as seen; what is clear in it becomes white, as paper is. The picture must still be
 * what picture_probe told of it. Errors name what is wrong with it (cut off, damaged, an SVG, a kind that must be held
 * whole and is too large for that), or are the sink's. */
bool scan_read(const char *path, const struct picture_info *info, const struct scan_sink *sink, struct error *error);

#endif
