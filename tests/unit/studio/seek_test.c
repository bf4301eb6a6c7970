/* The page with the changed words stands there, wherever they are. */
#include "base/file.h"
#include "scene/prose.h"
#include "studio/seek.h"
#include "unit/studio/desk.h"

enum { WORDS = 500 };

/* Panel "one/NAME" of so many words "w0 w1 …" in each language; in `language` word `number` is `word`. `before` and
 * `behind` go round the body of that language, as they stand in the file. */
static void save_long(struct desk *desk, const char *name, const char *language, int number, const char *word,
					  const char *before, const char *behind)
{
	static const char *const languages[] = { "en", "kk" };
	char path[64], *text = NULL;
	size_t length;
	FILE *out = open_memstream(&text, &length);
	snprintf(path, sizeof path, "scripts/panels/one/%s.lua", name);
	fputs("return panel { kind = \"story\", title = { en = \"Long\", kk = \"Long\" }, body = {\n", out);
	for (size_t i = 0; i < 2; i++) {
		bool own = strcmp(languages[i], language) == 0;
		fprintf(out, "%s = \"%s", languages[i], own ? before : "");
		for (int j = 0; j < WORDS; j++) {
			fputs(j % 50 == 49 ? "\\n\\n" : " ", out);
			if (own && j == number)
				fputs(word, out);
			else
				fprintf(out, "w%d", j);
		}
		fprintf(out, "%s\",\n", own ? behind : "");
	}
	fputs("} }\n", out);
	fclose(out);
	desk_write(desk, path, text);
	free(text);
}

static bool lines_say(const struct node *node, const char *word)
{
	struct arena arena;
	arena_init(&arena);
	bool found = false;
	if (node->kind == NODE_PROSE && node->lines)
		for (int i = node->prose.first_line; i <= prose_last(node->lines, &node->prose) && !found; i++)
			found = strstr(prose_line_text(&arena, &node->lines->items[i]), word);
	arena_finish(&arena);
	for (const struct node *child = node->first; child && !found; child = child->next)
		found = lines_say(child, word);
	return found;
}

/* Does the word stand on the page that is shown? */
static bool shown(struct desk *desk, const char *word)
{
	const struct view_key *key = &desk->studio.mount.shown;
	struct problems problems;
	problems_init(&problems);
	struct view view;
	view_init(&view);
	assert_true(view_build(&view, key, desk->studio.house.script, &desk->studio.house.exhibition, &problems));
	bool found = lines_say(view.scene->root, word);
	view_finish(&view, NULL);
	problems_finish(&problems);
	return found;
}

static void the_page_with_the_changed_words_comes(void **state)
{
	static const struct {
		int number;
		const char *word, *language;
	} cases[] = { { 480, "changed", "en" }, { 3, "altered", "en" },	 { 300, "other", "kk" },
				  { 499, "last", "kk" },	{ 250, "middle", "en" }, { 0, "first", "kk" } };
	struct desk *desk = *state;
	save_long(desk, "b", "en", 0, "w0", "", "");
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "a");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		/* From what is whole: only this word differs. */
		save_long(desk, "b", "en", 0, "w0", "", "");
		desk_run(desk, 1);
		save_long(desk, "b", cases[i].language, cases[i].number, cases[i].word, "", "");
		desk_run(desk, 1);
		assert_string_equal(desk_panel(desk), "b");
		assert_string_equal(desk_language(desk), cases[i].language);
		assert_true(desk->studio.mount.pages >= 3);
		if (!shown(desk, cases[i].word))
			fail_msg("\"%s\" is not on page %d", cases[i].word, desk->studio.mount.shown.page + 1);
	}
}

static void what_is_added_or_taken_out_or_only_marked_is_found_as_well(void **state)
{
	struct desk *desk = *state;
	save_long(desk, "b", "en", 0, "w0", "", "");
	desk_start(desk);
	save_long(desk, "b", "en", 0, "w0", "", " and more at the end");
	desk_run(desk, 1);
	assert_true(shown(desk, "end") && desk->studio.mount.shown.page == desk->studio.mount.pages - 1);
	save_long(desk, "b", "en", 100, "", "", " and more at the end");
	desk_run(desk, 1);
	assert_true(shown(desk, "w101"));
	save_long(desk, "b", "en", 100, "", "", " and *more* at the end");
	desk_run(desk, 1);
	assert_true(shown(desk, "end"));
	int page = desk->studio.mount.shown.page;
	save_long(desk, "b", "en", 100, "", "", " and *more* at the end"); /* nothing: it stays */
	desk_run(desk, 1);
	assert_int_equal(desk->studio.mount.shown.page, page);
}

static void a_page_that_has_the_words_stays(void **state)
{
	struct desk *desk = *state;
	save_long(desk, "b", "en", 0, "w0", "", "");
	desk_start(desk);
	save_long(desk, "b", "en", 499, "last", "", "");
	desk_run(desk, 1);
	int page = desk->studio.mount.shown.page;
	assert_true(page > 0);
	struct error error;
	size_t length;
	const char *path = in_folder(&desk->hall, "scripts/panels/one/b.lua");
	char *text = file_read(path, 1 << 16, &length, &error), *at;
	while ((at = strstr(text, "en = \"Long\"")))
		memcpy(at, "en = \"Tall\"", 11); /* the title is on every page */
	desk_write(desk, "scripts/panels/one/b.lua", text);
	free(text);
	desk_run(desk, 1);
	assert_true(shown(desk, "Tall"));
	assert_int_equal(desk->studio.mount.shown.page, page);
}

/* A change of the whole (here of exhibition.lua at the same time) goes another way. */
static void with_other_files_saved_at_once_too(void **state)
{
	struct desk *desk = *state;
	save_long(desk, "b", "en", 0, "w0", "", "");
	desk_start(desk);
	save_long(desk, "b", "kk", 450, "beside", "", "");
	desk_write(desk, "scripts/theme.lua", "return { chrome = { ink = \"#FFFFFF\" } }\n");
	desk_run(desk, 1);
	assert_string_equal(desk_panel(desk), "b");
	assert_string_equal(desk_language(desk), "kk");
	assert_true(shown(desk, "beside"));
}

/* ---- where in a text ---- */

static struct edit edit_of(const char *before, const char *now)
{
	struct edited_text was = { "", "body", before, 0 }, is = { "", "body", now, 0 };
	struct edited_texts old = { .items = &was, .count = 1 }, new = { .items = &is, .count = 1 };
	struct edit edit;
	edited_compare(&old, &new, 0, &edit);
	return edit;
}

static void the_place_of_a_change_is_counted_in_letters(void **state)
{
	static const struct {
		const char *before, *now;
		size_t letters;
	} cases[] = {
		{ "one two", "one too", 4 },  { "*one* two", "*one* too", 4 },
		{ "one two", "one, two", 3 }, { "Бұл жерде", "Бұл жарде", 4 }, /* they differ within a letter's bytes */
		{ "соң", "сон", 2 },		  { "[one](camp) two", "[one](camp) too", 4 },
		{ "one", "one two", 3 },	  { "one two", "one", 3 },
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct edit edit = edit_of(cases[i].before, cases[i].now);
		assert_true(edit.any);
		assert_string_equal(edit.text, cases[i].now);
		assert_int_equal(edit.letters, cases[i].letters);
		edit_finish(&edit);
	}
	struct edit same = edit_of("one", "one");
	assert_false(same.any);
}

static void the_present_language_comes_first_then_the_others_in_their_order(void **state)
{
	struct edited_text before[] = {
		{ "", "title", "a", 0 }, { "", "title", "a", 1 }, { "", "title", "a", 2 }, { "", "printed", "a", -1 }
	};
	struct edited_text now[] = {
		{ "", "title", "b", 0 }, { "", "title", "b", 1 }, { "", "title", "b", 2 }, { "", "printed", "b", -1 }
	};
	struct edited_texts old = { .items = before, .count = 4 }, new = { .items = now, .count = 4 };
	struct edit edit;
	(void)state;
	for (int present = 0; present < 3; present++) {
		edited_compare(&old, &new, present, &edit);
		assert_int_equal(edit.language, present);
		edit_finish(&edit);
	}
	now[2].text = "a";
	edited_compare(&old, &new, 2, &edit);
	assert_int_equal(edit.language, 0);
	edit_finish(&edit);
	now[0].text = now[1].text = "a";
	edited_compare(&old, &new, 2, &edit);
	assert_true(edit.any && edit.language == -1);
	edit_finish(&edit);
	now[3].text = "a";
	new.count = 2; /* one was taken out, and one that is the same in all */
	edited_compare(&old, &new, 1, &edit);
	assert_true(edit.any && edit.language == 2 && !edit.text);
	edit_finish(&edit);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		AT_DESK(the_page_with_the_changed_words_comes),
		AT_DESK(what_is_added_or_taken_out_or_only_marked_is_found_as_well),
		AT_DESK(a_page_that_has_the_words_stays),
		AT_DESK(with_other_files_saved_at_once_too),
		cmocka_unit_test(the_place_of_a_change_is_counted_in_letters),
		cmocka_unit_test(the_present_language_comes_first_then_the_others_in_their_order),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
