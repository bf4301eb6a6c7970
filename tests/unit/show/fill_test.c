/* What a frame shows, from where everything stands now. */
#include "base/file.h"
#include "guest/parts.h"
#include "stand.h"
#include "support/log.h"
#include <math.h>

static const struct display *fill(struct stand *stand)
{
	fill_screen(&stand->show, house_now(&stand->show.house));
	return &stand->show.present.screen;
}

/* Opacity of the first item that does such a thing. */
static double opacity_of(const struct display *screen, enum action_kind kind)
{
	for (size_t i = 0; i < screen->count; i++)
		if (screen->items[i].action && screen->items[i].action->kind == kind)
			return (double)screen->items[i].opacity;
	return -1;
}

/* Of the first item whose words or picture have that in them; 0: it is not there. */
static double opacity_with(const struct display *screen, const char *part)
{
	for (size_t i = 0; i < screen->count; i++) {
		const struct item *item = &screen->items[i];
		if (item->kind == ITEM_TEXT && memmem(item->text, item->length, part, strlen(part)))
			return (double)item->opacity;
		if (item->kind == ITEM_PICTURE && item->picture.path && strstr(item->picture.path, part))
			return (double)item->opacity;
	}
	return 0;
}

/* The list is drawn as it is, not composed. */
static bool moves(const struct display *screen)
{
	for (size_t i = 0; i < screen->count; i++)
		if (!screen->items[i].moving)
			return false;
	return true;
}

static bool find(const struct stand *stand, enum action_kind kind, double *x, double *y)
{
	for (int i = 0; i < 108 * 192; i++) {
		*x = (i % 192 + 0.5) / 192;
		*y = (i / 192 + 0.5) / 108;
		struct held held = hand_hit(&stand->show.guest, *x, *y);
		if (held.number >= 0 && held.action.kind == kind)
			return true;
	}
	return false;
}

static void add_art(const struct stand *stand, const char *panel, const char *name)
{
	char file[64], field[64];
	mkdir(in_folder(&stand->hall, "assets"), 0700);
	mkdir(in_folder(&stand->hall, "assets/art"), 0700);
	snprintf(file, sizeof file, "assets/art/%s.svg", name);
	snprintf(field, sizeof field, "art = \"%s.svg\"", name);
	stand_write(stand, file,
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"200\" viewBox=\"0 0 400 200\"><path "
				"d=\"M0 200L200 0L400 200Z\" fill=\"#806040\"/></svg>");
	test_house_panel(&stand->hall, panel, field);
}

static void what_is_pressed_is_darker_and_nothing_else(void **state)
{
	struct stand *stand = *state;
	double x, y;
	stand_start(stand);
	stand_visit(stand);
	double next = opacity_of(fill(stand), ACTION_NEXT), contents = opacity_of(fill(stand), ACTION_CONTENTS);
	assert_true(next > 0 && contents > 0 && fill_is_still(&stand->show, 0));
	assert_true(find(stand, ACTION_NEXT, &x, &y));
	stand_finger(stand, EVENT_DOWN, x, y);
	assert_false(fill_is_still(&stand->show, house_now(&stand->show.house)));
	assert_float_equal(opacity_of(fill(stand), ACTION_NEXT), next * 0.7, 1e-6);
	assert_float_equal(opacity_of(fill(stand), ACTION_CONTENTS), contents, 1e-6);
	assert_true(moves(fill(stand)));
	stand_finger(stand, EVENT_CANCEL, x, y);
	assert_float_equal(opacity_of(fill(stand), ACTION_NEXT), next, 1e-6);
}

static void around_the_ring_light_lies_in_dark(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	size_t count = fill(stand)->count;
	stand_key(stand, KEY_DOWN);
	const struct node *node = hand_find(&stand->show.guest, &stand->show.guest.hand.focus);
	assert_non_null(node);
	const struct display *screen = fill(stand);
	assert_int_equal(screen->count, count + 8);
	const struct item *edges = &screen->items[count];
	static const uint32_t colours[] = { 0x14110A, 0xF2B54D };
	for (int i = 0; i < 2; i++) {
		const struct item *top = &edges[4 * i], *bottom = top + 1, *left = top + 2, *right = top + 3;
		assert_int_equal(top->colour, colours[i]);
		/* Outside of it, around it on all four sides. */
		assert_true(top->box.x <= (double)node->px.x && top->box.y <= (double)node->px.y);
		assert_true(bottom->box.y + bottom->box.height >= (double)(node->px.y + node->px.height));
		assert_float_equal(left->box.x, top->box.x, 1e-9);
		assert_float_equal(right->box.x + right->box.width, top->box.x + top->box.width, 1e-9);
		assert_float_equal(left->box.height, bottom->box.y + bottom->box.height - top->box.y, 1e-9);
		assert_true(top->box.height >= 3 && left->box.width >= 3 && top->opacity == 1);
	}
	assert_true(edges[0].box.x < edges[4].box.x && edges[0].box.height > edges[4].box.height);
	assert_false(fill_is_still(&stand->show, house_now(&stand->show.house)));
}

static void words_go_before_words_come(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.001);
	const struct tour *tour = &stand->show.tour;
	assert_true(tour->change.running && tour->change.kind == CHANGE_JOURNEY);
	assert_false(fill_is_still(&stand->show, house_now(&stand->show.house)));
	bool gone = false, come = false, both = false;
	double before = 1, after = 0;
	for (int i = 0; i < 60 && tour->change.running; i++) {
		stand_run(stand, 0.03);
		double old = opacity_with(fill(stand), "one/a"), new = opacity_with(fill(stand), "one/b");
		if (!tour->change.running)
			break;
		assert_true(moves(fill(stand)) && old <= before + 1e-6 && new >= after - 1e-6);
		before = old;
		after = new;
		gone |= old > 0 && old < 1;
		come |= new > 0 && new < 1;
		both |= old > 0.3 && new > 0.3;
	}
	assert_true(gone && come && !both);
	assert_true(opacity_with(fill(stand), "one/b") == 1 && opacity_with(fill(stand), "one/a") == 0);
}

static void art_stands_in_its_own_light_and_in_no_other(void **state)
{
	struct stand *stand = *state;
	add_art(stand, "one/c", "camp");
	add_art(stand, "two/e", "well");
	stand->options.panel = "c";
	stand_start(stand);
	stand_run(stand, 1);
	assert_true(opacity_with(fill(stand), "camp.svg") > 0.9);
	tour_go(&stand->show.tour, 4, CAUSE_TOUCH);
	stand_run(stand, 0.001);
	const struct tour *tour = &stand->show.tour;
	assert_true(tour->change.running && tour->journey.light_count == 2);
	bool fades = false, comes = false;
	while (tour->change.running) {
		stand_run(stand, 0.02);
		double old = opacity_with(fill(stand), "camp.svg"), new = opacity_with(fill(stand), "well.svg");
		double now = house_now(&stand->show.house);
		double rise = tour->journey.light_count > 1 ? motion_at(&tour->journey.lights[1].rise, now) : 1;
		if (rise > 0.42 && rise < 0.58)
			assert_true(old == 0 && new == 0); /* on the way no art stands on the other's sky */
		fades |= old > 0 && old < 1 && rise < 0.4;
		comes |= new > 0 && new < 1 && rise > 0.6;
	}
	assert_true(fades && comes);
	assert_true(opacity_with(fill(stand), "well.svg") > 0.9 && opacity_with(fill(stand), "camp.svg") == 0);
}

static void what_a_finger_pulls_in_stands_beside(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	assert_true(opacity_with(fill(stand), "one/b") == 0);
	pull_move(&stand->show.tour, 0.05);
	const struct display *screen = fill(stand);
	assert_true(opacity_with(screen, "one/a") == 1);
	assert_true(moves(screen) && !fill_is_still(&stand->show, house_now(&stand->show.house)));
	pull_move(&stand->show.tour, 0.6);
	assert_true(opacity_with(fill(stand), "one/b") == 1);
	/* Where there is no neighbour the panel follows a little, and nothing else is there. */
	view_finish(&stand->show.tour.coming, NULL);
	stand->show.tour.pull.view = NULL;
	pull_move(&stand->show.tour, 0.05);
	assert_true(opacity_with(fill(stand), "one/a") == 1 && opacity_with(fill(stand), "one/b") == 0);
	assert_true(stand->show.tour.journey.camera.to != stand->show.tour.current.at);
}

static void with_no_neighbour_to_pull_in_the_strip_moves_all_the_same(void **state)
{
	struct stand *stand = *state;
	struct tour *tour = &stand->show.tour;
	struct stage stage;
	stand_start(stand);
	stand_visit(stand);
	fill_stage(&stand->show, house_now(&stand->show.house), &stage);
	assert_true(!stage.moving && stage.panels[0].x == 0);
	tour_forget_ahead(tour);
	pull_move(tour, 0.2);
	assert_null(tour->pull.view);
	fill_stage(&stand->show, house_now(&stand->show.house), &stage);
	assert_true(stage.moving && stage.panel_count == 1 && stage.panels[0].x < 0);
}

static void in_calm_motion_the_old_goes_dark_and_then_the_new_comes(void **state)
{
	struct stand *stand = *state;
	stand->options.aids.calm = true;
	stand_start(stand);
	stand_visit(stand);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.001);
	const struct change *change = &stand->show.tour.change;
	assert_true(change->running && change->kind == CHANGE_DIP);
	double shares[] = { 0.1, 0.4, 0.6, 0.9 }, veils[4];
	for (int i = 0; i < 4; i++) {
		stand_run(stand, change->start + shares[i] * change->duration - house_now(&stand->show.house));
		const struct display *screen = fill(stand);
		const struct item *veil = &screen->items[screen->count - 1];
		assert_true(veil->kind == ITEM_FILL && veil->colour == 0 && moves(screen));
		veils[i] = (double)veil->opacity;
		assert_true((opacity_with(screen, "one/a") > 0) == (i < 2) && (opacity_with(screen, "one/b") > 0) == (i >= 2));
	}
	assert_true(veils[0] < 0.3 && veils[1] > 0.7 && veils[2] > 0.7 && veils[3] < 0.3);
}

static void a_sheet_lies_over_all_of_it_and_still(void **state)
{
	struct stand *stand = *state;
	struct sheet_wish wish = { "contents", "", 0, false };
	stand_start(stand);
	stand_visit(stand);
	size_t count = fill(stand)->count;
	sheet_open(&stand->show.sheet, &wish);
	sheet_step(&stand->show.sheet);
	clock_advance(&stand->show.house.clock, house_now(&stand->show.house) + 0.1);
	double rising = opacity_of(fill(stand), ACTION_PANEL);
	assert_false(fill_is_still(&stand->show, house_now(&stand->show.house)));
	stand_run(stand, 2);
	assert_true(fill(stand)->count > count && opacity_of(fill(stand), ACTION_PANEL) >= rising && rising >= 0);
	assert_false(fill_is_still(&stand->show, house_now(&stand->show.house)));
	sheet_close(&stand->show.sheet);
	stand_run(stand, 2);
	assert_int_equal(fill(stand)->count, count);
	assert_true(fill_is_still(&stand->show, house_now(&stand->show.house)));
}

static void the_light_follows_the_finger_on_the_line_and_names_the_place(void **state)
{
	struct stand *stand = *state;
	double x, y;
	stand_start(stand);
	stand_visit(stand);
	size_t count = fill(stand)->count;
	assert_true(find(stand, ACTION_LINE, &x, &y));
	stand_finger(stand, EVENT_DOWN, x, y);
	for (double to = x; to < 0.7; to += 0.05)
		stand_finger(stand, EVENT_MOVE, to, y);
	assert_int_equal(stand->show.guest.hand.grip, GRIP_LINE);
	assert_true(stand->show.guest.hand.names && fill(stand)->count > count);
	assert_false(fill_is_still(&stand->show, house_now(&stand->show.house)));
	double at = stand->show.guest.hand.line_at;
	struct display held = *fill(stand);
	double sum = 0, less = 0;
	for (size_t i = 0; i < held.count; i++)
		sum += held.items[i].box.x;
	stand_finger(stand, EVENT_MOVE, 0.3, y);
	assert_true(stand->show.guest.hand.line_at < at);
	held = *fill(stand);
	for (size_t i = 0; i < held.count; i++)
		less += held.items[i].box.x;
	assert_true(less < sum); /* the light went back with it */
	stand_finger(stand, EVENT_CANCEL, 0.3, y);
	assert_int_equal(fill(stand)->count, count);
}

static void the_touch_test_is_painted_over_everything(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	size_t count = fill(stand)->count;
	struct event down = { .kind = EVENT_DOWN, .finger = 1, .x = 0.5, .y = 0.5 };
	trails_feed(&stand->show.guest.staff.trails, &down, 16.0 / 9);
	assert_int_equal(fill(stand)->count, count);
	stand->show.guest.staff.mode = STAFF_TOUCH;
	assert_int_equal(fill(stand)->count, count + 1);
}

/* ---- what the list is made of ---- */

static struct stage stage_now(const struct stand *stand)
{
	struct stage stage;
	fill_stage(&stand->show, house_now(&stand->show.house), &stage);
	return stage;
}

static void at_rest_the_stage_is_the_views_own(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	const struct view *view = &stand->show.tour.current;
	struct stage stage = stage_now(stand);
	assert_true(stage.panel_count == 1 && stage.panels[0].scene == view->scene && stage.chrome == view->chrome);
	assert_true(!stage.moving && !stage.calm && !stage.chrome_held && !stage.overlay.scene && stage.veil == 0);
	assert_float_equal(stage.time, house_now(&stand->show.house), 1e-9); /* the land's own time never starts again */
	assert_float_equal(stage.panels[0].time, house_now(&stand->show.house) - view->shown, 1e-9);
}

static void on_a_journey_all_that_is_under_way_stands_on_it(void **state)
{
	struct stand *stand = *state;
	stand->options.panel = "c";
	stand_start(stand);
	stand_run(stand, 1);
	const struct tour *tour = &stand->show.tour;
	tour_go(&stand->show.tour, 4, CAUSE_TOUCH);
	stand_run(stand, 0.001);
	assert_true(tour->change.running && tour->journey.light_count == 2);
	bool rose = false, sank = false;
	while (tour->change.running) {
		stand_run(stand, 0.02);
		if (!tour->change.running)
			break;
		struct stage stage = stage_now(stand);
		double rise = stage.light_count > 1 ? stage.lights[1].rise : 1;
		assert_true(stage.moving && stage.chrome == tour->current.chrome && stage.backdrop == tour->backdrop.scene);
		assert_ptr_equal(stage.chrome_before, tour->leaving[0].chrome);
		for (int i = 0; i < stage.panel_count; i++) {
			const struct stage_panel *panel = &stage.panels[i];
			bool old = panel->scene == tour->leaving[0].scene;
			assert_true(old || panel->scene == tour->current.scene);
			if (!old)
				assert_float_equal(panel->rise, rise, 1e-9); /* of its own light */
			if (old && stage.light_count > 1) {
				assert_true(rise < 0.4 || (panel->art == 0 && panel->sun == 0));
				sank |= panel->art > 0 && panel->art < 1 && panel->sun < 1;
			}
			rose |= !old && rise > 0.6 && panel->art > 0 && panel->art < 1;
		}
	}
	assert_true(rose && sank);
}

static void the_controls_before_are_those_that_stood_when_the_last_journey_was_interrupted(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	struct tour *tour = &stand->show.tour;
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.2);
	tour->journey.chrome_kept = true;
	assert_ptr_equal(stage_now(stand).chrome_before, tour->leaving[0].chrome); /* there are none before those */
	tour->leaving[1].chrome = tour->current.chrome;
	assert_ptr_equal(stage_now(stand).chrome_before, tour->current.chrome);
	tour->journey.chrome_kept = false;
	assert_ptr_equal(stage_now(stand).chrome_before, tour->leaving[0].chrome);
	tour->leaving[1].chrome = NULL;
}

static void the_dip_moves_as_a_whole(void **state)
{
	struct stand *stand = *state;
	stand->options.aids.calm = true;
	stand_start(stand);
	stand_visit(stand);
	assert_true(stage_now(stand).calm && !stage_now(stand).moving);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.05);
	struct stage stage = stage_now(stand);
	assert_true(stage.moving && stage.veil > 0 && stage.panels[0].scene == stand->show.tour.leaving[0].scene);
}

static void the_finger_holds_the_light_where_it_is(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	struct hand *hand = &stand->show.guest.hand;
	hand->line_at = 3;
	assert_true(!stage_now(stand).chrome_held && stage_now(stand).chrome_travel == 0);
	hand->grip = GRIP_LINE;
	assert_true(stage_now(stand).chrome_held && stage_now(stand).chrome_travel == 3 && stage_now(stand).moving);
	hand->grip = GRIP_NONE;
}

static void under_a_sheet_nothing_moves_by_itself(void **state)
{
	struct stand *stand = *state;
	struct sheet_wish wish = { "contents", "", 0, false };
	stand_start(stand);
	stand_visit(stand);
	sheet_open(&stand->show.sheet, &wish);
	stand_run(stand, 3);
	struct stage stage = stage_now(stand);
	assert_true(stage.calm && stage.overlay.moves && !stage.moving);
	assert_true(stage.overlay.scene == stand->show.sheet.scene && stage.overlay.rise == 1);
	assert_float_equal(stage.overlay.time, house_now(&stand->show.house) - stand->show.sheet.shown, 1e-9);
}

static void an_enlarged_picture_lies_over_its_sheet(void **state)
{
	struct stand *stand = *state;
	assert_int_equal(mkdir(in_folder(&stand->hall, "assets"), 0700), 0);
	stand_write(stand, "assets/p.svg",
				"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3000\" height=\"2000\" viewBox=\"0 0 30 20\"><path "
				"d=\"M0 20L15 2L30 20Z\" fill=\"#806040\"/></svg>");
	test_house_panel(&stand->hall, "one/a",
					 "picture = { file = \"p.svg\", side = \"left\", caption = { en = \"A hill\", kk = \"A hill\" } }");
	stand->options.screen.draw = DRAW_KEYS;
	stand_start(stand);
	stand_visit(stand);
	struct sheet_wish wish = { "picture", "1", 0, false };
	sheet_open(&stand->show.sheet, &wish);
	stand_run(stand, 2);
	size_t count = fill(stand)->count;
	look_zoom(&stand->show.sheet, ZOOM_IN);
	stand_run(stand, 2);
	assert_true(fill(stand)->count > count);
}

static void lay_heat(const struct stand *stand, const char *state)
{
	static const char device[] = "sys/class/thermal/cooling_device0";
	char path[100];
	assert_true(folder_create(in_folder(stand->folder, device), NULL));
	snprintf(path, sizeof path, "%s/type", device);
	write_test_file(in_folder(stand->folder, path), "Processor\n");
	snprintf(path, sizeof path, "%s/cur_state", device);
	write_test_file(in_folder(stand->folder, path), state);
}

static bool is_calm(struct stand *stand)
{
	struct stage stage = { 0 };
	fill_stage(&stand->show, house_now(&stand->show.house), &stage);
	return stage.calm;
}

static void on_a_machine_that_is_too_hot_nothing_moves_by_itself(void **state)
{
	struct stand *stand = *state;
	struct test_log log;
	stand_start(stand);
	lay_heat(stand, "0\n");
	stand->show.pressure.root = stand->folder->path;
	test_log_begin(&log);
	stand_run(stand, 60);
	assert_false(is_calm(stand));
	lay_heat(stand, "1\n");
	stand_run(stand, 60);
	assert_true(is_calm(stand));
	lay_heat(stand, "0\n");
	stand_run(stand, 60);
	assert_false(is_calm(stand));
	lay_heat(stand, "2\n");
	stand_run(stand, 60);
	assert_true(is_calm(stand));
	assert_int_equal(test_log_end(&log, "too hot"), 1); /* and not each time */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(on_a_machine_that_is_too_hot_nothing_moves_by_itself, stand_setup,
										stand_teardown),
		IN_STAND(what_is_pressed_is_darker_and_nothing_else),
		IN_STAND(around_the_ring_light_lies_in_dark),
		IN_STAND(words_go_before_words_come),
		IN_STAND(art_stands_in_its_own_light_and_in_no_other),
		IN_STAND(what_a_finger_pulls_in_stands_beside),
		IN_STAND(with_no_neighbour_to_pull_in_the_strip_moves_all_the_same),
		IN_STAND(in_calm_motion_the_old_goes_dark_and_then_the_new_comes),
		IN_STAND(a_sheet_lies_over_all_of_it_and_still),
		IN_STAND(the_light_follows_the_finger_on_the_line_and_names_the_place),
		IN_STAND(the_touch_test_is_painted_over_everything),
		IN_STAND(at_rest_the_stage_is_the_views_own),
		IN_STAND(on_a_journey_all_that_is_under_way_stands_on_it),
		IN_STAND(the_controls_before_are_those_that_stood_when_the_last_journey_was_interrupted),
		IN_STAND(the_dip_moves_as_a_whole),
		IN_STAND(the_finger_holds_the_light_where_it_is),
		IN_STAND(under_a_sheet_nothing_moves_by_itself),
		IN_STAND(an_enlarged_picture_lies_over_its_sheet),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
