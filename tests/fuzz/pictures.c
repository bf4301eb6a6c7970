/* Pictures: what a file says of itself, and lantern's own reading of the formats. What nanosvg makes of an SVG is not
 * fuzzed: that is why there is media/apart. */
#include "media/picture.h"
#include "media/pyramid.h"
#include "media/sniff.h"
#include "media/svg_plain.h"
#include "media/svg_root.h"
#include "scratch.h"
#include <sys/stat.h>

/* A fuzzer finds pictures that are large and empty first; they are only slow. */
enum { PIXELS_MOST = 1 << 20 };

static void check_info(const struct picture_info *info)
{
	MUST(info->width > 0 && info->height > 0);
	MUST((long long)info->width * info->height <= PICTURE_PIXELS_LIMIT);
	MUST(info->orientation >= 1 && info->orientation <= 8);
}

static void decode(const char *path)
{
	struct picture_spec spec = {
		.path = path, .width = 33, .height = 21, .fit = PICTURE_COVER, .focus_x = 0.5F, .focus_y = 0.5F
	};
	struct error error = { "" };
	struct raster *raster = picture_load(&spec, &error);
	MUST(raster ? raster->width == 33 && raster->height == 21 : error.text[0] != '\0');
	raster_destroy(raster);
}

static void picture(const uint8_t *data, size_t size)
{
	struct scratch scratch = scratch_open(data, size);
	struct picture_info info;
	struct error error = { "" };
	if (picture_probe(scratch.path, &info, &error)) {
		check_info(&info);
		if (info.format != PICTURE_SVG && (long long)info.width * info.height <= PIXELS_MOST)
			decode(scratch.path);
	} else {
		MUST(error.text[0] != '\0');
	}
	scratch_close(&scratch);
}

void fuzz_jpeg(const uint8_t *data, size_t size)
{
	picture(data, size);
}

void fuzz_png(const uint8_t *data, size_t size)
{
	picture(data, size);
}

void fuzz_webp(const uint8_t *data, size_t size)
{
	picture(data, size);
}

void fuzz_exif(const uint8_t *data, size_t size)
{
	int orientation = exif_orientation(data, size > EXIF_LIMIT ? EXIF_LIMIT : size);
	MUST(orientation >= 1 && orientation <= 8);
}

/* Everything before nanosvg: the root, the tags, what is taken out. */
void fuzz_svg(const uint8_t *data, size_t size)
{
	char *text = malloc(size + 1);
	MUST(text);
	memcpy(text, data, size);
	text[size] = '\0';
	struct picture_info info;
	struct error error = { "" };
	struct svg_root root;
	struct picture_lack lacks[PICTURE_LACKS];
	if (sniff_svg(text, size, &info, &error))
		check_info(&info);
	if (svg_root_read(text, size, &root, &error)) {
		MUST(root.width > 0 && root.height > 0 && root.view_width > 0 && root.view_height > 0);
		MUST(root.attributes >= text && root.content <= text + size && root.attributes <= root.content);
	}
	int count = svg_lacks(text, size, lacks, PICTURE_LACKS);
	MUST(count >= 0 && count <= PICTURE_LACKS);
	for (int i = 0; i < count; i++)
		MUST(lacks[i].line >= 1 && lacks[i].what && lacks[i].instead);
	svg_make_plain(text);
	MUST(strlen(text) <= size);
	free(text);
	picture(data, size);
}

/* A folder, because an index lies in one. */
void fuzz_pyramid(const uint8_t *data, size_t size)
{
	static char folder[64], index[80];
	if (!folder[0]) {
		snprintf(folder, sizeof folder, "/tmp/lantern-fuzz-%d.tiles", (int)getpid());
		snprintf(index, sizeof index, "%s/index", folder);
		MUST(mkdir(folder, 0700) == 0);
	}
	FILE *file = fopen(index, "w");
	MUST(file && fwrite(data, 1, size, file) == size && fclose(file) == 0);
	struct pyramid pyramid;
	struct error error = { "" };
	if (pyramid_open(&pyramid, folder, &error)) {
		MUST(pyramid.levels >= 1 && pyramid.levels <= PYRAMID_LEVELS_LIMIT);
		for (int level = 0; level < pyramid.levels; level++) {
			int columns, rows, width, height;
			pyramid_grid(&pyramid, level, &columns, &rows);
			MUST(columns >= 1 && rows >= 1);
			pyramid_tile_size(&pyramid, level, columns - 1, rows - 1, &width, &height);
			MUST(width >= 1 && width <= PYRAMID_TILE && height >= 1 && height <= PYRAMID_TILE);
			MUST(strlen(pyramid_tile_path(&pyramid, level, columns - 1, rows - 1)) < pyramid.path_size);
		}
		pyramid_finish(&pyramid);
	} else {
		MUST(error.text[0] != '\0');
	}
	remove(index);
}

__attribute__((destructor)) static void remove_folder(void)
{
	char folder[64];
	snprintf(folder, sizeof folder, "/tmp/lantern-fuzz-%d.tiles", (int)getpid());
	rmdir(folder);
}
