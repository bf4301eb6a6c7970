/* A text in another language than its own is known by sure signs, and nothing else is. */
#include "desk/repeats.h"
#include "desk/tongue.h"
#include "support/test.h"
#include <stdio.h>

#define KK "Бұл жерде ел тұрған, бірақ лагерь келгеннен кейін олардың көбі өз үйінен айырылды және қайтып оралмады."
#define RU "На этой земле жили люди, но когда пришёл лагерь, многие из них потеряли свой дом и не вернулись."
#define EN "People lived on this land, but when the camp came many of them lost their houses and did not return."
#define ES                                                                                                             \
	"En esta tierra vivía gente, pero cuando llegó el campo muchos perdieron su casa y no volvieron con los suyos."

static void a_text_in_another_language_is_known(void **state)
{
	static const char *const texts[] = { KK, RU, EN, ES }, *const ids[] = { "kk", "ru", "en", "es" };
	(void)state;
	for (int i = 0; i < 4; i++)
		for (int j = 0; j < 4; j++) {
			if (i == j)
				continue;
			assert_true(tongue_is_other(texts[i], ids[j], ids[i]));
			assert_false(tongue_is_other(texts[i], ids[i], ids[j]));
			assert_true(tongue_are_swapped(texts[i], ids[j], texts[j], ids[i]));
			assert_false(tongue_are_swapped(texts[i], ids[i], texts[j], ids[j]));
		}
	assert_true(tongue_is_other_alphabet(RU, "en"));
	assert_true(tongue_is_other_alphabet(EN, "ru"));
	assert_false(tongue_is_other_alphabet(EN, "es"));
	assert_false(tongue_is_other_alphabet(EN, "kk"));
}

static void short_texts_are_known_if_both_have_changed_places(void **state)
{
	(void)state;
	assert_true(tongue_are_swapped("Люди жили здесь", "kk", "Бұл жерде ел тұрған", "ru"));
	assert_true(tongue_are_swapped("Бұл жерде ел тұрған", "ru", "Люди жили здесь", "kk"));
	assert_true(tongue_are_swapped("People lived here", "ru", "Здесь жили люди", "en"));
	assert_true(tongue_are_swapped("El campo", "en", "The camp", "es"));
}

static void names_and_titles_in_any_language_are_left_alone(void **state)
{
	(void)state;
	assert_false(tongue_is_other("El País", "ru", "es"));
	assert_false(tongue_are_swapped("El País", "ru", "El País", "es"));
	assert_false(tongue_are_swapped("АЛЖИР", "ru", "АЛЖИР", "kk"));
	assert_false(tongue_are_swapped("Караганда", "kk", "Караганда", "ru"));
	assert_false(tongue_is_other("Karaganda, Spassk, Dolinka, Kok-Uzek, Astana, Odessa, Moskau, Berlin", "de", "en"));
	assert_false(tongue_is_other("«Страна Карлаг», 2016, Иван Петров, Анна Зегерс, Мария, Ольга, Павел", "kk", "en"));
	assert_false(tongue_is_other(RU, "kk", "en"));
}

static const char *repeated(const char *text, const char *language)
{
	static char found[80];
	size_t at, length;
	if (!repeats_find(text, language, &at, &length))
		return "";
	snprintf(found, sizeof found, "%.*s", (int)length, text + at);
	return found;
}

static void a_word_that_stands_twice_is_known(void **state)
{
	(void)state;
	assert_string_equal(repeated("This is the the camp.", "en"), "the the");
	assert_string_equal(repeated("The the camp.", "en"), "The the");
	assert_string_equal(repeated("Степь и\nи лагерь", "ru"), "и\nи");
	assert_string_equal(repeated("el pan de de la casa", "es"), "de de");
	assert_string_equal(repeated("лагерь және және дала", "kk"), "және және");
	assert_string_equal(repeated("The camp camp was closed", "en"), "camp camp");
}

static void what_a_language_doubles_is_left_alone(void **state)
{
	(void)state;
	assert_string_equal(repeated("He had had bread, and that that was stale was eaten.", "en"), "");
	assert_string_equal(repeated("She gave her her bread.", "en"), "");
	assert_string_equal(repeated("Sirhan Sirhan; Baden Baden", "en"), "");
	assert_string_equal(repeated("Nous nous souvenons, vous vous taisez.", "fr"), "");
	assert_string_equal(repeated("die, die die Insel sahen", "de"), "");
	assert_string_equal(repeated("Он любил его его словами, что что-то было.", "ru"), "");
	assert_string_equal(repeated("қайта қайта, көп көп", "kk"), "");
	assert_string_equal(repeated("the rain falls\nfalls again", "en"), "");
	assert_string_equal(repeated("the end.\n\nthe end the", "en"), "");
	assert_string_equal(repeated("the *the*, the-the, the. The", "en"), "");
	assert_string_equal(repeated("og og", "da"), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_text_in_another_language_is_known),
		cmocka_unit_test(short_texts_are_known_if_both_have_changed_places),
		cmocka_unit_test(names_and_titles_in_any_language_are_left_alone),
		cmocka_unit_test(a_word_that_stands_twice_is_known),
		cmocka_unit_test(what_a_language_doubles_is_left_alone),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
