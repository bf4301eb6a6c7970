/* A movement from one view to another: how long, how it is hurried, and what is told of it. */
#include "draw/window.h"
#include "media/worker.h"
#include "world.h"

static void nothing_moves_faster_than_its_last_number(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_move(tour, 1);
	pass(world, 0);
	const struct change *change = &tour->change;
	assert_true(change->running && change->kind == CHANGE_JOURNEY && change->drawn == 0);
	assert_float_equal(change->start, now_in(world), 1e-9);
	double end = change->start + change->duration;
	assert_true(end >= journey_end(&tour->journey) - 1e-9 && end >= motion_end(&tour->current.presence) - 1e-9);
	assert_true(end >= motion_end(&tour->leaving[0].presence) - 1e-9);
	assert_true(world->test.house.draw.wanted);
	assert_float_equal(world->test.house.draw.next_frame, change->start, 1e-9);
}

static void calm_motion_and_an_exhibition_have_their_own_times(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	world->test.house.exhibition.timing.fade = 0.9;
	visit(world, 0);
	change_begin(tour, CHANGE_FADE, 5);
	assert_float_equal(tour->change.duration, 0.9, 1e-9);
	change_begin(tour, CHANGE_DIP, 5);
	assert_float_equal(tour->change.duration, 1.2, 1e-9);
	tour->reader.aids.calm = true;
	change_begin(tour, CHANGE_DIP, 5);
	assert_float_equal(tour->change.duration, 0.6, 1e-9);
	assert_true(tour->change.running);
	change_begin(tour, CHANGE_CUT, 5);
	assert_false(tour->change.running);
	change_end(tour);
}

static void a_cut_and_the_end_leave_nothing_behind(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_move(tour, 1);
	pass(world, 0);
	assert_true(tour->leaving[0].step == VIEW_BUILT && tour->leaving[0].key.panel == 0);
	tour->fresh = false;
	pass(world, tour->change.duration);
	change_end(tour);
	assert_true(!tour->change.running && tour->fresh && tour->leaving[0].step == VIEW_EMPTY);
	assert_int_equal(tour->journey.light_count, 1);
	/* Within its light nothing moves: the same panel changed. */
	tour->errand.wanted = false;
	tour_rebuild(tour);
	pass(world, 0.1);
	assert_true(!tour->change.running && tour->leaving[0].step == VIEW_EMPTY);
}

static void without_a_backdrop_nothing_fades_from_what_was_never_drawn(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	backdrop_without(&tour->backdrop, &tour->reader.aids, world->test.house.width, world->test.house.height);
	change_begin(tour, CHANGE_FADE, now_in(world));
	assert_false(tour->change.running);
}

static void a_hurried_movement_is_over_soon_and_nothing_jumps(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_go(tour, 4, CAUSE_TOUCH); /* far, into another light */
	pass(world, 0);
	double end = tour->change.start + tour->change.duration;
	pass(world, 0.2);
	double now = now_in(world);
	double camera = motion_at(&tour->journey.camera, now), words = motion_at(&tour->leaving[0].presence, now);
	double coming = motion_at(&tour->current.presence, now);
	assert_true(end > now + 0.7);
	change_hurry(tour);
	assert_true(tour->change.hurried);
	assert_float_equal(tour->change.start + tour->change.duration, now + 0.6, 1e-6);
	assert_float_equal(motion_at(&tour->journey.camera, now), camera, 1e-9);
	assert_float_equal(motion_at(&tour->leaving[0].presence, now), words, 1e-9);
	assert_float_equal(motion_at(&tour->current.presence, now), coming, 1e-9);
	/* Words that come wait for their light, also then. */
	assert_true(motion_at(&tour->current.presence, now + 0.3) == 0 &&
				motion_at(&tour->current.presence, now + 0.6) == 1);
	assert_true(motion_at(&tour->leaving[0].presence, now + 0.6) == 0);
	assert_true(tour->current.presence.start >= now + 0.39);
	assert_true(!motion_running(&tour->journey.camera, now + 0.61) &&
				!motion_running(&tour->journey.travel, now + 0.61));
}

static void what_ends_soon_anyway_is_not_slowed_down_by_hurry(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_move(tour, 1);
	pass(world, 0);
	pass(world, tour->change.duration - 0.1);
	struct motion before = tour->current.presence;
	change_hurry(tour);
	assert_memory_equal(&tour->current.presence, &before, sizeof before);
}

static void one_that_is_under_way_fades_on_from_where_it_is(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_move(tour, 1);
	pass(world, 0);
	double now = now_in(world);
	motion_set(&tour->current.presence, 0.2);
	motion_go(&tour->current.presence, 1, now - 1, 4, EASING_LINEAR);
	change_hurry(tour);
	assert_float_equal(tour->current.presence.start, now, 1e-9); /* it waits for nothing: it has begun */
	assert_float_equal(motion_end(&tour->current.presence), now + 0.6, 1e-9);
}

static void how_far_it_is_never_passes_the_end(void **state)
{
	(void)state;
	struct change change = { .start = 10, .duration = 0.7 };
	assert_true(change_progress(&change, 9) == 0 && change_progress(&change, 10) == 0);
	assert_float_equal(change_progress(&change, 10.35), 0.5, 1e-9);
	assert_true(change_progress(&change, 10.7) == 1 && change_progress(&change, 99) == 1);
	assert_true(change_progress(&change, 10 + 0.7) == 1);
}

static void frames_of_a_movement_are_told_with_their_longest_gap(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct house *house = &world->test.house;
	struct frame frame = { 0 };
	struct display display;
	house->width = 640;
	house->height = 360;
	test_house_screen(house, 32 << 20);
	display_init(&display);
	display.width = 640;
	display.height = 360;
	for (int i = 0; i < 2; i++)
		assert_non_null(display_add(&display));
	struct item *item = display.items;
	*item = (struct item){ .kind = ITEM_FILL,
						   .box = { 0, 0, 640, 360 },
						   .clip = { 0, 0, 640, 360 },
						   .opacity = 1,
						   .scale = 1,
						   .moving = true,
						   .coloured = true };
	item[1] = *item;
	item[1].box.width = item[1].box.height = 1;
	frame.from_moving = &display;
	change_tell(tour);
	int told = test_house_told(&world->test, "\"event\":\"frames\"");
	change_tell(tour); /* nothing was drawn since */
	assert_int_equal(test_house_told(&world->test, "\"event\":\"frames\""), told);
	static const double at[] = { 1, 1.02, 1.07, 1.09 };
	for (int i = 0; i < 4; i++) {
		canvas_frame(house->canvas, &frame);
		change_count(tour, at[i], true);
		display.count = 1; /* the first one had more to draw */
	}
	int most = tour->change.draws;
	assert_true(most > canvas_count(house->canvas).draws);
	assert_float_equal(tour->frames.longest_gap, 0.05, 1e-9);
	assert_true(tour->change.drawn == 4 && tour->change.fill > 0.9 && tour->change.draws >= 1);
	item->box.width = item->clip.width = 64; /* one that fills less, and yet the most is told */
	canvas_frame(house->canvas, &frame);
	change_count(tour, 9, false); /* of no movement: counted, and no gap */
	assert_true(tour->change.draws == most && tour->change.fill > 0.9);
	change_tell(tour);
	assert_int_equal(
		test_house_told(&world->test, "\"count\":5,\"longest_ms\":50.0,\"drawn\":4,\"seconds\":0.090,\"fill\":1.00,"),
		1);
	assert_true(tour->change.drawn == 0 && tour->change.longest == 0 && tour->change.fill == 0 &&
				tour->change.draws == 0);
	assert_int_equal(tour->frames.told, 5);
	canvas_frame(house->canvas, &frame);
	change_count(tour, 10, true);
	assert_float_equal(tour->change.longest, 0, 1e-9); /* a movement's first frame follows nothing */
	change_tell(tour);
	assert_int_equal(test_house_told(&world->test, "\"count\":1,"), 1);
	assert_int_equal(test_house_told(&world->test, "\"drawn\""), 1);
	display_finish(&display);
	tour_finish(tour);
	canvas_destroy(house->canvas);
	worker_destroy(house->worker);
	window_destroy(house->window);
	house->canvas = NULL;
	house->worker = NULL;
	tour_init(tour, house, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_WORLD(nothing_moves_faster_than_its_last_number),
		IN_WORLD(calm_motion_and_an_exhibition_have_their_own_times),
		IN_WORLD(a_cut_and_the_end_leave_nothing_behind),
		IN_WORLD(without_a_backdrop_nothing_fades_from_what_was_never_drawn),
		IN_WORLD(a_hurried_movement_is_over_soon_and_nothing_jumps),
		IN_WORLD(what_ends_soon_anyway_is_not_slowed_down_by_hurry),
		IN_WORLD(one_that_is_under_way_fades_on_from_where_it_is),
		cmocka_unit_test(how_far_it_is_never_passes_the_end),
		IN_WORLD(frames_of_a_movement_are_told_with_their_longest_gap),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
