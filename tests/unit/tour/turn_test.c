/* One view takes another's place, and a finger that pulls it in. */
#include "world.h"

static int told(const struct world *world, const char *part)
{
	return test_house_told(&world->test, part);
}

/* As far as the movement's first moment. */
static void take(struct world *world)
{
	pass(world, 0);
}

static void words_leave_before_others_come_and_the_camera_goes_on(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	double at = tour->current.at;
	tour_move(tour, 1);
	take(world);
	double now = now_in(world);
	const struct view *old = &tour->leaving[0], *new = &tour->current;
	assert_true(old->key.panel == 0 && new->key.panel == 1);
	assert_float_equal(new->at, at + 1, 1e-9);
	assert_float_equal(tour->journey.camera.to, at + 1, 1e-9);
	assert_true(motion_at(&old->presence, now) == 1 && motion_at(&new->presence, now) == 0);
	assert_true(motion_at(&old->art, now) == 1 && motion_at(&new->art, now) == 0);
	double out = motion_end(&old->presence), in = new->presence.start;
	assert_true(out > now && in >= out - 1e-9 && motion_end(&new->presence) > in);
	assert_float_equal(motion_end(&old->art), out, 1e-9);
	assert_float_equal(new->art.start, in, 1e-9); /* in the same light the art comes with its words */
	assert_float_equal(new->shown, now, 1e-9);
	run(world, 5);
	tour_move(tour, -1);
	take(world);
	assert_float_equal(tour->current.at, at, 1e-9);
}

static void in_another_light_art_waits_for_it_alone(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 2);
	tour_go(tour, 4, CAUSE_TOUCH);
	take(world);
	assert_int_equal(tour->journey.light_count, 2);
	assert_float_equal(tour->current.art.start, tour->change.start, 1e-9);
	assert_true(tour->current.presence.start > tour->change.start);
}

static void a_visitor_who_asked_does_not_wait_as_long_as_the_tour(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_go(tour, 4, CAUSE_TOUCH);
	take(world);
	double asked = tour->change.duration;
	run(world, 10);
	tour_go(tour, 0, CAUSE_TOUCH);
	run(world, 10);
	tour_go(tour, 4, CAUSE_IDLE);
	take(world);
	assert_true(tour->change.duration > asked);
}

static void the_same_panel_changed_moves_no_camera(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 3);
	double at = tour->current.at;
	tour_unveil(tour);
	take(world);
	assert_true(tour->change.kind == CHANGE_JOURNEY && tour->current.at == at);
}

static void a_quiet_panel_comes_without_a_journey(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	test_house_panel(world->test.folder, "one/b", "quiet = true");
	visit(world, 0);
	script_read_panel(world->test.house.script, &world->test.house.exhibition, 1, true, &world->test.house.reported);
	tour_rebuild(tour);
	run(world, 2);
	double at = tour->current.at;
	tour_move(tour, 1);
	take(world);
	assert_true(tour->current.quiet && tour->current.at == at);
	run(world, 5);
	pull_move(tour, -0.4); /* but a finger may pull it away */
	assert_non_null(tour->pull.view);
	tour_flick(tour, -1);
	take(world);
	assert_float_equal(tour->current.at, at - 1, 1e-9);
}

static void what_is_on_the_screen_when_it_is_read_again_keeps_its_time(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	run(world, 12);
	assert_int_equal(tour->current.key.panel, 0);
	double shown = tour->current.shown, leave_at = tour->leave_at;
	int panels = told(world, "\"event\":\"panel\"");
	run(world, 3);
	tour_rebuild(tour);
	take(world);
	assert_true(tour->current.shown == shown && tour->leave_at == leave_at);
	assert_true(!tour->change.running && motion_at(&tour->current.presence, now_in(world)) == 1);
	assert_true(motion_at(&tour->current.art, now_in(world)) == 1 && tour->current.at == 0);
	assert_int_equal(told(world, "\"event\":\"panel\""), panels);
}

static void which_movement_it_is_follows_from_where_both_stand(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct exhibition *exhibition = &world->test.house.exhibition;
	visit(world, 0);
	tour_move(tour, 1);
	take(world);
	assert_int_equal(tour->change.kind, CHANGE_JOURNEY);
	run(world, 10);
	tour_set_aids(tour, (struct aids){ .calm = true });
	tour_move(tour, 1);
	take(world);
	assert_int_equal(tour->change.kind, CHANGE_DIP);
	run(world, 10);
	exhibition->timing.fades = false;
	tour_move(tour, -1);
	run(world, 1);
	assert_int_equal(tour->change.kind, CHANGE_CUT);
	exhibition->timing.fades = true;
	run(world, 10);
	tour_set_aids(tour, (struct aids){ .high_contrast = true }); /* on another backdrop */
	tour_move(tour, -1);
	run(world, 0.1);
	assert_int_equal(tour->change.kind, CHANGE_CUT);
	assert_true(tour->current.at == 0 && tour->journey.light_count == 1);
}

/* A finger that slides over a chart must see its year at once. */
static void another_form_of_the_same_panel_is_there_at_once(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	struct spot spot = spot_of(&tour->current);
	spot.choice = 2;
	tour_send(tour, spot, CAUSE_TOUCH);
	take(world);
	assert_true(tour->current.key.choice == 2 && tour->change.kind == CHANGE_CUT && !tour->change.running);
	tour_go(tour, 2, CAUSE_TOUCH); /* another panel of no choice is far away all the same */
	take(world);
	assert_int_equal(tour->change.kind, CHANGE_JOURNEY);
}

static void without_a_backdrop_chapters_are_parted_by_darkness(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	backdrop_without(&tour->backdrop, &tour->reader.aids, world->test.house.width, world->test.house.height);
	tour_move(tour, 1);
	run(world, 0.1);
	assert_int_equal(tour->change.kind, CHANGE_FADE);
	tour_go(tour, 4, CAUSE_TOUCH);
	run(world, 0.1);
	assert_int_equal(tour->change.kind, CHANGE_DIP);
}

static void what_leaves_makes_room_for_what_leaves_next(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_move(tour, 1);
	take(world);
	pass(world, 0.2);
	tour->coming.step = VIEW_EMPTY;
	struct view_key key = errand_key(tour, spot_entry(&world->test.house.exhibition, 2));
	struct problems problems;
	problems_init(&problems);
	assert_true(view_build(&tour->coming, &key, world->test.house.script, &world->test.house.exhibition, &problems));
	problems_finish(&problems);
	turn_take(tour, &tour->coming, CAUSE_TOUCH);
	assert_true(tour->current.key.panel == 2 && tour->leaving[0].key.panel == 1 && tour->leaving[1].key.panel == 0);
	assert_true(tour->coming.step == VIEW_EMPTY && tour->coming.key.panel == -1 && !tour->coming.scene);
	run(world, 5);
	assert_true(tour->leaving[0].step == VIEW_EMPTY && tour->leaving[1].step == VIEW_EMPTY);
}

static void a_late_turn_keeps_the_timetable(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	double due = tour->leave_at;
	clock_advance(&world->test.house.clock, due + 0.1);
	tour_step(tour);
	assert_float_equal(tour->change.start, due, 1e-9);
	run(world, 5);
	due = tour->leave_at;
	clock_advance(&world->test.house.clock, due + 3); /* far too late: from now on */
	tour_step(tour);
	assert_float_equal(tour->change.start, due + 3, 1e-9);
}

static void a_page_stands_from_the_end_of_its_movement_and_from_when_it_is_seen(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	assert_float_equal(tour->leave_at, fmax(tour->change.start + tour->change.duration, 0) + 10, 1e-6); /* the title */
	run(world, 12);
	assert_int_equal(tour->current.key.panel, 0);
	double end = tour->change.start + tour->change.duration;
	double dwell = exhibition_dwell(&world->test.house.exhibition, 0, 0, tour->current.words);
	assert_float_equal(tour->leave_at, end + dwell, 1e-6);
	tour_stand_from(tour, 50);
	assert_float_equal(tour->leave_at, 50 + dwell, 1e-6);
	tour_set_alone(tour, false, 60);
	tour_stand_from(tour, 70);
	assert_true(tour->leave_at < 0);
	tour_set_alone(tour, true, 80);
	turn_set_leave(tour);
	assert_float_equal(tour->leave_at, 80 + dwell, 1e-6);
	tour->current.key.title = true;
	tour->current.key.panel = 3;
	turn_set_leave(tour);
	assert_float_equal(tour->leave_at, 80 + 6, 1e-6); /* a chapter's title is known already */
	tour->current.key.page = 1;
	turn_set_leave(tour);
	assert_float_equal(tour->leave_at, 80 + 8, 1e-6); /* a sentence on it */
	tour->current.key.page = 0;
}

static void all_that_a_visitor_sees_is_told(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	assert_int_equal(told(world, "\"event\":\"title\",\"chapter\":\"one\",\"language\":\"en\",\"cause\":\"start\"}"),
					 1);
	visit(world, 1);
	assert_int_equal(told(world,
						  "\"event\":\"panel\",\"id\":\"b\",\"chapter\":\"one\",\"index\":2,\"page\":1,\"pages\":1,"
						  "\"language\":\"en\",\"cause\":\"touch\"}"),
					 1);
	tour_go(tour, 3, CAUSE_TOUCH);
	run(world, 10);
	assert_int_equal(told(world,
						  "\"id\":\"d\",\"chapter\":\"two\",\"index\":4,\"page\":1,\"pages\":1,\"language\":\"en\","
						  "\"cause\":\"touch\",\"note\":true}"),
					 1);
	tour->current.key.note = false;
	tour->current.key.choice = 2;
	turn_tell(tour, CAUSE_IDLE);
	assert_int_equal(told(world, "\"cause\":\"idle\",\"choice\":2}"), 1);
	turn_tell(tour, CAUSE_RELOAD);
	assert_int_equal(told(world, "reload"), 0);
	tour->current.key.choice = 0;
}

static void another_round_begins_another_tour(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	tour_set_alone(tour, true, 0);
	tour_go(tour, 4, CAUSE_TOUCH);
	run(world, 3);
	tour->journey.opened = true;
	int rounds = tour->rounds.done;
	for (int i = 0; i < 60 && !(tour->current.key.title); i++)
		run(world, 1);
	assert_int_equal(tour->rounds.done, rounds + 1);
	assert_false(tour->journey.opened && tour->journey.light_count == 1);
}

/* ---- a finger ---- */

static void a_neighbour_that_is_pulled_in_is_there_whole(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	motion_set(&tour->coming.presence, 0.3);
	motion_set(&tour->coming.art, 0.3);
	world->test.house.draw.wanted = false;
	pass(world, 1);
	pull_move(tour, 0.3);
	struct view *view = tour->pull.view;
	assert_true(view == &tour->coming && world->test.house.draw.wanted && tour->pull.held);
	assert_true(view->at == tour->current.at + 1 && view->shown == now_in(world));
	assert_true(motion_at(&view->presence, now_in(world)) == 1 && motion_at(&view->art, now_in(world)) == 1);
	double shown = view->shown;
	clock_advance(&world->test.house.clock, now_in(world) + 0.5);
	pull_move(tour, 0.4);
	assert_float_equal(view->shown, shown, 1e-9); /* it is the same one */
	pull_move(tour, -0.4);
	assert_true(tour->pull.view == &tour->before && tour->before.at == tour->current.at - 1);
	assert_true(pull_leads(tour, -1) && !pull_leads(tour, 1));
	pull_move(tour, 7); /* no farther than the next */
	assert_float_equal(motion_at(&tour->journey.camera, now_in(world)), tour->current.at + 1, 1e-9);
	pull_forget(tour);
	assert_true(!tour->pull.held && !tour->pull.view);
}

static void where_there_is_no_neighbour_the_panel_follows_a_little(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	pull_move(tour, -0.9); /* before the first comes the last, from the other end */
	assert_null(tour->pull.view);
	double camera = motion_at(&tour->journey.camera, now_in(world)) - tour->current.at;
	assert_true(camera < -0.1 && camera >= -0.3);
	assert_false(pull_leads(tour, -1));
	pull_move(tour, -1.8); /* ever less */
	double farther = motion_at(&tour->journey.camera, now_in(world)) - tour->current.at;
	assert_true(farther < camera && farther - camera > camera && farther >= -0.3);
	pull_let_back(tour, 0);
	run(world, 2);
	assert_float_equal(motion_at(&tour->journey.camera, now_in(world)), tour->current.at, 1e-9);
}

static void what_is_let_back_goes_out_with_the_movement_and_stays_made(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	pull_move(tour, 0.4);
	pull_let_back(tour, 0);
	double now = now_in(world);
	assert_true(!tour->pull.held && tour->pull.view == &tour->coming && tour->change.running);
	assert_true(motion_at(&tour->coming.presence, now) == 1 && tour->coming.presence.to == 0 &&
				tour->coming.art.to == 0);
	assert_true(motion_running(&tour->journey.camera, now) && tour->journey.camera.to == tour->current.at);
	assert_float_equal(tour->change.duration, JOURNEY_SETTLE, 0.2);
	run(world, 3);
	assert_true(!tour->pull.view && tour->coming.step == VIEW_BUILT);
	pull_move(tour, 0.4); /* a flick back is faster than letting go */
	pull_let_back(tour, -3);
	assert_true(motion_speed(&tour->journey.camera, now_in(world)) < -1);
}

static void a_flick_takes_its_speed_with_it(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	pull_move(tour, 0.4);
	tour_flick(tour, 2);
	assert_true(tour->errand.wanted && tour->errand.from_finger && tour->errand.speed == 2);
	assert_true(!tour->pull.view && !tour->pull.held && tour->reader.past.count == 1);
	take(world);
	double now = now_in(world);
	assert_true(tour->current.key.panel == 2 && motion_at(&tour->current.presence, now) == 1);
	assert_float_equal(motion_at(&tour->journey.camera, now), 0.4 + tour->leaving[0].at, 1e-6);
	assert_true(motion_speed(&tour->journey.camera, now) > 1.5);
	assert_true(motion_at(&tour->leaving[0].presence, now + 0.1) == 1); /* it goes with the strip */
}

static void a_pull_ends_when_another_view_takes_over(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	pull_move(tour, 0.4);
	turn_take(tour, &tour->before, CAUSE_TOUCH);
	assert_true(!tour->pull.held && !tour->pull.view);
}

static void a_pull_that_is_dropped_goes_back_at_once(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	pull_drop(tour);
	assert_false(tour->change.running);
	pull_move(tour, 0.4);
	pull_drop(tour);
	assert_true(tour->change.running && !tour->pull.held && !tour->pull.view);
	run(world, 3);
	assert_float_equal(motion_at(&tour->journey.camera, now_in(world)), tour->current.at, 1e-9);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_WORLD(words_leave_before_others_come_and_the_camera_goes_on),
		IN_WORLD(in_another_light_art_waits_for_it_alone),
		IN_WORLD(a_visitor_who_asked_does_not_wait_as_long_as_the_tour),
		IN_WORLD(the_same_panel_changed_moves_no_camera),
		IN_WORLD(a_quiet_panel_comes_without_a_journey),
		IN_WORLD(what_is_on_the_screen_when_it_is_read_again_keeps_its_time),
		IN_WORLD(which_movement_it_is_follows_from_where_both_stand),
		IN_WORLD(another_form_of_the_same_panel_is_there_at_once),
		IN_WORLD(without_a_backdrop_chapters_are_parted_by_darkness),
		IN_WORLD(what_leaves_makes_room_for_what_leaves_next),
		IN_WORLD(a_late_turn_keeps_the_timetable),
		IN_WORLD(a_page_stands_from_the_end_of_its_movement_and_from_when_it_is_seen),
		IN_WORLD(all_that_a_visitor_sees_is_told),
		IN_WORLD(another_round_begins_another_tour),
		IN_WORLD(a_neighbour_that_is_pulled_in_is_there_whole),
		IN_WORLD(where_there_is_no_neighbour_the_panel_follows_a_little),
		IN_WORLD(what_is_let_back_goes_out_with_the_movement_and_stays_made),
		IN_WORLD(a_flick_takes_its_speed_with_it),
		IN_WORLD(a_pull_ends_when_another_view_takes_over),
		IN_WORLD(a_pull_that_is_dropped_goes_back_at_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
