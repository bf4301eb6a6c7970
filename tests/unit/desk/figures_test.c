/* Numbers that all languages but one have: told where nothing else can be meant, and nowhere else. */
#include "desk/figures.h"
#include "support/test.h"

static struct lone_figure found;

static bool look(const char *first, const char *second, const char *third)
{
	const char *texts[] = { first, second, third };
	return figures_find(texts, third ? 3 : 2, &found);
}

static void a_year_that_one_language_lacks_is_found_there(void **state)
{
	(void)state;
	assert_true(look("Built in 1931.", "Построен в 1931 году.", "Se construyó entonces."));
	assert_int_equal(found.text, 2);
	assert_string_equal(found.others, "1931");
	assert_string_equal(found.instead, "");
	assert_true(look("Built then.", "Построен в 1931 году.", "Se construyó en 1931."));
	assert_int_equal(found.text, 0);
}

static void a_year_with_two_figures_changed_over_is_found_with_what_stands_there(void **state)
{
	(void)state;
	assert_true(look("Closed in 1959.", "Закрыт в 1995 году.", "Se cerró en 1959."));
	assert_int_equal(found.text, 1);
	assert_string_equal(found.others, "1959");
	assert_string_equal(found.instead, "1995");
	assert_true(look("65,673 people", "65 673 человека", "65.637 personas"));
	assert_int_equal(found.text, 2);
	assert_string_equal(found.others, "65,673");
	assert_string_equal(found.instead, "65.637");
}

static void of_two_languages_the_second_is_told_of_what_the_first_has(void **state)
{
	(void)state;
	assert_true(look("Im Jahr 1911.", "En 1917.", NULL));
	assert_int_equal(found.text, 1);
	assert_string_equal(found.instead, "1917");
	assert_true(look("Damals.", "En 1917.", NULL));
	assert_int_equal(found.text, 0);
}

static void what_can_be_said_otherwise_is_not_told(void **state)
{
	static const char *const same[][3] = {
		{ "12 people", "двенадцать человек", "doce personas" },
		{ "100 days", "сто дней", "cien días" },
		{ "24,000 people", "24 тысячи человек", "24 mil personas" },
		{ "1,250,000 tons", "1,25 млн тонн", "1,25 millones" },
		{ "in the 1930s", "в 1930-е годы", "en los años treinta" },
		{ "1937–1938", "1937–38", "1937/38" },
		{ "22 June 1941", "22.06.1941", "el 22 de junio de 1941" },
		{ "65,673", "65\u00A0673", "65.673" },
		{ "65\u202F673", "65673", "65’673" },
		{ "In 1932, 200 people", "В 1932 году 200 человек", "En 1932 hubo doscientas" },
		{ "the 19th century", "XIX век", "el siglo XIX" },
		{ "Order No. 00447", "Приказ № 00447", "Orden 00447" },
		{ "in 1911", "", "en 1911" },
		{ "in 1911", "١٩١١", "en 1911" },
	};
	(void)state;
	for (size_t i = 0; i < sizeof same / sizeof *same; i++)
		if (look(same[i][0], same[i][1], same[i][2]))
			fail_msg("%s: %s is told", same[i][0], found.others);
}

static void a_number_that_two_languages_lack_is_nobodys_slip(void **state)
{
	(void)state;
	assert_false(look("In 1911 and 1913.", "Тогда.", "Entonces."));
}

static void numbers_without_end_and_very_many_are_read(void **state)
{
	char digits[5000];
	(void)state;
	memset(digits, '7', sizeof digits - 1);
	digits[sizeof digits - 1] = 0;
	assert_false(look(digits, digits, digits));
	assert_false(look(digits, "1", "2")); /* too much to be compared */
	digits[100] = 0;
	assert_true(look(digits, digits, "nothing"));
	assert_int_equal(strlen(found.others), FIGURE_SIZE - 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_year_that_one_language_lacks_is_found_there),
		cmocka_unit_test(a_year_with_two_figures_changed_over_is_found_with_what_stands_there),
		cmocka_unit_test(of_two_languages_the_second_is_told_of_what_the_first_has),
		cmocka_unit_test(what_can_be_said_otherwise_is_not_told),
		cmocka_unit_test(a_number_that_two_languages_lack_is_nobodys_slip),
		cmocka_unit_test(numbers_without_end_and_very_many_are_read),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
