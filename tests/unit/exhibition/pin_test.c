/* The staff's code: what may be one, how it is read, and how soon guessing comes to nothing. */
#include "exhibition/pin.h"
#include "support/folder.h"
#include "support/test.h"

static void what_everybody_tries_first_is_refused(void **state)
{
	(void)state;
	static const char *const bad[] = { "0000", "1111",	   "1234", "4321",		"0123",	 "7890",	"9876",
									   "3210", "12345678", "1212", "00000000",	"2580",	 "123",		"",
									   "12a4", "12 4",	   "-123", "123456789", "4207x", "１２３４" };
	static const char *const good[] = { "4207", "1243", "0815", "39046158", "1122", "1230" };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		if (!pin_flaw(bad[i]))
			fail_msg("%s was taken", bad[i]);
	for (size_t i = 0; i < sizeof good / sizeof *good; i++)
		if (pin_flaw(good[i]))
			fail_msg("%s: %s", good[i], pin_flaw(good[i]));
}

static void the_first_line_of_the_file_is_the_code(void **state)
{
	char pin[PIN_MOST + 1];
	struct error error = { "" };
	const char *path = in_folder(*state, "pin");
	assert_int_equal(pin_read(path, pin, &error), PIN_FILE_NONE);
	write_test_file(path, " 4207 \r\nwritten by the technician\n");
	assert_int_equal(pin_read(path, pin, &error), PIN_FILE_GOOD);
	assert_string_equal(pin, "4207");
	write_test_file(path, "39046158");
	assert_int_equal(pin_read(path, pin, &error), PIN_FILE_GOOD);
	assert_string_equal(pin, "39046158");
}

static void a_bad_file_is_told_without_its_digits(void **state)
{
	static const char *const bad[] = { "1234\n", "", "\n4207\n", "420\n", "420719283\n", "PIN 4207\n" };
	const char *path = in_folder(*state, "pin");
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		char pin[PIN_MOST + 1];
		struct error error = { "" };
		write_test_file(path, bad[i]);
		assert_int_equal(pin_read(path, pin, &error), PIN_FILE_BAD);
		assert_string_equal(pin, "");
		assert_non_null(strstr(error.text, "/pin: "));
		assert_null(strstr(error.text, "420"));
		assert_null(strstr(error.text, "1234"));
	}
}

static void only_the_right_one_opens(void **state)
{
	(void)state;
	static const char *const wrong[] = { "4208", "420", "42070", "", "420742074207" };
	for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
		struct pin_guard guard = { 0 };
		assert_false(pin_check(&guard, "4207", wrong[i], 1));
		assert_true(pin_check(&guard, "4207", "4207", 2));
	}
	struct pin_guard guard = { 0 };
	assert_false(pin_check(&guard, "", "", 1)); /* none is set */
}

/* Three wrong ones from `now` on; returns when it is open again. */
static double guess(struct pin_guard *guard, double now)
{
	for (int i = 0; i < PIN_TRIES; i++) {
		assert_false(pin_shut(guard, now));
		assert_false(pin_check(guard, "4207", "9999", now));
	}
	return guard->until;
}

static void three_wrong_ones_shut_it_for_a_minute_then_twice_as_long(void **state)
{
	(void)state;
	static const double waits[] = { 60, 120, 240, 480, 960, 1920, 3600, 3600 };
	struct pin_guard guard = { 0 };
	double now = 100;
	for (size_t i = 0; i < sizeof waits / sizeof *waits; i++) {
		double open = guess(&guard, now);
		assert_float_equal(open, now + waits[i], 1e-9);
		assert_true(pin_shut(&guard, now));
		assert_true(pin_shut(&guard, open - 0.01));
		assert_false(pin_check(&guard, "4207", "4207", open - 0.01)); /* even the right one */
		assert_false(pin_shut(&guard, open));
		now = open + 5000; /* waiting makes the next wait no shorter */
	}
	assert_true(pin_check(&guard, "4207", "4207", now));
	assert_float_equal(guess(&guard, now), now + 60, 1e-9);
}

static void two_wrong_ones_are_forgiven_by_the_right_one_only(void **state)
{
	(void)state;
	struct pin_guard guard = { 0 };
	pin_check(&guard, "4207", "1", 1);
	pin_check(&guard, "4207", "2", 1000);
	assert_false(pin_shut(&guard, 1000));
	assert_true(pin_check(&guard, "4207", "4207", 1001));
	pin_check(&guard, "4207", "1", 1002);
	pin_check(&guard, "4207", "2", 90000);
	assert_false(pin_shut(&guard, 90000));
	pin_check(&guard, "4207", "3", 99000);
	assert_true(pin_shut(&guard, 99000));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_everybody_tries_first_is_refused),
		cmocka_unit_test_setup_teardown(the_first_line_of_the_file_is_the_code, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(a_bad_file_is_told_without_its_digits, test_folder_setup, test_folder_teardown),
		cmocka_unit_test(only_the_right_one_opens),
		cmocka_unit_test(three_wrong_ones_shut_it_for_a_minute_then_twice_as_long),
		cmocka_unit_test(two_wrong_ones_are_forgiven_by_the_right_one_only),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
