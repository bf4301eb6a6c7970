/* WebP through libwebp, which shrinks while it decodes and cuts away what is not wanted.
 *
 * So a photo is not held at its full size, but for a lossless one, which libwebp itself keeps. Lines at full size are
 * decoded in bands for the same reason: each band costs a decoding, and there are few. Must not know what the picture
 * is for. */
#include "media/rows.h"
#include <stdlib.h>
#include <string.h>
#include <webp/decode.h>

enum { FILE_LIMIT = 64 << 20, BAND = 4000000 /* pixels */, MARGIN = 16 };

struct webp {
	uint8_t *bytes; /* owns */
	size_t length;
	WebPBitstreamFeatures features;
};

/* A part of the picture, shrunk. */
struct part {
	int x, y, width, height; /* what is decoded, px of the picture; x and y even */
	int to_width, to_height; /* what it becomes */
};

static bool take_file(struct webp *webp, FILE *file, struct error *error)
{
	long length = fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
	if (length < 0 || fseek(file, 0, SEEK_SET) != 0)
		return error_set(error, "cannot be read: %m");
	if (length > FILE_LIMIT)
		return error_set(error, "is a WebP of more than %d MiB: save it smaller", FILE_LIMIT >> 20);
	webp->bytes = malloc((size_t)length + 1);
	if (!webp->bytes)
		return error_set(error, "out of memory");
	webp->length = fread(webp->bytes, 1, (size_t)length, file);
	return true;
}

static bool explain(VP8StatusCode status, struct error *error)
{
	if (status == VP8_STATUS_OUT_OF_MEMORY)
		return error_set(error, "out of memory");
	if (status == VP8_STATUS_NOT_ENOUGH_DATA || status == VP8_STATUS_SUSPENDED)
		return error_set(error, "is cut off: the end of the file is missing");
	return error_set(error, "is a damaged WebP");
}

static bool open_webp(struct webp *webp, FILE *file, const struct picture_info *info, struct error *error)
{
	*webp = (struct webp){ .bytes = NULL };
	if (!take_file(webp, file, error))
		return false;
	VP8StatusCode status = WebPGetFeatures(webp->bytes, webp->length, &webp->features);
	if (status != VP8_STATUS_OK)
		return explain(status, error);
	bool turned = info->orientation >= 5;
	if (webp->features.width != (turned ? info->height : info->width) ||
		webp->features.height != (turned ? info->width : info->height))
		return error_set(error, "was changed while it was read");
	return true;
}

/* The part as 0xAARRGGBB, to_width * to_height of them; to be freed. NULL with an error. */
static uint32_t *decode_part(const struct webp *webp, const struct part *part, struct error *error)
{
	WebPDecoderConfig config;
	size_t count = (size_t)part->to_width * (size_t)part->to_height;
	uint32_t *pixels = malloc(count * sizeof *pixels);
	if (!pixels || !WebPInitDecoderConfig(&config)) {
		free(pixels);
		error_set(error, "out of memory");
		return NULL;
	}
	config.options.use_cropping = 1;
	config.options.crop_left = part->x;
	config.options.crop_top = part->y;
	config.options.crop_width = part->width;
	config.options.crop_height = part->height;
	config.options.use_scaling = part->to_width != part->width || part->to_height != part->height;
	config.options.scaled_width = part->to_width;
	config.options.scaled_height = part->to_height;
	config.output.colorspace = ROWS_BGRA ? MODE_BGRA : MODE_ARGB;
	config.output.is_external_memory = 1;
	config.output.u.RGBA.rgba = (uint8_t *)pixels;
	config.output.u.RGBA.stride = part->to_width * 4;
	config.output.u.RGBA.size = count * sizeof *pixels;
	VP8StatusCode status = WebPDecode(webp->bytes, webp->length, &config);
	WebPFreeDecBuffer(&config.output);
	if (status == VP8_STATUS_OK)
		return pixels;
	free(pixels);
	explain(status, error);
	return NULL;
}

/* From `start`, with a margin for the filter: [*from, *from + *length) of `whole`, the beginning even. */
static void widen(double start, double length, int by, int whole, int *from, int *count)
{
	int first = (int)start - MARGIN * by, end = (int)(start + length) + 1 + MARGIN * by;
	*from = first > 0 ? first & ~1 : 0;
	*count = (end < whole ? end : whole) - *from;
}

/* What of the picture is decoded for the cut, and how much it is shrunk on the way: to a whole fraction that is still
 * not too small. */
static struct part choose_part(const struct webp *webp, const struct cut *cut)
{
	struct part part;
	int by = 8;
	while (by > 1 && (cut->width / by < cut->to_width || cut->height / by < cut->to_height))
		by /= 2;
	widen(cut->x, cut->width, by, webp->features.width, &part.x, &part.width);
	widen(cut->y, cut->height, by, webp->features.height, &part.y, &part.height);
	part.to_width = (part.width + by - 1) / by;
	part.to_height = (part.height + by - 1) / by;
	return part;
}

/* The cut in the pixels of the part. */
static struct cut cut_of_part(const struct cut *cut, const struct part *part)
{
	double across = (double)part->to_width / part->width, down = (double)part->to_height / part->height;
	struct cut inner = *cut;
	inner.x = (cut->x - part->x) * across;
	inner.y = (cut->y - part->y) * down;
	inner.width = cut->width * across;
	inner.height = cut->height * down;
	return inner;
}

static bool resize(const struct webp *webp, const struct cut *cut, bool *opaque, struct error *error)
{
	struct part part = choose_part(webp, cut);
	struct cut inner = cut_of_part(cut, &part);
	struct rows rows = { .resample = NULL };
	uint32_t *pixels = decode_part(webp, &part, error);
	bool good = pixels && rows_init(&rows, &inner, part.to_width, part.to_height, webp->features.has_alpha, error);
	for (int y = 0; good && y < part.to_height; y++)
		rows_take(&rows, y, pixels + (size_t)y * (size_t)part.to_width);
	if (good)
		*opaque = resample_opaque(rows.resample);
	rows_finish(&rows);
	free(pixels);
	return good;
}

bool webp_decode(FILE *file, const struct picture_info *info, const struct cut *cut, bool *opaque, struct error *error)
{
	struct webp webp;
	bool good = open_webp(&webp, file, info, error) && resize(&webp, cut, opaque, error);
	free(webp.bytes);
	return good;
}

static bool give_band(const struct webp *webp, int top, int height, const struct scan_sink *sink, struct error *error)
{
	int width = webp->features.width;
	const struct part part = { 0, top, width, height, width, height };
	uint32_t *pixels = decode_part(webp, &part, error);
	bool good = pixels != NULL;
	for (int y = 0; good && y < height; y++)
		good = sink->take(sink->data, top + y, pixels + (size_t)y * (size_t)width, error);
	free(pixels);
	return good;
}

bool webp_lines(FILE *file, const struct picture_info *info, const struct scan_sink *sink, struct error *error)
{
	struct webp webp;
	bool good = open_webp(&webp, file, info, error);
	int height = webp.features.height, band = good ? (BAND / webp.features.width + 1) & ~1 : 0;
	for (int top = 0; good && top < height; top += band)
		good = give_band(&webp, top, height - top < band ? height - top : band, sink, error);
	free(webp.bytes);
	return good;
}
