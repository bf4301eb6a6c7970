/* Words on words, words on controls, words that are cut. */
#include "desk/overlaps.h"
#include "support/test.h"

static struct display screen(void)
{
	struct display display;
	display_init(&display);
	display.width = 1920;
	display.height = 1080;
	return display;
}

/* A line of text of size 40, its baseline at y: its ink is 28 px high. */
static struct item *write(struct display *display, const char *words, double x, double y)
{
	struct item *item = display_add(display);
	assert_non_null(item);
	item->kind = ITEM_TEXT;
	item->box = (struct box){ x, y - 40, 200, 60 };
	item->clip = (struct box){ 0, 0, 1920, 1080 };
	item->baseline = y;
	item->style.size = 40;
	item->scale = item->opacity = 1;
	item->text = words;
	item->length = strlen(words);
	return item;
}

static void only_ink_meets_ink(void **state)
{
	(void)state;
	static const struct {
		double x, y;
		bool met;
	} rows[] = {
		{ 100, 541, false }, { 100, 520, true }, { 299, 500, false }, { 250, 500, true }, { 100, 472, false }
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct display display = screen();
		const struct item *a, *b;
		write(&display, "one", 100, 500);
		write(&display, "two", rows[i].x, rows[i].y);
		if (overlaps_words(&display, &a, &b) != rows[i].met)
			fail_msg("row %zu", i);
		display_finish(&display);
	}
}

static void what_is_not_seen_covers_nothing(void **state)
{
	(void)state;
	struct display display = screen();
	const struct item *a, *b;
	write(&display, "one", 100, 500);
	write(&display, "two", 100, 500)->opacity = 0;
	write(&display, "three", 100, 500)->clip = (struct box){ 0, 0, 50, 1080 };
	assert_false(overlaps_words(&display, &a, &b));
	display_finish(&display);
}

static void the_first_layers_words_must_not_lie_on_controls(void **state)
{
	(void)state;
	struct target items[] = { { .box = { 100, 480, 200, 80 } } };
	const struct targets over = { .items = items, .count = 1 };
	struct display display = screen();
	const struct item *text;
	const struct target *target;
	write(&display, "far", 600, 500);
	write(&display, "near", 150, 500);
	assert_false(overlaps_controls(&display, 1, &over, &text, &target));
	assert_true(overlaps_controls(&display, 2, &over, &text, &target));
	assert_string_equal(text->text, "near");
	assert_ptr_equal(target, items);
	display_finish(&display);
}

static void words_that_are_clipped_or_run_out_of_their_button_are_cut(void **state)
{
	(void)state;
	const struct action close = { ACTION_CLOSE, -1, "" };
	struct target items[] = { { .box = { 100, 400, 300, 150 }, .action = &close },
							  { .box = { 600, 400, 100, 150 }, .action = &close } };
	const struct targets own = { .items = items, .count = 2 };
	static const struct {
		double x;
		struct box clip;
		bool cut;
	} rows[] = {
		{ 150, { 0, 0, 1920, 1080 }, false },	/* within its button */
		{ 620, { 0, 0, 1920, 1080 }, true },	/* wider than its button */
		{ 150, { 100, 400, 300, 90 }, true },	/* clipped through its letters */
		{ 150, { 100, 400, 300, 150 }, false }, /* clipped where it has room */
		{ 900, { 0, 0, 1920, 1080 }, false },	/* on no button at all */
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct display display = screen();
		struct item *item = write(&display, "close", rows[i].x, 500);
		item->clip = rows[i].clip;
		item->action = &close;
		if ((overlaps_cut(&display, &own) != NULL) != rows[i].cut)
			fail_msg("row %zu", i);
		display_finish(&display);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(only_ink_meets_ink),
		cmocka_unit_test(what_is_not_seen_covers_nothing),
		cmocka_unit_test(the_first_layers_words_must_not_lie_on_controls),
		cmocka_unit_test(words_that_are_clipped_or_run_out_of_their_button_are_cut),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
