/* Pictures: files looked at before they are decoded, decoded straight to the size shown.
 *
 * JPEG by libjpeg-turbo and PNG by libpng in lines, WebP by libwebp (JPEG and WebP scaled while decoding), EXIF
 * orientation honoured; SVG through SDL2_image. Safe to call from any thread; nothing here keeps state. */
#ifndef LANTERN_MEDIA_PICTURE_H
#define LANTERN_MEDIA_PICTURE_H
#include "base/error.h"
#include "media/picture_info.h"
#include "media/raster.h"
#include <stdbool.h>
#include <stdint.h>

/* Reads the header only. Errors name what is wrong: not there, no picture, a format that is not read, more than
 * PICTURE_PIXELS_LIMIT pixels, a PNG/WebP or progressive JPEG of more than PICTURE_DECODE_LIMIT pixels (these must be
 * decoded whole), cut off. */
bool picture_probe(const char *path, struct picture_info *info, struct error *error);

/* What of a picture is not shown as it is meant, though the rest is: what it is, and what to do. Only SVGs have such
 * parts. Returns how many kinds there are, at most PICTURE_LACKS. Reads the whole file. */
enum { PICTURE_LACKS = 8 };
int picture_lacks(const char *path, struct picture_lack lacks[PICTURE_LACKS]);

enum picture_fit {
	PICTURE_COVER,	 /* fills the box, cropped around the focus */
	PICTURE_CONTAIN, /* whole picture inside the box */
	PICTURE_STRETCH,
};

/* What is wanted. Two specs with equal fields give equal pixels: the struct is the cache's key. */
struct picture_spec {
	const char *path;  /* a file; or NULL and `svg` */
	const char *svg;   /* an SVG document (a shape drawn by a script); borrowed for the call */
	int width, height; /* the box, pixels */
	enum picture_fit fit;
	float focus_x, focus_y;				  /* 0..1 of the picture: what stays in view when it is cropped (0.5, 0.5) */
	float crop_x, crop_y, crop_w, crop_h; /* part of the picture used, 0..1; w = 0: all of it */
	bool tinted;
	uint32_t tint, shade; /* 0xRRGGBB, if tinted: what white becomes, and what black becomes */
	bool mirrored;		  /* left and right exchanged, last */
};

/* The size in pixels that the spec's picture will have: the box for COVER and STRETCH, inside it for CONTAIN. */
void picture_size(const struct picture_info *info, const struct picture_spec *spec, int *width, int *height);

/* Decodes here and now, whatever that takes: only for files that are known to be good. Others: media/apart.h. */
struct raster *picture_load(const struct picture_spec *spec, struct error *error);
/* The same into a file in memory, which the caller closes; -1 with an error. */
struct raster *picture_load_shared(const struct picture_spec *spec, int *memory, struct error *error);

#endif
