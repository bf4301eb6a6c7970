/* Which mode a display is asked for. */
#include "draw/mode.h"
#include "support/test.h"

static int chosen(struct mode own, const struct mode *modes, int count)
{
	const struct mode *mode = mode_choose(own, modes, count);
	return mode ? mode->number : -1;
}

static const struct mode both[] = {
	{ 3840, 2160, 60, 0 }, { 1920, 1200, 60, 1 }, { 1920, 1080, 50, 2 }, { 1920, 1080, 60, 3 },
	{ 1080, 1920, 60, 4 }, { 2160, 3840, 60, 5 }, { 1200, 1600, 60, 6 }, { 1280, 720, 60, 7 },
};
enum { BOTH = sizeof both / sizeof *both };

static void its_own_mode_stays_unless_it_is_too_large(void **state)
{
	(void)state;
	static const struct mode own[] = {
		{ 1920, 1080, 60, 0 }, { 1280, 720, 60, 0 }, { 800, 480, 60, 0 }, { 1920, 1200, 60, 0 }, { 1920, 515, 60, 0 }
	};
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		assert_int_equal(chosen(own[i], both, BOTH), -1);
}

static void an_upright_display_stays_upright(void **state)
{
	(void)state;
	static const struct mode own[] = { { 1080, 1920, 60, 0 }, { 720, 1280, 60, 0 }, { 480, 800, 60, 0 } };
	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		assert_int_equal(chosen(own[i], both, BOTH), -1);
	assert_int_equal(chosen((struct mode){ 2160, 3840, 60, 0 }, both, BOTH), 4);
}

static void of_a_large_display_the_largest_small_mode_is_taken(void **state)
{
	(void)state;
	assert_int_equal(chosen((struct mode){ 3840, 2160, 60, 0 }, both, BOTH), 1);
	assert_int_equal(chosen((struct mode){ 3840, 2160, 60, 0 }, both + 2, BOTH - 2), 3); /* the one with 60 */
}

static void without_another_of_its_form_the_own_mode_is_taken(void **state)
{
	(void)state;
	assert_int_equal(chosen((struct mode){ 2160, 3840, 60, 0 }, both, 4), -1);
	assert_int_equal(chosen((struct mode){ 3840, 2160, 60, 0 }, NULL, 0), -1);
}

static void a_mode_that_is_asked_for_is_found_or_none_is(void **state)
{
	(void)state;
	static const struct mode modes[] = {
		{ 1280, 720, 50, 0 }, { 1280, 720, 60, 1 }, { 1280, 720, 75, 2 }, { 800, 600, 56, 3 }, { 800, 600, 72, 4 }
	};
	assert_int_equal(mode_find((struct mode){ 1280, 720, 0, -1 }, modes, 5)->number, 1);
	assert_int_equal(mode_find((struct mode){ 1280, 720, 50, -1 }, modes, 5)->number, 0);
	assert_int_equal(mode_find((struct mode){ 800, 600, 0, -1 }, modes, 5)->number, 4);
	assert_null(mode_find((struct mode){ 1280, 720, 30, -1 }, modes, 5));
	assert_null(mode_find((struct mode){ 720, 1280, 0, -1 }, modes, 5));
	assert_null(mode_find((struct mode){ 0, 0, 0, -1 }, modes, 5));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(its_own_mode_stays_unless_it_is_too_large),
		cmocka_unit_test(an_upright_display_stays_upright),
		cmocka_unit_test(of_a_large_display_the_largest_small_mode_is_taken),
		cmocka_unit_test(without_another_of_its_form_the_own_mode_is_taken),
		cmocka_unit_test(a_mode_that_is_asked_for_is_found_or_none_is),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
