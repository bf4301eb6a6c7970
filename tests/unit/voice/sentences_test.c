/* The sentences of a text: where they end, and which is the longest. */
#include "support/test.h"
#include "voice/sentences.h"
#include <stdio.h>
#include <string.h>

/* The longest sentence is that one. */
static void is_longest(const char *text, const char *sentence)
{
	struct sentence longest = sentences_longest(text);
	char found[400];
	snprintf(found, sizeof found, "%.*s", (int)longest.length, longest.text);
	assert_string_equal(found, sentence);
}

static void the_longest_sentence_is_found_and_counted(void **state)
{
	(void)state;
	is_longest("One. One two three! One two?", "One two three!");
	assert_int_equal(sentences_longest("One. One two three! One two?").words, 3);
	assert_int_equal(sentences_longest("").words, 0);
	assert_int_equal(sentences_longest("…").words, 0);
	is_longest("No sign at the end", "No sign at the end");
}

static void one_comes_after_the_other(void **state)
{
	(void)state;
	static const char *const wanted[] = { "Why?", "“She said: ‘Go!’”", "No. 99 lay there.", "End" };
	const char *at = " Why?  “She said: ‘Go!’” No. 99 lay there.\n\nEnd";
	struct sentence sentence;
	size_t count = 0;
	for (; sentences_next(&at, &sentence); count++) {
		assert_true(count < 4);
		assert_int_equal(sentence.length, strlen(wanted[count]));
		assert_memory_equal(sentence.text, wanted[count], sentence.length);
	}
	assert_int_equal(count, 4);
	assert_false(sentences_next(&at, &sentence));
}

static void a_paragraph_ends_a_sentence_and_a_line_does_not(void **state)
{
	(void)state;
	is_longest("A heading\n\nand some more words", "and some more words");
	is_longest("one line\nand the next of it. End", "one line\nand the next of it.");
}

static void initials_numbers_and_short_words_before_numbers_end_none(void **state)
{
	(void)state;
	is_longest("By S. Cameron and M. I. Stark. So", "By S. Cameron and M. I. Stark.");
	is_longest("He was in Camp No. 99 for years. So", "He was in Camp No. 99 for years.");
	is_longest("It cost 1.5 rubles, i.e. nothing. So", "It cost 1.5 rubles, i.e. nothing.");
	is_longest("It was in 1954. They went home by ship", "They went home by ship");
	is_longest("They came to Odessa. 286 went on board", "They came to Odessa.");
}

static void what_closes_belongs_to_the_sentence(void **state)
{
	(void)state;
	is_longest("“We are going home now.” He wept.", "“We are going home now.”");
	is_longest("Они ехали домой ○. Он плакал ○2.", "Они ехали домой ○.");
	is_longest("*Ellos volvieron a casa.* ¿Quién lloró?", "*Ellos volvieron a casa.*");
	is_longest("«Я не могу», — сказал он? Да.", "«Я не могу», — сказал он?");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_longest_sentence_is_found_and_counted),
		cmocka_unit_test(one_comes_after_the_other),
		cmocka_unit_test(a_paragraph_ends_a_sentence_and_a_line_does_not),
		cmocka_unit_test(initials_numbers_and_short_words_before_numbers_end_none),
		cmocka_unit_test(what_closes_belongs_to_the_sentence),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
