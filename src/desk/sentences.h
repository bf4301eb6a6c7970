/* How long the sentences of a text are. */
#ifndef LANTERN_DESK_SENTENCES_H
#define LANTERN_DESK_SENTENCES_H
#include <stddef.h>

struct sentence {
	const char *text; /* in what was asked about */
	size_t length;
	int words;
};

/* The longest sentence of a text with markup; `words` is 0 if there is none. It ends at . ! ? … with what closes a
 * quotation or a bracket behind it, before a space and a letter that is no small one; and at a paragraph's end. An
 * initial ("S. Cameron") and a short word before a number ("No. 99") end none. What stands in a language without such
 * signs is one sentence. */
struct sentence sentences_longest(const char *text);
/* How many there are; what has no word is none. */
int sentences_count(const char *text);

#endif
