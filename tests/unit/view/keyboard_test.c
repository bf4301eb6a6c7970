/* The keys of a house: from its file and from exhibition.lua, each mistake with its line. */
#include "support/folder.h"
#include "support/test.h"
#include "view/keyboard.h"
#include <SDL.h>

static void must_tell(const struct problems *problems, size_t place, int line, const char *text)
{
	assert_true(place < problems->count);
	assert_int_equal(problems->items[place].line, line);
	if (!strstr(problems->items[place].message, text))
		fail_msg("\"%s\" is not in \"%s\"", text, problems->items[place].message);
}

static void a_file_that_is_not_there_says_nothing(void **state)
{
	struct key_table table = { 0 };
	struct problems problems;
	problems_init(&problems);
	keyboard_read(&table, in_folder(*state, "keys"), &problems);
	assert_int_equal(table.count, 0);
	assert_int_equal(problems.count, 0);
	problems_finish(&problems);
}

static void each_line_of_the_file_is_a_key(void **state)
{
	struct key_table table = { 0 };
	struct problems problems;
	const char *path = in_folder(*state, "keys");
	problems_init(&problems);
	write_test_file(path, "# ours\r\n\n  F17 = help\r\nkey PageDown=right\nLeft Ctrl = back\nKeypad_Enter = speech");
	keyboard_read(&table, path, &problems);
	assert_int_equal(problems.count, 0);
	assert_int_equal(table.count, 4);
	assert_int_equal(keys_find(&table, SDLK_F17), KEY_HELP);
	assert_int_equal(keys_find(&table, SDLK_PAGEDOWN), KEY_RIGHT);
	assert_int_equal(keys_find(&table, SDLK_LCTRL), KEY_BACK);
	assert_int_equal(keys_find(&table, SDLK_KP_ENTER), KEY_SPEECH);
	problems_finish(&problems);
}

static void mistakes_are_told_by_line_and_the_rest_counts(void **state)
{
	struct key_table table = { 0 };
	struct problems problems;
	const char *path = in_folder(*state, "keys");
	problems_init(&problems);
	write_test_file(path, "F99 = left\nF18 = jump\nnonsense\n= help\nF17 = help\nF17 = back\n");
	keyboard_read(&table, path, &problems);
	assert_int_equal(problems.count, 5);
	must_tell(&problems, 0, 1, "no key is called \"F99\"");
	must_tell(&problems, 1, 2, "no key can do \"jump\"; it can do left,");
	must_tell(&problems, 2, 3, "such as F17 = help");
	must_tell(&problems, 3, 4, "no key is called \"\"");
	must_tell(&problems, 4, 6, "F17 stands there twice");
	assert_int_equal(keys_find(&table, SDLK_F17), KEY_HELP);
	problems_finish(&problems);
}

static void what_was_said_first_counts(void **state)
{
	(void)state;
	struct own_key own[] = {
		{ "F17", "back", 30 }, { "F18", "help", 31 }, { "Knob", "help", 32 }, { "F18", "home", 33 }
	};
	struct exhibition exhibition;
	struct key_table table = { 0 };
	struct problems problems;
	problems_init(&problems);
	exhibition_init(&exhibition);
	exhibition.keys = own;
	exhibition.key_count = sizeof own / sizeof *own;
	assert_true(keys_add(&table, "F17=help"));
	keyboard_add(&table, &exhibition, &problems);
	assert_int_equal(keys_find(&table, SDLK_F17), KEY_HELP); /* the house knows its keypad better */
	assert_int_equal(keys_find(&table, SDLK_F18), KEY_HELP);
	assert_int_equal(problems.count, 2);
	must_tell(&problems, 0, 32, "no key is called \"Knob\"");
	assert_string_equal(problems.items[0].field, "keys[3].key");
	must_tell(&problems, 1, 33, "F18 stands there twice");
	exhibition.keys = NULL;
	exhibition_finish(&exhibition);
	problems_finish(&problems);
}

static void too_many_are_told(void **state)
{
	struct key_table table = { 0 };
	struct problems problems;
	char text[KEYS_MOST * 16 + 64] = "";
	const char *path = in_folder(*state, "keys");
	problems_init(&problems);
	for (int i = 0; i <= KEYS_MOST; i++)
		snprintf(text + strlen(text), sizeof text - strlen(text), "%c = help\n", i < 26 ? 'a' + i : 'a' + i - 26);
	write_test_file(path, text);
	keyboard_read(&table, path, &problems);
	assert_int_equal(table.count, KEYS_MOST);
	must_tell(&problems, problems.count - 1, KEYS_MOST + 1, "there are more than");
	problems_finish(&problems);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_file_that_is_not_there_says_nothing, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(each_line_of_the_file_is_a_key, test_folder_setup, test_folder_teardown),
		cmocka_unit_test_setup_teardown(mistakes_are_told_by_line_and_the_rest_counts, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test(what_was_said_first_counts),
		cmocka_unit_test_setup_teardown(too_many_are_told, test_folder_setup, test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
