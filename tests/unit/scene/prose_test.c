/* Set text with real faces: lines, runs, measure, balance; widths are asked of the fonts, never written down here. */
#include "scene/prose.h"
#include "support/test.h"
#include "type.h"
#include <math.h>

struct desk {
	struct fonts *fonts;
	struct arena arena;
};

static int open_desk(void **state)
{
	static struct desk desk;
	arena_init(&desk.arena);
	desk.fonts = type_open();
	*state = &desk;
	return desk.fonts ? 0 : -1;
}

static int close_desk(void **state)
{
	struct desk *desk = *state;
	arena_finish(&desk->arena);
	fonts_destroy(desk->fonts);
	return 0;
}

static struct prose plain(const char *text)
{
	return (struct prose){ .text = text,
						   .language = "en",
						   .face = FACE_BODY,
						   .face_italic = FACE_ITALIC,
						   .face_bold = FACE_BOLD,
						   .size = 32,
						   .line = 48,
						   .paragraph_gap = 24,
						   .last_line = -1 };
}

static struct prose_lines *set(struct desk *desk, const struct prose *prose, double width)
{
	struct prose_lines *lines = prose_break(&desk->arena, desk->fonts, prose, width, 1);
	assert_non_null(lines);
	return lines;
}

/* The lines' texts, '/' between lines. */
static const char *text_of(const struct prose_lines *lines)
{
	static char out[2048];
	size_t to = 0;
	for (int i = 0; i < lines->count; i++) {
		if (i > 0)
			out[to++] = '/';
		for (int k = 0; k < lines->items[i].count; k++) {
			const struct prose_run *run = &lines->items[i].runs[k];
			memcpy(out + to, run->text, run->length);
			to += run->length;
		}
	}
	out[to] = '\0';
	return out;
}

static double width_of(struct desk *desk, const struct prose *prose, const char *text)
{
	struct type_style style = { prose->face, (int)prose->size, prose->tracking };
	return fonts_width(desk->fonts, style, text, strlen(text));
}

static const char passage[] =
	"By 1933 more than nine tenths of the herds were lost, and with them a way of life based on moving with the "
	"animals. "
	"A German review (N. Matern) speaks of almost half of the population starved before 1934, near Kok-Uzek.";

/* Also what has no such letter itself, and what is bold in it: a page in Greek is of one kind of face. */
static void a_language_that_a_face_lacks_is_set_in_its_stand_ins(void **state)
{
	struct desk *desk = *state;
	struct error error = { "" };
	assert_true(fonts_add_folder(desk->fonts, "/usr/share/fonts/truetype/dejavu"));
	assert_true(fonts_set_stand_in(desk->fonts, FACE_BODY, "DejaVuSerif.ttf", &error));
	assert_true(fonts_set_stand_in(desk->fonts, FACE_BOLD, "DejaVuSerif-Bold.ttf", &error));
	struct prose prose = plain("1900, **Skandalopetra**");
	prose.language = "el";
	struct prose_lines *lines = set(desk, &prose, 0);
	assert_int_equal(lines->items[0].count, 2);
	assert_int_equal(lines->items[0].runs[0].style.face, fonts_find_face(desk->fonts, "DejaVuSerif.ttf"));
	assert_int_equal(lines->items[0].runs[1].style.face, fonts_find_face(desk->fonts, "DejaVuSerif-Bold.ttf"));
	prose.language = "kk";
	assert_int_equal(set(desk, &prose, 0)->items[0].runs[0].style.face, FACE_BODY);
	prose.text = "Σύμη";
	lines = set(desk, &prose, 0);
	assert_int_equal(lines->items[0].runs[0].style.face, fonts_find_face(desk->fonts, "DejaVuSerif.ttf"));
}

static void no_line_is_wider_than_the_box(void **state)
{
	struct prose prose = plain(passage);
	for (int width = 260; width < 900; width += 13) {
		struct prose_lines *lines = set(*state, &prose, width);
		assert_false(lines->overfull);
		for (int i = 0; i < lines->count; i++)
			assert_true(lines->items[i].width <= width + 0.5);
		assert_true(lines->width <= width + 0.5);
	}
}

/* Alone it is a hair wider than as a part of its text, where the space before it stands closer. */
static void a_word_a_hair_too_wide_is_told(void **state)
{
	struct prose prose = plain("f *hyuuuuuuuuuuuuuuuuuuuuuuuuuuue]");
	prose.size = 20;
	prose.capitals = prose.balance = true;
	double wide = 0;
	for (double width = 380; width < 420; width += 0.25) {
		struct prose_lines *lines = set(*state, &prose, width);
		assert_true(lines->overfull || lines->width <= width + 0.5);
		wide += lines->overfull;
	}
	assert_in_range((int)wide, 1, 159); /* some are too wide, and some are not */
}

static void nothing_is_lost_but_the_spaces_at_line_ends(void **state)
{
	struct prose prose = plain(passage);
	char text[sizeof passage];
	strcpy(text, text_of(set(*state, &prose, 400)));
	assert_non_null(strchr(text, '/'));
	for (char *slash = text; (slash = strchr(slash, '/'));)
		*slash = ' ';
	assert_string_equal(text, passage);
}

static void a_text_fits_the_width_it_asked_for(void **state)
{
	struct prose prose = plain("Light on the **Steppe**, *Asharshylyq* AVAVA");
	struct prose_lines *free_lines = set(*state, &prose, 0);
	assert_int_equal(free_lines->count, 1);
	assert_int_equal(set(*state, &prose, free_lines->width)->count, 1);
	assert_int_equal(set(*state, &prose, (double)(float)(free_lines->width / 0.7) * 0.7)->count, 1);
	assert_int_equal(set(*state, &prose, free_lines->width - 2)->count, 2);
}

static void runs_follow_the_markup(void **state)
{
	struct desk *desk = *state;
	struct prose prose = plain("one *two* **three** four");
	struct prose_lines *lines = set(desk, &prose, 0);
	static const struct {
		const char *text;
		int face;
	} runs[] = { { "one ", FACE_BODY },
				 { "two", FACE_ITALIC },
				 { " ", FACE_BODY },
				 { "three", FACE_BOLD },
				 { " four", FACE_BODY } };
	assert_int_equal(lines->items[0].count, 5);
	double x = 0;
	for (int i = 0; i < 5; i++) {
		const struct prose_run *run = &lines->items[0].runs[i];
		assert_int_equal(run->length, strlen(runs[i].text));
		assert_memory_equal(run->text, runs[i].text, run->length);
		assert_int_equal(run->style.face, runs[i].face);
		assert_true(fabs(run->x - x) < 0.001);
		assert_true(fabs(run->width - fonts_width(desk->fonts, run->style, run->text, run->length)) < 0.001);
		x += run->width;
	}
	assert_true(fabs(lines->items[0].width - x) < 0.001);
}

static void a_face_that_is_not_there_is_stood_in_for(void **state)
{
	struct prose prose = plain("one *two* **three** ***four***");
	prose.face_bold = -1;
	struct prose_line *line = &set(*state, &prose, 0)->items[0];
	assert_int_equal(line->runs[1].style.face, FACE_ITALIC);
	assert_int_equal(line->runs[3].style.face, FACE_BODY);
	assert_int_equal(line->runs[line->count - 1].style.face, FACE_ITALIC);
}

static void paragraphs_open_and_close(void **state)
{
	struct prose prose = plain("one\ntwo\n\nthree");
	struct prose_lines *lines = set(*state, &prose, 500);
	assert_string_equal(text_of(lines), "one/two/three");
	static const struct {
		int paragraph;
		bool opens, closes;
	} expected[] = { { 0, true, false }, { 0, false, true }, { 1, true, true } };
	for (int i = 0; i < 3; i++) {
		assert_int_equal(lines->items[i].paragraph, expected[i].paragraph);
		assert_int_equal(lines->items[i].opens, expected[i].opens);
		assert_int_equal(lines->items[i].closes, expected[i].closes);
	}
	assert_true(prose_height(lines, 0, 2) == 3 * 48 + 24);
}

static void an_empty_text_has_no_lines(void **state)
{
	static const char *const texts[] = { NULL, "", "  \n\n " };
	for (int i = 0; i < 3; i++) {
		struct prose prose = plain(texts[i]);
		struct prose_lines *lines = set(*state, &prose, 300);
		assert_int_equal(lines->count, 0);
		assert_true(prose_height(lines, 0, -1) == 0);
		assert_true(lines->width == 0);
	}
}

static void sizes_are_whole_pixels(void **state)
{
	struct desk *desk = *state;
	struct prose prose = plain("word");
	struct prose_lines *lines = prose_break(&desk->arena, desk->fonts, &prose, 0, 0.66);
	assert_int_equal(lines->items[0].runs[0].style.size, 21);
	assert_int_equal(lines->line_px, 32);
	assert_int_equal(lines->gap_px, 16);
}

static void balance_evens_the_lines_and_adds_none(void **state)
{
	struct prose prose = plain("More than one and a half million people died of famine in the years of the camp");
	prose.size = 80;
	struct prose_lines *full = set(*state, &prose, 2100);
	prose.balance = true;
	struct prose_lines *even = set(*state, &prose, 2100);
	assert_int_equal(full->count, even->count);
	assert_int_equal(even->count, 2);
	double full_difference = fabs(full->items[0].width - full->items[1].width);
	double even_difference = fabs(even->items[0].width - even->items[1].width);
	assert_true(even_difference < full_difference / 2);
}

static void a_last_line_is_not_one_short_word(void **state)
{
	struct desk *desk = *state;
	struct prose prose = plain("The camp was as large as a country and the steppe went on and on to it");
	double whole = width_of(desk, &prose, "The camp was as large as a country and the steppe went on and on to");
	struct prose_lines *lines = set(desk, &prose, whole + 1);
	assert_int_equal(lines->count, 2);
	assert_true(lines->items[1].width > lines->width / 6);
}

static void what_is_bound_stays_on_one_line(void **state)
{
	struct prose prose = plain("выселили в 1931 году около 18 000 км² земли у села");
	prose.language = "ru";
	for (int width = 300; width < 800; width += 7) {
		const char *text = text_of(set(*state, &prose, width));
		assert_non_null(strstr(text, "в 1931 году"));
		assert_non_null(strstr(text, "18 000 км²"));
		assert_non_null(strstr(text, "у села"));
	}
}

static void what_is_too_wide_is_torn_at_its_weakest(void **state)
{
	struct desk *desk = *state;
	struct prose prose = plain("в 1931 году");
	prose.language = "ru";
	struct prose_lines *lines = set(desk, &prose, width_of(desk, &prose, "в 1931") + 1);
	assert_string_equal(text_of(lines), "в 1931/году");
	assert_false(lines->overfull);
	prose.text = "18 000 тюльпанов";
	lines = set(desk, &prose, width_of(desk, &prose, "18 00"));
	assert_true(lines->overfull);
	assert_string_equal(text_of(lines), "18/000/тюльпанов");
}

static void the_measure_limits_a_wide_box(void **state)
{
	struct desk *desk = *state;
	struct prose prose = plain(passage);
	prose.measure = 40;
	struct prose_lines *lines = set(desk, &prose, 3000);
	const char alphabet[] = "abcdefghijklmnopqrstuvwxyz ";
	double limit = width_of(desk, &prose, alphabet) / 27 * 40;
	assert_true(lines->width <= limit + 0.5);
	assert_true(lines->width > limit * 0.8);
	assert_true(set(desk, &prose, 300)->width <= 300.5);
	assert_int_equal(set(desk, &prose, 0)->count, lines->count);
	prose.language = "ru";
	assert_true(set(desk, &prose, 3000)->width > limit);
}

static void capitals_are_tracked_and_end_with_ink(void **state)
{
	struct desk *desk = *state;
	struct prose prose = plain("Режиссёр ғылым");
	prose.language = "kk";
	prose.capitals = true;
	prose.tracking = 0.08f;
	prose.face = FACE_LABEL;
	struct prose_lines *lines = set(desk, &prose, 0);
	assert_string_equal(text_of(lines), "РЕЖИССЁР ҒЫЛЫМ");
	const struct prose_run *run = &lines->items[0].runs[0];
	assert_true(fabs(run->width - lines->items[0].width - 0.08 * 32) < 0.001);
	assert_int_equal(set(desk, &prose, lines->width)->count, 1);
}

static double set_width(struct desk *desk, const char *text)
{
	struct prose prose = plain(text);
	return set(desk, &prose, 0)->width;
}

/* A long word ends a line at a soft hyphen, and shows it there alone; a word that fits is not divided. */
static void a_word_too_wide_is_divided_at_a_soft_hyphen(void **state)
{
	struct desk *desk = *state;
	struct prose prose = plain("Wieder\u00ADgut\u00ADmachungs\u00ADgesetz");
	double part = set_width(desk, "Wiedergutmachungs-");
	struct prose_lines *lines = set(desk, &prose, 0);
	assert_string_equal(text_of(lines), "Wiedergutmachungsgesetz");
	lines = set(desk, &prose, part + 1);
	assert_string_equal(text_of(lines), "Wiedergutmachungs-/gesetz");
	assert_false(lines->overfull);
	assert_true(lines->width <= part + 1);
	lines = set(desk, &prose, set_width(desk, "Wiedergutmachungs") - 1);
	assert_string_equal(text_of(lines), "Wiedergut-/machungsgesetz");
	prose.text = "das *Wieder\u00ADgut* ist";
	assert_string_equal(text_of(set(desk, &prose, set_width(desk, "das Wieder-"))), "das/Wiedergut/ist");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_language_that_a_face_lacks_is_set_in_its_stand_ins),
		cmocka_unit_test(no_line_is_wider_than_the_box),
		cmocka_unit_test(a_word_a_hair_too_wide_is_told),
		cmocka_unit_test(nothing_is_lost_but_the_spaces_at_line_ends),
		cmocka_unit_test(a_text_fits_the_width_it_asked_for),
		cmocka_unit_test(runs_follow_the_markup),
		cmocka_unit_test(a_face_that_is_not_there_is_stood_in_for),
		cmocka_unit_test(paragraphs_open_and_close),
		cmocka_unit_test(an_empty_text_has_no_lines),
		cmocka_unit_test(sizes_are_whole_pixels),
		cmocka_unit_test(balance_evens_the_lines_and_adds_none),
		cmocka_unit_test(a_last_line_is_not_one_short_word),
		cmocka_unit_test(what_is_bound_stays_on_one_line),
		cmocka_unit_test(what_is_too_wide_is_torn_at_its_weakest),
		cmocka_unit_test(the_measure_limits_a_wide_box),
		cmocka_unit_test(capitals_are_tracked_and_end_with_ink),
		cmocka_unit_test(a_word_too_wide_is_divided_at_a_soft_hyphen),
	};
	return cmocka_run_group_tests(tests, open_desk, close_desk);
}
