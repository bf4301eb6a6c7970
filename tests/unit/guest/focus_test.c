/* Keys in place of fingers. */
#include "kiosk.h"

static void press(struct kiosk *kiosk, enum key key)
{
	focus_key(&kiosk->guest, key, house_now(&kiosk->test.house));
}

/* Walks until the ring stands on such a thing. */
static void ring_on(struct kiosk *kiosk, enum action_kind kind)
{
	for (int i = 0; i < 60 && kiosk->guest.hand.focus.action.kind != kind; i++)
		press(kiosk, KEY_DOWN);
	assert_int_equal(kiosk->guest.hand.focus.action.kind, kind);
}

static const struct node *ringed(const struct kiosk *kiosk)
{
	return hand_find(&kiosk->guest, &kiosk->guest.hand.focus);
}

static void left_and_right_turn_and_back_and_home_lead_there(void **state)
{
	struct kiosk *kiosk = *state;
	press(kiosk, KEY_RIGHT);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk_run(kiosk, 5);
	press(kiosk, KEY_RIGHT);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 2);
	press(kiosk, KEY_LEFT);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
	kiosk_at(kiosk, 4);
	press(kiosk, KEY_BACK);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 2); /* where the visitor came from last by key */
	press(kiosk, KEY_HOME);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 0);
}

static void home_and_back_close_a_sheet(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 2);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	press(kiosk, KEY_HOME);
	assert_false(sheet_is(&kiosk->sheet, NULL));
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 0);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	kiosk_run(kiosk, 2);
	press(kiosk, KEY_BACK);
	assert_false(sheet_is(&kiosk->sheet, NULL) || kiosk->tour.errand.wanted);
}

static void home_leads_nowhere_without_panels(void **state)
{
	struct kiosk *kiosk = *state;
	for (int i = 0; i < 5; i++)
		kiosk->test.house.exhibition.panels[i].state = PANEL_BROKEN;
	press(kiosk, KEY_HOME);
	assert_false(kiosk->tour.errand.wanted);
}

/* As one reads: of two stops the earlier one stands higher, or beside it and more to the left. */
static void the_ring_goes_round_all_there_is_in_the_order_of_reading(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 2); /* a picture in the panel, controls over it */
	press(kiosk, KEY_DOWN);
	struct held first = kiosk->guest.hand.focus;
	int stops = 0, panel = 0, chrome = 0;
	const struct node *before = NULL;
	kiosk->test.house.draw.wanted = false;
	do {
		const struct node *node = ringed(kiosk);
		assert_non_null(node);
		if (before)
			assert_true(before->px.y + before->px.height / 2 <= node->px.y + node->px.height);
		before = node;
		panel += kiosk->guest.hand.focus.on == HELD_PANEL;
		chrome += kiosk->guest.hand.focus.on == HELD_CHROME;
		press(kiosk, KEY_DOWN);
		stops++;
	} while (stops < 100 && !hand_same(&first, &kiosk->guest.hand.focus));
	assert_true(stops < 100 && panel > 0 && chrome > 3);
	assert_true(kiosk->test.house.draw.wanted); /* the ring is seen */
	press(kiosk, KEY_UP);
	assert_ptr_equal(ringed(kiosk), before); /* round, the other way */
	kiosk->guest.hand.focus = (struct held){ .number = -1 };
	press(kiosk, KEY_UP);
	assert_ptr_equal(ringed(kiosk), before); /* and from nowhere: the last */
}

static void on_a_sheet_the_arrows_walk_on_it_alone(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	static const enum key keys[] = { KEY_RIGHT, KEY_DOWN, KEY_LEFT, KEY_UP };
	for (int i = 0; i < 4; i++) {
		struct held before = kiosk->guest.hand.focus;
		press(kiosk, keys[i]);
		assert_true(kiosk->guest.hand.focus.on == HELD_SHEET && !hand_same(&before, &kiosk->guest.hand.focus));
	}
	assert_false(kiosk->tour.errand.wanted);
	ring_on(kiosk, ACTION_PANEL);
	press(kiosk, KEY_ENTER);
	assert_false(sheet_is(&kiosk->sheet, NULL));
}

static void enter_goes_on_where_there_is_no_ring(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	press(kiosk, KEY_ENTER);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	press(kiosk, KEY_ENTER); /* on a sheet it means nothing */
	assert_true(sheet_is(&kiosk->sheet, "contents") && !kiosk->tour.errand.wanted);
}

static void on_the_title_any_key_begins_and_enter_in_the_language_of_the_ring(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_title(kiosk);
	press(kiosk, KEY_DOWN);
	assert_true(kiosk->tour.current.key.title && !kiosk->tour.errand.wanted);
	struct held first = kiosk->guest.hand.focus;
	assert_int_equal(first.action.kind, ACTION_LANGUAGE);
	press(kiosk, KEY_RIGHT);
	assert_false(hand_same(&first, &kiosk->guest.hand.focus));
	press(kiosk, KEY_LEFT);
	assert_true(hand_same(&first, &kiosk->guest.hand.focus));
	for (int i = 0; i < 9 && strcmp(kiosk->guest.hand.focus.action.id, "kk") != 0; i++)
		press(kiosk, KEY_DOWN);
	press(kiosk, KEY_ENTER);
	kiosk_run(kiosk, 5);
	assert_true(!kiosk->tour.current.key.title && kiosk->tour.current.key.language == 1);
	kiosk_title(kiosk);
	press(kiosk, KEY_DOWN);
	press(kiosk, KEY_HOME); /* a key that is no Enter goes on in the language that stands */
	kiosk_run(kiosk, 5);
	assert_true(!kiosk->tour.current.key.title && kiosk->tour.current.key.language == 0);
}

static void a_title_without_panels_leads_nowhere(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_title(kiosk);
	for (int i = 0; i < 5; i++)
		kiosk->test.house.exhibition.panels[i].state = PANEL_BROKEN;
	press(kiosk, KEY_ENTER);
	assert_false(kiosk->tour.errand.wanted);
}

static void the_question_is_walked_through_in_peace_and_answered(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 1);
	kiosk_run(kiosk, 28);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	kiosk_run(kiosk, 8);
	press(kiosk, KEY_DOWN);
	assert_true(kiosk->guest.visit.state == VISIT_WARNING && kiosk->guest.hand.focus.on == HELD_SHEET);
	assert_float_equal(kiosk->guest.visit.ends_at, house_now(&kiosk->test.house) + 20, 1e-6);
	ring_on(kiosk, ACTION_RESTART);
	press(kiosk, KEY_ENTER);
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
	kiosk_at(kiosk, 1);
	kiosk_run(kiosk, 28);
	ring_on(kiosk, ACTION_CONTINUE);
	press(kiosk, KEY_ENTER);
	assert_true(kiosk->guest.visit.state == VISIT_READS && !sheet_is(&kiosk->sheet, NULL));
	kiosk_run(kiosk, 33);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	press(kiosk, KEY_HOME); /* any other key: somebody is there, and nothing else */
	assert_true(kiosk->guest.visit.state == VISIT_READS && !kiosk->tour.errand.wanted);
}

/* The veil over everything can be touched too, but a ring around it would lead nowhere new. What is less than the whole
 * screen is a thing on it, however large. The ground around a name ("near") does what the
 * name does, and is no stop beside it. */
static void the_ring_stands_on_no_veil(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 1);
	assert_int_equal(mkdir(in_folder(kiosk->test.folder, "scripts/overlays"), 0700), 0);
	write_test_file(
		in_folder(kiosk->test.folder, "scripts/overlays/contents.lua"),
		"return function(screen) local w, h = screen.width, screen.height return group { shape { width = w, height = "
		"h, "
		"colour = \"#000000\", action = \"close\" }, shape { y = h * 0.3, width = w, height = h * 0.7, colour = "
		"\"#202020\", action = \"continue\" }, shape { width = 100, height = h, colour = \"#404040\", action = "
		"\"restart\" } , shape { id = \"near\", x = 300, width = 50, height = 50, colour = \"#606060\", action = "
		"\"restart\" } } end\n");
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	static const enum action_kind order[] = { ACTION_CONTINUE, ACTION_RESTART, ACTION_CONTINUE, ACTION_RESTART };
	for (int i = 0; i < 4; i++) {
		press(kiosk, KEY_DOWN);
		assert_int_equal(kiosk->guest.hand.focus.action.kind, order[i]);
	}
}

static void a_key_keeps_the_visitor_here(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 1);
	for (int i = 0; i < 4; i++) {
		kiosk_run(kiosk, 20);
		press(kiosk, KEY_DOWN);
	}
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
}

static void a_ring_on_a_panel_that_has_gone_is_gone_first(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	ring_on(kiosk, ACTION_CONTENTS);
	tour_rebuild(&kiosk->tour);
	tour_step(&kiosk->tour); /* another view; nobody has looked at the hand yet */
	press(kiosk, KEY_ENTER);
	assert_false(sheet_is(&kiosk->sheet, NULL));
	assert_true(kiosk->tour.errand.wanted); /* there is no ring: it goes on */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_KIOSK(left_and_right_turn_and_back_and_home_lead_there),
		IN_KIOSK(home_and_back_close_a_sheet),
		IN_KIOSK(home_leads_nowhere_without_panels),
		IN_KIOSK(the_ring_goes_round_all_there_is_in_the_order_of_reading),
		IN_KIOSK(on_a_sheet_the_arrows_walk_on_it_alone),
		IN_KIOSK(enter_goes_on_where_there_is_no_ring),
		IN_KIOSK(on_the_title_any_key_begins_and_enter_in_the_language_of_the_ring),
		IN_KIOSK(a_title_without_panels_leads_nowhere),
		IN_KIOSK(the_question_is_walked_through_in_peace_and_answered),
		IN_KIOSK(the_ring_stands_on_no_veil),
		IN_KIOSK(a_key_keeps_the_visitor_here),
		IN_KIOSK(a_ring_on_a_panel_that_has_gone_is_gone_first),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
