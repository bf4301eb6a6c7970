/* What a finger holds on to: the light on the line, and the next panel. */
#include "kiosk.h"

static const struct node *line(const struct kiosk *kiosk, double *x, double *y)
{
	assert_true(kiosk_find(kiosk, ACTION_LINE, x, y));
	struct held held = hand_hit(&kiosk->guest, *x, *y);
	return hand_find(&kiosk->guest, &held);
}

/* Where on the screen a share of the line lies. */
static double on_line(const struct kiosk *kiosk, const struct node *node, double share)
{
	return ((double)node->px.x + share * (double)node->px.width) / kiosk->test.house.width;
}

static void chapters_are_equally_wide_and_panels_equal_parts_of_them(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	static const struct {
		double share;
		int panel;
	} places[] = { { -1, 0 },	{ 0.01, 0 }, { 0.2, 1 },  { 0.4, 2 }, { 0.49, 2 },
				   { 0.51, 3 }, { 0.74, 3 }, { 0.76, 4 }, { 1.2, 4 } };
	kiosk_at(kiosk, 1);
	const struct node *node = line(kiosk, &x, &y);
	for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
		struct gesture gesture = { .kind = GESTURE_DRAG_MOVE, .at_x = on_line(kiosk, node, places[i].share) };
		grip_line(&kiosk->guest, node, &gesture);
		assert_float_equal(kiosk->guest.hand.line_at, places[i].panel, 1e-9);
		assert_int_equal(kiosk->guest.hand.grip, GRIP_LINE);
	}
	grip_leave_line(&kiosk->guest, false);
}

static void the_places_are_named_once_for_a_finger(void **state)
{
	struct kiosk *kiosk = *state;
	struct hand *hand = &kiosk->guest.hand;
	struct display display;
	double x, y;
	display_init(&display);
	display.width = kiosk->test.house.width;
	display.height = kiosk->test.house.height;
	kiosk_at(kiosk, 0);
	const struct node *node = line(kiosk, &x, &y);
	struct gesture gesture = { .kind = GESTURE_DRAG_MOVE, .at_x = on_line(kiosk, node, 0.3) };
	grip_draw(&kiosk->guest, &display);
	assert_int_equal(display.count, 0);
	kiosk->test.house.draw.wanted = false;
	grip_line(&kiosk->guest, node, &gesture);
	assert_true(hand->names && kiosk->test.house.draw.wanted);
	const struct scene *names = hand->names;
	grip_draw(&kiosk->guest, &display);
	size_t count = display.count;
	assert_true(count > 0);
	bool named = false;
	for (size_t i = 0; i < count; i++)
		named |=
			display.items[i].kind == ITEM_TEXT && memmem(display.items[i].text, display.items[i].length, "one/b", 5);
	assert_true(named);
	kiosk->test.house.draw.wanted = false;
	grip_line(&kiosk->guest, node, &gesture); /* the same place: nothing changes */
	assert_false(kiosk->test.house.draw.wanted);
	gesture.at_x = on_line(kiosk, node, 0.6);
	grip_line(&kiosk->guest, node, &gesture);
	assert_true(hand->names == names && kiosk->test.house.draw.wanted);
	kiosk->test.house.draw.wanted = false;
	grip_leave_line(&kiosk->guest, false);
	assert_true(!hand->names && hand->grip == GRIP_NONE && kiosk->test.house.draw.wanted);
	assert_false(kiosk->tour.errand.wanted);
	display_clear(&display);
	grip_draw(&kiosk->guest, &display);
	assert_int_equal(display.count, 0);
	display_finish(&display);
}

static void no_names_are_made_within_a_movement_nor_kept_for_another_screen(void **state)
{
	struct kiosk *kiosk = *state;
	struct hand *hand = &kiosk->guest.hand;
	double x, y;
	kiosk_at(kiosk, 0);
	const struct node *node = line(kiosk, &x, &y);
	struct gesture gesture = { .kind = GESTURE_DRAG_MOVE, .at_x = on_line(kiosk, node, 0.3) };
	grip_line(&kiosk->guest, node, &gesture);
	assert_non_null(hand->names);
	kiosk->test.house.width = 960; /* the screen is another one */
	hand_reset(&kiosk->guest);
	grip_line(&kiosk->guest, node, &gesture);
	assert_true(hand->names && hand->names->width_px == 960);
	kiosk->test.house.width = 1920;
	/* Within a movement none are made: building would make it stumble. */
	grip_leave_line(&kiosk->guest, false);
	kiosk->tour.change.running = true;
	grip_line(&kiosk->guest, node, &gesture);
	assert_null(hand->names);
	kiosk->tour.change.running = false;
}

static void the_light_travels_where_it_was_left(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	const struct node *node = line(kiosk, &x, &y);
	kiosk_drag(kiosk, on_line(kiosk, node, 0.05), y, on_line(kiosk, node, 0.9), y);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_LINE);
	assert_int_equal(kiosk->tour.current.key.panel, 0);
	kiosk_event(kiosk, EVENT_UP, on_line(kiosk, node, 0.9), y);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 4);
}

static void a_finger_that_is_lost_leaves_the_light_where_it_was(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	const struct node *node = line(kiosk, &x, &y);
	kiosk_drag(kiosk, on_line(kiosk, node, 0.05), y, on_line(kiosk, node, 0.9), y);
	kiosk_event(kiosk, EVENT_CANCEL, on_line(kiosk, node, 0.9), y);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_NONE);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 0);
}

static void a_tap_on_the_line_leads_there_but_not_to_what_is_broken(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	const struct node *node = line(kiosk, &x, &y);
	kiosk->test.house.exhibition.panels[2].state = PANEL_BROKEN;
	kiosk_tap_at(kiosk, on_line(kiosk, node, 0.45), y);
	assert_false(kiosk->tour.errand.wanted);
	kiosk_run(kiosk, 1);
	kiosk_tap_at(kiosk, on_line(kiosk, node, 0.2), y);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
}

static void a_panel_pulled_far_comes_and_one_pulled_a_little_goes_back(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_drag(kiosk, 0.6, 0.4, 0.5, 0.4);
	assert_true(kiosk->guest.hand.grip == GRIP_DRAG && kiosk->tour.pull.view);
	kiosk_run(kiosk, 0.5); /* it stands still: no flick */
	kiosk_event(kiosk, EVENT_UP, 0.5, 0.4);
	assert_true(!kiosk->tour.pull.held && kiosk->tour.change.running);
	kiosk_run(kiosk, 5);
	assert_true(kiosk->tour.current.key.panel == 0 && !kiosk->tour.pull.view);
	kiosk_drag(kiosk, 0.6, 0.4, 0.2, 0.4);
	kiosk_event(kiosk, EVENT_CANCEL, 0.2, 0.4);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 0); /* the finger was lost */
	kiosk_drag(kiosk, 0.6, 0.4, 0.2, 0.4);
	kiosk_event(kiosk, EVENT_UP, 0.2, 0.4);
	assert_true(kiosk->tour.errand.wanted && kiosk->tour.errand.from_finger);
	assert_true(kiosk->tour.errand.speed > 0);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
	kiosk_at(kiosk, 2);
	kiosk_drag(kiosk, 0.2, 0.4, 0.6, 0.4);
	kiosk_event(kiosk, EVENT_UP, 0.6, 0.4);
	assert_true(kiosk->tour.errand.speed < 0);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
}

static void a_panel_that_could_not_be_pulled_comes_by_itself(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	struct gesture gesture = { .kind = GESTURE_DRAG_END, .dx = -0.4, .vx = -1 };
	view_finish(&kiosk->tour.coming, NULL); /* not ready */
	kiosk->tour.coming.key.panel = -1;
	pull_move(&kiosk->tour, 0.4);
	assert_null(kiosk->tour.pull.view);
	grip_let_go(&kiosk->guest, &gesture, true, false);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
	grip_let_go(&kiosk->guest, &gesture, false, false); /* in calm motion nothing is pulled */
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 2);
	grip_let_go(&kiosk->guest, &gesture, false, true);
	assert_false(kiosk->tour.errand.wanted);
	/* Pulled in from one side, and let go to the other. */
	pull_move(&kiosk->tour, 0.4);
	assert_non_null(kiosk->tour.pull.view);
	gesture.dx = 0.4;
	gesture.vx = 1;
	grip_let_go(&kiosk->guest, &gesture, true, false);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_KIOSK(chapters_are_equally_wide_and_panels_equal_parts_of_them),
		IN_KIOSK(the_places_are_named_once_for_a_finger),
		IN_KIOSK(no_names_are_made_within_a_movement_nor_kept_for_another_screen),
		IN_KIOSK(the_light_travels_where_it_was_left),
		IN_KIOSK(a_finger_that_is_lost_leaves_the_light_where_it_was),
		IN_KIOSK(a_tap_on_the_line_leads_there_but_not_to_what_is_broken),
		IN_KIOSK(a_panel_pulled_far_comes_and_one_pulled_a_little_goes_back),
		IN_KIOSK(a_panel_that_could_not_be_pulled_comes_by_itself),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
