/* The exhibition's folder as a whole: switched, renamed, deleted, copied anew. */
#include "base/file.h"
#include "stand.h"

static const char *place(const struct stand *stand, const char *name)
{
	return in_folder(stand->folder, name);
}

/* Another exhibition of the same panels, whose first one has another title. */
static void write_other(const struct stand *stand, const char *name, const char *title)
{
	struct test_folder other;
	char text[400];
	snprintf(other.path, sizeof other.path, "%.200s/%s", stand->folder->path, name);
	assert_int_equal(mkdir(other.path, 0700), 0);
	test_house_write(&other);
	snprintf(text, sizeof text,
			 "return panel { title = { en = \"%s\", kk = \"%s\" }, kind = \"story\", body = { en = \"Words.\", kk = "
			 "\"Words.\" } }\n",
			 title, title);
	write_test_file(in_folder(&other, "scripts/panels/one/a.lua"), text);
}

static void watched(struct stand *stand)
{
	stand->options.panel = "a";
	stand_start(stand);
	stand_watch(stand);
	stand_run(stand, 1);
	assert_true(stand_shows(stand, "one/a"));
}

/* In small steps, as when something always moves. */
static void wait(struct stand *stand, double seconds)
{
	double until = house_now(&stand->show.house) + seconds;
	while (house_now(&stand->show.house) < until - 1e-9)
		stand_run(stand, 0.05);
}

static int told(const struct stand *stand, const char *state)
{
	char part[64];
	snprintf(part, sizeof part, "\"folder\",\"state\":\"%s\"", state);
	return stand_told(stand, part);
}

static int reloads(const struct stand *stand)
{
	return stand_told(stand, "\"reload\",\"ok\":true");
}

static void a_switched_link_shows_the_other_folder(void **state)
{
	struct stand *stand = *state;
	char link[300];
	snprintf(link, sizeof link, "%s", place(stand, "current"));
	write_other(stand, "fresh", "Other");
	assert_int_equal(symlink("hall", link), 0);
	stand->options.folder = link;
	watched(stand);
	char before[400];
	snprintf(before, sizeof before, "%s", stand->show.release.folder);
	assert_false(release_is_other(&stand->show));
	assert_int_equal(symlink("fresh", place(stand, "current.new")), 0);
	assert_int_equal(rename(place(stand, "current.new"), link), 0);
	assert_true(release_is_other(&stand->show));
	wait(stand, 0.5);
	assert_true(reloads(stand) == 0 && stand->show.release.unsettled &&
				!stand->show.house.held); /* hall is still there */
	wait(stand, 1);
	assert_true(reloads(stand) == 1 && !stand->show.release.unsettled);
	assert_true(stand_shows(stand, "Other"));
	assert_non_null(strstr(stand->show.release.folder, "/fresh"));
	assert_false(release_is_other(&stand->show));
	/* Pictures are known by their paths: each of two states in turn has another way to write its folder. */
	assert_true((strncmp(before, "/.", 2) == 0) != (strncmp(stand->show.release.folder, "/.", 2) == 0));
	assert_int_equal(told(stand, "away") + told(stand, "there"), 0);
}

static void a_renamed_folder_is_followed_and_told_when_it_is_back(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	assert_int_equal(rename(stand->hall.path, place(stand, "elsewhere")), 0);
	wait(stand, 0.2);
	assert_non_null(strstr(stand->show.release.folder, "/elsewhere"));
	assert_false(stand->show.house.held);
	wait(stand, 2);
	assert_int_equal(told(stand, "away"), 1);
	assert_true(reloads(stand) == 0 && stand->show.release.away);
	wait(stand, 20);
	assert_int_equal(stand_panel(stand), 1); /* the tour goes on, and reads from there */
	assert_int_equal(rename(place(stand, "elsewhere"), stand->hall.path), 0);
	wait(stand, 8);
	assert_int_equal(told(stand, "there"), 1);
	assert_true(told(stand, "away") == 1 && !stand->show.release.away);
	assert_true(stand_told(stand, "\"problem\"") == 0);
}

static void a_deleted_folder_is_held_and_a_new_one_taken_whole(void **state)
{
	struct stand *stand = *state;
	stand->options.screen.draw = DRAW_KEYS;
	watched(stand);
	test_remove(stand->hall.path);
	wait(stand, 0.2);
	assert_true(stand->show.house.held);
	wait(stand, 2);
	assert_int_equal(told(stand, "away"), 1);
	wait(stand, 60);
	assert_true(stand->show.tour.has_current);
	assert_int_equal(stand_told(stand, "\"id\":\"c\""), 1); /* what was read goes round */
	write_other(stand, "fresh", "Other");
	assert_int_equal(rename(place(stand, "fresh"), stand->hall.path), 0);
	wait(stand, 8);
	assert_true(reloads(stand) == 1 && !stand->show.house.held);
	assert_int_equal(told(stand, "there"), 1);
	assert_int_equal(stand_told(stand, "\"problem\""), 0);
	for (int i = 0; i < 200 && !stand_shows(stand, "Other"); i++)
		wait(stand, 1);
	assert_true(stand_shows(stand, "Other"));
}

static void what_is_unfinished_is_waited_for_and_then_named(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	write_other(stand, "fresh", "Other");
	unlink(place(stand, "fresh/scripts/panels/one/c.lua"));
	assert_int_equal(rename(stand->hall.path, place(stand, "old")), 0);
	assert_int_equal(rename(place(stand, "fresh"), stand->hall.path), 0);
	wait(stand, 1.5); /* quiet for a second: it is read, and is not whole */
	assert_true(reloads(stand) == 0 && stand->show.release.unsettled);
	assert_int_equal(stand_told(stand, "\"problem\""), 0);
	wait(stand, 3);
	assert_int_equal(reloads(stand), 0);
	wait(stand, 1.5); /* and for five: what is missing now is missing */
	assert_true(reloads(stand) == 1 && !stand->show.release.unsettled);
	assert_true(stand_told(stand, "c.lua") > 0);
	assert_true(stand_shows(stand, "Other"));
}

static void what_never_stops_changing_is_read_all_the_same(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	write_other(stand, "fresh", "Other");
	assert_int_equal(rename(stand->hall.path, place(stand, "old")), 0);
	assert_int_equal(rename(place(stand, "fresh"), stand->hall.path), 0);
	for (int i = 0; i < 116; i++) {
		write_test_file(place(stand, "hall/scripts/noise.txt"), "once more");
		wait(stand, 0.5);
	}
	assert_int_equal(reloads(stand), 0);
	for (int i = 0; i < 10; i++) {
		write_test_file(place(stand, "hall/scripts/noise.txt"), "once more");
		wait(stand, 0.5);
	}
	assert_true(reloads(stand) > 0);
}

static void a_state_that_cannot_be_read_leaves_the_old_one_and_is_told(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	write_other(stand, "fresh", "Other");
	write_test_file(place(stand, "fresh/scripts/exhibition.lua"), "return exhibition {");
	assert_int_equal(rename(stand->hall.path, place(stand, "old")), 0);
	assert_int_equal(rename(place(stand, "fresh"), stand->hall.path), 0);
	wait(stand, 7);
	assert_true(reloads(stand) == 0 && stand_told(stand, "\"reload\",\"ok\":false") == 1);
	assert_true(stand_told(stand, "scripts/exhibition.lua") > 0);
	assert_true(stand_shows(stand, "one/a"));
	assert_int_equal(rename(stand->hall.path, place(stand, "bad")), 0);
	assert_int_equal(rename(place(stand, "old"), stand->hall.path), 0);
	wait(stand, 8);
	assert_true(reloads(stand) == 1 && !release_is_other(&stand->show));
}

static void many_files_at_once_are_another_state(void **state)
{
	struct stand *stand = *state;
	watched(stand);
	for (int i = 0; i < 9; i++) {
		char name[64];
		snprintf(name, sizeof name, "hall/scripts/panels/one/more%d.lua", i);
		write_test_file(place(stand, name), "return panel {}");
	}
	wait(stand, 0.5);
	assert_true(stand->show.release.unsettled && reloads(stand) == 0);
	wait(stand, 1);
	assert_true(!stand->show.release.unsettled && reloads(stand) == 1);
	for (int i = 0; i < 8; i++) { /* a few are some saves */
		char name[64];
		snprintf(name, sizeof name, "hall/scripts/panels/one/more%d.lua", i);
		write_test_file(place(stand, name), "return panel { }");
	}
	wait(stand, 0.3);
	assert_true(!stand->show.release.unsettled && reloads(stand) == 2);
}

static void with_nothing_on_the_screen_it_is_not_waited_for_so_long(void **state)
{
	struct stand *stand = *state;
	assert_int_equal(rename(stand->hall.path, place(stand, "later")), 0);
	stand->options.panel = "a";
	stand_start(stand);
	stand_watch(stand);
	stand_run(stand, 2);
	assert_false(stand->show.house.readable);
	stand->show.again.at = 1000; /* the watch alone is looked at */
	assert_int_equal(rename(place(stand, "later"), stand->hall.path), 0);
	double from = house_now(&stand->show.house);
	while (!stand->show.house.readable && house_now(&stand->show.house) < from + 30)
		wait(stand, 0.05);
	assert_true(stand->show.house.readable && !stand->show.house.held);
	assert_true(house_now(&stand->show.house) - watch_heard(stand->show.watch) < 0.5);
}

static void a_picture_is_named_as_its_curator_knows_it(void **state)
{
	struct stand *stand = *state;
	char path[500];
	stand_start(stand);
	snprintf(path, sizeof path, "%s/assets/a.png", stand->show.release.folder);
	assert_string_equal(release_shown(&stand->show, path), "assets/a.png");
	assert_string_equal(release_shown(&stand->show, "/usr/share/a.png"), "/usr/share/a.png");
	snprintf(path, sizeof path, "%s.old/a.png", stand->show.release.folder);
	assert_string_equal(release_shown(&stand->show, path), path);
}

static void nothing_is_due_while_the_folder_is_quiet(void **state)
{
	struct stand *stand = *state;
	bool finished = false;
	watched(stand);
	assert_true(release_due(&stand->show) < 0 && !release_is_quiet(&stand->show, &finished));
	release_shake(&stand->show);
	double since = stand->show.release.since;
	assert_float_equal(since, 1, 1e-9);
	assert_true(release_due(&stand->show) >= 0);
	clock_advance(&stand->show.house.clock, 1.5);
	release_shake(&stand->show); /* it is the same upheaval still */
	assert_float_equal(stand->show.release.since, since, 1e-9);
	release_settled(&stand->show);
	assert_true(release_due(&stand->show) < 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_STAND(a_switched_link_shows_the_other_folder),
		IN_STAND(a_renamed_folder_is_followed_and_told_when_it_is_back),
		IN_STAND(a_deleted_folder_is_held_and_a_new_one_taken_whole),
		IN_STAND(what_is_unfinished_is_waited_for_and_then_named),
		IN_STAND(what_never_stops_changing_is_read_all_the_same),
		IN_STAND(a_state_that_cannot_be_read_leaves_the_old_one_and_is_told),
		IN_STAND(many_files_at_once_are_another_state),
		IN_STAND(with_nothing_on_the_screen_it_is_not_waited_for_so_long),
		IN_STAND(a_picture_is_named_as_its_curator_knows_it),
		IN_STAND(nothing_is_due_while_the_folder_is_quiet),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
