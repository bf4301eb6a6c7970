/* What a dictionary does not know, and the exhibition does not know by itself, is told once, with the nearest word. */
#include "desk/spelling.h"
#include "unit/desk/words.h"

/* Opens the words of the exhibition in the folder with a dictionary of English in it; `look` is done with them. */
static void with_words(const struct test_folder *folder, void (*look)(struct spelling *, struct arena *))
{
	struct error error = { "" };
	struct problems problems;
	struct exhibition exhibition;
	struct wordings wordings;
	struct arena arena;
	mkdir(in_folder(folder, "books"), 0700);
	write_test_file(in_folder(folder, "books/en_GB.aff"), "SET UTF-8\n");
	write_test_file(in_folder(folder, "books/en_GB.dic"), "8\nwords\npeople\nthe\nlived\nhere\none\ntwo\nroom\n");
	setenv("DICPATH", in_folder(folder, "books"), 1);
	problems_init(&problems);
	exhibition_init(&exhibition);
	arena_init(&arena);
	struct fonts *fonts = open_faces(folder);
	struct script *script = script_create(folder->path, ".", fonts, &error);
	assert_non_null(script);
	assert_true(wordings_read(&wordings, script, &exhibition, folder->path, &problems));
	struct spelling *spelling = spelling_open(&wordings, folder->path, false);
	assert_non_null(spelling);
	look(spelling, &arena);
	spelling_close(spelling);
	wordings_finish(&wordings);
	arena_finish(&arena);
	script_destroy(script);
	fonts_destroy(fonts);
	exhibition_finish(&exhibition);
	problems_finish(&problems);
}

static void look_for_slips(struct spelling *spelling, struct arena *arena)
{
	assert_true(spelling_is_sure(spelling, 0));
	assert_false(spelling_is_sure(spelling, 1)); /* Kazakh */
	assert_null(spelling_find(spelling, arena, 0, "The people lived here."));
	assert_string_equal(spelling_find(spelling, arena, 0, "The peple lived here."),
						"\"peple\" (did you mean \"people\"?)");
	assert_null(spelling_find(spelling, arena, 0, "The peple lived here.")); /* told already */
}

static void look_for_the_exhibitions_own(struct spelling *spelling, struct arena *arena)
{
	assert_null(spelling_find(spelling, arena, 0, "The peple lived here."));
	assert_null(spelling_find(spelling, arena, 0, "The stoneboat lived here."));
	assert_non_null(spelling_find(spelling, arena, 0, "The stonebot lived here."));
}

static void a_slip_is_told_once_with_the_nearest_word(void **state)
{
	const struct test_folder *folder = *state;
	test_house_write(folder);
	with_words(folder, look_for_slips);
}

static void the_exhibitions_list_and_its_glossary_are_known(void **state)
{
	const struct test_folder *folder = *state;
	test_house_write(folder);
	write_test_file(in_folder(folder, SPELLING_FILE), "# ours\npeple\n");
	write_test_file(
		in_folder(folder, "scripts/glossary.lua"),
		"return { s = { term = { en = \"stoneboat\", kk = \"s\" }, text = { en = \"words\", kk = \"s\" } } }\n");
	with_words(folder, look_for_the_exhibitions_own);
}

int main(void)
{
#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, test_folder_setup, test_folder_teardown)
	const struct CMUnitTest tests[] = {
		IN_A_FOLDER(a_slip_is_told_once_with_the_nearest_word),
		IN_A_FOLDER(the_exhibitions_list_and_its_glossary_are_known),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
