/* What is sure is mended where it stands; all else of a file stays to the byte. */
#include "base/file.h"
#include "desk/mend.h"
#include "unit/desk/words.h"

static struct mend mend_all(const struct test_folder *folder)
{
	struct error error = { "" };
	struct mend mend = {
		.folder = folder->path, .data = ".", .fonts = open_faces(folder), .out = fopen("/dev/null", "w")
	};
	assert_non_null(mend.out);
	if (!mend_run(&mend, &error))
		fail_msg("%s", error.text);
	fclose(mend.out);
	fonts_destroy(mend.fonts);
	return mend;
}

static void must_read(const struct test_folder *folder, const char *name, const char *wanted)
{
	struct error error;
	char *text = file_read(in_folder(folder, name), 1 << 20, NULL, &error);
	assert_non_null(text);
	assert_string_equal(text, wanted);
	free(text);
}

static void only_what_is_sure_changes_and_remarks_and_line_ends_stay(void **state)
{
	const struct test_folder *folder = *state;
	test_house_write(folder);
	write_test_file(in_folder(folder, "scripts/panels/one/b.lua"),
					"return panel { kind = 'story', -- \"a remark\"\r\n  title = { en = 'A \"word\"', kk = \"B\" },\r\n"
					"  body = { en = [[It's here , from 1930-1933.]], kk = \"x\" },\r\n}");
	struct mend mend = mend_all(folder);
	assert_int_equal(mend.texts, 2);
	assert_int_equal(mend.files, 1);
	assert_int_equal(mend.fixed, 0);
	must_read(folder, "scripts/panels/one/b.lua",
			  "return panel { kind = 'story', -- \"a remark\"\r\n  title = { en = 'A “word”', kk = \"B\" },\r\n"
			  "  body = { en = [[It’s here, from 1930–1933.]], kk = \"x\" },\r\n}");
	mend = mend_all(folder);
	assert_int_equal(mend.texts + mend.files, 0);
}

static void what_is_no_literal_and_what_a_panel_allows_is_left(void **state)
{
	static const char joined[] = "return panel { kind = \"story\", title = { en = \"It\" .. \"'s\", kk = \"B\" }, body "
								 "= { en = \"x\", kk = \"x\" } }";
	static const char allowed[] = "return panel { kind = \"story\", title = { en = \"It's\", kk = \"B\" },\n"
								  "body = { en = \"x\", kk = \"x\" }, allow = { typography = \"so it is printed\" } }";
	const struct test_folder *folder = *state;
	test_house_write(folder);
	write_test_file(in_folder(folder, "scripts/panels/one/b.lua"), joined);
	write_test_file(in_folder(folder, "scripts/panels/one/c.lua"), allowed);
	struct mend mend = mend_all(folder);
	assert_int_equal(mend.texts + mend.files, 0);
	assert_int_equal(mend.fixed, 1);
	must_read(folder, "scripts/panels/one/b.lua", joined);
	must_read(folder, "scripts/panels/one/c.lua", allowed);
}

int main(void)
{
#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		IN_A_FOLDER(only_what_is_sure_changes_and_remarks_and_line_ends_stay),
		IN_A_FOLDER(what_is_no_literal_and_what_a_panel_allows_is_left),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
