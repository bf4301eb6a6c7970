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
	assert_true(hand_find(&kiosk->guest, &first)->px_y < hand_find(&kiosk->guest, focus)->px_y ||
				hand_find(&kiosk->guest, &first)->px_x < hand_find(&kiosk->guest, focus)->px_x); /* as one reads */
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

int main(void)
{
#define IN_KIOSK(test) cmocka_unit_test_setup_teardown(test, kiosk_setup, kiosk_teardown)
	const struct CMUnitTest tests[] = {
		IN_KIOSK(a_finger_on_next_keeps_it_when_a_panel_comes),
		IN_KIOSK(a_finger_on_nothing_means_nothing_when_a_panel_comes),
		IN_KIOSK(a_sheet_that_opens_takes_what_is_under_it_from_the_finger),
		IN_KIOSK(the_ring_walks_and_goes_with_its_panel),
		IN_KIOSK(enter_does_what_the_ring_stands_on),
		IN_KIOSK(a_pull_that_the_tour_drops_is_let_go),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
