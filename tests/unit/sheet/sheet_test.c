/* Sheets without a screen: one at a time, made while nothing moves, closed and forgotten. */
#include "sheet/sheet.h"
#include "support/house.h"
#include "tour/errand.h"
#include <math.h>

struct world {
	struct test_house test;
	struct tour tour;
	struct sheet sheet;
};

static void run(struct world *world, double seconds)
{
	struct tour *tour = &world->tour;
	struct house *house = &world->test.house;
	double until = house_now(house) + seconds;
	for (double now = house_now(house); now < until; now = house_now(house)) {
		tour_step(tour);
		sheet_step(&world->sheet);
		if (tour->change.running && change_progress(&tour->change, now) >= 1)
			change_end(tour);
		clock_advance(&house->clock, now + 0.05);
	}
}

static int setup(void **state)
{
	struct world *world = calloc(1, sizeof *world);
	*state = world;
	test_house_open(&world->test);
	tour_init(&world->tour, &world->test.house, 0);
	sheet_init(&world->sheet, &world->test.house, &world->tour);
	tour_go(&world->tour, 0, CAUSE_START);
	run(world, 1);
	return world->tour.has_current ? 0 : -1;
}

static int teardown(void **state)
{
	struct world *world = *state;
	sheet_finish(&world->sheet);
	tour_finish(&world->tour);
	canvas_destroy(world->test.house.canvas);
	worker_destroy(world->test.house.worker);
	window_destroy(world->test.house.window);
	test_house_close(&world->test);
	free(world);
	return 0;
}

static void open(struct world *world, const char *name, const char *about)
{
	struct sheet_wish wish = { name, about, 0, false };
	sheet_open(&world->sheet, &wish);
}

static int told(struct world *world, const char *name, const char *state)
{
	char part[64];
	snprintf(part, sizeof part, "\"name\":\"%s\",\"state\":\"%s\"", name, state);
	return test_house_told(&world->test, part);
}

static void it_rises_and_sinks_and_is_gone(void **state)
{
	struct world *world = *state;
	struct sheet *sheet = &world->sheet;
	open(world, "contents", "");
	assert_true(sheet_is(sheet, "contents") && sheet_is(sheet, NULL) && !sheet_is(sheet, "gloss") &&
				sheet_covers(sheet));
	run(world, 1);
	assert_true(motion_at(&sheet->rise, house_now(&world->test.house)) == 1);
	unsigned serial = sheet->serial;
	sheet_close(sheet);
	assert_true(!sheet_is(sheet, NULL) && !sheet_covers(sheet) && sheet->scene); /* it sinks */
	sheet_close(sheet);
	run(world, 1);
	assert_true(!sheet->scene && !sheet->name[0] && sheet->serial > serial);
	assert_int_equal(told(world, "contents", "open"), 1);
	assert_int_equal(told(world, "contents", "closed"), 1);
}

static void another_takes_its_place(void **state)
{
	struct world *world = *state;
	open(world, "contents", "");
	run(world, 1);
	unsigned serial = world->sheet.serial;
	open(world, "sheet", "");
	assert_true(sheet_is(&world->sheet, "sheet") && world->sheet.serial > serial);
	assert_true(motion_at(&world->sheet.rise, house_now(&world->test.house)) ==
				1); /* it stands where the first one stood */
	assert_int_equal(told(world, "contents", "closed"), 1);
}

static void within_a_movement_it_waits(void **state)
{
	struct world *world = *state;
	tour_go(&world->tour, 1, CAUSE_TOUCH);
	run(world, 0.2);
	assert_true(world->tour.change.running);
	open(world, "contents", "");
	assert_true(sheet_is(&world->sheet, "contents") && !sheet_covers(&world->sheet) && world->sheet.pending);
	run(world, 3);
	assert_true(sheet_covers(&world->sheet) && !world->sheet.pending);
}

static void one_that_cannot_be_built_is_none_and_that_is_told(void **state)
{
	struct world *world = *state;
	open(world, "nonsense", "");
	assert_false(sheet_is(&world->sheet, NULL));
	assert_true(world->test.house.reported.count > 0);
}

static void without_a_backdrop_there_are_no_sheets(void **state)
{
	struct world *world = *state;
	struct aids aids = { .text_size = TEXT_STANDARD };
	open(world, "contents", "");
	run(world, 1);
	backdrop_without(&world->tour.backdrop, &aids, world->test.house.width, world->test.house.height);
	assert_false(sheet_can(&world->sheet));
	run(world, 0.1);
	assert_true(!world->sheet.scene && !sheet_is(&world->sheet, NULL));
	open(world, "contents", "");
	assert_false(sheet_is(&world->sheet, NULL));
}

static void it_is_made_again_where_it_stands(void **state)
{
	struct world *world = *state;
	struct sheet *sheet = &world->sheet;
	open(world, "contents", "");
	run(world, 1);
	unsigned serial = sheet->serial;
	world->test.house.draw.wanted = false;
	tour_set_language(&world->tour, 1);
	sheet_again(sheet);
	assert_true(sheet->serial == serial + 1 && sheet_covers(sheet));
	assert_true(world->test.house.draw.wanted); /* its words need not wait for its pictures */
	sheet_about(sheet, "two");
	assert_true(sheet->serial == serial + 2 && strcmp(sheet->about, "two") == 0);
	sheet_turn(sheet, 99);
	assert_int_equal(sheet->page, 0); /* the last page there is */
	sheet_close(sheet);
	serial = sheet->serial;
	sheet_again(sheet);
	sheet_about(sheet, "three");
	assert_true(sheet->serial == serial && strcmp(sheet->about, "two") == 0);
}

static void its_words_are_made_before_it_rises(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	struct sheet *sheet = &world->sheet;
	struct display display;
	test_house_screen(house, 64 << 20);
	open(world, "contents", "");
	assert_false(sheet->ready || motion_running(&sheet->rise, house_now(house)));
	while (!sheet->ready) {
		sheet_step(sheet);
		worker_wait(house->worker);
		canvas_collect(house->canvas, NULL, NULL);
	}
	size_t bytes = canvas_count(house->canvas).texture_bytes;
	assert_true(motion_running(&sheet->rise, house_now(house)) && bytes > 0);
	display_init(&display);
	display.width = house->width;
	display.height = house->height;
	struct drivers drivers = { .rise = 1, .calm = true };
	scene_evaluate(sheet->scene, NULL, &drivers, NULL, &display);
	for (size_t i = 0; i < display.count; i++)
		display.items[i].moving = true;
	canvas_frame(house->canvas, &(struct frame){ .from_moving = &display });
	assert_int_equal(canvas_count(house->canvas).texture_bytes, bytes); /* nothing was left to be made */
	display_finish(&display);
}

int main(void)
{
#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		IN_WORLD(it_rises_and_sinks_and_is_gone),
		IN_WORLD(another_takes_its_place),
		IN_WORLD(within_a_movement_it_waits),
		IN_WORLD(one_that_cannot_be_built_is_none_and_that_is_told),
		IN_WORLD(without_a_backdrop_there_are_no_sheets),
		IN_WORLD(it_is_made_again_where_it_stands),
		IN_WORLD(its_words_are_made_before_it_rises),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
