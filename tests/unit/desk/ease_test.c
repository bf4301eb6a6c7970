/* How easily a text is read: by hand-counted examples. */
#include "desk/ease.h"
#include "support/test.h"

static struct ease count(const char *text, const char *language)
{
	struct ease ease = { 0 };
	ease_add(&ease, text, language);
	return ease;
}

static void words_sentences_and_syllables_are_counted(void **state)
{
	(void)state;
	/* The cat sat on the mat; and then it came home. 11 words of one syllable */
	struct ease ease = count("The cat sat on the mat. And then it came home.", "en");
	assert_int_equal(ease.words, 11);
	assert_int_equal(ease.sentences, 2);
	assert_int_equal(ease.syllables, 11);
	assert_float_equal(ease_score(&ease, "en"), 206.835 - 1.015 * 5.5 - 84.6, 1e-3);
	/* po-e-ta, rí-o, gue-rra, ciu-dad, a-quí, pa-ís, bue-no, tie-rra */
	ease = count("poeta río guerra ciudad aquí país bueno tierra", "es");
	assert_int_equal(ease.syllables, 3 + 7 * 2);
	assert_float_equal(ease_score(&ease, "es"), 206.835 - 62.3 * 17 / 8 - 8, 1e-3);
	/* в сте-пи жи-ли лю-ди, и о-ни пом-нят */
	ease = count("В степи жили люди, и они помнят всё.", "ru");
	assert_int_equal(ease.words, 8);
	assert_int_equal(ease.syllables, 0 + 2 + 2 + 2 + 1 + 2 + 2 + 1);
	assert_float_equal(ease_score(&ease, "ru"), 206.835 - 1.3 * 8 - 60.1 * 12 / 8, 1e-3);
	ease = count("Bir iki üç dört beş altı yedi kilometrelerce", "tr");
	assert_int_equal(ease.long_words, 1);
	assert_float_equal(ease_score(&ease, "tr"), 8 + 100.0 / 8, 1e-3);
}

static void labels_and_markup_count_for_nothing(void **state)
{
	(void)state;
	assert_int_equal(count("Sources and credits", "en").words, 0);
	assert_int_equal(count("The *cat* [sat](sitting) on○2 the mat and then it left.", "en").words, 10);
	const struct ease none = { 0 };
	assert_float_equal(ease_score(&none, "en"), 0, 0);
}

static void each_language_has_its_formula(void **state)
{
	(void)state;
	assert_string_equal(ease_formula("en-GB").name, "Flesch");
	assert_true(ease_formula("es").falls);
	assert_string_equal(ease_formula("kk").name, "LIX");
	assert_false(ease_formula("est").falls); /* no Spanish */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_sentences_and_syllables_are_counted),
		cmocka_unit_test(labels_and_markup_count_for_nothing),
		cmocka_unit_test(each_language_has_its_formula),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
