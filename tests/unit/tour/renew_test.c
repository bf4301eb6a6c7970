/* Views are made ready ahead, pass over what is broken, and are void when files, the screen or aids change. */
#include "draw/window.h"
#include "media/worker.h"
#include "world.h"

static struct panel_entry *panel(struct world *world, int number)
{
	return &world->test.house.exhibition.panels[number];
}

static void break_file(const struct world *world, const char *name)
{
	char path[64];
	snprintf(path, sizeof path, "scripts/panels/%s.lua", name);
	write_test_file(in_folder(world->test.folder, path), "return panel {");
}

static void read_anew(struct world *world)
{
	tour_read_again(&world->tour);
	for (int i = 0; i < 5; i++)
		panel(world, i)->state = PANEL_UNREAD;
}

/* ---- ahead ---- */

static void neighbours_are_ready_on_both_sides_while_somebody_reads(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	assert_true(tour->coming.key.panel == 0 && tour->before.step == VIEW_EMPTY); /* alone it only goes on */
	visit(world, 1);
	assert_true(tour->coming.step == VIEW_BUILT && tour->coming.key.panel == 2);
	assert_true(tour->before.step == VIEW_BUILT && tour->before.key.panel == 0);
	assert_true(tour_is_near(tour, 0) && tour_is_near(tour, 1) && tour_is_near(tour, 2) && !tour_is_near(tour, 3));
	tour_forget_ahead(tour);
	assert_true(tour->coming.step == VIEW_EMPTY && tour->before.step == VIEW_EMPTY);
	assert_true(tour_is_near(tour, 1) && !tour_is_near(tour, 0) && !tour_is_near(tour, 2));
}

static void all_panels_are_read_in_the_background_and_named_before_their_turn(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	break_file(world, "two/e");
	read_anew(world);
	tour->checked = 0;
	run(world, 5);
	assert_int_equal(tour->checked, 5);
	assert_int_equal(panel(world, 4)->state, PANEL_BROKEN);
	assert_int_equal(test_house_told(&world->test, "two/e.lua"), 1);
	assert_int_equal(panel(world, 2)->state, PANEL_GOOD);
}

static void what_was_read_already_is_not_read_ahead_again(void **state)
{
	struct world *world = *state;
	visit(world, 0);
	break_file(world, "two/e"); /* nobody has told that the file changed */
	world->tour.checked = 0;
	run(world, 5);
	assert_int_equal(panel(world, 4)->state, PANEL_GOOD);
}

static void the_tour_passes_over_what_is_broken(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	break_file(world, "one/b");
	read_anew(world);
	tour->checked = 5; /* found out only when it is made */
	tour_set_alone(tour, true, now_in(world));
	for (int i = 0; i < 60 && tour->current.key.panel == 0; i++)
		run(world, 1);
	assert_int_equal(panel(world, 1)->state, PANEL_BROKEN);
	assert_true(stands(tour, 2, false, false));
}

static void a_title_that_cannot_be_built_leads_to_its_panel(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 2);
	assert_int_equal(mkdir(in_folder(world->test.folder, "scripts/layouts"), 0700), 0);
	write_test_file(in_folder(world->test.folder, "scripts/layouts/title.lua"),
					"return layout { fields = {}, build = function() error(\"no\") end }\n");
	struct error error = { "" };
	script_destroy(world->test.house.script);
	world->test.house.script = script_create(world->test.folder->path, ".", world->test.house.fonts, &error);
	assert_non_null(world->test.house.script);
	struct problems problems;
	problems_init(&problems);
	exhibition_finish(&world->test.house.exhibition);
	exhibition_init(&world->test.house.exhibition);
	assert_true(script_read_exhibition(world->test.house.script, &world->test.house.exhibition, &problems));
	problems_finish(&problems);
	tour_rebuild(tour);
	run(world, 3);
	tour_set_alone(tour, true, now_in(world));
	tour_stand_from(tour, now_in(world));
	for (int i = 0; i < 60 && tour->current.key.panel == 2; i++)
		run(world, 1);
	assert_true(stands(tour, 3, false, true)); /* no title: the chapter's panel */
	tour_send(tour, spot_title(&world->test.house.exhibition, 0), CAUSE_IDLE);
	run(world, 5);
	assert_true(stands(tour, 0, false, false));
	assert_int_equal(panel(world, 0)->state, PANEL_GOOD);
}

static void an_errand_to_what_is_broken_stays_where_it_is(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_set_alone(tour, true, now_in(world));
	break_file(world, "two/e");
	read_anew(world);
	tour->errand.wanted = false;
	double leave_at = tour->leave_at;
	run(world, 1);
	tour->reader.since = now_in(world) + 3;
	unsigned view = tour->serial.view;
	tour_go(tour, 4, CAUSE_TOUCH);
	world->test.house.draw.wanted = false;
	run(world, 0.01);
	assert_true(!tour->errand.wanted && tour->serial.view == view && stands(tour, 0, false, false));
	assert_int_equal(panel(world, 4)->state, PANEL_BROKEN);
	assert_true(world->test.house.draw.wanted && tour->leave_at > leave_at); /* it stands anew */
	tour_move(tour, 1); /* from where one stands, not from where the errand led */
	assert_int_equal(tour->errand.spot.panel, 1);
}

static void a_broken_file_of_what_is_on_the_screen_leaves_it_there(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	break_file(world, "one/b");
	script_forget(world->test.house.script, 1);
	unsigned view = tour->serial.view;
	tour_rebuild(tour);
	tour->backdrop_changed = true;
	tour->current.at = 9;
	run(world, 1);
	assert_true(tour->serial.view == view && stands(tour, 1, false, false) && !tour->errand.wanted);
	assert_true(!tour->backdrop_changed && tour->current.at == 0); /* it stands on the new backdrop */
	assert_true(panel(world, 1)->state != PANEL_UNREAD);
}

static void with_nothing_on_the_screen_the_next_one_is_tried(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	tour_finish(tour);
	tour_init(tour, &world->test.house, 0);
	break_file(world, "one/a");
	break_file(world, "one/b");
	read_anew(world);
	tour_go(tour, 0, CAUSE_START);
	run(world, 1);
	assert_true(tour->has_current && stands(tour, 2, false, false));
	for (int i = 0; i < 5; i++)
		panel(world, i)->state = PANEL_BROKEN;
	tour->has_current = false;
	tour_go(tour, 2, CAUSE_START);
	break_file(world, "one/c");
	script_forget(world->test.house.script, 2);
	tour_forget_ahead(tour);
	tour->coming.key.panel = -1;
	run(world, 1);
	assert_true(!tour->has_current && !tour->errand.wanted); /* and it does not try for ever */
	tour->has_current = true;
}

static void a_movement_is_hurried_on_for_an_errand_that_must_wait(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_go(tour, 4, CAUSE_TOUCH);
	pass(world, 0);
	assert_true(tour->change.running && !tour->change.hurried);
	pass(world, 0.1);
	double end = tour->change.start + tour->change.duration;
	tour_go(tour, 2, CAUSE_TOUCH); /* not made: nothing is made within a movement */
	pass(world, 0.05);
	assert_true(tour->change.hurried && tour->change.start + tour->change.duration < end);
	assert_true(tour->current.key.panel == 4 && tour->errand.wanted);
	end = tour->change.start + tour->change.duration;
	pass(world, 0.05);
	assert_float_equal(tour->change.start + tour->change.duration, end, 1e-9); /* once */
	run(world, 5);
	assert_true(stands(tour, 2, false, false));
}

static void one_that_is_ready_takes_over_within_a_movement(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	tour_move(tour, 1);
	pass(world, 0);
	assert_true(tour->change.running && tour->before.step == VIEW_BUILT && tour->before.key.panel == 0);
	pass(world, 0.1);
	tour_go(tour, 0, CAUSE_TOUCH);
	pass(world, 0);
	assert_true(tour->current.key.panel == 0 && !tour->change.hurried);
	run(world, 5);
}

static void while_a_neighbour_goes_back_nothing_takes_over(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	pull_move(tour, 0.4);
	assert_ptr_equal(tour->pull.view, &tour->coming);
	pull_let_back(tour, 0);
	pass(world, 0.05);
	tour_go(tour, 0, CAUSE_TOUCH); /* it is ready, and there is room for its light */
	pass(world, 0.02);
	assert_true(tour->current.key.panel == 1 && tour->errand.wanted && tour->change.hurried);
	run(world, 5);
	assert_true(stands(tour, 0, false, false));
}

static void within_a_dip_nothing_takes_over_nor_right_after_it(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour_set_aids(tour, (struct aids){ .calm = true });
	tour_send_again(tour, CAUSE_TOUCH);
	run(world, 5);
	tour_move(tour, 1);
	pass(world, 0);
	double start = tour->change.start;
	assert_true(tour->change.running && tour->change.kind == CHANGE_DIP);
	pass(world, 0.1);
	tour_move(tour, 1);
	pass(world, 0.1);
	assert_true(tour->current.key.panel == 1 && !tour->change.hurried);
	pass(world, 0.42);
	change_end(tour);
	tour_step(tour);
	assert_true(tour->current.key.panel == 1 && tour->errand.wanted);
	assert_float_equal(tour_due(tour), start + 0.7, 1e-9);
	clock_advance(&world->test.house.clock, start + 0.7);
	tour_step(tour);
	assert_int_equal(tour->current.key.panel, 2);
}

static void the_only_page_there_is_stays_and_its_dwell_is_a_round(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	for (int i = 1; i < 5; i++)
		panel(world, i)->state = PANEL_BROKEN;
	const struct scene *scene = tour->backdrop.scene;
	tour_forget_ahead(tour);
	tour->coming.key.panel = tour->before.key.panel = -1;
	tour->backdrop.scene = NULL; /* no titles */
	tour->rounds.most = 2;
	tour_set_alone(tour, true, now_in(world));
	turn_set_leave(tour);
	unsigned view = tour->serial.view;
	int done = tour->rounds.done;
	double due = tour->leave_at;
	clock_advance(&world->test.house.clock, due);
	tour_step(tour);
	assert_true(tour->serial.view == view && tour->rounds.done == done + 1 && !world->test.house.stop);
	assert_float_equal(tour->leave_at, due + exhibition_dwell(&world->test.house.exhibition, 0, 0, tour->current.words),
					   1e-9);
	clock_advance(&world->test.house.clock, tour->leave_at);
	tour_step(tour);
	assert_true(world->test.house.stop && tour->rounds.done == 2);
	tour->backdrop.scene = (struct scene *)scene;
}

static void nothing_of_a_folder_that_is_away_is_read_or_told(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	break_file(world, "one/c");
	read_anew(world);
	tour->errand.wanted = false;
	tour->checked = 0;
	world->test.house.held = true;
	run(world, 2);
	assert_int_equal(tour->checked, 0);
	tour_go(tour, 2, CAUSE_TOUCH);
	run(world, 2);
	assert_int_equal(test_house_told(&world->test, "one/c.lua"), 0);
	assert_true(stands(tour, 0, false, false) && panel(world, 0)->state == PANEL_UNREAD);
	world->test.house.held = false;
}

/* Until the tour stands there by itself. */
static void wait_for(struct world *world, int panel, bool title)
{
	const struct tour *tour = &world->tour;
	for (int i = 0; i < 60 && !(tour->current.key.panel == panel && tour->current.key.title == title); i++)
		run(world, 1);
	assert_true(tour->current.key.panel == panel && tour->current.key.title == title);
}

static void what_could_not_be_drawn_is_tried_again_in_another_round(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 3);
	panel(world, 1)->state = PANEL_BROKEN;
	tour->undrawn = true;
	tour_set_alone(tour, true, now_in(world));
	tour_stand_from(tour, now_in(world));
	wait_for(world, 4, false);
	assert_true(panel(world, 1)->state == PANEL_BROKEN && tour->undrawn);
	wait_for(world, 0, true);
	assert_true(!tour->undrawn && panel(world, 1)->state != PANEL_BROKEN);
}

static void a_broken_file_is_not_read_again_with_every_round(void **state)
{
	struct world *world = *state;
	visit(world, 4);
	panel(world, 1)->state = PANEL_BROKEN;
	tour_set_alone(&world->tour, true, now_in(world));
	tour_stand_from(&world->tour, now_in(world));
	wait_for(world, 0, true);
	assert_int_equal(panel(world, 1)->state, PANEL_BROKEN);
}

static void each_step_begins_with_what_has_changed(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 0);
	tour->fresh = true;
	assert_true(tour_due(tour) == 0);
	tour_step(tour);
	assert_true(!tour->fresh && tour_due(tour) < 0);
	tour->checked = 3;
	assert_true(tour_due(tour) == 0);
	run(world, 1);
	tour->errand.wanted = true;
	tour->errand.spot = spot_entry(&world->test.house.exhibition, 2);
	tour->coming.failures = 1;
	tour->coming.retry_at = 77;
	assert_float_equal(tour_due(tour), 77, 1e-9);
	tour->coming.failures = 0;
	tour->errand.wanted = false;
	world->test.house.stop = true;
	assert_true(tour_due(tour) < 0);
	unsigned backdrop = tour->serial.backdrop;
	tour->reader.aids.high_contrast = true;
	tour_step(tour);
	assert_int_equal(tour->serial.backdrop, backdrop);
	world->test.house.stop = false;
}

/* ---- renewed ---- */

static void what_is_forgiven_is_tried_again(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	run(world, 1);
	panel(world, 2)->state = PANEL_BROKEN;
	tour->undrawn = true;
	struct aids aids = { .text_size = TEXT_LARGE };
	tour_set_aids(tour, aids); /* larger words may fit where others did not */
	assert_true(panel(world, 2)->state == PANEL_UNREAD && panel(world, 0)->state == PANEL_GOOD);
	assert_true(!tour->undrawn && tour->checked == 0 && tour->reader.aids.text_size == TEXT_LARGE);
}

static void rebuilding_never_calls_back_an_errand(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	tour_rebuild(tour);
	assert_true(tour->errand.wanted && tour->errand.cause == CAUSE_RELOAD && tour->errand.spot.panel == 1);
	assert_true(tour->coming.key.panel == -1 && tour->before.key.panel == -1 && tour->coming.step == VIEW_EMPTY);
	tour_go(tour, 4, CAUSE_TOUCH);
	tour_rebuild(tour);
	assert_true(tour->errand.cause == CAUSE_TOUCH && tour->errand.spot.panel == 4);
	tour->errand.wanted = false;
	tour->has_current = false;
	tour_rebuild(tour);
	assert_false(tour->errand.wanted);
	tour->has_current = true;
}

static void a_picture_that_broke_has_every_file_read_again(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	assert_true(script_keeps(world->test.house.script, 4));
	tour_read_again(tour);
	for (int i = 0; i < 5; i++)
		assert_false(script_keeps(world->test.house.script, i));
	assert_true(tour->errand.wanted && tour->errand.cause == CAUSE_RELOAD);
}

static void pixels_that_are_void_are_let_go_and_made_again(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct house *house = &world->test.house;
	struct error error = { "" };
	visit(world, 0);
	test_house_screen(house, 32 << 20);
	assert_true(view_compose(&tour->current, &tour->backdrop, house->canvas, 0, &error));
	tour->change.running = true;
	tour_lose_layers(tour);
	assert_true(!tour->current.layer && tour->current.step == VIEW_BUILT && !tour->change.running);
	tour_finish(tour);
	tour_init(tour, house, 0);
	tour_lose_layers(tour); /* with nothing on the screen there is nothing to lose */
	canvas_destroy(house->canvas);
	worker_destroy(house->worker);
	window_destroy(house->window);
	house->canvas = NULL;
	house->worker = NULL;
	house->window = NULL;
}

static void another_backdrop_voids_all_that_borrowed_from_the_old_one(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	pull_move(tour, 0.4);
	struct item *item = display_add(&tour->current.still);
	assert_non_null(item);
	unsigned serial = tour->serial.backdrop;
	tour->change.running = true;
	tour->reader.aids.high_contrast = true;
	renew_backdrop(tour);
	assert_true(tour->serial.backdrop == serial + 1 && tour->backdrop_changed && !tour->change.running);
	assert_true(!tour->pull.view && tour->journey.light_count == 0 && tour->current.still.count == 0);
	assert_true(tour->coming.step == VIEW_EMPTY && tour->before.step == VIEW_EMPTY);
	assert_true(tour->backdrop.scene && tour->backdrop.high_contrast);
	renew_backdrop(tour);
	assert_int_equal(tour->serial.backdrop, serial + 1); /* it fits */
	turn_arrive(tour);
}

/* It borrows from the backdrop, and its pixels are the screen's. */
static void what_is_leaving_goes_with_its_backdrop_and_with_its_pixels(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	for (int i = 0; i < 2; i++) {
		visit(world, 1);
		tour_move(tour, 1);
		pass(world, 0);
		assert_true(tour->change.running && tour->leaving[0].scene);
		tour->reader.aids.high_contrast = true;
		if (i == 0)
			renew_backdrop(tour);
		else
			tour_lose_layers(tour);
		assert_true(!tour->change.running && !tour->leaving[0].scene && tour->leaving[0].step == VIEW_EMPTY);
	}
}

static void one_that_cannot_be_built_is_told_once_and_not_tried_for_ever(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	visit(world, 1);
	struct error error = { "" };
	write_test_file(in_folder(world->test.folder, "scripts/backdrop.lua"), "return function() error(\"no\") end\n");
	struct script *old = world->test.house.script;
	world->test.house.script = script_create(world->test.folder->path, ".", world->test.house.fonts, &error);
	assert_non_null(world->test.house.script);
	tour->reader.aids.high_contrast = true;
	renew_backdrop(tour);
	assert_true(tour->backdrop.failed && tour->backdrop.built && !tour->backdrop.scene);
	assert_int_equal(test_house_told(&world->test, "backdrop.lua"), 1);
	unsigned serial = tour->serial.backdrop;
	renew_backdrop(tour);
	assert_int_equal(tour->serial.backdrop, serial);
	script_destroy(old);
}

static void another_exhibition_takes_over_with_places_of_its_own(void **state)
{
	struct world *world = *state;
	struct tour *tour = &world->tour;
	struct house *house = &world->test.house;
	visit(world, 1);
	/* The same panels in another order, and the languages too. */
	struct exhibition to = house->exhibition;
	struct panel_entry panels[5];
	for (int i = 0; i < 5; i++)
		panels[i] = house->exhibition.panels[4 - i];
	to.panels = panels;
	to.languages[0] = house->exhibition.languages[1];
	to.languages[1] = house->exhibition.languages[0];
	to.language_default = 0;
	assert_int_equal(tour_language_in(tour, &to, 0), 1);
	struct view ahead;
	struct backdrop backdrop = { 0 };
	view_init(&ahead);
	ahead.key = (struct view_key){ .panel = 3, .page = 1, .language = 1 };
	past_add(&tour->reader.past, (struct spot){ .panel = 0 });
	unsigned serial = tour->serial.backdrop;
	tour->checked = 5;
	tour_take_over(tour, &to, &backdrop, &ahead);
	assert_true(tour->current.key.panel == 3 && tour->current.key.page == 1 && tour->current.key.language == 1);
	assert_true(tour->reader.language == 1 && tour->reader.past.count == 0 && tour->checked == 0);
	assert_true(tour->errand.wanted && tour->errand.cause == CAUSE_RELOAD && tour->errand.spot.panel == 3);
	assert_true(tour->coming.key.panel == 3 && tour->before.step == VIEW_EMPTY);
	assert_true(tour->serial.backdrop == serial + 1 && !tour->backdrop.scene);
	/* An errand goes on to where it was sent, wherever that is now. */
	tour_go(tour, 4, CAUSE_TOUCH);
	tour->reader.language = 0;
	tour_take_over(tour, &to, &backdrop, &ahead);
	assert_true(tour->errand.spot.panel == 0 && tour->errand.cause == CAUSE_TOUCH);
	to.languages[0].id = to.languages[1].id = "xx"; /* the language has gone */
	assert_int_equal(tour_language_in(tour, &to, 0), 0);
	house->readable = false; /* there was none before: nothing moves */
	tour->current.key.panel = 1;
	tour_take_over(tour, &to, &backdrop, &ahead);
	assert_int_equal(tour->current.key.panel, 1);
	house->readable = true;
	tour->has_current = false;
	tour->errand.wanted = false;
	to.languages[0].id = "kk";
	tour_take_over(tour, &to, &backdrop, &ahead);
	assert_false(tour->errand.wanted);
	tour->has_current = true;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_WORLD(neighbours_are_ready_on_both_sides_while_somebody_reads),
		IN_WORLD(all_panels_are_read_in_the_background_and_named_before_their_turn),
		IN_WORLD(what_was_read_already_is_not_read_ahead_again),
		IN_WORLD(the_tour_passes_over_what_is_broken),
		IN_WORLD(a_title_that_cannot_be_built_leads_to_its_panel),
		IN_WORLD(an_errand_to_what_is_broken_stays_where_it_is),
		IN_WORLD(a_broken_file_of_what_is_on_the_screen_leaves_it_there),
		IN_WORLD(with_nothing_on_the_screen_the_next_one_is_tried),
		IN_WORLD(a_movement_is_hurried_on_for_an_errand_that_must_wait),
		IN_WORLD(one_that_is_ready_takes_over_within_a_movement),
		IN_WORLD(while_a_neighbour_goes_back_nothing_takes_over),
		IN_WORLD(within_a_dip_nothing_takes_over_nor_right_after_it),
		IN_WORLD(the_only_page_there_is_stays_and_its_dwell_is_a_round),
		IN_WORLD(nothing_of_a_folder_that_is_away_is_read_or_told),
		IN_WORLD(what_could_not_be_drawn_is_tried_again_in_another_round),
		IN_WORLD(a_broken_file_is_not_read_again_with_every_round),
		IN_WORLD(each_step_begins_with_what_has_changed),
		IN_WORLD(what_is_forgiven_is_tried_again),
		IN_WORLD(rebuilding_never_calls_back_an_errand),
		IN_WORLD(a_picture_that_broke_has_every_file_read_again),
		IN_WORLD(pixels_that_are_void_are_let_go_and_made_again),
		IN_WORLD(another_backdrop_voids_all_that_borrowed_from_the_old_one),
		IN_WORLD(what_is_leaving_goes_with_its_backdrop_and_with_its_pixels),
		IN_WORLD(one_that_cannot_be_built_is_told_once_and_not_tried_for_ever),
		IN_WORLD(another_exhibition_takes_over_with_places_of_its_own),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
