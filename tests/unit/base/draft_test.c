/* A folder made whole: in place all at once, or not at all. */
#include "base/draft.h"
#include "support/folder.h"
#include "support/oom.h"
#include "support/test.h"
#include <dirent.h>

static int count_entries(const char *path)
{
	int count = 0;
	DIR *folder = opendir(path);
	while (folder && readdir(folder))
		count++;
	if (folder)
		closedir(folder);
	return count - 2;
}

static void write_in(const struct draft *draft, const char *name)
{
	char path[600];
	snprintf(path, sizeof path, "%s/%s", draft->folder, name);
	write_test_file(path, name);
}

static void it_is_in_place_whole_and_nothing_else_is_left(void **state)
{
	struct draft draft;
	struct error error;
	const char *place = in_folder(*state, "tiles");
	assert_true(draft_init(&draft, place, &error));
	write_in(&draft, "one");
	assert_int_equal(access(place, F_OK), -1);
	assert_true(draft_place(&draft, &error));
	draft_finish(&draft);
	assert_int_equal(access(in_folder(*state, "tiles/one"), F_OK), 0);
	assert_int_equal(count_entries(((struct test_folder *)*state)->path), 1);
}

static void it_takes_the_place_of_an_older_one(void **state)
{
	struct draft draft;
	struct error error;
	const char *place = in_folder(*state, "tiles");
	mkdir(place, 0777);
	write_test_file(in_folder(*state, "tiles/old"), "old");
	assert_true(draft_init(&draft, place, &error));
	write_in(&draft, "new");
	assert_true(draft_place(&draft, &error));
	draft_finish(&draft);
	assert_int_equal(access(in_folder(*state, "tiles/new"), F_OK), 0);
	assert_int_equal(access(in_folder(*state, "tiles/old"), F_OK), -1);
	assert_int_equal(count_entries(((struct test_folder *)*state)->path), 1);
}

static void one_that_is_given_up_leaves_the_older_one(void **state)
{
	struct draft draft;
	struct error error;
	mkdir(in_folder(*state, "tiles"), 0777);
	write_test_file(in_folder(*state, "tiles/old"), "old");
	assert_true(draft_init(&draft, in_folder(*state, "tiles"), &error));
	write_in(&draft, "new");
	draft_finish(&draft);
	assert_int_equal(access(in_folder(*state, "tiles/old"), F_OK), 0);
	assert_int_equal(count_entries(((struct test_folder *)*state)->path), 1);
}

static void a_file_in_its_place_is_an_error_and_stays(void **state)
{
	struct draft draft;
	struct error error = { "" };
	write_test_file(in_folder(*state, "tiles"), "a file");
	assert_true(draft_init(&draft, in_folder(*state, "tiles"), &error));
	assert_false(draft_place(&draft, &error));
	assert_non_null(strstr(error.text, "tiles"));
	draft_finish(&draft);
	assert_int_equal(count_entries(((struct test_folder *)*state)->path), 1);
}

static void where_no_folder_can_be_made_it_says_so(void **state)
{
	struct draft draft;
	struct error error = { "" };
	assert_false(draft_init(&draft, in_folder(*state, "nowhere/tiles"), &error));
	assert_non_null(strstr(error.text, "nowhere/tiles"));
}

static bool make_one(void *place)
{
	struct draft draft;
	bool good = draft_init(&draft, place, NULL) && draft_place(&draft, NULL);
	draft_finish(&draft);
	return good;
}

static void memory_running_out_is_survived(void **state)
{
	char place[600];
	snprintf(place, sizeof place, "%s", in_folder(*state, "tiles"));
	assert_survives(make_one, place);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
		WITH_FOLDER(it_is_in_place_whole_and_nothing_else_is_left),
		WITH_FOLDER(it_takes_the_place_of_an_older_one),
		WITH_FOLDER(one_that_is_given_up_leaves_the_older_one),
		WITH_FOLDER(a_file_in_its_place_is_an_error_and_stays),
		WITH_FOLDER(where_no_folder_can_be_made_it_says_so),
		WITH_FOLDER(memory_running_out_is_survived),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
