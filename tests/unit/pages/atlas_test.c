/* The atlas that lantern brings: what is in it, what is drawn of it, and damaged files. */
#include "base/file.h"
#include "pages/atlas_svg.h"
#include "support/folder.h"
#include "support/test.h"
#include <stdio.h>
#include <stdlib.h>

static struct atlas *open_atlas(const char *name)
{
	struct error error = { 0 };
	char path[100];
	snprintf(path, sizeof path, "assets/look/atlas/%s.atlas", name);
	struct atlas *atlas = atlas_read(path, &error);
	if (!atlas)
		fail_msg("%s: %s", path, error.text);
	return atlas;
}

static void both_scales_know_the_countries(void **state)
{
	(void)state;
	static const char *const names[] = { "coarse", "fine" };
	for (int i = 0; i < 2; i++) {
		struct atlas *atlas = open_atlas(names[i]);
		struct extent extent;
		assert_true(atlas_country(atlas, "KZ", &extent));
		assert_true(extent.west > 46 && extent.west < 47 && extent.east > 87 && extent.east < 88);
		/* A country on both sides of 180 degrees: one piece in the coarse scale, cut there in the fine one. */
		assert_true(atlas_country(atlas, "RU", &extent));
		assert_true(extent.west > 26 && extent.west < 29 && (i == 0 ? extent.east > 188 : extent.east == 180));
		assert_false(atlas_country(atlas, "XX", &extent));
		atlas_destroy(atlas);
	}
}

/* A map around an extent, of one part alone, with words in `clear`; to be freed. */
static char *draw_below(const char *name, struct extent extent, enum atlas_part part, struct box clear,
						struct atlas_coasts **coasts)
{
	struct atlas *atlas = open_atlas(name);
	const struct box frame = { 0, 0, 1200, 600 };
	const struct point corners[] = { { extent.west, extent.south }, { extent.east, extent.north } };
	struct projection projection;
	projection_choose(&projection, &extent);
	projection_fit(&projection, corners, 2, &frame, 1e9);
	struct atlas_picture picture = {
		.projection = &projection, .frame = frame, .seen = 0.5, .line = 2, .clear = clear
	};
	picture.drawn[part] = true;
	picture.colours[part] = 0x123456;
	int columns = 1200 / ATLAS_CELL + 1, rows = 600 / ATLAS_CELL + 1;
	*coasts = calloc(1, sizeof **coasts + (size_t)(columns * rows));
	assert_non_null(*coasts);
	**coasts = (struct atlas_coasts){ frame, columns, rows };
	size_t points;
	char *svg = atlas_svg(atlas, &picture, *coasts, &points);
	assert_non_null(svg);
	assert_true(strstr(svg, "#123456") != NULL && strstr(svg, "nan") == NULL && strstr(svg, "inf") == NULL);
	atlas_destroy(atlas);
	return svg;
}

static char *draw(const char *name, struct extent extent, enum atlas_part part, struct atlas_coasts **coasts)
{
	return draw_below(name, extent, part, (struct box){ 0 }, coasts);
}

static void a_coast_is_drawn_and_names_know_of_it(void **state)
{
	(void)state;
	struct atlas_coasts *coasts;
	char *svg = draw("fine", (struct extent){ 24, 35.5, 28, 38.5 }, ATLAS_LAND, &coasts);
	assert_true(strlen(svg) > 2000 && strlen(svg) < 100000);
	assert_true(atlas_coasts_in(coasts, &(struct box){ 0, 0, 1200, 600 }) > 100);
	free(svg);
	free(coasts);
}

static void the_open_sea_has_no_coast(void **state)
{
	(void)state;
	struct atlas_coasts *coasts;
	char *svg = draw("coarse", (struct extent){ -40, 28, -36, 30 }, ATLAS_LAND, &coasts);
	assert_true(strlen(svg) < 300);
	assert_int_equal(atlas_coasts_in(coasts, &(struct box){ -50, -50, 5000, 5000 }), 0);
	free(svg);
	free(coasts);
}

/* In the middle of Siberia's north-east, across 180 degrees, there is land everywhere and no seam. */
static void no_seam_is_seen_at_180_degrees(void **state)
{
	(void)state;
	struct atlas_coasts *coasts;
	char *svg = draw("coarse", (struct extent){ 179, 66.5, 181, 67.5 }, ATLAS_LAND, &coasts);
	assert_int_equal(atlas_coasts_in(coasts, &(struct box){ 500, 250, 200, 100 }), 0);
	assert_true(strlen(svg) > 100);
	free(svg);
	free(coasts);
}

/* Between lakes and rivers: the land stays, whatever stands on it. */
static void below_words_there_is_no_water(void **state)
{
	(void)state;
	static const struct box left = { 0, 0, 600, 600 }, all = { -9, -9, 1218, 618 };
	struct extent saimaa = { 24, 60, 32, 64 };
	struct atlas_coasts *coasts;
	for (int i = 0; i < 2; i++) {
		enum atlas_part part = i ? ATLAS_RIVER : ATLAS_LAKE;
		size_t length[3];
		for (int j = 0; j < 3; j++) {
			char *svg = draw_below("fine", saimaa, part, j == 0 ? (struct box){ 0 } : j == 1 ? left : all, &coasts);
			length[j] = strlen(svg);
			assert_int_equal(atlas_coasts_in(coasts, &all) > 0, part == ATLAS_LAKE && j < 2);
			free(svg);
			free(coasts);
		}
		assert_true(length[0] > length[1] && length[1] > length[2] && length[2] < 300);
	}
	char *land = draw("fine", saimaa, ATLAS_LAND, &coasts);
	free(coasts);
	char *below = draw_below("fine", saimaa, ATLAS_LAND, all, &coasts);
	assert_string_equal(land, below);
	free(coasts);
	free(land);
	free(below);
}

static void a_damaged_atlas_is_none(void **state)
{
	(void)state;
	struct test_folder folder = { 0 };
	snprintf(folder.path, sizeof folder.path, "/tmp/lantern-test-XXXXXX");
	assert_non_null(mkdtemp(folder.path));
	struct error error = { 0 };
	size_t length;
	char *bytes = file_read("assets/look/atlas/coarse.atlas", 4 << 20, &length, &error);
	assert_non_null(bytes);
	char path[sizeof folder.path + 16];
	snprintf(path, sizeof path, "%s/cut.atlas", folder.path);
	for (size_t kept = 0; kept < length; kept += length / 37) {
		assert_true(file_write(path, bytes, kept, &error));
		assert_null(atlas_read(path, &error));
	}
	/* One byte changed: read or not, but nothing beyond its end (the sanitizers see that). */
	for (size_t at = 0; at < length; at += length / 101) {
		bytes[at] ^= 0x55;
		assert_true(file_write(path, bytes, length, &error));
		atlas_destroy(atlas_read(path, &error));
		bytes[at] ^= 0x55;
	}
	free(bytes);
	test_remove(folder.path);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(both_scales_know_the_countries), cmocka_unit_test(a_coast_is_drawn_and_names_know_of_it),
		cmocka_unit_test(the_open_sea_has_no_coast),	  cmocka_unit_test(no_seam_is_seen_at_180_degrees),
		cmocka_unit_test(below_words_there_is_no_water),  cmocka_unit_test(a_damaged_atlas_is_none),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
