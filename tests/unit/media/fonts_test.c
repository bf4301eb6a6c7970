/* Type: faces found, fallbacks taken, widths that agree with pixels. Uses Debian's fonts-paratype and fonts-dejavu. */
#include "base/error.h"
#include "base/file.h"
#include "media/fonts.h"
#include "media/fonts_files.h"
#include "support/folder.h"
#include "support/test.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define FONTS "/usr/share/fonts/truetype"

enum { BODY, SANS, BOLD, DEJAVU };

static int set_up(void **state)
{
	struct error error = { "" };
	struct fonts *fonts = fonts_create(&error);
	*state = fonts;
	return fonts && fonts_add_folder(fonts, "/nonexistent") && fonts_add_folder(fonts, FONTS) &&
				   fonts_add_face(fonts, "body", "PTF55F.ttf", &error) == BODY &&
				   fonts_add_face(fonts, "sans", "PTS55F.ttf", &error) == SANS &&
				   fonts_add_face(fonts, "bold", "PTS75F.ttf", &error) == BOLD &&
				   fonts_add_face(fonts, "dejavu", "DejaVuSans.ttf", &error) == DEJAVU
			   ? 0
			   : -1;
}

static bool set_fallback(struct fonts *fonts, const char *file)
{
	struct error error = { "" };
	return fonts_set_fallbacks(fonts, &file, 1, &error) == 1;
}

static int tear_down(void **state)
{
	fonts_destroy(*state);
	return 0;
}

static double width(struct fonts *fonts, int face, int size, const char *text)
{
	return fonts_width(fonts, (struct type_style){ face, size, 0 }, text, strlen(text));
}

static struct raster *draw(struct fonts *fonts, struct type_style style, const char *text, int *x, int *y)
{
	struct error error = { "old" };
	struct raster *raster = fonts_raster(fonts, style, text, strlen(text), 0xECE6D8, x, y, &error);
	if (!raster && error.text[0])
		fail_msg("%s: %s", text, error.text);
	return raster;
}

static void faces_are_found_by_name(void **state)
{
	struct fonts *fonts = *state;
	struct error error = { "" };
	assert_int_equal(fonts_find_face(fonts, "sans"), SANS);
	assert_int_equal(fonts_find_face(fonts, "none"), -1);
	assert_int_equal(fonts_add_face(fonts, "sans", "PTS55F.ttf", &error), SANS);
	assert_int_equal(fonts_add_face(fonts, "x", "NoSuchFont.ttf", &error), -1);
	assert_non_null(strstr(error.text, "NoSuchFont.ttf"));
	assert_int_equal(fonts_find_face(fonts, "x"), -1);
	assert_false(set_fallback(fonts, "NoSuchFont.ttf"));
	fonts_destroy(NULL);
}

/* An edited exhibition may name another file; what was built with the old number keeps its look. */
static void a_renamed_face_gets_a_new_number(void **state)
{
	struct fonts *fonts = *state;
	struct error error = { "" };
	double before = width(fonts, SANS, 32, "letters");
	int number = fonts_add_face(fonts, "sans", "PTS75F.ttf", &error);
	assert_true(number > SANS);
	assert_int_equal(fonts_find_face(fonts, "sans"), number);
	assert_true(width(fonts, SANS, 32, "letters") == before);
	assert_true(width(fonts, number, 32, "letters") == width(fonts, BOLD, 32, "letters"));
	assert_int_equal(fonts_add_face(fonts, "sans", "PTS55F.ttf", &error), SANS);
	assert_int_equal(fonts_find_face(fonts, "sans"), SANS);
}

static void widths_grow_in_proportion(void **state)
{
	struct fonts *fonts = *state;
	static const char *const texts[] = { "The idea was to do a journey", "Тарихи құжаттар",
										 "AVATAR, To. \"f\" 1930–1959" };
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		double one = width(fonts, BODY, 1000, texts[i]) / 1000;
		assert_true(one > 5);
		for (int size = 22; size <= 204; size += 13)
			assert_true(fabs(width(fonts, BODY, size, texts[i]) / size - one) < 1e-6);
	}
}

/* Many more words than are kept, so that most take another's place in between. */
static void a_width_asked_for_again_is_the_same(void **state)
{
	struct fonts *fonts = *state;
	enum { WORDS = 20000 };
	double *widths = calloc(WORDS, sizeof *widths);
	assert_non_null(widths);
	for (int round = 0; round < 2; round++)
		for (int i = 0; i < WORDS; i++) {
			char word[60];
			snprintf(word, sizeof word,
					 i % 7 == 0	  ? "Қарағанды лагері %d"
					 : i % 7 == 1 ? "%d, as long as a line and longer than any word"
								  : "w%d",
					 i);
			double found = width(fonts, i % 2 ? BODY : BOLD, 100, word);
			assert_true(found > 0 && (round == 0 || found == widths[i]));
			widths[i] = found;
		}
	free(widths);
	assert_true(width(fonts, BODY, 100, "Karlag") != width(fonts, BOLD, 100, "Karlag"));
	assert_true(width(fonts, BODY, 100, "Karlag") > width(fonts, BODY, 100, "Karla"));
}

/* A trailing space counts, and ink that hangs over does not. */
static void widths_are_ways_of_the_pen(void **state)
{
	struct fonts *fonts = *state;
	struct error error = { "" };
	double space = width(fonts, BODY, 100, " ");
	assert_true(space > 15 && space < 40);
	assert_true(fabs(width(fonts, BODY, 100, "   ") - 3 * space) < 0.1);
	assert_true(fabs(width(fonts, BODY, 100, "m ") - width(fonts, BODY, 100, "m") - space) < 0.1);
	int italic = fonts_add_face(fonts, "italic", "PTF56F.ttf", &error);
	assert_true(fabs(width(fonts, italic, 100, "f ") - width(fonts, italic, 100, "f") - space) < 2);
	assert_true(fabs(width(fonts, italic, 100, " j") - width(fonts, italic, 100, "j") - space) < 2);
	assert_true(width(fonts, BODY, 100, "") == 0);
}

static void letters_are_kerned(void **state)
{
	struct fonts *fonts = *state;
	for (int face = BODY; face <= DEJAVU; face++)
		assert_true(width(fonts, face, 100, "AV") < width(fonts, face, 100, "A") + width(fonts, face, 100, "V") - 2);
	assert_true(width(fonts, BODY, 100, "Гд") < width(fonts, BODY, 100, "Г") + width(fonts, BODY, 100, "д"));
}

static void tracking_is_added_to_every_character(void **state)
{
	struct fonts *fonts = *state;
	double plain = 0;
	for (const char *c = "DIRECTED"; *c; c++)
		plain += fonts_width(fonts, (struct type_style){ BOLD, 50, 0 }, c, 1);
	struct type_style tracked = { BOLD, 50, 0.08f };
	assert_true(fabs(fonts_width(fonts, tracked, "DIRECTED", 8) - (plain + 8 * 4)) < 0.01);
	assert_true(fonts_width(fonts, tracked, "a\u00ADb", 4) == fonts_width(fonts, tracked, "ab", 2));
	/* An accent is no character of its own. */
	assert_true(fabs(fonts_width(fonts, tracked, "\u0430\u0301", 4) - fonts_width(fonts, tracked, "\u0430", 2)) < 1);
}

static void metrics_fit_the_letters(void **state)
{
	struct fonts *fonts = *state;
	for (int size = 22; size < 210; size += 31) {
		struct type_style style = { BODY, size, 0 };
		struct type_metrics metrics = fonts_metrics(fonts, style);
		int x, y;
		struct raster *raster = draw(fonts, style, "H", &x, &y);
		assert_int_equal(-y, metrics.cap_height);
		assert_in_range(raster->height, metrics.cap_height, metrics.cap_height + 1); /* a serif may dip under */
		assert_true(metrics.cap_height > size / 2 && metrics.cap_height < size);
		assert_true(metrics.ascent >= metrics.cap_height && metrics.ascent < 2 * size);
		assert_true(metrics.descent > 0 && metrics.descent < size);
		raster_destroy(raster);
	}
}

static bool has_ink_in(const struct raster *raster, int left, int top, int right, int bottom)
{
	for (int y = top; y < bottom; y++)
		for (int x = left; x < right; x++)
			if (raster->pixels[y * raster->stride + x] >> 24)
				return true;
	return false;
}

static void pixels_are_cropped_and_coloured(void **state)
{
	struct fonts *fonts = *state;
	int x, y;
	struct raster *raster = draw(fonts, (struct type_style){ BODY, 40, 0 }, "Ёлка jpg", &x, &y);
	assert_true(has_ink_in(raster, 0, 0, raster->width, 1));
	assert_true(has_ink_in(raster, 0, raster->height - 1, raster->width, raster->height));
	assert_true(has_ink_in(raster, 0, 0, 1, raster->height));
	assert_true(has_ink_in(raster, raster->width - 1, 0, raster->width, raster->height));
	bool full = false;
	for (int i = 0; i < raster->width * raster->height; i++) {
		assert_int_equal(raster->pixels[i] & 0xFFFFFF, 0xECE6D8);
		full |= raster->pixels[i] >> 24 == 255;
	}
	assert_true(full);
	assert_false(raster->opaque);
	assert_true(y < 0 && y + raster->height > 0); /* the baseline runs through it */
	raster_destroy(raster);
}

static void ink_may_hang_over(void **state)
{
	struct fonts *fonts = *state;
	struct error error = { "" };
	int x, y, italic = fonts_add_face(fonts, "italic", "PTF56F.ttf", &error);
	raster_destroy(draw(fonts, (struct type_style){ italic, 100, 0 }, "j", &x, &y));
	assert_true(x < -3);
	/* In DejaVu an accent rises above the ascent. The baseline must not move. */
	struct raster *high = draw(fonts, (struct type_style){ DEJAVU, 100, 0 }, "H\u0102", &x, &y);
	assert_true(-y > fonts_metrics(fonts, (struct type_style){ DEJAVU, 100, 0 }).ascent);
	assert_int_equal(y + high->height, 0);
	raster_destroy(high);
}

static void nothing_to_draw_is_no_error(void **state)
{
	struct fonts *fonts = *state;
	static const char *const texts[] = { "", " ", "\u00A0 \u2009", "\u00AD\u200B\u2060", "\n" };
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		int x = 7, y = 7;
		assert_null(draw(fonts, (struct type_style){ BODY, 32, 0 }, texts[i], &x, &y));
	}
}

/* Where the ink ends must be where the measured pen stands, give or take the letter's own margin. */
static void ink_ends_where_the_width_says(void **state)
{
	struct fonts *fonts = *state;
	static const char *const texts[] = { "minimum illicit ill", "Жазба нұсқасы мен", "a\u2192b\u2192c H",
										 "HHHHHHHHHHHHHHHHHHH" };
	assert_true(set_fallback(fonts, "DejaVuSans.ttf"));
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		for (int tracked = 0; tracked < 2; tracked++) {
			for (int size = 22; size < 90; size += 7) {
				struct type_style style = { SANS, size, tracked ? 0.1f : 0 };
				int x, y;
				struct raster *raster = draw(fonts, style, texts[i], &x, &y);
				double pen = fonts_width(fonts, style, texts[i], strlen(texts[i]));
				pen -= (double)style.tracking * size;
				assert_true(x + raster->width <= pen + 1);
				assert_true(x + raster->width >= pen - size * 0.12 - 1);
				raster_destroy(raster);
			}
		}
	}
}

/* The middle of the ink in one row between two columns. */
static double middle_of_ink(const struct raster *raster, int row, double from, double to)
{
	double sum = 0, moment = 0;
	for (int x = from > 0 ? (int)from : 0; x < to && x < raster->width; x++) {
		double alpha = raster->pixels[row * raster->stride + x] >> 24;
		sum += alpha;
		moment += alpha * (x + 0.5);
	}
	assert_true(sum > 0);
	return moment / sum;
}

/* Letters lie on quarters of a pixel, not on whole ones: equal gaps stay equal. */
static void letters_stand_evenly(void **state)
{
	struct fonts *fonts = *state;
	for (int tracked = 0; tracked < 2; tracked++) {
		struct type_style style = { SANS, 23, tracked ? 0.08f : 0 };
		int x, y;
		struct raster *raster = draw(fonts, style, "IIIIIIIIIIIIIIIIIIII", &x, &y);
		double advance = fonts_width(fonts, style, "I", 1), before = 0;
		for (int i = 0; i < 20; i++) {
			double middle = middle_of_ink(raster, raster->height / 2, i * advance - x, (i + 1) * advance - x - 1);
			assert_true(i == 0 || fabs(middle - before - advance) < 0.3);
			before = middle;
		}
		raster_destroy(raster);
	}
}

static void rare_characters_have_stand_ins(void **state)
{
	struct fonts *fonts = *state;
	assert_true(width(fonts, BODY, 100, "5\u202F000") == width(fonts, BODY, 100, "5\u00A0000"));
	assert_true(width(fonts, BODY, 100, "5\u2009000") == width(fonts, BODY, 100, "5\u00A0000"));
	assert_true(width(fonts, BODY, 100, "a\u2010b") == width(fonts, BODY, 100, "a-b"));
	assert_true(width(fonts, BODY, 100, "Ka\u00ADra\u200Bgan\u2060da\uFEFF") == width(fonts, BODY, 100, "Karaganda"));
	assert_int_equal(fonts_missing(fonts, BODY, "\u202F\u2009\u2011\u2212\u00AD\u200D\u2060\t\n\u00A0", 25, true), 0);
}

/* A text is of one face: a single letter that the face lacks moves it whole; a sign does not. */
static void one_letter_moves_the_whole_text_to_the_stand_in(void **state)
{
	struct fonts *fonts = *state;
	struct error error = { "" };
	static const char *const moved[] = { "Κάλυμνος", "a β", "ზღვა", "հայոց", "người lặn" };
	static const char *const kept[] = { "Die Taucher", "Қазақстан", "a → b", "µ", "1900", "a 漢" };
	assert_int_equal(fonts_face_for(fonts, BODY, moved[0], strlen(moved[0])), BODY);
	assert_false(fonts_set_stand_in(fonts, BODY, "NoSuchFont.ttf", &error));
	assert_true(fonts_set_stand_in(fonts, BODY, "DejaVuSerif.ttf", &error));
	int stand_in = fonts_find_face(fonts, "DejaVuSerif.ttf");
	for (size_t i = 0; i < sizeof moved / sizeof *moved; i++)
		assert_int_equal(fonts_face_for(fonts, BODY, moved[i], strlen(moved[i])), stand_in);
	for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
		assert_int_equal(fonts_face_for(fonts, BODY, kept[i], strlen(kept[i])), BODY);
	assert_int_equal(fonts_face_for(fonts, SANS, moved[0], strlen(moved[0])), SANS);
	assert_int_equal(fonts_missing(fonts, BODY, moved[0], strlen(moved[0]), false), 0);
	assert_int_equal(fonts_add_face(fonts, "body", "PTF55F.ttf", &error), BODY);
	assert_int_equal(fonts_face_for(fonts, BODY, moved[0], strlen(moved[0])), BODY);
}

static void missing_characters_are_told(void **state)
{
	struct fonts *fonts = *state;
	static const char text[] = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі «№» → 中";
	assert_int_equal(fonts_missing(fonts, BODY, text, sizeof text - 1, false), 0x2192);
	assert_int_equal(fonts_missing(fonts, BODY, text, 40, true), 0);
	assert_true(width(fonts, BODY, 32, "a→b") == width(fonts, BODY, 32, "ab")); /* left out */
	assert_true(set_fallback(fonts, "DejaVuSans.ttf"));
	assert_true(set_fallback(fonts, "DejaVuSans.ttf"));
	assert_int_equal(fonts_missing(fonts, BODY, text, sizeof text - 1, false), 0x4E2D);
	assert_int_equal(fonts_missing(fonts, BODY, text, sizeof text - 1, true), 0x2192);
	double expected = width(fonts, BODY, 32, "a") + width(fonts, DEJAVU, 32, "→") + width(fonts, BODY, 32, "b");
	assert_true(fabs(width(fonts, BODY, 32, "a→b") - expected) < 0.01);
	assert_int_equal(fonts_missing(fonts, BODY, "a\xFF", 2, true), 0xFFFD);
}

/* More sizes than are kept open: the oldest make room, and come back the same. */
static void sizes_come_and_go(void **state)
{
	struct fonts *fonts = *state;
	int x, y;
	struct raster *first = draw(fonts, (struct type_style){ BODY, 20, 0 }, "same", &x, &y);
	for (int size = 20; size < 20 + 3 * FONTS_OPEN_SIZES; size++)
		assert_true(fonts_metrics(fonts, (struct type_style){ BODY, size, 0 }).ascent > 0);
	for (int i = 0; i < FONTS_OPEN_SIZES; i++)
		assert_true(fonts->sizes[i].size >= 20 + 2 * FONTS_OPEN_SIZES);
	struct raster *again = draw(fonts, (struct type_style){ BODY, 20, 0 }, "same", &x, &y);
	assert_int_equal(first->width, again->width);
	assert_memory_equal(first->pixels, again->pixels, (size_t)(first->width * first->height * 4));
	raster_destroy(first);
	raster_destroy(again);
}

static void a_broken_file_is_survived(void **state)
{
	struct test_folder *folder = *state;
	struct error error = { "" };
	struct fonts *fonts = fonts_create(&error);
	int x, y;
	write_test_file(in_folder(folder, "broken.ttf"), "this is no font");
	write_test_file(in_folder(folder, "empty.ttf"), "");
	assert_true(fonts_add_folder(fonts, folder->path));
	assert_true(fonts_add_folder(fonts, FONTS));
	static const char *const names[] = { "broken.ttf", "empty.ttf" };
	for (int face = 0; face < 2; face++) {
		assert_int_equal(fonts_add_face(fonts, names[face], names[face], &error), face);
		assert_true(width(fonts, face, 32, "text") == 0);
		assert_null(draw(fonts, (struct type_style){ face, 32, 0 }, "text", &x, &y));
		assert_true(fonts_metrics(fonts, (struct type_style){ face, 32, 0 }).ascent > 0);
		assert_int_equal(fonts_missing(fonts, face, "text", 4, false), 't');
	}
	assert_true(set_fallback(fonts, "PTS55F.ttf"));
	assert_true(width(fonts, 0, 32, "text") > 30);
	fonts_destroy(fonts);
}

static void folders_are_searched_two_deep(void **state)
{
	struct test_folder *folder = *state;
	struct error error = { "" };
	struct fonts *fonts = fonts_create(&error);
	mkdir(in_folder(folder, "a"), 0700);
	mkdir(in_folder(folder, "a/b"), 0700);
	mkdir(in_folder(folder, "a/b/c"), 0700);
	write_test_file(in_folder(folder, "a/b/two.ttf"), "x");
	write_test_file(in_folder(folder, "a/b/c/three.ttf"), "x");
	assert_true(fonts_add_folder(fonts, folder->path));
	assert_int_equal(fonts_add_face(fonts, "two", "two.ttf", &error), 0);
	assert_int_equal(fonts_add_face(fonts, "three", "three.ttf", &error), -1);
	fonts_destroy(fonts);
}

static void long_texts_are_set_whole(void **state)
{
	struct fonts *fonts = *state;
	enum { COUNT = 3000 };
	static char text[2 * COUNT + 1];
	for (int i = 0; i < COUNT; i++)
		memcpy(text + 2 * i, "ж", 2);
	double one = width(fonts, BODY, 10, "ж");
	assert_true(fabs(width(fonts, BODY, 10, text) - COUNT * one) < COUNT * 0.01);
	struct error error = { "" };
	int x, y;
	/* ... but no more of them is drawn than any screen is wide. */
	struct raster *raster =
		fonts_raster(fonts, (struct type_style){ BODY, 100, 0 }, text, 2 * COUNT, 0, &x, &y, &error);
	assert_true(raster && raster->width > 14000 && raster->width < 16384);
	raster_destroy(raster);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
#define TEST_IN_FOLDER(name) cmocka_unit_test_setup_teardown(name, test_folder_setup, test_folder_teardown)

/* An arrow is in no face but DejaVu's. */
static void fallbacks_are_those_set_last(void **state)
{
	struct fonts *fonts = *state;
	struct error error = { "" };
	static const char *const both[] = { "PTS55F.ttf", "DejaVuSans.ttf" };
	static const char *const turned[] = { "DejaVuSans.ttf", "PTS55F.ttf" };
	static const char *const wrong[] = { "PTS55F.ttf", "NoSuchFont.ttf" };
	assert_int_equal(fonts_set_fallbacks(fonts, both, 2, &error), 2);
	assert_int_equal(fonts_missing(fonts, BODY, "\u2192", 3, false), 0);
	assert_int_equal(fonts_set_fallbacks(fonts, wrong, 2, &error), 1);
	assert_non_null(strstr(error.text, "NoSuchFont.ttf"));
	assert_int_equal(fonts_missing(fonts, BODY, "\u2192", 3, false), 0);
	assert_int_equal(fonts_set_fallbacks(fonts, both, 1, &error), 1);
	assert_int_equal(fonts_missing(fonts, BODY, "\u2192", 3, false), 0x2192);
	assert_int_equal(fonts_set_fallbacks(fonts, turned, 2, &error), 2);
	assert_int_equal(fonts_missing(fonts, BODY, "\u2192", 3, false), 0);
	assert_int_equal(fonts_set_fallbacks(fonts, NULL, 0, &error), 0);
	assert_int_equal(fonts_missing(fonts, BODY, "\u2192", 3, false), 0x2192);
}

static char *read_face(const char *name, size_t *length)
{
	char path[200];
	struct error error;
	snprintf(path, sizeof path, FONTS "/paratype/%s", name);
	char *bytes = file_read(path, 10 << 20, length, &error);
	if (!bytes)
		fail_msg("%s", error.text);
	return bytes;
}

/* As `cp` does: into the file that is there. */
static void write_over(const char *path, const char *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	fclose(file);
}

static void a_face_written_over_in_place_stays_until_the_new_one_is_whole(void **state)
{
	struct error error = { "" };
	struct test_folder *folder = *state;
	size_t length, bold_length;
	char *plain = read_face("PTS55F.ttf", &length), *bold = read_face("PTS75F.ttf", &bold_length);
	const char *path = in_folder(folder, "own.ttf");
	struct fonts *fonts = fonts_create(&error);
	assert_true(fonts && fonts_add_folder(fonts, folder->path));
	write_over(path, plain, length);
	int face = fonts_add_face(fonts, "own", "own.ttf", &error);
	double before = width(fonts, face, 40, "letters");
	write_over(path, bold, 1000); /* half copied */
	assert_true(width(fonts, face, 41, "letters and others") > before);
	assert_int_equal(fonts_add_face(fonts, "own", "own.ttf", &error), -1);
	assert_non_null(strstr(error.text, "own.ttf cannot be used"));
	assert_int_equal(fonts_find_face(fonts, "own"), face);
	write_over(path, bold, bold_length);
	int newer = fonts_add_face(fonts, "own", "own.ttf", &error);
	assert_true(newer > face);
	assert_true(width(fonts, face, 40, "letters") == before);
	assert_true(width(fonts, newer, 40, "letters") > before);
	assert_int_equal(fonts_find_face(fonts, "own"), newer);
	write_over(path, bold, bold_length); /* copied anew without a change */
	assert_int_equal(fonts_add_face(fonts, "own", "own.ttf", &error), newer);
	fonts_destroy(fonts);
	free(plain);
	free(bold);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(faces_are_found_by_name),
		TEST(a_renamed_face_gets_a_new_number),
		TEST(widths_grow_in_proportion),
		TEST(a_width_asked_for_again_is_the_same),
		TEST(widths_are_ways_of_the_pen),
		TEST(letters_are_kerned),
		TEST(tracking_is_added_to_every_character),
		TEST(metrics_fit_the_letters),
		TEST(pixels_are_cropped_and_coloured),
		TEST(ink_may_hang_over),
		TEST(nothing_to_draw_is_no_error),
		TEST(ink_ends_where_the_width_says),
		TEST(letters_stand_evenly),
		TEST(rare_characters_have_stand_ins),
		TEST(one_letter_moves_the_whole_text_to_the_stand_in),
		TEST(missing_characters_are_told),
		TEST(sizes_come_and_go),
		TEST_IN_FOLDER(a_broken_file_is_survived),
		TEST_IN_FOLDER(folders_are_searched_two_deep),
		TEST(long_texts_are_set_whole),
		TEST(fallbacks_are_those_set_last),
		TEST_IN_FOLDER(a_face_written_over_in_place_stays_until_the_new_one_is_whole),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
