/* Numbers, dates and signs as words: sentences that a reader of the language has looked at, and all of the shipped
 * exhibition. */
#include "base/utf8.h"
#include "pages/narration.h"
#include "words/spoken.h"
#include "workshop.h"

static int setup(void **state)
{
	struct workshop *shop = calloc(1, sizeof *shop);
	struct error error = { 0 };
	assert_non_null(shop);
	shop->fonts = workshop_fonts();
	fonts_add_folder(shop->fonts, "build/fonts");
	exhibition_init(&shop->exhibition);
	problems_init(&shop->problems);
	shop->script = script_create(".", ".", shop->fonts, &error);
	if (!shop->script)
		fail_msg("%s", error.text);
	*state = shop;
	return 0;
}

static int teardown(void **state)
{
	struct workshop *shop = *state;
	workshop_close(shop);
	problems_finish(&shop->problems);
	fonts_destroy(shop->fonts);
	free(shop);
	return 0;
}

static bool read_line(FILE *file, char *line, int size)
{
	if (!fgets(line, size, file))
		return false;
	line[strcspn(line, "\n")] = '\0';
	return true;
}

/* Every pair of tests/data/speech/LANGUAGE.txt. */
static void table_holds(struct workshop *shop, const char *language)
{
	char path[60], text[1000], said[2000];
	int count = 0, wrong = 0;
	struct arena arena;
	snprintf(path, sizeof path, "tests/data/speech/%s.txt", language);
	FILE *file = fopen(path, "r");
	assert_non_null(file);
	arena_init(&arena);
	assert_true(read_line(file, text, sizeof text)); /* what the file is */
	while (read_line(file, text, sizeof text) && read_line(file, said, sizeof said)) {
		const char *found = spoken_text(shop->script, language, text, &arena, &shop->problems);
		workshop_print(shop);
		assert_non_null(found);
		assert_int_equal(said[0], '\t');
		if (strcmp(found, said + 1) != 0)
			printf("%s: %s\n  wanted %s\n  found  %s\n", path, text, said + 1, found);
		wrong += strcmp(found, said + 1) != 0;
		count++;
	}
	fclose(file);
	arena_finish(&arena);
	assert_int_equal(wrong, 0);
	assert_true(count > 25);
}

static void each_language_says_its_sentences(void **state)
{
	struct workshop *shop = *state;
	table_holds(shop, "en");
	table_holds(shop, "es");
	table_holds(shop, "ru");
	table_holds(shop, "kk");
}

static void a_language_without_rules_says_what_is_written(void **state)
{
	struct workshop *shop = *state;
	struct arena arena;
	arena_init(&arena);
	assert_string_equal(spoken_text(shop->script, "fi", "Vuonna 1917.", &arena, &shop->problems), "Vuonna 1917.");
	assert_false(spoken_has_rules(shop->script, "fi"));
	assert_true(spoken_has_rules(shop->script, "kk"));
	arena_finish(&arena);
}

struct hearing_all {
	struct workshop *shop;
	struct narration sentences[LANGUAGES_LIMIT];
};

static void hear(void *data, const char *file, const char *field, int language, const char *text)
{
	struct hearing_all *all = data;
	(void)file, (void)field;
	if (text && language >= 0)
		narration_add_text(&all->sentences[language], text);
}

/* Is it a digit, or a letter that the language does not have? */
static bool is_unsaid(const char *language, const char *said)
{
	bool cyrillic = strcmp(language, "ru") == 0 || strcmp(language, "kk") == 0;
	size_t length = strlen(said);
	uint32_t rune;
	for (size_t at = 0; at < length;) {
		at += utf8_decode(said + at, length - at, &rune);
		/* A Russian voice leaves the letters of Kazakh out. */
		if (strcmp(language, "ru") == 0 && (rune == 0x456 || rune == 0x406 || (rune >= 0x490 && rune < 0x530)))
			return true;
		if ((rune >= '0' && rune <= '9') || (utf8_is_letter(rune) && (rune >= 0x400 && rune < 0x530) != cyrillic))
			return true;
	}
	return false;
}

static void nothing_of_the_exhibition_is_left_as_a_number_or_in_other_letters(void **state)
{
	struct workshop *shop = *state;
	struct hearing_all all = { .shop = shop };
	size_t count = 0, unsaid = 0;
	for (int i = 0; i < LANGUAGES_LIMIT; i++)
		narration_init(&all.sentences[i]);
	script_hear(shop->script, hear, &all);
	assert_true(script_read_exhibition(shop->script, &shop->exhibition, &shop->problems));
	for (int i = 0; i < (int)shop->exhibition.panel_count; i++)
		assert_true(script_read_panel(shop->script, &shop->exhibition, i, false, &shop->problems));
	script_read_registers(shop->script, &shop->problems);
	for (int i = 0; i < (int)shop->exhibition.language_count; i++)
		for (size_t j = 0; j < all.sentences[i].count; j++, count++) {
			const char *language = shop->exhibition.languages[i].id, *text = all.sentences[i].said[j];
			struct arena arena;
			arena_init(&arena);
			const char *said = spoken_text(shop->script, language, text, &arena, &shop->problems);
			workshop_print(shop);
			assert_non_null(said);
			if (is_unsaid(language, said))
				printf("%s: %s\n  %s\n", language, text, said);
			unsaid += is_unsaid(language, said);
			arena_finish(&arena);
		}
	for (int i = 0; i < LANGUAGES_LIMIT; i++)
		narration_finish(&all.sentences[i]);
	printf("%zu sentences\n", count);
	assert_int_equal(unsaid, 0);
	assert_true(count > 4000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(each_language_says_its_sentences, setup, teardown),
		cmocka_unit_test_setup_teardown(a_language_without_rules_says_what_is_written, setup, teardown),
		cmocka_unit_test_setup_teardown(nothing_of_the_exhibition_is_left_as_a_number_or_in_other_letters, setup,
										teardown),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
