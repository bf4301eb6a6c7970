/* Tells picture formats apart by their first bytes and reads the sizes of PNG and WebP.
 *
 * File names lie, and a decoder asked to open 30,000 x 30,000 pixels takes the memory before it says anything: so every
 * file is looked at here before it is decoded. This is done by the thread that draws, so no more is read than a header
 * can need, whatever the file says of itself; that a JPEG ends too early is therefore found by its decoder. The texts
 * are read by curators. Must not know how pictures are decoded. */
#include "media/sniff.h"
#include "base/messages.h"
#include "media/svg_root.h"
#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HEAD_SIZE = 65536, BUFFER_SIZE = 65536 };

FILE *sniff_open(const char *path, struct error *error)
{
	struct stat status;
	FILE *file = NULL;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	if (fd < 0) {
		bool absent = errno == ENOENT || errno == ENOTDIR;
		error_set(error, absent ? MESSAGE("not found") : MESSAGE("cannot be read: %m"));
		return NULL;
	}
	if (fstat(fd, &status) != 0)
		error_set(error, "cannot be read: %m");
	else if (!S_ISREG(status.st_mode))
		error_set(error, S_ISDIR(status.st_mode) ? MESSAGE("is a folder, not a picture") : MESSAGE("is not a file"));
	else if (status.st_size == 0)
		error_set(error, "is an empty file");
	else if (!(file = fdopen(fd, "rb")))
		error_set(error, "out of memory");
	if (!file)
		close(fd);
	else
		setvbuf(file, NULL, _IOFBF, BUFFER_SIZE);
	return file;
}

bool sniff_ends_with(FILE *file, long from, const void *needle, size_t length)
{
	char block[8192];
	if (fseek(file, 0, SEEK_END) != 0)
		return false;
	for (long end = ftell(file); end - from >= (long)length;) {
		long start = end - from > (long)sizeof block ? end - (long)sizeof block : from;
		size_t size = (size_t)(end - start);
		if (fseek(file, start, SEEK_SET) != 0 || fread(block, 1, size, file) != size)
			return false;
		if (memmem(block, size, needle, length))
			return true;
		if (start == from)
			break;
		end = start + (long)length - 1;
	}
	return false;
}

/* Formats that people try, and what to do instead. */
struct foreign {
	size_t offset;
	const char *magic;
	size_t length;
	const char *name, *instead;
};

static const struct foreign foreigners[] = {
	{ 0, "GIF8", 4, MESSAGE("a GIF"), "PNG" },
	{ 0, "II*\0", 4, MESSAGE("a TIFF"), MESSAGE("JPEG or PNG") },
	{ 0, "MM\0*", 4, MESSAGE("a TIFF"), MESSAGE("JPEG or PNG") },
	{ 4, "ftyphei", 7, MESSAGE("a HEIC photo"), "JPEG" },
	{ 4, "ftyphev", 7, MESSAGE("a HEIC photo"), "JPEG" },
	{ 4, "ftypmif1", 8, MESSAGE("a HEIC photo"), "JPEG" },
	{ 4, "ftypmsf1", 8, MESSAGE("a HEIC photo"), "JPEG" },
	{ 4, "ftypavi", 7, MESSAGE("an AVIF"), MESSAGE("JPEG or PNG") },
	{ 4, "ftyp", 4, MESSAGE("a film"), "JPEG" },
	{ 0, "BM", 2, MESSAGE("a BMP"), "PNG" },
	{ 0, "8BPS", 4, MESSAGE("a Photoshop file"), MESSAGE("JPEG or PNG") },
	{ 0, "%PDF", 4, MESSAGE("a PDF"), MESSAGE("JPEG, PNG or SVG") },
	{ 0, "%!PS", 4, MESSAGE("a PostScript file"), "SVG" },
	{ 0, "\0\0\0\x0CjP  ", 8, MESSAGE("a JPEG 2000"), "JPEG" },
	{ 0, "\xFF\x0A", 2, MESSAGE("a JPEG XL"), "JPEG" },
	{ 0, "\0\0\0\x0CJXL ", 8, MESSAGE("a JPEG XL"), "JPEG" },
	{ 0, "gimp xcf", 8, MESSAGE("a GIMP file"), "PNG" },
	{ 0, "\x1F\x8B", 2, MESSAGE("a compressed SVG (.svgz)"), MESSAGE("plain SVG") },
};

static bool refuse(const unsigned char *head, size_t length, struct error *error)
{
	for (size_t i = 0; i < sizeof foreigners / sizeof *foreigners; i++) {
		const struct foreign *one = &foreigners[i];
		if (length >= one->offset + one->length && memcmp(head + one->offset, one->magic, one->length) == 0)
			return error_set(error, "is %s, which lantern does not read: save it as %s", message(one->name),
							 message(one->instead));
	}
	return error_set(error, "is not a picture that lantern can read (JPEG, PNG, WebP or SVG)");
}

static bool cut_off(struct error *error)
{
	return error_set(error, "is cut off: the end of the file is missing");
}

static unsigned little(const unsigned char *at, int bytes)
{
	unsigned value = 0;
	while (bytes--)
		value = value << 8 | at[bytes];
	return value;
}

static unsigned big(const unsigned char *at)
{
	return (unsigned)at[0] << 24 | (unsigned)at[1] << 16 | (unsigned)at[2] << 8 | at[3];
}

static bool read_png(FILE *file, const unsigned char *head, size_t length, struct picture_info *info,
					 struct error *error)
{
	info->format = PICTURE_PNG;
	if (length < 33)
		return cut_off(error);
	unsigned width = big(head + 16), height = big(head + 20);
	if (memcmp(head + 8, "\0\0\0\rIHDR", 8) != 0 || width == 0 || height == 0 || width > 0x7FFFFFFF ||
		height > 0x7FFFFFFF)
		return error_set(error, "is a damaged PNG");
	info->width = (int)width;
	info->height = (int)height;
	return chunks_read(file, info, error);
}

static bool read_webp(FILE *file, const unsigned char *head, size_t length, struct picture_info *info,
					  struct error *error)
{
	info->format = PICTURE_WEBP;
	if (length < 30 || fseek(file, 0, SEEK_END) != 0 || ftell(file) < (long)little(head + 4, 4) + 8)
		return cut_off(error);
	if (memcmp(head + 12, "VP8 ", 4) == 0 && memcmp(head + 23, "\x9D\x01\x2A", 3) == 0) {
		info->width = (int)(little(head + 26, 2) & 0x3FFF);
		info->height = (int)(little(head + 28, 2) & 0x3FFF);
	} else if (memcmp(head + 12, "VP8L", 4) == 0 && head[20] == 0x2F) {
		info->width = (int)(little(head + 21, 4) & 0x3FFF) + 1;
		info->height = (int)(little(head + 21, 4) >> 14 & 0x3FFF) + 1;
	} else if (memcmp(head + 12, "VP8X", 4) == 0) {
		info->width = (int)little(head + 24, 3) + 1;
		info->height = (int)little(head + 27, 3) + 1;
		if (head[20] & 2)
			return error_set(error, "is an animated WebP, which lantern does not read: save one picture of it");
	}
	if (info->width == 0 || info->height == 0)
		return error_set(error, "is a damaged WebP");
	return chunks_read(file, info, error);
}

/* An SVG has no pixels of its own. Where rounding to whole ones would bend it, the size is taken larger, and smaller
 * where it would be more than a picture may have. */
static void whole_size(const struct svg_root *root, struct picture_info *info)
{
	double width = root->width, height = root->height, longer = fmax(width, height);
	double bent = fabs(fmax(round(width), 1) / fmax(round(height), 1) * height / width - 1);
	double most = sqrt(PICTURE_PIXELS_LIMIT / 1.01 / width / height);
	double scale = bent > 0.005 && longer < 1000 ? 1000 / longer : fmin(1, most);
	info->width = (int)fmax(round(width * scale), 1);
	info->height = (int)fmax(round(height * scale), 1);
}

bool sniff_svg(const char *text, size_t length, struct picture_info *info, struct error *error)
{
	struct svg_root root;
	*info = (struct picture_info){ .format = PICTURE_SVG, .orientation = 1 };
	if (!svg_root_read(text, length, &root, error))
		return false;
	whole_size(&root, info);
	return true;
}

static bool check_limits(const struct picture_info *info, struct error *error)
{
	long long pixels = (long long)info->width * info->height;
	if (info->format == PICTURE_SVG)
		return true;
	if (pixels > PICTURE_PIXELS_LIMIT)
		return error_set(error, "%d x %d pixels is more than %d million: save a smaller copy", info->width,
						 info->height, PICTURE_PIXELS_LIMIT / 1000000);
	if (pixels <= PICTURE_DECODE_LIMIT)
		return true;
	if (info->progressive)
		return error_set(error,
						 "%d x %d pixels is more than the %d million of a progressive JPEG: save it again as a "
						 "baseline JPEG (not progressive), or smaller",
						 info->width, info->height, PICTURE_DECODE_LIMIT / 1000000);
	if (info->format == PICTURE_JPEG)
		return true;
	return error_set(error, "%d x %d pixels is more than the %d million of a %s: save a smaller copy, or a JPEG",
					 info->width, info->height, PICTURE_DECODE_LIMIT / 1000000,
					 info->format == PICTURE_PNG ? "PNG" : "WebP");
}

static bool read_svg(FILE *file, const unsigned char *head, size_t length, struct picture_info *info,
					 struct error *error)
{
	if (!svg_root_is((const char *)head, length))
		return refuse(head, length, error);
	if (fseek(file, 0, SEEK_END) != 0 || ftell(file) > SVG_LIMIT)
		return error_set(error, "is an SVG of more than %d MiB: save it simpler, or as a PNG", SVG_LIMIT >> 20);
	return sniff_svg((const char *)head, length, info, error) &&
		   (sniff_ends_with(file, 0, "</svg", 5) || cut_off(error));
}

bool sniff_file(FILE *file, struct picture_info *info, struct error *error)
{
	unsigned char head[HEAD_SIZE];
	*info = (struct picture_info){ .orientation = 1 };
	if (fseek(file, 0, SEEK_SET) != 0)
		return error_set(error, "cannot be read: %m");
	size_t length = fread(head, 1, sizeof head, file);
	if (ferror(file))
		return error_set(error, "cannot be read: %m");
	bool good;
	if (length >= 3 && memcmp(head, "\xFF\xD8\xFF", 3) == 0)
		good = jpeg_header_read(file, info, error);
	else if (length >= 8 && memcmp(head, "\x89PNG\r\n\x1A\n", 8) == 0)
		good = read_png(file, head, length, info, error);
	else if (length >= 12 && memcmp(head, "RIFF", 4) == 0 && memcmp(head + 8, "WEBP", 4) == 0)
		good = read_webp(file, head, length, info, error);
	else
		good = read_svg(file, head, length, info, error);
	if (info->orientation >= 5) {
		int width = info->width;
		info->width = info->height;
		info->height = width;
	}
	return good && check_limits(info, error);
}
