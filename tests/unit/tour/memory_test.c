/* Views on a screen: what cannot be drawn now is tried again, but the show does not wait for ever. */
#include "draw/window.h"
#include "media/worker.h"
#include "support/oom.h"
#include "world.h"

/* Panels that fill the screen themselves, drawn on one, while nobody is there. */
static int setup_screen(void **state)
{
	struct world *world = calloc(1, sizeof *world);
	struct house *house = &world->test.house;
	struct error error = { "" };
	*state = world;
	test_house_open(&world->test);
	write_test_file(
		in_folder(world->test.folder, "scripts/theme.lua"),
		"return { lights = false, faces = { body = \"DejaVuSans.ttf\" }, fallback = { \"DejaVuSans.ttf\" } }\n");
	assert_int_equal(mkdir(in_folder(world->test.folder, "scripts/layouts"), 0700), 0);
	write_test_file(
		in_folder(world->test.folder, "scripts/layouts/story.lua"),
		"return layout { fields = { body = \"text\" }, build = function(panel, screen) return group { shape "
		"{ width = screen.width, height = screen.height, colour = \"#102030\" }, panel.title == \"drawn\" and shape { "
		"width = "
		"20, height = 20, svg = '<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" "
		"height=\"9\"/></svg>' } or nil } end }\n");
	write_test_file(in_folder(world->test.folder, "scripts/chrome.lua"),
					"return function(screen) return group {} end\n");
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	exhibition_init(&house->exhibition);
	house->script = script_create(house->folder, house->data, house->fonts, &error);
	assert_non_null(house->script);
	assert_true(script_read_exhibition(house->script, &house->exhibition, &house->reported));
	house->width = 64;
	house->height = 36;
	test_house_screen(house, 1 << 20);
	tour_init(&world->tour, house, 0);
	tour_set_alone(&world->tour, true, 0);
	tour_go(&world->tour, 0, CAUSE_START);
	run(world, 1);
	return world->tour.has_current && world->tour.current.layer ? 0 : -1;
}

static int teardown_screen(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	tour_finish(&world->tour);
	canvas_destroy(house->canvas);
	worker_destroy(house->worker);
	window_destroy(house->window);
	test_house_close(&world->test);
	free(world);
	return 0;
}

/* The next panel is built, and to be drawn anew. */
static void undraw(struct world *world)
{
	struct view *view = &world->tour.coming;
	assert_true(view->step == VIEW_COMPOSED && view->key.panel == 1);
	view_lose_layer(view, world->test.house.canvas);
	display_finish(&view->still);
	display_init(&view->still);
}

/* The first thing that a step wants is not to be had: room for the view's list. */
static void step_without_memory(struct world *world)
{
	oom.left = 0;
	oom.armed = true;
	tour_step(&world->tour);
	oom.armed = false;
}

static void begin(struct world *world)
{
	struct tour *tour = &world->tour;
	undraw(world);
	tour->leave_at = now_in(world) + 1;
	step_without_memory(world);
	assert_true(tour->coming.failures == 1 && tour->coming.step == VIEW_BUILT && !tour->coming.layer);
}

static void the_show_goes_on_when_there_is_memory_again(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin(world);
	assert_float_equal(tour->coming.retry_at, now_in(world) + 5, 1e-9);
	assert_float_equal(tour->leave_at, tour->coming.retry_at, 1e-9); /* the panel stays until then */
	pass(world, 2);
	assert_true(tour->coming.failures == 1 && tour->coming.step == VIEW_BUILT); /* not tried before its time */
	assert_int_equal(tour->current.key.panel, 0);
	pass(world, 3);
	assert_int_equal(tour->current.key.panel, 1);
	assert_true(tour->current.layer && !tour->undrawn);
	assert_int_equal(world->test.house.reported.count, 0);
}

static void after_three_tries_it_is_passed_over_and_told(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin(world);
	for (int i = 2; i <= 3; i++) {
		clock_advance(&world->test.house.clock, tour->coming.retry_at);
		assert_false(tour->undrawn);
		step_without_memory(world);
	}
	assert_true(tour->undrawn);
	assert_int_equal(world->test.house.exhibition.panels[1].state, PANEL_BROKEN);
	assert_int_equal(test_house_told(&world->test, "cannot-draw"), 1);
	run(world, 6);
	assert_int_equal(tour->current.key.panel, 2);
}

static void whoever_asked_for_it_waits_until_it_is_tried_again(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin_visit(world);
	undraw(world);
	tour_move(tour, 1);
	step_without_memory(world);
	assert_true(tour->errand.wanted && tour->coming.failures == 1 && tour->leave_at < 0);
	assert_float_equal(tour_due(tour), tour->coming.retry_at, 1e-9);
	run(world, 6);
	assert_true(tour->current.key.panel == 1 && !tour->errand.wanted);
}

/* While its folder is away nothing more is read; but a picture that is being decoded will be there. */
static void a_picture_on_its_way_is_waited_for_though_the_folder_has_gone(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct house *house = &world->test.house;
	write_test_file(in_folder(world->test.folder, "scripts/panels/one/c.lua"),
					"return panel { title = { en = \"drawn\", kk = \"drawn\" }, kind = \"story\", body = { en = "
					"\"Words.\", kk = \"Words.\" } }\n");
	script_forget(house->script, 2);
	clock_advance(&house->clock, tour->leave_at);
	tour_step(tour);
	change_end(tour);
	tour_step(tour);
	assert_true(tour->current.key.panel == 1 && tour->coming.key.panel == 2);
	assert_true(tour->coming.step == VIEW_BUILT && worker_outstanding(house->worker) > 0);
	house->held = true;
	tour_step(tour);
	assert_true(tour->coming.step == VIEW_BUILT && house->exhibition.panels[2].state == PANEL_GOOD);
	while (worker_outstanding(house->worker) > 0) {
		worker_wait(house->worker);
		canvas_collect(house->canvas, NULL, NULL);
	}
	tour_step(tour);
	assert_true(tour->coming.step == VIEW_COMPOSED && tour->coming.key.panel == 2);
}

#define ON_SCREEN(test) cmocka_unit_test_setup_teardown(test, setup_screen, teardown_screen)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_SCREEN(the_show_goes_on_when_there_is_memory_again),
		ON_SCREEN(after_three_tries_it_is_passed_over_and_told),
		ON_SCREEN(a_picture_on_its_way_is_waited_for_though_the_folder_has_gone),
		ON_SCREEN(whoever_asked_for_it_waits_until_it_is_tried_again),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
