/* The sentences of a text, and how long they are. */
#ifndef LANTERN_VOICE_SENTENCES_H
#define LANTERN_VOICE_SENTENCES_H
#include <stdbool.h>
#include <stddef.h>

struct sentence {
	const char *text; /* in what was asked about */
	size_t length;
	int words;
};

/* The sentence that begins at *at, behind white space; *at then stands behind it. False at the text's end. A sentence
 * ends at . ! ? … with what closes a quotation or a bracket behind it, before a space and a letter that is no small
 * one; and at a paragraph's end. An initial ("S. Cameron") and a short word before a number ("No. 99") end none. What
 * stands in a language without such signs is one sentence. */
bool sentences_next(const char **at, struct sentence *sentence);

/* The longest sentence of a text, which may have markup; `words` is 0 if there is none. */
struct sentence sentences_longest(const char *text);
/* How many there are; what has no word is none. */
int sentences_count(const char *text);

#endif
