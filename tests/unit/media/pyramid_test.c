/* The index of a cut scan: only lines that fit together are believed, whatever a file says. */
#include "media/pyramid.h"
#include "support/folder.h"
#include "support/test.h"
#include <fcntl.h>

static void write_bytes(const char *path, const void *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
}

static void an_index_tells_all_levels_and_tiles(void **state)
{
	struct pyramid pyramid;
	struct error error;
	int width, height, columns, rows;
	write_test_file(in_folder(*state, "index"), "lantern-tiles 1 12000 9000 512 6\n");
	assert_true(pyramid_open(&pyramid, ((struct test_folder *)*state)->path, &error));
	assert_int_equal(pyramid.width, 12000);
	assert_int_equal(pyramid.height, 9000);
	assert_int_equal(pyramid.levels, 6);
	pyramid_size(&pyramid, 5, &width, &height);
	assert_true(width == 12000 && height == 9000 && pyramid_step(&pyramid, 5) == 1);
	pyramid_size(&pyramid, 0, &width, &height);
	assert_true(width == 375 && height == 282 && pyramid_step(&pyramid, 0) == 32);
	pyramid_grid(&pyramid, 5, &columns, &rows);
	assert_true(columns == 24 && rows == 18);
	pyramid_tile_size(&pyramid, 5, 23, 0, &width, &height);
	assert_true(width == 224 && height == 512);
	assert_string_equal(pyramid_tile_path(&pyramid, 5, 23, 17), in_folder(*state, "5/23-17.jpg"));
	assert_string_equal(pyramid_tile_path(&pyramid, 0, 0, 0), in_folder(*state, "0/0-0.jpg"));
	pyramid_finish(&pyramid);
}

static void what_is_written_is_read(void **state)
{
	static const int sizes[][3] = {
		{ 1, 1, 1 }, { 512, 512, 1 }, { 513, 1, 2 }, { 1025, 1024, 3 }, { 65535, 3000, 8 }
	};
	const char *folder = ((struct test_folder *)*state)->path;
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct pyramid planned, opened;
		struct error error;
		int columns, rows;
		assert_true(pyramid_plan(&planned, folder, sizes[i][0], sizes[i][1], &error));
		assert_int_equal(planned.levels, sizes[i][2]);
		assert_true(pyramid_write_index(&planned, folder, &error));
		assert_true(pyramid_open(&opened, folder, &error));
		assert_int_equal(opened.levels, planned.levels);
		pyramid_grid(&opened, opened.levels - 1, &columns, &rows);
		assert_string_equal(pyramid_tile_path(&planned, planned.levels - 1, columns - 1, rows - 1),
							pyramid_tile_path(&opened, opened.levels - 1, columns - 1, rows - 1));
		pyramid_grid(&opened, 0, &columns, &rows);
		assert_true(columns == 1 && rows == 1);
		pyramid_finish(&planned);
		pyramid_finish(&opened);
	}
}

static void no_other_index_is_believed(void **state)
{
	static const char *const texts[] = {
		"",
		"\n",
		"lantern-tiles",
		"lantern-tiles 1 12000 9000 512 6",
		"lantern-tiles 1 12000 9000 512 6\n\n",
		"lantern-tiles 1 12000 9000 512 6 \n",
		" lantern-tiles 1 12000 9000 512 6\n",
		"lantern-tiles 1 12000 9000 512 6\r\n",
		"lantern-tiles 2 12000 9000 512 6\n",
		"lantern-tiles 1 12000 9000 256 6\n",
		"lantern-tiles 1 12000 9000 512 7\n",
		"lantern-tiles 1 12000 9000 512 -6\n",
		"lantern-tiles 1 0 9000 512 6\n",
		"lantern-tiles 1 -12000 9000 512 6\n",
		"lantern-tiles 1 +12000 9000 512 6\n",
		"lantern-tiles 1 012000 9000 512 6\n",
		"lantern-tiles 1 12000  9000 512 6\n",
		"lantern-tiles 1 65536 1 512 8\n",
		"lantern-tiles 1 65535 65535 512 8\n",
		"lantern-tiles 1 99999 99999 512 9\n",
		"lantern-tiles 1 99999999999999999999 9000 512 6\n",
		"lantern-tiles 1 12000 9000 512 999999999999\n",
		"lantern-tiles 1 %s%s%s%s %n 512 6\n",
		"lantern-tiles 1 12000 9000 512 6\nsource\n",
		"lantern-tiles 1 12000 9000 512 6\nsource 0 0000000000000001 0000000000000002\n",
		"lantern-tiles 1 12000 9000 512 6\nsource 5 1 2\n",
		"lantern-tiles 1 12000 9000 512 6\nsource -5 0000000000000001 0000000000000002\n",
		"lantern-tiles 1 12000 9000 512 6\nsource 5 0000000000000001 0000000000000002",
	};
	const char *folder = ((struct test_folder *)*state)->path;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct pyramid pyramid;
		struct error error = { "" };
		write_test_file(in_folder(*state, "index"), texts[i]);
		if (pyramid_open(&pyramid, folder, &error))
			fail_msg("believed: %s", texts[i]);
		assert_non_null(strstr(error.text, folder));
		assert_null(pyramid.paths);
	}
}

static void bytes_that_are_no_text_are_refused(void **state)
{
	static const char nul[] = "lantern-tiles 1 12000 9000 512 6\n\0";
	const char *folder = ((struct test_folder *)*state)->path;
	struct pyramid pyramid;
	struct error error;
	char *large = calloc(1, 1 << 20);
	write_bytes(in_folder(*state, "index"), nul, sizeof nul - 1);
	assert_false(pyramid_open(&pyramid, folder, &error));
	write_bytes(in_folder(*state, "index"), "lantern-tiles 1 12000\0 9000 512 6\n", 34);
	assert_false(pyramid_open(&pyramid, folder, &error));
	write_bytes(in_folder(*state, "index"), large, 1 << 20);
	assert_false(pyramid_open(&pyramid, folder, &error));
	free(large);
}

static void no_index_or_a_folder_in_its_place_is_an_error(void **state)
{
	struct pyramid pyramid;
	struct error error;
	assert_false(pyramid_open(&pyramid, in_folder(*state, "nowhere"), &error));
	assert_non_null(strstr(error.text, "nowhere"));
	mkdir(in_folder(*state, "index"), 0777);
	assert_false(pyramid_open(&pyramid, ((struct test_folder *)*state)->path, &error));
	assert_int_equal(mkfifo(in_folder(*state, "pipe"), 0666), 0);
	rmdir(in_folder(*state, "index"));
	assert_int_equal(rename(in_folder(*state, "pipe"), in_folder(*state, "index")), 0);
	assert_false(pyramid_open(&pyramid, ((struct test_folder *)*state)->path, &error));
}

/* As `lantern tiles` does when it is done. */
static void write_index_of(const char *folder, const char *picture)
{
	struct pyramid pyramid;
	struct error error;
	assert_true(pyramid_plan(&pyramid, folder, 600, 500, &error));
	assert_true(pyramid_read_source(&pyramid.source, picture, true, &error));
	assert_true(pyramid_write_index(&pyramid, folder, &error));
	pyramid_finish(&pyramid);
}

static bool is_of(const char *folder, const char *picture)
{
	struct pyramid pyramid;
	struct error error;
	assert_true(pyramid_open(&pyramid, folder, &error));
	bool is = pyramid_is_of(&pyramid, picture);
	pyramid_finish(&pyramid);
	return is;
}

static void set_time(const char *path, long seconds)
{
	const struct timespec times[2] = { { seconds, 0 }, { seconds, 0 } };
	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static void tiles_are_current_as_long_as_the_picture_has_the_same_content(void **state)
{
	const char *folder = ((struct test_folder *)*state)->path, *picture = in_folder(*state, "scan.jpg");
	static char scan[500000];
	memset(scan, 'x', sizeof scan);
	write_bytes(picture, scan, sizeof scan);
	assert_false(pyramid_is_current(folder, picture));
	write_index_of(folder, picture);
	assert_true(pyramid_is_current(folder, picture) && is_of(folder, picture));
	set_time(picture, 2000000000); /* copied without its date */
	assert_true(pyramid_is_current(folder, picture) && is_of(folder, picture));
	scan[sizeof scan - 1] = 'y'; /* another one of the same length, with an older date */
	write_bytes(picture, scan, sizeof scan);
	set_time(picture, 1000);
	assert_false(pyramid_is_current(folder, picture) || is_of(folder, picture));
	write_index_of(folder, picture);
	assert_true(pyramid_is_current(folder, picture));
	scan[20000] = 'z'; /* between the pieces: what is told to the curator is told of the whole */
	write_bytes(picture, scan, sizeof scan);
	assert_false(pyramid_is_current(folder, picture));
	write_bytes(picture, scan, sizeof scan - 1);
	assert_false(pyramid_is_current(folder, picture) || is_of(folder, picture));
	write_test_file(in_folder(*state, "index"), "lantern-tiles 1 600 500 512 2\n"); /* of nobody knows what */
	assert_false(pyramid_is_current(folder, picture) || is_of(folder, picture));
	char *beside = pyramid_folder("a/scan.jpg");
	assert_string_equal(beside, "a/scan.jpg.tiles");
	free(beside);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(an_index_tells_all_levels_and_tiles),
		WITH_FOLDER(what_is_written_is_read),
		WITH_FOLDER(no_other_index_is_believed),
		WITH_FOLDER(bytes_that_are_no_text_are_refused),
		WITH_FOLDER(no_index_or_a_folder_in_its_place_is_an_error),
		WITH_FOLDER(tiles_are_current_as_long_as_the_picture_has_the_same_content),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
