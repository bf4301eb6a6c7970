/* Cutting: the tiles together are the picture, however the camera was held; a run that fails leaves no trace. */
#include "desk/tiles.h"
#include "media/picture.h"
#include "media/pyramid.h"
#include "scene/zoom.h"
#include "support/folder.h"
#include "unit/draw/stage.h"
#include <dirent.h>
#include <math.h>

enum { WIDTH = 1301, HEIGHT = 715 }; /* as stored: odd numbers, and odd ones again when halved */

/* Smooth, so that JPEG keeps it, and nowhere the same. */
static struct raster *draw_scan(int width, int height)
{
	struct raster *raster = raster_create_unset(width, height);
	assert_non_null(raster);
	raster->opaque = true;
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			raster->pixels[y * raster->stride + x] = 0xFF000000u | (uint32_t)(255 * x / width) << 16 |
													 (uint32_t)(255 * y / height) << 8 | (uint32_t)((x + y) / 8 % 256);
	return raster;
}

/* Puts EXIF with an orientation behind the first two bytes. */
static void turn_file(const char *from, const char *to, int orientation)
{
	unsigned char exif[] = "\xFF\xE1\x00\x22"
						   "Exif\0\0"
						   "MM\0*\0\0\0\x08"
						   "\0\x01"
						   "\x01\x12\0\x03\0\0\0\x01\0?\0\0"
						   "\0\0\0\0";
	static unsigned char bytes[1 << 20];
	FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
	assert_true(in && out);
	size_t length = fread(bytes, 1, sizeof bytes, in);
	assert_in_range(length, 100, sizeof bytes - 1);
	exif[29] = (unsigned char)orientation;
	fwrite(bytes, 1, 2, out);
	fwrite(exif, 1, sizeof exif - 1, out);
	fwrite(bytes + 2, 1, length - 2, out);
	fclose(in);
	assert_int_equal(fclose(out), 0);
}

static const char *make_scan(const struct test_folder *folder, int orientation)
{
	struct error error;
	struct raster *raster = draw_scan(WIDTH, HEIGHT);
	assert_true(raster_save_jpeg(raster, in_folder(folder, "plain.jpg"), 95, &error));
	raster_destroy(raster);
	char name[20];
	snprintf(name, sizeof name, "turned-%d.jpg", orientation);
	const char *path = in_folder(folder, name);
	turn_file(in_folder(folder, "plain.jpg"), path, orientation);
	return path;
}

static struct raster *load(const char *path, int width, int height)
{
	struct error error = { "" };
	struct picture_spec spec = { .path = path, .width = width, .height = height, .fit = PICTURE_STRETCH };
	struct raster *raster = picture_load(&spec, &error);
	if (!raster)
		fail_msg("%s: %s", path, error.text);
	return raster;
}

static int apart(uint32_t a, uint32_t b)
{
	int most = 0;
	for (int shift = 0; shift < 24; shift += 8) {
		int difference = abs((int)(a >> shift & 255) - (int)(b >> shift & 255));
		most = difference > most ? difference : most;
	}
	return most;
}

/* A tile is the same part of the picture as decoded whole; the last line and column too, which are averaged otherwise.
 */
static void assert_tile(const struct pyramid *pyramid, int level, int column, int row, const struct raster *whole)
{
	int width, height, wrong = 0, wrong_edge = 0;
	pyramid_tile_size(pyramid, level, column, row, &width, &height);
	const char *path = pyramid_tile_path(pyramid, level, column, row);
	struct picture_info info;
	struct error error;
	assert_true(picture_probe(path, &info, &error));
	assert_true(info.width == width && info.height == height && info.orientation == 1);
	struct raster *tile = load(path, width, height);
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++) {
			bool differs =
				apart(tile->pixels[y * tile->stride + x],
					  whole->pixels[(row * PYRAMID_TILE + y) * whole->stride + column * PYRAMID_TILE + x]) > 12;
			wrong += differs;
			wrong_edge += differs && (x == width - 1 || y == height - 1);
		}
	if (wrong > width * height / 100 || wrong_edge > (width + height) / 10)
		fail_msg("%s: %d of %d pixels are wrong, %d at the edge", path, wrong, width * height, wrong_edge);
	raster_destroy(tile);
}

static void all_levels_are_the_picture_as_seen_in_every_orientation(void **state)
{
	for (int orientation = 1; orientation <= 8; orientation++) {
		struct tiles_options options = { .picture = make_scan(*state, orientation) };
		struct tiles_report report;
		struct error error = { "" };
		struct pyramid pyramid;
		if (tiles_cut(&options, &report, &error) != TILES_CUT)
			fail_msg("orientation %d: %s", orientation, error.text);
		assert_int_equal(report.width, orientation < 5 ? WIDTH : HEIGHT);
		assert_int_equal(report.tiles, 6 + 2 + 1);
		assert_true(pyramid_open(&pyramid, report.folder, &error));
		for (int level = 0; level < pyramid.levels; level++) {
			int width, height, columns, rows;
			pyramid_size(&pyramid, level, &width, &height);
			pyramid_grid(&pyramid, level, &columns, &rows);
			struct raster *whole = load(options.picture, width, height);
			for (int i = 0; i < columns * rows; i++)
				assert_tile(&pyramid, level, i % columns, i / columns, whole);
			raster_destroy(whole);
		}
		pyramid_finish(&pyramid);
		free(report.folder);
	}
}

static void drawn_from_its_tiles_a_scan_is_the_picture(void **state)
{
	struct tiles_options options = { .picture = make_scan(*state, 1) };
	struct tiles_report report;
	struct error error;
	struct pyramid pyramid;
	struct stage stage = stage_open(600, 400, 0, 64 << 20);
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_CUT);
	assert_true(pyramid_open(&pyramid, report.folder, &error));
	const struct zoom_picture picture = { .pyramid = &pyramid };
	const struct box area = { 0, 0, 600, 400 };
	for (int i = 0; i < 2; i++) {
		const struct zoom_view view = { i ? WIDTH / 600.0 : 1, 0.5, 0.5 };
		struct box box = zoom_box(&picture, &area, &view);
		int wrong = 0, left = (int)floor(box.x + 0.5), top = (int)floor(box.y + 0.5);
		display_clear(&stage.display);
		zoom_show(&picture, &area, &view, &stage.display);
		for (size_t k = 0; k < stage.display.count; k++)
			stage.display.items[k].moving = false; /* a still picture is decoded on the spot */
		struct raster *shot = stage_shot(&stage, true);
		struct raster *whole = load(options.picture, (int)floor(box.x + box.width + 0.5) - left,
									(int)floor(box.y + box.height + 0.5) - top);
		for (int y = 0; y < 400; y++)
			for (int x = 0; x < 600; x++) {
				bool inside = x >= left && y >= top && x < left + whole->width && y < top + whole->height;
				uint32_t expected = inside ? whole->pixels[(y - top) * whole->stride + x - left] : 0;
				wrong += apart((uint32_t)pixel(shot, x, y), expected) > 16;
			}
		if (wrong > 600 * 400 / 100)
			fail_msg("%d pixels are wrong at scale %.2f", wrong, view.scale);
		raster_destroy(whole);
		raster_destroy(shot);
	}
	pyramid_finish(&pyramid);
	free(report.folder);
	stage_close(&stage);
}

static int count_entries(const char *path)
{
	int count = 0;
	DIR *folder = opendir(path);
	while (folder && readdir(folder))
		count++;
	closedir(folder);
	return count - 2;
}

static void what_is_clear_is_white_paper(void **state)
{
	struct error error;
	struct raster *raster = raster_create(40, 30);
	const char *path = in_folder(*state, "a.png");
	struct tiles_options options = { .picture = path };
	struct tiles_report report;
	raster->pixels[0] = 0x80000000;
	assert_true(raster_save_png(raster, path, &error));
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_CUT);
	struct raster *tile = load(in_folder(*state, "a.png.tiles/0/0-0.jpg"), 40, 30);
	assert_true(apart(tile->pixels[20 * tile->stride + 20], 0xFFFFFFFF) < 4);
	raster_destroy(tile);
	raster_destroy(raster);
	free(report.folder);
}

static void a_run_that_is_ended_or_fails_leaves_what_was_there(void **state)
{
	const char *folder = ((struct test_folder *)*state)->path;
	struct error error = { "" };
	struct tiles_report report;
	volatile sig_atomic_t ended = 1;
	struct tiles_options options = { .picture = make_scan(*state, 3), .ended = &ended };
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_FAILED);
	assert_non_null(strstr(error.text, "ended"));
	assert_int_equal(count_entries(folder), 2);
	free(report.folder);
	ended = 0;
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_CUT);
	free(report.folder);
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_CURRENT);
	free(report.folder);
	ended = 1;
	options.force = true;
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_FAILED);
	assert_true(pyramid_is_current(report.folder, options.picture));
	assert_int_equal(count_entries(folder), 3);
	free(report.folder);
	ended = 0;
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_CUT);
	assert_int_equal(count_entries(folder), 3);
	free(report.folder);
}

static void a_folder_of_other_things_is_never_replaced(void **state)
{
	struct error error;
	struct tiles_report report;
	struct tiles_options options = { .picture = make_scan(*state, 1), .force = true };
	mkdir(in_folder(*state, "turned-1.jpg.tiles"), 0777);
	write_test_file(in_folder(*state, "turned-1.jpg.tiles/letter"), "mine");
	assert_int_equal(tiles_cut(&options, &report, &error), TILES_FAILED);
	assert_non_null(strstr(error.text, "holds no tiles"));
	assert_int_equal(access(in_folder(*state, "turned-1.jpg.tiles/letter"), F_OK), 0);
	free(report.folder);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(all_levels_are_the_picture_as_seen_in_every_orientation),
		WITH_FOLDER(drawn_from_its_tiles_a_scan_is_the_picture),
		WITH_FOLDER(what_is_clear_is_white_paper),
		WITH_FOLDER(a_run_that_is_ended_or_fails_leaves_what_was_there),
		WITH_FOLDER(a_folder_of_other_things_is_never_replaced),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
