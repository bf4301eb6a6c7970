/* `--rotate 90` is the upright picture turned, pixel for pixel; and so is the card. */
#include "unit/draw/stage.h"

enum { BUDGET = 16 << 20 };

static const char *const drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 60\">"
								   "<path d=\"M5 55 L40 8 L85 50 Z\" fill=\"#C08B35\"/>"
								   "<circle cx=\"60\" cy=\"20\" r=\"12\" fill=\"#6F2412\"/></svg>";

static void fill_display(struct stage *stage)
{
	stage_fill(stage, (struct box){ 0, 0, 211, 60.5 }, 0x0A0F16);
	stage_fill(stage, (struct box){ 0, 60.5, 211, 62.5 }, 0x17212C);
	stage_svg(stage, (struct box){ 11.4, 13.7, 90, 60 }, drawing)->opacity = 0.8f;
	stage_svg(stage, (struct box){ 111.5, 20, 90, 60 }, drawing)->clip = (struct box){ 120.5, 0, 60.2, 70.7 };
	stage_text(stage, 20.5, 101.5, 18, "Карлаг, 1931–1959");
	stage_fill(stage, (struct box){ 3, 3, 17.3, 9.1 }, 0xECE6D8)->opacity = 0.4f;
}

static void a_turned_screen_shows_the_upright_picture_turned(void **state)
{
	(void)state;
	struct stage stage = stage_open(211, 123, 0, BUDGET);
	fill_display(&stage);
	struct raster *upright = stage_shot(&stage, true);
	stage_close(&stage);
	for (int rotation = 90; rotation < 360; rotation += 90) {
		stage = stage_open(211, 123, rotation, BUDGET);
		fill_display(&stage);
		struct raster *seen = stage_shot(&stage, true), *raw = stage_shot(&stage, false);
		struct raster *turned = raster_turn(upright, rotation);
		assert_int_equal(count_differences(upright, seen), 0);
		assert_int_equal(count_differences(turned, raw), 0);
		raster_destroy(turned);
		raster_destroy(seen);
		raster_destroy(raw);
		stage_close(&stage);
	}
	raster_destroy(upright);
}

static void what_moves_is_turned_too(void **state)
{
	(void)state;
	struct raster *upright = NULL;
	for (int rotation = 0; rotation < 360; rotation += 90) {
		struct stage stage = stage_open(211, 123, rotation, BUDGET);
		fill_display(&stage);
		struct layer *layer = stage_compose(&stage);
		for (size_t i = 0; i < stage.display.count; i++) {
			stage.display.items[i].moving = true;
			stage.display.items[i].box.x += 7.3;
		}
		stage_prepare(&stage);
		struct frame frame = { .from = layer, .from_moving = &stage.display };
		struct raster *seen = stage_read(&stage, &frame, true);
		if (rotation == 0)
			upright = seen;
		assert_int_equal(count_differences(upright, seen), 0);
		if (rotation > 0)
			raster_destroy(seen);
		layer_destroy(stage.canvas, layer);
		stage_close(&stage);
	}
	raster_destroy(upright);
}

static struct raster *card(int width, int height, int rotation)
{
	struct stage stage = stage_open(width, height, rotation, BUDGET);
	struct error error;
	assert_true(canvas_card(stage.canvas));
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 0);
	struct raster *raster = canvas_read(stage.canvas, true, &error);
	assert_non_null(raster);
	stage_close(&stage);
	return raster;
}

/* Dark sky above dark land, and one spot that is much lighter than all else, on the horizon. */
static void the_card_is_night_with_one_light(void **state)
{
	(void)state;
	static const int sizes[][2] = { { 1920, 1080 }, { 1080, 1920 }, { 640, 360 }, { 800, 480 }, { 33, 20 } };
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		struct raster *raster = card(sizes[i][0], sizes[i][1], 0);
		int light = 0, x0 = raster->width, x1 = 0;
		for (int y = 0; y < raster->height; y++)
			for (int x = 0; x < raster->width; x++) {
				assert_int_not_equal(pixel(raster, x, y), 0);
				if ((pixel(raster, x, y) >> 8 & 255) < 0x60)
					continue;
				light++;
				x0 = x < x0 ? x : x0;
				x1 = x > x1 ? x : x1;
				assert_true(y > raster->height * 0.7 - 2 && y < raster->height * 0.8);
			}
		assert_true(light >= 1 && x1 - x0 <= raster->width / 20 + 2);
		assert_true(pixel(raster, 2, 2) != pixel(raster, 2, raster->height - 2));
		raster_destroy(raster);
	}
}

static void the_card_is_turned_too(void **state)
{
	(void)state;
	for (int portrait = 0; portrait < 2; portrait++) {
		int width = portrait ? 360 : 641, height = portrait ? 641 : 360;
		struct raster *upright = card(width, height, 0);
		for (int rotation = 90; rotation < 360; rotation += 90) {
			struct raster *seen = card(width, height, rotation);
			assert_int_equal(count_differences(upright, seen), 0);
			raster_destroy(seen);
		}
		raster_destroy(upright);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_turned_screen_shows_the_upright_picture_turned),
		cmocka_unit_test(what_moves_is_turned_too),
		cmocka_unit_test(the_card_is_night_with_one_light),
		cmocka_unit_test(the_card_is_turned_too),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
