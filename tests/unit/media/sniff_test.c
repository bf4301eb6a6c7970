/* What is said of a picture file before it is decoded. */
#include "base/error.h"
#include "media/picture.h"
#include "media/sniff.h"
#include "support/folder.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PICTURES "tests/data/pictures/"

static struct picture_info probed(const char *name)
{
	char path[200];
	struct error error = { "" };
	struct picture_info info;
	snprintf(path, sizeof path, PICTURES "%s", name);
	if (!picture_probe(path, &info, &error))
		fail_msg("%s: %s", name, error.text);
	return info;
}

static void knows_formats_and_sizes(void **state)
{
	(void)state;
	static const struct {
		const char *name;
		enum picture_format format;
		int width, height;
		bool progressive;
	} cases[] = {
		{ "photo.jpg", PICTURE_JPEG, 160, 120, false },	 { "progressive.jpg", PICTURE_JPEG, 160, 120, true },
		{ "gray.jpg", PICTURE_JPEG, 160, 120, false },	 { "baseline-huge.jpg", PICTURE_JPEG, 6000, 5000, false },
		{ "rgb.png", PICTURE_PNG, 48, 32, false },		 { "interlaced.png", PICTURE_PNG, 48, 32, false },
		{ "photo.webp", PICTURE_WEBP, 160, 120, false }, { "lossless.webp", PICTURE_WEBP, 32, 32, false },
		{ "alpha.webp", PICTURE_WEBP, 32, 32, false },	 { "quarters.svg", PICTURE_SVG, 48, 32, false },
		{ "page-size.svg", PICTURE_SVG, 96, 96, false },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct picture_info info = probed(cases[i].name);
		assert_int_equal(info.format, cases[i].format);
		assert_int_equal(info.width, cases[i].width);
		assert_int_equal(info.height, cases[i].height);
		assert_int_equal(info.orientation, 1);
		assert_int_equal(info.progressive, cases[i].progressive);
	}
}

static void reads_the_orientation(void **state)
{
	(void)state;
	for (int i = 1; i <= 8; i++) {
		char name[40];
		snprintf(name, sizeof name, "turned-%d.jpg", i);
		struct picture_info info = probed(name);
		assert_int_equal(info.orientation, i);
		assert_int_equal(info.width, 48);
		assert_int_equal(info.height, 32);
	}
}

/* An EXIF directory of one entry: the orientation, as this type of number. */
static size_t put_exif(unsigned char *to, int type, int orientation)
{
	static const unsigned char head[] = { 'I', 'I', 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1 };
	memset(to, 0, 26);
	memcpy(to, head, sizeof head);
	to[12] = (unsigned char)type;
	to[14] = 1;
	to[18] = (unsigned char)orientation;
	return 26;
}

static size_t put_number(unsigned char *to, uint32_t number, bool big)
{
	for (int i = 0; i < 4; i++)
		to[i] = (unsigned char)(number >> (big ? 24 - 8 * i : 8 * i));
	return 4;
}

/* The file at `from` with EXIF data put into it where its format has it. */
static void write_turned(const char *path, const char *from, int type, int orientation)
{
	unsigned char bytes[20000], out[21000], exif[64];
	FILE *file = fopen(from, "rb");
	size_t length = fread(bytes, 1, sizeof bytes, file), at, size = put_exif(exif, type, orientation);
	fclose(file);
	if (bytes[0] == 0xFF) {
		memcpy(out,
			   "\xFF\xD8\xFF\xE1\0\x22"
			   "Exif\0\0",
			   12);
		memcpy(out + 12, exif, size);
		memcpy(out + 12 + size, bytes + 2, length - 2);
		at = 12 + size + length - 2;
	} else if (bytes[0] == 'R') { /* VP8X says that there is some; it comes last */
		memcpy(out, bytes, 12);
		memcpy(out + 12, "VP8X\x0A\0\0\0\x08\0\0\0\0\0\0\0\0\0", 18);
		out[24] = 159;
		out[27] = 119;
		memcpy(out + 30, bytes + 12, length - 12);
		at = 30 + length - 12;
		memcpy(out + at, "EXIF", 4);
		at += 4;
		at += put_number(out + at, (uint32_t)size, false);
		memcpy(out + at, exif, size);
		at += size;
		put_number(out + 4, (uint32_t)at - 8, false);
	} else { /* behind IHDR; of what makes no pixels libpng looks at no checksum */
		memcpy(out, bytes, 33);
		at = 33 + put_number(out + 33, (uint32_t)size, true);
		memcpy(out + at, "eXIf", 4);
		memcpy(out + at + 4, exif, size);
		at += 4 + size;
		at += put_number(out + at, 0, true);
		memcpy(out + at, bytes + 33, length - 33);
		at += length - 33;
	}
	file = fopen(path, "wb");
	fwrite(out, 1, at, file);
	fclose(file);
}

/* BYTE, SHORT and LONG: programs write what they like. The pixels are turned too, or they would not fit. */
static void every_format_says_how_the_camera_was_held(void **state)
{
	static const char *const names[] = { PICTURES "photo.jpg", PICTURES "photo.webp", PICTURES "gray.png" };
	static const int types[] = { 1, 3, 4 };
	const char *path = in_folder(*state, "turned");
	for (int i = 0; i < 9; i++) {
		struct picture_info plain, info;
		struct error error = { "" };
		assert_true(picture_probe(names[i % 3], &plain, &error));
		write_turned(path, names[i % 3], types[i / 3], 6);
		if (!picture_probe(path, &info, &error))
			fail_msg("%s: %s", names[i % 3], error.text);
		assert_int_equal(info.orientation, 6);
		assert_true(info.width == plain.height && info.height == plain.width);
		struct picture_spec upright = { .path = path, .width = plain.height, .height = plain.width };
		struct picture_spec lying = { .path = names[i % 3], .width = plain.width, .height = plain.height };
		struct raster *turned = picture_load(&upright, &error), *stored = picture_load(&lying, &error);
		if (!turned || !stored)
			fail_msg("%s: %s", names[i % 3], error.text);
		struct raster *expected = raster_turn(stored, 90);
		size_t bytes = (size_t)expected->stride * (size_t)expected->height * sizeof *expected->pixels;
		assert_memory_equal(turned->pixels, expected->pixels, bytes);
		raster_destroy(turned);
		raster_destroy(stored);
		raster_destroy(expected);
	}
}

/* As cameras of either byte order write it, wherever the directory stands; of one that is cut off or points at itself
 * no more is read than its entries. */
static void exif_is_read_as_it_is_written_and_no_further(void **state)
{
	(void)state;
	static const unsigned char big[] = { 'M', 'M', 0, 42, 0, 0, 0, 10,	 0, 0, 0, 2, 1, 0, 0, 4, 0, 0,
										 0,	  1,   0, 0,  0, 9, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 8, 0, 0 };
	assert_int_equal(exif_orientation(big, sizeof big), 8);
	for (size_t length = 0; length < sizeof big; length++) {
		unsigned char *part = malloc(length ? length : 1); /* of its own: ASan sees what is read behind it */
		memcpy(part, big, length);
		assert_int_equal(exif_orientation(part, length), 1);
		free(part);
	}
	enum { ENTRIES = 5000 };
	unsigned char *round = calloc(1, EXIF_LIMIT);
	memcpy(round, "Exif\0\0II*\0\10\0\0\0\x88\x13", 16);
	for (int i = 0; i < ENTRIES; i++) {
		static const unsigned tags[] = { 0x8769, 0x8825, 0xA005 };
		unsigned tag = i == ENTRIES - 1 ? 0x0112 : tags[i % 3], type = i == ENTRIES - 1 ? 3 : 4;
		unsigned char entry[12] = {
			(unsigned char)tag, (unsigned char)(tag >> 8), (unsigned char)type, 0, 1, 0, 0, 0, i == ENTRIES - 1 ? 6 : 8
		};
		memcpy(round + 16 + (size_t)i * sizeof entry, entry, sizeof entry);
	}
	assert_int_equal(exif_orientation(round, 16 + (size_t)ENTRIES * 12), 6);
	assert_int_equal(exif_orientation(round, 16 + (size_t)(ENTRIES - 1) * 12), 1);
	free(round);
}

/* More markers than anybody writes, of each kind, in front of a whole photo. */
static void a_header_without_an_end_is_damage(void **state)
{
	static const struct {
		const char *piece;
		size_t length, times;
	} cases[] = {
		{ "\xFF\xD0", 2, 100000 }, { "\xFF\xFE\0\2", 4, 100000 }, { "\xFF", 1, 100000 }, { "\0", 1, 100000 }
	};
	const char *path = in_folder(*state, "long.jpg");
	static unsigned char bytes[20000];
	FILE *file = fopen(PICTURES "photo.jpg", "rb");
	size_t length = fread(bytes, 1, sizeof bytes, file);
	fclose(file);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		for (int much = 0; much < 2; much++) {
			struct error error = { "" };
			struct picture_info info;
			file = fopen(path, "wb");
			fwrite("\xFF\xD8\xFF\xD0", 1, 4, file);
			for (size_t k = 0; k < (much ? cases[i].times : 1000); k++)
				fwrite(cases[i].piece, 1, cases[i].length, file);
			fwrite(bytes + 2, 1, length - 2, file);
			fclose(file);
			if (picture_probe(path, &info, &error) == (much > 0))
				fail_msg("%zu, %d: %s", i, much, error.text);
			assert_string_equal(error.text, much ? "is a damaged JPEG" : "");
		}
}

/* What it would take to look through them is not taken: the thread that draws is asking. */
static void endless_headers_end(void **state)
{
	const char *path = in_folder(*state, "endless.jpg");
	struct error error = { "" };
	struct picture_info info;
	for (int i = 0; i < 2; i++) {
		static const char *const heads[] = { "\xFF\xD8\xFF\xFF", "\xFF\xD8\xFF\xFE" };
		FILE *file = fopen(path, "wb");
		fwrite(heads[i], 1, 4, file);
		fclose(file);
		assert_int_equal(truncate(path, (off_t)1 << 40), 0); /* a terabyte of nothing, which takes no room */
		assert_false(picture_probe(path, &info, &error));
	}
}

static void refuses_in_words(void **state)
{
	(void)state;
	static const struct {
		const char *name, *text;
	} cases[] = {
		{ "absent.jpg", "not found" },
		{ "rgb.png/absent.jpg", "not found" },
		{ ".", "is a folder" },
		{ "empty.jpg", "is an empty file" },
		{ "text.jpg", "is not a picture that lantern can read (JPEG, PNG, WebP or SVG)" },
		{ "page.svg", "is not a picture that lantern can read (JPEG, PNG, WebP or SVG)" },
		{ "picture.gif", "is a GIF, which lantern does not read: save it as PNG" },
		{ "picture.tif", "is a TIFF, which" },
		{ "picture.heic", "is a HEIC photo, which" },
		{ "picture.bmp", "is a BMP, which" },
		{ "packed.svgz", "is a compressed SVG" },
		{ "animated.webp", "is an animated WebP" },
		{ "cmyk.jpg", "is a CMYK JPEG" },
		{ "deep.jpg", "12 bits" },
		{ "arithmetic.jpg", "arithmetic" },
		{ "huge.png", "30000 x 30000 pixels is more than 200 million: save a smaller copy" },
		{ "large.png", "6000 x 5000 pixels is more than the 24 million of a PNG" },
		{ "baseline-too-huge.jpg", "20000 x 20000 pixels is more than 200 million" },
		{ "progressive-huge.jpg", "6000 x 5000 pixels is more than the 24 million of a progressive JPEG" },
		{ "cut-off-header.jpg", "is cut off" },
		{ "cut-off.png", "is cut off" },
		{ "cut-off.webp", "is cut off" },
		{ "cut-off.svg", "is cut off" },
		{ "no-size.svg", "without a size" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char path[200];
		struct error error = { "" };
		struct picture_info info;
		snprintf(path, sizeof path, PICTURES "%s", cases[i].name);
		if (picture_probe(path, &info, &error))
			fail_msg("%s: was taken", cases[i].name);
		if (!strstr(error.text, cases[i].text))
			fail_msg("%s: says '%s', not '%s'", cases[i].name, error.text, cases[i].text);
		struct picture_spec spec = { .path = path, .width = 10, .height = 10 };
		struct error loading = { "" };
		assert_null(picture_load(&spec, &loading));
		assert_string_equal(loading.text, error.text);
	}
}

static char *read_picture(const char *name, size_t *length)
{
	char path[200];
	snprintf(path, sizeof path, PICTURES "%s", name);
	FILE *file = fopen(path, "rb");
	char *data = malloc(100000);
	*length = fread(data, 1, 100000, file);
	fclose(file);
	return data;
}

/* How much is there of a JPEG is only seen when it is decoded. */
static void a_jpeg_that_is_cut_off_is_not_loaded(void **state)
{
	(void)state;
	struct error error = { "" };
	struct picture_spec spec = { .path = PICTURES "cut-off.jpg", .width = 10, .height = 10 };
	assert_null(picture_load(&spec, &error));
	assert_string_equal(error.text, "is cut off: the end of the file is missing");
}

/* Writes the bytes, and zeros after them, to a file and asks and loads that: true if that gives a picture. */
static bool probe_bytes(const char *path, const char *data, size_t length, size_t zeros)
{
	struct error error = { "" };
	struct picture_info info;
	FILE *file = fopen(path, "wb");
	fwrite(data, 1, length, file);
	while (zeros--)
		putc(0, file);
	fclose(file);
	bool good = picture_probe(path, &info, &error);
	struct picture_spec spec = { .path = path, .width = 8, .height = 8 };
	struct error loading = { "" };
	struct raster *raster = picture_load(&spec, &loading);
	assert_true(raster != NULL || loading.text[0]);
	assert_true(good || (error.text[0] && !raster));
	good = raster != NULL;
	raster_destroy(raster);
	return good;
}

/* Phones hang films and more on their photos. */
static void allows_a_tail(void **state)
{
	const char *path = in_folder(*state, "tail");
	size_t length;
	char *data = read_picture("photo.jpg", &length);
	assert_true(probe_bytes(path, data, length, 100000));
	for (size_t zeros = 8180; zeros < 8200; zeros++) /* the file is looked through in blocks of 8192 */
		assert_true(probe_bytes(path, data, length, zeros));
	free(data);
}

/* The thumbnail inside a photo has an end mark of its own. */
static void a_thumbnail_is_no_end(void **state)
{
	const char *path = in_folder(*state, "thumbnail");
	static const char comment[] = "\xFF\xD8\xFF\xFE\0\6x\xFF\xD9x";
	size_t length;
	char *data = read_picture("cut-off.jpg", &length), *both = malloc(length + 20);
	memcpy(both, comment, 10);
	memcpy(both + 10, data + 2, length - 2);
	assert_false(probe_bytes(path, both, length + 8, 0));
	free(data);
	data = read_picture("photo.jpg", &length);
	both = realloc(both, length + 20);
	memcpy(both + 10, data + 2, length - 2);
	assert_true(probe_bytes(path, both, length + 8, 0));
	free(data);
	free(both);
}

/* Cut anywhere before its end mark, a file is refused, and nothing is read that is not there. What lacks only that mark
 * is shown. */
static void refuses_every_beginning(void **state)
{
	const char *path = in_folder(*state, "beginning");
	static const struct {
		const char *name;
		size_t tail; /* bytes: the end mark; of a JPEG also the last byte of the scan, which may be filling */
	} cases[] = {
		{ "turned-6.jpg", 3 }, { "rgb.png", 12 }, { "lossless.webp", 1 }, { "alpha.webp", 1 }, { "page-size.svg", 3 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		size_t length;
		char *data = read_picture(cases[i].name, &length);
		for (size_t part = 0; part + cases[i].tail < length; part++)
			if (probe_bytes(path, data, part, 0))
				fail_msg("%s: taken with %zu of %zu bytes", cases[i].name, part, length);
		if (i < 2)
			assert_true(probe_bytes(path, data, length - (i == 0 ? 2 : 12), 0));
		assert_true(probe_bytes(path, data, length, 0));
		free(data);
	}
}

/* With one byte wrong a file is read or refused, but nothing breaks. */
static void stands_wrong_bytes(void **state)
{
	const char *path = in_folder(*state, "wrong");
	static const char *const names[] = { "turned-6.jpg", "alpha.png", "lossless.webp", "alpha.webp", "quarters.svg" };
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		size_t length;
		char *data = read_picture(names[i], &length);
		for (size_t place = 0; place < length; place++) {
			char right = data[place];
			data[place] = (char)(right ^ (place % 3 ? 0xFF : 0x10));
			probe_bytes(path, data, length, 0);
			data[place] = right;
		}
		free(data);
	}
}

/* A file to be read must not be able to stop the show. */
static void does_not_wait_for_a_pipe(void **state)
{
	const char *path = in_folder(*state, "pipe");
	struct error error = { "" };
	struct picture_info info;
	assert_int_equal(mkfifo(path, 0600), 0);
	assert_false(picture_probe(path, &info, &error));
	assert_string_equal(error.text, "is not a file");
	assert_false(picture_probe("/dev/null", &info, &error));
	assert_string_equal(error.text, "is not a file");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(knows_formats_and_sizes),
		cmocka_unit_test(reads_the_orientation),
		cmocka_unit_test(refuses_in_words),
		cmocka_unit_test(a_jpeg_that_is_cut_off_is_not_loaded),
		cmocka_unit_test_setup_teardown(allows_a_tail, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(refuses_every_beginning, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(stands_wrong_bytes, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(does_not_wait_for_a_pipe, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(a_thumbnail_is_no_end, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(a_header_without_an_end_is_damage, test_folder_setup, test_folder_teardown),
		cmocka_unit_test(exif_is_read_as_it_is_written_and_no_further),
		cmocka_unit_test_setup_teardown(every_format_says_how_the_camera_was_held, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(endless_headers_end, test_folder_setup, test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
