/* A panel's number is another one when anything does on which its measuring rests, and only then. */
#include "desk/signature.h"
#include "unit/desk/words.h"

enum { PANELS = 5 };

/* The numbers of all panels as a new check sees them. */
static void read_all(const struct test_folder *folder, uint64_t options, uint64_t sums[PANELS])
{
	struct error error = { "" };
	struct problems problems;
	struct exhibition exhibition;
	struct signature signature;
	problems_init(&problems);
	exhibition_init(&exhibition);
	struct fonts *fonts = open_faces(folder);
	struct script *script = script_create(folder->path, ".", fonts, &error);
	assert_non_null(script);
	assert_true(script_read_exhibition(script, &exhibition, &problems));
	assert_int_equal(exhibition.panel_count, PANELS);
	signature_read(&signature, folder->path, ".", NULL, &exhibition, options);
	for (int i = 0; i < PANELS; i++) {
		bool gathers;
		script_read_panel(script, &exhibition, i, true, &problems);
		sums[i] = signature_panel(&signature, script, &exhibition, i, &gathers);
		assert_false(gathers);
		script_forget(script, i);
	}
	signature_finish(&signature);
	exhibition_finish(&exhibition);
	script_destroy(script);
	fonts_destroy(fonts);
	problems_finish(&problems);
}

/* Which panels' numbers are others: "ab" are the first two. */
static const char *changed(const uint64_t before[PANELS], const uint64_t after[PANELS])
{
	static char names[PANELS + 1];
	int count = 0;
	for (int i = 0; i < PANELS; i++)
		if (before[i] != after[i])
			names[count++] = (char)('a' + i);
	names[count] = 0;
	return names;
}

static void the_same_files_give_the_same_numbers(void **state)
{
	const struct test_folder *folder = *state;
	uint64_t one[PANELS], two[PANELS];
	test_house_write(folder);
	read_all(folder, 1, one);
	read_all(folder, 1, two);
	assert_string_equal(changed(one, two), "");
	for (int i = 0; i < PANELS; i++)
		assert_true(one[i] != 0 && (i == 0 || one[i] != one[i - 1]));
	read_all(folder, 2, two);
	assert_string_equal(changed(one, two), "abcde");
}

static void a_panels_words_and_its_picture_concern_it_alone(void **state)
{
	const struct test_folder *folder = *state;
	uint64_t one[PANELS], two[PANELS];
	test_house_write(folder);
	mkdir(in_folder(folder, "assets"), 0700);
	write_test_file(in_folder(folder, "assets/b.png"), "x");
	test_house_panel(folder, "one/b", "picture = { file = \"b.png\" }");
	read_all(folder, 1, one);
	test_house_panel(folder, "one/c", "seconds = 30");
	read_all(folder, 1, two);
	assert_string_equal(changed(one, two), "c");
	write_test_file(in_folder(folder, "assets/b.png"), "xyz");
	read_all(folder, 1, one);
	assert_string_equal(changed(two, one), "b");
}

static void what_all_rest_on_concerns_all(void **state)
{
	const struct test_folder *folder = *state;
	uint64_t one[PANELS], two[PANELS];
	test_house_write(folder);
	read_all(folder, 1, one);
	write_test_file(in_folder(folder, "scripts/theme.lua"), "return { chrome = { bar = \"#04090C\" } }\n");
	read_all(folder, 1, two);
	assert_string_equal(changed(one, two), "abcde");
}

static void a_broken_panel_has_none(void **state)
{
	const struct test_folder *folder = *state;
	uint64_t one[PANELS];
	test_house_write(folder);
	write_test_file(in_folder(folder, "scripts/panels/one/b.lua"), "return panel {");
	read_all(folder, 1, one);
	assert_int_equal(one[1], 0);
	assert_true(one[2] != 0);
}

int main(void)
{
#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		IN_A_FOLDER(the_same_files_give_the_same_numbers),
		IN_A_FOLDER(a_panels_words_and_its_picture_concern_it_alone),
		IN_A_FOLDER(what_all_rest_on_concerns_all),
		IN_A_FOLDER(a_broken_panel_has_none),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
