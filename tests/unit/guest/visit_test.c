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

int main(void)
{
#define IN_KIOSK(test) cmocka_unit_test_setup_teardown(test, kiosk_setup, kiosk_teardown)
	const struct CMUnitTest tests[] = {
		IN_KIOSK(a_touch_begins_the_visit_and_does_what_it_touches),
		IN_KIOSK(after_silence_a_sheet_asks_and_then_the_visit_ends),
		IN_KIOSK(any_touch_answers_the_question_and_what_it_covered_is_there_again),
		IN_KIOSK(restart_on_the_question_ends_the_visit),
		IN_KIOSK(nobody_is_asked_while_a_finger_rests_or_the_staff_are_there),
		IN_KIOSK(language_and_aids_go_with_the_visitor),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
