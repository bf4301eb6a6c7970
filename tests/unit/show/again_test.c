/* An exhibition of which nothing can be shown is tried again. */
#include "stand.h"

static const char broken[] = "return panel {";

static void break_panels(const struct stand *stand)
{
	static const char *const names[] = { "one/a", "one/b", "one/c", "two/d", "two/e" };
	for (int i = 0; i < 5; i++) {
		char path[64];
		snprintf(path, sizeof path, "scripts/panels/%s.lua", names[i]);
		stand_write(stand, path, broken);
	}
}

static void the_waits_grow_and_what_is_wrong_is_told_once(void **state)
{
	struct stand *stand = *state;
	static const double at[] = { 1, 6, 36, 96, 156 };
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	stand_start(stand);
	assert_false(stand->show.house.readable);
	for (int i = 0; i < 5; i++) {
		stand_run(stand, at[i] - house_now(&stand->show.house) - 0.1);
		assert_int_equal(stand->show.again.tries, i);
		stand_run(stand, 0.2);
		assert_int_equal(stand->show.again.tries, i + 1);
	}
	assert_int_equal(stand_told(stand, "\"again\""), 5);
	assert_int_equal(stand_told(stand, "\"problem\""), 1);
	assert_false(stand->show.again.gave_up || stand->show.house.stop);
}

static void a_mended_exhibition_is_shown_and_the_next_waits_are_short_again(void **state)
{
	struct stand *stand = *state;
	char kept[1024] = "";
	FILE *file = fopen(in_folder(&stand->hall, "scripts/exhibition.lua"), "r");
	assert_non_null(file);
	kept[fread(kept, 1, sizeof kept - 1, file)] = 0;
	fclose(file);
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	stand_start(stand);
	stand_run(stand, 7);
	assert_int_equal(stand->show.again.tries, 2);
	stand_write(stand, "scripts/exhibition.lua", kept);
	stand_run(stand, 30);
	assert_true(stand->show.tour.has_current && again_due(&stand->show) < 0);
	stand_run(stand, 30);
	assert_true(stand->show.again.tries == 0 && stand->show.again.at < 0);
	assert_int_equal(stand_told(stand, "\"again\""), 3);
}

static void with_every_panel_broken_the_panels_are_tried_again(void **state)
{
	struct stand *stand = *state;
	stand->options.panel = "a"; /* no title stands before it */
	break_panels(stand);
	stand_start(stand);
	stand_run(stand, 10);
	assert_false(stand->show.tour.has_current);
	assert_int_equal(stand->show.again.tries, 2);
	test_house_panel(&stand->hall, "one/a", "");
	stand_run(stand, 40);
	assert_true(stand->show.tour.has_current && stand->show.again.tries == 0);
	assert_true(stand_told(stand, "\"id\":\"a\"") > 0);
}

static void a_title_without_panels_is_not_all_there_is(void **state)
{
	struct stand *stand = *state;
	break_panels(stand);
	stand_start(stand);
	stand_run(stand, 2);
	assert_true(stand->show.tour.has_current && stand->show.tour.current.key.title);
	assert_int_equal(stand->show.again.tries, 1);
	test_house_panel(&stand->hall, "two/e", "");
	stand_run(stand, 40);
	assert_int_equal(stand->show.again.tries, 0);
	assert_int_equal(stand->show.house.exhibition.panels[4].state, PANEL_GOOD);
}

static void a_backdrop_that_failed_is_built_again(void **state)
{
	struct stand *stand = *state;
	struct show *show = &stand->show;
	stand_start(stand);
	stand_run(stand, 2);
	backdrop_without(&show->tour.backdrop, &show->tour.reader.aids, show->house.width, show->house.height);
	stand_run(stand, 20);
	assert_non_null(show->tour.backdrop.scene);
	assert_int_equal(show->again.tries, 0);
	assert_int_equal(stand_told(stand, "\"again\""), 1);
}

static void whoever_granted_tries_learns_that_they_were_in_vain(void **state)
{
	struct stand *stand = *state;
	stand->options.tries = 2;
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	stand_start(stand);
	stand_run(stand, 35);
	assert_false(stand->show.again.gave_up || stand->show.house.stop);
	stand_run(stand, 2);
	assert_true(stand->show.again.gave_up && stand->show.house.stop);
	assert_int_equal(stand_told(stand, "\"again\""), 2);
}

static void what_was_shown_once_is_not_given_up(void **state)
{
	struct stand *stand = *state;
	stand->options.tries = 1;
	stand_start(stand);
	stand_run(stand, 1);
	break_panels(stand);
	reload_all(&stand->show);
	stand_run(stand, 200);
	assert_false(stand->show.house.stop);
	assert_true(stand->show.tour.has_current);
}

static void nothing_is_waited_for_with_a_virtual_clock_that_has_no_end(void **state)
{
	struct stand *stand = *state;
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	stand_start(stand);
	assert_true(again_due(&stand->show) < 0);
	show_loop(&stand->show);
	assert_true(stand->show.house.stop && stand->show.again.tries == 0);
	stand->show.options.tries = 1;
	assert_true(again_due(&stand->show) >= 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_STAND(the_waits_grow_and_what_is_wrong_is_told_once),
		IN_STAND(a_mended_exhibition_is_shown_and_the_next_waits_are_short_again),
		IN_STAND(with_every_panel_broken_the_panels_are_tried_again),
		IN_STAND(a_title_without_panels_is_not_all_there_is),
		IN_STAND(a_backdrop_that_failed_is_built_again),
		IN_STAND(whoever_granted_tries_learns_that_they_were_in_vain),
		IN_STAND(what_was_shown_once_is_not_given_up),
		IN_STAND(nothing_is_waited_for_with_a_virtual_clock_that_has_no_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
