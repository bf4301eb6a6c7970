/* What fingers mean, by where they are and what is there. */
#include "kiosk.h"

static double now(const struct kiosk *kiosk)
{
	return house_now(&kiosk->test.house);
}

static void finger(struct kiosk *kiosk, long long id, enum event_kind kind, double x, double y)
{
	struct event event = { .kind = kind, .time = now(kiosk), .finger = id, .x = x, .y = y };
	touch_finger(&kiosk->guest, &event);
}

static void a_touch_on_the_title_begins_in_the_language_touched(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_title(kiosk);
	bool found = false;
	for (int i = 0; i < 108 * 192 && !found; i++) {
		x = (i % 192 + 0.5) / 192;
		y = (i / 192 + 0.5) / 108;
		struct held held = hand_hit(&kiosk->guest, x, y);
		found = held.number >= 0 && held.action.kind == ACTION_LANGUAGE && strcmp(held.action.id, "kk") == 0;
	}
	assert_true(found);
	kiosk_tap_at(kiosk, x, y);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk_run(kiosk, 5);
	assert_true(!kiosk->tour.current.key.title && kiosk->tour.current.key.panel == 0);
	assert_int_equal(kiosk->tour.current.key.language, 1);
}

static void anywhere_else_on_the_title_it_begins_in_the_one_that_stands(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_title(kiosk);
	kiosk_tap_at(kiosk, 0.5, 0.05);
	kiosk_run(kiosk, 5);
	assert_true(!kiosk->tour.current.key.title && kiosk->tour.current.key.language == 0);
	kiosk_title(kiosk);
	kiosk_drag(kiosk, 0.6, 0.05, 0.3, 0.05);
	assert_true(kiosk->tour.current.key.title && !kiosk->tour.errand.wanted); /* it begins when the finger is lifted */
	kiosk_event(kiosk, EVENT_UP, 0.3, 0.05);
	kiosk_run(kiosk, 5);
	assert_false(kiosk->tour.current.key.title);
	kiosk_title(kiosk);
	for (int i = 0; i < 5; i++)
		kiosk->test.house.exhibition.panels[i].state = PANEL_BROKEN;
	kiosk_tap_at(kiosk, 0.5, 0.05);
	assert_false(kiosk->tour.errand.wanted);
}

static void the_same_touch_once_more_after_a_sheet_opened_means_nothing(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	assert_true(kiosk_find(kiosk, ACTION_CONTENTS, &x, &y));
	kiosk_tap_at(kiosk, x, y);
	assert_true(sheet_is(&kiosk->sheet, "contents"));
	kiosk_run(kiosk, 0.1);
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_IGNORED);
	kiosk_event(kiosk, EVENT_UP, x, y);
	assert_true(sheet_is(&kiosk->sheet, "contents"));
	kiosk_run(kiosk, 0.2);
	kiosk_event(kiosk, EVENT_DOWN, x, y); /* each such touch keeps it from meaning something */
	assert_int_equal(kiosk->guest.hand.grip, GRIP_IGNORED);
	kiosk_event(kiosk, EVENT_UP, x, y);
	kiosk_run(kiosk, 0.5);
	kiosk_event(kiosk, EVENT_DOWN, x, y); /* later it is another one */
	assert_int_equal(kiosk->guest.hand.grip, GRIP_PRESS);
	kiosk_event(kiosk, EVENT_CANCEL, x, y);
}

static void elsewhere_a_second_touch_counts_at_once(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y, cx, cy;
	kiosk_at(kiosk, 0);
	assert_true(kiosk_find(kiosk, ACTION_CONTENTS, &x, &y));
	kiosk_tap_at(kiosk, x, y);
	assert_true(kiosk_find(kiosk, ACTION_CLOSE, &cx, &cy));
	cy = 0.5; /* far from the button */
	cx = x > 0.5 ? 0.02 : 0.98;
	kiosk_run(kiosk, 0.1);
	kiosk_event(kiosk, EVENT_DOWN, cx, cy);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_PRESS);
	kiosk_event(kiosk, EVENT_CANCEL, cx, cy);
	kiosk_event(kiosk, EVENT_DOWN, x, y); /* and what was knocked before is forgotten */
	assert_int_equal(kiosk->guest.hand.grip, GRIP_PRESS);
	kiosk_event(kiosk, EVENT_CANCEL, x, y);
}

static void the_touch_that_wakes_is_not_two(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
	assert_true(kiosk_find(kiosk, ACTION_NEXT, &x, &y));
	kiosk_tap_at(kiosk, x, y);
	kiosk_run(kiosk, 0.1);
	kiosk_tap_at(kiosk, x, y);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
	assert_true(kiosk_find(kiosk, ACTION_NEXT, &x, &y));
	kiosk_tap_at(kiosk, x, y); /* whoever is there already may tap twice */
	kiosk_run(kiosk, 0.1);
	kiosk_tap_at(kiosk, x, y);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 3);
}

static void a_finger_takes_the_ring_away(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	focus_key(&kiosk->guest, KEY_DOWN, now(kiosk));
	kiosk->test.house.draw.wanted = false;
	kiosk_event(kiosk, EVENT_DOWN, 0.5, 0.3);
	assert_true(kiosk->guest.hand.focus.on == HELD_NONE && kiosk->test.house.draw.wanted);
	kiosk_event(kiosk, EVENT_CANCEL, 0.5, 0.3);
	kiosk->test.house.draw.wanted = false;
	kiosk_event(kiosk, EVENT_DOWN, 0.5, 0.3);
	assert_false(kiosk->test.house.draw.wanted); /* nothing has changed */
}

static void a_finger_that_slides_off_does_nothing_and_lets_go(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	assert_true(kiosk_find(kiosk, ACTION_CONTENTS, &x, &y));
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_true(kiosk->guest.hand.pressed.number >= 0);
	for (int i = 1; i <= 5; i++) {
		kiosk_run(kiosk, 0.05);
		kiosk_event(kiosk, EVENT_MOVE, x, y + (0.5 - y) * i / 5);
	}
	assert_true(kiosk->guest.hand.pressed.number < 0);
	kiosk_event(kiosk, EVENT_UP, x, 0.5);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_NONE);
	assert_false(sheet_is(&kiosk->sheet, NULL) || kiosk->tour.errand.wanted);
}

static void a_slow_finger_taps_too(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	assert_true(kiosk_find(kiosk, ACTION_CONTENTS, &x, &y));
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	kiosk_run(kiosk, 2);
	kiosk_event(kiosk, EVENT_UP, x, y);
	assert_true(sheet_is(&kiosk->sheet, "contents"));
	assert_true(kiosk->guest.hand.grip == GRIP_NONE && kiosk->guest.hand.pressed.number < 0);
}

static void a_press_that_came_to_nothing_lets_go(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	assert_true(kiosk_find(kiosk, ACTION_CONTENTS, &x, &y));
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	kiosk_event(kiosk, EVENT_CANCEL, x, y);
	assert_true(kiosk->guest.hand.grip == GRIP_NONE && kiosk->guest.hand.pressed.number < 0);
	assert_false(sheet_is(&kiosk->sheet, NULL));
}

static void a_finger_over_a_chart_chooses_as_it_slides(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y, last = 1;
	kiosk_at(kiosk, 1);
	assert_true(kiosk_find(kiosk, ACTION_CHOOSE, &x, &y));
	while (last > x && hand_hit(&kiosk->guest, last, y).action.kind != ACTION_CHOOSE)
		last -= 0.002;
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	int first = kiosk->guest.hand.pressed.action.number, before = -1;
	for (int i = 1; i <= 10; i++) {
		kiosk_run(kiosk, 0.3);
		kiosk_event(kiosk, EVENT_MOVE, x + (last - x) * i / 10, y);
		assert_true(i < 3 || kiosk->guest.hand.grip == GRIP_CHOOSE);
		int choice = kiosk->tour.errand.wanted ? kiosk->tour.errand.spot.choice : kiosk->tour.current.key.choice;
		assert_true(choice >= before);
		before = choice;
	}
	kiosk_event(kiosk, EVENT_UP, last, y);
	kiosk_run(kiosk, 2);
	assert_true(kiosk->tour.current.key.panel == 1 && kiosk->tour.current.key.choice > first);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_NONE);
}

static void nothing_is_pulled_up_or_under_a_sheet_or_in_calm_motion(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_drag(kiosk, 0.5, 0.6, 0.5, 0.2);
	assert_false(kiosk->tour.pull.held);
	kiosk_event(kiosk, EVENT_UP, 0.5, 0.2);
	assert_false(kiosk->tour.errand.wanted);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	kiosk_run(kiosk, 1);
	kiosk_drag(kiosk, 0.6, 0.02, 0.2, 0.02);
	assert_false(kiosk->tour.pull.held);
	kiosk_event(kiosk, EVENT_UP, 0.2, 0.02);
	assert_false(kiosk->tour.errand.wanted);
	sheet_drop(&kiosk->sheet);
	kiosk_act(kiosk, ACTION_MOTION, MOTION_CALM, "");
	kiosk_run(kiosk, 5);
	kiosk_drag(kiosk, 0.6, 0.4, 0.2, 0.4);
	assert_false(kiosk->tour.pull.held);
	kiosk_event(kiosk, EVENT_UP, 0.2, 0.4);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1); /* but the swipe counts */
}

static void what_begins_while_something_moves_pulls_nothing(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_event(kiosk, EVENT_DOWN, 0.6, 0.4);
	tour_move(&kiosk->tour, 1);
	kiosk_run(kiosk, 0.1);
	assert_true(kiosk->tour.change.running);
	kiosk_event(kiosk, EVENT_CANCEL, 0.6, 0.4);
	kiosk_drag(kiosk, 0.6, 0.1, 0.5, 0.1);
	assert_false(kiosk->tour.pull.held);
	kiosk_run(kiosk, 3);
	kiosk_event(kiosk, EVENT_MOVE, 0.4, 0.1); /* nor later: it began then */
	assert_false(kiosk->tour.pull.held);
	kiosk_event(kiosk, EVENT_CANCEL, 0.4, 0.1);
}

static void the_question_is_answered_by_any_touch_that_could_have_seen_it(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	kiosk_run(kiosk, 28);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	assert_true(kiosk_find(kiosk, ACTION_RESTART, &x, &y));
	/* A touch that comes with the question means what it has just covered. */
	kiosk->guest.visit.entered = now(kiosk);
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_true(kiosk->guest.hand.grip == GRIP_IGNORED && kiosk->guest.hand.pressed.number < 0);
	kiosk_event(kiosk, EVENT_UP, x, y);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk_event(kiosk, EVENT_DOWN, x, y); /* and the same touch once more means nothing under it */
	assert_int_equal(kiosk->guest.hand.grip, GRIP_IGNORED);
	kiosk_event(kiosk, EVENT_UP, x, y);
	kiosk_run(kiosk, 33);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	kiosk_run(kiosk, 1);
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_int_equal(kiosk->guest.hand.pressed.action.kind, ACTION_RESTART);
	kiosk_event(kiosk, EVENT_UP, x, y);
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
}

static void an_answer_under_way_is_waited_for(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	kiosk_run(kiosk, 28);
	assert_true(kiosk_find(kiosk, ACTION_RESTART, &x, &y));
	kiosk->guest.visit.ends_at = now(kiosk) + 0.2;
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_true(kiosk->guest.visit.ends_at >= now(kiosk) + 1 - 1e-9);
	kiosk_run(kiosk, 3); /* held still: neither yes nor no */
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	kiosk_event(kiosk, EVENT_UP, x, y);
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE); /* a slow finger taps too */
	kiosk_at(kiosk, 0);
	kiosk_run(kiosk, 28);
	kiosk_drag(kiosk, x, y, x, 0.05);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS); /* a drag is an answer, and not that one */
	kiosk_event(kiosk, EVENT_UP, x, 0.05);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_PRESS);
}

static void two_held_corners_are_the_staffs_and_no_press(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	setenv("LANTERN_ETC", "/nowhere", 1);
	kiosk->test.house.exhibition.pin = "4207";
	finger(kiosk, 1, EVENT_DOWN, 0.02, 0.02);
	finger(kiosk, 2, EVENT_DOWN, 0.98, 0.02);
	kiosk_run(kiosk, 2.5);
	assert_int_equal(test_house_told(&kiosk->test, "\"staff\""), 0);
	kiosk->test.house.exhibition.pin = NULL;
	kiosk_run(kiosk, 1); /* no code: nothing */
	assert_int_equal(test_house_told(&kiosk->test, "\"staff\""), 0);
	finger(kiosk, 1, EVENT_UP, 0.02, 0.02);
	finger(kiosk, 2, EVENT_UP, 0.98, 0.02);
	kiosk->test.house.exhibition.pin = "4207";
	pin_check(&kiosk->guest.staff.guard, "4207", "1", now(kiosk));
	pin_check(&kiosk->guest.staff.guard, "4207", "1", now(kiosk));
	pin_check(&kiosk->guest.staff.guard, "4207", "1", now(kiosk));
	finger(kiosk, 1, EVENT_DOWN, 0.02, 0.02);
	finger(kiosk, 2, EVENT_DOWN, 0.98, 0.02);
	kiosk_run(kiosk, 4);
	assert_int_equal(test_house_told(&kiosk->test, "\"staff\",\"state\":\"refused\""), 1);
	unsetenv("LANTERN_ETC");
}

static void fingers_are_told_as_they_come_and_go(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	assert_true(kiosk_find(kiosk, ACTION_CONTENTS, &x, &y));
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	kiosk_event(kiosk, EVENT_MOVE, x, y);
	kiosk_event(kiosk, EVENT_CANCEL, x, y);
	kiosk_event(kiosk, EVENT_DOWN, 0.5, 0.3);
	kiosk_event(kiosk, EVENT_UP, 0.5, 0.3);
	assert_int_equal(test_house_told(&kiosk->test, "\"event\":\"touch\""), 4);
	assert_int_equal(test_house_told(&kiosk->test, "\"kind\":\"down\""), 2);
	assert_int_equal(test_house_told(&kiosk->test, "\"finger\":1,\"x\":0.5000,\"y\":0.3000"), 2);
	assert_int_equal(test_house_told(&kiosk->test, "\"kind\":\"cancel\""), 1);
	assert_int_equal(test_house_told(&kiosk->test, "\"kind\":\"up\""), 1);
	assert_int_equal(test_house_told(&kiosk->test, "\"action\":\"contents\""), 1);
	assert_int_equal(test_house_told(&kiosk->test, "\"action\""), 1);
	kiosk->tour.has_current = false;
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_int_equal(test_house_told(&kiosk->test, "\"action\""), 1);
	kiosk->tour.has_current = true;
	kiosk->guest.staff.mode = STAFF_PIN;
	kiosk_event(kiosk, EVENT_UP, x, y);
	assert_int_equal(test_house_told(&kiosk->test, "\"event\":\"touch\""),
					 5); /* nobody is told where a code is typed */
	kiosk->guest.staff.mode = STAFF_AWAY;
}

static void whoever_holds_still_has_been_here_all_the_time(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_event(kiosk, EVENT_DOWN, 0.5, 0.3);
	kiosk_run(kiosk, 15);
	kiosk_event(kiosk, EVENT_UP, 0.5, 0.3);
	assert_float_equal(kiosk->guest.visit.touched, now(kiosk), 1e-9);
	kiosk_run(kiosk, 25);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
}

static void nobody_has_come_by_a_finger_that_went(void **state)
{
	struct kiosk *kiosk = *state;
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
	double before = kiosk->guest.visit.touched;
	kiosk_run(kiosk, 3);
	kiosk_event(kiosk, EVENT_UP, 0.5, 0.3);
	assert_true(kiosk->guest.visit.state == VISIT_NONE && kiosk->guest.visit.touched == before);
}

static void in_an_opened_picture_fingers_move_it(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 2);
	kiosk_act(kiosk, ACTION_PICTURE, 1, "");
	kiosk_run(kiosk, 2);
	const struct box *area = &kiosk->sheet.viewer.area;
	const struct pan *pan = &kiosk->sheet.viewer.pan;
	double x = (area->x + area->width / 2) / 1920, y = (area->y + area->height / 2) / 1080;
	/* Two taps enlarge it there. */
	kiosk_tap_at(kiosk, x, y);
	kiosk_run(kiosk, 0.1);
	assert_true(pan_rest(pan).scale == 1);
	kiosk_tap_at(kiosk, x, y);
	assert_true(pan_rest(pan).scale > 1);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_NONE);
	kiosk_run(kiosk, 1);
	/* One finger moves it. */
	struct pan_view before = pan_at(pan, now(kiosk));
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_VIEWER);
	for (int i = 1; i <= 8; i++) {
		kiosk_run(kiosk, 0.05);
		kiosk_event(kiosk, EVENT_MOVE, x + 0.01 * i, y);
	}
	assert_true(pan_at(pan, now(kiosk)).x > before.x && !kiosk->tour.pull.held);
	kiosk_event(kiosk, EVENT_UP, x + 0.08, y);
	assert_true(pan->mode != PAN_HELD);
	kiosk_run(kiosk, 2);
	/* Two pinch it. */
	double scale = pan_rest(pan).scale;
	finger(kiosk, 1, EVENT_DOWN, x - 0.02, y);
	finger(kiosk, 2, EVENT_DOWN, x + 0.02, y);
	for (int i = 1; i <= 8; i++) {
		kiosk_run(kiosk, 0.05);
		finger(kiosk, 1, EVENT_MOVE, x - 0.02 - 0.005 * i, y);
		finger(kiosk, 2, EVENT_MOVE, x + 0.02 + 0.005 * i, y);
	}
	assert_true(pan_at(pan, now(kiosk)).scale > scale);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_VIEWER);
	finger(kiosk, 2, EVENT_UP, x + 0.06, y);
	finger(kiosk, 1, EVENT_UP, x - 0.06, y);
	kiosk_run(kiosk, 2);
	assert_true(pan->mode != PAN_HELD && sheet_is(&kiosk->sheet, "picture"));
	/* Beside it a finger is on the sheet. */
	kiosk_event(kiosk, EVENT_DOWN, 0.999, 0.999);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_PRESS);
	kiosk_event(kiosk, EVENT_CANCEL, 0.999, 0.999);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_KIOSK(a_touch_on_the_title_begins_in_the_language_touched),
		IN_KIOSK(anywhere_else_on_the_title_it_begins_in_the_one_that_stands),
		IN_KIOSK(the_same_touch_once_more_after_a_sheet_opened_means_nothing),
		IN_KIOSK(elsewhere_a_second_touch_counts_at_once),
		IN_KIOSK(the_touch_that_wakes_is_not_two),
		IN_KIOSK(a_finger_takes_the_ring_away),
		IN_KIOSK(a_finger_that_slides_off_does_nothing_and_lets_go),
		IN_KIOSK(a_slow_finger_taps_too),
		IN_KIOSK(a_press_that_came_to_nothing_lets_go),
		IN_KIOSK(a_finger_over_a_chart_chooses_as_it_slides),
		IN_KIOSK(nothing_is_pulled_up_or_under_a_sheet_or_in_calm_motion),
		IN_KIOSK(what_begins_while_something_moves_pulls_nothing),
		IN_KIOSK(the_question_is_answered_by_any_touch_that_could_have_seen_it),
		IN_KIOSK(an_answer_under_way_is_waited_for),
		IN_KIOSK(two_held_corners_are_the_staffs_and_no_press),
		IN_KIOSK(fingers_are_told_as_they_come_and_go),
		IN_KIOSK(whoever_holds_still_has_been_here_all_the_time),
		IN_KIOSK(nobody_has_come_by_a_finger_that_went),
		IN_KIOSK(in_an_opened_picture_fingers_move_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
