/* What a finger or the keyboard holds when the screen changes under it. */
#include "kiosk.h"

static struct held press(struct kiosk *kiosk, enum action_kind kind)
{
	double x, y;
	assert_true(kiosk_find(kiosk, kind, &x, &y));
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	assert_int_equal(kiosk->guest.hand.pressed.action.kind, kind);
	return kiosk->guest.hand.pressed;
}

static void a_finger_on_next_keeps_it_when_a_panel_comes(void **state)
{
	struct kiosk *kiosk = *state;
	struct hand *hand = &kiosk->guest.hand;
	struct held before = press(kiosk, ACTION_NEXT);
	tour_rebuild(&kiosk->tour);
	kiosk_run(kiosk, 0.3);
	assert_null(hand_find(&kiosk->guest, &before));
	assert_int_equal(hand->grip, GRIP_PRESS);
	assert_int_equal(hand->pressed.action.kind, ACTION_NEXT);
	const struct node *node = hand_find(&kiosk->guest, &hand->pressed);
	assert_true(node && node->action.kind == ACTION_NEXT);
}

static void a_finger_on_nothing_means_nothing_when_a_panel_comes(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_event(kiosk, EVENT_DOWN, 0.5, 0.4);
	assert_true(kiosk->guest.hand.pressed.number < 0 && kiosk->guest.hand.grip == GRIP_PRESS);
	tour_rebuild(&kiosk->tour);
	kiosk_run(kiosk, 0.3);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_IGNORED);
}

static void a_sheet_that_opens_takes_what_is_under_it_from_the_finger(void **state)
{
	struct kiosk *kiosk = *state;
	struct sheet_wish wish = { "contents", "", 0, false };
	press(kiosk, ACTION_NEXT);
	sheet_open(&kiosk->sheet, &wish);
	hand_check(&kiosk->guest);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_IGNORED);
	assert_null(hand_find(&kiosk->guest, &kiosk->guest.hand.pressed));
	kiosk_event(kiosk, EVENT_UP, 0.5, 0.4);
	unsigned serial = kiosk->sheet.serial;
	press(kiosk, ACTION_CLOSE);
	sheet_again(&kiosk->sheet);
	assert_int_equal(kiosk->sheet.serial, serial + 1);
	hand_check(&kiosk->guest);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_IGNORED); /* a sheet made anew is another one */
}

static void the_ring_walks_and_goes_with_its_panel(void **state)
{
	struct kiosk *kiosk = *state;
	struct held *focus = &kiosk->guest.hand.focus;
	double now = house_now(&kiosk->test.house);
	focus_key(&kiosk->guest, KEY_DOWN, now);
	struct held first = *focus;
	focus_key(&kiosk->guest, KEY_DOWN, now);
	assert_true(hand_find(&kiosk->guest, &first) && hand_find(&kiosk->guest, focus) && !hand_same(&first, focus));
	assert_true(hand_find(&kiosk->guest, &first)->px.y < hand_find(&kiosk->guest, focus)->px.y ||
				hand_find(&kiosk->guest, &first)->px.x < hand_find(&kiosk->guest, focus)->px.x); /* as one reads */
	focus_key(&kiosk->guest, KEY_UP, now);
	assert_true(hand_same(&first, focus));
	focus_key(&kiosk->guest, KEY_RIGHT, now);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
	assert_true(focus->on == HELD_NONE && !hand_find(&kiosk->guest, &first));
}

static void enter_does_what_the_ring_stands_on(void **state)
{
	struct kiosk *kiosk = *state;
	double now = house_now(&kiosk->test.house);
	for (int i = 0; i < 40 && kiosk->guest.hand.focus.action.kind != ACTION_CONTENTS; i++)
		focus_key(&kiosk->guest, KEY_DOWN, now);
	focus_key(&kiosk->guest, KEY_ENTER, now);
	assert_true(sheet_is(&kiosk->sheet, "contents"));
	focus_key(&kiosk->guest, KEY_BACK, now);
	assert_false(sheet_is(&kiosk->sheet, NULL));
}

static void a_pull_that_the_tour_drops_is_let_go(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_event(kiosk, EVENT_DOWN, 0.6, 0.4);
	kiosk_run(kiosk, 0.1);
	for (int i = 1; i <= 6; i++) {
		kiosk_event(kiosk, EVENT_MOVE, 0.6 - 0.05 * i, 0.4);
		kiosk_run(kiosk, 0.05);
	}
	assert_true(kiosk->guest.hand.grip == GRIP_DRAG && kiosk->tour.pull.held);
	tour_rebuild(&kiosk->tour);
	hand_check(&kiosk->guest);
	assert_int_equal(kiosk->guest.hand.grip, GRIP_IGNORED);
	kiosk_event(kiosk, EVENT_UP, 0.3, 0.4);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 0);
}

static void what_is_held_or_let_go_is_drawn_again(void **state)
{
	struct kiosk *kiosk = *state;
	struct house *house = &kiosk->test.house;
	struct guest *guest = &kiosk->guest;
	double x, y;
	assert_true(kiosk_find(kiosk, ACTION_NEXT, &x, &y));
	struct held next = hand_hit(guest, x, y), nothing = hand_hold(guest, HELD_PANEL, NULL);
	hand_press(guest, nothing);
	house->draw.wanted = false;
	hand_press(guest, nothing);
	assert_false(house->draw.wanted);
	hand_press(guest, next);
	assert_true(house->draw.wanted);
	house->draw.wanted = false;
	hand_press(guest, next);
	assert_false(house->draw.wanted); /* it is darker already */
	hand_release(guest);
	assert_true(house->draw.wanted && guest->hand.pressed.number < 0 && guest->hand.pressed.on == next.on);
	assert_int_equal(guest->hand.pressed.action.kind, ACTION_NONE);
	house->draw.wanted = false;
	hand_forget(guest);
	assert_true(house->draw.wanted);
	focus_key(guest, KEY_DOWN, house_now(house));
	tour_rebuild(&kiosk->tour);
	tour_step(&kiosk->tour);
	house->draw.wanted = false;
	hand_check(guest); /* the ring goes with its view, though no finger is there */
	assert_true(house->draw.wanted && guest->hand.focus.on == HELD_NONE);
}

static void a_finger_over_a_chart_slides_on_when_the_next_form_of_it_comes(void **state)
{
	struct kiosk *kiosk = *state;
	struct hand *hand = &kiosk->guest.hand;
	double x, y;
	kiosk_at(kiosk, 1);
	assert_true(kiosk_find(kiosk, ACTION_CHOOSE, &x, &y));
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	hand->grip = GRIP_CHOOSE;
	kiosk_act(kiosk, ACTION_CHOOSE, 5, "");
	kiosk_run(kiosk, 1);
	assert_int_equal(kiosk->tour.current.key.choice, 5);
	assert_int_equal(hand->grip, GRIP_CHOOSE);
	assert_true(hand->pressed.view == kiosk->tour.serial.view && hand->pressed.panel == 1);
	tour_go(&kiosk->tour, 2, CAUSE_TOUCH);
	kiosk_run(kiosk, 3);
	assert_int_equal(hand->grip, GRIP_IGNORED); /* another panel is another thing */
}

static void a_screen_of_another_size_has_no_finger_on_it(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_event(kiosk, EVENT_DOWN, 0.6, 0.4);
	pull_move(&kiosk->tour, 0.2);
	kiosk->test.house.width = 1080;
	kiosk->test.house.height = 1920;
	hand_reset(&kiosk->guest);
	assert_true(kiosk->guest.hand.grip == GRIP_NONE && !gesture_held(&kiosk->guest.hand.gesture));
	assert_true(kiosk->guest.hand.gesture.width < kiosk->guest.hand.gesture.height);
	assert_true(!kiosk->tour.pull.held && !kiosk->tour.pull.view);
	kiosk->test.house.width = 1920;
	kiosk->test.house.height = 1080;
}

static void two_fingers_count_where_a_picture_is_open_and_nowhere_else(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 2);
	hand_check(&kiosk->guest);
	assert_false(kiosk->guest.hand.gesture.allow_two);
	kiosk_act(kiosk, ACTION_PICTURE, 1, "");
	hand_check(&kiosk->guest);
	assert_true(kiosk->guest.hand.gesture.allow_two);
	kiosk_act(kiosk, ACTION_CLOSE, 0, "");
	hand_check(&kiosk->guest);
	assert_false(kiosk->guest.hand.gesture.allow_two);
}

static void names_on_the_line_go_with_the_finger(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 0);
	assert_true(kiosk_find(kiosk, ACTION_LINE, &x, &y));
	kiosk_drag(kiosk, x, y, x + 0.2, y);
	assert_true(kiosk->guest.hand.names && kiosk->guest.hand.grip == GRIP_LINE);
	hand_forget(&kiosk->guest);
	assert_true(!kiosk->guest.hand.names && kiosk->guest.hand.grip == GRIP_IGNORED);
}

static void a_control_lies_over_the_panel_and_a_sheet_over_both(void **state)
{
	struct kiosk *kiosk = *state;
	double x, y;
	kiosk_at(kiosk, 2);
	assert_true(kiosk_find(kiosk, ACTION_NEXT, &x, &y));
	assert_int_equal(hand_hit(&kiosk->guest, x, y).on, HELD_CHROME);
	double px, py;
	assert_true(kiosk_find(kiosk, ACTION_PICTURE, &px, &py));
	assert_int_equal(hand_hit(&kiosk->guest, px, py).on, HELD_PANEL);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	assert_int_equal(hand_hit(&kiosk->guest, x, y).on, HELD_SHEET);
	assert_int_equal(hand_hit(&kiosk->guest, px, py).on, HELD_SHEET);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_KIOSK(a_finger_on_next_keeps_it_when_a_panel_comes),
		IN_KIOSK(a_finger_on_nothing_means_nothing_when_a_panel_comes),
		IN_KIOSK(a_sheet_that_opens_takes_what_is_under_it_from_the_finger),
		IN_KIOSK(the_ring_walks_and_goes_with_its_panel),
		IN_KIOSK(enter_does_what_the_ring_stands_on),
		IN_KIOSK(a_pull_that_the_tour_drops_is_let_go),
		IN_KIOSK(what_is_held_or_let_go_is_drawn_again),
		IN_KIOSK(a_finger_over_a_chart_slides_on_when_the_next_form_of_it_comes),
		IN_KIOSK(a_screen_of_another_size_has_no_finger_on_it),
		IN_KIOSK(two_fingers_count_where_a_picture_is_open_and_nowhere_else),
		IN_KIOSK(names_on_the_line_go_with_the_finger),
		IN_KIOSK(a_control_lies_over_the_panel_and_a_sheet_over_both),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
