/* PNG and WebP: palettes, colour keys and alpha arrive as straight alpha; broken files are errors. */
#include "base/error.h"
#include "media/picture.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

#define PICTURES "tests/data/pictures/"

static struct raster *load(const char *name, int width, int height)
{
	char path[100];
	struct error error = { "" };
	snprintf(path, sizeof path, PICTURES "%s", name);
	struct picture_spec spec = { .path = path, .width = width, .height = height };
	struct raster *raster = picture_load(&spec, &error);
	if (!raster)
		fail_msg("%s: %s", name, error.text);
	return raster;
}

static uint32_t middle(const struct raster *raster)
{
	return raster->pixels[raster->height / 2 * raster->stride + raster->width / 2];
}

static void keeps_alpha_straight(void **state)
{
	(void)state;
	static const char *const names[] = { "alpha.png", "lossless.webp", "alpha.webp" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		for (int size = 8; size <= 64; size *= 2) {
			struct raster *raster = load(names[i], size, size);
			uint32_t pixel = middle(raster);
			assert_false(raster->opaque);
			assert_in_range(pixel >> 24, 120, 136); /* a sharp filter swings a little */
			assert_in_range(pixel >> 16 & 255, 250, 255);
			assert_in_range(pixel >> 8 & 255, 122, 134);
			assert_in_range(pixel & 255, 0, 8);
			assert_int_equal(raster->pixels[0] >> 24, 0);
			raster_destroy(raster);
		}
	}
}

/* All that can be seen of the square has its colour, on its edges too. */
static void edges_do_not_darken(void **state)
{
	(void)state;
	struct raster *raster = load("alpha.png", 13, 13);
	int edges = 0;
	for (int i = 0; i < 13 * 13; i++) {
		uint32_t pixel = raster->pixels[i], alpha = pixel >> 24;
		if (alpha < 4)
			continue;
		edges += alpha < 110;
		assert_in_range(pixel >> 16 & 255, 250, 255);
		assert_in_range(pixel >> 8 & 255, 124, 132);
	}
	assert_true(edges > 0);
	raster_destroy(raster);
}

static void clears_the_key_colour(void **state)
{
	(void)state;
	struct raster *raster = load("keyed.png", 32, 32);
	assert_int_equal(middle(raster), 0xFFFF0000);
	assert_int_equal(raster->pixels[0] >> 24, 0);
	assert_false(raster->opaque);
	raster_destroy(raster);
}

static void reads_one_channel(void **state)
{
	(void)state;
	struct raster *grey = load("gray.png", 64, 48), *half = load("gray-alpha.png", 32, 32);
	assert_true(grey->opaque);
	for (int y = 0; y < 48; y++) {
		uint32_t pixel = grey->pixels[y * grey->stride];
		assert_int_equal(pixel, 0xFF000000 | (pixel & 255) * 0x10101);
		int grey_level = (int)(pixel & 255), expected = (47 - y) * 255 / 47;
		assert_in_range(grey_level - expected + 2, 0, 4);
	}
	assert_in_range(middle(half) >> 24, 127, 128);
	assert_int_equal(middle(half) & 255, middle(half) >> 8 & 255);
	raster_destroy(grey);
	raster_destroy(half);
}

static void webp_looks_like_the_jpeg(void **state)
{
	(void)state;
	struct raster *webp = load("photo.webp", 160, 120), *jpeg = load("photo.jpg", 160, 120);
	long apart = 0;
	assert_true(webp->opaque);
	for (int i = 0; i < 160 * 120; i++)
		for (int shift = 0; shift < 24; shift += 8)
			apart += labs((long)(webp->pixels[i] >> shift & 255) - (long)(jpeg->pixels[i] >> shift & 255));
	assert_in_range(apart, 0, 160 * 120 * 3 * 4);
	raster_destroy(webp);
	raster_destroy(jpeg);
}

static void holes_are_errors(void **state)
{
	(void)state;
	struct error error = { "" };
	struct picture_spec spec = { .path = PICTURES "holed.png", .width = 160, .height = 120 };
	assert_null(picture_load(&spec, &error));
	assert_non_null(strstr(error.text, "is a damaged PNG"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(keeps_alpha_straight),		cmocka_unit_test(edges_do_not_darken),
		cmocka_unit_test(clears_the_key_colour),	cmocka_unit_test(reads_one_channel),
		cmocka_unit_test(webp_looks_like_the_jpeg), cmocka_unit_test(holes_are_errors),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
