/* A proofreader's findings stand at the file, line, field and language of the text, and nowhere that allows them. */
#include "desk/proofing.h"
#include "unit/desk/words.h"

static void proofread(const struct test_folder *folder, struct problems *problems)
{
	struct proofing proofing = { .folder = folder->path, .data = ".", .fonts = open_faces(folder) };
	setenv("DICPATH", "/dev/null", 1);
	problems_init(problems);
	proofing_run(&proofing, problems);
	fonts_destroy(proofing.fonts);
}

static void must_stand(const struct problem *problem, int line, const char *field, const char *words)
{
	assert_non_null(problem);
	assert_string_equal(problem->file, "scripts/panels/one/b.lua");
	assert_int_equal(problem->line, line);
	assert_string_equal(problem->field, field);
	assert_non_null(strstr(problem->message, words));
	assert_int_equal(problem->severity, SEVERITY_WARNING);
}

static void sound_words_are_told_of_nothing(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	test_house_write(folder);
	proofread(folder, &problems);
	assert_int_equal(problems.count, 0);
	problems_finish(&problems);
}

static void each_finding_names_the_text_in_which_it_is(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	test_house_write(folder);
	write_panel(folder, "one/b",
				"title = { en = \"In 1911\",\n kk = \"In 1917\" },\nbody = {\n en = \"He said \\\"no\\\" there.\",\n"
				" kk = \"x\" },\nalt = { en = \"This sentence is one and the same.\",\n"
				" kk = \"This sentence is one and the same.\" }");
	proofread(folder, &problems);
	assert_int_equal(problems.count, 3);
	must_stand(told_of(&problems, "numbers"), 3, "title.kk", "1917");
	must_stand(told_of(&problems, "typography"), 5, "body.en", "“”");
	must_stand(told_of(&problems, "same-text"), 8, "alt.kk", "Kazakh (kk)");
	problems_finish(&problems);
}

static void what_the_panel_allows_is_not_told(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	test_house_write(folder);
	write_panel(folder, "one/b",
				"title = { en = \"In 1911\", kk = \"In 1917\" }, body = { en = \"He said \\\"no\\\".\", kk = \"x\" },\n"
				"allow = { numbers = \"two calendars\", typography = \"as it was printed\" }");
	proofread(folder, &problems);
	assert_int_equal(problems.count, 0);
	problems_finish(&problems);
}

static void words_that_changed_since_they_were_read_are_told_with_their_sum(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	test_house_write(folder);
	write_panel(folder, "one/b",
				"title = { en = \"B\", kk = \"B\" }, body = { en = \"x\", kk = \"y\" },\n"
				"read = { { language = \"kk\", by = \"A. Reader\", on = \"2027-03-01\", text = \"1\" } }");
	proofread(folder, &problems);
	must_stand(told_of(&problems, "read-changed"), 3, "read[1]", "A. Reader");
	const char *sum = strstr(told_of(&problems, "read-changed")->message, "text = \"");
	assert_non_null(sum);
	char fields[300];
	snprintf(fields, sizeof fields,
			 "title = { en = \"B\", kk = \"B\" }, body = { en = \"x\", kk = \"y\" },\n"
			 "read = { { language = \"kk\", by = \"A. Reader\", on = \"2027-03-01\", %.17s } }",
			 sum);
	problems_finish(&problems);
	write_panel(folder, "one/b", fields);
	proofread(folder, &problems);
	assert_int_equal(problems.count, 0);
	problems_finish(&problems);
}

int main(void)
{
#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		IN_A_FOLDER(sound_words_are_told_of_nothing),
		IN_A_FOLDER(each_finding_names_the_text_in_which_it_is),
		IN_A_FOLDER(what_the_panel_allows_is_not_told),
		IN_A_FOLDER(words_that_changed_since_they_were_read_are_told_with_their_sum),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
