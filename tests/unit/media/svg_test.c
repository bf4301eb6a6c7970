/* SVG: drawn at exactly the size wanted, stretched, cut and placed as a browser would. */
#include "base/error.h"
#include "media/picture.h"
#include "media/svg_root.h"
#include "support/folder.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

#define NS "xmlns=\"http://www.w3.org/2000/svg\""
#define WHITE_BOX "<rect x=\"2\" y=\"2\" width=\"6\" height=\"6\" fill=\"#fff\"/></svg>"

static struct raster *draw(struct picture_spec spec)
{
	struct error error = { "" };
	struct raster *raster = picture_load(&spec, &error);
	if (!raster)
		fail_msg("%s", error.text);
	return raster;
}

static uint32_t alpha_at(const struct raster *raster, int x, int y)
{
	return raster->pixels[y * raster->stride + x] >> 24;
}

/* The box of what is drawn: left, top, right, bottom (exclusive) of alpha above a half. */
static void assert_ink(const struct raster *raster, int left, int top, int right, int bottom)
{
	int ink[4] = { raster->width, raster->height, 0, 0 };
	for (int y = 0; y < raster->height; y++) {
		for (int x = 0; x < raster->width; x++) {
			if (alpha_at(raster, x, y) < 128)
				continue;
			ink[0] = x < ink[0] ? x : ink[0];
			ink[1] = y < ink[1] ? y : ink[1];
			ink[2] = x + 1 > ink[2] ? x + 1 : ink[2];
			ink[3] = y + 1 > ink[3] ? y + 1 : ink[3];
		}
	}
	if (ink[0] != left || ink[1] != top || ink[2] != right || ink[3] != bottom)
		fail_msg("ink at %d %d %d %d, not %d %d %d %d", ink[0], ink[1], ink[2], ink[3], left, top, right, bottom);
}

static void assert_drawn(struct picture_spec spec, int left, int top, int right, int bottom)
{
	struct raster *raster = draw(spec);
	assert_int_equal(raster->width, spec.width);
	assert_int_equal(raster->height, spec.height);
	assert_ink(raster, left, top, right, bottom);
	raster_destroy(raster);
}

static const char box[] = "<svg " NS " viewBox=\"0 0 10 10\">" WHITE_BOX;

static void draws_at_the_size_wanted(void **state)
{
	(void)state;
	assert_drawn((struct picture_spec){ .svg = box, .width = 10, .height = 10 }, 2, 2, 8, 8);
	assert_drawn((struct picture_spec){ .svg = box, .width = 1000, .height = 1000 }, 200, 200, 800, 800);
	struct picture_spec stretched = { .svg = box, .width = 1000, .height = 50, .fit = PICTURE_STRETCH };
	assert_drawn(stretched, 200, 10, 800, 40);
	struct picture_spec covering = { .svg = box, .width = 100, .height = 50, .focus_x = 0.5f, .focus_y = 0.5f };
	assert_drawn(covering, 20, 0, 80, 50);
	covering.focus_y = 0;
	assert_drawn(covering, 20, 20, 80, 50);
}

static void cuts_without_drawing_the_rest(void **state)
{
	(void)state;
	struct picture_spec spec = { .svg = box, .width = 1500, .height = 1000, .fit = PICTURE_STRETCH };
	spec.crop_x = 0.15f; /* of 10: from 1.5 to 2.5, where the white box begins at 2 */
	spec.crop_y = 0.15f;
	spec.crop_w = spec.crop_h = 0.1f;
	struct raster *raster = draw(spec);
	assert_ink(raster, 750, 500, 1500, 1000);
	raster_destroy(raster);
	spec.mirrored = true;
	assert_drawn(spec, 0, 500, 750, 1000);
}

/* Lengths in per cent are of the document's view, whatever part of it is drawn. */
static void keeps_per_cent_lengths(void **state)
{
	(void)state;
	static const char half[] = "<svg " NS " width=\"100%\" height=\"100%\" viewBox=\"0 0 40 20\">"
							   "<rect width=\"50%\" height=\"100%\" fill=\"#fff\"/></svg>";
	struct picture_spec spec = { .svg = half, .width = 80, .height = 40 };
	assert_drawn(spec, 0, 0, 40, 40);
	spec.crop_x = 0.25f;
	spec.crop_w = 0.5f;
	spec.crop_h = 1;
	spec.fit = PICTURE_STRETCH;
	assert_drawn(spec, 0, 0, 40, 40);
}

static void places_the_view(void **state)
{
	(void)state;
	static const struct {
		const char *head;
		int ink[4];
	} cases[] = {
		{ "width=\"20\" height=\"10\" viewBox=\"0 0 10 10\"", { 14, 4, 26, 16 } },
		{ "width=\"20\" height=\"10\" viewBox=\"0 0 10 10\" preserveAspectRatio=\"xMinYMid\"", { 4, 4, 16, 16 } },
		{ "width=\"20\" height=\"10\" viewBox=\"0 0 10 10\" preserveAspectRatio='xMaxYMid meet'", { 24, 4, 36, 16 } },
		{ "width=\"20\" height=\"10\" viewBox=\"0 0 10 10\" preserveAspectRatio=\"none\"", { 8, 4, 32, 16 } },
		{ "width=\"20\" height=\"10\" viewBox=\"0,0,10,10\" preserveAspectRatio=\"xMidYMin slice\"", { 8, 8, 32, 20 } },
		{ "width=\"20\" height=\"10\"", { 4, 4, 16, 16 } },
		{ "width=\"20\" height=\"10\" viewBox=\"-10 -5 40 20\"", { 12, 7, 18, 13 } },
		{ "width=\"2e1px\" viewBox=\"0 0 20 10\"", { 4, 4, 16, 16 } },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char text[500];
		const int *ink = cases[i].ink;
		snprintf(text, sizeof text, "<svg " NS " %s>" WHITE_BOX, cases[i].head);
		assert_drawn((struct picture_spec){ .svg = text, .width = 40, .height = 20 }, ink[0], ink[1], ink[2], ink[3]);
	}
}

/* The tag is written anew; what it says besides the size must stay. */
static void keeps_what_the_tag_says(void **state)
{
	(void)state;
	static const char red[] = "<?xml version='1.0'?>\n<svg " NS "\n\tviewBox='0 0 4 4'\n\tfill='#ff0000'\n>"
							  "<rect width='4' height='4'/></svg>";
	struct raster *raster = draw((struct picture_spec){ .svg = red, .width = 4, .height = 4 });
	assert_int_equal(raster->pixels[5], 0xFFFF0000);
	assert_true(raster->opaque);
	raster_destroy(raster);
}

static void colours_are_straight(void **state)
{
	(void)state;
	static const char half[] = "<svg " NS " viewBox='0 0 4 4'><rect width='4' height='4' fill='#fff' "
							   "fill-opacity='0.5'/></svg>";
	struct raster *raster =
		draw((struct picture_spec){ .svg = half, .width = 4, .height = 4, .tinted = true, .tint = 0xF2B54D });
	assert_in_range(raster->pixels[5] >> 24, 126, 129);
	assert_in_range(raster->pixels[5] >> 16 & 255, 0xF0, 0xF2);
	assert_in_range(raster->pixels[5] & 255, 0x4B, 0x4D);
	assert_false(raster->opaque);
	raster_destroy(raster);
}

static void refuses_what_it_cannot_draw(void **state)
{
	(void)state;
	static const struct {
		const char *svg, *text;
	} cases[] = {
		{ "", "is not an SVG" },
		{ "words", "is not an SVG" },
		{ "<html><svg/></html>", "is not an SVG" },
		{ "<svgx width='1' height='1'/>", "is not an SVG" },
		{ "<svg width='5' height='5'", "its first tag has no end" },
		{ "<svg width='5 height=5>", "its first tag has no end" },
		{ "<svg width='5' height='5'/>", "is an empty SVG" },
		{ "<svg width='5'><g/></svg>", "without a size" },
		{ "<svg viewBox='0 0 0 5'><g/></svg>", "without a size" },
		{ "<svg viewBox='0 0 5'><g/></svg>", "without a size" },
		{ "<svg width='-5' height='5'><g/></svg>", "without a size" },
		{ "<svg width='9' height='9'><svg width='5' height='5'></svg></svg>", "inside its <svg>" },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct error error = { "" };
		struct picture_spec spec = { .svg = cases[i].svg, .width = 50, .height = 50 };
		if (picture_load(&spec, &error))
			fail_msg("%s: was drawn", cases[i].svg);
		if (!strstr(error.text, cases[i].text))
			fail_msg("%s: says '%s'", cases[i].svg, error.text);
	}
}

static void assert_size(const char *head, double width, double height)
{
	char text[300];
	struct svg_root root;
	struct error error = { "" };
	snprintf(text, sizeof text, "<svg %s></svg>", head);
	if (!svg_root_read(text, strlen(text), &root, &error))
		fail_msg("%s: %s", head, error.text);
	if (root.width < width - 0.01 || root.width > width + 0.01 || root.height < height - 0.01 ||
		root.height > height + 0.01)
		fail_msg("%s: %f x %f", head, root.width, root.height);
}

static void reads_lengths(void **state)
{
	(void)state;
	assert_size("width='210mm' height='297mm'", 793.70, 1122.52);
	assert_size("width='1in' height='72pt'", 96, 96);
	assert_size("width='2cm' height='6pc'", 75.59, 96);
	assert_size("width='.5e2' height='+1.5e+1px'", 50, 15);
	assert_size("height='50' viewBox='0 0 200 100'", 100, 50);
	assert_size("width='50' height='100%' viewBox='0 0 200 100'", 50, 25);
	assert_size("  viewBox = ' 1,2  3 , 4 '  ", 3, 4);
}

/* A document without pixels of its own must not be bent by rounding to whole ones. */
static void small_documents_keep_their_shape(void **state)
{
	const char *path = in_folder(*state, "small.svg");
	struct picture_info info;
	write_test_file(path, "<svg viewBox='0 0 1.5 1'><rect width='1' height='1'/></svg>");
	assert_true(picture_probe(path, &info, NULL));
	assert_int_equal(info.width * 2, info.height * 3 - info.height * 3 % 2);
}

/* One bit of a space is enough; what reads the document would end there, and half a picture would be shown. */
static void a_file_that_holds_a_nul_is_damaged(void **state)
{
	static const char svg[] = "<svg " NS " width='20' height='20'><g/>\0" WHITE_BOX;
	const char *path = in_folder(*state, "holed.svg");
	struct error error = { "" };
	FILE *file = fopen(path, "wb");
	fwrite(svg, 1, sizeof svg - 1, file);
	fclose(file);
	struct picture_spec spec = { .path = path, .width = 20, .height = 20 };
	assert_null(picture_load(&spec, &error));
	assert_string_equal(error.text, "is a damaged SVG: a NUL byte stands in it");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(draws_at_the_size_wanted),
		cmocka_unit_test(cuts_without_drawing_the_rest),
		cmocka_unit_test(keeps_per_cent_lengths),
		cmocka_unit_test(places_the_view),
		cmocka_unit_test(keeps_what_the_tag_says),
		cmocka_unit_test(colours_are_straight),
		cmocka_unit_test(refuses_what_it_cannot_draw),
		cmocka_unit_test(reads_lengths),
		cmocka_unit_test_setup_teardown(a_file_that_holds_a_nul_is_damaged, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(small_documents_keep_their_shape, test_folder_setup, test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
