/* A view comes about in steps: built, prepared, composed. */
#include "draw/window.h"
#include "media/worker.h"
#include "support/house.h"
#include "view/view.h"

struct world {
	struct test_house test;
	struct view view;
	struct backdrop backdrop; /* none, unless a test builds it */
	struct problems problems;
};

static int setup(void **state)
{
	struct world *world = calloc(1, sizeof *world);
	*state = world;
	test_house_open(&world->test);
	view_init(&world->view);
	problems_init(&world->problems);
	return 0;
}

static int teardown(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	view_finish(&world->view, house->canvas);
	backdrop_finish(&world->backdrop);
	canvas_destroy(house->canvas);
	worker_destroy(house->worker);
	window_destroy(house->window);
	problems_finish(&world->problems);
	test_house_close(&world->test);
	free(world);
	return 0;
}

static struct view_key key_of(const struct world *world, int panel)
{
	return (
		struct view_key){ .panel = panel, .width_px = world->test.house.width, .height_px = world->test.house.height };
}

static bool build(struct world *world, const struct view_key *key)
{
	struct house *house = &world->test.house;
	view_finish(&world->view, house->canvas);
	return view_build(&world->view, key, house->script, &house->exhibition, &world->problems);
}

static void read_panel(struct world *world, int panel)
{
	struct house *house = &world->test.house;
	assert_true(script_read_panel(house->script, &house->exhibition, panel, true, &world->problems));
}

static void with_screen(struct world *world)
{
	struct house *house = &world->test.house;
	house->width = 320;
	house->height = 180;
	test_house_screen(house, 64 << 20);
}

static void a_key_tells_apart_whatever_looks_different(void **state)
{
	struct world *world = *state;
	const struct view_key key = key_of(world, 1);
	struct view_key others[12];
	for (int i = 0; i < 12; i++)
		others[i] = key;
	others[0].panel = 2;
	others[1].page = 1;
	others[2].language = 1;
	others[3].width_px = 1;
	others[4].height_px = 1;
	others[5].choice = 1;
	others[6].note = true;
	others[7].title = true;
	others[8].aids.text_size = TEXT_LARGE;
	others[9].aids.high_contrast = true;
	others[10].aids.calm = true;
	others[11].aids.low_reach = true;
	assert_true(view_key_equal(&key, &key));
	for (int i = 0; i < 12; i++)
		assert_false(view_key_equal(&key, &others[i]));
	read_panel(world, 1);
	assert_false(view_is_of(&world->view, &(struct view_key){ 0 })); /* of nothing, while it is empty */
	assert_true(build(world, &key) && view_is_of(&world->view, &key));
	for (int i = 0; i < 12; i++)
		assert_false(view_is_of(&world->view, &others[i]));
}

static void a_page_beyond_the_last_becomes_the_last(void **state)
{
	struct world *world = *state;
	struct view_key key = key_of(world, 1);
	key.page = 7;
	read_panel(world, 1);
	assert_true(build(world, &key));
	assert_int_equal(world->view.pages, 1);
	assert_int_equal(world->view.key.page, 0);
	assert_true(view_is_of(&world->view, &key)); /* and is the one that was asked for */
	key.page = 0;
	assert_true(view_is_of(&world->view, &key));
	key.page = 1;
	assert_false(view_is_of(&world->view, &key));
}

static void the_way_to_a_panel_is_read_once_with_the_panel_itself(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	const struct panel_entry *panels = house->exhibition.panels;
	house->exhibition.panels[1].state = PANEL_BROKEN;
	view_read_way(house->script, &house->exhibition, 3, &world->problems);
	assert_true(panels[0].state == PANEL_GOOD && panels[2].state == PANEL_GOOD && panels[3].state == PANEL_GOOD);
	assert_true(panels[1].state == PANEL_BROKEN && /* it was read before */
				panels[4].state == PANEL_UNREAD);
}

static void pages_lie_between_their_panel_and_the_next_and_a_title_before(void **state)
{
	struct world *world = *state;
	struct view_key key = key_of(world, 3);
	view_read_way(world->test.house.script, &world->test.house.exhibition, 3, &world->problems);
	assert_true(build(world, &key));
	assert_float_equal(view_travel(&world->view), 3, 1e-9);
	world->view.pages = 4;
	world->view.key.page = 1;
	assert_float_equal(view_travel(&world->view), 3.25, 1e-9);
	world->view.pages = 0;
	world->view.key.page = 0;
	assert_float_equal(view_travel(&world->view), 3, 1e-9);
	double land = world->view.land;
	key.title = true;
	assert_true(build(world, &key));
	assert_float_equal(view_travel(&world->view), 2.5, 1e-9);
	assert_float_equal(world->view.land, land - 0.5, 1e-9);
	assert_string_equal(world->view.light, "night"); /* it stands at the end of the chapter before */
}

static void at_a_quiet_panel_the_land_stands_and_nothing_moves(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	struct view_key key = key_of(world, 1);
	struct stage stage;
	test_house_panel(world->test.folder, "one/b", "quiet = true");
	view_read_way(house->script, &house->exhibition, 2, &world->problems);
	assert_true(build(world, &key) && world->view.quiet);
	assert_float_equal(world->view.land, exhibition_land(&house->exhibition, 1), 1e-9);
	view_stage(&world->view, &world->backdrop, 2, &stage);
	assert_true(stage.calm && stage.time == 2 && stage.panels[0].time == 2);
	key.panel = 2;
	assert_true(build(world, &key) && !world->view.quiet);
	view_stage(&world->view, &world->backdrop, 2, &stage);
	assert_false(stage.calm);
	key.aids.calm = true;
	assert_true(build(world, &key));
	view_stage(&world->view, &world->backdrop, 2, &stage);
	assert_true(stage.calm);
}

static void what_cannot_be_built_names_its_panel_and_leaves_the_view_empty(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	const struct view_key key = key_of(world, 1);
	struct error error = { "" };
	assert_int_equal(mkdir(in_folder(world->test.folder, "scripts/layouts"), 0700), 0);
	write_test_file(
		in_folder(world->test.folder, "scripts/layouts/story.lua"),
		"return layout { fields = { body = \"text\" }, build = function(panel, screen) error(\"no\") end }\n");
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	exhibition_init(&house->exhibition);
	house->script = script_create(house->folder, house->data, house->fonts, &error);
	assert_non_null(house->script);
	assert_true(script_read_exhibition(house->script, &house->exhibition, &world->problems));
	read_panel(world, 1);
	assert_false(build(world, &key));
	assert_true(world->view.step == VIEW_EMPTY && !world->view.scene && !world->view.chrome);
	assert_true(world->problems.errors > 0);
	bool named = false;
	for (size_t i = 0; i < world->problems.count; i++)
		named = named || strstr(world->problems.items[i].message, "one/b") ||
				strcmp(world->problems.items[i].file, "scripts/panels/one/b.lua") == 0;
	assert_true(named);
}

static void with_a_backdrop_it_is_ready_when_it_is_prepared_and_in_its_own_light(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	struct error error = { "" };
	struct stage stage;
	with_screen(world);
	assert_true(backdrop_build(&world->backdrop, house->script, &house->exhibition, &house->aids, house->width,
							   house->height, &world->problems));
	const struct view_key key = key_of(world, 4);
	view_read_way(house->script, &house->exhibition, 4, &world->problems);
	assert_true(build(world, &key));
	view_stage(&world->view, &world->backdrop, 0, &stage);
	assert_true(stage.light_count == 1 && strcmp(stage.lights[0].id, "daylight") == 0 && stage.lights[0].rise == 1);
	assert_ptr_equal(stage.backdrop, world->backdrop.scene);
	assert_ptr_equal(stage.chrome, world->view.chrome);
	assert_false(view_ready(&world->view, &world->backdrop));
	enum view_step step = VIEW_EMPTY;
	bool waited = false;
	for (int i = 0; i < 100000 && step != VIEW_PREPARED; i++) {
		step = view_advance(&world->view, &world->backdrop, house->canvas, 0, 3, &error);
		waited = waited || step == VIEW_BUILT;
		assert_true(canvas_count(house->canvas).text_bytes > 0); /* its words are set while pictures are awaited */
		while (worker_outstanding(house->worker) > 0)
			canvas_collect(house->canvas, NULL, NULL);
		canvas_collect(house->canvas, NULL, NULL);
	}
	assert_true(waited && step == VIEW_PREPARED && view_ready(&world->view, &world->backdrop));
	assert_null(world->view.layer); /* it is drawn as it is */
	view_lose_layer(&world->view, house->canvas);
	assert_true(world->view.step == VIEW_BUILT && !view_ready(&world->view, &world->backdrop));
	assert_int_equal(world->view.still.count, 0);
}

/* On the way here a sky rises over another one, and its top is seen that the bars hide at rest: nothing of that may
 * have to be waited for. */
static void all_that_a_journey_to_it_shows_is_prepared(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	struct error error = { "" };
	with_screen(world);
	assert_true(backdrop_build(&world->backdrop, house->script, &house->exhibition, &house->aids, house->width,
							   house->height, &world->problems));
	const struct view_key key = key_of(world, 0);
	view_read_way(house->script, &house->exhibition, 0, &world->problems);
	assert_true(build(world, &key));
	while (view_advance(&world->view, &world->backdrop, house->canvas, 0, 3, &error) != VIEW_PREPARED) {
		worker_wait(house->worker);
		canvas_collect(house->canvas, NULL, NULL);
	}
	struct display display;
	display_init(&display);
	size_t pictures = 0;
	for (int i = 0; i < 9; i++) {
		struct stage stage;
		view_stage(&world->view, &world->backdrop, 0, &stage);
		stage.opening = i % 3 / 2.0;
		stage.light_count = 2;
		stage.lights[1] = (struct stage_light){ stage.lights[0].id, 0.3 + i / 3 * 0.3, stage.lights[0].sea };
		display_clear(&display);
		stage_evaluate(&stage, &display);
		for (size_t k = 0; k < display.count; k++)
			pictures += display.items[k].kind == ITEM_PICTURE;
		assert_int_equal(canvas_prepare(house->canvas, &display, 3), 0);
	}
	assert_true(pictures > 0);
	display_finish(&display);
}

static void without_a_backdrop_it_is_ready_when_it_is_composed(void **state)
{
	struct world *world = *state;
	struct house *house = &world->test.house;
	struct error error = { "" };
	with_screen(world);
	const struct view_key key = key_of(world, 1);
	read_panel(world, 1);
	assert_true(build(world, &key));
	world->view.step = VIEW_PREPARED;
	assert_false(view_ready(&world->view, &world->backdrop));
	world->view.step = VIEW_BUILT;
	for (int i = 0; i < 1000 && world->view.step != VIEW_COMPOSED; i++) {
		view_advance(&world->view, &world->backdrop, house->canvas, 0, 3, &error);
		while (worker_outstanding(house->worker) > 0)
			canvas_collect(house->canvas, NULL, NULL);
		canvas_collect(house->canvas, NULL, NULL);
	}
	assert_true(world->view.layer && view_ready(&world->view, &world->backdrop));
	assert_true(view_compose(&world->view, &world->backdrop, house->canvas, 1, &error));
	assert_non_null(world->view.layer);
	view_lose_layer(&world->view, house->canvas);
	assert_true(!world->view.layer && world->view.step == VIEW_BUILT);
	view_finish(&world->view, house->canvas);
	view_lose_layer(&world->view, house->canvas);
	assert_int_equal(world->view.step, VIEW_EMPTY); /* what is empty stays so */
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_WORLD(a_key_tells_apart_whatever_looks_different),
		IN_WORLD(a_page_beyond_the_last_becomes_the_last),
		IN_WORLD(the_way_to_a_panel_is_read_once_with_the_panel_itself),
		IN_WORLD(pages_lie_between_their_panel_and_the_next_and_a_title_before),
		IN_WORLD(at_a_quiet_panel_the_land_stands_and_nothing_moves),
		IN_WORLD(what_cannot_be_built_names_its_panel_and_leaves_the_view_empty),
		IN_WORLD(with_a_backdrop_it_is_ready_when_it_is_prepared_and_in_its_own_light),
		IN_WORLD(all_that_a_journey_to_it_shows_is_prepared),
		IN_WORLD(without_a_backdrop_it_is_ready_when_it_is_composed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
