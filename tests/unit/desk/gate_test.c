/* The gate before an opening: shut by whatever is open, and by nothing else. */
#include "desk/gate.h"
#include "unit/desk/words.h"

static void ask(const struct test_folder *folder, struct problems *problems)
{
	const struct gate gate = {
		.folder = folder->path, .data = ".", .fonts = open_faces(folder), .pin = in_folder(folder, "pin")
	};
	gate_run(&gate, problems);
	fonts_destroy(gate.fonts);
}

static void open_house(const struct test_folder *folder)
{
	test_house_write(folder);
	write_test_file(
		in_folder(folder, "scripts/exhibition.lua"),
		"return exhibition { title = { en = \"A\", kk = \"A\" }, about = { publisher = \"M\" },\n"
		"languages = { { id = \"en\", name = \"English\" }, { id = \"kk\", name = \"Kazakh\" } },\n"
		"chapters = { { id = \"one\", title = { en = \"A\", kk = \"A\" }, panels = { \"a\", \"b\" } } } }\n");
	write_test_file(in_folder(folder, "pin"), "4711\n");
}

/* What the gate prints; to be freed. */
static char *printed(const struct problems *problems)
{
	char *text = NULL;
	size_t length = 0;
	FILE *out = open_memstream(&text, &length);
	gate_print(problems, out);
	fclose(out);
	return text;
}

static void a_house_that_is_ready_may_open(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	problems_init(&problems);
	open_house(folder);
	ask(folder, &problems);
	assert_int_equal(problems.count, 0);
	char *text = printed(&problems);
	assert_string_equal(text, "");
	free(text);
	problems_finish(&problems);
}

static void each_thing_that_is_open_shuts_it(void **state)
{
	const struct test_folder *folder = *state;
	struct problems problems;
	problems_init(&problems);
	open_house(folder);
	unlink(in_folder(folder, "pin"));
	write_panel(folder, "one/b",
				"title = { en = \"B\", kk = \"B\" }, body = { en = \"x\", kk = \"y\" }, facts = { \"F1\" },\n"
				"picture = { file = \"a.png\" }");
	write_test_file(in_folder(folder, "scripts/facts.lua"),
					"return facts { F1 = { text = \"x\",\n flag = \"Who counted?\" } }\n");
	problems_add(&problems, SEVERITY_WARNING, "scripts/panels/one/b.lua", 1, "awaiting", "awaiting-reader", "kk");
	problems_add(&problems, SEVERITY_WARNING, "scripts/panels/one/b.lua", 1, "body.kk", "typography", "marks");
	ask(folder, &problems);
	assert_int_equal(problems.errors, 4);
	assert_int_equal(told_of(&problems, "awaiting-reader")->severity, SEVERITY_ERROR);
	assert_int_equal(told_of(&problems, "typography")->severity, SEVERITY_WARNING);
	assert_non_null(told_of(&problems, "no-pin"));
	char *text = printed(&problems);
	assert_non_null(strstr(text, "1  a native reader"));
	assert_non_null(strstr(text, "1  a historian"));
	assert_non_null(strstr(text, "1  a licence"));
	free(text);
	problems_finish(&problems);
}

int main(void)
{
#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		IN_A_FOLDER(a_house_that_is_ready_may_open),
		IN_A_FOLDER(each_thing_that_is_open_shuts_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
