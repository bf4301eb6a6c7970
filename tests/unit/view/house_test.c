/* What the rooms of the kiosk share: problems are told once, also those for which there was no memory. */
#include "base/log.h"
#include "support/folder.h"
#include "support/test.h"
#include "view/house.h"
#include <fcntl.h>

static int kept_stderr;

static void listen_to(struct test_folder *folder)
{
	int fd = open(in_folder(folder, "err"), O_RDWR | O_CREAT | O_TRUNC, 0600);
	assert_true(fd >= 0);
	fflush(stderr);
	kept_stderr = dup(STDERR_FILENO);
	dup2(fd, STDERR_FILENO);
	close(fd);
}

static const char *said(void)
{
	static char text[4096];
	ssize_t length = pread(STDERR_FILENO, text, sizeof text - 1, 0);
	text[length < 0 ? 0 : length] = 0;
	dup2(kept_stderr, STDERR_FILENO);
	close(kept_stderr);
	return text;
}

static struct house *house(void)
{
	static struct house house;
	house = (struct house){ .width = 1 };
	clock_init(&house.clock, true);
	problems_init(&house.reported);
	return &house;
}

static void a_problem_is_told_once(void **state)
{
	struct problems problems;
	struct house *kiosk = house();
	problems_init(&problems);
	listen_to(*state);
	for (int i = 0; i < 3; i++) {
		problems_add(&problems, SEVERITY_ERROR, "a.lua", 3, "title", "rule", "is wrong");
		house_report(kiosk, &problems);
		assert_int_equal(problems.count, 0);
	}
	assert_string_equal(said(), "lantern: error: a.lua:3: title: is wrong [rule]\n");
	assert_int_equal(kiosk->reported.items[0].count, 3);
	problems_finish(&problems);
	problems_finish(&kiosk->reported);
}

static void one_that_memory_ran_out_for_is_told_once_too(void **state)
{
	struct problems problems;
	struct house *kiosk = house();
	problems_init(&problems);
	listen_to(*state);
	for (int i = 0; i < 3; i++) {
		problems.errors++; /* as problems_add counts what it cannot keep */
		house_report(kiosk, &problems);
	}
	assert_string_equal(said(), "lantern: error: out of memory: something of the exhibition cannot be shown, and it "
								"cannot be noted what\n");
	assert_int_equal(problems_unkept(&kiosk->reported), 3);
	problems_finish(&problems);
	problems_finish(&kiosk->reported);
}

int main(void)
{
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(a_problem_is_told_once),
		WITH_FOLDER(one_that_memory_ran_out_for_is_told_once_too),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
