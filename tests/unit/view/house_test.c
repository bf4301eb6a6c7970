/* What all rooms share: problems told once, frames asked for, and the word to systemd. */
#include "support/house.h"
#include "support/log.h"
#include <sys/socket.h>
#include <sys/un.h>

static int setup(void **state)
{
	struct test_house *test = calloc(1, sizeof *test);
	*state = test;
	test_house_open(test);
	return 0;
}

static int teardown(void **state)
{
	struct test_house *test = *state;
	test_house_close(test);
	free(test);
	return 0;
}

static void a_problem_is_told_once_until_files_change(void **state)
{
	struct test_house *test = *state;
	struct house *house = &test->house;
	struct problems problems;
	problems_init(&problems);
	for (int i = 0; i < 3; i++) {
		problems_add(&problems, SEVERITY_ERROR, "a.lua", 3, "title", "wrong-type", "no text");
		problems_add(&problems, SEVERITY_WARNING, "a.lua", 4, "", "long", "too long");
		house_report(house, &problems);
		assert_int_equal(problems.count, 0); /* the list is taken */
	}
	assert_int_equal(test_house_told(test, "\"event\":\"problem\""), 2);
	assert_int_equal(test_house_told(test, "\"severity\":\"error\",\"file\":\"a.lua\",\"line\":3,\"field\":\"title\""),
					 1);
	assert_true(house->reported.count == 2 && house->reported.errors == 1);
	problems_clear(&house->reported);
	problems_add(&problems, SEVERITY_ERROR, "a.lua", 3, "title", "wrong-type", "no text");
	house_report(house, &problems);
	assert_int_equal(test_house_told(test, "\"event\":\"problem\""), 3);
	problems_finish(&problems);
}

/* How many lines of the log have `part`, when one problem is told: one that no other test tells, for the log says a
 * thing once. */
static int logged(struct house *house, enum severity severity, const char *field, const char *part)
{
	struct problems problems;
	struct test_log log;
	problems_init(&problems);
	problems_add(&problems, severity, "a.lua", 3, field, "wrong-type", "no words");
	test_log_begin(&log);
	house_report(house, &problems);
	problems_finish(&problems);
	return test_log_end(&log, part);
}

static void an_error_is_in_the_log_and_a_warning_only_for_whoever_wants_to_know(void **state)
{
	struct test_house *test = *state;
	struct house *house = &test->house;
	assert_int_equal(logged(house, SEVERITY_ERROR, "title", "a.lua:3: title: no words [wrong-type]"), 1);
	assert_int_equal(logged(house, SEVERITY_ERROR, "", "a.lua:3: no words [wrong-type]"), 1);
	assert_int_equal(logged(house, SEVERITY_WARNING, "body", ""), 0);
}

static void a_problem_that_memory_ran_out_for_is_told_once_too(void **state)
{
	struct test_house *test = *state;
	struct problems problems;
	struct test_log log;
	problems_init(&problems);
	test_log_begin(&log);
	for (int i = 0; i < 3; i++) {
		problems.errors++; /* as problems_add counts what it cannot keep */
		house_report(&test->house, &problems);
	}
	assert_int_equal(test_log_end(&log, "out of memory: something of the exhibition cannot be shown"), 1);
	assert_int_equal(problems_unkept(&test->house.reported), 3);
	problems_finish(&problems);
}

static void whoever_changes_the_screen_asks_for_a_frame_and_who_moves_it_for_more(void **state)
{
	struct test_house *test = *state;
	struct house *house = &test->house;
	house->draw.next_frame = 5;
	house_redraw(house);
	assert_true(house->draw.wanted && house->draw.next_frame == 5); /* a movement's timetable stays */
	house->draw.wanted = false;
	house_move(house, 7);
	assert_true(house->draw.wanted && house->draw.next_frame == 7);
	assert_false(house->stop);
	house_stop(house);
	assert_true(house->stop);
}

/* ---- the word to systemd ---- */

#if defined HAVE_LIBSYSTEMD
static int open_ear(const struct test_house *test)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	snprintf(address.sun_path, sizeof address.sun_path, "%.90s/notify", test->folder->path);
	int ear = socket(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
	assert_int_equal(bind(ear, (struct sockaddr *)&address, sizeof address), 0);
	setenv("NOTIFY_SOCKET", address.sun_path, 1);
	return ear;
}

static int heard(int ear, const char *part)
{
	char text[256];
	int count = 0;
	for (ssize_t length; (length = recv(ear, text, sizeof text - 1, 0)) >= 0;) {
		text[length] = 0;
		count += strstr(text, part) != NULL;
	}
	return count;
}

static void pass(struct house *house, double seconds)
{
	clock_advance(&house->clock, house_now(house) + seconds);
	house_alive(house);
}

static void a_slow_start_is_told_and_then_the_watchdog_is_fed(void **state)
{
	struct test_house *test = *state;
	struct house *house = &test->house;
	assert_float_equal(house_alive_interval(house), 0, 1e-9); /* nobody listens */
	int ear = open_ear(test);
	setenv("WATCHDOG_USEC", "20000000", 1);
	unsetenv("WATCHDOG_PID");
	assert_float_equal(house_alive_interval(house), 30, 1e-9);
	house_alive(house);
	assert_int_equal(heard(ear, "EXTEND_TIMEOUT_USEC=180000000"), 1);
	pass(house, 29);
	assert_int_equal(heard(ear, ""), 0); /* not before it is due */
	pass(house, 1);
	assert_int_equal(heard(ear, "EXTEND_TIMEOUT_USEC"), 1);
	house->alive.ready = true;
	assert_float_equal(house_alive_interval(house), 10, 1e-9);
	pass(house, 30);
	assert_int_equal(heard(ear, "WATCHDOG=1"), 1);
	pass(house, 9);
	assert_int_equal(heard(ear, ""), 0);
	pass(house, 1);
	assert_int_equal(heard(ear, "WATCHDOG=1"), 1);
	unsetenv("NOTIFY_SOCKET");
	unsetenv("WATCHDOG_USEC");
	close(ear);
}

static void a_screen_that_is_not_drawn_for_long_starves_the_watchdog(void **state)
{
	struct test_house *test = *state;
	struct house *house = &test->house;
	int ear = open_ear(test);
	setenv("WATCHDOG_USEC", "2000000", 1);
	house->alive.ready = true;
	house->alive.undrawn_at = 0;
	pass(house, 19);
	assert_int_equal(heard(ear, "WATCHDOG=1"), 1);
	pass(house, 2);
	assert_int_equal(heard(ear, "WATCHDOG=1"), 0);
	house->alive.undrawn_at = -1; /* it was drawn */
	pass(house, 1);
	assert_int_equal(heard(ear, "WATCHDOG=1"), 1);
	unsetenv("NOTIFY_SOCKET");
	unsetenv("WATCHDOG_USEC");
	close(ear);
}
#endif

#define IN_HOUSE(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_HOUSE(a_problem_is_told_once_until_files_change),
		IN_HOUSE(an_error_is_in_the_log_and_a_warning_only_for_whoever_wants_to_know),
		IN_HOUSE(a_problem_that_memory_ran_out_for_is_told_once_too),
		IN_HOUSE(whoever_changes_the_screen_asks_for_a_frame_and_who_moves_it_for_more),
#if defined HAVE_LIBSYSTEMD
		IN_HOUSE(a_slow_start_is_told_and_then_the_watchdog_is_fed),
		IN_HOUSE(a_screen_that_is_not_drawn_for_long_starves_the_watchdog),
#endif
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
