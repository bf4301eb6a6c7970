/* Whole words in a text: where they begin, and what is only a part of a longer word. */
#include "support/test.h"
#include "words/whole.h"
#include <string.h>

static bool stands(const char *text, const char *words)
{
	return whole_stands(text, strlen(text), words);
}

static void capitals_and_spaces_make_no_difference(void **state)
{
	(void)state;
	assert_true(stands("In the CAMP department.", "Camp  department") == false);
	assert_true(stands("In the CAMP department.", "camp department"));
	assert_true(stands("In the camp\xC2\xA0"
					   "department.",
					   "Camp department"));
	assert_true(stands("«ҚАРЛАГ» 1931", "Қарлаг"));
	assert_true(stands("la Division Azul", "división azul") == false);
}

static void a_part_of_a_longer_word_is_none(void **state)
{
	(void)state;
	assert_false(stands("Camps and encampment", "camp"));
	assert_false(stands("the camp-site", "camp"));
	assert_false(stands("off-camp", "camp"));
	assert_false(stands("the camp’s guards", "camp"));
	assert_false(stands("camp2", "camp"));
	assert_true(stands("the camp’ and so on", "camp"));
	assert_true(stands("a camp - or none", "camp"));
	assert_true(stands("camp", "camp"));
	assert_false(stands("cam", "camp"));
	assert_false(stands("camp", ""));
}

static void a_ring_behind_a_word_is_no_part_of_it(void **state)
{
	(void)state;
	assert_true(stands("the camp\xE2\x81\xA0 was", "camp"));
	assert_true(stands("the camp\xE2\x81\xA0 department", "camp department"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(capitals_and_spaces_make_no_difference),
		cmocka_unit_test(a_part_of_a_longer_word_is_none),
		cmocka_unit_test(a_ring_behind_a_word_is_no_part_of_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
