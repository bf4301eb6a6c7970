/* What each action does. */
#include "kiosk.h"

static int arrives(struct kiosk *kiosk)
{
	kiosk_run(kiosk, 5);
	return kiosk->tour.current.key.panel;
}

static void on_and_back_and_where_one_came_from(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 1);
	kiosk_act(kiosk, ACTION_NEXT, 0, "");
	assert_int_equal(arrives(kiosk), 2);
	kiosk_act(kiosk, ACTION_PREVIOUS, 0, "");
	assert_int_equal(arrives(kiosk), 1);
	kiosk_act(kiosk, ACTION_PANEL, 0, "e");
	assert_int_equal(arrives(kiosk), 4);
	kiosk_act(kiosk, ACTION_BACK, 0, "");
	assert_int_equal(arrives(kiosk), 1);
}

static void a_note_is_lifted_or_gone_past(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 3);
	assert_true(kiosk->tour.current.key.note);
	kiosk_act(kiosk, ACTION_SHOW, 0, "");
	assert_true(arrives(kiosk) == 3 && !kiosk->tour.current.key.note);
	kiosk_at(kiosk, 2);
	kiosk_at(kiosk, 3);
	kiosk_act(kiosk, ACTION_ROUND, 0, "");
	assert_int_equal(arrives(kiosk), 4);
}

static void a_panel_closes_the_sheet_that_led_there(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	assert_true(sheet_is(&kiosk->sheet, "contents"));
	kiosk_act(kiosk, ACTION_PANEL, 0, "c");
	assert_false(sheet_is(&kiosk->sheet, NULL));
	assert_int_equal(arrives(kiosk), 2);
}

static void a_panel_that_is_broken_or_unknown_leads_nowhere(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk->test.house.exhibition.panels[2].state = PANEL_BROKEN;
	kiosk_act(kiosk, ACTION_PANEL, 0, "c");
	assert_false(kiosk->tour.errand.wanted);
	kiosk_act(kiosk, ACTION_PANEL, 0, "zebra");
	assert_false(kiosk->tour.errand.wanted);
}

static void sheets_open_close_and_turn(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	static const enum action_kind opens[] = { ACTION_CONTENTS, ACTION_SHEET, ACTION_ABOUT };
	static const char *const names[] = { "contents", "sheet", "about" };
	for (int i = 0; i < 3; i++) {
		kiosk_act(kiosk, opens[i], i == 2 ? 1 : 0, "");
		assert_true(sheet_is(&kiosk->sheet, names[i]));
		kiosk_act(kiosk, i == 1 ? ACTION_CONTINUE : ACTION_CLOSE, 0, "");
		assert_false(sheet_is(&kiosk->sheet, NULL));
		kiosk_run(kiosk, 2);
	}
	kiosk_at(kiosk, 2);
	kiosk_act(kiosk, ACTION_PICTURE, 1, "");
	assert_true(sheet_is(&kiosk->sheet, "picture"));
	assert_string_equal(kiosk->sheet.about, "1");
	unsigned serial = kiosk->sheet.serial;
	kiosk_act(kiosk, ACTION_TURN, 1, "");
	assert_true(kiosk->sheet.serial == serial + 1 && kiosk->sheet.page == 0);
	kiosk_act(kiosk, ACTION_TURN, 9, "");
	assert_true(kiosk->sheet.serial == serial + 2);
}

static void a_picture_is_enlarged_and_made_whole(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 2);
	kiosk_act(kiosk, ACTION_PICTURE, 1, "");
	assert_true(kiosk->sheet.viewer.open);
	const struct pan *pan = &kiosk->sheet.viewer.pan;
	kiosk_act(kiosk, ACTION_ZOOM, ZOOM_IN, "");
	double scale = pan_rest(pan).scale;
	assert_true(scale > 1);
	kiosk_act(kiosk, ACTION_ZOOM, ZOOM_IN, "");
	assert_true(pan_rest(pan).scale > scale);
	kiosk_act(kiosk, ACTION_ZOOM, ZOOM_OUT, "");
	assert_float_equal(pan_rest(pan).scale, scale, 1e-6);
	kiosk_act(kiosk, ACTION_ZOOM, ZOOM_WHOLE, "");
	assert_float_equal(pan_rest(pan).scale, 1, 1e-9);
}

static void what_is_chosen_is_chosen_once(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 1);
	kiosk_act(kiosk, ACTION_CHOOSE, 5, "");
	assert_true(kiosk->tour.errand.wanted && kiosk->tour.errand.spot.choice == 5);
	assert_true(arrives(kiosk) == 1 && kiosk->tour.current.key.choice == 5);
	kiosk_act(kiosk, ACTION_CHOOSE, 5, "");
	assert_false(kiosk->tour.errand.wanted);
	kiosk_act(kiosk, ACTION_CHOOSE, 0, "");
	assert_true(arrives(kiosk) == 1 && kiosk->tour.current.key.choice == 0);
}

static void a_language_is_spoken_from_there_on(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_act(kiosk, ACTION_LANGUAGE, 0, "kk");
	assert_true(arrives(kiosk) == 0 && kiosk->tour.current.key.language == 1);
	assert_int_equal(test_house_told(&kiosk->test, "\"language\":\"kk\",\"cause\":\"touch\""),
					 2); /* it, and the panel */
	kiosk_act(kiosk, ACTION_LANGUAGE, 0, "xx");
	assert_int_equal(kiosk->tour.reader.language, 1);
}

static void reading_aids_are_set_one_at_a_time(void **state)
{
	struct kiosk *kiosk = *state;
	const struct aids *aids = &kiosk->tour.reader.aids;
	kiosk_at(kiosk, 0);
	kiosk_act(kiosk, ACTION_TEXT_SIZE, TEXT_LARGEST, "");
	assert_true(aids->text_size == TEXT_LARGEST && !aids->high_contrast && !aids->calm && !aids->low_reach);
	kiosk_act(kiosk, ACTION_CONTRAST, CONTRAST_HIGH, "");
	assert_true(aids->text_size == TEXT_LARGEST && aids->high_contrast && !aids->calm && !aids->low_reach);
	kiosk_act(kiosk, ACTION_MOTION, MOTION_CALM, "");
	assert_true(aids->high_contrast && aids->calm && !aids->low_reach);
	kiosk_act(kiosk, ACTION_REACH, REACH_LOW, "");
	assert_true(aids->calm && aids->low_reach);
	kiosk_act(kiosk, ACTION_REACH, -1, ""); /* without a word: the other one */
	assert_false(aids->low_reach);
	kiosk_act(kiosk, ACTION_REACH, -1, "");
	assert_true(aids->low_reach);
	kiosk_act(kiosk, ACTION_CONTRAST, 0, "");
	kiosk_act(kiosk, ACTION_MOTION, 0, "");
	kiosk_act(kiosk, ACTION_REACH, 0, "");
	assert_true(!aids->high_contrast && !aids->calm && !aids->low_reach);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.aids.text_size, TEXT_LARGEST);
}

static void to_begin_again_ends_the_visit(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 1);
	kiosk_act(kiosk, ACTION_RESTART, 0, "");
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
	kiosk_run(kiosk, 5);
	assert_true(kiosk->tour.current.key.title);
}

static void nothing_is_done_while_nothing_is_shown(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 1);
	kiosk->tour.has_current = false;
	kiosk_act(kiosk, ACTION_RESTART, 0, "");
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk->tour.has_current = true;
	kiosk_act(kiosk, ACTION_STAFF, STAFF_DOES_QUIT, ""); /* on a visitor's panel such a button does nothing */
	assert_false(kiosk->test.house.stop);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_KIOSK(on_and_back_and_where_one_came_from),
		IN_KIOSK(a_note_is_lifted_or_gone_past),
		IN_KIOSK(a_panel_closes_the_sheet_that_led_there),
		IN_KIOSK(a_panel_that_is_broken_or_unknown_leads_nowhere),
		IN_KIOSK(sheets_open_close_and_turn),
		IN_KIOSK(a_picture_is_enlarged_and_made_whole),
		IN_KIOSK(what_is_chosen_is_chosen_once),
		IN_KIOSK(a_language_is_spoken_from_there_on),
		IN_KIOSK(reading_aids_are_set_one_at_a_time),
		IN_KIOSK(to_begin_again_ends_the_visit),
		IN_KIOSK(nothing_is_done_while_nothing_is_shown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
