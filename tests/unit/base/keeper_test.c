/* Small files between lantern and the program that has rights. */
#include "base/keeper.h"
#include "support/folder.h"
#include "support/test.h"
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

static void settle(const struct test_folder *folder)
{
	setenv("LANTERN_KIOSK", folder->path, 1);
	setenv("RUNTIME_DIRECTORY", folder->path, 1);
}

static void without_a_keeper_nothing_is_known_or_asked(void **state)
{
	settle(*state);
	unsetenv("LANTERN_KIOSK");
	write_test_file(in_folder(*state, "unit"), "east\n");
	assert_false(keeper_is_there());
	assert_false(keeper_has("unit"));
	assert_null(keeper_read("unit"));
	assert_false(keeper_ask("stick", "take"));
	assert_int_equal(keeper_watch(), -1);
	assert_false(keeper_stirred(-1));
}

static void what_it_wrote_is_read_and_what_is_asked_is_one_word(void **state)
{
	settle(*state);
	assert_null(keeper_read("unit"));
	write_test_file(in_folder(*state, "unit"), "east\n");
	char *unit = keeper_read("unit");
	assert_string_equal(unit, "east\n");
	free(unit);
	assert_true(keeper_has("unit"));
	assert_true(keeper_ask("stick", "preview"));
	assert_true(keeper_ask("stick", "take")); /* the last word counts */
	char *asked = keeper_read("ask-stick");	  /* the folder is the same here */
	assert_string_equal(asked, "take\n");
	free(asked);
	setenv("RUNTIME_DIRECTORY", in_folder(*state, "nowhere"), 1);
	assert_false(keeper_ask("stick", "take"));
}

static void one_is_woken_when_it_has_written(void **state)
{
	settle(*state);
	int watch = keeper_watch();
	assert_true(watch >= 0);
	assert_false(keeper_stirred(watch));
	write_test_file(in_folder(*state, "stick"), "state\toffered\n");
	struct pollfd one = { .fd = watch, .events = POLLIN };
	assert_int_equal(poll(&one, 1, 0), 1);
	assert_true(keeper_stirred(watch));
	assert_false(keeper_stirred(watch));
	remove(in_folder(*state, "stick"));
	assert_true(keeper_stirred(watch));
	close(watch);
}

#define IN_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_FOLDER(without_a_keeper_nothing_is_known_or_asked),
		IN_FOLDER(what_it_wrote_is_read_and_what_is_asked_is_one_word),
		IN_FOLDER(one_is_woken_when_it_has_written),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
