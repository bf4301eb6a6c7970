/* Letters and their marks: apart and together they are one. */
#include "base/compose.h"
#include "support/test.h"
#include <stdlib.h>
#include <string.h>

static void letters_and_marks_become_one(void **state)
{
	(void)state;
	static const struct {
		const char *apart, *together;
	} rows[] = {
		{ "И\xCC\x86осиф", "Йосиф" },
		{ "ё", NULL },
		{ "е\xCC\x88", "ё" },
		{ "A\xCC\x88rzte", "Ärzte" },
		{ "\xE2\x84\xAB", "Å" },
		{ "q\xCC\x88", NULL }, /* there is no such letter */
		{ "\xE2\x84\xA6", "Ω" },
		{ "\xEF\xA4\x80", "豈" },
		{ "“дәптер” – «тетрадь»… ≠ №", NULL },
		{ "plain", NULL },
		{ "", NULL },
		{ "broken \xCC", NULL },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		size_t length = 0;
		char *composed = compose(rows[i].apart, strlen(rows[i].apart), &length);
		const char *got = composed ? composed : rows[i].apart;
		assert_string_equal(got, rows[i].together ? rows[i].together : rows[i].apart);
		if (composed)
			assert_int_equal(length, strlen(composed));
		free(composed);
	}
}

static void names_in_either_form_are_equal(void **state)
{
	(void)state;
	assert_true(compose_equal("И\xCC\x86.jpg", "Й.jpg"));
	assert_true(compose_equal("Й.jpg", "И\xCC\x86.jpg"));
	assert_true(compose_equal("a", "a"));
	assert_false(compose_equal("И.jpg", "Й.jpg"));
	assert_false(compose_equal("a\xCC\x88\xFF", "ä"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(letters_and_marks_become_one),
		cmocka_unit_test(names_in_either_form_are_equal),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
