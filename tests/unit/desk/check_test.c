/* The check as a whole on a small exhibition, quick and remembered; and an exhibition made anew, which it finds whole.
 */
#include "desk/check.h"
#include "desk/maker.h"
#include "support/folder.h"
#include "support/house.h"
#include "support/test.h"

static void check(const char *folder, bool quick, bool forget, struct problems *problems)
{
	struct error error = { "" };
	struct fonts *fonts = faces_open(folder, ".", NULL, &error);
	const struct check_wish wish = { .folder = folder, .data = ".", .fonts = fonts, .quick = quick, .forget = forget };
	problems_init(problems);
	if (!check_run(&wish, problems, &error))
		fail_msg("%s", error.text);
	fonts_destroy(fonts);
}

static bool told(const struct problems *problems, const char *rule, const char *field)
{
	for (size_t i = 0; i < problems->count; i++)
		if (strcmp(problems->items[i].rule, rule) == 0 && strcmp(problems->items[i].field, field) == 0)
			return true;
	return false;
}

static void a_quick_check_tells_what_cannot_be_shown_and_keeps_nothing(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	setenv("XDG_CACHE_HOME", in_folder(folder, "cache"), 1);
	test_house_write(folder);
	check(folder->path, true, true, &problems);
	assert_int_equal(problems.errors, 0);
	problems_finish(&problems);
	test_house_panel(folder, "one/b", "body = { en = \"Words.\" }");
	check(folder->path, true, true, &problems);
	assert_int_equal(problems.errors, 1);
	assert_true(told(&problems, "missing-language", "body.kk"));
	problems_finish(&problems);
	assert_int_not_equal(access(in_folder(folder, "cache"), F_OK), 0);
}

static void what_is_remembered_is_told_as_it_was_found(void **state)
{
	const struct test_folder *folder = *state;
	struct problems first, again;
	setenv("XDG_CACHE_HOME", in_folder(folder, "cache"), 1);
	test_house_write(folder);
	test_house_panel(folder, "one/c", "seconds = 1");
	check(folder->path, false, false, &first);
	assert_int_equal(access(in_folder(folder, "cache/lantern/check"), F_OK), 0);
	check(folder->path, false, false, &again);
	assert_true(told(&first, "short-stay", "seconds"));
	assert_int_equal(again.count, first.count);
	for (size_t i = 0; i < first.count; i++)
		assert_string_equal(again.items[i].message, first.items[i].message);
	problems_finish(&first);
	problems_finish(&again);
}

/* Of lantern's look alone, as `lantern new` has it. */
static bool make(const char *folder, char *languages, struct error *error)
{
	struct problems problems;
	struct maker maker;
	problems_init(&problems);
	maker_init(&maker, &problems, error);
	struct fonts *fonts = faces_open(NULL, ".", NULL, error);
	maker.script = script_create(folder, ".", fonts, error);
	assert_non_null(maker.script);
	bool good = maker_set_languages(&maker, languages) && maker_exhibition(&maker, folder);
	script_destroy(maker.script);
	fonts_destroy(fonts);
	problems_finish(&problems);
	return good;
}

static void what_is_made_anew_can_be_shown_and_is_not_made_twice(void **state)
{
	const struct test_folder *folder = *state;
	struct error error = { "" };
	struct problems problems;
	char languages[] = "de, fr", again[] = "de", wrong[] = "de,de";
	assert_true(make(in_folder(folder, "new"), languages, &error));
	check(in_folder(folder, "new"), true, true, &problems);
	assert_int_equal(problems.errors, 0);
	problems_finish(&problems);
	assert_false(make(in_folder(folder, "new"), again, &error));
	assert_non_null(strstr(error.text, "holds something already"));
	assert_false(make(in_folder(folder, "other"), wrong, &error));
	assert_non_null(strstr(error.text, "named twice"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_quick_check_tells_what_cannot_be_shown_and_keeps_nothing, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(what_is_remembered_is_told_as_it_was_found, test_folder_setup,
										test_folder_teardown),
		cmocka_unit_test_setup_teardown(what_is_made_anew_can_be_shown_and_is_not_made_twice, test_folder_setup,
										test_folder_teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
