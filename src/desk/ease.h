/* How easily a text is read, by the formula that was published for its language:
 * en Flesch (1948), es Szigriszt-Pazos (1993, read on Barrio's INFLESZ scale), ru Flesch as fitted by Oborneva (2006);
 * all others LIX (Björnsson, 1968). Each is good for comparing texts of one language, and for nothing else. */
#ifndef LANTERN_DESK_EASE_H
#define LANTERN_DESK_EASE_H
#include <stdbool.h>

/* What is counted in running text; all zero at first. */
struct ease {
	int words, sentences, syllables;
	int long_words; /* of more than six letters */
};

/* Adds a text with markup, unless it is too short to be running text. */
void ease_add(struct ease *ease, const char *text, const char *language);

struct ease_formula {
	const char *name;
	bool falls; /* the larger the number, the easier; else the harder */
};
struct ease_formula ease_formula(const char *language);
double ease_score(const struct ease *ease, const char *language);

#endif
