/* A pyramid of tiles from lines that come once.
 *
 * Each level holds one strip of 512 lines. A line goes into the last level's strip; two lines that belong together are
 * averaged into one of the level before, and so on up; a strip that is full becomes a row of tiles. Lines may come last
 * first, and may be columns (media/scan.h): pairs and strips are counted as seen, so that every picture, however the
 * camera was held, is cut the same. For 12,000 pixels a line that is 48 MiB of strips, whatever its height. Must not
 * know formats. */
#include "desk/tiles.h"
#include "base/clock.h"
#include "base/draft.h"
#include "base/file.h"
#include "media/picture.h"
#include "media/pyramid.h"
#include "media/scan.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { QUALITY = 88, STRIP = PYRAMID_TILE };
#define PATIENCE 2.0 /* seconds until progress is told, and between two tellings a tenth of it */

struct level {
	int length, count; /* of a line, of lines */
	uint32_t *strip;   /* owns: STRIP lines */
};

struct cutter {
	const struct tiles_options *options; /* borrows */
	struct scan scan;
	struct pyramid pyramid; /* of the folder that is being filled */
	struct level levels[PYRAMID_LEVELS_LIMIT];
	struct raster *tile; /* owns: for tiles of columns, which are turned */
	struct clock clock;
	double next_telling;
	bool told;
	int taken; /* lines so far */
};

static uint32_t *line_of(const struct level *level, int number)
{
	return level->strip + (size_t)(number % STRIP) * (size_t)level->length;
}

/* Is the line the one that comes last of its group of `size`? */
static bool ends_group(const struct cutter *cutter, const struct level *level, int number, int size)
{
	if (cutter->scan.backwards)
		return number % size == 0;
	return number % size == size - 1 || number == level->count - 1;
}

/* Two channels at a time: four of 8 bits have a sum of 10 bits. */
static uint32_t average(uint32_t a, uint32_t b, uint32_t c, uint32_t d)
{
	const uint32_t mask = 0x00FF00FF, half = 0x00020002;
	uint32_t low = (a & mask) + (b & mask) + (c & mask) + (d & mask) + half;
	uint32_t high = (a >> 8 & mask) + (b >> 8 & mask) + (c >> 8 & mask) + (d >> 8 & mask) + half;
	return (low >> 2 & mask) | (high >> 2 & mask) << 8;
}

/* Line `number` of the level before, from the two lines of this one, or the one if it is the last of an odd number. */
static void halve(const struct level *from, const struct level *to, int number)
{
	const uint32_t *a = line_of(from, 2 * number);
	const uint32_t *b = 2 * number + 1 < from->count ? line_of(from, 2 * number + 1) : a;
	uint32_t *out = line_of(to, number);
	int pairs = from->length / 2, last = from->length - 1;
	for (int i = 0; i < pairs; i++)
		out[i] = average(a[i + i], a[i + i + 1], b[i + i], b[i + i + 1]);
	if (pairs < to->length)
		out[pairs] = average(a[last], a[last], b[last], b[last]);
}

/* The tile at `segment` of the strip: a part of its lines, turned upright if lines are columns. */
static struct raster view_tile(const struct cutter *cutter, const struct level *level, int lines, int segment)
{
	int start = segment * STRIP, length = level->length - start < STRIP ? level->length - start : STRIP;
	uint32_t *from = level->strip + start;
	if (!cutter->scan.columns)
		return (struct raster){ length, lines, level->length, true, from, false };
	struct raster view = { lines, length, cutter->tile->stride, true, cutter->tile->pixels, false };
	for (int y = 0; y < length; y++)
		for (int x = 0; x < lines; x++)
			view.pixels[y * view.stride + x] = from[(size_t)x * (size_t)level->length + (size_t)y];
	return view;
}

static bool save_strip(const struct cutter *cutter, int l, int strip, struct error *error)
{
	const struct level *level = &cutter->levels[l];
	int lines = level->count - strip * STRIP < STRIP ? level->count - strip * STRIP : STRIP;
	for (int segment = 0; segment * STRIP < level->length; segment++) {
		const struct raster tile = view_tile(cutter, level, lines, segment);
		const char *path = pyramid_tile_path(&cutter->pyramid, l, cutter->scan.columns ? strip : segment,
											 cutter->scan.columns ? segment : strip);
		if (!raster_save_jpeg(&tile, path, QUALITY, error))
			return false;
	}
	return true;
}

static void tell_progress(struct cutter *cutter)
{
	int all = cutter->levels[cutter->pyramid.levels - 1].count;
	double now = clock_now(&cutter->clock);
	if (cutter->options->quiet || !isatty(STDERR_FILENO) || (now < cutter->next_telling && cutter->taken < all))
		return;
	if (now < PATIENCE)
		return;
	cutter->next_telling = now + PATIENCE / 10;
	cutter->told = true;
	fprintf(stderr, "\rlantern tiles: %d %%", (int)(100LL * cutter->taken / all));
	fflush(stderr);
}

static bool take(void *data, int number, const uint32_t *pixels, struct error *error)
{
	struct cutter *cutter = data;
	int l = cutter->pyramid.levels - 1;
	if (cutter->options->ended && *cutter->options->ended)
		return error_set(error, "was not cut: it was ended before that");
	memcpy(line_of(&cutter->levels[l], number), pixels, (size_t)cutter->levels[l].length * sizeof *pixels);
	cutter->taken++;
	tell_progress(cutter);
	for (;; l--, number /= 2) {
		const struct level *level = &cutter->levels[l];
		if (ends_group(cutter, level, number, STRIP) && !save_strip(cutter, l, number / STRIP, error))
			return false;
		if (l == 0 || !ends_group(cutter, level, number, 2))
			return true;
		halve(level, &cutter->levels[l - 1], number / 2);
	}
}

static bool make_level(struct cutter *cutter, const char *folder, int l, struct error *error)
{
	struct level *level = &cutter->levels[l];
	int width, height;
	pyramid_size(&cutter->pyramid, l, &width, &height);
	level->length = cutter->scan.columns ? height : width;
	level->count = cutter->scan.columns ? width : height;
	level->strip = malloc((size_t)level->length * STRIP * sizeof *level->strip);
	char name[16];
	snprintf(name, sizeof name, "%d", l);
	char *path = path_join(folder, name);
	bool good = path && level->strip ? folder_create(path, error) : error_set(error, "out of memory");
	free(path);
	return good;
}

static bool fill(struct cutter *cutter, const struct picture_info *info, const char *folder, struct error *error)
{
	const struct scan_sink sink = { cutter, take };
	cutter->tile = raster_create_unset(STRIP, STRIP);
	if (!cutter->tile)
		return error_set(error, "out of memory");
	for (int l = 0; l < cutter->pyramid.levels; l++)
		if (!make_level(cutter, folder, l, error))
			return false;
	struct pyramid_source after;
	const char *picture = cutter->options->picture;
	if (!pyramid_read_source(&cutter->pyramid.source, picture, true, error) ||
		!scan_read(picture, info, &sink, error) || !pyramid_read_source(&after, picture, true, error))
		return false;
	if (memcmp(&after, &cutter->pyramid.source, sizeof after) != 0)
		return error_set(error, "was changed while it was read: try again");
	return pyramid_write_index(&cutter->pyramid, folder, error);
}

static void cutter_finish(struct cutter *cutter)
{
	if (cutter->told)
		fputc('\n', stderr);
	for (int l = 0; l < PYRAMID_LEVELS_LIMIT; l++)
		free(cutter->levels[l].strip);
	raster_destroy(cutter->tile);
	pyramid_finish(&cutter->pyramid);
}

static bool cut(const struct tiles_options *options, const struct picture_info *info, struct draft *draft,
				struct error *error)
{
	struct cutter cutter = { .options = options, .scan = scan_plan(info) };
	clock_init(&cutter.clock, false);
	bool good = pyramid_plan(&cutter.pyramid, draft->folder, info->width, info->height, error) &&
				fill(&cutter, info, draft->folder, error);
	cutter_finish(&cutter);
	return good && draft_place(draft, error);
}

/* An empty folder is no loss; one with an index was made here, whatever has become of it. */
static bool check_place(const char *folder, struct error *error)
{
	char *index = path_join(folder, "index");
	bool good = index && (!folder_exists(folder) || file_exists(index) || rmdir(folder) == 0);
	free(index);
	return good || error_set(error,
							 "%s is there already and holds no tiles: move it away, or choose another place "
							 "(--out FOLDER)",
							 folder);
}

/* NAME.tiles beside the picture, or in `out`. */
static char *choose_place(const struct tiles_options *options, struct error *error)
{
	if (options->out && !folder_create(options->out, error))
		return NULL;
	char *moved = options->out ? path_join(options->out, path_name(options->picture)) : NULL;
	char *folder = options->out && !moved ? NULL : pyramid_folder(moved ? moved : options->picture);
	free(moved);
	if (!folder)
		error_set(error, "out of memory");
	return folder;
}

static bool read_report(struct tiles_report *report, struct error *error)
{
	struct pyramid pyramid;
	if (!pyramid_open(&pyramid, report->folder, error))
		return false;
	report->width = pyramid.width;
	report->height = pyramid.height;
	report->levels = pyramid.levels;
	report->tiles = 0;
	for (int l = 0; l < pyramid.levels; l++) {
		int columns, rows;
		pyramid_grid(&pyramid, l, &columns, &rows);
		report->tiles += columns * rows;
	}
	pyramid_finish(&pyramid);
	return true;
}

enum tiles_result tiles_cut(const struct tiles_options *options, struct tiles_report *report, struct error *error)
{
	struct picture_info info;
	struct draft draft;
	*report = (struct tiles_report){ 0 };
	if (!picture_probe(options->picture, &info, error)) {
		error_context(error, "%s", options->picture);
		return TILES_FAILED;
	}
	report->folder = choose_place(options, error);
	if (!report->folder)
		return TILES_FAILED;
	if (!options->force && pyramid_is_current(report->folder, options->picture))
		return read_report(report, error) ? TILES_CURRENT : TILES_FAILED;
	if (!check_place(report->folder, error) || !draft_init(&draft, report->folder, error))
		return TILES_FAILED;
	bool good = cut(options, &info, &draft, error) || error_context(error, "%s", options->picture);
	draft_finish(&draft);
	return good && read_report(report, error) ? TILES_CUT : TILES_FAILED;
}
