/* Where the tour is told to go, and for whom. */
#include "world.h"

static void a_file_that_was_not_read_yet_says_first_whether_a_note_stands_before_it(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct panel_entry *entry = &world->test.house.exhibition.panels[3];
	visit(world, 0);
	entry->state = PANEL_UNREAD;
	entry->care = false;
	tour_send(tour, (struct spot){ .panel = 3 }, CAUSE_TOUCH);
	assert_true(tour->errand.spot.note && entry->state == PANEL_GOOD && entry->care);
	/* What was read is as it is sent: the note was lifted. */
	tour_send(tour, (struct spot){ .panel = 3 }, CAUSE_TOUCH);
	assert_false(tour->errand.spot.note);
	entry->state = PANEL_UNREAD;
	tour_send(tour, (struct spot){ .panel = 3, .title = true }, CAUSE_TOUCH);
	assert_true(!tour->errand.spot.note && entry->state == PANEL_UNREAD);
	test_house_panel(world->test.folder, "two/d", "bodi = 1");
	tour_send(tour, (struct spot){ .panel = 3 }, CAUSE_TOUCH);
	assert_true(world->test.house.reported.errors > 0);
}

static void the_way_back_is_taken_from_what_was_made_ready(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	const struct scene *before = tour->before.scene, *coming = tour->coming.scene;
	assert_true(before && coming && tour->before.key.panel == 0 && tour->coming.key.panel == 2);
	tour->pull.view = &tour->before;
	tour_move(tour, -1);
	assert_true(tour->coming.scene == before && tour->before.scene == coming);
	assert_ptr_equal(tour->pull.view, &tour->coming); /* the same view, in its new place */
	tour_send(tour, spot_entry(&world->test.house.exhibition, 2), CAUSE_TOUCH);
	assert_true(tour->coming.scene == coming && tour->pull.view == &tour->before);
	tour->pull.view = NULL;
	tour_send(tour, spot_entry(&world->test.house.exhibition, 0), CAUSE_TOUCH);
	assert_null(tour->pull.view);
}

static void back_leads_by_the_way_one_came_and_then_a_page_back(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_jump(tour, spot_entry(&world->test.house.exhibition, 2));
	run(world, 10);
	tour_jump(tour, spot_entry(&world->test.house.exhibition, 4));
	run(world, 10);
	assert_int_equal(tour->reader.past.count, 2);
	world->test.house.exhibition.panels[2].state = PANEL_BROKEN; /* it cannot be gone back to */
	tour_back(tour);
	run(world, 10);
	assert_true(stands(tour, 0, false, false) && tour->reader.past.count == 0);
	tour_back(tour);
	run(world, 10);
	assert_true(stands(tour, 4, false, false));
	past_add(&tour->reader.past, (struct spot){ .panel = 0, .title = true }); /* nobody goes back to a title */
	tour_back(tour);
	assert_int_equal(tour->errand.spot.panel, 3);
}

/* Back leads where the visitor stood, and not to what was only passed on the way. */
static void taps_within_one_movement_are_one_step_of_the_way_back(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_move(tour, 1);
	tour_move(tour, 1);
	assert_int_equal(tour->reader.past.count, 1);
	run(world, 10);
	assert_true(stands(tour, 2, false, false));
	tour_back(tour);
	run(world, 10);
	assert_true(stands(tour, 0, false, false));
	tour_back(tour); /* nothing is left of that way */
	run(world, 10);
	assert_true(stands(tour, 4, false, false));
}

static void whoever_goes_where_one_stands_goes_nowhere(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	tour_jump(tour, spot_of(&tour->current));
	assert_true(!tour->errand.wanted && tour->reader.past.count == 0);
	tour_unveil(tour); /* no note stands there */
	assert_false(tour->errand.wanted);
	tour_move(tour, 1);
	tour_jump(tour, spot_of(&tour->current)); /* but an errand under way is called back */
	assert_true(tour->errand.wanted && tour->errand.spot.panel == 1);
	tour->has_current = false;
	tour->errand.wanted = false;
	tour->reader.past.count = 0;
	tour_move(tour, 1);
	tour_jump(tour, (struct spot){ .panel = 2 });
	tour_back(tour);
	tour_round(tour);
	tour_unveil(tour);
	tour_send_again(tour, CAUSE_TOUCH);
	assert_false(tour->errand.wanted);
	tour->has_current = true;
}

static void shown_in_another_way_it_stays_on_its_way(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	tour_send_again(tour, CAUSE_TOUCH);
	assert_true(tour->errand.wanted && tour->errand.spot.panel == 1);
	tour_go(tour, 4, CAUSE_TOUCH);
	tour_send_again(tour, CAUSE_IDLE);
	assert_true(tour->errand.spot.panel == 4 && tour->errand.cause == CAUSE_IDLE);
}

static void without_a_backdrop_rest_stays_at_the_panel(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	backdrop_without(&tour->backdrop, &tour->reader.aids, world->test.house.width, world->test.house.height);
	tour->errand.wanted = false;
	tour_set_alone(tour, true, now_in(world));
	int told = test_house_told(&world->test, "\"cause\":\"idle\"");
	tour_rest(tour, false);
	assert_true(!tour->errand.wanted && tour->leave_at > now_in(world));
	assert_int_equal(test_house_told(&world->test, "\"cause\":\"idle\""), told + 1);
	tour->current.key.page = 2;
	tour->current.key.choice = 3;
	tour_rest(tour, false); /* what was chosen is let go of; the page stays */
	assert_true(tour->errand.wanted && tour->errand.spot.choice == 0 && tour->errand.spot.page == 2);
	tour->errand.wanted = false;
	tour->current.key.choice = 0;
	tour_rest(tour, true); /* in another language from its beginning */
	assert_true(tour->errand.wanted && tour->errand.spot.page == 0 && tour->errand.cause == CAUSE_IDLE);
	tour_go(tour, 3, CAUSE_TOUCH);
	tour_rest(tour, false); /* an errand under way goes on, for nobody */
	assert_true(tour->errand.spot.panel == 3 && tour->errand.cause == CAUSE_IDLE);
	tour->current.key.page = 0;
}

static void rest_with_nothing_on_the_screen_sends_nobody(void **state)
{
	struct world *world = *state;
	world->tour.has_current = false;
	world->tour.reader.past.count = 2;
	tour_rest(&world->tour, true);
	assert_true(!world->tour.errand.wanted && world->tour.reader.past.count == 0);
	world->tour.has_current = true;
}

static void rest_leads_to_the_first_panel_that_is_whole(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	world->test.house.exhibition.panels[0].state = PANEL_BROKEN;
	tour_rest(tour, false);
	assert_true(tour->errand.wanted && tour->errand.spot.title);
	for (int i = 0; i < 5; i++)
		world->test.house.exhibition.panels[i].state = PANEL_BROKEN;
	tour->errand.wanted = false;
	tour_rest(tour, false);
	assert_false(tour->errand.wanted);
}

static void only_the_way_home_is_given_up_for_whoever_comes(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	tour_go(tour, 4, CAUSE_TOUR);
	tour->journey.opened = true;
	tour->reader.past.count = 2;
	tour_welcome(tour);
	assert_true(tour->errand.spot.panel == 4 && !tour->journey.opened && tour->reader.past.count == 0);
	tour->errand.cause = CAUSE_IDLE;
	tour_welcome(tour);
	assert_true(tour->errand.spot.panel == 1 && tour->errand.cause == CAUSE_TOUCH);
	tour->errand.wanted = false;
}

static void with_somebody_there_nothing_leaves_by_time(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	assert_true(tour->leave_at > 0);
	tour_set_alone(tour, true, 3);
	assert_true(tour->reader.since == 3 && tour->leave_at > 0);
	tour_set_alone(tour, false, 4);
	assert_true(tour->leave_at < 0 && !tour->reader.alone && tour->reader.since == 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_WORLD(a_file_that_was_not_read_yet_says_first_whether_a_note_stands_before_it),
		IN_WORLD(the_way_back_is_taken_from_what_was_made_ready),
		IN_WORLD(back_leads_by_the_way_one_came_and_then_a_page_back),
		IN_WORLD(taps_within_one_movement_are_one_step_of_the_way_back),
		IN_WORLD(whoever_goes_where_one_stands_goes_nowhere),
		IN_WORLD(shown_in_another_way_it_stays_on_its_way),
		IN_WORLD(without_a_backdrop_rest_stays_at_the_panel),
		IN_WORLD(rest_with_nothing_on_the_screen_sends_nobody),
		IN_WORLD(rest_leads_to_the_first_panel_that_is_whole),
		IN_WORLD(only_the_way_home_is_given_up_for_whoever_comes),
		IN_WORLD(with_somebody_there_nothing_leaves_by_time),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
