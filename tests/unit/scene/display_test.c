/* The list itself: growing, printing, fill. */
#include "print.h"
#include "scene/display.h"
#include "support/oom.h"
#include "support/test.h"
#include <math.h>

static struct item *add(struct display *display, enum item_kind kind, struct box box)
{
	struct item *item = display_add(display);
	assert_non_null(item);
	item->kind = kind;
	item->box = box;
	item->clip = (struct box){ 0, 0, 100, 50 };
	item->opacity = item->scale = 1;
	return item;
}

static const char *printed(const struct display *display)
{
	static char text[2048];
	FILE *out = fmemopen(text, sizeof text, "w");
	assert_non_null(out);
	display_print(display, out);
	fclose(out);
	return text;
}

static void an_item_is_one_line(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	display.width = 100, display.height = 50;
	struct item *fill = add(&display, ITEM_FILL, (struct box){ -0.04, 1.25, 10, 20.06 });
	fill->colour = 0x00F0A1;
	const struct action famine = { ACTION_PANEL, -1, "famine" };
	struct item *text = add(&display, ITEM_TEXT, (struct box){ 5, 6, 70, 48 });
	text->colour = 0xECE6D8;
	text->baseline = 40;
	text->style = (struct type_style){ 2, 32, 0.08f };
	text->text = "«Свет» and more", text->length = strlen("«Свет»");
	text->id = "title", text->action = &famine, text->moving = true;
	text->scale = 0.5f, text->opacity = 0.5f;
	text->clip = (struct box){ 5, 6, 10, 10 };
	struct item *picture = add(&display, ITEM_PICTURE, (struct box){ 0, 0, 64, 48 });
	picture->picture = (struct picture_spec){ .path = "/home/somebody/assets/maps/land.png",
											  .width = 64,
											  .height = 48,
											  .focus_x = 0.5f,
											  .focus_y = 0.25f,
											  .mirrored = true };
	picture->rotation = 90;
	struct item *shape = add(&display, ITEM_PICTURE, (struct box){ 0, 0, 1, 1 });
	shape->picture = (struct picture_spec){ .svg = "<svg/>",
											.width = 1,
											.height = 1,
											.fit = PICTURE_STRETCH,
											.tinted = true,
											.tint = 0xABC,
											.shade = 0x123,
											.crop_w = 1,
											.crop_h = 0.5f };
	display.moving = display.ambient = true;
	assert_string_equal(
		printed(&display),
		"screen 100x50 moving ambient\n"
		"fill    0.0,1.3 10.0x20.1 #00F0A1 1.00\n"
		"text    5.0,6.0 70.0x48.0 #ECE6D8 0.50 base 40.0 face 2 size 32 tracking 0.080 scale 0.500 "
		"\"«Свет»\" clip 5.0,6.0 10.0x10.0 moving id=title action=panel:famine\n"
		"picture 0.0,0.0 64.0x48.0 1.00 maps/land.png cover 64x48 focus 0.50,0.25 mirrored rotation 90.0\n"
		"picture 0.0,0.0 1.0x1.0 1.00 svg:1fe3d242 stretch 1x1 crop 0.000,0.000,1.000,0.500 tint #000ABC "
		"shade #000123\n");
	display_finish(&display);
}

static void fill_is_what_is_seen_of_every_box(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	assert_true(display_fill(&display) == 0);
	display.width = 100, display.height = 50;
	add(&display, ITEM_FILL, (struct box){ 0, 0, 100, 50 });
	add(&display, ITEM_FILL, (struct box){ -50, -25, 100, 50 });
	add(&display, ITEM_FILL, (struct box){ 200, 0, 100, 50 });
	add(&display, ITEM_FILL, (struct box){ 0, 0, 100, 50 })->clip = (struct box){ 0, 0, 10, 50 };
	assert_true(fabs(display_fill(&display) - 1.35) < 1e-9);
	display_finish(&display);
}

static void clearing_keeps_the_memory_and_forgets_the_rest(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	for (int i = 0; i < 1000; i++)
		add(&display, ITEM_FILL, (struct box){ i, 0, 1, 1 });
	assert_true(display.items[999].box.x == 999);
	display.moving = display.ambient = display.failed = true;
	size_t capacity = display.capacity;
	display_clear(&display);
	assert_int_equal(display.count, 0);
	assert_int_equal(display.capacity, capacity);
	assert_false(display.moving || display.ambient || display.failed);
	assert_int_equal(display_add(&display)->box.width, 0);
	display_finish(&display);
	assert_null(display.items);
}

static double seen_of(const struct display *display, uint32_t colour, bool moving)
{
	double area = 0;
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		double left = fmax(item->box.x, item->clip.x), top = fmax(item->box.y, item->clip.y);
		double right = fmin(item->box.x + item->box.width, item->clip.x + item->clip.width);
		double bottom = fmin(item->box.y + item->box.height, item->clip.y + item->clip.height);
		if (item->colour == colour && item->moving == moving)
			area += fmax(right - left, 0) * fmax(bottom - top, 0);
	}
	return area;
}

/* A light (1) behind land (2), and words (3) on that land beside it. */
static struct display light_behind_land(bool shifts)
{
	struct display display;
	display_init(&display);
	add(&display, ITEM_FILL, (struct box){ 0, 0, 100, 50 });
	display.still = display.count;
	display.timed = display.moving = display.ambient = true;
	display.shifts = shifts;
	struct item *light = add(&display, ITEM_FILL, (struct box){ 40, 20, 10, 10 });
	light->moving = true, light->colour = 1;
	add(&display, ITEM_FILL, (struct box){ 0, 25, 100, 25 })->colour = 2;
	add(&display, ITEM_FILL, (struct box){ 0, 40, 30, 8 })->colour = 3;
	display_lift(&display);
	return display;
}

static void over_a_light_that_breathes_only_its_own_area_is_drawn_again(void **state)
{
	(void)state;
	struct display display = light_behind_land(false);
	assert_float_equal(seen_of(&display, 2, true), 12 * 6, 1e-9);
	assert_float_equal(seen_of(&display, 2, false), 100 * 25 - 12 * 6, 1e-9);
	assert_float_equal(seen_of(&display, 3, false), 30 * 8, 1e-9);
	display_finish(&display);
}

static void over_what_leaves_its_place_everything_is_drawn_again(void **state)
{
	(void)state;
	struct display display = light_behind_land(true);
	assert_float_equal(seen_of(&display, 2, true), 100 * 25, 1e-9);
	assert_float_equal(seen_of(&display, 3, true), 30 * 8, 1e-9);
	assert_float_equal(seen_of(&display, 0, false), 100 * 50, 1e-9);
	display_finish(&display);
}

static bool add_many(void *data)
{
	(void)data;
	struct display display;
	display_init(&display);
	size_t added = 0;
	for (int i = 0; i < 300; i++)
		added += display_add(&display) != NULL;
	bool fine = added == 300;
	if (fine == display.failed || display.count != added)
		abort();
	display_finish(&display);
	return fine;
}

/* Against images that burn in. */
static void items_stand_a_pixel_beside_their_place_but_for_those_at_an_edge(void **state)
{
	(void)state;
	struct display display;
	display_init(&display);
	display.width = 100, display.height = 50;
	bool seen[3][3] = { { false } };
	for (unsigned nudge = 0; nudge < 9; nudge++) {
		display_clear(&display);
		add(&display, ITEM_FILL, (struct box){ 0, 10, 20, 5 });
		add(&display, ITEM_PICTURE, (struct box){ 30, 20, 70, 5 });
		add(&display, ITEM_TEXT, (struct box){ 10, 10, 20, 5 })->baseline = 14;
		add(&display, ITEM_FILL, (struct box){ 10, 10, 20, 5 })->clip = (struct box){ 12, 10, 5, 5 };
		display.nudge = nudge;
		display_nudge(&display);
		const struct item *items = display.items;
		double x = items[2].box.x - 10, y = items[2].box.y - 10;
		assert_true(items[0].box.x == 0 && items[0].box.y == 10 && items[1].box.x == 30 && items[1].box.y == 20);
		assert_true(items[2].baseline == 14 + y && items[2].box.width == 20 && items[2].clip.width == 100);
		assert_true(items[3].box.x == 10 + x && items[3].clip.x == 12 + x && items[3].clip.y == 10 + y);
		assert_true(fabs(x) <= 1 && fabs(y) <= 1 && (nudge == 0) == (x == 0 && y == 0));
		assert_false(seen[(int)x + 1][(int)y + 1]);
		seen[(int)x + 1][(int)y + 1] = true;
	}
	display_finish(&display);
}

static void no_memory_is_noted(void **state)
{
	(void)state;
	assert_survives(add_many, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_item_is_one_line),
		cmocka_unit_test(fill_is_what_is_seen_of_every_box),
		cmocka_unit_test(clearing_keeps_the_memory_and_forgets_the_rest),
		cmocka_unit_test(over_a_light_that_breathes_only_its_own_area_is_drawn_again),
		cmocka_unit_test(over_what_leaves_its_place_everything_is_drawn_again),
		cmocka_unit_test(items_stand_a_pixel_beside_their_place_but_for_those_at_an_edge),
		cmocka_unit_test(no_memory_is_noted),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
