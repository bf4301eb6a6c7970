/* JPEG: the short way and the long way give the same picture, and a broken file is never half a picture. */
#include "base/error.h"
#include "media/picture.h"
#include "support/folder.h"
#include "support/test.h"
#include <jpeglib.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define PICTURES "tests/data/pictures/"
enum { WIDTH = 1000, HEIGHT = 700 };

static char path[512];

static void write_jpeg(const char *name, const struct raster *raster)
{
	struct jpeg_compress_struct jpeg;
	struct jpeg_error_mgr errors;
	FILE *file = fopen(name, "wb");
	jpeg.err = jpeg_std_error(&errors);
	jpeg_create_compress(&jpeg);
	jpeg_stdio_dest(&jpeg, file);
	jpeg.image_width = (JDIMENSION)raster->width;
	jpeg.image_height = (JDIMENSION)raster->height;
	jpeg.input_components = 4;
	jpeg.in_color_space = JCS_EXT_BGRX;
	jpeg_set_defaults(&jpeg);
	jpeg_set_quality(&jpeg, 95, TRUE);
	jpeg_start_compress(&jpeg, TRUE);
	for (int y = 0; y < raster->height; y++) {
		JSAMPROW row = (JSAMPROW)(raster->pixels + y * raster->stride);
		jpeg_write_scanlines(&jpeg, &row, 1);
	}
	jpeg_finish_compress(&jpeg);
	jpeg_destroy_compress(&jpeg);
	fclose(file);
}

/* Each point's colour says where it is. The changes are slow, so that different ways of smoothing agree. */
static int write_picture(void **state)
{
	struct raster *raster = raster_create(WIDTH, HEIGHT);
	if (!raster || test_folder_setup(state) != 0)
		return -1;
	for (int y = 0; y < HEIGHT; y++)
		for (int x = 0; x < WIDTH; x++)
			raster->pixels[y * raster->stride + x] = (uint32_t)(x * 255 / WIDTH) << 16 |
													 (uint32_t)(y * 255 / HEIGHT) << 8 |
													 (uint32_t)((x + y) * 255 / (WIDTH + HEIGHT));
	snprintf(path, sizeof path, "%s", in_folder(*state, "waves.jpg"));
	write_jpeg(path, raster);
	raster_destroy(raster);
	return 0;
}

static struct raster *load(struct picture_spec spec)
{
	struct error error = { "" };
	spec.path = path;
	struct raster *raster = picture_load(&spec, &error);
	if (!raster)
		fail_msg("%s", error.text);
	return raster;
}

/* The picture says in its colours where each of its points is: pixel (x, y) must show (seen_x, seen_y). */
static void assert_place(const struct raster *raster, int x, int y, double seen_x, double seen_y)
{
	uint32_t pixel = raster->pixels[y * raster->stride + x];
	int red = (int)(seen_x * 255 / WIDTH), green = (int)(seen_y * 255 / HEIGHT);
	if (abs((int)(pixel >> 16 & 255) - red) > 3 || abs((int)(pixel >> 8 & 255) - green) > 3)
		fail_msg("(%d, %d) is %08x, not from (%.1f, %.1f)", x, y, pixel, seen_x, seen_y);
}

/* Every pixel of a picture made of the part at (left, top, width, height). */
static void assert_part(const struct raster *raster, double left, double top, double width, double height)
{
	for (int y = 0; y < raster->height; y++)
		for (int x = 0; x < raster->width; x++)
			assert_place(raster, x, y, left + (x + 0.5) * width / raster->width,
						 top + (y + 0.5) * height / raster->height);
}

static void straight_is_what_libjpeg_gives(void **state)
{
	(void)state;
	struct jpeg_decompress_struct jpeg;
	struct jpeg_error_mgr errors;
	struct raster *raster = load((struct picture_spec){ .width = WIDTH, .height = HEIGHT });
	FILE *file = fopen(path, "rb");
	jpeg.err = jpeg_std_error(&errors);
	jpeg_create_decompress(&jpeg);
	jpeg_stdio_src(&jpeg, file);
	jpeg_read_header(&jpeg, TRUE);
	jpeg_start_decompress(&jpeg);
	for (int y = 0; y < HEIGHT; y++) {
		static unsigned char row[WIDTH * 3];
		JSAMPROW rows = row;
		jpeg_read_scanlines(&jpeg, &rows, 1);
		for (int x = 0; x < WIDTH; x++)
			assert_int_equal(raster->pixels[y * raster->stride + x],
							 0xFF000000u | (uint32_t)row[3 * x] << 16 | (uint32_t)row[3 * x + 1] << 8 | row[3 * x + 2]);
	}
	jpeg_finish_decompress(&jpeg);
	jpeg_destroy_decompress(&jpeg);
	fclose(file);
	assert_true(raster->opaque);
	raster_destroy(raster);
}

static void scales_to_any_size(void **state)
{
	(void)state;
	static const int sizes[][2] = { { 999, 699 }, { 640, 448 }, { 500, 350 }, { 499, 350 },	 { 250, 175 },
									{ 125, 88 },  { 50, 35 },	{ 10, 7 },	  { 1500, 1050 } };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct raster *raster =
			load((struct picture_spec){ .width = sizes[i][0], .height = sizes[i][1], .fit = PICTURE_STRETCH });
		assert_part(raster, 0, 0, WIDTH, HEIGHT);
		raster_destroy(raster);
	}
}

/* Noise in large grains, so that the smoothing of colours shows. */
static void write_noise(const char *name, int width, int height)
{
	struct raster *raster = raster_create(width, height);
	uint32_t seed = 1;
	for (int y = 0; y < height; y++) {
		for (int x = 0; x < width; x++) {
			bool grain = x % 3 == 0 && y % 3 == 0;
			seed = seed * 1664525 + 1013904223;
			raster->pixels[y * raster->stride + x] =
				grain ? seed >> 8 : raster->pixels[(y - y % 3) * raster->stride + x - x % 3];
		}
	}
	write_jpeg(name, raster);
	raster_destroy(raster);
}

/* Cutting skips columns and lines inside libjpeg. Compared with the whole picture, where all of it is decoded. */
static void a_cut_equals_the_same_part_of_the_whole(void **state)
{
	enum { W = 480, H = 320 };
	static const int parts[][4] = { { 0, 0, 100, 100 },	  { 380, 220, 100, 100 }, { 133, 111, 64, 48 },
									{ 160, 96, 64, 48 },  { 1, 1, 17, 9 },		  { 240, 0, 240, 320 },
									{ 0, 160, 480, 160 }, { 463, 0, 17, 320 },	  { 40, 319, 200, 1 },
									{ 5, 5, 470, 310 },	  { 32, 16, 320, 272 } };
	const char *noise = in_folder(*state, "noise.jpg");
	write_noise(noise, W, H);
	struct picture_spec spec = { .path = noise, .width = W, .height = H };
	struct raster *whole = picture_load(&spec, NULL);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		const int *p = parts[i];
		struct picture_spec cut = { .path = noise, .width = p[2], .height = p[3] };
		cut.crop_x = (float)p[0] / W;
		cut.crop_y = (float)p[1] / H;
		cut.crop_w = (float)p[2] / W;
		cut.crop_h = (float)p[3] / H;
		struct raster *part = picture_load(&cut, NULL);
		for (int y = 0; y < p[3]; y++)
			assert_memory_equal(part->pixels + y * part->stride, whole->pixels + (p[1] + y) * whole->stride + p[0],
								(size_t)p[2] * 4);
		raster_destroy(part);
	}
	raster_destroy(whole);
}

static void a_cut_can_be_scaled(void **state)
{
	(void)state;
	static const int sizes[][2] = { { 200, 200 }, { 90, 90 }, { 45, 45 }, { 31, 31 }, { 700, 500 } };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct raster *raster = load((struct picture_spec){ .width = sizes[i][0],
															.height = sizes[i][1],
															.fit = PICTURE_STRETCH,
															.crop_x = 0.3f,
															.crop_y = 0.4f,
															.crop_w = 0.4f,
															.crop_h = 0.5f });
		assert_part(raster, 300, 280, 400, 350);
		raster_destroy(raster);
	}
}

/* Stripes three pixels apart can still be told from each other at nine tenths of the size, but not at a half. */
static void shrinks_no_further_than_it_may(void **state)
{
	const char *striped = in_folder(*state, "striped.png");
	struct raster *stripes = raster_create(300, 200);
	for (int i = 0; i < 300 * 200; i++)
		stripes->pixels[i] = i % 300 % 3 ? 0xFF202020 : 0xFFE0E0E0;
	stripes->opaque = true;
	write_jpeg(striped, stripes);
	struct picture_spec spec = { .path = striped, .width = 270, .height = 180 };
	struct raster *raster = picture_load(&spec, NULL);
	double sum = 0, squares = 0;
	for (int x = 20; x < 250; x++) {
		double level = raster->pixels[90 * raster->stride + x] & 255;
		sum += level;
		squares += level * level;
	}
	assert_true(squares / 230 - sum / 230 * (sum / 230) > 40 * 40);
	raster_destroy(raster);
	raster_destroy(stripes);
}

static struct raster *load_file(const char *name, int width, struct error *error)
{
	char file[100];
	snprintf(file, sizeof file, PICTURES "%s", name);
	struct picture_spec spec = { .path = file, .width = width, .height = width * 3 / 4 };
	return picture_load(&spec, error);
}

static void progressive_equals_baseline(void **state)
{
	(void)state;
	struct error error = { "" };
	struct raster *baseline = load_file("photo.jpg", 160, &error);
	struct raster *progressive = load_file("progressive.jpg", 160, &error);
	int worst = 0;
	for (int i = 0; i < 160 * 120; i++)
		for (int shift = 0; shift < 24; shift += 8) {
			int apart = abs((int)(baseline->pixels[i] >> shift & 255) - (int)(progressive->pixels[i] >> shift & 255));
			worst = apart > worst ? apart : worst;
		}
	assert_in_range(worst, 0, 16); /* it was compressed twice */
	raster_destroy(baseline);
	raster_destroy(progressive);
}

static void reads_grey(void **state)
{
	(void)state;
	struct error error = { "" };
	struct raster *raster = load_file("gray.jpg", 80, &error);
	assert_non_null(raster);
	for (int i = 0; i < 80 * 60; i++)
		assert_int_equal(raster->pixels[i], 0xFF000000u | (raster->pixels[i] & 255) * 0x10101u);
	assert_true((raster->pixels[0] & 255) + 150 < (raster->pixels[79] & 255) ||
				(raster->pixels[79] & 255) + 150 < (raster->pixels[0] & 255));
	raster_destroy(raster);
}

/* The header and the end mark are there, the middle is not: only decoding can tell. In every size. */
static void half_a_file_is_no_picture(void **state)
{
	(void)state;
	static const int widths[] = { 160, 120, 80, 40, 20 };
	struct picture_info info;
	assert_true(picture_probe(PICTURES "cut-off-closed.jpg", &info, NULL));
	for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
		struct error error = { "" };
		assert_null(load_file("cut-off-closed.jpg", widths[i], &error));
		assert_non_null(strstr(error.text, "is a damaged JPEG"));
		assert_null(load_file("baseline-huge.jpg", widths[i], &error));
	}
}

static unsigned char *read_bytes(const char *name, size_t *length)
{
	FILE *file = fopen(name, "rb");
	unsigned char *bytes = malloc(1 << 20);
	*length = fread(bytes, 1, 1 << 20, file);
	fclose(file);
	return bytes;
}

static struct raster *load_bytes(void **state, const unsigned char *bytes, size_t length, struct picture_spec spec,
								 struct error *error)
{
	spec.path = in_folder(*state, "changed.jpg");
	FILE *file = fopen(spec.path, "wb");
	fwrite(bytes, 1, length, file);
	fclose(file);
	return picture_load(&spec, error);
}

/* 64 bytes are missing in the middle. What is below is then too high by that much, and only the end of the file shows
 * it: however little of the picture is wanted. */
static void what_lost_bytes_is_no_picture_wherever_it_is_cut(void **state)
{
	size_t length;
	unsigned char *bytes = read_bytes(path, &length);
	memmove(bytes + length / 2, bytes + length / 2 + 64, length - length / 2 - 64);
	for (int i = 0; i < 6; i++) {
		struct error error = { "" };
		struct picture_spec spec = { .width = 300, .height = 210, .crop_w = 1, .crop_h = i < 3 ? 0.3f : 0.9f };
		spec.width >>= i % 3;
		spec.height >>= i % 3;
		assert_null(load_bytes(state, bytes, length - 64, spec, &error));
		assert_non_null(strstr(error.text, "is a damaged JPEG"));
	}
	free(bytes);
}

static void one_that_lacks_only_its_end_mark_is_shown(void **state)
{
	static const char *const names[] = { PICTURES "photo.jpg", PICTURES "progressive.jpg" };
	for (int i = 0; i < 2; i++) {
		struct error error = { "" };
		struct picture_spec spec = { .path = names[i], .width = 160, .height = 120 };
		size_t length;
		unsigned char *bytes = read_bytes(names[i], &length);
		struct raster *whole = picture_load(&spec, &error), *open = load_bytes(state, bytes, length - 2, spec, &error);
		if (!open)
			fail_msg("%s: %s", names[i], error.text);
		assert_memory_equal(open->pixels, whole->pixels, (size_t)160 * 120 * 4);
		raster_destroy(whole);
		raster_destroy(open);
		free(bytes);
	}
}

/* Cut between two scans, nothing is damaged; but it is coarser than it was made. */
static void a_progressive_one_without_its_last_scan_is_cut_off(void **state)
{
	struct error error = { "" };
	size_t length, at;
	unsigned char *bytes = read_bytes(PICTURES "progressive.jpg", &length);
	for (at = length - 2; bytes[at] != 0xFF || bytes[at + 1] != 0xDA;)
		at--;
	assert_null(load_bytes(state, bytes, at, (struct picture_spec){ .width = 160, .height = 120 }, &error));
	assert_non_null(strstr(error.text, "is cut off"));
	free(bytes);
}

/* The first scan, again and again. */
static void one_of_very_many_scans_is_refused(void **state)
{
	struct error error = { "" };
	size_t length, at = 2, end;
	unsigned char *bytes = read_bytes(PICTURES "progressive.jpg", &length);
	while (bytes[at + 1] != 0xDA)
		at += 2 + ((size_t)bytes[at + 2] << 8 | bytes[at + 3]);
	for (end = at + 2; bytes[end] != 0xFF || bytes[end + 1] == 0;)
		end++;
	size_t scan = end - at, size = length + 200 * scan;
	unsigned char *many = malloc(size);
	memcpy(many, bytes, at);
	for (size_t i = 0; i < 200; i++)
		memcpy(many + at + i * scan, bytes + at, scan);
	memcpy(many + at + 200 * scan, bytes + at, length - at);
	assert_null(load_bytes(state, many, size, (struct picture_spec){ .width = 160, .height = 120 }, &error));
	if (!strstr(error.text, "scans"))
		fail_msg("%s", error.text);
	free(many);
	free(bytes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(straight_is_what_libjpeg_gives),
		cmocka_unit_test(scales_to_any_size),
		cmocka_unit_test(a_cut_equals_the_same_part_of_the_whole),
		cmocka_unit_test(a_cut_can_be_scaled),
		cmocka_unit_test(shrinks_no_further_than_it_may),
		cmocka_unit_test(progressive_equals_baseline),
		cmocka_unit_test(reads_grey),
		cmocka_unit_test(half_a_file_is_no_picture),
		cmocka_unit_test(what_lost_bytes_is_no_picture_wherever_it_is_cut),
		cmocka_unit_test(one_that_lacks_only_its_end_mark_is_shown),
		cmocka_unit_test(a_progressive_one_without_its_last_scan_is_cut_off),
		cmocka_unit_test(one_of_very_many_scans_is_refused),
	};
	return cmocka_run_group_tests(tests, write_picture, test_folder_teardown);
}
