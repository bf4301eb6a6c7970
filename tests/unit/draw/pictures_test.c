/* Pictures on their way from a file to the screen: waited for, tiled, scaled, kept within the budget, told when broken.
 */
#include "support/folder.h"
#include "unit/draw/stage.h"
#include <stdlib.h>

enum { MIB = 1 << 20 };

static uint32_t pattern(int x, int y)
{
	return 0xFF000000u | (uint32_t)(x * 37 + y * 91) * 2654435761u >> 8;
}

static const char *make_picture(const struct test_folder *folder, const char *name, int width, int height,
								uint32_t (*colour)(int x, int y))
{
	struct error error;
	struct raster *raster = raster_create(width, height);
	assert_non_null(raster);
	for (int y = 0; y < height; y++)
		for (int x = 0; x < width; x++)
			raster->pixels[y * raster->stride + x] = colour(x, y);
	raster->opaque = true;
	const char *path = in_folder(folder, name);
	assert_true(raster_save_png(raster, path, &error));
	raster_destroy(raster);
	return path;
}

static uint32_t ramp(int x, int y)
{
	(void)y;
	return 0xFF000000u | (uint32_t)(x / 20) * 0x010101u;
}

static uint32_t grey(int x, int y)
{
	(void)x, (void)y;
	return 0xFF808080u;
}

static void a_picture_is_its_pixels(void **state)
{
	struct stage stage = stage_open(60, 40, 0, MIB);
	stage_picture(&stage, (struct box){ 7, 3, 50, 30 }, make_picture(*state, "a.png", 50, 30, pattern));
	struct raster *shot = stage_shot(&stage, true);
	for (int y = 0; y < 30; y++)
		for (int x = 0; x < 50; x++)
			assert_int_equal(pixel(shot, x + 7, y + 3), pattern(x, y) & 0xFFFFFF);
	assert_int_equal(pixel(shot, 6, 3), 0);
	assert_int_equal(pixel(shot, 57, 32), 0);
	raster_destroy(shot);
	stage_close(&stage);
}

static void a_picture_is_waited_for(void **state)
{
	struct stage stage = stage_open(60, 40, 0, MIB);
	const char *path = make_picture(*state, "a.png", 50, 30, pattern);
	stage_picture(&stage, (struct box){ 0, 0, 50, 30 }, path);
	stage_picture(&stage, (struct box){ 5, 5, 50, 30 }, path); /* the same pixels: one job, told of twice */
	assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 0), 2);
	assert_int_equal(worker_outstanding(stage.worker), 1);
	assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 5), 2);
	assert_int_equal(worker_outstanding(stage.worker), 1);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 50 * 30 * 4); /* in flight: counted */
	stage_prepare(&stage);
	assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 5), 0);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 50 * 30 * 4);
	stage_close(&stage);
}

/* 5000 px are three tiles; nothing shows where they meet, upright or turned. */
static void tiles_have_no_seams(void **state)
{
	const char *path = make_picture(*state, "wide.png", 5000, 24, pattern);
	for (int rotation = 0; rotation < 360; rotation += 90) {
		struct stage stage = stage_open(5000, 24, rotation, 4 * MIB);
		stage_picture(&stage, (struct box){ 0, 0, 5000, 24 }, path);
		struct raster *shot = stage_shot(&stage, true);
		size_t wrong = 0;
		for (int y = 0; y < 24; y++)
			for (int x = 0; x < 5000; x++)
				wrong += pixel(shot, x, y) != (pattern(x, y) & 0xFFFFFF);
		assert_int_equal(wrong, 0);
		raster_destroy(shot);
		stage_close(&stage);
	}
}

static void a_scaled_picture_has_no_seams(void **state)
{
	const char *path = make_picture(*state, "wide.png", 5000, 24, ramp);
	struct stage stage = stage_open(637, 24, 0, 4 * MIB);
	struct item *item = stage_picture(&stage, (struct box){ 0, 0, 5000, 24 }, path);
	item->box.width = 637;
	struct raster *shot = stage_shot(&stage, true);
	for (int x = 1; x < 637; x++) {
		int before = (int)(pixel(shot, x - 1, 12) & 255), here = (int)(pixel(shot, x, 12) & 255);
		assert_true(here >= before && here - before <= 2);
	}
	raster_destroy(shot);
	stage_close(&stage);
}

static void a_contained_picture_stands_in_the_middle(void **state)
{
	struct stage stage = stage_open(60, 40, 0, MIB);
	const char *path = make_picture(*state, "grey.png", 10, 10, grey);
	struct item *item = stage_picture(&stage, (struct box){ 0, 0, 60, 40 }, path);
	item->picture.fit = PICTURE_CONTAIN;
	struct raster *shot = stage_shot(&stage, true);
	for (int y = 1; y < 39; y += 4)
		for (int x = 0; x < 60; x++)
			assert_int_equal(pixel(shot, x, y), x >= 10 && x < 50 ? 0x808080 : 0);
	raster_destroy(shot);
	stage_close(&stage);
}

/* What is drawn of a moving fill, a coarse picture over it and a fine one over both. */
static double drawn_fill(const char *coarse, const char *fine, double opacity, double x, int rotation, uint32_t *middle)
{
	struct stage stage = stage_open(60, 40, rotation, MIB);
	stage_fill(&stage, (struct box){ 0, 0, 60, 40 }, 0x102030);
	stage_picture(&stage, (struct box){ 0, 0, 60, 40 }, coarse);
	struct item *top = stage_picture(&stage, (struct box){ x, 10, 30, 20 }, fine);
	for (size_t i = 0; i < stage.display.count; i++)
		stage.display.items[i].moving = true;
	top->opacity = (float)opacity;
	stage_prepare(&stage);
	struct raster *shot = stage_read(&stage, &(struct frame){ .from_moving = &stage.display }, true);
	double fill = canvas_count(stage.canvas).fill * 60 * 40;
	*middle = pixel(shot, 30, 20);
	for (int y = 0; y < 40; y++)
		for (int i = 0; i < 60; i++)
			if (i < 5 || i >= 40 || y < 10 || y >= 30)
				assert_int_equal(pixel(shot, i, y), 0x808080);
	raster_destroy(shot);
	stage_close(&stage);
	return fill;
}

static uint32_t white(int x, int y)
{
	(void)x, (void)y;
	return 0xFFFFFFFFu;
}

static void what_a_picture_hides_is_not_drawn(void **state)
{
	const char *coarse = make_picture(*state, "coarse.png", 60, 40, grey);
	const char *fine = make_picture(*state, "fine.png", 30, 20, white);
	const char *broken = in_folder(*state, "broken.png");
	const double screen = 60.0 * 40, part = 30.0 * 20;
	uint32_t middle;
	write_test_file(broken, "no picture");
	for (int rotation = 0; rotation < 360; rotation += 90) {
		assert_float_equal(drawn_fill(coarse, fine, 1, 10, rotation, &middle), screen, 1e-6);
		assert_int_equal(middle, 0xFFFFFF);
	}
	assert_float_equal(drawn_fill(coarse, fine, 0.5, 10, 0, &middle), screen + part, 1e-6);
	assert_near(middle, 0xC0C0C0, 1);
	assert_float_equal(drawn_fill(coarse, fine, 1, 9.6, 0, &middle), screen + part, 1e-6); /* its edges are mixed */
	assert_float_equal(drawn_fill(coarse, broken, 1, 10, 0, &middle), screen, 1e-6);
	assert_int_equal(middle, 0x808080);
}

static void opacity_and_rotation_hold_for_pictures(void **state)
{
	struct stage stage = stage_open(60, 60, 0, MIB);
	const char *path = make_picture(*state, "grey.png", 40, 8, grey);
	struct item *item = stage_picture(&stage, (struct box){ 10, 26, 40, 8 }, path);
	item->rotation = 90;
	item->opacity = 0.5f;
	struct raster *shot = stage_shot(&stage, true);
	assert_near(pixel(shot, 30, 14), 0x404040, 2);
	assert_near(pixel(shot, 30, 45), 0x404040, 2);
	assert_int_equal(pixel(shot, 14, 30), 0);
	assert_int_equal(pixel(shot, 46, 30), 0);
	raster_destroy(shot);
	stage_close(&stage);
}

static void an_svg_keeps_its_transparency(void **state)
{
	(void)state;
	struct stage stage = stage_open(40, 40, 0, MIB);
	stage_fill(&stage, (struct box){ 0, 0, 40, 40 }, 0x102030);
	stage_svg(&stage, (struct box){ 0, 0, 40, 40 },
			  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\">"
			  "<rect x=\"10\" y=\"10\" width=\"20\" height=\"20\" fill=\"#F2B54D\"/></svg>");
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 2, 2), 0x102030);
	assert_near(pixel(shot, 20, 20), 0xF2B54D, 1);
	raster_destroy(shot);
	stage_close(&stage);
}

static void what_is_clear_around_a_picture_costs_nothing(void **state)
{
	(void)state;
	struct stage stage = stage_open(60, 60, 0, MIB);
	stage_fill(&stage, (struct box){ 0, 0, 60, 60 }, 0x102030);
	stage_svg(&stage, (struct box){ 5, 5, 40, 40 },
			  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\">"
			  "<rect x=\"10\" y=\"6\" width=\"20\" height=\"8\" fill=\"#F2B54D\"/></svg>");
	struct raster *shot = stage_shot(&stage, true);
	for (int y = 0; y < 60; y++)
		for (int x = 0; x < 60; x++) {
			bool ink = x >= 15 && x < 35 && y >= 11 && y < 19;
			assert_near(pixel(shot, x, y), ink ? 0xF2B54D : 0x102030, 1);
		}
	size_t bytes = canvas_count(stage.canvas).texture_bytes;
	assert_true(bytes >= 20 * 8 * 4 && bytes < 24 * 10 * 5); /* with a pixel around it */
	raster_destroy(shot);
	stage_close(&stage);
}

/* Too little to keep a copy for; upright or turned, and stretched to twice its size. */
static void what_is_clear_at_an_edge_is_kept_there(void **state)
{
	(void)state;
	for (int rotation = 0; rotation < 360; rotation += 90)
		for (int times = 1; times <= 2; times++) {
			struct stage stage = stage_open(90, 90, rotation, MIB);
			stage_fill(&stage, (struct box){ 0, 0, 90, 90 }, 0x102030);
			struct item *item = stage_svg(&stage, (struct box){ 5, 5, 40, 40 },
										  "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\">"
										  "<rect x=\"4\" y=\"3\" width=\"36\" height=\"36\" fill=\"#F2B54D\"/></svg>");
			item->box.width = item->box.height = 40 * times;
			struct raster *shot = stage_shot(&stage, true);
			for (int y = 0; y < 90; y++)
				for (int x = 0; x < 90; x++) {
					int from_x = 5 + 4 * times, from_y = 5 + 3 * times, side = 36 * times;
					bool edge = times > 1 && (abs(x - from_x) < 2 || abs(y - from_y) < 2 || abs(y - from_y - side) < 2);
					bool ink = x >= from_x && x < from_x + side && y >= from_y && y < from_y + side;
					if (!edge)
						assert_near(pixel(shot, x, y), ink ? 0xF2B54D : 0x102030, 1);
				}
			raster_destroy(shot);
			stage_close(&stage);
		}
}

struct told {
	int count;
	char path[512];
};

static void tell(void *data, const char *path, const struct error *error)
{
	struct told *told = data;
	told->count++;
	snprintf(told->path, sizeof told->path, "%s", path ? path : "(svg)");
	assert_true(error->text[0] != '\0');
}

static void collect(struct stage *stage, struct told *told)
{
	for (int i = 0; i < 100 && canvas_prepare(stage->canvas, &stage->display, 1) > 0; i++) {
		worker_wait(stage->worker);
		canvas_collect(stage->canvas, tell, told);
	}
}

static void a_broken_picture_is_told_once_and_left_out(void **state)
{
	struct stage stage = stage_open(40, 40, 0, MIB);
	struct told told = { 0 };
	const char *path = in_folder(*state, "broken.png");
	write_test_file(path, "no picture");
	stage_fill(&stage, (struct box){ 0, 0, 40, 40 }, 0x102030);
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, path);
	for (int i = 0; i < 300; i++) /* it is tried again now and then, and not told again */
		collect(&stage, &told);
	assert_int_equal(told.count, 1);
	assert_string_equal(told.path, path);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 0);
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 10, 10), 0x102030);
	raster_destroy(shot);
	make_picture(*state, "broken.png", 20, 20, grey); /* mended */
	canvas_drop_file(stage.canvas, path);
	shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 10, 10), 0x808080);
	raster_destroy(shot);
	stage_close(&stage);
}

static void a_mended_picture_is_found_without_being_told(void **state)
{
	struct stage stage = stage_open(40, 40, 0, MIB);
	struct told told = { 0 };
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, in_folder(*state, "late.png"));
	collect(&stage, &told);
	assert_int_equal(told.count, 1);
	make_picture(*state, "late.png", 20, 20, grey);
	for (int i = 0; i < 100; i++)
		collect(&stage, &told);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 20 * 20 * 4);
	stage_close(&stage);
}

static void a_folder_that_is_held_is_not_read(void **state)
{
	struct stage stage = stage_open(40, 40, 0, MIB);
	struct told told = { 0 };
	const char *here = make_picture(*state, "a.png", 20, 20, grey),
			   *later = make_picture(*state, "b.png", 20, 20, grey);
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, here);
	collect(&stage, &told);
	size_t bytes = canvas_count(stage.canvas).texture_bytes;
	assert_true(bytes > 0);
	canvas_hold(stage.canvas, (*(struct test_folder **)state)->path);
	unlink(here);
	assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 1), 0); /* it is at hand */
	stage_picture(&stage, (struct box){ 20, 0, 20, 20 }, later);
	for (int i = 0; i < 300; i++)
		assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 1), 1);
	struct layer *layer = canvas_compose(stage.canvas, &stage.display, 0x000000, NULL);
	struct raster *shot = stage_read(&stage, &(struct frame){ .from = layer }, false);
	assert_int_equal(pixel(shot, 5, 5), 0x808080);
	assert_int_not_equal(pixel(shot, 25, 5), 0x808080);
	raster_destroy(shot);
	layer_destroy(stage.canvas, layer);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, bytes);
	canvas_hold(stage.canvas, NULL);
	collect(&stage, &told);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 2 * bytes);
	assert_int_equal(told.count, 0);
	canvas_drop_below(stage.canvas, (*(struct test_folder **)state)->path);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 0);
	stage_close(&stage);
}

static void a_dropped_file_is_read_again(void **state)
{
	struct stage stage = stage_open(20, 20, 0, MIB);
	const char *path = make_picture(*state, "a.png", 20, 20, grey);
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, path);
	raster_destroy(stage_shot(&stage, true));
	make_picture(*state, "a.png", 20, 20, pattern);
	canvas_drop_file(stage.canvas, in_folder(*state, "other.png"));
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 3, 3), 0x808080);
	raster_destroy(shot);
	canvas_drop_file(stage.canvas, path);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 0);
	shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 3, 3), pattern(3, 3) & 0xFFFFFF);
	raster_destroy(shot);
	canvas_drop_file(stage.canvas, NULL);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 0);
	stage_close(&stage);
}

static void a_file_dropped_in_flight_is_forgotten(void **state)
{
	struct stage stage = stage_open(20, 20, 0, MIB);
	const char *path = make_picture(*state, "a.png", 20, 20, grey);
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, path);
	assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 0), 1);
	canvas_drop_file(stage.canvas, path);
	assert_int_equal(worker_outstanding(stage.worker), 0);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 0);
	struct raster *shot = stage_shot(&stage, true);
	assert_int_equal(pixel(shot, 3, 3), 0x808080);
	raster_destroy(shot);
	stage_close(&stage);
}

/* Ten panels with a picture of 40 000 bytes each, and room for three. */
static void the_oldest_give_way_to_the_budget(void **state)
{
	struct stage stage = stage_open(100, 100, 0, 120000);
	const char *path = make_picture(*state, "a.png", 100, 100, pattern);
	for (int round = 0; round < 2; round++)
		for (int panel = 0; panel < 10; panel++) {
			display_clear(&stage.display);
			stage_picture(&stage, (struct box){ 0, 0, 100, 100 }, path)->picture.tint = (uint32_t)panel * 0x050505u;
			stage.display.items[0].picture.tinted = true;
			for (int i = 0; i < 5; i++) /* what was asked for last is not thrown out; older turns are */
				stage_prepare(&stage);
			assert_true(canvas_count(stage.canvas).texture_bytes <= 120000);
			assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 0), 0);
		}
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 120000);
	assert_int_equal(canvas_count(stage.canvas).budget, 120000);
	stage_close(&stage);
}

static int ask(struct stage *stage, const char *path, uint32_t tint)
{
	display_clear(&stage->display);
	struct item *item = stage_picture(stage, (struct box){ 0, 0, 100, 100 }, path);
	item->picture.tinted = true;
	item->picture.tint = tint;
	int outstanding = canvas_prepare(stage->canvas, &stage->display, 0);
	for (int i = 0; i < 5; i++)
		stage_prepare(stage);
	return outstanding;
}

static void what_was_asked_for_last_stays_longest(void **state)
{
	struct stage stage = stage_open(100, 100, 0, 120000); /* room for three */
	const char *path = make_picture(*state, "a.png", 100, 100, pattern);
	for (uint32_t tint = 1; tint <= 3; tint++)
		assert_int_equal(ask(&stage, path, tint), 1);
	assert_int_equal(ask(&stage, path, 1), 0);
	assert_int_equal(ask(&stage, path, 4), 1); /* 2 goes */
	assert_int_equal(ask(&stage, path, 1), 0);
	assert_int_equal(ask(&stage, path, 3), 0);
	assert_int_equal(ask(&stage, path, 2), 1);
	stage_close(&stage);
}

static void two_shades_of_one_file_are_two_pictures(void **state)
{
	struct stage stage = stage_open(100, 100, 0, 120000);
	const char *path = make_picture(*state, "a.png", 100, 100, grey);
	for (uint32_t shade = 0; shade < 2; shade++) {
		struct item *item = stage_picture(&stage, (struct box){ 0, 0, 100, 100 }, path);
		item->picture.tinted = true;
		item->picture.tint = 0xFFFFFF;
		item->picture.shade = shade;
	}
	for (int i = 0; i < 5; i++)
		stage_prepare(&stage);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 80000);
	stage_close(&stage);
}

/* One panel alone passes the budget: it is shown whole all the same, and nothing is decoded again and again. */
static void one_panel_may_pass_the_budget(void **state)
{
	struct stage stage = stage_open(100, 100, 0, 50000);
	const char *path = make_picture(*state, "a.png", 100, 100, grey);
	for (int i = 0; i < 4; i++) {
		struct item *item = stage_picture(&stage, (struct box){ i * 25, 0, 100, 100 }, path);
		item->picture.tinted = true;
		item->picture.tint = 0xFFFFFFu - (uint32_t)i;
		item->clip = (struct box){ i * 25, 0, 25, 100 };
	}
	int rounds = 0;
	while (canvas_prepare(stage.canvas, &stage.display, 1) > 0) {
		assert_true(++rounds < 10);
		worker_wait(stage.worker);
		canvas_collect(stage.canvas, NULL, NULL);
	}
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 160000);
	struct raster *shot = stage_shot(&stage, true);
	for (int x = 0; x < 100; x++)
		assert_near(pixel(shot, x, 50), 0x808080, 2);
	raster_destroy(shot);
	stage_close(&stage);
}

/* A layer is never composed with a hole: what was thrown out since it was prepared is decoded on the spot. */
static void what_was_thrown_out_is_there_when_composed(void **state)
{
	struct stage stage = stage_open(20, 20, 0, MIB);
	struct error error;
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, make_picture(*state, "a.png", 20, 20, grey));
	stage_prepare(&stage);
	canvas_drop_file(stage.canvas, NULL);
	struct layer *layer = canvas_compose(stage.canvas, &stage.display, 0, &error);
	struct raster *shot = stage_read(&stage, &(struct frame){ .from = layer }, true);
	assert_int_equal(pixel(shot, 3, 3), 0x808080);
	raster_destroy(shot);
	layer_destroy(stage.canvas, layer);
	stage_close(&stage);
}

/* While a list has something moving, all its pictures stay, the still ones too: it is composed again when it rests. */
static void a_moving_list_keeps_its_pictures(void **state)
{
	struct stage stage = stage_open(20, 20, 0, 2000);
	struct display other;
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, make_picture(*state, "a.png", 20, 20, grey));
	stage_picture(&stage, (struct box){ 0, 0, 10, 10 }, stage.display.items[0].picture.path)->moving = true;
	stage.display.moving = true;
	struct layer *layer = stage_compose(&stage);
	display_init(&other);
	for (int i = 0; i < 20; i++) {
		canvas_prepare(stage.canvas, &other, 0);
		assert_true(
			canvas_frame(stage.canvas, &(struct frame){ .from = layer, .from_moving = &stage.display, .mix = 0 }));
	}
	*display_add(&other) = stage.display.items[0];
	other.items[0].picture.mirrored = true;
	canvas_prepare(stage.canvas, &other, 0); /* over the budget by now */
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 1600 + 400 + 1600);
	display_finish(&other);
	layer_destroy(stage.canvas, layer);
	stage_close(&stage);
}

static void pictures_that_rest_make_room_before_older_ones(void **state)
{
	struct stage stage = stage_open(20, 20, 0, 3200); /* room for two */
	const char *path = make_picture(*state, "a.png", 20, 20, grey);
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, path);
	stage_picture(&stage, (struct box){ 0, 0, 20, 20 }, path)->picture.mirrored = true;
	stage.display.items[1].moving = true;
	stage_prepare(&stage);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 3200);
	canvas_rest(stage.canvas, &stage.display); /* within the budget: both stay */
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 3200);
	stage.display.items[0].picture.tinted = true; /* another, where the one that rests lay */
	stage_prepare(&stage);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 3200);
	stage.display.items[0].picture.tinted = false;
	assert_int_equal(canvas_prepare(stage.canvas, &stage.display, 0), 1); /* it has gone, and what moves has not */
	stage_prepare(&stage);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 4800); /* all three were asked for lately */
	canvas_rest(stage.canvas, &stage.display);
	assert_int_equal(canvas_count(stage.canvas).texture_bytes, 3200);
	stage_close(&stage);
}

int main(void)
{
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(a_picture_is_its_pixels),
		WITH_FOLDER(a_picture_is_waited_for),
		WITH_FOLDER(tiles_have_no_seams),
		WITH_FOLDER(a_scaled_picture_has_no_seams),
		WITH_FOLDER(a_contained_picture_stands_in_the_middle),
		WITH_FOLDER(what_a_picture_hides_is_not_drawn),
		WITH_FOLDER(opacity_and_rotation_hold_for_pictures),
		WITH_FOLDER(what_is_clear_around_a_picture_costs_nothing),
		WITH_FOLDER(what_is_clear_at_an_edge_is_kept_there),
		WITH_FOLDER(an_svg_keeps_its_transparency),
		WITH_FOLDER(a_broken_picture_is_told_once_and_left_out),
		WITH_FOLDER(a_mended_picture_is_found_without_being_told),
		WITH_FOLDER(a_folder_that_is_held_is_not_read),
		WITH_FOLDER(a_dropped_file_is_read_again),
		WITH_FOLDER(a_file_dropped_in_flight_is_forgotten),
		WITH_FOLDER(the_oldest_give_way_to_the_budget),
		WITH_FOLDER(what_was_asked_for_last_stays_longest),
		WITH_FOLDER(two_shades_of_one_file_are_two_pictures),
		WITH_FOLDER(one_panel_may_pass_the_budget),
		WITH_FOLDER(what_was_thrown_out_is_there_when_composed),
		WITH_FOLDER(a_moving_list_keeps_its_pictures),
		WITH_FOLDER(pictures_that_rest_make_room_before_older_ones),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
