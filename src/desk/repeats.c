/* Only where hardly anybody means it: small words that no sentence has twice, and longer ones that are no name and not
 * among those that a language says twice ("had had", "nous nous", "sehr sehr").
 *
 * A language that is not in the table is not asked. Must not know where a text stands. */
#include "desk/repeats.h"
#include "base/utf8.h"
#include <stdint.h>
#include <string.h>

enum { LONG = 4 /* letters */ };

struct manner {
	const char *language;
	const char *never; /* small words that never stand twice */
	const char *may;   /* longer ones that may; NULL: any */
};

static const struct manner MANNERS[] = {
	{ "en", " the a an of to and with at from were are as their its or but ",
	  " had that very long many much more never what been really bye knock hear " },
	{ "es", " de la el los las en y un una del al por con se su sus pero o ",
	  " casi poco muy como nada todo todos siempre nunca luego para " },
	{ "fr", " de le la les et au aux du des dans pour sur un une par avec ce sa son ",
	  " nous vous très bien trop plus loin petit " },
	{ "de", " und im zum zur vom mit für ein eine einen am bei oder auch wird ",
	  " sehr noch viel lange immer nach sich ihnen diese dass ganz weit nicht denen " },
	{ "it", " di il la le gli un una e del della dei nel nella con per ",
	  " piano poco quasi molto sotto via man tutto " },
	{ "pt", " de o a os as um uma do da dos das em no na e com por ", " quase muito logo pouco para " },
	{ "ru", " и в на с из от до для по об за под при над к у но а или ",
	  " очень давно долго много ещё едва всего совсем только мало тихо далеко никогда почти было были " },
	{ "kk", " және мен үшін бұл осы деп туралы кейін дейін ", NULL },
	{ "uk", " і й в у на з із від до для по про за під при ", " дуже давно довго багато було були " },
};

static const struct manner *manner_of(const char *language)
{
	for (size_t i = 0; i < sizeof MANNERS / sizeof *MANNERS; i++)
		if (strncmp(language, MANNERS[i].language, 2) == 0 && (!language[2] || language[2] == '-'))
			return &MANNERS[i];
	return NULL;
}

struct word {
	size_t at, length;
	int letters;
	bool capital;
};

static bool next_word(const char *text, size_t *from, struct word *word)
{
	size_t length = strlen(text), size;
	uint32_t rune = 0;
	while (*from < length && (size = utf8_decode(text + *from, length - *from, &rune), !utf8_is_letter(rune)))
		*from += size;
	*word = (struct word){ .at = *from, .capital = utf8_is_capital(rune) };
	for (; *from < length; *from += size, word->letters++) {
		size = utf8_decode(text + *from, length - *from, &rune);
		if (!utf8_is_letter(rune) && !utf8_is_mark(rune) && rune != 0xAD)
			break;
	}
	word->length = *from - word->at;
	return word->length > 0;
}

/* In capitals or not. */
static bool are_same(const char *text, const struct word *left, const struct word *right)
{
	size_t at = 0;
	uint32_t one, other;
	while (left->length == right->length && at < left->length) {
		size_t size = utf8_decode(text + left->at + at, left->length - at, &one);
		utf8_decode(text + right->at + at, right->length - at, &other);
		if (utf8_capital(one) != utf8_capital(other))
			return false;
		at += size;
	}
	return left->length == right->length;
}

static bool is_among(const char *list, const char *text, const struct word *word)
{
	char name[40] = " ";
	if (word->length + 3 > sizeof name)
		return false;
	memcpy(name + 1, text + word->at, word->length);
	name[word->length + 1] = ' ';
	return strstr(list, name) != NULL;
}

/* Only white space between them, and no empty line. */
static bool touch(const char *text, const struct word *left, const struct word *right, bool *broken)
{
	size_t start = left->at + left->length, gap = right->at - start;
	int lines = 0;
	for (size_t i = 0; i < gap; i++) {
		lines += text[start + i] == '\n';
		if (!strchr(" \n\t", text[start + i]))
			return false;
	}
	*broken = lines > 0;
	return gap > 0 && lines < 2;
}

/* Is the word part of a longer one: "so-and-so", "d’un"? */
static bool is_joined(const char *text, const struct word *left, const struct word *right)
{
	static const char *const joints[] = { "-", "‐", "‑", "’", "'", "." };
	for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
		size_t length = strlen(joints[i]);
		if (i < 5 && strncmp(text + right->at + right->length, joints[i], length) == 0)
			return true;
		if (left->at >= length && strncmp(text + left->at - length, joints[i], length) == 0)
			return true;
	}
	return false;
}

bool repeats_find(const char *text, const char *language, size_t *at, size_t *length)
{
	const struct manner *manner = manner_of(language);
	struct word before = { 0 }, word;
	for (size_t from = 0; manner && next_word(text, &from, &word); before = word) {
		bool broken;
		if (before.length == 0 || !are_same(text, &before, &word) || !touch(text, &before, &word, &broken) ||
			word.capital || is_joined(text, &before, &word))
			continue;
		bool small = is_among(manner->never, text, &word);
		bool longer = manner->may && word.letters >= LONG && !broken && !is_among(manner->may, text, &word);
		if (!small && !longer)
			continue;
		*at = before.at;
		*length = word.at + word.length - before.at;
		return true;
	}
	return false;
}
