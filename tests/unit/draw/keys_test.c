/* A house's own keys: names as SDL has them, and nothing else. */
#include "draw/keys.h"
#include "support/test.h"
#include <SDL.h>

static void a_key_is_known_by_its_name(void **state)
{
	(void)state;
	struct key_table table = { 0 };
	assert_true(keys_add(&table, "PageDown=right"));
	assert_true(keys_add(&table, "pageup=left"));
	assert_true(keys_add(&table, "F13=home"));
	assert_true(keys_add(&table, "==enter"));
	assert_int_equal(keys_find(&table, SDLK_PAGEDOWN), KEY_RIGHT);
	assert_int_equal(keys_find(&table, SDLK_PAGEUP), KEY_LEFT);
	assert_int_equal(keys_find(&table, SDLK_F13), KEY_HOME);
	assert_int_equal(keys_find(&table, SDLK_EQUALS), KEY_ENTER);
	assert_int_equal(keys_find(&table, SDLK_a), KEY_NONE);
}

static void what_is_no_key_or_does_nothing_is_refused(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"",		  "=",		   "F13",
		"F13=",	  "F13=quit",  "Button_9=right",
		"=right", "F13=Right", "a_name_that_is_longer_than_any_key_of_SDL_ever_was=right"
	};
	struct key_table table = { 0 };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		if (keys_add(&table, bad[i]))
			fail_msg("\"%s\" was taken", bad[i]);
	for (int i = 0; i < KEYS_MOST; i++)
		assert_true(keys_add(&table, "F13=home"));
	assert_false(keys_add(&table, "F14=home"));
}

static void a_house_s_own_key_stands_before_the_usual_one(void **state)
{
	(void)state;
	struct key_table table = { 0 };
	assert_int_equal(keys_find(NULL, SDLK_F2), KEY_SPEECH);
	assert_int_equal(keys_find(&table, SDLK_F15), KEY_PLUGGED);
	assert_string_equal(keys_name(&table, KEY_HELP), "F1");
	assert_true(keys_add(&table, "F1=speech"));
	assert_int_equal(keys_find(&table, SDLK_F1), KEY_SPEECH);
	assert_string_equal(keys_name(&table, KEY_SPEECH), "F1");
	assert_string_equal(keys_name(&table, KEY_HELP), "Help");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_key_is_known_by_its_name),
		cmocka_unit_test(what_is_no_key_or_does_nothing_is_refused),
		cmocka_unit_test(a_house_s_own_key_stands_before_the_usual_one),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
