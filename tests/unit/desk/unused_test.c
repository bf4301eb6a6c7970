/* Files that nobody reads are told, with the name that was probably meant; what somebody asks for is not. */
#include "desk/unused.h"
#include "unit/desk/words.h"

static const struct problem *of_file(const struct problems *problems, const char *file)
{
	for (size_t i = 0; i < problems->count; i++)
		if (strcmp(problems->items[i].file, file) == 0)
			return &problems->items[i];
	return NULL;
}

static void what_nobody_reads_is_told(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	problems_init(&problems);
	test_house_write(folder);
	mkdir(in_folder(folder, "assets"), 0700);
	write_test_file(in_folder(folder, "assets/old.png"), "x");
	write_test_file(in_folder(folder, "assets/used.png"), "x");
	write_test_file(in_folder(folder, "scripts/glosary.lua"), "return {}\n");
	write_test_file(in_folder(folder, "scripts/theme.lua.txt"), "return {}\n");
	write_test_file(in_folder(folder, "scripts/helper.lua"), "return {}\n");
	write_test_file(in_folder(folder, "scripts/words.lua"), "local helper = require \"helper\"\nreturn {}\n");
	test_house_panel(folder, "one/b", "picture = { file = \"used.png\" }");
	unused_find(folder->path, ".", &problems);
	assert_int_equal(problems.count, 3);
	assert_non_null(of_file(&problems, "assets/old.png"));
	assert_non_null(strstr(of_file(&problems, "scripts/glosary.lua")->message, "glossary.lua"));
	assert_non_null(strstr(of_file(&problems, "scripts/theme.lua.txt")->message, "theme.lua"));
	problems_finish(&problems);
}

static void an_exhibition_of_which_all_is_read_is_told_of_nothing(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	problems_init(&problems);
	test_house_write(folder);
	unused_find(folder->path, NULL, &problems);
	assert_int_equal(problems.count, 0);
	problems_finish(&problems);
}

int main(void)
{
#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		IN_A_FOLDER(what_nobody_reads_is_told),
		IN_A_FOLDER(an_exhibition_of_which_all_is_read_is_told_of_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
