/* What lantern dies of: counted from start to start, left out after the third, forgiven when it is another file. */
#include "base/strikes.h"
#include "support/folder.h"
#include "support/oom.h"
#include "support/test.h"
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>

static int setup(void **state)
{
	if (test_folder_setup(state) != 0)
		return -1;
	const struct test_folder *folder = *state;
	setenv("RUNTIME_DIRECTORY", folder->path, 1);
	write_test_file(in_folder(folder, "a.lua"), "a");
	write_test_file(in_folder(folder, "b.lua"), "b");
	return 0;
}

static int teardown(void **state)
{
	unsetenv("RUNTIME_DIRECTORY");
	return test_folder_teardown(state);
}

/* A lantern that is killed while it makes `name`; "": after it has. */
static void die(const struct test_folder *folder, const char *name)
{
	pid_t child = fork();
	if (child == 0) {
		struct strikes *strikes = strikes_open();
		if (!strikes || !strikes_begin(strikes, folder->path, *name ? name : "b.lua"))
			_exit(1);
		if (!*name)
			strikes_end(strikes);
		raise(SIGKILL);
	}
	int status = 0;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
}

static bool may_make(const struct test_folder *folder, const char *name)
{
	struct strikes *strikes = strikes_open();
	assert_non_null(strikes);
	bool may = strikes_begin(strikes, folder->path, name);
	strikes_end(strikes);
	strikes_close(strikes);
	return may;
}

static void the_third_death_puts_it_out(void **state)
{
	for (int i = 0; i < STRIKES_OUT; i++) {
		assert_true(may_make(*state, "a.lua"));
		die(*state, "a.lua");
		die(*state, ""); /* of something else: no strike */
	}
	assert_false(may_make(*state, "a.lua"));
	assert_false(may_make(*state, "a.lua"));
	assert_true(may_make(*state, "b.lua"));
	assert_true(may_make(*state, "not-there.lua"));
}

static void two_are_counted_apart(void **state)
{
	die(*state, "a.lua");
	die(*state, "b.lua");
	die(*state, "a.lua");
	die(*state, "b.lua");
	die(*state, "b.lua");
	assert_false(may_make(*state, "b.lua"));
	assert_true(may_make(*state, "a.lua"));
	die(*state, "a.lua");
	assert_false(may_make(*state, "a.lua"));
}

static void a_saved_file_gets_its_chance_again(void **state)
{
	for (int i = 0; i < STRIKES_OUT; i++)
		die(*state, "a.lua");
	assert_false(may_make(*state, "a.lua"));
	write_test_file(in_folder(*state, "a.lua"), "mended");
	assert_true(may_make(*state, "a.lua"));
}

static void all_are_forgiven_at_once(void **state)
{
	const struct test_folder *folder = *state;
	for (int i = 0; i < STRIKES_OUT; i++)
		die(folder, "a.lua");
	struct strikes *strikes = strikes_open();
	assert_false(strikes_begin(strikes, folder->path, "a.lua"));
	strikes_forgive(strikes);
	assert_true(strikes_begin(strikes, folder->path, "a.lua"));
	strikes_end(strikes);
	strikes_close(strikes);
	assert_true(may_make(folder, "a.lua"));
}

static void a_second_lantern_notes_nothing(void **state)
{
	const struct test_folder *folder = *state;
	struct strikes *strikes = strikes_open();
	assert_non_null(strikes);
	assert_true(strikes_begin(strikes, folder->path, "a.lua"));
	pid_t child = fork();
	if (child == 0)
		_exit(strikes_open() ? 1 : 0);
	int status = 1;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	strikes_end(strikes);
	strikes_close(strikes);
	assert_false(access(in_folder(folder, "lantern-strikes"), F_OK) == 0);
}

static void without_a_folder_nothing_is_out(void **state)
{
	const struct test_folder *folder = *state;
	setenv("RUNTIME_DIRECTORY", in_folder(folder, "nowhere"), 1);
	assert_null(strikes_open());
	assert_true(strikes_begin(NULL, folder->path, "a.lua"));
	strikes_end(NULL);
	strikes_forgive(NULL);
	strikes_close(NULL);
}

static void a_spoilt_list_counts_for_nothing(void **state)
{
	write_test_file(in_folder(*state, "lantern-strikes"),
					"7 no tabulator\n\t\n9999999999999999\t\nlast line without an end");
	assert_true(may_make(*state, "a.lua"));
	for (int i = 0; i < STRIKES_OUT; i++)
		die(*state, "a.lua");
	may_make(*state, "a.lua"); /* the list may be lost, lantern may not */
}

static bool open_and_close(void *data)
{
	(void)data;
	struct strikes *strikes = strikes_open();
	strikes_close(strikes);
	return strikes != NULL;
}

static void survives_out_of_memory(void **state)
{
	die(*state, "a.lua");
	assert_survives(open_and_close, NULL);
}

int main(void)
{
#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(the_third_death_puts_it_out),		 WITH_FOLDER(two_are_counted_apart),
		WITH_FOLDER(a_saved_file_gets_its_chance_again), WITH_FOLDER(all_are_forgiven_at_once),
		WITH_FOLDER(a_second_lantern_notes_nothing),	 WITH_FOLDER(without_a_folder_nothing_is_out),
		WITH_FOLDER(a_spoilt_list_counts_for_nothing),	 WITH_FOLDER(survives_out_of_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
