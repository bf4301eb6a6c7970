/* Quotation marks, dashes and apostrophes of each language. */
#include "desk/typography.h"
#include "support/test.h"
#include <stdlib.h>

static void is_mended(const char *language, const char *text, const char *mended)
{
	char *found = typography_mend(text, language);
	assert_string_equal(found ? found : "(as it was)", mended ? mended : "(as it was)");
	free(found);
}

static enum slip_kind slip(const char *language, const char *text)
{
	return typography_find(text, language).kind;
}

static void straight_quotation_marks_become_the_languages_own(void **state)
{
	(void)state;
	is_mended("en", "He said \"no\" twice.", "He said “no” twice.");
	is_mended("en-GB", "\"No\"", "“No”");
	is_mended("de", "Er sagte \"nein\".", "Er sagte „nein“.");
	is_mended("ru", "Он сказал: \"нет\".", "Он сказал: «нет».");
	is_mended("fr", "Il dit \"non\".", "Il dit «\u202Fnon\u202F».");
	is_mended("ru", "«Мы \"нет\" сказали»", "«Мы „нет“ сказали»");
	is_mended("en", "*\"No\"*", "*“No”*");
	assert_int_equal(slip("es", "dijo \"no\""), SLIP_STRAIGHT);
}

static void what_is_no_sure_pair_is_left(void **state)
{
	(void)state;
	is_mended("en", "A screen of 24\" and more", NULL);
	is_mended("en", "an open \"quotation", NULL);
	is_mended("fi", "hän sanoi \"ei\"", NULL); /* a language that is not known here */
	is_mended("en", "“a first paragraph\n\n“and a second”", NULL);
	is_mended("de", "»so« und „so“ und ‚so‘", NULL);
	is_mended("es", "«una “dentro” de otra» y “fuera”", NULL);
}

static void quotation_marks_of_another_language_are_told_and_mended(void **state)
{
	(void)state;
	is_mended("ru", "Он “нет” сказал", "Он «нет» сказал");
	is_mended("de", "Er “nein” sagte", "Er „nein“ sagte");
	is_mended("en", "He «no» said", "He “no” said");
	assert_int_equal(slip("en", "He „no“ said"), SLIP_FOREIGN);
	assert_int_equal(slip("ru", "«снаружи “внутри” снова»"), SLIP_NONE);
}

static void apostrophes_are_bent_between_letters_only(void **state)
{
	(void)state;
	is_mended("en", "don't 'so' it's", "don’t 'so' it’s");
	is_mended("ru", "д'Артаньян", NULL);
	assert_int_equal(slip("fr", "l'île"), SLIP_APOSTROPHE);
}

static void a_hyphen_is_no_dash(void **state)
{
	(void)state;
	assert_int_equal(slip("ru", "степь - это дом"), SLIP_HYPHEN);
	assert_int_equal(slip("en", "the steppe - a home"), SLIP_HYPHEN);
	assert_int_equal(slip("en", "Kok-Uzek, 5 - 3, a – b"), SLIP_NONE);
	is_mended("en", "from 1930-1933 on", "from 1930–1933 on");
	is_mended("es", "de 1930-1933", NULL); /* Spanish writes it so */
	is_mended("en", "on 1930-05-01, 1930-1933-1940, 12345-1933", NULL);
}

static void spaces_that_are_too_many_go(void **state)
{
	(void)state;
	is_mended("en", "one  two   three", "one two three");
	is_mended("en", "one , two .", "one, two.");
	is_mended("en", "  at the edge\n   of lines", NULL);
	assert_int_equal(slip("en", "one  two"), SLIP_NONE); /* nobody sees it */
	assert_int_equal(slip("en", "one , two"), SLIP_SPACE);
	assert_int_equal(slip("en", "one .5 or ..."), SLIP_NONE);
}

static void a_spanish_question_is_opened(void **state)
{
	(void)state;
	struct slip found = typography_find("Es así. Cómo fue? Nadie", "es");
	assert_int_equal(found.kind, SLIP_OPENING);
	assert_int_equal(found.at, strlen("Es así. "));
	assert_int_equal(slip("es", "¿Cuántas\npersonas?"), SLIP_NONE);
	assert_int_equal(slip("es", "En 1931 (?) y ¡qué! y ¿quién?"), SLIP_NONE);
	assert_int_equal(slip("en", "How was it?"), SLIP_NONE);
}

static void any_text_is_walked_through(void **state)
{
	(void)state;
	is_mended("en", "", NULL);
	is_mended("en", "\"", NULL);
	is_mended("de", "\"\"\"\"\"\"\"\"\"\"\"\"", NULL);
	is_mended("ru", "\xC2\xAB\xE2\x80", NULL);
}

static void signs_that_are_too_many_or_too_close_are_told(void **state)
{
	(void)state;
	assert_int_equal(slip("en", "The end.."), SLIP_STOPS);
	assert_int_equal(slip("ru", "дом,, степь"), SLIP_STOPS);
	assert_int_equal(slip("en", "one,. two"), SLIP_STOPS);
	assert_int_equal(slip("en", "one... two.... and so on …"), SLIP_NONE);
	assert_int_equal(slip("ru", "Куда?.. Туда!.."), SLIP_NONE);
	assert_int_equal(slip("en", "bread,salt and water"), SLIP_TIGHT);
	assert_int_equal(slip("kk", "нан,тұз"), SLIP_TIGHT);
	assert_int_equal(slip("en", "The journey.And more"), SLIP_TIGHT);
	assert_int_equal(slip("en", "24,000 and 2.5, a,b, e.g.this, U.S.A, Ph.D, example.org, www.bread,salt.org"),
					 SLIP_NONE);
	assert_int_equal(slip("ru", "65,5 %, им.Ленина, т.е., г.Алматы"), SLIP_NONE);
}

static void what_is_opened_is_closed(void **state)
{
	(void)state;
	assert_int_equal(slip("en", "the camp (built in 1931"), SLIP_UNCLOSED);
	assert_int_equal(slip("en", "the camp built in 1931)"), SLIP_UNOPENED);
	assert_int_equal(slip("en", "a) one, 1) two, iv) three (four (five)), [six](six) :-)"), SLIP_NONE);
	assert_int_equal(slip("ru", "он сказал «нет"), SLIP_UNCLOSED);
	assert_int_equal(slip("ru", "он сказал нет»"), SLIP_UNOPENED);
	assert_int_equal(slip("de", "er sagte „nein"), SLIP_UNCLOSED);
	assert_int_equal(slip("de", "er sagte nein“"), SLIP_UNOPENED);
	assert_int_equal(slip("de", "er sagte »nein«"), SLIP_NONE);
	assert_int_equal(slip("en", "he said “no"), SLIP_UNCLOSED);
	assert_int_equal(slip("en", "he said no”"), SLIP_UNOPENED);
	assert_int_equal(slip("en", "he said \"no"), SLIP_UNCLOSED);
	assert_int_equal(slip("en", "“a first paragraph\n\n“and a second”"), SLIP_NONE);
	assert_int_equal(slip("en", "24” and 24\" wide"), SLIP_NONE);
	assert_int_equal(slip("fi", "hän sanoi ”ei”"), SLIP_NONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(straight_quotation_marks_become_the_languages_own),
		cmocka_unit_test(what_is_no_sure_pair_is_left),
		cmocka_unit_test(quotation_marks_of_another_language_are_told_and_mended),
		cmocka_unit_test(apostrophes_are_bent_between_letters_only),
		cmocka_unit_test(a_hyphen_is_no_dash),
		cmocka_unit_test(spaces_that_are_too_many_go),
		cmocka_unit_test(a_spanish_question_is_opened),
		cmocka_unit_test(any_text_is_walked_through),

		cmocka_unit_test(signs_that_are_too_many_or_too_close_are_told),
		cmocka_unit_test(what_is_opened_is_closed),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
