/* Display lists become the right pixels: fills, text, clips, opacity, cross-fades, movement. */
#include "unit/draw/stage.h"
#include <stdio.h>
#include <stdlib.h>

enum { BUDGET = 16 << 20 };

static void a_fill_has_hard_edges(void **state)
{
	(void)state;
	struct stage stage = stage_open(40, 30, 0, BUDGET);
	stage_fill(&stage, (struct box){ 10, 5, 20, 8 }, 0xC08B35);
	struct raster *shot = stage_shot(&stage, true);
	for (int y = 0; y < 30; y++)
		for (int x = 0; x < 40; x++)
			assert_int_equal(pixel(shot, x, y), x >= 10 && x < 30 && y >= 5 && y < 13 ? 0xC08B35 : 0);
	raster_destroy(shot);
	stage_close(&stage);
}

static void the_ground_covers_everything(void **state)
{
	(void)state;
	struct stage stage = stage_open(31, 17, 90, BUDGET);
	struct error error;
	struct layer *layer = canvas_compose(stage.canvas, &stage.display, 0x1E1B1C, &error);
	struct raster *shot = stage_read(&stage, &(struct frame){ .from = layer }, true);
	for (int y = 0; y < 17; y++)
		for (int x = 0; x < 31; x++)
			assert_int_equal(pixel(shot, x, y), 0x1E1B1C);
	raster_destroy(shot);
	layer_destroy(stage.canvas, layer);
	stage_close(&stage);
}

/* Two boxes that share a fractional edge leave no gap and do not overlap; a hair line is still a line. */
static void edges_are_rounded_not_sizes(void **state)
{
	(void)state;
	struct stage stage = stage_open(40, 30, 0, BUDGET);
	stage_fill(&stage, (struct box){ 0, 0, 10.4, 30 }, 0xFF0000);
	stage_fill(&stage, (struct box){ 10.4, 0, 10.3, 30 }, 0x00FF00);
	stage_fill(&stage, (struct box){ 30.1, 0, 0.3, 30 }, 0x0000FF);
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 9, 3), 0xFF0000);
	assert_int_equal(pixel(shot, 10, 3), 0x00FF00);
	assert_int_equal(pixel(shot, 20, 3), 0x00FF00);
	assert_int_equal(pixel(shot, 21, 3), 0);
	assert_int_equal(pixel(shot, 30, 3), 0x0000FF);
	assert_int_equal(pixel(shot, 31, 3), 0);
	raster_destroy(shot);
	stage_close(&stage);
}

static void a_clip_cuts(void **state)
{
	(void)state;
	struct stage stage = stage_open(40, 30, 0, BUDGET);
	stage_fill(&stage, (struct box){ 0, 0, 40, 30 }, 0x202020);
	stage_fill(&stage, (struct box){ 0, 0, 40, 30 }, 0xFFFFFF)->clip = (struct box){ 4, 6, 10, 3 };
	stage_fill(&stage, (struct box){ 0, 0, 40, 30 }, 0xFF0000)->clip = (struct box){ 50, 6, 10, 3 };
	stage_fill(&stage, (struct box){ 38, 28, 20, 20 }, 0x00FF00);
	struct raster *shot = stage_shot(&stage, true);
	for (int y = 0; y < 28; y++)
		for (int x = 0; x < 38; x++)
			assert_int_equal(pixel(shot, x, y), x >= 4 && x < 14 && y >= 6 && y < 9 ? 0xFFFFFF : 0x202020);
	assert_int_equal(pixel(shot, 39, 29), 0x00FF00);
	raster_destroy(shot);
	stage_close(&stage);
}

static void opacity_mixes_with_what_is_below(void **state)
{
	(void)state;
	struct stage stage = stage_open(30, 10, 0, BUDGET);
	stage_fill(&stage, (struct box){ 0, 0, 30, 10 }, 0x404040);
	stage_fill(&stage, (struct box){ 0, 0, 10, 10 }, 0xFFFFFF)->opacity = 0.5f;
	stage_fill(&stage, (struct box){ 10, 0, 10, 10 }, 0xFFFFFF)->opacity = 0;
	stage_fill(&stage, (struct box){ 20, 0, 10, 10 }, 0xFFFFFF)->opacity = 1;
	struct raster *shot = stage_shot(&stage, true);
	assert_near(pixel(shot, 5, 5), 0xA0A0A0, 2);
	assert_int_equal(pixel(shot, 15, 5), 0x404040);
	assert_int_equal(pixel(shot, 25, 5), 0xFFFFFF);
	raster_destroy(shot);
	stage_close(&stage);
}

static void a_rotated_fill_turns_about_its_middle(void **state)
{
	(void)state;
	struct stage stage = stage_open(60, 60, 0, BUDGET);
	stage_fill(&stage, (struct box){ 10, 26, 40, 8 }, 0xFFFFFF)->rotation = 90;
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 30, 14), 0xFFFFFF);
	assert_int_equal(pixel(shot, 30, 46), 0xFFFFFF);
	assert_int_equal(pixel(shot, 14, 30), 0);
	assert_int_equal(pixel(shot, 46, 30), 0);
	raster_destroy(shot);
	stage_close(&stage);
}

static void rotation_goes_clockwise(void **state)
{
	(void)state;
	struct stage stage = stage_open(60, 60, 0, BUDGET);
	stage_fill(&stage, (struct box){ 10, 26, 40, 8 }, 0xFFFFFF)->rotation = 45;
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 40, 40), 0xFFFFFF); /* the right end went down */
	assert_int_equal(pixel(shot, 20, 20), 0xFFFFFF);
	assert_int_equal(pixel(shot, 40, 20), 0);
	raster_destroy(shot);
	stage_close(&stage);
}

static struct box ink(const struct raster *raster)
{
	int x0 = raster->width, y0 = raster->height, x1 = 0, y1 = 0;
	for (int y = 0; y < raster->height; y++)
		for (int x = 0; x < raster->width; x++)
			if (pixel(raster, x, y)) {
				x0 = x < x0 ? x : x0;
				x1 = x + 1 > x1 ? x + 1 : x1;
				y0 = y < y0 ? y : y0;
				y1 = y + 1 > y1 ? y + 1 : y1;
			}
	return (struct box){ x0, y0, x1 - x0, y1 - y0 };
}

static void text_stands_on_its_baseline(void **state)
{
	(void)state;
	struct stage stage = stage_open(120, 60, 0, BUDGET);
	stage_text(&stage, 20, 40, 30, "HEH");
	struct raster *shot = stage_shot(&stage, true);
	struct box found = ink(shot);
	struct type_metrics metrics = fonts_metrics(stage.fonts, (struct type_style){ .face = 0, .size = 30 });
	assert_true(found.x >= 20 && found.x <= 26);
	assert_int_equal((int)(found.y + found.height), 40);
	assert_true(abs((int)found.height - metrics.cap_height) <= 1);
	raster_destroy(shot);
	stage_close(&stage);
}

static void spaces_and_nothing_are_drawn_as_nothing(void **state)
{
	(void)state;
	struct stage stage = stage_open(60, 30, 0, BUDGET);
	stage_text(&stage, 5, 20, 16, "   ");
	stage_text(&stage, 5, 20, 16, "");
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal((int)ink(shot).width, -60);
	raster_destroy(shot);
	stage_close(&stage);
}

/* A moving run is the same pixels as a still one, and twice its scale is twice its size. */
static void moving_text_looks_like_still_text(void **state)
{
	(void)state;
	struct stage stage = stage_open(200, 80, 0, BUDGET);
	struct item *item = stage_text(&stage, 10, 30, 20, "Долинка");
	struct raster *still = stage_shot(&stage, true);
	item->moving = true;
	struct frame frame = { .to_moving = &stage.display, .from_moving = NULL, .mix = 1 };
	struct layer *empty = stage_compose(&stage);
	frame.to = empty;
	struct raster *moving = stage_read(&stage, &frame, true);
	assert_int_equal(count_differences(still, moving), 0);
	assert_true(canvas_count(stage.canvas).text_bytes > 0);
	item->scale = 2;
	struct raster *large = stage_read(&stage, &frame, true);
	assert_true(ink(large).width >= 2 * ink(still).width - 2 && ink(large).width <= 2 * ink(still).width + 2);
	item->scale = 1;
	item->moving = false; /* it comes to rest: drawn once more, and forgotten */
	struct raster *rest = stage_shot(&stage, true);
	assert_int_equal(count_differences(still, rest), 0);
	assert_int_equal(canvas_count(stage.canvas).text_bytes, 0);
	raster_destroy(rest);
	raster_destroy(large);
	raster_destroy(moving);
	raster_destroy(still);
	layer_destroy(stage.canvas, empty);
	stage_close(&stage);
}

/* What differs in size or colour only is not taken for the same run. */
static void moving_runs_are_told_apart(void **state)
{
	(void)state;
	struct raster *shots[2];
	for (int moving = 0; moving < 2; moving++) {
		struct stage stage = stage_open(200, 80, 0, BUDGET);
		stage_text(&stage, 10, 30, 20, "Dolinka");
		stage_text(&stage, 10, 60, 26, "Dolinka");
		stage_text(&stage, 110, 30, 20, "Dolinka")->colour = 0xFF0000;
		for (size_t i = 0; moving && i < 3; i++)
			stage.display.items[i].moving = true;
		struct layer *layer = stage_compose(&stage);
		struct frame frame = { .from = layer, .from_moving = &stage.display };
		for (int i = 0; i < 2; i++) {
			shots[moving] = stage_read(&stage, &frame, true);
			if (i == 0)
				raster_destroy(shots[moving]);
		}
		layer_destroy(stage.canvas, layer);
		stage_close(&stage);
	}
	assert_int_equal(count_differences(shots[0], shots[1]), 0);
	raster_destroy(shots[0]);
	raster_destroy(shots[1]);
}

/* More runs than are kept: the oldest go, and the frame is whole all the same. */
static void moving_runs_do_not_pile_up(void **state)
{
	(void)state;
	static char words[600][8];
	struct stage stage = stage_open(400, 400, 0, BUDGET);
	struct layer *layer = stage_compose(&stage);
	for (int i = 0; i < 600; i++) {
		snprintf(words[i], sizeof words[i], "%d", i);
		stage_text(&stage, i % 10 * 40, i / 10 * 6 + 10, 8, words[i])->moving = true;
	}
	struct frame frame = { .from = layer, .from_moving = &stage.display };
	raster_destroy(stage_read(&stage, &frame, true));
	size_t bytes = canvas_count(stage.canvas).text_bytes;
	raster_destroy(stage_read(&stage, &frame, true));
	assert_true(bytes > 0 && bytes < 600 * 24 * 10 * 4);
	assert_true(canvas_count(stage.canvas).text_bytes < bytes * 2);
	canvas_drop_file(stage.canvas, NULL);
	assert_int_equal(canvas_count(stage.canvas).text_bytes, 0);
	layer_destroy(stage.canvas, layer);
	stage_close(&stage);
}

static struct layer *plain(struct stage *stage, uint32_t colour)
{
	struct error error;
	display_clear(&stage->display);
	return canvas_compose(stage->canvas, &stage->display, colour, &error);
}

static void a_frame_mixes_two_layers(void **state)
{
	(void)state;
	struct stage stage = stage_open(33, 21, 0, BUDGET);
	struct layer *a = plain(&stage, 0x204060), *b = plain(&stage, 0xE0C0A0);
	static const struct {
		bool from, to;
		double mix;
		uint32_t wanted;
		int passes;
	} cases[] = {
		{ true, true, 0, 0x204060, 1 },		{ true, true, 1, 0xE0C0A0, 1 },	   { true, true, 0.5, 0x808080, 2 },
		{ true, true, 0.25, 0x506070, 2 },	{ true, true, 1.5, 0xE0C0A0, 1 },  { true, true, -1, 0x204060, 1 },
		{ true, false, 0.5, 0x204060, 1 },	{ false, true, 0.5, 0x706050, 1 }, { false, true, 1, 0xE0C0A0, 1 },
		{ false, false, 0.5, 0x000000, 0 },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct frame frame = { cases[i].from ? a : NULL, cases[i].to ? b : NULL, cases[i].mix, NULL, NULL };
		struct raster *shot = stage_read(&stage, &frame, true);
		assert_near(pixel(shot, 16, 10), cases[i].wanted, 1);
		assert_near(pixel(shot, 32, 20), cases[i].wanted, 1);
		assert_int_equal((int)(canvas_count(stage.canvas).fill + 0.5), cases[i].passes);
		raster_destroy(shot);
	}
	assert_int_equal(canvas_count(stage.canvas).frames, 10);
	layer_destroy(stage.canvas, a);
	layer_destroy(stage.canvas, b);
	stage_close(&stage);
}

static void composing_leaves_the_last_frame_alone(void **state)
{
	(void)state;
	struct stage stage = stage_open(33, 21, 0, BUDGET);
	struct error error;
	struct layer *a = plain(&stage, 0x204060);
	struct raster *before = stage_read(&stage, &(struct frame){ .from = a }, true);
	struct layer *b = plain(&stage, 0xE0C0A0);
	struct raster *after = canvas_read(stage.canvas, true, &error);
	assert_int_equal(count_differences(before, after), 0);
	raster_destroy(before);
	raster_destroy(after);
	layer_destroy(stage.canvas, b);
	layer_destroy(stage.canvas, a);
	stage_close(&stage);
}

static void what_moves_is_in_no_layer_and_fades_with_its_own(void **state)
{
	(void)state;
	struct stage stage = stage_open(40, 20, 0, BUDGET);
	stage_fill(&stage, (struct box){ 0, 0, 10, 20 }, 0xFFFFFF)->moving = true;
	stage_fill(&stage, (struct box){ 30, 0, 10, 20 }, 0xFFFFFF);
	struct layer *layer = stage_compose(&stage), *black = NULL;
	struct raster *shot = stage_read(&stage, &(struct frame){ .from = layer }, true);
	assert_int_equal(pixel(shot, 5, 5), 0);
	assert_int_equal(pixel(shot, 35, 5), 0xFFFFFF);
	raster_destroy(shot);
	shot = stage_read(&stage, &(struct frame){ .from = layer, .from_moving = &stage.display }, true);
	assert_int_equal(pixel(shot, 5, 5), 0xFFFFFF);
	raster_destroy(shot);
	struct display none;
	display_init(&none);
	struct error error;
	black = canvas_compose(stage.canvas, &none, 0, &error);
	struct frame frame = { layer, black, 0.25, &stage.display, NULL };
	shot = stage_read(&stage, &frame, true);
	assert_near(pixel(shot, 5, 5), 0xBFBFBF, 2);
	assert_near(pixel(shot, 35, 5), 0xBFBFBF, 2);
	raster_destroy(shot);
	frame = (struct frame){ black, layer, 0.25, NULL, &stage.display };
	shot = stage_read(&stage, &frame, true);
	assert_near(pixel(shot, 5, 5), 0x404040, 2);
	assert_near(pixel(shot, 35, 5), 0x404040, 2);
	raster_destroy(shot);
	layer_destroy(stage.canvas, black);
	layer_destroy(stage.canvas, layer);
	stage_close(&stage);
}

static void fill_is_counted_in_screens(void **state)
{
	(void)state;
	struct stage stage = stage_open(100, 50, 0, BUDGET);
	struct layer *layer = plain(&stage, 0);
	stage_fill(&stage, (struct box){ 50, 0, 100, 50 }, 0xFFFFFF)->moving = true; /* half of it is outside */
	stage_fill(&stage, (struct box){ 0, 0, 100, 50 }, 0xFFFFFF)->moving = true;
	stage.display.items[1].clip = (struct box){ 0, 0, 25, 50 };
	struct raster *shot = stage_read(&stage, &(struct frame){ .from = layer, .from_moving = &stage.display }, true);
	struct canvas_counts counts = canvas_count(stage.canvas);
	assert_float_equal(counts.fill, 1.75, 1e-9);
	assert_int_equal(counts.draws, 3);
	raster_destroy(shot);
	layer_destroy(stage.canvas, layer);
	stage_close(&stage);
}

static void layers_are_void_after_a_change_of_screen(void **state)
{
	(void)state;
	struct stage stage = stage_open(40, 20, 0, BUDGET);
	struct layer *layer = plain(&stage, 0x808080);
	assert_false(canvas_lost(stage.canvas));
	canvas_resized(stage.canvas);
	assert_false(canvas_lost(stage.canvas));
	struct raster *shot = stage_read(&stage, &(struct frame){ .from = layer }, true);
	assert_int_equal(pixel(shot, 5, 5), 0);
	raster_destroy(shot);
	layer_destroy(stage.canvas, layer);
	layer = plain(&stage, 0x808080);
	shot = stage_read(&stage, &(struct frame){ .from = layer }, true);
	assert_int_equal(pixel(shot, 5, 5), 0x808080);
	raster_destroy(shot);
	stage_close(&stage); /* with the layer: the canvas removes what its owner forgot */
}

/* A picture of its own, each pixel another colour, laid where some of it stands out. */
static void a_picture_is_laid_on_a_layer_and_cut_at_its_edges(void **state)
{
	(void)state;
	static const int places[][2] = { { 3, 4 }, { -5, -3 }, { 35, 25 }, { 100, 0 } };
	struct stage stage = stage_open(40, 30, 0, BUDGET);
	struct raster *raster = raster_create(10, 8);
	for (int i = 0; i < 80; i++)
		raster->pixels[i / 10 * raster->stride + i % 10] = 0xFF000100u + (uint32_t)i;
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		int left = places[i][0], top = places[i][1];
		struct error error;
		struct layer *layer = canvas_compose(stage.canvas, &stage.display, 0x1E1B1C, &error);
		assert_true(layer_paint(stage.canvas, layer, raster, left, top));
		struct raster *shot = stage_read(&stage, &(struct frame){ .from = layer }, true);
		for (int y = 0; y < 30; y++)
			for (int x = 0; x < 40; x++) {
				bool in = x >= left && x < left + 10 && y >= top && y < top + 8;
				assert_int_equal(pixel(shot, x, y), in ? 0x100 + (y - top) * 10 + x - left : 0x1E1B1C);
			}
		raster_destroy(shot);
		layer_destroy(stage.canvas, layer);
	}
	raster_destroy(raster);
	stage_close(&stage);
}

static struct layer *compose_plain(struct stage *stage, uint32_t colour)
{
	struct error error;
	struct layer *layer = canvas_compose(stage->canvas, &stage->display, colour, &error);
	assert_non_null(layer);
	return layer;
}

static uint32_t seen(struct stage *stage, const struct frame *frame)
{
	struct raster *shot = stage_read(stage, frame, true);
	uint32_t found = pixel(shot, 5, 5);
	raster_destroy(shot);
	return found;
}

/* Whatever comes between: another drawing on the frame, something that moves above it, a second layer, nothing. */
static void the_first_layer_stays_as_it_was_composed(void **state)
{
	(void)state;
	for (int way = 0; way < 4; way++) {
		struct stage stage = stage_open(40, 30, way * 90, BUDGET);
		struct layer *first = compose_plain(&stage, 0x802010), *second = NULL;
		if (way == 0)
			assert_true(canvas_black(stage.canvas));
		stage_fill(&stage, (struct box){ 0, 0, 40, 30 }, 0x00FF00)->moving = true;
		if (way == 1)
			assert_int_equal(seen(&stage, &(struct frame){ .from = first, .from_moving = &stage.display }), 0x00FF00);
		display_clear(&stage.display);
		if (way == 2) {
			second = compose_plain(&stage, 0x104080);
			assert_int_equal(seen(&stage, &(struct frame){ .from = first, .to = second, .mix = 1 }), 0x104080);
		}
		assert_int_equal(seen(&stage, &(struct frame){ .from = first }), 0x802010);
		assert_true(canvas_black(stage.canvas));
		assert_int_equal(seen(&stage, &(struct frame){ .from = first }), 0x802010);
		layer_destroy(stage.canvas, first);
		layer_destroy(stage.canvas, second);
		stage_close(&stage);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_picture_is_laid_on_a_layer_and_cut_at_its_edges),
		cmocka_unit_test(a_fill_has_hard_edges),
		cmocka_unit_test(the_ground_covers_everything),
		cmocka_unit_test(edges_are_rounded_not_sizes),
		cmocka_unit_test(a_clip_cuts),
		cmocka_unit_test(opacity_mixes_with_what_is_below),
		cmocka_unit_test(a_rotated_fill_turns_about_its_middle),
		cmocka_unit_test(rotation_goes_clockwise),
		cmocka_unit_test(text_stands_on_its_baseline),
		cmocka_unit_test(spaces_and_nothing_are_drawn_as_nothing),
		cmocka_unit_test(moving_text_looks_like_still_text),
		cmocka_unit_test(moving_runs_are_told_apart),
		cmocka_unit_test(moving_runs_do_not_pile_up),
		cmocka_unit_test(a_frame_mixes_two_layers),
		cmocka_unit_test(composing_leaves_the_last_frame_alone),
		cmocka_unit_test(the_first_layer_stays_as_it_was_composed),
		cmocka_unit_test(what_moves_is_in_no_layer_and_fades_with_its_own),
		cmocka_unit_test(fill_is_counted_in_screens),
		cmocka_unit_test(layers_are_void_after_a_change_of_screen),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
