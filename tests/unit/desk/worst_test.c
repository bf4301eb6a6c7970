/* The table keeps the worst, sorted, one of a group. */
#include "desk/worst.h"
#include "support/test.h"

static void the_least_value_comes_first(void **state)
{
	(void)state;
	struct worst worst = { 0 };
	worst_add(&worst, WORST_TARGET, 20, "a", "", "");
	worst_add(&worst, WORST_TARGET, 15, "b", "", "");
	worst_add(&worst, WORST_TARGET, 17, "c", "", "");
	worst_add(&worst, WORST_CONTRAST, 3, "d", "", "");
	assert_int_equal(worst.count[WORST_TARGET], 3);
	assert_float_equal(worst.rows[WORST_TARGET][0].value, 15, 1e-9);
	assert_float_equal(worst.rows[WORST_TARGET][1].value, 17, 1e-9);
	assert_float_equal(worst.rows[WORST_TARGET][2].value, 20, 1e-9);
	assert_int_equal(worst.count[WORST_CONTRAST], 1);
}

static void of_a_group_only_the_worst_is_kept(void **state)
{
	(void)state;
	struct worst worst = { 0 };
	worst_add(&worst, WORST_TARGET, 20, "a", "first", "");
	worst_add(&worst, WORST_TARGET, 18, "a", "second", "");
	worst_add(&worst, WORST_TARGET, 19, "a", "third", "");
	assert_int_equal(worst.count[WORST_TARGET], 1);
	assert_string_equal(worst.rows[WORST_TARGET][0].where, "second");
}

static void a_full_table_lets_the_best_go(void **state)
{
	(void)state;
	struct worst worst = { 0 };
	char group[20];
	for (int i = 0; i < 3 * WORST_ROWS; i++) {
		snprintf(group, sizeof group, "%d", i);
		worst_add(&worst, WORST_LARGE, 100 - i, group, "", "");
	}
	worst_add(&worst, WORST_LARGE, 1000, "best", "", "");
	assert_int_equal(worst.count[WORST_LARGE], WORST_ROWS);
	assert_float_equal(worst.rows[WORST_LARGE][0].value, 100 - (3 * WORST_ROWS - 1), 1e-9);
	assert_float_equal(worst.rows[WORST_LARGE][WORST_ROWS - 1].value, 100 - 2 * WORST_ROWS, 1e-9);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_least_value_comes_first),
		cmocka_unit_test(of_a_group_only_the_worst_is_kept),
		cmocka_unit_test(a_full_table_lets_the_best_go),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
