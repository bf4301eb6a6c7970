/* What picture.c and the decoders of the formats agree on. Inside media only.
 *
 * A decoder fills one sink with one cut of a file, exactly to_width x to_height pixels. Everything is in the file's own
 * orientation: picture.c has turned the wish into it, and the sink turns the pixels back. */
#ifndef LANTERN_MEDIA_DECODE_H
#define LANTERN_MEDIA_DECODE_H
#include "base/error.h"
#include "media/picture_info.h"
#include "media/resample.h"
#include "media/scan_sink.h"
#include <stdio.h>

struct cut {
	double x, y, width, height; /* the part wanted, pixels of the whole picture as stored */
	int to_width, to_height;	/* what it becomes, pixels as stored */
	struct sink sink;
};

/* How a stored picture is seen: columns and rows exchanged first, then mirrored. */
struct pose {
	bool exchanged, mirrored_x, mirrored_y;
};
struct pose picture_pose(int orientation); /* EXIF 1..8 */

/* *opaque: every pixel written has alpha 255. The file stands anywhere and is left anywhere. */
bool jpeg_decode(FILE *file, const struct cut *cut, bool *opaque, struct error *error);
bool png_decode(FILE *file, const struct picture_info *info, const struct cut *cut, bool *opaque, struct error *error);
bool webp_decode(FILE *file, const struct picture_info *info, const struct cut *cut, bool *opaque, struct error *error);

/* All lines of a file as stored, at full size, from top to bottom: the sink's `number` is the stored one. */
bool jpeg_lines(FILE *file, int width, int height, const struct scan_sink *sink, struct error *error);
bool png_lines(FILE *file, const struct picture_info *info, const struct scan_sink *sink, struct error *error);
bool webp_lines(FILE *file, const struct picture_info *info, const struct scan_sink *sink, struct error *error);

/* `text`: the document, NUL-terminated. */
bool svg_decode(const char *text, const struct picture_info *info, const struct cut *cut, bool *opaque,
				struct error *error);

#endif
