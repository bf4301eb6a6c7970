/* The staff's view: who gets in, what is heard meanwhile, and that it ends by itself. */
#include "kiosk.h"
#include "support/log.h"

/* The view wants a screen: a headless one. */
static int setup(void **state)
{
	if (kiosk_setup(state) != 0)
		return -1;
	struct kiosk *kiosk = *state;
	struct house *house = &kiosk->test.house;
	test_house_screen(house, 32 << 20);
	const char *etc = in_folder(kiosk->test.folder, "etc");
	mkdir(etc, 0700);
	write_test_file(in_folder(kiosk->test.folder, "etc/pin"), "4207\n");
	setenv("LANTERN_ETC", etc, 1);
	return house->canvas ? 0 : -1;
}

static void type(struct kiosk *kiosk, const char *code)
{
	for (; *code; code++)
		act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = STAFF_DOES_DIGIT + *code - '0' });
	act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = STAFF_DOES_ENTER });
}

static void wait(struct kiosk *kiosk, double seconds)
{
	struct house *house = &kiosk->test.house;
	for (int i = 0; i < 100; i++) {
		clock_advance(&house->clock, house_now(house) + seconds / 100);
		staff_step(&kiosk->guest);
		visit_step(&kiosk->guest);
	}
}

static void the_right_code_opens_and_close_leaves(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
	assert_true(sheet_is(&kiosk->sheet, "pin") && kiosk->sheet.staff && kiosk->guest.visit.held);
	assert_true(staff_hides(&kiosk->guest));
	type(kiosk, "4207");
	assert_int_equal(kiosk->guest.staff.mode, STAFF_OPEN);
	assert_true(sheet_is(&kiosk->sheet, "staff") && !staff_hides(&kiosk->guest));
	assert_non_null(strstr(kiosk->sheet.about, "version\t"));
	assert_string_equal(kiosk->guest.staff.typed, "");
	act(&kiosk->guest, &(struct action){ .kind = ACTION_NEXT }); /* on the staff's sheets only theirs counts */
	assert_false(kiosk->tour.errand.wanted);
	act(&kiosk->guest, &(struct action){ .kind = ACTION_CLOSE });
	assert_true(kiosk->guest.staff.mode == STAFF_AWAY && !kiosk->guest.visit.held && !sheet_is(&kiosk->sheet, NULL));
	assert_int_equal(kiosk->guest.visit.state, VISIT_NONE);
}

static void three_wrong_codes_shut_it(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	for (int i = 0; i < 3; i++) {
		assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
		type(kiosk, "1111");
	}
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	staff_corners(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	wait(kiosk, 70);
	staff_corners(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
}

static void without_a_code_there_is_no_view(void **state)
{
	struct kiosk *kiosk = *state;
	setenv("LANTERN_ETC", "/nowhere", 1);
	staff_corners(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	assert_true(staff_act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = STAFF_DOES_QUIT }));
	assert_false(kiosk->test.house.stop);
}

static void it_ends_by_itself(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	wait(kiosk, 29);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
	wait(kiosk, 2);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	wait(kiosk, 119);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_OPEN);
	wait(kiosk, 2);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
}

static void while_the_glass_is_cleaned_touches_count_for_nothing(void **state)
{
	struct kiosk *kiosk = *state;
	struct event down = { .kind = EVENT_DOWN, .finger = 1, .x = 0.5, .y = 0.5 };
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	assert_false(staff_finger(&kiosk->guest, &down));
	act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = STAFF_DOES_PAUSE });
	assert_true(staff_finger(&kiosk->guest, &down));
	assert_string_equal(kiosk->sheet.about, "60");
	wait(kiosk, 10.5);
	assert_string_equal(kiosk->sheet.about, "50");
	wait(kiosk, 50);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
}

static void the_touch_test_paints_and_leads_back(void **state)
{
	struct kiosk *kiosk = *state;
	struct event down = { .kind = EVENT_DOWN, .finger = 1, .x = 0.5, .y = 0.5 };
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = STAFF_DOES_TOUCH });
	staff_finger(&kiosk->guest, &down);
	assert_int_equal(kiosk->guest.staff.trails.count, 1);
	staff_corners(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_OPEN);
	act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = STAFF_DOES_QUIT });
	assert_true(kiosk->test.house.stop);
}

static int told(const struct kiosk *kiosk, const char *state)
{
	char part[64];
	snprintf(part, sizeof part, "\"event\":\"staff\",\"state\":\"%s\"", state);
	return test_house_told(&kiosk->test, part);
}

static void key(struct kiosk *kiosk, int word)
{
	act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = word });
}

static void what_was_typed_is_shown_as_signs_alone(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	assert_string_equal(kiosk->sheet.about, "");
	key(kiosk, STAFF_DOES_DIGIT + 4);
	key(kiosk, STAFF_DOES_DIGIT + 2);
	assert_string_equal(kiosk->sheet.about, "••");
	assert_string_equal(kiosk->guest.staff.typed, "42");
	key(kiosk, STAFF_DOES_CLEAR);
	assert_string_equal(kiosk->sheet.about, "");
	key(kiosk, STAFF_DOES_ENTER); /* nothing typed: nothing tried */
	assert_int_equal(told(kiosk, "refused"), 0);
	type(kiosk, "11");
	assert_string_equal(kiosk->sheet.about, "\nwrong");
	assert_true(kiosk->guest.staff.wrong && told(kiosk, "refused") == 1);
	key(kiosk, STAFF_DOES_CLEAR);
	assert_true(!kiosk->guest.staff.wrong && kiosk->sheet.about[0] == 0);
	type(kiosk, "11");
	key(kiosk, STAFF_DOES_DIGIT + 9);
	assert_string_equal(kiosk->sheet.about, "•");
	for (int i = 0; i < 20; i++)
		key(kiosk, STAFF_DOES_DIGIT);
	assert_int_equal(strlen(kiosk->guest.staff.typed), PIN_MOST);
	act(&kiosk->guest, &(struct action){ .kind = ACTION_CLOSE });
	assert_string_equal(kiosk->guest.staff.typed, "");
	staff_corners(&kiosk->guest);
	type(kiosk, "1111");
	act(&kiosk->guest, &(struct action){ .kind = ACTION_CLOSE });
	wait(kiosk, 100);
	staff_corners(&kiosk->guest);
	assert_false(kiosk->guest.staff.wrong); /* another time, another try */
}

static void each_step_is_told(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	assert_int_equal(told(kiosk, "pin"), 1);
	type(kiosk, "4207");
	assert_true(told(kiosk, "open") == 1 && told(kiosk, "closed") == 0);
	act(&kiosk->guest, &(struct action){ .kind = ACTION_CLOSE });
	assert_int_equal(told(kiosk, "closed"), 1);
	assert_true(kiosk->tour.reader.alone && kiosk->tour.errand.wanted); /* the tour goes on */
}

static void a_file_that_is_no_good_is_no_code_and_without_one_the_exhibitions_counts(void **state)
{
	struct kiosk *kiosk = *state;
	kiosk->test.house.exhibition.pin = "9999";
	write_test_file(in_folder(kiosk->test.folder, "etc/pin"), "no digits\n");
	struct test_log log;
	test_log_begin(&log);
	staff_corners(&kiosk->guest);
	assert_int_equal(test_log_end(&log, "there is no view for the staff: "), 1); /* whoever wrote it learns why */
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	unlink(in_folder(kiosk->test.folder, "etc/pin"));
	test_log_begin(&log);
	staff_corners(&kiosk->guest);
	assert_int_equal(test_log_end(&log, ""), 0);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
	type(kiosk, "9999");
	assert_int_equal(kiosk->guest.staff.mode, STAFF_OPEN);
}

static void while_guessing_is_shut_the_corners_are_refused(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	for (int i = 0; i < 3; i++)
		type(kiosk, "1111");
	int refused = told(kiosk, "refused");
	staff_corners(&kiosk->guest);
	assert_int_equal(told(kiosk, "refused"), refused + 1);
}

static void without_a_screen_or_lights_there_is_nothing_to_show(void **state)
{
	struct kiosk *kiosk = *state;
	struct canvas *canvas = kiosk->test.house.canvas;
	kiosk->test.house.canvas = NULL;
	staff_corners(&kiosk->guest);
	assert_int_equal(told(kiosk, "pin"), 0);
	kiosk->test.house.canvas = canvas;
	kiosk->tour.has_current = false;
	staff_corners(&kiosk->guest);
	assert_int_equal(told(kiosk, "pin"), 0);
	kiosk->tour.has_current = true;
	staff_corners(&kiosk->guest);
	assert_int_equal(told(kiosk, "pin"), 1);
	staff_corners(&kiosk->guest); /* it is open already */
	assert_int_equal(told(kiosk, "pin"), 1);
}

static void the_screen_is_turned_by_a_quarter(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	key(kiosk, STAFF_DOES_ROTATE); /* behind the code only */
	assert_int_equal(window_rotation(kiosk->test.house.window), 0);
	type(kiosk, "4207");
	key(kiosk, STAFF_DOES_ROTATE);
	assert_int_equal(window_rotation(kiosk->test.house.window), 90);
	key(kiosk, STAFF_DOES_RESTART);
	assert_true(kiosk->test.house.stop);
}

static void its_sheet_is_made_again_when_it_was_lost_and_gone_when_it_was_closed(void **state)
{
	struct kiosk *kiosk = *state;
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	sheet_drop(&kiosk->sheet); /* the screen was turned */
	kiosk->tour.errand.wanted = true;
	staff_step(&kiosk->guest);
	assert_true(kiosk->guest.staff.mode == STAFF_OPEN &&
				!sheet_is(&kiosk->sheet, NULL)); /* not before the view is there */
	kiosk->tour.errand.wanted = false;
	staff_step(&kiosk->guest);
	assert_true(sheet_is(&kiosk->sheet, "staff"));
	sheet_close(&kiosk->sheet);
	staff_step(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	wait(kiosk, 1);
	staff_corners(&kiosk->guest);
	sheet_drop(&kiosk->sheet);
	staff_step(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
}

static void a_sheet_that_cannot_be_built_holds_nobody(void **state)
{
	struct kiosk *kiosk = *state;
	mkdir(in_folder(kiosk->test.folder, "scripts/overlays"), 0700);
	write_test_file(in_folder(kiosk->test.folder, "scripts/overlays/pin.lua"),
					"return function(screen) error(\"no\") end\n");
	staff_corners(&kiosk->guest);
	assert_true(kiosk->guest.staff.mode == STAFF_AWAY && !kiosk->guest.visit.held);
}

static void moments_are_known_beforehand(void **state)
{
	struct kiosk *kiosk = *state;
	double now = house_now(&kiosk->test.house);
	assert_true(staff_due(&kiosk->guest) < 0);
	staff_corners(&kiosk->guest);
	assert_float_equal(staff_due(&kiosk->guest), now + 30, 1e-9);
	type(kiosk, "4207");
	assert_float_equal(staff_due(&kiosk->guest), now + 120, 1e-9);
	key(kiosk, STAFF_DOES_TOUCH);
	assert_float_equal(staff_due(&kiosk->guest), now + 60, 1e-9);
	wait(kiosk, 61);
	assert_true(kiosk->guest.staff.mode == STAFF_OPEN && sheet_is(&kiosk->sheet, "staff")); /* the test leads back */
	key(kiosk, STAFF_DOES_PAUSE);
	now = house_now(&kiosk->test.house);
	assert_float_equal(staff_due(&kiosk->guest), now + 1, 1e-9); /* the seconds are counted down */
	wait(kiosk, 1.5);
	assert_true(staff_due(&kiosk->guest) > now + 1.5 && staff_due(&kiosk->guest) <= now + 2 + 1e-6);
	unsigned serial = kiosk->sheet.serial;
	staff_step(&kiosk->guest);
	assert_int_equal(kiosk->sheet.serial, serial); /* not made again for the same number */
	kiosk->test.house.stop = true;
	assert_true(staff_due(&kiosk->guest) < 0);
}

static void typing_keeps_the_view_open(void **state)
{
	struct kiosk *kiosk = *state;
	wait(kiosk, 20);
	staff_corners(&kiosk->guest);
	wait(kiosk, 20); /* from the corners on, not from the last touch before */
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
	kiosk_event(kiosk, EVENT_DOWN, 0.5, 0.01);
	kiosk_event(kiosk, EVENT_CANCEL, 0.5, 0.01);
	wait(kiosk, 20);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
}

static void a_pause_lets_go_of_the_glass_and_the_paint_is_drawn(void **state)
{
	struct kiosk *kiosk = *state;
	struct display display;
	struct event down = { .kind = EVENT_DOWN, .finger = 1, .x = 0.5, .y = 0.5, .time = house_now(&kiosk->test.house) };
	display_init(&display);
	display.width = 1920;
	display.height = 1080;
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	touch_finger(&kiosk->guest, &down);
	staff_draw(&kiosk->guest, &display);
	assert_int_equal(display.count, 0);
	kiosk->guest.staff.trails.count = 9;
	key(kiosk, STAFF_DOES_TOUCH);
	assert_int_equal(kiosk->guest.staff.trails.count, 0); /* what was painted before is gone */
	down.finger = 2;
	kiosk->test.house.draw.wanted = false;
	assert_false(staff_finger(&kiosk->guest, &down));
	assert_true(kiosk->test.house.draw.wanted);
	staff_draw(&kiosk->guest, &display);
	assert_int_equal(display.count, 1);
	assert_float_equal(display.items[0].box.x + display.items[0].box.width / 2, 960, 1);
	staff_corners(&kiosk->guest);
	key(kiosk, STAFF_DOES_PAUSE);
	assert_int_equal(kiosk->guest.hand.gesture.phase, PHASE_IDLE);
	display_finish(&display);
}

int main(void)
{
#define ON_SCREEN(test) cmocka_unit_test_setup_teardown(test, setup, kiosk_teardown)
	const struct CMUnitTest tests[] = {
		ON_SCREEN(the_right_code_opens_and_close_leaves),
		ON_SCREEN(three_wrong_codes_shut_it),
		ON_SCREEN(without_a_code_there_is_no_view),
		ON_SCREEN(it_ends_by_itself),
		ON_SCREEN(while_the_glass_is_cleaned_touches_count_for_nothing),
		ON_SCREEN(the_touch_test_paints_and_leads_back),
		ON_SCREEN(what_was_typed_is_shown_as_signs_alone),
		ON_SCREEN(each_step_is_told),
		ON_SCREEN(a_file_that_is_no_good_is_no_code_and_without_one_the_exhibitions_counts),
		ON_SCREEN(while_guessing_is_shut_the_corners_are_refused),
		ON_SCREEN(without_a_screen_or_lights_there_is_nothing_to_show),
		ON_SCREEN(the_screen_is_turned_by_a_quarter),
		ON_SCREEN(its_sheet_is_made_again_when_it_was_lost_and_gone_when_it_was_closed),
		ON_SCREEN(a_sheet_that_cannot_be_built_holds_nobody),
		ON_SCREEN(moments_are_known_beforehand),
		ON_SCREEN(typing_keeps_the_view_open),
		ON_SCREEN(a_pause_lets_go_of_the_glass_and_the_paint_is_drawn),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
