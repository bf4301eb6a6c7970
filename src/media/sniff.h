/* What a picture file says of itself in its first bytes, without decoding it. Inside media only. */
#ifndef LANTERN_MEDIA_SNIFF_H
#define LANTERN_MEDIA_SNIFF_H
#include "base/error.h"
#include "media/picture_info.h"
#include <stddef.h>
#include <stdio.h>

enum { SVG_LIMIT = 16 << 20 }; /* bytes of a file */

/* Opens a picture file for reading: a regular file, never one that blocks. NULL with an error. */
FILE *sniff_open(const char *path, struct error *error);

/* Reads format, size and orientation and checks the limits. Moves the file's position. */
bool sniff_file(FILE *file, struct picture_info *info, struct error *error);

/* The same for an SVG document in memory. */
bool sniff_svg(const char *text, size_t length, struct picture_info *info, struct error *error);

/* The file contains these bytes somewhere at or after `from`. Looks from the end, where they are expected. */
bool sniff_ends_with(FILE *file, long from, const void *needle, size_t length);

/* How the camera was held, 1..8, from EXIF data with or without "Exif" in front; exif.c. */
enum { EXIF_LIMIT = 65536 };
int exif_orientation(const unsigned char *bytes, size_t length);

/* The chunks of a PNG or a WebP, told by the first bytes; chunks.c. */
bool chunks_read(FILE *file, struct picture_info *info, struct error *error);

/* JPEG markers up to the first scan; jpeg_header.c. */
bool jpeg_header_read(FILE *file, struct picture_info *info, struct error *error);

#endif
