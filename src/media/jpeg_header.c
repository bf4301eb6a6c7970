/* Walks a JPEG's markers up to the first scan: size, kind, and how the camera was held.
 *
 * By hand and not through libjpeg, because the walk seeks over megabytes of profile and thumbnail, and because what is
 * refused (CMYK, lossless, 12 bits) can be named here in a curator's words. It goes no further than HEADER_LIMIT: this
 * is done by the thread that draws. Must not know anything of pixels. */
#include "media/sniff.h"
#include <string.h>

enum {
	MARKER_SOF0 = 0xC0, /* baseline */
	MARKER_SOF2 = 0xC2, /* progressive */
	MARKER_SOF15 = 0xCF,
	MARKER_DHT = 0xC4,
	MARKER_JPG = 0xC8,
	MARKER_DAC = 0xCC,
	MARKER_RST0 = 0xD0,
	MARKER_SOI = 0xD8,
	MARKER_EOI = 0xD9,
	MARKER_SOS = 0xDA,
	MARKER_APP1 = 0xE1,
	SEGMENT_SIZE = 65536,
	HEADER_LIMIT = 32 << 20, /* bytes: profiles and thumbnails */
	MARKERS_MOST = 4096,	 /* of full segments the limit above allows 512 */
	IDLE_MOST = 65536,		 /* bytes in all that belong to no segment: fill bytes and garbage */
};

static bool cut_off(struct error *error)
{
	return error_set(error, "is cut off: the end of the file is missing");
}

static bool read_frame(int marker, const unsigned char *segment, size_t length, struct picture_info *info,
					   struct error *error)
{
	if (length < 6)
		return error_set(error, "is a damaged JPEG");
	int components = segment[5];
	info->height = segment[1] << 8 | segment[2];
	info->width = segment[3] << 8 | segment[4];
	info->progressive = marker == MARKER_SOF2;
	if (marker > MARKER_SOF2)
		return error_set(error, "is a lossless or arithmetic-coded JPEG, which lantern does not read: save it as a "
								"usual JPEG");
	if (segment[0] != 8)
		return error_set(error, "is a JPEG of %d bits a channel: save it with 8 bits", segment[0]);
	if (components == 4)
		return error_set(error, "is a CMYK JPEG, made for print: save it as RGB (sRGB)");
	if (components != 1 && components != 3)
		return error_set(error, "is a JPEG of %d channels: save it as RGB (sRGB)", components);
	if (info->width == 0 || info->height == 0)
		return error_set(error, "is a damaged JPEG");
	return true;
}

/* The next marker, fill bytes skipped; -1 at the end of the file, -2 when more was skipped than `*idle` had left. */
static int next_marker(FILE *file, long *idle)
{
	int byte = getc(file);
	while (byte != EOF && byte != 0xFF && --*idle > 0)
		byte = getc(file);
	while (byte == 0xFF && --*idle > 0)
		byte = getc(file);
	return byte == EOF ? -1 : *idle <= 0 ? -2 : byte;
}

/* Reads the segment after a marker, without its length; -1 if the file ends in it. */
static long read_segment(FILE *file, unsigned char segment[SEGMENT_SIZE])
{
	int high = getc(file), low = getc(file);
	if (high == EOF || low == EOF || (high << 8 | low) < 2)
		return -1;
	size_t count = (size_t)(high << 8 | low) - 2;
	return fread(segment, 1, count, file) == count ? (long)count : -1;
}

static bool is_frame(int marker)
{
	return marker >= MARKER_SOF0 && marker <= MARKER_SOF15 && marker != MARKER_DHT && marker != MARKER_JPG &&
		   marker != MARKER_DAC;
}

static bool stands_alone(int marker)
{
	return marker <= 1 || (marker >= MARKER_RST0 && marker <= MARKER_SOI);
}

bool jpeg_header_read(FILE *file, struct picture_info *info, struct error *error)
{
	unsigned char segment[SEGMENT_SIZE];
	bool framed = false, turned = false;
	long idle = IDLE_MOST;
	int markers = 0;
	info->format = PICTURE_JPEG;
	if (fseek(file, 2, SEEK_SET) != 0)
		return error_set(error, "cannot be read: %m");
	for (int marker = next_marker(file, &idle); marker != MARKER_SOS; marker = next_marker(file, &idle)) {
		/* Nobody writes such a header, and to walk through it takes the drawing thread seconds. */
		bool endless = marker == -2 || ++markers > MARKERS_MOST || ftell(file) > HEADER_LIMIT;
		if (marker == MARKER_EOI || endless)
			return error_set(error, "is a damaged JPEG");
		if (marker >= 0 && stands_alone(marker))
			continue;
		long length = marker < 0 ? -1 : read_segment(file, segment);
		if (length < 0)
			return cut_off(error);
		if (is_frame(marker) && !read_frame(marker, segment, (size_t)length, info, error))
			return false;
		framed |= is_frame(marker);
		if (marker == MARKER_APP1 && !turned && length > 6 && memcmp(segment, "Exif\0", 6) == 0) {
			turned = true;
			info->orientation = exif_orientation(segment, (size_t)length);
		}
	}
	return framed || error_set(error, "is a damaged JPEG");
}
