/* Which part of a picture comes out, how large, and which way up: with every format. */
#include "base/error.h"
#include "media/picture.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

#define PICTURES "tests/data/pictures/"
enum { RED = 0xFF0000, LIME = 0x00FF00, BLUE = 0x0000FF, WHITE = 0xFFFFFF };

static struct raster *load(struct picture_spec spec)
{
	struct error error = { "" };
	struct raster *raster = picture_load(&spec, &error);
	if (!raster)
		fail_msg("%s: %s", spec.path ? spec.path : "svg", error.text);
	return raster;
}

/* JPEG does not keep colours to the bit. */
static bool near(uint32_t pixel, uint32_t colour)
{
	for (int shift = 0; shift < 24; shift += 8)
		if (abs((int)(pixel >> shift & 255) - (int)(colour >> shift & 255)) > 12)
			return false;
	return pixel >> 24 == 255;
}

static void assert_colour(const struct raster *raster, int x, int y, uint32_t colour)
{
	uint32_t pixel = raster->pixels[y * raster->stride + x];
	if (!near(pixel, colour))
		fail_msg("(%d, %d) is %08x, not %06x", x, y, pixel, colour);
}

/* The middles of the four quarters. */
static void assert_quarters(const struct raster *raster, const uint32_t colours[4])
{
	int left = raster->width / 4, right = raster->width * 3 / 4;
	int top = raster->height / 4, bottom = raster->height * 3 / 4;
	assert_colour(raster, left, top, colours[0]);
	assert_colour(raster, right, top, colours[1]);
	assert_colour(raster, left, bottom, colours[2]);
	assert_colour(raster, right, bottom, colours[3]);
}

static const uint32_t upright[4] = { RED, LIME, BLUE, WHITE };
static const char *const quarters[] = {
	PICTURES "turned-1.jpg", PICTURES "turned-2.jpg", PICTURES "turned-3.jpg", PICTURES "turned-4.jpg",
	PICTURES "turned-5.jpg", PICTURES "turned-6.jpg", PICTURES "turned-7.jpg", PICTURES "turned-8.jpg",
	PICTURES "rgb.png",		 PICTURES "palette.png",  PICTURES "deep.png",	   PICTURES "interlaced.png",
	PICTURES "quarters.svg",
};
enum { QUARTERS = sizeof quarters / sizeof *quarters };

static void comes_upright_in_every_size(void **state)
{
	(void)state;
	static const int sizes[][2] = { { 48, 32 }, { 24, 16 }, { 12, 8 }, { 96, 64 }, { 33, 22 }, { 200, 40 } };
	for (size_t i = 0; i < QUARTERS; i++) {
		for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++) {
			struct raster *raster = load((struct picture_spec){
				.path = quarters[i], .width = sizes[k][0], .height = sizes[k][1], .fit = PICTURE_STRETCH });
			assert_int_equal(raster->width, sizes[k][0]);
			assert_int_equal(raster->height, sizes[k][1]);
			/* Shapes that meet inside a pixel let a little of the ground through. */
			assert_true(raster->opaque || strstr(quarters[i], ".svg"));
			assert_quarters(raster, upright);
			raster_destroy(raster);
		}
	}
}

static void mirrors_last(void **state)
{
	(void)state;
	static const uint32_t mirrored[4] = { LIME, RED, WHITE, BLUE };
	for (size_t i = 0; i < QUARTERS; i++) {
		for (int width = 24; width <= 48; width += 24) {
			struct raster *raster = load((struct picture_spec){ .path = quarters[i],
																.width = width,
																.height = width * 2 / 3,
																.fit = PICTURE_STRETCH,
																.mirrored = true });
			assert_quarters(raster, mirrored);
			raster_destroy(raster);
		}
	}
}

static struct raster *load_cover(const char *path, int width, int height, float focus_x, float focus_y)
{
	return load((struct picture_spec){
		.path = path, .width = width, .height = height, .fit = PICTURE_COVER, .focus_x = focus_x, .focus_y = focus_y });
}

static void covers_around_the_focus(void **state)
{
	(void)state;
	for (size_t i = 0; i < QUARTERS; i++) {
		struct raster *left = load_cover(quarters[i], 16, 32, 0, 0.5f);
		struct raster *right = load_cover(quarters[i], 16, 32, 1, 0.5f);
		struct raster *low = load_cover(quarters[i], 48, 8, 0.5f, 0.9f);
		assert_colour(left, 8, 4, RED);
		assert_colour(left, 8, 28, BLUE);
		assert_colour(right, 8, 4, LIME);
		assert_colour(right, 8, 28, WHITE);
		assert_colour(low, 6, 4, BLUE);
		assert_colour(low, 42, 4, WHITE);
		raster_destroy(left);
		raster_destroy(right);
		raster_destroy(low);
	}
}

static void covers_the_middle(void **state)
{
	(void)state;
	for (size_t i = 0; i < QUARTERS; i++) {
		struct raster *middle = load_cover(quarters[i], 20, 32, 0.5f, 0.5f);
		assert_quarters(middle, upright);
		raster_destroy(middle);
	}
}

static void takes_the_crop(void **state)
{
	(void)state;
	for (size_t i = 0; i < QUARTERS; i++) {
		for (int part = 0; part < 4; part++) {
			struct picture_spec spec = { .path = quarters[i], .width = 36, .height = 24, .fit = PICTURE_CONTAIN };
			spec.crop_x = part % 2 ? 0.55f : 0.05f;
			spec.crop_y = part / 2 ? 0.55f : 0.05f;
			spec.crop_w = spec.crop_h = 0.4f;
			struct raster *raster = load(spec);
			assert_int_equal(raster->width, 36);
			assert_int_equal(raster->height, 24);
			assert_colour(raster, 4, 4, upright[part]);
			assert_colour(raster, 31, 19, upright[part]);
			raster_destroy(raster);
		}
	}
}

/* The focus may lie outside the crop: then the crop's edge is as near as it gets. */
static void covers_inside_the_crop(void **state)
{
	(void)state;
	for (size_t i = 0; i < QUARTERS; i++) {
		struct picture_spec spec = { .path = quarters[i], .width = 10, .height = 16, .fit = PICTURE_COVER };
		spec.crop_w = spec.crop_h = 0.49f;
		spec.focus_x = spec.focus_y = 1;
		struct raster *raster = load(spec);
		assert_colour(raster, 1, 1, RED);
		assert_colour(raster, 8, 14, RED);
		raster_destroy(raster);
	}
}

static void contains_whole(void **state)
{
	(void)state;
	struct picture_info info = { .format = PICTURE_JPEG, .width = 300, .height = 200, .orientation = 1 };
	static const struct {
		int box_width, box_height, width, height;
	} cases[] = { { 30, 30, 30, 20 }, { 30, 10, 15, 10 }, { 600, 600, 600, 400 }, { 1000, 1, 2, 1 }, { 1, 1, 1, 1 } };
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		int width, height;
		struct picture_spec spec = { .width = cases[i].box_width,
									 .height = cases[i].box_height,
									 .fit = PICTURE_CONTAIN };
		picture_size(&info, &spec, &width, &height);
		assert_int_equal(width, cases[i].width);
		assert_int_equal(height, cases[i].height);
		spec.fit = PICTURE_COVER;
		picture_size(&info, &spec, &width, &height);
		assert_int_equal(width, cases[i].box_width);
		assert_int_equal(height, cases[i].box_height);
	}
	for (size_t i = 0; i < QUARTERS; i++) {
		struct raster *raster =
			load((struct picture_spec){ .path = quarters[i], .width = 30, .height = 30, .fit = PICTURE_CONTAIN });
		assert_int_equal(raster->width, 30);
		assert_int_equal(raster->height, 20);
		assert_quarters(raster, upright);
		raster_destroy(raster);
	}
}

static void tints(void **state)
{
	(void)state;
	struct raster *raster = load((struct picture_spec){
		.path = PICTURES "rgb.png", .width = 48, .height = 32, .tinted = true, .tint = 0x204060 });
	static const uint32_t tinted[4] = { 0x200000, 0x004000, 0x000060, 0x204060 };
	assert_quarters(raster, tinted);
	raster_destroy(raster);
}

static void equal_specs_give_equal_pixels(void **state)
{
	(void)state;
	for (size_t i = 0; i < QUARTERS; i++) {
		struct raster *one = load_cover(quarters[i], 37, 19, 0.3f, 0.7f);
		struct raster *two = load_cover(quarters[i], 37, 19, 0.3f, 0.7f);
		assert_memory_equal(one->pixels, two->pixels, 37 * 19 * 4);
		raster_destroy(one);
		raster_destroy(two);
	}
}

/* Numbers from a script may be anything. */
static void stands_odd_wishes(void **state)
{
	(void)state;
	static const float odd[] = { -1e9f, -1, 0, 0.999f, 1, 2, 1e9f, (float)(1e30 * 1e30), -(float)(0.0 / 1.0) };
	enum { COUNT = sizeof odd / sizeof *odd };
	for (size_t i = 0; i < QUARTERS; i += 4) {
		for (int k = 0; k < COUNT * COUNT; k++) {
			struct picture_spec spec = { .path = quarters[i], .width = 7, .height = 5, .fit = (unsigned)k % 3 };
			spec.crop_x = spec.focus_y = odd[k % COUNT];
			spec.crop_y = spec.focus_x = odd[k / COUNT];
			spec.crop_w = odd[(k + 3) % COUNT];
			spec.crop_h = odd[(k + 5) % COUNT];
			raster_destroy(load(spec));
		}
	}
}

static void refuses_senseless_wishes(void **state)
{
	(void)state;
	static const struct picture_spec specs[] = {
		{ .width = 10, .height = 10 },
		{ .path = PICTURES "rgb.png", .width = 0, .height = 10 },
		{ .path = PICTURES "rgb.png", .width = 10, .height = -1 },
		{ .path = PICTURES "rgb.png", .width = 100000, .height = 100000 },
	};
	for (size_t i = 0; i < sizeof specs / sizeof *specs; i++) {
		struct error error = { "" };
		assert_null(picture_load(&specs[i], &error));
		assert_true(error.text[0]);
		assert_null(picture_load(&specs[i], NULL));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comes_upright_in_every_size),
		cmocka_unit_test(mirrors_last),
		cmocka_unit_test(covers_around_the_focus),
		cmocka_unit_test(covers_the_middle),
		cmocka_unit_test(takes_the_crop),
		cmocka_unit_test(covers_inside_the_crop),
		cmocka_unit_test(contains_whole),
		cmocka_unit_test(tints),
		cmocka_unit_test(equal_specs_give_equal_pixels),
		cmocka_unit_test(stands_odd_wishes),
		cmocka_unit_test(refuses_senseless_wishes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
