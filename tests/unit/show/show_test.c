/* A kiosk from its beginning to its end: what the command line asks for, and what the loop is told by the machine. */
#include "base/file.h"
#include "show/show.h"
#include "stand.h"
#include <signal.h>

static enum show_result run(struct stand *stand, struct error *error)
{
	*error = (struct error){ "" };
	return show_run(&stand->options, error);
}

static void first_and_last_line(const struct stand *stand, char first[1024], char last[1024])
{
	FILE *file = fopen(stand->trace, "r");
	assert_non_null(file);
	assert_non_null(fgets(first, 1024, file));
	while (fgets(last, 1024, file))
		;
	fclose(file);
}

static void a_run_ends_at_its_moment_and_tells_start_and_stop(void **state)
{
	struct stand *stand = *state;
	struct error error;
	char first[1024] = "", last[1024] = "";
	stand->options.until = 30;
	assert_int_equal(run(stand, &error), SHOW_ENDED);
	first_and_last_line(stand, first, last);
	assert_non_null(strstr(first, "\"event\":\"start\""));
	assert_non_null(strstr(first, "\"width\":960,\"height\":540,\"driver\":\"none\",\"renderer\":\"none\""));
	assert_null(strstr(first, "origin"));
	assert_non_null(strstr(last, "\"t\":30.0"));
	assert_non_null(strstr(last, "\"event\":\"stop\""));
	assert_int_equal(stand_told(stand, "\"state\":\"attract\""), 1);
	assert_int_equal(stand_told(stand, "\"title\""), 1);
	assert_int_equal(stand_told(stand, "\"id\":\"a\""), 1);
}

static void a_run_ends_after_its_rounds(void **state)
{
	struct stand *stand = *state;
	struct error error;
	stand->options.rounds = 2;
	assert_int_equal(run(stand, &error), SHOW_ENDED);
	assert_int_equal(stand_told(stand, "\"id\":\"c\""), 2);
}

static void a_house_shows_its_chapters_on_its_own_screen(void **state)
{
	struct stand *stand = *state;
	stand->options.place = (struct show_place){
		.chapters = "two", .diagonal_mm = 500, .distance_mm = 900, .mounting_mm = 0, .mounted = true
	};
	stand_start(stand);
	const struct exhibition *shown = &stand->show.house.exhibition;
	assert_int_equal(shown->chapter_count, 1);
	assert_string_equal(shown->chapters[0].id, "two");
	assert_true(shown->screen.diagonal == 500 && shown->screen.distance == 900 && shown->screen.mounting == 0);
}

static void what_the_keeper_tells_is_heard_at_the_start_and_later(void **state)
{
	struct stand *stand = *state;
	const char *keeper = in_folder(stand->folder, "keeper");
	mkdir(keeper, 0700);
	setenv("LANTERN_KIOSK", keeper, 1);
	write_test_file(in_folder(stand->folder, "keeper/stick"), "state\toffered\n");
	stand_start(stand);
	assert_true(stand->show.guest.staff.called);
	write_test_file(in_folder(stand->folder, "keeper/stick"), "state\tempty\n");
	stand_run(stand, 1);
	assert_int_equal(stand->show.guest.staff.stick, STICK_OTHER);
	unsetenv("LANTERN_KIOSK");
}

static void it_begins_at_the_panel_and_in_the_language_asked_for(void **state)
{
	struct stand *stand = *state;
	stand->options.panel = "c";
	stand->options.language = "kk";
	stand->options.aids.text_size = TEXT_LARGE;
	stand_start(stand);
	stand_run(stand, 1);
	assert_int_equal(stand_panel(stand), 2);
	assert_int_equal(stand->show.tour.current.key.language, 1);
	assert_int_equal(stand->show.tour.current.key.aids.text_size, TEXT_LARGE);
}

static void what_there_is_not_is_the_first_panel_and_the_exhibitions_language(void **state)
{
	struct stand *stand = *state;
	stand->options.panel = "nowhere";
	stand->options.language = "fr";
	stand_start(stand);
	stand_run(stand, 1);
	assert_int_equal(stand_panel(stand), 0);
	assert_int_equal(stand->show.tour.current.key.language, 0);
}

static void recorded_touches_are_played_at_their_time(void **state)
{
	struct stand *stand = *state;
	stand->options.touches = in_folder(stand->folder, "touches");
	write_test_file(stand->options.touches, "2 key enter\n12 key right\n");
	stand_start(stand);
	stand_run(stand, 1.9);
	assert_int_equal(stand->show.guest.visit.state, VISIT_NONE);
	stand_run(stand, 0.2);
	assert_int_equal(stand->show.guest.visit.state, VISIT_READS);
	stand_run(stand, 18);
	assert_int_equal(stand_panel(stand), 1);
	assert_int_equal(stand_told(stand, "{\"t\":12.0"), 1);
}

static void what_cannot_be_opened_ends_the_start_with_a_reason(void **state)
{
	struct stand *stand = *state;
	struct error error;
	stand->options.touches = in_folder(stand->folder, "touches");
	write_test_file(stand->options.touches, "2 dance\n");
	assert_int_equal(run(stand, &error), SHOW_FAILED);
	assert_non_null(strstr(error.text, "touches"));
	stand->options.touches = NULL;
	stand->options.trace = "/nowhere/trace";
	assert_int_equal(run(stand, &error), SHOW_FAILED);
	assert_non_null(strstr(error.text, "/nowhere/trace"));
}

static void without_a_display_it_says_so(void **state)
{
	struct stand *stand = *state;
	struct error error;
	setenv("SDL_VIDEODRIVER", "nothing", 1);
	stand->options.screen.headless = false;
	stand->options.until = 1;
	assert_int_equal(run(stand, &error), SHOW_NO_DISPLAY);
	assert_true(error.text[0] != 0);
	assert_int_equal(stand_told(stand, "\"start\""), 0);
	unsetenv("SDL_VIDEODRIVER");
}

static void an_exhibition_of_nothing_ends_as_that(void **state)
{
	struct stand *stand = *state;
	struct error error;
	stand->options.tries = 1;
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	assert_int_equal(run(stand, &error), SHOW_NOTHING);
	assert_non_null(strstr(error.text, stand->hall.path));
	assert_int_equal(stand_told(stand, "\"stop\""), 1);
}

static void pictures_of_the_moments_asked_for_are_written(void **state)
{
	struct stand *stand = *state;
	struct error error;
	static const double at[] = { 1, 14, 20 };
	const char *out = in_folder(stand->folder, "out");
	stand->options.screen.draw = DRAW_ALL;
	stand->options.screen.width = 640;
	stand->options.screen.height = 360;
	stand->options.pictures = (struct show_pictures){ at, 3, out };
	stand->options.until = 21;
	assert_int_equal(run(stand, &error), SHOW_ENDED);
	char *files[3];
	size_t sizes[3];
	for (int i = 0; i < 3; i++) {
		static const char *const names[] = { "out/00001.000.png", "out/00014.000.png", "out/00020.000.png" };
		files[i] = file_read(in_folder(stand->folder, names[i]), 1 << 24, &sizes[i], &error);
		assert_non_null(files[i]);
	}
	assert_false(sizes[0] == sizes[1] && memcmp(files[0], files[1], sizes[0]) == 0);
	assert_true(sizes[1] == sizes[2] && memcmp(files[1], files[2], sizes[1]) == 0); /* at rest nothing changes */
	for (int i = 0; i < 3; i++)
		free(files[i]);
	assert_int_equal(stand_told(stand, "\"driver\":\"headless\",\"renderer\":\"software\""), 1);
}

static void the_budget_for_pictures_is_the_command_lines_else_the_exhibitions(void **state)
{
	struct stand *stand = *state;
	stand->options.screen.draw = DRAW_KEYS;
	stand->options.picture_bytes = 7 << 20;
	stand_start(stand);
	assert_int_equal(canvas_count(stand->show.house.canvas).budget, 7 << 20);
	show_close(&stand->show);
	stand->options.picture_bytes = 0;
	stand_start(stand);
	assert_true(stand->show.house.exhibition.picture_bytes > 0);
	assert_int_equal(canvas_count(stand->show.house.canvas).budget, stand->show.house.exhibition.picture_bytes);
	show_close(&stand->show);
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	stand_start(stand);
	assert_int_equal(canvas_count(stand->show.house.canvas).budget, 96 << 20);
}

/* A panel with a picture whose header is good. */
static void add_holed_picture(const struct stand *stand)
{
	struct error error;
	size_t size;
	char *bytes = file_read("tests/data/pictures/holed.png", 1 << 20, &size, &error);
	assert_non_null(bytes);
	assert_true(folder_create(in_folder(&stand->hall, "assets"), &error));
	assert_true(file_write(in_folder(&stand->hall, "assets/hole.png"), bytes, size, &error));
	free(bytes);
	test_house_panel(&stand->hall, "one/a",
					 "picture = { file = \"hole.png\", side = \"left\", caption = { en = \"Hole\", kk = \"Hole\" } }");
}

static void a_picture_that_breaks_is_told_and_its_panel_is_made_without_it(void **state)
{
	struct stand *stand = *state;
	add_holed_picture(stand);
	stand->options.screen.draw = DRAW_KEYS;
	stand->options.panel = "a";
	stand_start(stand);
	stand_run(stand, 3);
	assert_int_equal(stand_told(stand, "\"file\":\"assets/hole.png\""), 1);
	assert_int_equal(stand_told(stand, "bad-picture"), 2); /* and at the panel that asks for it */
	assert_int_equal(stand_panel(stand), 0);
	const struct display *still = &stand->show.tour.current.still;
	for (size_t i = 0; i < still->count; i++)
		assert_false(still->items[i].kind == ITEM_PICTURE && still->items[i].picture.path &&
					 strstr(still->items[i].picture.path, "hole.png"));
}

/* Its file has gone with the folder: nobody has made a mistake. */
static void a_picture_that_breaks_while_the_folder_is_away_is_no_problem(void **state)
{
	struct stand *stand = *state;
	struct house *house = &stand->show.house;
	add_holed_picture(stand);
	stand->options.screen.draw = DRAW_KEYS;
	stand->options.panel = "a";
	stand_start(stand);
	for (int i = 0; i < 5; i++)
		assert_true(script_read_panel(house->script, &house->exhibition, i, true, &house->reported));
	house->held = true;
	stand_run(stand, 3);
	assert_int_equal(stand_told(stand, "bad-picture"), 0);
	assert_true(stand->show.tour.has_current); /* others are shown meanwhile */
}

static void it_is_ready_once_something_stands_there_and_that_has_its_time_from_then(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	assert_false(stand->show.house.alive.ready);
	stand_run(stand, 5);
	assert_true(stand->show.house.alive.ready);
	double leave_at = stand->show.tour.leave_at;
	stand_run(stand, 1);
	assert_float_equal(stand->show.tour.leave_at, leave_at, 1e-9);
	stand->show.house.alive.ready = false; /* as if the first frame had taken six seconds */
	stand_run(stand, 1);
	assert_true(stand->show.house.alive.ready);
	assert_float_equal(stand->show.tour.leave_at, 6 + 10, 1e-6);
}

/* Whoever updates a board waits for this word before it keeps what is new. */
static void after_a_minute_of_panels_the_exhibition_is_proved(void **state)
{
	struct stand *stand = *state;
	const struct proof *proof = &stand->show.proof;
	const char *own = in_folder(stand->folder, "own"), *shown = in_folder(stand->folder, "own/shown");
	assert_int_equal(mkdir(own, 0700), 0);
	setenv("RUNTIME_DIRECTORY", own, 1);
	stand_start(stand);
	stand_run(stand, 5);
	assert_true(stand->show.tour.current.key.title && proof->since < 0); /* the title alone proves nothing */
	stand_run(stand, 10);
	assert_true(stand_panel(stand) == 0 && proof->since > 5);
	stand_run(stand, proof->since + 59.9 - house_now(&stand->show.house));
	assert_true(!proof->told && access(shown, F_OK) != 0);
	stand_run(stand, 30); /* nothing wakes for it */
	assert_true(proof->told && access(shown, F_OK) == 0);
	unsetenv("RUNTIME_DIRECTORY");
}

static void what_can_be_shown_no_more_proves_nothing(void **state)
{
	struct stand *stand = *state;
	struct show *show = &stand->show;
	stand->options.panel = "a";
	stand_start(stand);
	stand_run(stand, 5);
	assert_true(show->proof.since >= 0);
	stand_write(stand, "scripts/backdrop.lua", "return function() error(\"no\") end\n");
	backdrop_without(&show->tour.backdrop, &show->tour.reader.aids, show->house.width, show->house.height);
	stand_run(stand, 200);
	assert_true(show->tour.backdrop.failed && show->proof.since < 0 && !show->proof.told);
}

static void what_waits_to_be_drawn_is_known(void **state)
{
	struct stand *stand = *state;
	stand->options.screen.draw = DRAW_KEYS;
	stand_start(stand);
	stand_run(stand, 2);
	assert_true(stand->show.house.alive.undrawn_at < 0);
	/* A backdrop that is being exchanged holds back every frame. */
	stand->show.tour.backdrop_changed = true;
	house_redraw(&stand->show.house);
	stand_run(stand, 1);
	assert_float_equal(stand->show.house.alive.undrawn_at, 2, 0.1);
	stand->show.tour.backdrop_changed = false;
	house_redraw(&stand->show.house);
	stand_run(stand, 1);
	assert_true(stand->show.house.alive.undrawn_at < 0);
}

static void signals_read_again_and_end(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_run(stand, 1);
	kill(getpid(), SIGHUP);
	loop_wait(&stand->show.loop, -1);
	stand_run(stand, 1);
	assert_int_equal(stand_told(stand, "\"reload\",\"ok\":true"), 1);
	kill(getpid(), SIGTERM);
	loop_wait(&stand->show.loop, -1);
	stand_run(stand, 1);
	assert_true(stand->show.house.stop);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_STAND(a_run_ends_at_its_moment_and_tells_start_and_stop),
		IN_STAND(a_run_ends_after_its_rounds),
		IN_STAND(a_house_shows_its_chapters_on_its_own_screen),
		IN_STAND(what_the_keeper_tells_is_heard_at_the_start_and_later),
		IN_STAND(it_begins_at_the_panel_and_in_the_language_asked_for),
		IN_STAND(what_there_is_not_is_the_first_panel_and_the_exhibitions_language),
		IN_STAND(recorded_touches_are_played_at_their_time),
		IN_STAND(what_cannot_be_opened_ends_the_start_with_a_reason),
		IN_STAND(without_a_display_it_says_so),
		IN_STAND(an_exhibition_of_nothing_ends_as_that),
		IN_STAND(pictures_of_the_moments_asked_for_are_written),
		IN_STAND(the_budget_for_pictures_is_the_command_lines_else_the_exhibitions),
		IN_STAND(a_picture_that_breaks_is_told_and_its_panel_is_made_without_it),
		IN_STAND(a_picture_that_breaks_while_the_folder_is_away_is_no_problem),
		IN_STAND(it_is_ready_once_something_stands_there_and_that_has_its_time_from_then),
		IN_STAND(after_a_minute_of_panels_the_exhibition_is_proved),
		IN_STAND(what_can_be_shown_no_more_proves_nothing),
		IN_STAND(what_waits_to_be_drawn_is_known),
		IN_STAND(signals_read_again_and_end),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
