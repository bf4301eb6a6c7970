/* The staff's view: who gets in, what is heard meanwhile, and that it ends by itself. */
#include "kiosk.h"

static void no_ring(void *data)
{
	(void)data;
}

/* The view wants a screen: a headless one. */
static int setup(void **state)
{
	if (kiosk_setup(state) != 0)
		return -1;
	struct kiosk *kiosk = *state;
	struct house *house = &kiosk->test.house;
	struct error error = { "" };
	struct window_options options = { WINDOW_HEADLESS, house->width, house->height, 0, "t" };
	house->worker = worker_create(no_ring, NULL, &error);
	house->window = window_create(&options, &error);
	house->canvas = canvas_create(house->window, house->fonts, house->worker, 32 << 20, &error);
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
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
