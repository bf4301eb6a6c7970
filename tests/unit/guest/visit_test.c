/* Who is there: the touch that wakes, the question, and what goes when nobody is left. */
#include "kiosk.h"

static void a_touch_begins_the_visit_and_does_what_it_touches(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_tap(kiosk, ACTION_NEXT);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, 1);
	assert_int_equal(test_house_told(&kiosk->test, "\"state\":\"browse\""), 1);
}

static void after_silence_a_sheet_asks_and_then_the_visit_ends(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_tap(kiosk, ACTION_NEXT);
	kiosk_run(kiosk, 29);
	assert_false(sheet_is(&kiosk->sheet, "warning"));
	kiosk_run(kiosk, 3);
	assert_true(sheet_is(&kiosk->sheet, "warning"));
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	kiosk_run(kiosk, 15);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	kiosk_run(kiosk, 10);
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
	assert_true(kiosk->tour.current.key.title && !sheet_is(&kiosk->sheet, NULL));
}

static void any_touch_answers_the_question_and_what_it_covered_is_there_again(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_tap(kiosk, ACTION_CONTENTS);
	kiosk_run(kiosk, 35);
	assert_true(sheet_is(&kiosk->sheet, "warning"));
	kiosk_tap_at(kiosk, 0.5, 0.01);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	assert_true(sheet_is(&kiosk->sheet, "contents"));
}

static void restart_on_the_question_ends_the_visit(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_tap(kiosk, ACTION_NEXT);
	kiosk_run(kiosk, 35);
	kiosk_tap(kiosk, ACTION_RESTART);
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
	assert_false(sheet_is(&kiosk->sheet, NULL));
}

static void nobody_is_asked_while_a_finger_rests_or_the_staff_are_there(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_event(kiosk, EVENT_DOWN, 0.5, 0.4);
	kiosk_run(kiosk, 20);
	assert_false(sheet_is(&kiosk->sheet, NULL));
	kiosk_event(kiosk, EVENT_UP, 0.5, 0.4);
	visit_hold(&kiosk->guest, true);
	kiosk_run(kiosk, 100);
	assert_false(sheet_is(&kiosk->sheet, NULL));
	assert_true(visit_due(&kiosk->guest) < 0);
	visit_hold(&kiosk->guest, false);
	kiosk_run(kiosk, 1);
	assert_true(sheet_is(&kiosk->sheet, "warning"));
}

static void language_and_aids_go_with_the_visitor(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_tap(kiosk, ACTION_NEXT);
	visit_language(&kiosk->guest, 1, CAUSE_TOUCH);
	visit_aids(&kiosk->guest, (struct aids){ .text_size = TEXT_LARGE, .calm = true });
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.language, 1);
	assert_int_equal(kiosk->tour.current.key.aids.text_size, TEXT_LARGE);
	visit_rest(&kiosk->guest);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.reader.language, 0);
	assert_int_equal(kiosk->tour.current.key.language, 0);
	assert_false(kiosk->tour.current.key.aids.calm);
	assert_int_equal(test_house_told(&kiosk->test, "\"cause\":\"idle\""), 2); /* the language, and the title */
}

static void the_tour_is_alone_only_while_nobody_is_there(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk->tour.reader.past.count = 3;
	kiosk->tour.journey.opened = true;
	visit_touched(&kiosk->guest, house_now(&kiosk->test.house));
	assert_true(!kiosk->tour.reader.alone && kiosk->tour.leave_at < 0);
	assert_true(kiosk->tour.reader.past.count == 0 && !kiosk->tour.journey.opened); /* somebody else's way */
	kiosk->tour.reader.past.count = 3;
	visit_touched(&kiosk->guest, house_now(&kiosk->test.house));
	assert_int_equal(kiosk->tour.reader.past.count, 3); /* the same visitor */
	assert_int_equal(test_house_told(&kiosk->test, "\"state\":\"browse\""), 1);
	visit_rest(&kiosk->guest);
	assert_true(kiosk->tour.reader.alone && kiosk->tour.reader.since == kiosk->guest.visit.entered);
}

static void the_question_comes_not_before_a_slow_reader_has_read(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	double touched = kiosk->guest.visit.touched;
	assert_float_equal(visit_due(&kiosk->guest), touched + 30, 1e-6);
	kiosk->tour.current.words = 160; /* two minutes at 80 words a minute */
	kiosk->tour.current.shown = touched;
	assert_float_equal(visit_due(&kiosk->guest), touched + 120, 1e-6);
	kiosk->tour.current.shown = touched + 10; /* it came later */
	assert_float_equal(visit_due(&kiosk->guest), touched + 130, 1e-6);
	kiosk->tour.current.key.title = true; /* the title is not read */
	assert_float_equal(visit_due(&kiosk->guest), touched + 30, 1e-6);
	kiosk->tour.current.key.title = false;
	kiosk_run(kiosk, 100);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk_run(kiosk, 32);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	assert_float_equal(visit_due(&kiosk->guest), kiosk->guest.visit.ends_at, 1e-9);
	assert_string_equal(kiosk->sheet.about, "20");
}

static void nothing_is_asked_within_a_movement(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk->tour.change.running = true;
	assert_true(visit_due(&kiosk->guest) < 0);
	clock_advance(&kiosk->test.house.clock, house_now(&kiosk->test.house) + 100);
	visit_step(&kiosk->guest);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk->tour.change.running = false;
	visit_step(&kiosk->guest);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
}

static void a_sheet_with_its_page_and_its_picture_is_there_again_as_it_was(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 2);
	kiosk_act(kiosk, ACTION_PICTURE, 1, "");
	kiosk_act(kiosk, ACTION_ZOOM, ZOOM_IN, "");
	kiosk_run(kiosk, 40);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	double scale = pan_rest(&kiosk->guest.visit.asked_over.pan).scale;
	assert_true(scale > 1);
	visit_touched(&kiosk->guest, house_now(&kiosk->test.house));
	assert_true(sheet_is(&kiosk->sheet, "picture") && strcmp(kiosk->sheet.about, "1") == 0);
	assert_float_equal(pan_rest(&kiosk->sheet.viewer.pan).scale, scale, 1e-9);
	assert_string_equal(kiosk->guest.visit.asked_over.name, "");
	kiosk_act(kiosk, ACTION_CLOSE, 0, "");
	kiosk_run(kiosk, 35); /* nothing is open now: nothing is there again */
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	visit_touched(&kiosk->guest, house_now(&kiosk->test.house));
	assert_false(sheet_is(&kiosk->sheet, NULL));
	kiosk->guest.visit.asked_over.page = 7;
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	kiosk_run(kiosk, 35);
	assert_int_equal(kiosk->guest.visit.asked_over.page, 0);
	visit_rest(&kiosk->guest);
	assert_string_equal(kiosk->guest.visit.asked_over.name, "");
}

static void the_question_is_asked_again_when_its_sheet_was_lost(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_run(kiosk, 28);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	sheet_drop(&kiosk->sheet);
	kiosk_run(kiosk, 0.1);
	assert_true(sheet_is(&kiosk->sheet, "warning") && kiosk->guest.visit.state == VISIT_WARNING);
	assert_string_equal(kiosk->guest.visit.asked_over.name, "");
}

static void the_question_never_covers_itself(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	kiosk_run(kiosk, 33);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	sheet_again(&kiosk->sheet);
	visit_set_state(&kiosk->guest, VISIT_READS); /* asked once more over the question that stands there */
	kiosk_run(kiosk, 1);
	assert_int_equal(kiosk->guest.visit.state, VISIT_WARNING);
	visit_touched(&kiosk->guest, house_now(&kiosk->test.house));
	assert_true(sheet_is(&kiosk->sheet, "contents"));
}

static void where_nothing_can_ask_the_visit_ends(void **state)
{
	struct kiosk *kiosk = *state;
	struct aids aids = { .text_size = TEXT_STANDARD };
	kiosk_at(kiosk, 0);
	backdrop_without(&kiosk->tour.backdrop, &aids, kiosk->test.house.width, kiosk->test.house.height);
	kiosk_run(kiosk, 33);
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
}

static void where_the_question_cannot_be_built_the_visit_ends_too(void **state)
{
	struct kiosk *kiosk = *state;
	assert_int_equal(mkdir(in_folder(kiosk->test.folder, "scripts/overlays"), 0700), 0);
	write_test_file(in_folder(kiosk->test.folder, "scripts/overlays/warning.lua"),
					"return function(screen) error('no', 0) end\n");
	kiosk_tap(kiosk, ACTION_NEXT);
	kiosk_run(kiosk, 35);
	assert_true(kiosk->guest.visit.state == VISIT_NONE && sheet_can(&kiosk->sheet));
	assert_int_equal(test_house_told(&kiosk->test, "\"state\":\"warning\""), 0);
}

static void what_is_open_changes_with_language_and_aids(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	unsigned serial = kiosk->sheet.serial;
	visit_language(&kiosk->guest, 1, CAUSE_TOUCH);
	assert_true(kiosk->sheet.serial == serial + 1 && kiosk->tour.errand.wanted);
	visit_language(&kiosk->guest, 1, CAUSE_TOUCH);
	assert_int_equal(kiosk->sheet.serial, serial + 1);
	visit_aids(&kiosk->guest, (struct aids){ .text_size = TEXT_LARGE });
	assert_int_equal(kiosk->sheet.serial, serial + 2);
	visit_aids(&kiosk->guest, (struct aids){ .text_size = TEXT_LARGE });
	assert_int_equal(kiosk->sheet.serial, serial + 2);
	kiosk->tour.errand.wanted = false;
	kiosk->sheet.name[0] = 0;
	visit_aids(&kiosk->guest,
			   (struct aids){ .text_size = TEXT_LARGEST, .high_contrast = true, .calm = true, .low_reach = true });
	assert_true(kiosk->tour.errand.wanted);
	assert_int_equal(
		test_house_told(&kiosk->test,
						"\"text\":\"largest\",\"contrast\":\"high\",\"motion\":\"calm\",\"reach\":\"low\""),
		1);
}

static void with_the_visitor_goes_all_that_was_held(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	focus_key(&kiosk->guest, KEY_DOWN, house_now(&kiosk->test.house));
	kiosk_act(kiosk, ACTION_CONTENTS, 0, "");
	visit_rest(&kiosk->guest);
	assert_true(kiosk->guest.hand.focus.on == HELD_NONE && !sheet_is(&kiosk->sheet, NULL));
}

static void the_next_visit_begins_in_the_language_that_was_asked_for(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk->test.house.language = "kk";
	kiosk_at(kiosk, 0);
	visit_rest(&kiosk->guest);
	assert_int_equal(kiosk->tour.reader.language, 1);
	kiosk->test.house.language = "fr"; /* there is none: the exhibition's */
	visit_rest(&kiosk->guest);
	assert_int_equal(kiosk->tour.reader.language, 0);
}

static void nothing_happens_once_lantern_ends_or_has_nothing_to_read(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk_at(kiosk, 0);
	clock_advance(&kiosk->test.house.clock, house_now(&kiosk->test.house) + 100);
	kiosk->test.house.stop = true;
	assert_true(visit_due(&kiosk->guest) < 0);
	visit_step(&kiosk->guest);
	assert_int_equal(kiosk->guest.visit.state, VISIT_READS);
	kiosk->test.house.stop = false;
	kiosk->test.house.readable = false;
	visit_step(&kiosk->guest);
	assert_true(visit_due(&kiosk->guest) < 0 && kiosk->guest.visit.state == VISIT_READS);
	kiosk->test.house.readable = true;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_KIOSK(a_touch_begins_the_visit_and_does_what_it_touches),
		IN_KIOSK(after_silence_a_sheet_asks_and_then_the_visit_ends),
		IN_KIOSK(any_touch_answers_the_question_and_what_it_covered_is_there_again),
		IN_KIOSK(restart_on_the_question_ends_the_visit),
		IN_KIOSK(nobody_is_asked_while_a_finger_rests_or_the_staff_are_there),
		IN_KIOSK(language_and_aids_go_with_the_visitor),
		IN_KIOSK(the_tour_is_alone_only_while_nobody_is_there),
		IN_KIOSK(the_question_comes_not_before_a_slow_reader_has_read),
		IN_KIOSK(nothing_is_asked_within_a_movement),
		IN_KIOSK(a_sheet_with_its_page_and_its_picture_is_there_again_as_it_was),
		IN_KIOSK(the_question_is_asked_again_when_its_sheet_was_lost),
		IN_KIOSK(the_question_never_covers_itself),
		IN_KIOSK(where_nothing_can_ask_the_visit_ends),
		IN_KIOSK(where_the_question_cannot_be_built_the_visit_ends_too),
		IN_KIOSK(what_is_open_changes_with_language_and_aids),
		IN_KIOSK(with_the_visitor_goes_all_that_was_held),
		IN_KIOSK(the_next_visit_begins_in_the_language_that_was_asked_for),
		IN_KIOSK(nothing_happens_once_lantern_ends_or_has_nothing_to_read),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
