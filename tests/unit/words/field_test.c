/* The names of fields, as texts are told by. */
#include "support/test.h"
#include "words/field.h"

static void the_last_name_before_the_language_counts(void **state)
{
	(void)state;
	assert_true(field_is("title.kk", "title"));
	assert_true(field_is("people[2].name.kk", "name"));
	assert_true(field_is("body[\"pt-BR\"]", "body"));
	assert_true(field_is("picture.source[\"pt-BR\"]", "source"));
	assert_false(field_is("overtitle.kk", "title"));
	assert_false(field_is("title.body.kk", "title"));
	assert_false(field_is("tle.kk", "title"));
	assert_false(field_is("title", "title")); /* no language: no text of its own */
	assert_false(field_is("", "title"));
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(the_last_name_before_the_language_counts) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
