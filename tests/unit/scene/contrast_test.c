/* Contrast read from the list: the norm's own values, and what counts as ground. */
#include "scene/display.h"
#include "support/test.h"

static struct item *add(struct display *display, enum item_kind kind, struct box box, uint32_t colour)
{
	struct item *item = display_add(display);
	assert_non_null(item);
	item->kind = kind;
	item->box = box;
	item->clip = (struct box){ 0, 0, 1000, 1000 };
	item->opacity = item->scale = 1;
	item->coloured = true;
	item->colour = colour;
	return item;
}

static void ratios_are_the_norms(void **state)
{
	(void)state;
	assert_float_equal(contrast_ratio(0x000000, 0xFFFFFF), 21, 1e-9);
	assert_float_equal(contrast_ratio(0x777777, 0xFFFFFF), 4.48, 0.005);
	assert_float_equal(contrast_ratio(0xFFFFFF, 0x777777), 4.48, 0.005);
	assert_float_equal(contrast_ratio(0xECE6D8, 0x020304), 16.6, 0.1); /* the design's table: text on the bars */
}

static void the_nearest_ground_that_covers_counts(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	add(&display, ITEM_FILL, (struct box){ 0, 0, 1000, 1000 }, 0xFFFFFF);
	add(&display, ITEM_FILL, (struct box){ 0, 0, 500, 500 }, 0x000000);
	add(&display, ITEM_TEXT, (struct box){ 10, 10, 100, 40 }, 0xFFFFFF);
	assert_float_equal(display_contrast(&display, 2), 21, 1e-9);
	/* Half over the edge: the white below counts too. */
	display.items[2].box.x = 450;
	assert_float_equal(display_contrast(&display, 2), 1, 1e-9);
	display_finish(&display);
}

static void what_hides_nothing_is_no_ground(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	add(&display, ITEM_FILL, (struct box){ 0, 0, 1000, 1000 }, 0x000000);
	add(&display, ITEM_PICTURE, (struct box){ 0, 0, 1000, 1000 }, 0)->coloured = false; /* a photograph */
	add(&display, ITEM_PICTURE, (struct box){ 0, 0, 1000, 1000 }, 0xFFFFFF)->opacity = 0.2f;
	add(&display, ITEM_PICTURE, (struct box){ 0, 0, 1000, 1000 }, 0xFFFFFF)->clip = (struct box){ 500, 0, 10, 10 };
	add(&display, ITEM_TEXT, (struct box){ 0, 0, 1000, 100 }, 0xFFFFFF);
	add(&display, ITEM_TEXT, (struct box){ 10, 10, 100, 40 }, 0xFFFFFF);
	assert_float_equal(display_contrast(&display, 5), 21, 1e-9);
	display_finish(&display);
}

static void a_picture_that_grazes_is_no_ground(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	add(&display, ITEM_FILL, (struct box){ 0, 0, 1000, 1000 }, 0x000000);
	struct item *art = add(&display, ITEM_PICTURE, (struct box){ 0, 42, 1000, 500 }, 0xFFFFFF);
	add(&display, ITEM_TEXT, (struct box){ 10, 10, 100, 40 }, 0xFFFFFF);
	assert_float_equal(display_contrast(&display, 2), 21, 1e-9);
	art->box.y = 38;
	assert_float_equal(display_contrast(&display, 2), 1, 1e-9);
	display_finish(&display);
}

static void nothing_known_is_no_complaint(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	add(&display, ITEM_TEXT, (struct box){ 10, 10, 100, 40 }, 0x123456);
	assert_float_equal(display_contrast(&display, 0), 21, 1e-9);
	display_finish(&display);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ratios_are_the_norms),
		cmocka_unit_test(the_nearest_ground_that_covers_counts),
		cmocka_unit_test(what_hides_nothing_is_no_ground),
		cmocka_unit_test(a_picture_that_grazes_is_no_ground),
		cmocka_unit_test(nothing_known_is_no_complaint),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
