/* Errors as values: formatted, put in front of, cut on a character's boundary. */
#include "base/error.h"
#include "base/utf8.h"
#include "support/test.h"

static void is_formatted_and_false(void **state)
{
	(void)state;
	struct error error = { "" };
	assert_false(error_set(&error, "cannot read %s: %d", "a.lua", 7));
	assert_string_equal(error.text, "cannot read a.lua: 7");
	assert_false(error_context(&error, "panel %s", "camp"));
	assert_string_equal(error.text, "panel camp: cannot read a.lua: 7");
}

static void may_be_null(void **state)
{
	(void)state;
	assert_false(error_set(NULL, "%s", "nobody listens"));
	assert_false(error_context(NULL, "%s", "nobody listens"));
}

static void may_be_given_its_own_text(void **state)
{
	(void)state;
	struct error error = { "inner" };
	error_set(&error, "outer (%s)", error.text);
	assert_string_equal(error.text, "outer (inner)");
	error_context(&error, "%s", error.text);
	assert_string_equal(error.text, "outer (inner): outer (inner)");
}

static void is_one_line(void **state)
{
	(void)state;
	struct error error;
	error_set(&error, "a\nb\r\nc");
	assert_string_equal(error.text, "a b  c");
}

/* Whatever the length of the characters and where the cut falls, what is left is whole. */
static void is_cut_between_characters(void **state)
{
	(void)state;
	static const char *const letters[] = { "x", "қ", "…", "🙂" };
	for (size_t letter = 0; letter < 4; letter++) {
		for (int offset = 0; offset < 4; offset++) {
			char text[2048] = "";
			memset(text, '-', (size_t)offset);
			while (strlen(text) < 1500)
				strcat(text, letters[letter]);
			struct error error;
			error_set(&error, "%s", text);
			size_t length = strlen(error.text);
			assert_true(length < ERROR_TEXT_SIZE && length > ERROR_TEXT_SIZE - 5);
			assert_true(utf8_valid(error.text, length, NULL));
			error_context(&error, "in front");
			assert_true(strlen(error.text) < ERROR_TEXT_SIZE);
			assert_true(utf8_valid(error.text, strlen(error.text), NULL));
			assert_memory_equal(error.text, "in front: ", 10);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_formatted_and_false),	 cmocka_unit_test(may_be_null),
		cmocka_unit_test(may_be_given_its_own_text), cmocka_unit_test(is_one_line),
		cmocka_unit_test(is_cut_between_characters),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
