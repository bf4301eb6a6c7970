/* Counting words, sentences and syllables.
 *
 * Syllables are vowels where a language writes each with one (ru), else groups of vowels with what is known of their
 * exceptions: a silent e in English, two strong or one accented vowel in Spanish that stand in hiatus. Must not know
 * what is too hard. */
#include "desk/ease.h"
#include "base/utf8.h"
#include "scene/markup.h"
#include "voice/sentences.h"
#include <string.h>

enum { RUNNING = 8 /* words of a text that is more than a label */, LONG = 6, LETTERS_MOST = 60 };

struct word {
	uint32_t letters[LETTERS_MOST]; /* in capitals */
	int count;
};

static bool is(const char *language, const char *id)
{
	return strncmp(language, id, 2) == 0 && (!language[2] || language[2] == '-');
}

static bool is_one_of(uint32_t letter, const char *set)
{
	uint32_t rune;
	for (size_t size; *set; set += size) {
		size = utf8_decode(set, strlen(set), &rune);
		if (rune == letter)
			return true;
	}
	return false;
}

static int syllables_en(const struct word *word)
{
	int groups = 0;
	bool vowel = false;
	for (int i = 0; i < word->count; i++) {
		bool is_vowel = is_one_of(word->letters[i], "AEIOUYÉ");
		groups += is_vowel && !vowel;
		vowel = is_vowel;
	}
	int last = word->count - 1;
	bool silent = last > 1 && word->letters[last] == 'E' && !is_one_of(word->letters[last - 1], "AEIOUYL");
	bool past = last > 2 && word->letters[last] == 'D' && word->letters[last - 1] == 'E' &&
				!is_one_of(word->letters[last - 2], "AEIOUYTD");
	return groups - (groups > 1 && (silent || past));
}

static int syllables_es(const struct word *word)
{
	int groups = 0;
	uint32_t before = 0;
	for (int i = 0; i < word->count; i++) {
		uint32_t letter = word->letters[i];
		bool vowel = is_one_of(letter, "AEIOUÁÉÍÓÚÜ");
		bool silent = letter == 'U' && i > 0 && is_one_of(word->letters[i - 1], "QG") && i + 1 < word->count &&
					  is_one_of(word->letters[i + 1], "EIÉÍ");
		if (!vowel || silent) {
			before = 0;
			continue;
		}
		bool apart = (is_one_of(before, "AEOÁÉÓ") && is_one_of(letter, "AEOÁÉÓ")) || is_one_of(letter, "ÍÚ") ||
					 is_one_of(before, "ÍÚ");
		groups += before == 0 || apart;
		before = letter;
	}
	return groups;
}

static int syllables_ru(const struct word *word)
{
	int count = 0;
	for (int i = 0; i < word->count; i++)
		count += is_one_of(word->letters[i], "АЕЁИОУЫЭЮЯ");
	return count;
}

static void add_word(struct ease *ease, const struct word *word, const char *language)
{
	int syllables = is(language, "en")	 ? syllables_en(word)
					: is(language, "es") ? syllables_es(word)
					: is(language, "ru") ? syllables_ru(word)
										 : 1;
	ease->words++;
	ease->long_words += word->count > LONG;
	/* A Russian preposition of one consonant has none. */
	ease->syllables += syllables > 0 || is(language, "ru") ? syllables : 1;
}

static void add_words(struct ease *ease, const struct markup *markup, const char *language)
{
	struct word word = { .count = 0 };
	uint32_t rune;
	for (size_t at = 0, size; at <= markup->length; at += size) {
		size = at < markup->length ? utf8_decode(markup->text + at, markup->length - at, &rune) : 1;
		bool letter = at < markup->length && utf8_is_letter(rune);
		if (letter && word.count < LETTERS_MOST)
			word.letters[word.count++] = utf8_capital(rune);
		bool joined = word.count > 0 && at < markup->length && (rune == 0x2019 || rune == '\'' || utf8_is_mark(rune));
		if (letter || joined)
			continue;
		if (word.count > 0)
			add_word(ease, &word, language);
		word.count = 0;
	}
}

void ease_add(struct ease *ease, const char *text, const char *language)
{
	struct arena arena;
	struct markup markup;
	if ((int)utf8_words(text, strlen(text)) < RUNNING)
		return;
	arena_init(&arena);
	if (markup_parse(&arena, text, &markup)) {
		add_words(ease, &markup, language);
		ease->sentences += sentences_count(text);
	}
	arena_finish(&arena);
}

struct ease_formula ease_formula(const char *language)
{
	if (is(language, "en"))
		return (struct ease_formula){ "Flesch", true };
	if (is(language, "es"))
		return (struct ease_formula){ "Szigriszt-Pazos", true };
	if (is(language, "ru"))
		return (struct ease_formula){ "Flesch-Oborneva", true };
	return (struct ease_formula){ "LIX", false };
}

double ease_score(const struct ease *ease, const char *language)
{
	if (ease->words == 0 || ease->sentences == 0)
		return 0;
	double sentence = (double)ease->words / ease->sentences, syllables = (double)ease->syllables / ease->words;
	if (is(language, "en"))
		return 206.835 - 1.015 * sentence - 84.6 * syllables;
	if (is(language, "es"))
		return 206.835 - 62.3 * syllables - sentence;
	if (is(language, "ru"))
		return 206.835 - 1.3 * sentence - 60.1 * syllables;
	return sentence + 100.0 * ease->long_words / ease->words;
}
