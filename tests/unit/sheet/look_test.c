/* A sheet's picture, looked at closely. */
#include "draw/window.h"
#include "media/worker.h"
#include "sheet/sheet.h"
#include "support/house.h"
#include "tour/errand.h"

struct world {
	struct test_house test;
	struct tour tour;
	struct sheet sheet;
};

static double now(const struct world *world)
{
	return house_now(&world->test.house);
}

static void run(struct world *world, double seconds)
{
	struct tour *tour = &world->tour;
	struct house *house = &world->test.house;
	double until = house_now(house) + seconds;
	for (double t = house_now(house); t < until; t = house_now(house)) {
		tour_step(tour);
		sheet_step(&world->sheet);
		if (tour->change.running && change_progress(&tour->change, t) >= 1)
			change_end(tour);
		clock_advance(&house->clock, t + 0.05);
	}
}

static void open(struct world *world, const char *name)
{
	struct sheet_wish wish = { name, "1", 0, false };
	sheet_open(&world->sheet, &wish);
	run(world, 1);
}

/* A panel with a picture, whose sheet is open. */
static int setup(void **state)
{
	struct world *world = calloc(1, sizeof *world);
	*state = world;
	test_house_open(&world->test);
	struct house *house = &world->test.house;
	assert_int_equal(mkdir(in_folder(world->test.folder, "assets"), 0700), 0);
	write_test_file(
		in_folder(world->test.folder, "assets/p.svg"),
		"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3000\" height=\"2000\" viewBox=\"0 0 30 20\"><path "
		"d=\"M0 20L15 2L30 20Z\" fill=\"#806040\"/></svg>");
	test_house_panel(world->test.folder, "one/a",
					 "picture = { file = \"p.svg\", side = \"left\", caption = { en = \"A hill\", kk = \"A hill\" } }");
	tour_init(&world->tour, house, 0);
	sheet_init(&world->sheet, house, &world->tour);
	tour_go(&world->tour, 0, CAUSE_START);
	run(world, 1);
	test_house_screen(house, 64 << 20);
	struct canvas *canvas = house->canvas;
	house->canvas = NULL; /* the tour goes on as if nothing were drawn */
	open(world, "picture");
	house->canvas = canvas;
	return world->sheet.viewer.open ? 0 : -1;
}

static int teardown(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	sheet_finish(&world->sheet);
	tour_finish(&world->tour);
	canvas_destroy(house->canvas);
	worker_destroy(house->worker);
	window_destroy(house->window);
	test_house_close(&world->test);
	free(world);
	return 0;
}

static struct pan_view seen(const struct world *world)
{
	return pan_at(&world->sheet.viewer.pan, now(world));
}

/* The middle of the picture's area, 0..1 of the screen. */
static void middle(const struct world *world, double *x, double *y)
{
	const struct box *area = &world->sheet.viewer.area;
	*x = (area->x + area->width / 2) / world->test.house.width;
	*y = (area->y + area->height / 2) / world->test.house.height;
}

static void only_a_sheet_with_a_picture_has_one_to_look_at(void **state)
{
	struct world *world = *state;
	const struct sheet *sheet = &world->sheet;
	double x, y;
	middle(world, &x, &y);
	assert_true(look_takes_two(sheet) && look_is_at(sheet, x, y));
	assert_false(look_is_at(sheet, x, 0.0001) && sheet->viewer.area.y > 1);
	const struct box *area = &sheet->viewer.area;
	assert_false(look_is_at(sheet, (area->x + area->width + 1) / 1920, y));
	assert_false(look_is_at(sheet, (area->x - 1) / 1920, y));
	assert_false(look_is_at(sheet, x, (area->y + area->height + 1) / 1080));
	sheet_close(&world->sheet);
	assert_false(look_takes_two(sheet) || look_is_at(sheet, x, y));
	sheet_drop(&world->sheet);
	struct sheet_wish wish = { "contents", "", 0, false };
	sheet_open(&world->sheet, &wish);
	assert_false(sheet->viewer.open || look_takes_two(sheet) || look_moves(sheet, now(world)));
	world->test.house.draw.wanted = false;
	look_zoom(&world->sheet, ZOOM_IN);
	struct gesture gesture = { .kind = GESTURE_DRAG_BEGIN };
	look_gesture(&world->sheet, &gesture, now(world));
	assert_false(world->test.house.draw.wanted);
}

static void buttons_enlarge_it_step_by_step(void **state)
{
	struct world *world = *state;
	world->test.house.draw.wanted = false;
	look_zoom(&world->sheet, ZOOM_IN);
	assert_true(world->test.house.draw.wanted && look_moves(&world->sheet, now(world)));
	assert_float_equal(world->test.house.draw.next_frame, now(world), 1e-9);
	run(world, 1);
	assert_true(seen(world).scale > 1 && !look_moves(&world->sheet, now(world)));
	look_zoom(&world->sheet, ZOOM_OUT);
	run(world, 1);
	assert_float_equal(seen(world).scale, 1, 1e-9);
	look_zoom(&world->sheet, ZOOM_IN);
	look_zoom(&world->sheet, ZOOM_IN);
	look_zoom(&world->sheet, ZOOM_WHOLE);
	run(world, 1);
	assert_float_equal(seen(world).scale, 1, 1e-9);
}

static void a_double_tap_enlarges_what_is_there(void **state)
{
	struct world *world = *state;
	struct gesture gesture = { .kind = GESTURE_TAP, .count = 2 };
	middle(world, &gesture.x, &gesture.y);
	gesture.x += 0.1;
	world->test.house.draw.wanted = false;
	look_tap(&world->sheet, &gesture, now(world));
	assert_true(world->test.house.draw.wanted);
	run(world, 1);
	assert_true(seen(world).scale > 1 && seen(world).x < 0); /* what lay to the right is nearer */
	look_tap(&world->sheet, &gesture, now(world));
	run(world, 1);
	assert_float_equal(seen(world).scale, 1, 1e-9);
}

static void a_finger_moves_it_as_far_as_it_goes_itself(void **state)
{
	struct world *world = *state;
	struct gesture gesture = { .kind = GESTURE_DRAG_BEGIN };
	middle(world, &gesture.x, &gesture.y);
	look_zoom(&world->sheet, ZOOM_IN);
	look_zoom(&world->sheet, ZOOM_IN);
	run(world, 1);
	struct pan_view before = seen(world);
	world->test.house.draw.wanted = false;
	look_gesture(&world->sheet, &gesture, now(world));
	assert_true(world->test.house.draw.wanted && world->sheet.viewer.pan.mode == PAN_HELD);
	gesture.kind = GESTURE_DRAG_MOVE;
	gesture.dx = 0.05;
	gesture.dy = -0.02;
	look_gesture(&world->sheet, &gesture, now(world));
	/* Screens of the finger are so many areas of the viewer. */
	assert_float_equal((seen(world).x - before.x) * world->sheet.viewer.area.width, 0.05 * 1920, 1e-6);
	assert_float_equal((seen(world).y - before.y) * world->sheet.viewer.area.height, -0.02 * 1080, 1e-6);
	gesture.kind = GESTURE_DRAG_END;
	gesture.vx = 1;
	look_gesture(&world->sheet, &gesture, now(world));
	double left = seen(world).x;
	run(world, 1);
	assert_true(seen(world).x > left); /* it glides on */
}

static void two_fingers_enlarge_what_lies_between_them(void **state)
{
	struct world *world = *state;
	struct gesture gesture = { .kind = GESTURE_PINCH_BEGIN, .ratio = 1 };
	middle(world, &gesture.x, &gesture.y);
	gesture.x -= 0.05;
	look_gesture(&world->sheet, &gesture, now(world));
	assert_int_equal(world->sheet.viewer.pan.mode, PAN_HELD);
	gesture.kind = GESTURE_PINCH_MOVE;
	gesture.ratio = 2;
	look_gesture(&world->sheet, &gesture, now(world));
	assert_float_equal(seen(world).scale, 2, 1e-6);
	/* A point left of the middle stays where it is: the middle goes right. */
	assert_float_equal(seen(world).x * world->sheet.viewer.area.width, 0.05 * 1920, 1e-6);
	gesture.kind = GESTURE_PINCH_END;
	look_gesture(&world->sheet, &gesture, now(world));
	assert_true(world->sheet.viewer.pan.mode != PAN_HELD);
}

static void the_same_picture_is_seen_again_as_it_was(void **state)
{
	struct world *world = *state;
	look_zoom(&world->sheet, ZOOM_IN);
	run(world, 1);
	struct pan kept = world->sheet.viewer.pan;
	double scale = seen(world).scale;
	sheet_again(&world->sheet); /* made anew where it stands, in other words */
	assert_float_equal(seen(world).scale, scale, 1e-9);
	sheet_drop(&world->sheet);
	struct sheet_wish wish = { "picture", "1", 0, false };
	sheet_open(&world->sheet, &wish);
	assert_float_equal(seen(world).scale, 1, 1e-9);
	look_again(&world->sheet, &kept);
	assert_float_equal(seen(world).scale, scale, 1e-9);
	kept.fit_width *= 0.5; /* another picture's */
	kept.to.scale = kept.from.scale = 3;
	look_again(&world->sheet, &kept);
	assert_float_equal(seen(world).scale, scale, 1e-9);
}

static void enlarged_it_is_drawn_over_its_sheet_once_the_sheet_stands(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	struct display display;
	display_init(&display);
	display.width = house->width;
	display.height = house->height;
	look_draw(&world->sheet, now(world), &display);
	assert_int_equal(display.count, 0); /* the whole picture is the sheet's own */
	look_zoom(&world->sheet, ZOOM_IN);
	clock_advance(&house->clock, now(world) + 1);
	look_draw(&world->sheet, now(world), &display);
	assert_true(display.count > 0 && world->sheet.viewer.outstanding && !world->sheet.viewer.covers);
	while (worker_outstanding(house->worker) > 0)
		canvas_collect(house->canvas, NULL, NULL);
	canvas_collect(house->canvas, NULL, NULL);
	display_clear(&display);
	look_draw(&world->sheet, now(world), &display);
	assert_true(!world->sheet.viewer.outstanding && world->sheet.viewer.covers);
	size_t count = display.count;
	display_clear(&display);
	look_draw(&world->sheet, now(world), &display);
	assert_int_equal(display.count, count + 1); /* and its ground hides the sheet's */
	canvas_drop_file(house->canvas, NULL);
	display_clear(&display);
	look_draw(&world->sheet, now(world), &display);
	assert_true(world->sheet.viewer.outstanding && world->sheet.viewer.covers); /* also while other parts come */
	display_clear(&display);
	motion_go(&world->sheet.rise, 0.5, now(world), 1, EASING_LINEAR);
	look_draw(&world->sheet, now(world), &display);
	assert_int_equal(display.count, 0);
	motion_set(&world->sheet.rise, 1);
	world->sheet.closing = true;
	look_draw(&world->sheet, now(world), &display);
	assert_int_equal(display.count, 0);
	display_finish(&display);
}

int main(void)
{
#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		IN_WORLD(only_a_sheet_with_a_picture_has_one_to_look_at),
		IN_WORLD(buttons_enlarge_it_step_by_step),
		IN_WORLD(a_double_tap_enlarges_what_is_there),
		IN_WORLD(a_finger_moves_it_as_far_as_it_goes_itself),
		IN_WORLD(two_fingers_enlarge_what_lies_between_them),
		IN_WORLD(the_same_picture_is_seen_again_as_it_was),
		IN_WORLD(enlarged_it_is_drawn_over_its_sheet_once_the_sheet_stands),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
