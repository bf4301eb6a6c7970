/* From a wish (this file, this box, cut around here) to pixels of exactly the size shown.
 *
 * Here is the geometry only: which part of the picture is wanted, how the camera was held, which decoder does the work.
 * Turning and mirroring cost nothing, because the decoders write each pixel where it belongs. No state, so that the
 * worker may call it while the main thread asks for sizes. Must not know of textures or scenes. */
#include "media/picture.h"
#include "base/file.h"
#include "base/number.h"
#include "media/decode.h"
#include "media/sniff.h"
#include "media/svg_plain.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { RESULT_LIMIT = 64000000 };

/* A part of the picture as seen, in its pixels. */
struct window {
	double x, y, width, height;
};

/* The part that the spec's crop leaves: at least one pixel, wherever the numbers point. */
static struct window crop(const struct picture_info *info, const struct picture_spec *spec)
{
	struct window whole = { 0, 0, info->width, info->height };
	if (!(spec->crop_w > 0) || !(spec->crop_h > 0))
		return whole;
	struct window part;
	part.width = number_between((double)spec->crop_w * whole.width, 1, whole.width);
	part.height = number_between((double)spec->crop_h * whole.height, 1, whole.height);
	part.x = number_between((double)spec->crop_x * whole.width, 0, whole.width - part.width);
	part.y = number_between((double)spec->crop_y * whole.height, 0, whole.height - part.height);
	return part;
}

/* The largest part of the box's shape, with the focus as near to its middle as can be. */
static struct window cover(struct window part, const struct picture_info *info, const struct picture_spec *spec)
{
	double width = fmin(part.width, part.height * spec->width / spec->height);
	double height = fmin(part.height, part.width * spec->height / spec->width);
	double x = (double)spec->focus_x * info->width - width / 2;
	double y = (double)spec->focus_y * info->height - height / 2;
	return (struct window){ number_between(x, part.x, part.x + part.width - width),
							number_between(y, part.y, part.y + part.height - height), width, height };
}

void picture_size(const struct picture_info *info, const struct picture_spec *spec, int *width, int *height)
{
	*width = spec->width;
	*height = spec->height;
	if (spec->fit != PICTURE_CONTAIN)
		return;
	struct window part = crop(info, spec);
	double scale = fmin(spec->width / part.width, spec->height / part.height);
	*width = (int)number_between(round(part.width * scale), 1, spec->width);
	*height = (int)number_between(round(part.height * scale), 1, spec->height);
}

struct pose picture_pose(int orientation)
{
	static const struct pose poses[8] = {
		{ false, false, false }, { false, true, false }, { false, true, true }, { false, false, true },
		{ true, false, false },	 { true, true, false },	 { true, true, true },	{ true, false, true },
	};
	return poses[orientation - 1];
}

/* The window as seen, in the stored picture's own pixels. */
static struct window stored_window(struct window window, const struct picture_info *info, struct pose pose)
{
	if (pose.mirrored_x)
		window.x = info->width - window.x - window.width;
	if (pose.mirrored_y)
		window.y = info->height - window.y - window.height;
	if (pose.exchanged)
		window = (struct window){ window.y, window.x, window.height, window.width };
	return window;
}

static struct sink seen_sink(struct raster *raster, struct pose pose)
{
	ptrdiff_t x = pose.mirrored_x ? -1 : 1, y = pose.mirrored_y ? -raster->stride : raster->stride;
	uint32_t *base = raster->pixels;
	if (pose.mirrored_x)
		base += raster->width - 1;
	if (pose.mirrored_y)
		base += (ptrdiff_t)(raster->height - 1) * raster->stride;
	return (struct sink){ base, pose.exchanged ? y : x, pose.exchanged ? x : y };
}

static struct cut make_cut(const struct picture_info *info, const struct picture_spec *spec, struct raster *raster)
{
	struct pose pose = picture_pose(info->orientation);
	struct window part = crop(info, spec);
	if (spec->fit == PICTURE_COVER)
		part = cover(part, info, spec);
	part = stored_window(part, info, pose);
	pose.mirrored_x ^= spec->mirrored;
	return (struct cut){ part.x,
						 part.y,
						 part.width,
						 part.height,
						 pose.exchanged ? raster->height : raster->width,
						 pose.exchanged ? raster->width : raster->height,
						 seen_sink(raster, pose) };
}

bool picture_probe(const char *path, struct picture_info *info, struct error *error)
{
	FILE *file = sniff_open(path, error);
	bool good = file && sniff_file(file, info, error);
	if (file)
		fclose(file);
	return good;
}

int picture_lacks(const char *path, struct picture_lack lacks[PICTURE_LACKS])
{
	struct picture_info info;
	size_t length;
	char *text = picture_probe(path, &info, NULL) && info.format == PICTURE_SVG
					 ? file_read(path, SVG_LIMIT, &length, NULL)
					 : NULL;
	int count = text ? svg_lacks(text, length, lacks, PICTURE_LACKS) : 0;
	free(text);
	return count;
}

static bool check_spec(const struct picture_spec *spec, struct error *error)
{
	if (!spec->path && !spec->svg)
		return error_set(error, "no picture is named");
	if (spec->width < 1 || spec->height < 1)
		return error_set(error, "a picture of %d x %d pixels is wanted", spec->width, spec->height);
	if ((long long)spec->width * spec->height > RESULT_LIMIT)
		return error_set(error, "%d x %d pixels are wanted, which is more than %d million", spec->width, spec->height,
						 RESULT_LIMIT / 1000000);
	return true;
}

/* Where a picture comes from: an open file, or an SVG document. */
struct source {
	FILE *file;		  /* owns; or NULL */
	char *document;	  /* owns: an SVG file's text; or NULL */
	const char *text; /* borrows: the SVG document */
	struct picture_info info;
};

static bool source_open(struct source *source, const struct picture_spec *spec, struct error *error)
{
	if (!spec->path) {
		source->text = spec->svg;
		return sniff_svg(spec->svg, strlen(spec->svg), &source->info, error);
	}
	source->file = sniff_open(spec->path, error);
	if (!source->file || !sniff_file(source->file, &source->info, error))
		return false;
	if (source->info.format != PICTURE_SVG)
		return true;
	size_t length;
	source->document = file_read(spec->path, SVG_LIMIT, &length, error);
	source->text = source->document;
	if (!source->document)
		return false;
	/* What reads it takes a NUL for its end: what stands behind one would be missing in the picture. */
	return strlen(source->document) == length || error_set(error, "is a damaged SVG: a NUL byte stands in it");
}

static void source_close(struct source *source)
{
	free(source->document);
	if (source->file)
		fclose(source->file);
}

static bool decode(const struct source *source, const struct cut *cut, bool *opaque, struct error *error)
{
	switch (source->info.format) {
	case PICTURE_JPEG:
		return jpeg_decode(source->file, cut, opaque, error);
	case PICTURE_SVG:
		return svg_decode(source->text, &source->info, cut, opaque, error);
	case PICTURE_PNG:
		return png_decode(source->file, &source->info, cut, opaque, error);
	default:
		return webp_decode(source->file, &source->info, cut, opaque, error);
	}
}

/* memory: NULL for pixels of this process alone. */
static struct raster *load(const struct picture_spec *spec, int *memory, struct error *error)
{
	struct source source = { .file = NULL };
	struct raster *raster = NULL;
	int width, height;
	if (!check_spec(spec, error) || !source_open(&source, spec, error))
		goto out;
	picture_size(&source.info, spec, &width, &height);
	raster = memory ? raster_create_shared(width, height, memory) : raster_create_unset(width, height);
	if (!raster) {
		error_set(error, "out of memory");
		goto out;
	}
	struct cut cut = make_cut(&source.info, spec, raster);
	if (!decode(&source, &cut, &raster->opaque, error)) {
		raster_destroy(raster);
		raster = NULL;
	} else if (spec->tinted) {
		raster_tint(raster, spec->tint, spec->shade);
	}
out:
	source_close(&source);
	return raster;
}

struct raster *picture_load(const struct picture_spec *spec, struct error *error)
{
	return load(spec, NULL, error);
}

struct raster *picture_load_shared(const struct picture_spec *spec, int *memory, struct error *error)
{
	*memory = -1;
	struct raster *raster = load(spec, memory, error);
	if (!raster && *memory >= 0) {
		close(*memory);
		*memory = -1;
	}
	return raster;
}
