/* By alphabets, by the letters that of two languages only Kazakh has, and by small words.
 *
 * A name, a source or a title of a film may stand in any language: what is short has to show it twice, in both texts.
 * Must not know where a text stands. */
#include "desk/tongue.h"
#include "base/utf8.h"
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { WORDS_LEAST = 8, HITS_LEAST = 3, HITS_PERCENT = 12, LETTERS_LEAST = 40, LETTERS_SHORT = 4, OWN_PERCENT = 5 };

enum alphabet { ALPHABET_UNKNOWN, LATIN, CYRILLIC, GREEK };

struct signs {
	const char *language;
	enum alphabet alphabet;
	const char *words; /* small ones that its neighbours do not have */
};

static const struct signs SIGNS[] = {
	{ "en", LATIN, " the and of was were with that for from by they this which had not is are " },
	{ "es", LATIN, " el los las y del una con por fue que su para como más pero era sus " },
	{ "de", LATIN, " der die das und ist von mit den nicht ein eine im wurde sie zu auf dem " },
	{ "fr", LATIN, " les des et du une est dans pour qui aux sur avec ils étaient où il " },
	{ "it", LATIN, " il gli di che della e per del sono nel con una dei alla " },
	{ "pt", LATIN, " os as do da dos das uma com não em para foi pelo ao " },
	{ "pl", LATIN, " i w na nie się z do jest był od przez oraz " },
	{ "ru", CYRILLIC, " и в на не что с он как по из был от за для это его они она были была к " },
	{ "uk", CYRILLIC, " і в на не що з він як та до від був для це його вони " },
	{ "kk", CYRILLIC, " және мен бұл деп болды үшін осы еді бір туралы кейін оның олар " },
	{ "el", GREEK, " και το της του η ο την στο με για από τα των " },
};

static const struct signs *signs_of(const char *language)
{
	for (size_t i = 0; i < sizeof SIGNS / sizeof *SIGNS; i++)
		if (strncmp(language, SIGNS[i].language, 2) == 0 && !language[2])
			return &SIGNS[i];
	return NULL;
}

struct look {
	int letters, latin, cyrillic, greek, kazakh;
	int words, hits;
};

/* Letters that Kazakh has and Russian does not. */
static bool is_kazakh(uint32_t rune)
{
	static const char letters[] = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
	uint32_t member;
	for (const char *at = letters; *at;) {
		at += utf8_decode(at, strlen(at), &member);
		if (member == rune)
			return true;
	}
	return false;
}

static void count_letter(struct look *look, uint32_t rune)
{
	look->letters++;
	look->latin += rune < 0x250 || (rune >= 0x1E00 && rune < 0x1F00);
	look->greek += (rune >= 0x370 && rune < 0x400) || (rune >= 0x1F00 && rune < 0x2000);
	look->cyrillic += rune >= 0x400 && rune < 0x530;
	look->kazakh += is_kazakh(rune);
}

/* As a word is written within a sentence; a small letter has as many bytes as its capital here. */
static void lower_first(char *word)
{
	uint32_t rune;
	utf8_decode(word, strlen(word), &rune);
	bool capital = (rune >= 'A' && rune <= 'Z') || (rune >= 0x410 && rune < 0x430);
	if (capital)
		utf8_encode(rune + 0x20, word);
}

static void count_word(struct look *look, const char *word, size_t length, const struct signs *signs)
{
	char name[24] = " ";
	look->words++;
	if (length + 3 > sizeof name)
		return;
	memcpy(name + 1, word, length);
	name[length + 1] = ' ';
	name[length + 2] = 0;
	lower_first(name + 1);
	look->hits += strstr(signs->words, name) != NULL;
}

static struct look look_at(const char *text, const struct signs *signs)
{
	struct look look = { 0 };
	size_t start = 0, length = strlen(text), size;
	bool within = false;
	uint32_t rune;
	for (size_t at = 0; at <= length; at += size) {
		/* The id of a word of the glossary is in no language. */
		bool id = at > 0 && text[at] == '(' && text[at - 1] == ']';
		size = id ? strcspn(text + at, ")") : at < length ? utf8_decode(text + at, length - at, &rune) : 1;
		bool letter = !id && at < length && utf8_is_letter(rune);
		if (letter)
			count_letter(&look, rune);
		if (letter && !within)
			start = at;
		else if (!letter && within)
			count_word(&look, text + start, at - start, signs);
		within = letter;
	}
	return look;
}

static int of_alphabet(const struct look *look, enum alphabet alphabet)
{
	return alphabet == LATIN ? look->latin : alphabet == GREEK ? look->greek : look->cyrillic;
}

static bool is_kk(const struct signs *signs)
{
	return strcmp(signs->language, "kk") == 0;
}

/* Nothing of the text is the language's. */
static bool is_foreign(const char *text, const struct signs *signs)
{
	struct look look = look_at(text, signs);
	if (look.words < WORDS_LEAST || look.letters < LETTERS_LEAST)
		return false;
	if (of_alphabet(&look, signs->alphabet) * 10 < look.letters)
		return true;
	if (is_kk(signs))
		return look.kazakh == 0;
	if (signs->alphabet == CYRILLIC && look.kazakh * 100 >= OWN_PERCENT * look.letters)
		return strcmp(signs->language, "ru") == 0;
	return look.hits == 0;
}

static bool is_in(const char *text, const struct signs *signs)
{
	struct look look = look_at(text, signs);
	if (of_alphabet(&look, signs->alphabet) * 10 < look.letters * 9)
		return false;
	if (is_kk(signs))
		return look.kazakh * 100 >= OWN_PERCENT * look.letters;
	if (strcmp(signs->language, "ru") == 0 && look.kazakh > 0)
		return false;
	return look.hits >= HITS_LEAST && look.hits * 100 >= HITS_PERCENT * look.words;
}

bool tongue_is_other(const char *text, const char *own, const char *other)
{
	const struct signs *signs = signs_of(own), *others = signs_of(other);
	return signs && others && signs != others && is_foreign(text, signs) && is_in(text, others);
}

/* Kazakh may be written in Latin letters. */
bool tongue_is_other_alphabet(const char *text, const char *own)
{
	const struct signs *signs = signs_of(own);
	struct look look = { 0 };
	if (signs && !is_kk(signs))
		look = look_at(text, signs);
	return look.words >= WORDS_LEAST && look.letters >= LETTERS_LEAST &&
		   of_alphabet(&look, signs->alphabet) * 10 < look.letters;
}

/* Each has small words of the other's language, and none of its own. */
static bool are_changed(const char *text, const struct signs *signs, const char *other_text, const struct signs *others)
{
	return look_at(text, signs).hits == 0 && look_at(text, others).hits > 0 && look_at(other_text, others).hits == 0 &&
		   look_at(other_text, signs).hits > 0;
}

/* The text has letters of the one alphabet alone. */
static bool is_all(const char *text, const struct signs *signs)
{
	struct look look = look_at(text, signs);
	return look.letters >= LETTERS_SHORT && of_alphabet(&look, signs->alphabet) == look.letters;
}

bool tongue_are_swapped(const char *text, const char *language, const char *other_text, const char *other)
{
	const struct signs *signs = signs_of(language), *others = signs_of(other);
	if (!signs || !others || signs == others)
		return false;
	if (tongue_is_other(text, language, other) && tongue_is_other(other_text, other, language))
		return true;
	if (signs->alphabet != others->alphabet)
		return is_all(text, others) && is_all(other_text, signs);
	if (signs->alphabet != CYRILLIC)
		return are_changed(text, signs, other_text, others);
	/* Of Kazakh and Russian one has letters of its own. */
	bool first = is_kk(signs) && strcmp(others->language, "ru") == 0;
	bool second = is_kk(others) && strcmp(signs->language, "ru") == 0;
	if (!first && !second)
		return false;
	struct look kazakh = look_at(first ? text : other_text, signs), russian = look_at(first ? other_text : text, signs);
	return kazakh.letters >= 2 * LETTERS_SHORT && kazakh.kazakh == 0 && russian.letters >= 2 * LETTERS_SHORT &&
		   russian.kazakh >= 2 && russian.kazakh * 100 >= OWN_PERCENT * russian.letters;
}
