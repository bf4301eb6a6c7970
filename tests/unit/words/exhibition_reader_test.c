/* exhibition.lua becomes an index; no panel's file is touched by it. */
#include "input/key_names.h"
#include "support/workshop.h"
#include "words/exhibition_reader.h"
#include "words/words.h"
#include <stdlib.h>

#define LANGUAGES "languages = { { id = \"kk\", name = \"Қ\" }, { id = \"en\", name = \"E\" } },\n"
#define TITLE "title = { kk = \"т\", en = \"t\" }"

static bool read_again(struct workshop *shop)
{
	problems_clear(&shop->problems);
	exhibition_finish(&shop->exhibition);
	return exhibition_reader_read(shop->script, &shop->exhibition, &shop->problems);
}

static bool reread(struct workshop *shop, const char *text)
{
	workshop_file(shop, "scripts/exhibition.lua", text);
	return read_again(shop);
}

/* A script that reads words and builds no pages. */
static int setup(void **state)
{
	workshop_setup(state);
	struct workshop *shop = *state;
	struct error error = { "" };
	shop->script = calloc(1, sizeof *shop->script);
	assert_non_null(shop->script);
	shop->script->fonts = shop->fonts;
	if (!words_open(shop->script, shop->folder.path, NULL, NULL, &error))
		fail_msg("%s", error.text);
	return 0;
}

static int teardown(void **state)
{
	struct workshop *shop = *state;
	words_close(shop->script);
	free(shop->script);
	exhibition_finish(&shop->exhibition);
	workshop_remove(shop);
	return 0;
}

static void all_is_taken_over(void **state)
{
	struct workshop *shop = *state;
	assert_true(read_again(shop));
	assert_int_equal(shop->problems.count, 0);
	const struct exhibition *exhibition = &shop->exhibition;
	assert_int_equal(exhibition->language_count, 3);
	assert_int_equal(exhibition->language_default, 1);
	assert_string_equal(exhibition->languages[0].name, "Қазақша");
	assert_float_equal(exhibition->languages[0].words_per_minute, 100, 0);
	assert_float_equal(exhibition->languages[1].words_per_minute, 130, 0);
	assert_string_equal(exhibition->title[2], "Una prueba");
	assert_int_equal(exhibition->chapter_count, 2);
	assert_string_equal(exhibition->chapters[1].id, "return");
	assert_string_equal(exhibition->chapters[1].light, "dawn");
	assert_string_equal(exhibition->chapters[1].title[0], "Оралу");
	assert_int_equal(exhibition->chapters[0].count, 2);
	assert_int_equal(exhibition->chapters[1].first, 2);
	assert_int_equal(exhibition->panel_count, 3);
	assert_string_equal(exhibition->panels[1].id, "rich");
	assert_string_equal(exhibition->panels[2].file, "scripts/panels/return/care.lua");
	assert_int_equal(exhibition->panels[2].chapter, 1);
	assert_int_equal(exhibition->panels[2].state, PANEL_UNREAD);
	assert_float_equal(exhibition->timing.floor, 8, 0);
	assert_float_equal(exhibition->timing.ceiling, 60, 0);
	assert_float_equal(exhibition->timing.fade, 0.5, 1e-9);
	assert_float_equal(exhibition->timing.idle, 45, 0);
	assert_false(exhibition->timing.fades);
	assert_float_equal(exhibition->screen.diagonal, 610, 0);
	assert_float_equal(exhibition->screen.distance, 700, 0);
	assert_float_equal(exhibition->picture_bytes, 64.0 * 1024 * 1024, 0);
}

static void what_is_not_given_has_its_default(void **state)
{
	struct workshop *shop = *state;
	assert_true(reread(shop, "return exhibition { " TITLE ", " LANGUAGES "chapters = { { id = \"steppe\", " TITLE
							 ", panels = { \"plain\" } } } }"));
	assert_int_equal(shop->problems.count, 0);
	assert_int_equal(shop->exhibition.language_default, 0);
	assert_true(shop->exhibition.timing.fades);
	assert_float_equal(shop->exhibition.timing.floor, 10, 0);
	assert_string_equal(shop->exhibition.chapters[0].light, "");
}

static void mistakes_are_named_and_the_rest_is_shown(void **state)
{
	struct workshop *shop = *state;
	assert_true(reread(shop, "return exhibition {\n" TITLE ", titel = 5,\n" LANGUAGES			 /* 2, 3 */
							 "language = \"fr\",\n"												 /* 4 */
							 "timing = { floor = 20, ceiling = 10, fade = -1, flor = 5,\n"		 /* 5 */
							 "  idle = \"long\" },\n"											 /* 6 */
							 "chapters = {\n"													 /* 7 */
							 "  { id = \"steppe\", " TITLE ", panels = { \"plain\", \"rich\",\n" /* 8 */
							 "    \"plain\", \"../x\", 5 } },\n"								 /* 9 */
							 "  { id = \"a/b\", " TITLE ", panels = { \"lost\" } },\n"			 /* 10 */
							 "  { id = \"return\", title = { en = \"r\" }, panels = {\n"		 /* 11 */
							 "    \"care\", \"rich\" } },\n"									 /* 12 */
							 "} }"));
	assert_problem(shop, "unknown-field", "titel", 2, "did you mean title?");
	assert_problem(shop, "wrong-type", "language", 4, "found \"fr\"");
	assert_problem(shop, "wrong-type", "timing.ceiling", 5, "lies below the floor");
	assert_problem(shop, "wrong-type", "timing.fade", 5, "from 0 to");
	assert_problem(shop, "unknown-field", "timing.flor", 5, "did you mean floor?");
	assert_problem(shop, "wrong-type", "timing.idle", 6, "expected a number, found \"long\"");
	assert_problem(shop, "duplicate-panel", "chapters[1].panels[3]", 9, "see chapters[1].panels[1]");
	assert_problem(shop, "unknown-panel", "chapters[1].panels[4]", 9, "found \"../x\"");
	assert_problem(shop, "wrong-type", "chapters[1].panels[5]", 9, "found the number 5");
	assert_problem(shop, "wrong-type", "chapters[2].id", 10, "found \"a/b\"");
	assert_problem(shop, "missing-language", "chapters[3].title.kk", 11, "(kk)");
	assert_problem(shop, "duplicate-panel", "chapters[3].panels[2]", 12, "see chapters[1].panels[2]");
	const struct exhibition *exhibition = &shop->exhibition;
	assert_int_equal(exhibition->panel_count, 3);
	assert_int_equal(exhibition->chapter_count, 2);
	assert_string_equal(exhibition->panels[2].file, "scripts/panels/return/care.lua");
	assert_string_equal(exhibition->chapters[1].title[0], "r");
	assert_float_equal(exhibition->timing.ceiling, 20, 0);
	assert_float_equal(exhibition->timing.idle, 90, 0);
}

#define WITH_PIN(pin)                                                                                                  \
	"return exhibition {\n" TITLE ", " LANGUAGES "chapters = { { id = \"steppe\", " TITLE                              \
	", panels = { \"plain\" } } },\n staff = { pin = " pin " } }"

static void the_staffs_code_is_taken_only_if_it_is_good(void **state)
{
	struct workshop *shop = *state;
	static const char *const bad[] = { WITH_PIN("\"0000\""), WITH_PIN("\"1234\""), WITH_PIN("\"1111\""),
									   WITH_PIN("\"42a7\""), WITH_PIN("\"420\"") };
	assert_true(reread(shop, WITH_PIN("\"4207\"")));
	assert_int_equal(shop->problems.count, 0);
	assert_string_equal(shop->exhibition.pin, "4207");
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		assert_true(reread(shop, bad[i]));
		assert_problem(shop, "bad-pin", "staff.pin", 4, i < 3 ? "everybody tries first" : "digits");
		assert_null(shop->exhibition.pin);
	}
	assert_true(reread(shop, WITH_PIN("4207"))); /* a number loses its zeroes in front */
	assert_problem(shop, "wrong-type", "staff.pin", 4, "expected a text between quotes");
	assert_null(shop->exhibition.pin);
}

static void languages_are_checked(void **state)
{
	struct workshop *shop = *state;
	assert_true(reread(shop,
					   "return exhibition { title = { en = \"t\" }, languages = {\n { id = \"en\", name = \"E\" },\n"
					   " { id = \"en\", name = \"E\" },\n { id = \"k k\", name = \"E\" },\n"
					   " { id = \"ru\" } },\n"
					   "chapters = { { id = \"steppe\", title = { en = \"t\" }, panels = { \"plain\" } } } }"));
	assert_problem(shop, "wrong-type", "languages[2].id", 3, "listed twice");
	assert_problem(shop, "wrong-type", "languages[3].id", 4, "found \"k k\"");
	assert_problem(shop, "missing-field", "languages[4].name", 5, "missing");
	assert_int_equal(shop->exhibition.language_count, 2);
	char text[2000] = "return exhibition { title = { en = \"t\" }, languages = { { id = \"en\", name = \"E\" },";
	for (int i = 0; i < 20; i++)
		snprintf(text + strlen(text), sizeof text - strlen(text), "{ id = \"x%c\", name = \"X%c\" },", 'a' + i,
				 'a' + i);
	strcat(text, "}, chapters = { { id = \"steppe\", title = { en = \"t\" }, panels = { \"plain\" } } } }");
	assert_true(reread(shop, text));
	assert_int_equal(shop->exhibition.language_count, LANGUAGES_LIMIT);
	assert_problem(shop, "wrong-type", "languages", 1, "at most 16 in this list, found 21");
}

#define TITLES(languages)                                                                                              \
	"return exhibition { title = { en = \"t\", kk = \"т\" },\n languages = { " languages                               \
	" }, chapters = { { id = \"steppe\", title = { en = \"t\", kk = \"т\" }, panels = { \"plain\" } } } }"

static void a_wrong_language_is_read_as_the_one_that_its_name_or_the_title_shows(void **state)
{
	struct workshop *shop = *state;
	static const char *const texts[] = {
		TITLES("{ id = \"en\", name = \"E\" }, { id = \"k1\", name = \"K\" }"),
		TITLES("{ id = \"en\", name = \"E\" }, { id = \"en\", name = \"K\" }"),
		TITLES("{ id = \"en\", name = \"E\" }, { id = \"kz\", name = \"K\" }"),
		TITLES("{ id = \"en\", name = \"E\" }, { name = \"K\" }"),
		TITLES("{ id = \"us\", name = \"English\" }, { id = \"k\", name = \"Қазақша\" }"),
		TITLES("{ id = \"en\", name = \"E\" }, \"kk\""),
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		assert_true(reread(shop, texts[i]));
		assert_int_equal(shop->exhibition.language_count, 2);
		assert_string_equal(shop->exhibition.languages[0].id, "en");
		assert_string_equal(shop->exhibition.languages[1].id, "kk");
		assert_true(shop->problems.errors > 0);
		assert_false(shop->exhibition.languages_lost);
	}
	assert_true(reread(shop, TITLES("{ id = \"en\", name = \"E\" }, { id = \"kk\", name = \"K\" }, { id = \"k1\" }")));
	assert_true(shop->exhibition.languages_lost);
	assert_int_equal(shop->exhibition.language_count, 2);
}

static void check_tells_of_panels_no_chapter_lists(void **state)
{
	struct workshop *shop = *state;
	shop->script->strict = true;
	workshop_file(shop, "scripts/panels/steppe/spare.lua", "return panel {}");
	workshop_file(shop, "scripts/panels/steppe/notes.txt", "nothing");
	assert_true(read_again(shop));
	assert_int_equal(shop->problems.count, 1);
	assert_problem(shop, "unlisted-panel", "", 0, "never shown");
	assert_string_equal(shop->problems.items[0].file, "scripts/panels/steppe/spare.lua");
	assert_int_equal(shop->problems.errors, 0);
}

/* Not a stopwatch: a budget of steps, and no file but one. */
static void thousands_of_panels_are_listed(void **state)
{
	enum { PANELS = 5000 };
	struct workshop *shop = *state;
	char *text = malloc(PANELS * 16 + 1000);
	assert_non_null(text);
	strcpy(text, "return exhibition { " TITLE ", " LANGUAGES "chapters = { { id = \"none\", " TITLE ", panels = {");
	char *end = text + strlen(text);
	for (int i = 0; i < PANELS; i++)
		end += sprintf(end, "\"p-%d\",", i);
	strcpy(end, "} } } }");
	assert_true(reread(shop, text));
	free(text);
	assert_int_equal(shop->problems.count, 0);
	assert_int_equal(shop->exhibition.panel_count, PANELS);
	assert_string_equal(shop->exhibition.panels[PANELS - 1].file, "scripts/panels/none/p-4999.lua");
}

static void two_chapters_of_one_name_are_told_and_shown(void **state)
{
	struct workshop *shop = *state;
	assert_true(reread(shop, "return exhibition { " TITLE ",\n" LANGUAGES "chapters = { { id = \"one\", " TITLE
							 ", panels = { \"a\" } },\n{ id = \"one\", " TITLE ", panels = { \"b\" } } } }"));
	assert_int_equal(shop->problems.count, 1);
	assert_problem(shop, "duplicate-chapter", "chapters[2].id", 4, "two chapters have the id \"one\"");
	assert_int_equal(shop->exhibition.panel_count, 2);
}

static void what_a_key_can_do_is_the_same_wherever_it_is_written(void **state)
{
	struct workshop *shop = *state;
	char keys[2000] = "";
	size_t count = 0;
	for (int key = KEY_NONE; key <= KEY_QUIT; key++) {
		const char *word = key_word((enum key)key);
		if (!*word)
			continue;
		assert_non_null(strstr(KEY_WORDS, word));
		snprintf(keys + strlen(keys), sizeof keys - strlen(keys), "{ key = \"F%zu\", does = \"%s\" },\n", ++count,
				 word);
	}
	char text[3000];
	snprintf(text, sizeof text,
			 "return exhibition { " TITLE ",\n" LANGUAGES "chapters = { { id = \"one\", " TITLE
			 ", panels = { \"a\" } } },\nkeys = {\n%s} }",
			 keys);
	assert_true(reread(shop, text));
	assert_int_equal(shop->problems.errors, 0);
	assert_int_equal(shop->exhibition.key_count, count);
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(all_is_taken_over),
		WITH_SHOP(what_is_not_given_has_its_default),
		WITH_SHOP(mistakes_are_named_and_the_rest_is_shown),
		WITH_SHOP(the_staffs_code_is_taken_only_if_it_is_good),
		WITH_SHOP(languages_are_checked),
		WITH_SHOP(a_wrong_language_is_read_as_the_one_that_its_name_or_the_title_shows),
		WITH_SHOP(check_tells_of_panels_no_chapter_lists),
		WITH_SHOP(thousands_of_panels_are_listed),
		WITH_SHOP(two_chapters_of_one_name_are_told_and_shown),
		WITH_SHOP(what_a_key_can_do_is_the_same_wherever_it_is_written),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
