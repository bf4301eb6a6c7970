/* The tour without a screen: which view comes when, and what a visitor's wish does to it. */
#include "world.h"

static void alone_it_shows_titles_before_chapters_and_notes_for_panels_with_care(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	assert_true(stands(tour, 0, true, false));
	static const struct {
		int panel;
		bool title, note;
	} then[] = { { 0, false, false }, { 1, false, false }, { 2, false, false }, { 3, true, false },
				 { 3, false, true },  { 4, false, false }, { 0, true, false } };
	for (size_t i = 0; i < sizeof then / sizeof *then; i++) {
		unsigned serial = tour->serial.view;
		for (int step = 0; step < 100 && tour->serial.view == serial; step++)
			run(world, 1);
		assert_int_equal(tour->serial.view, serial + 1);
		assert_true(stands(tour, then[i].panel, then[i].title, then[i].note));
	}
	assert_int_equal(tour->rounds.done, 1);
	if (world->test.house.reported.count > 0)
		fail_msg("%s", world->test.house.reported.items[0].message);
}

static void with_a_visitor_it_goes_nowhere_by_itself(void **state)
{
	struct world *world = *state;
	tour_move(&world->tour, 1);
	run(world, 10);
	begin_visit(world);
	unsigned serial = world->tour.serial.view;
	run(world, 600);
	assert_int_equal(world->tour.serial.view, serial);
}

static void taps_within_one_movement_add_up(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin_visit(world);
	tour_go(tour, 0, CAUSE_TOUCH);
	run(world, 10);
	tour_move(tour, 1);
	tour_move(tour, 1);
	run(world, 10);
	assert_true(stands(tour, 2, false, false));
	tour_back(tour);
	run(world, 10);
	assert_true(stands(tour, 0, false, false)); /* both taps were one step of the way */
	tour_move(tour, -1);
	run(world, 10);
	assert_true(stands(tour, 4, false, false)); /* before the first comes the last */
}

static void a_note_is_gone_past_or_lifted(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin_visit(world);
	tour_go(tour, 3, CAUSE_TOUCH);
	run(world, 10);
	assert_true(stands(tour, 3, false, true));
	tour_unveil(tour);
	run(world, 10);
	assert_true(stands(tour, 3, false, false));
	tour_back(tour);
	run(world, 10);
	assert_true(stands(tour, 3, false, true));
	tour_round(tour);
	run(world, 10);
	assert_true(stands(tour, 4, false, false));
}

static void rest_leads_to_the_title_and_forgets_the_way(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin_visit(world);
	tour_go(tour, 0, CAUSE_TOUCH);
	run(world, 10);
	tour_move(tour, 1);
	run(world, 10);
	assert_int_equal(tour->reader.past.count, 1);
	tour_set_alone(tour, true, house_now(&world->test.house));
	tour_rest(tour, false);
	assert_int_equal(tour->reader.past.count, 0);
	run(world, 5);
	assert_true(stands(tour, 0, true, false));
	run(world, 12);
	assert_true(stands(tour, 0, false, false)); /* and from there it goes on */
}

static void whoever_comes_while_it_goes_home_keeps_the_panel(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin_visit(world);
	tour_go(tour, 1, CAUSE_TOUCH);
	run(world, 10);
	tour_set_alone(tour, true, house_now(&world->test.house));
	tour_rest(tour, false);
	tour_welcome(tour);
	run(world, 10);
	assert_true(stands(tour, 1, false, false));
}

static void a_finger_pulls_the_neighbour_in_and_may_let_it_back(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin_visit(world);
	tour_go(tour, 0, CAUSE_TOUCH);
	run(world, 10);
	pull_move(tour, 0.4);
	assert_true(tour->pull.held && tour->pull.view && pull_leads(tour, 1) && !pull_leads(tour, -1));
	assert_true(fabs(motion_at(&tour->journey.camera, house_now(&world->test.house)) - tour->current.at - 0.4) < 1e-9);
	tour_forgive(tour);
	run(world, 5);
	assert_int_equal(tour->checked, 0);
	assert_true(stands(tour, 0, false, false)); /* as long as the finger holds, nothing is made or taken */
	pull_let_back(tour, 0);
	assert_false(tour->pull.held);
	run(world, 5);
	assert_true(stands(tour, 0, false, false) && !tour->pull.view);
	assert_int_equal(tour->checked, 5);
	pull_move(tour, 0.4);
	tour_flick(tour, 1);
	run(world, 5);
	assert_true(stands(tour, 1, false, false) && !tour->pull.held && !tour->pull.view);
	assert_int_equal(tour->reader.past.count, 1);
}

static void what_is_rebuilt_under_a_finger_goes_back(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	begin_visit(world);
	tour_go(tour, 0, CAUSE_TOUCH);
	run(world, 10);
	pull_move(tour, 0.4);
	unsigned serial = tour->serial.view;
	tour_rebuild(tour);
	assert_true(!tour->pull.held && !tour->pull.view && tour->coming.step == VIEW_EMPTY);
	run(world, 5);
	assert_true(tour->serial.view == serial + 1 && stands(tour, 0, false, false));
	assert_true(tour->coming.step >= VIEW_BUILT);
}

static void other_aids_make_another_backdrop(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct aids aids = { .high_contrast = true };
	unsigned backdrop = tour->serial.backdrop;
	begin_visit(world);
	tour_go(tour, 1, CAUSE_TOUCH);
	run(world, 10);
	tour_set_aids(tour, aids);
	tour_send_again(tour, CAUSE_TOUCH);
	run(world, 5);
	assert_int_equal(tour->serial.backdrop, backdrop + 1);
	assert_true(tour->backdrop.high_contrast && tour->current.key.aids.high_contrast && !tour->backdrop_changed);
	assert_true(stands(tour, 1, false, false));
}

static void the_only_round_asked_for_ends_the_show(void **state)
{
	struct world *world = *state;
	world->tour.rounds.most = 1;
	run(world, 1000);
	assert_true(world->test.house.stop);
	assert_int_equal(world->tour.rounds.done, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_WORLD(alone_it_shows_titles_before_chapters_and_notes_for_panels_with_care),
		IN_WORLD(with_a_visitor_it_goes_nowhere_by_itself),
		IN_WORLD(taps_within_one_movement_add_up),
		IN_WORLD(a_note_is_gone_past_or_lifted),
		IN_WORLD(rest_leads_to_the_title_and_forgets_the_way),
		IN_WORLD(whoever_comes_while_it_goes_home_keeps_the_panel),
		IN_WORLD(a_finger_pulls_the_neighbour_in_and_may_let_it_back),
		IN_WORLD(what_is_rebuilt_under_a_finger_goes_back),
		IN_WORLD(other_aids_make_another_backdrop),
		IN_WORLD(the_only_round_asked_for_ends_the_show),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
