/* What the keeper tells of a stick becomes a sheet, and what is touched there a word for the keeper. */
#include "base/file.h"
#include "kiosk.h"

/* A headless screen, a code, and a keeper's folder. */
static int setup(void **state)
{
	if (kiosk_setup(state) != 0)
		return -1;
	struct kiosk *kiosk = *state;
	const struct test_folder *folder = kiosk->test.folder;
	struct house *house = &kiosk->test.house;
	test_house_screen(house, 32 << 20);
	static const char *const folders[] = { "etc", "keeper", "own" }, *const variables[] = { "LANTERN_ETC",
																							"LANTERN_KIOSK",
																							"RUNTIME_DIRECTORY" };
	for (int i = 0; i < 3; i++) {
		const char *path = in_folder(folder, folders[i]);
		mkdir(path, 0700);
		setenv(variables[i], path, 1);
	}
	write_test_file(in_folder(folder, "etc/pin"), "4207\n");
	return house->canvas ? 0 : -1;
}

static int teardown(void **state)
{
	unsetenv("LANTERN_KIOSK");
	unsetenv("RUNTIME_DIRECTORY");
	return kiosk_teardown(state);
}

static void say(struct kiosk *kiosk, const char *text)
{
	write_test_file(in_folder(kiosk->test.folder, "keeper/stick"), text);
	staff_hear(&kiosk->guest);
}

/* What was asked of the keeper, which takes it away. */
static void assert_asked(struct kiosk *kiosk, const char *about, const char *word)
{
	char name[64];
	size_t length;
	struct error error = { "" };
	snprintf(name, sizeof name, "own/ask-%s", about);
	const char *path = in_folder(kiosk->test.folder, name);
	char *text = file_read(path, 100, &length, &error);
	if (!text)
		fail_msg("nothing was asked about %s: %s", about, error.text);
	assert_string_equal(text, word);
	free(text);
	remove(path);
}

static void touch(struct kiosk *kiosk, enum action_staff word)
{
	act(&kiosk->guest, &(struct action){ .kind = ACTION_STAFF, .number = (int)word });
}

static void type(struct kiosk *kiosk, const char *digits)
{
	for (; *digits; digits++)
		touch(kiosk, STAFF_DOES_DIGIT + *digits - '0');
	touch(kiosk, STAFF_DOES_ENTER);
}

static void let_in(struct kiosk *kiosk, const char *text)
{
	say(kiosk, text);
	kiosk_run(kiosk, 1);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
	type(kiosk, "4207");
}

static void a_stick_asks_for_the_code_and_its_sheet_comes_first(void **state)
{
	struct kiosk *kiosk = *state;
	say(kiosk, "state\tlooking\n");
	kiosk_run(kiosk, 1);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	let_in(kiosk, "state\toffered\ntitle\tNew\npanels\t3\n");
	assert_int_equal(kiosk->guest.staff.mode, STAFF_STICK);
	assert_true(sheet_is(&kiosk->sheet, "stick"));
	assert_non_null(strstr(kiosk->sheet.about, "title\tNew\n"));
	act(&kiosk->guest, &(struct action){ .kind = ACTION_CLOSE });
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY); /* it is asked for once */
}

static void a_visitor_who_reads_is_not_disturbed(void **state)
{
	struct kiosk *kiosk = *state;
	visit_touched(&kiosk->guest, house_now(&kiosk->test.house));
	say(kiosk, "state\toffered\n");
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	visit_rest(&kiosk->guest);
	kiosk_run(kiosk, 20);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
}

static void what_the_staff_touch_is_asked_of_the_keeper(void **state)
{
	struct kiosk *kiosk = *state;
	let_in(kiosk, "state\toffered\n");
	touch(kiosk, STAFF_DOES_TAKE);
	assert_asked(kiosk, "stick", "take\n");
	say(kiosk, "state\tcopying\ndone\t40\n");
	assert_non_null(strstr(kiosk->sheet.about, "done\t40\n"));
	say(kiosk, "state\ttaken\n");
	assert_true(sheet_is(&kiosk->sheet, "stick"));
	touch(kiosk, STAFF_DOES_LEAVE);
	assert_asked(kiosk, "stick", "leave\n");
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
}

static void new_content_is_shown_for_a_minute_or_until_both_corners_are_held(void **state)
{
	struct kiosk *kiosk = *state;
	let_in(kiosk, "state\toffered\n");
	touch(kiosk, STAFF_DOES_PREVIEW);
	assert_asked(kiosk, "stick", "preview\n");
	say(kiosk, "state\tshown\n");
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PREVIEW);
	kiosk_run(kiosk, 58);
	assert_true(kiosk->guest.staff.mode == STAFF_PREVIEW && !sheet_is(&kiosk->sheet, NULL));
	kiosk_run(kiosk, 4);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_STICK);
	assert_asked(kiosk, "stick", "back\n");
	say(kiosk, "state\tready\n");
	touch(kiosk, STAFF_DOES_PREVIEW);
	say(kiosk, "state\tshown\n");
	kiosk_run(kiosk, 2);
	staff_corners(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_STICK);
	assert_asked(kiosk, "stick", "back\n");
}

static void a_stick_that_is_pulled_out_leads_back_to_the_facts(void **state)
{
	struct kiosk *kiosk = *state;
	let_in(kiosk, "state\toffered\n");
	remove(in_folder(kiosk->test.folder, "keeper/stick"));
	staff_hear(&kiosk->guest);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_OPEN);
	assert_non_null(strstr(kiosk->sheet.about, "keeper\talone\n"));
}

static void a_stick_calls_once_until_it_is_another_one(void **state)
{
	struct kiosk *kiosk = *state;
	let_in(kiosk, "state\toffered\n");
	act(&kiosk->guest, &(struct action){ .kind = ACTION_CLOSE });
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	say(kiosk, "state\toffered\nfree\t12\n"); /* the keeper knows more of it now */
	kiosk_run(kiosk, 2);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_AWAY);
	remove(in_folder(kiosk->test.folder, "keeper/stick"));
	staff_hear(&kiosk->guest);
	say(kiosk, "state\trefused\n");
	kiosk_run(kiosk, 1);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_PIN);
}

static void the_keepers_problems_stand_among_the_facts(void **state)
{
	struct kiosk *kiosk = *state;
	write_test_file(in_folder(kiosk->test.folder, "keeper/problems"), "lantern.txt:3: wrong\nand \xff more\n");
	write_test_file(in_folder(kiosk->test.folder, "keeper/unit"), "east-wing\n");
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	assert_non_null(strstr(kiosk->sheet.about, "unit\teast-wing\n"));
	assert_non_null(strstr(kiosk->sheet.about, "problems\t2\nproblem\tlantern.txt:3: wrong\nproblem\tand "));
	assert_null(strchr(kiosk->sheet.about, '\xff'));
}

static void the_clock_is_set_to_moments_that_there_are(void **state)
{
	struct kiosk *kiosk = *state;
	static const char *const bad[] = { "", "2026", "202602300905", "202611262405", "199911260905" };
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	touch(kiosk, STAFF_DOES_CLOCK);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_CLOCK);
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		type(kiosk, bad[i]);
		assert_int_equal(kiosk->guest.staff.mode, STAFF_CLOCK);
		assert_string_equal(kiosk->sheet.about, "\nwrong");
	}
	touch(kiosk, STAFF_DOES_DIGIT + 2);
	assert_string_equal(kiosk->sheet.about, "2");
	touch(kiosk, STAFF_DOES_CLEAR);
	assert_string_equal(kiosk->sheet.about, "");
	type(kiosk, "2026112609059"); /* a digit too many is not heard */
	assert_asked(kiosk, "clock", "202611260905\n");
	assert_int_equal(kiosk->guest.staff.mode, STAFF_OPEN);
}

static void without_a_keeper_nothing_can_be_asked(void **state)
{
	struct kiosk *kiosk = *state;
	unsetenv("LANTERN_KIOSK");
	staff_hear(&kiosk->guest);
	staff_corners(&kiosk->guest);
	type(kiosk, "4207");
	assert_null(strstr(kiosk->sheet.about, "keeper"));
	touch(kiosk, STAFF_DOES_STICK);
	assert_int_equal(kiosk->guest.staff.mode, STAFF_OPEN);
}

#define ON_SCREEN(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_SCREEN(a_stick_asks_for_the_code_and_its_sheet_comes_first),
		ON_SCREEN(a_visitor_who_reads_is_not_disturbed),
		ON_SCREEN(what_the_staff_touch_is_asked_of_the_keeper),
		ON_SCREEN(new_content_is_shown_for_a_minute_or_until_both_corners_are_held),
		ON_SCREEN(a_stick_that_is_pulled_out_leads_back_to_the_facts),
		ON_SCREEN(a_stick_calls_once_until_it_is_another_one),
		ON_SCREEN(the_keepers_problems_stand_among_the_facts),
		ON_SCREEN(the_clock_is_set_to_moments_that_there_are),
		ON_SCREEN(without_a_keeper_nothing_can_be_asked),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
