/* Rasters: turning, resizing, blending, tinting, saving. */
#include "base/file.h"
#include "media/picture.h"
#include "media/raster.h"
#include "support/folder.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

static uint32_t at(const struct raster *raster, int x, int y)
{
	return raster->pixels[y * raster->stride + x];
}

/* Pixel (x, y) is 0xFF00yyxx. */
static struct raster *numbered(int width, int height)
{
	struct raster *raster = raster_create(width, height);
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			raster->pixels[y * raster->stride + x] = 0xFF000000u | (uint32_t)y << 8 | (uint32_t)x;
	raster->opaque = true;
	return raster;
}

static struct raster *filled(int width, int height, uint32_t colour)
{
	struct raster *raster = raster_create(width, height);
	for (int i = 0; i < width * height; i++)
		raster->pixels[i] = colour;
	raster->opaque = colour >> 24 == 255;
	return raster;
}

static void starts_clear(void **state)
{
	(void)state;
	struct raster *raster = raster_create(3, 2);
	assert_int_equal(raster->width, 3);
	assert_int_equal(raster->height, 2);
	assert_true(raster->stride >= 3);
	assert_false(raster->opaque);
	assert_int_equal(at(raster, 2, 1), 0);
	raster_destroy(raster);
	raster_destroy(NULL);
	assert_null(raster_create(0, 5));
	assert_null(raster_create(5, -1));
}

static void turns_clockwise(void **state)
{
	(void)state;
	struct raster *from = numbered(3, 2);
	/* The top left pixel goes to the top right, the bottom right, the bottom left. */
	static const struct {
		int degrees, width, height, x, y;
	} cases[] = { { 0, 3, 2, 0, 0 },   { 90, 2, 3, 1, 0 },	{ 180, 3, 2, 2, 1 },
				  { 270, 2, 3, 0, 2 }, { -90, 2, 3, 0, 2 }, { 450, 2, 3, 1, 0 } };
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct raster *to = raster_turn(from, cases[i].degrees);
		assert_int_equal(to->width, cases[i].width);
		assert_int_equal(to->height, cases[i].height);
		assert_int_equal(at(to, cases[i].x, cases[i].y), 0xFF000000);
		assert_true(to->opaque);
		raster_destroy(to);
	}
	struct raster *to = raster_turn(from, 90);
	static const uint32_t expected[] = { 0x100, 0, 0x101, 1, 0x102, 2 };
	for (int i = 0; i < 6; i++)
		assert_int_equal(to->pixels[i], 0xFF000000 | expected[i]);
	raster_destroy(to);
	raster_destroy(from);
}

static void resizing_keeps_flat_colour(void **state)
{
	(void)state;
	static const int sizes[][2] = { { 1, 1 }, { 3, 5 }, { 7, 40 }, { 64, 2 }, { 20, 20 } };
	struct raster *from = filled(20, 20, 0xFF336699), *half = filled(20, 20, 0x80FF8001);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct raster *to = raster_resize(from, sizes[i][0], sizes[i][1]);
		struct raster *clear = raster_resize(half, sizes[i][0], sizes[i][1]);
		assert_true(to->opaque);
		assert_false(clear->opaque);
		for (int k = 0; k < sizes[i][0] * sizes[i][1]; k++) {
			assert_int_equal(to->pixels[k], 0xFF336699);
			assert_int_equal(clear->pixels[k], 0x80FF8001);
		}
		raster_destroy(to);
		raster_destroy(clear);
	}
	raster_destroy(from);
	raster_destroy(half);
}

static void shrinking_averages(void **state)
{
	(void)state;
	struct raster *from = filled(64, 64, 0xFF000000);
	for (int i = 0; i < 64 * 64; i++)
		if ((i % 64 + i / 64) % 2)
			from->pixels[i] = 0xFFFFFFFF;
	struct raster *to = raster_resize(from, 8, 8);
	for (int i = 0; i < 64; i++)
		assert_in_range(to->pixels[i] & 255, 120, 135);
	raster_destroy(to);
	raster_destroy(from);
}

/* Black that cannot be seen must not be mixed into white that can. */
static void clear_pixels_do_not_darken_edges(void **state)
{
	(void)state;
	struct raster *from = filled(40, 40, 0xFFFFFFFF);
	for (int i = 0; i < 40 * 40; i++)
		if (i % 40 >= 21)
			from->pixels[i] = 0x00000000;
	from->opaque = false;
	struct raster *to = raster_resize(from, 13, 13);
	bool edge = false;
	for (int i = 0; i < 13 * 13; i++) {
		uint32_t alpha = to->pixels[i] >> 24;
		edge |= alpha > 20 && alpha < 235;
		if (alpha > 0)
			assert_int_equal(to->pixels[i] & 0xFFFFFF, 0xFFFFFF);
	}
	assert_true(edge);
	assert_false(to->opaque);
	raster_destroy(to);
	raster_destroy(from);
}

/* What is resized and turned over is what is turned over and resized: nothing creeps to one side. */
static void resizing_has_no_side(void **state)
{
	(void)state;
	static const int sizes[][2] = { { 13, 29 }, { 70, 51 }, { 29, 13 } };
	struct raster *from = filled(40, 30, 0xFF000000);
	uint32_t seed = 1;
	for (int i = 0; i < 40 * 30; i++)
		from->pixels[i] |= (seed = seed * 1664525 + 1013904223) >> 8;
	struct raster *turned = raster_turn(from, 180);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct raster *one = raster_resize(from, sizes[i][0], sizes[i][1]);
		struct raster *two = raster_resize(turned, sizes[i][0], sizes[i][1]);
		int count = sizes[i][0] * sizes[i][1];
		for (int k = 0; k < count; k++)
			assert_in_range((one->pixels[k] & 255) - (two->pixels[count - 1 - k] & 255) + 1, 0, 2);
		raster_destroy(one);
		raster_destroy(two);
	}
	raster_destroy(turned);
	raster_destroy(from);
}

static void equal_size_is_a_copy(void **state)
{
	(void)state;
	struct raster *from = numbered(30, 20);
	from->pixels[7] = 0x12345678;
	from->opaque = false;
	struct raster *to = raster_resize(from, 30, 20);
	assert_memory_equal(to->pixels, from->pixels, 30 * 20 * 4);
	raster_destroy(to);
	raster_destroy(from);
}

static void blends(void **state)
{
	(void)state;
	struct raster *to = filled(4, 4, 0xFF000000), *half = filled(2, 2, 0x80FFFFFF), *full = filled(2, 2, 0xFF123456);
	raster_blend(to, half, 1, 1);
	assert_int_equal(at(to, 0, 0), 0xFF000000);
	assert_int_equal(at(to, 1, 1), 0xFF808080);
	assert_int_equal(at(to, 3, 3), 0xFF000000);
	raster_blend(to, full, 3, -1);
	assert_int_equal(at(to, 3, 0), 0xFF123456);
	assert_int_equal(at(to, 3, 1), 0xFF000000);
	assert_int_equal(at(to, 2, 0), 0xFF000000);
	raster_destroy(to);
	raster_destroy(half);
	raster_destroy(full);
}

static void blending_on_clear_keeps_colour(void **state)
{
	(void)state;
	struct raster *to = filled(1, 1, 0x00000000), *half = filled(1, 1, 0x80FF0000), *other = filled(1, 1, 0x800000FF);
	raster_blend(to, half, 0, 0);
	assert_int_equal(to->pixels[0], 0x80FF0000);
	raster_blend(to, other, 0, 0);
	assert_in_range(to->pixels[0] >> 24, 191, 193);
	assert_in_range(to->pixels[0] & 255, 169, 171); /* two thirds of what is seen is the upper one */
	assert_in_range(to->pixels[0] >> 16 & 255, 84, 86);
	raster_destroy(to);
	raster_destroy(half);
	raster_destroy(other);
}

static void blending_is_clipped(void **state)
{
	(void)state;
	struct raster *to = filled(3, 3, 0xFF000000), *from = filled(9, 9, 0xFFFFFFFF);
	static const int places[][2] = { { -9, 0 }, { 3, 0 }, { 0, -9 }, { 0, 3 }, { 100, 100 }, { -100, -100 } };
	for (size_t i = 0; i < sizeof places / sizeof *places; i++)
		raster_blend(to, from, places[i][0], places[i][1]);
	for (int i = 0; i < 9; i++)
		assert_int_equal(to->pixels[i], 0xFF000000);
	raster_blend(to, from, -3, -3);
	for (int i = 0; i < 9; i++)
		assert_int_equal(to->pixels[i], 0xFFFFFFFF);
	raster_destroy(to);
	raster_destroy(from);
}

static void tints_white(void **state)
{
	(void)state;
	struct raster *raster = filled(2, 1, 0x40FFFFFF);
	raster->pixels[1] = 0xFF800000;
	raster_tint(raster, 0xF2B54D, 0);
	assert_int_equal(raster->pixels[0], 0x40F2B54D);
	assert_int_equal(raster->pixels[1], 0xFF790000);
	raster_destroy(raster);
}

static void shades_black_and_mixes_between(void **state)
{
	(void)state;
	struct raster *raster = filled(4, 1, 0xFFFFFFFF);
	raster->pixels[1] = 0x80000000;
	raster->pixels[2] = 0xFF808080;
	raster->pixels[3] = 0xFF00FF00;
	raster_tint(raster, 0xFF8000, 0x0040FF);
	assert_int_equal(raster->pixels[0], 0xFFFF8000);
	assert_int_equal(raster->pixels[1], 0x800040FF);
	assert_int_equal(raster->pixels[2], 0xFF80607F);
	assert_int_equal(raster->pixels[3], 0xFF0080FF);
	raster_destroy(raster);
}

static void check_saved(const struct raster *raster, const char *path, unsigned char colour_type)
{
	struct error error = { "" };
	size_t first_length, second_length;
	assert_true(raster_save_png(raster, path, &error));
	char *first = file_read(path, 1 << 20, &first_length, &error);
	assert_true(raster_save_png(raster, path, &error));
	char *second = file_read(path, 1 << 20, &second_length, &error);
	assert_int_equal(first_length, second_length);
	assert_memory_equal(first, second, first_length);
	assert_int_equal(first[25], colour_type);
	free(first);
	free(second);
	struct picture_spec spec = { .path = path, .width = raster->width, .height = raster->height };
	struct raster *back = picture_load(&spec, &error);
	assert_non_null(back);
	assert_int_equal(back->opaque, raster->opaque);
	assert_memory_equal(back->pixels, raster->pixels, (size_t)(raster->width * raster->height * 4));
	raster_destroy(back);
}

static void saves_the_same_bytes(void **state)
{
	const char *path = in_folder(*state, "saved.png");
	struct raster *opaque = numbered(200, 100), *clear = filled(50, 60, 0x80402010);
	check_saved(opaque, path, 2); /* RGB */
	check_saved(clear, path, 6);  /* RGBA */
	raster_destroy(opaque);
	raster_destroy(clear);
}

static void says_what_cannot_be_saved(void **state)
{
	(void)state;
	struct error error = { "" };
	struct raster *raster = numbered(2, 2);
	assert_false(raster_save_png(raster, "/nonexistent/folder/x.png", &error));
	assert_non_null(strstr(error.text, "/nonexistent/folder/x.png"));
	assert_false(raster_save_png(raster, "/dev/full/x.png", NULL));
	raster_destroy(raster);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(starts_clear),
		cmocka_unit_test(turns_clockwise),
		cmocka_unit_test(resizing_keeps_flat_colour),
		cmocka_unit_test(shrinking_averages),
		cmocka_unit_test(clear_pixels_do_not_darken_edges),
		cmocka_unit_test(resizing_has_no_side),
		cmocka_unit_test(equal_size_is_a_copy),
		cmocka_unit_test(blends),
		cmocka_unit_test(blending_on_clear_keeps_colour),
		cmocka_unit_test(blending_is_clipped),
		cmocka_unit_test(tints_white),
		cmocka_unit_test(shades_black_and_mixes_between),
		cmocka_unit_test_setup_teardown(saves_the_same_bytes, test_folder_setup, test_folder_teardown),
		cmocka_unit_test(says_what_cannot_be_saved),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
