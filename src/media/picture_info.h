/* What is known of a picture file before it is decoded, and how large one may be. Part of media/picture.h. */
#ifndef LANTERN_MEDIA_PICTURE_INFO_H
#define LANTERN_MEDIA_PICTURE_INFO_H
#include <stdbool.h>

enum picture_format { PICTURE_JPEG, PICTURE_PNG, PICTURE_WEBP, PICTURE_SVG };

struct picture_info {
	enum picture_format format;
	int width, height; /* as seen (EXIF orientation applied); SVG: its own size in px */
	int orientation;   /* EXIF 1..8 */
	bool progressive;  /* JPEG that must be held whole to be decoded */
};

/* A part that is not shown as it is meant. */
struct picture_lack {
	int line;					/* of the file */
	const char *what, *instead; /* what it is; what to do about it */
};

enum { PICTURE_PIXELS_LIMIT = 200000000, PICTURE_DECODE_LIMIT = 24000000 };

#endif
