/* PNG: what its header can say of colours is seen, and whatever is wrong with its chunks, reading it ends. */
#include "base/error.h"
#include "media/picture.h"
#include "support/folder.h"
#include "support/test.h"
#include <png.h>
#include <stdio.h>
#include <stdlib.h>

enum { WIDTH = 40, HEIGHT = 20 };

/* Grey rises from left to right, and the grey of the first column is the clear one. */
static void write_grey(const char *path, int bits, int interlace)
{
	FILE *file = fopen(path, "wb");
	png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
	png_infop info = png_create_info_struct(png);
	png_init_io(png, file);
	png_set_IHDR(png, info, WIDTH, HEIGHT, bits, PNG_COLOR_TYPE_GRAY, interlace, PNG_COMPRESSION_TYPE_DEFAULT,
				 PNG_FILTER_TYPE_DEFAULT);
	png_set_tRNS(png, info, NULL, 0, &(png_color_16){ .gray = 0 });
	png_set_pHYs(png, info, 2835, 2835, PNG_RESOLUTION_METER);
	char key[] = "Title", value[] = "Steppe";
	png_text text = { .compression = PNG_TEXT_COMPRESSION_NONE, .key = key, .text = value };
	png_set_text(png, info, &text, 1);
	png_write_info(png, info);
	int passes = png_set_interlace_handling(png);
	for (int i = 0; i < passes * HEIGHT; i++) {
		unsigned char row[WIDTH * 2] = { 0 };
		for (int x = 0; x < WIDTH; x++) {
			if (bits == 1)
				row[x / 8] |= (unsigned char)((x >= WIDTH / 2) << (7 - x % 8));
			else
				row[x * bits / 8] = row[(x + 1) * bits / 8 - 1] = (unsigned char)(x * 6); /* both bytes of 16 bits */
		}
		png_write_row(png, row);
	}
	png_write_end(png, info);
	png_destroy_write_struct(&png, &info);
	fclose(file);
}

static struct raster *load(const char *path, struct error *error)
{
	struct picture_spec spec = { .path = path, .width = WIDTH, .height = HEIGHT };
	return picture_load(&spec, error);
}

static void grey_with_a_clear_level_is_grey(void **state)
{
	const char *path = in_folder(*state, "grey.png");
	static const int depths[] = { 1, 8, 16 };
	for (int i = 0; i < 6; i++) {
		struct error error = { "" };
		write_grey(path, depths[i % 3], i < 3 ? PNG_INTERLACE_NONE : PNG_INTERLACE_ADAM7);
		struct raster *raster = load(path, &error);
		if (!raster)
			fail_msg("%s", error.text);
		assert_false(raster->opaque);
		for (int x = 0; x < WIDTH; x++) {
			uint32_t level = depths[i % 3] == 1 ? (x >= WIDTH / 2) * 255 : (uint32_t)x * 6;
			uint32_t expected = level ? 0xFF000000 | level * 0x10101 : 0;
			assert_int_equal(raster->pixels[7 * raster->stride + x], expected);
		}
		raster_destroy(raster);
	}
}

static size_t read_whole(const char *path, unsigned char *bytes, size_t room)
{
	FILE *file = fopen(path, "rb");
	size_t length = fread(bytes, 1, room, file);
	fclose(file);
	return length;
}

static void write_whole(const char *path, const unsigned char *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");
	fwrite(bytes, 1, length, file);
	fclose(file);
}

/* Where the chunk of that name begins, with its length. */
static size_t chunk(const unsigned char *bytes, size_t length, const char *name)
{
	const unsigned char *at = memmem(bytes, length, name, 4);
	assert_non_null(at);
	return (size_t)(at - bytes) - 4;
}

/* Without the one what should be clear is not; without the other nothing is missing. */
static void a_damaged_transparency_is_damage_and_a_damaged_text_is_not(void **state)
{
	const char *path = in_folder(*state, "damaged.png");
	unsigned char bytes[4096];
	write_grey(path, 8, PNG_INTERLACE_NONE);
	size_t length = read_whole(path, bytes, sizeof bytes);
	size_t clear = chunk(bytes, length, "tRNS") + 4, text = chunk(bytes, length, "tEXt") + 8;
	for (size_t i = 0; i < 10; i++, clear++, text++) { /* its name, its number and its sum; what it says */
		struct error error = { "" };
		bytes[clear] ^= 1;
		write_whole(path, bytes, length);
		assert_null(load(path, &error));
		assert_non_null(strstr(error.text, "is a damaged PNG"));
		bytes[clear] ^= 1;
		bytes[text] ^= 1;
		write_whole(path, bytes, length);
		struct raster *raster = load(path, &error);
		assert_true(raster && !raster->opaque);
		raster_destroy(raster);
		bytes[text] ^= 1;
	}
}

/* The test ends only if each of them does. */
static void every_flipped_bit_of_a_length_ends(void **state)
{
	const char *path = in_folder(*state, "flipped.png");
	unsigned char bytes[4096];
	write_grey(path, 8, PNG_INTERLACE_NONE);
	size_t length = read_whole(path, bytes, sizeof bytes);
	int chunks = 0, flips = 0;
	for (size_t at = 8; at + 12 <= length; chunks++) {
		size_t next =
			at + 12 +
			((size_t)bytes[at] << 24 | (size_t)bytes[at + 1] << 16 | (size_t)bytes[at + 2] << 8 | bytes[at + 3]);
		for (int bit = 0; bit < 32; bit++, flips++) {
			struct error error = { "" };
			bytes[at + (size_t)bit / 8] ^= (unsigned char)(1 << bit % 8);
			write_whole(path, bytes, length);
			bytes[at + (size_t)bit / 8] ^= (unsigned char)(1 << bit % 8);
			struct raster *raster = load(path, &error);
			bool is_end = next == length; /* all pixels stand before it */
			if (raster ? !is_end
					   : !strstr(error.text, "is damaged") && !strstr(error.text, "is a damaged PNG") &&
							 !strstr(error.text, "is cut off"))
				fail_msg("chunk %d, bit %d: %s", chunks, bit, raster ? "taken" : error.text);
			raster_destroy(raster);
		}
		at = next;
	}
	assert_int_equal(chunks, 6);
	assert_int_equal(flips, 192);
}

/* Past the header's look at the file, the decoder by itself: a chunk says that more follows than there is. */
static void the_end_of_the_file_is_an_end(void **state)
{
	const char *path = in_folder(*state, "ended.png");
	unsigned char bytes[4096];
	struct error error = { "" };
	write_grey(path, 8, PNG_INTERLACE_NONE);
	size_t length = read_whole(path, bytes, sizeof bytes);
	write_whole(path, bytes, length - 12); /* without its end mark it is whole */
	struct raster *raster = load(path, &error);
	assert_non_null(raster);
	raster_destroy(raster);
	bytes[length - 20] ^= 1; /* the last chunk of pixels has a wrong sum */
	write_whole(path, bytes, length);
	assert_null(load(path, &error));
	assert_non_null(strstr(error.text, "is a damaged PNG"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(grey_with_a_clear_level_is_grey, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(a_damaged_transparency_is_damage_and_a_damaged_text_is_not, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(every_flipped_bit_of_a_length_ends, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(the_end_of_the_file_is_an_end, test_folder_setup, test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
