/* What picture.c and the decoders of the formats agree on. Inside media only.
 *
 * A decoder fills one sink with one cut of a file, exactly to_width x to_height pixels. Everything is in the file's own
 * orientation: picture.c has turned the wish into it, and the sink turns the pixels back. */
#ifndef LANTERN_MEDIA_DECODE_H
#define LANTERN_MEDIA_DECODE_H
#include "base/error.h"
#include "media/picture_info.h"
#include "media/resample.h"
#include <stdio.h>

struct cut {
	double x, y, width, height; /* the part wanted, pixels of the whole picture as stored */
	int to_width, to_height;	/* what it becomes, pixels as stored */
	struct sink sink;
};

/* *opaque: every pixel written has alpha 255. The file stands anywhere and is left anywhere. */
bool jpeg_decode(FILE *file, const struct cut *cut, bool *opaque, struct error *error);
bool whole_decode(FILE *file, const struct picture_info *info, const struct cut *cut, bool *opaque,
				  struct error *error);

/* `text`: the document, NUL-terminated. */
bool svg_decode(const char *text, const struct picture_info *info, const struct cut *cut, bool *opaque,
				struct error *error);

#endif
