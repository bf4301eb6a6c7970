/* What is hidden is cut away and nobody can see that: random lists are painted before and after, pixel by pixel. */
#include "print.h"
#include "scene/display.h"
#include "support/test.h"
#include <math.h>
#include <stdlib.h>

enum { WIDTH = 8, HEIGHT = 32 };

static struct item *add(struct display *display, enum item_kind kind, struct box box)
{
	struct item *item = display_add(display);
	assert_non_null(item);
	item->kind = kind;
	item->box = box;
	item->clip = (struct box){ 0, 0, WIDTH, HEIGHT };
	item->opacity = item->scale = 1;
	item->colour = (uint32_t)display->count; /* its name */
	return item;
}

static struct display empty(void)
{
	struct display display;
	display_init(&display);
	display.width = WIDTH, display.height = HEIGHT;
	return display;
}

/* ---- a painter that rounds as draw/painter.c does; what shows through is mixed so that no layer is lost ---- */

enum edges { EDGES_BY_MIDDLES, EDGES_CUT_OFF }; /* of what moves: as a GPU fills, as SDL does without one */

struct canvas {
	uint32_t pixels[HEIGHT][WIDTH];
	enum edges edges;
	bool only_still;
};

struct range {
	double from, to;
};

static struct range rounded(double start, double size)
{
	struct range range = { floor(start + 0.5), floor(start + size + 0.5) };
	if (range.to - range.from < 1 && size > 0)
		range.to = range.from + 1;
	return range;
}

static struct range pixels_of(const struct canvas *canvas, double start, double size, bool moving)
{
	if (!moving)
		return rounded(start, size);
	if (canvas->edges == EDGES_BY_MIDDLES)
		return (struct range){ ceil(start - 0.5), ceil(start + size - 0.5) };
	return (struct range){ trunc(start), trunc(start) + fmax(trunc(size), 1) };
}

static bool inside(struct range range, int at)
{
	return at >= range.from && at < range.to;
}

static void paint_item(struct canvas *canvas, const struct item *item)
{
	struct range clip_x = rounded(item->clip.x, item->clip.width), clip_y = rounded(item->clip.y, item->clip.height);
	struct range x = pixels_of(canvas, item->box.x, item->box.width, item->moving);
	struct range y = pixels_of(canvas, item->box.y, item->box.height, item->moving);
	/* The ink of text leaves its box, what is turned may be anywhere within its clip. */
	double more = item->kind == ITEM_TEXT ? 5 : item->rotation != 0 ? 1000 : 0;
	x.from -= more, y.from -= more, x.to += more, y.to += more;
	for (int row = 0; row < HEIGHT; row++)
		for (int column = 0; column < WIDTH; column++) {
			uint32_t *pixel = &canvas->pixels[row][column];
			if (!inside(clip_x, column) || !inside(clip_y, row) || !inside(x, column) || !inside(y, row))
				continue;
			bool opaque = item->kind == ITEM_FILL && item->opacity >= 1 && item->rotation == 0;
			*pixel = opaque ? item->colour : (*pixel ^ item->colour) * 16777619u;
		}
}

static void paint(struct canvas *canvas, const struct display *display)
{
	memset(canvas->pixels, 0, sizeof canvas->pixels);
	for (size_t i = 0; i < display->count; i++)
		if (!canvas->only_still || !display->items[i].moving)
			paint_item(canvas, &display->items[i]);
}

/* ---- chance ---- */

static unsigned chance = 11;

static int random_below(int limit)
{
	chance = chance * 1664525u + 1013904223u;
	return (int)((chance >> 8) % (unsigned)limit);
}

/* In quarters, so that halves are common. */
static double random_length(int from, int to)
{
	return from + random_below((to - from) * 4) / 4.0;
}

static struct box random_box(void)
{
	static const double heights[] = { 0.25, 0.5, 1, 3, 8, 20, 40 };
	struct box box = { 0, random_length(-6, HEIGHT), WIDTH, heights[random_below(7)] };
	int shape = random_below(8);
	if (shape > 5) /* the left or the right of two */
		box.x = shape == 6 ? -2 : WIDTH / 2, box.width = WIDTH / 2 + 2;
	else if (shape == 0)
		box.x = random_length(-3, WIDTH), box.width = random_length(0, WIDTH);
	else if (shape == 1)
		box.x = random_length(-3, 1), box.width = WIDTH + random_length(0, 5);
	if (random_below(3) == 0)
		box.y = floor(box.y), box.height = ceil(box.height);
	return box;
}

static void fill_by_chance(struct display *display)
{
	display_clear(display);
	int count = 2 + random_below(12);
	for (int i = 0; i < count; i++) {
		enum item_kind kind = random_below(2) ? ITEM_FILL : (enum item_kind)random_below(3);
		struct item *item = add(display, kind, random_box());
		if (random_below(3) == 0)
			item->clip = random_box();
		if (random_below(5) == 0)
			item->opacity = 0.5f;
		if (random_below(8) == 0)
			item->rotation = 30;
		item->moving = random_below(3) == 0;
	}
}

static struct display copy_of(const struct display *display)
{
	struct display copy = empty();
	for (size_t i = 0; i < display->count; i++)
		*display_add(&copy) = display->items[i];
	return copy;
}

static void assert_same_picture(const struct display *before, const struct display *after, int round)
{
	for (int way = 0; way < 4; way++) {
		struct canvas a = { .edges = (enum edges)(way & 1), .only_still = way >= 2 }, b = a;
		paint(&a, before);
		paint(&b, after);
		if (memcmp(a.pixels, b.pixels, sizeof a.pixels) == 0)
			continue;
		display_print(before, stdout);
		display_print(after, stdout);
		fail_msg("round %d, way %d: another picture", round, way);
	}
}

static void nobody_can_see_what_was_cut_away(void **state)
{
	(void)state;
	struct display before = empty();
	int removed = 0, cut = 0, untouched = 0;
	for (int round = 0; round < 20000; round++) {
		fill_by_chance(&before);
		struct display after = copy_of(&before);
		display_trim(&after);
		assert_same_picture(&before, &after, round);
		assert_true(display_fill(&after) <= display_fill(&before) + 1e-9);
		bool lower = display_fill(&after) < display_fill(&before) - 1e-9;
		removed += after.count < before.count;
		cut += after.count == before.count && lower;
		untouched += after.count == before.count && !lower;
		/* What is left is left in its order. */
		for (size_t i = 1; i < after.count; i++)
			assert_true(after.items[i].colour > after.items[i - 1].colour);
		display_finish(&after);
	}
	display_finish(&before);
	assert_true(removed > 2000 && cut > 1000 && untouched > 2000);
}

/* ---- cases ---- */

static struct item *strip(struct display *display, double y, double height)
{
	return add(display, ITEM_FILL, (struct box){ 0, y, WIDTH, height });
}

/* The rows of the clip that is left of the first item; "-" if it is gone. */
static const char *left_of_first(struct display *display)
{
	static char text[40];
	display_trim(display);
	const struct item *item = display->items;
	if (display->count == 0 || item->colour != 1)
		snprintf(text, sizeof text, "-");
	else
		snprintf(text, sizeof text, "%g to %g", item->clip.y, item->clip.y + item->clip.height);
	display_finish(display);
	return text;
}

static void what_is_hidden_whole_is_gone(void **state)
{
	(void)state;
	struct display display = empty();
	add(&display, ITEM_PICTURE, (struct box){ 2, 10, 3, 10 });
	strip(&display, 8, 15);
	assert_string_equal(left_of_first(&display), "-");
}

static void what_sticks_out_is_left(void **state)
{
	(void)state;
	struct display display = empty();
	strip(&display, 4, 10);
	strip(&display, 10, 20);
	assert_string_equal(left_of_first(&display), "0 to 10");
	display = empty();
	strip(&display, 4, 10);
	strip(&display, 0, 6);
	assert_string_equal(left_of_first(&display), "6 to 32");
	/* In the middle nothing can be cut out of one clip. */
	display = empty();
	strip(&display, 4, 20);
	strip(&display, 10, 3);
	assert_string_equal(left_of_first(&display), "0 to 32");
}

static void strips_that_touch_hide_together(void **state)
{
	(void)state;
	struct display display = empty();
	add(&display, ITEM_PICTURE, (struct box){ 0, 8, WIDTH, 16 });
	strip(&display, 4, 10);
	strip(&display, 14, 14);
	assert_string_equal(left_of_first(&display), "-");
}

static void strips_apart_cut_above_and_below(void **state)
{
	(void)state;
	struct display display = empty();
	add(&display, ITEM_PICTURE, (struct box){ 0, 0, WIDTH, HEIGHT });
	strip(&display, 0, 10);
	strip(&display, 24, 8);
	assert_string_equal(left_of_first(&display), "10 to 24");
}

static void two_side_by_side_hide_together(void **state)
{
	(void)state;
	struct display display = empty();
	add(&display, ITEM_PICTURE, (struct box){ 2, 10, 3, 8 });
	add(&display, ITEM_FILL, (struct box){ -4, 8, 7, 15 });
	add(&display, ITEM_FILL, (struct box){ 1, 9, 2, 2 }); /* a trifle between them */
	add(&display, ITEM_FILL, (struct box){ 3, 8, 8, 15 });
	assert_string_equal(left_of_first(&display), "-");
	display = empty();
	add(&display, ITEM_PICTURE, (struct box){ 2, 10, 3, 8 });
	add(&display, ITEM_FILL, (struct box){ -4, 8, 7, 15 });
	add(&display, ITEM_FILL, (struct box){ 4, 8, 8, 15 }); /* a gap between them */
	assert_string_equal(left_of_first(&display), "0 to 32");
}

static void what_does_not_reach_across_cuts_from_the_side(void **state)
{
	(void)state;
	struct display display = empty();
	add(&display, ITEM_PICTURE, (struct box){ 0, 10, WIDTH, 8 });
	add(&display, ITEM_PICTURE, (struct box){ 0, 2, WIDTH, 8 });
	add(&display, ITEM_FILL, (struct box){ 3, 8, 8, 15 });
	display_trim(&display);
	assert_int_equal(display.count, 3);
	assert_true(display.items[0].clip.x == 0 && display.items[0].clip.width == 3);
	assert_true(display.items[1].clip.width == WIDTH); /* sticks out above it */
	display_finish(&display);
}

/* Row 10.5 is painted from row 11 on: row 10 is still seen. */
static void halves_are_rounded_as_the_painter_rounds(void **state)
{
	(void)state;
	struct display display = empty();
	strip(&display, 0, 20);
	strip(&display, 10.5, 20);
	assert_string_equal(left_of_first(&display), "0 to 11");
	display = empty();
	strip(&display, 0, 20);
	strip(&display, 10.25, 20);
	assert_string_equal(left_of_first(&display), "0 to 10");
	display = empty();
	strip(&display, 10, 20);
	strip(&display, 0, 12.5);
	assert_string_equal(left_of_first(&display), "13 to 32");
}

static void only_what_is_opaque_still_and_from_edge_to_edge_hides(void **state)
{
	(void)state;
	for (int way = 0; way < 7; way++) {
		struct display display = empty();
		add(&display, ITEM_TEXT, (struct box){ 1, 10, 4, 4 });
		struct item *over = add(&display, way == 1 ? ITEM_PICTURE : ITEM_FILL, (struct box){ 0, 0, WIDTH, HEIGHT });
		if (way == 2)
			over->opacity = 0.99f; /* a veil */
		if (way == 3)
			over->rotation = 180;
		if (way == 4)
			over->box.width = WIDTH - 1;
		if (way == 5)
			over->clip.x = 1;
		if (way == 6)
			over->moving = true;
		assert_string_equal(left_of_first(&display), way == 0 ? "-" : "0 to 32");
	}
}

/* Of a list that is drawn as it is no layer is composed. */
static void what_moves_hides_all_where_nothing_is_composed(void **state)
{
	(void)state;
	struct display display = empty();
	strip(&display, 4, 10);
	strip(&display, 0, 20)->moving = true;
	display.whole = true;
	assert_string_equal(left_of_first(&display), "-");
}

/* A still layer is composed once; a strip that passes must leave behind what was there. */
static void what_moves_hides_what_moves(void **state)
{
	(void)state;
	struct display display = empty();
	strip(&display, 4, 10)->moving = true;
	strip(&display, 10, 20)->moving = true;
	assert_string_equal(left_of_first(&display), "0 to 10");
	display = empty();
	strip(&display, 4, 10)->moving = true;
	strip(&display, 9.5, 20)->moving = true; /* row 9 for one renderer, row 10 for another */
	assert_string_equal(left_of_first(&display), "0 to 10");
	display = empty();
	strip(&display, 4, 10)->moving = true;
	strip(&display, 0, HEIGHT);
	assert_string_equal(left_of_first(&display), "-");
}

static void what_is_turned_is_not_cut_by_its_box(void **state)
{
	(void)state;
	struct display display = empty();
	add(&display, ITEM_PICTURE, (struct box){ 0, 14, WIDTH, 2 })->rotation = 90;
	strip(&display, 12, 6);
	assert_string_equal(left_of_first(&display), "0 to 32");
}

static void words_are_cut_by_their_clip_not_by_their_line(void **state)
{
	(void)state;
	struct display display = empty();
	add(&display, ITEM_TEXT, (struct box){ 0, 14, WIDTH, 2 });
	strip(&display, 12, 6);
	assert_string_equal(left_of_first(&display), "0 to 32");
	display = empty();
	add(&display, ITEM_TEXT, (struct box){ 0, 14, WIDTH, 2 })->clip = (struct box){ 0, 13, WIDTH, 4 };
	strip(&display, 12, 6);
	assert_string_equal(left_of_first(&display), "-");
}

static void nothing_is_cut_out_of_nothing(void **state)
{
	(void)state;
	struct display display = empty();
	display_trim(&display);
	assert_int_equal(display.count, 0);
	strip(&display, 3, 4);
	display_trim(&display);
	assert_int_equal(display.count, 1);
	display_finish(&display);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nobody_can_see_what_was_cut_away),
		cmocka_unit_test(what_is_hidden_whole_is_gone),
		cmocka_unit_test(what_sticks_out_is_left),
		cmocka_unit_test(strips_that_touch_hide_together),
		cmocka_unit_test(strips_apart_cut_above_and_below),
		cmocka_unit_test(two_side_by_side_hide_together),
		cmocka_unit_test(what_does_not_reach_across_cuts_from_the_side),
		cmocka_unit_test(halves_are_rounded_as_the_painter_rounds),
		cmocka_unit_test(only_what_is_opaque_still_and_from_edge_to_edge_hides),
		cmocka_unit_test(what_moves_hides_all_where_nothing_is_composed),
		cmocka_unit_test(what_moves_hides_what_moves),
		cmocka_unit_test(what_is_turned_is_not_cut_by_its_box),
		cmocka_unit_test(words_are_cut_by_their_clip_not_by_their_line),
		cmocka_unit_test(nothing_is_cut_out_of_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
