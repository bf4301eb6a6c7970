/* Keys by the words in which they are settled, recorded and told. */
#ifndef LANTERN_INPUT_KEY_NAMES_H
#define LANTERN_INPUT_KEY_NAMES_H
#include "input/event.h"

/* "left, right, …": all that can be settled, for messages. */
#define KEY_WORDS                                                                                                      \
	"left, right, up, down, enter, back, home, larger, smaller, speech, plugged, unplugged, help, repeat, pause, "     \
	"louder, quieter, "                                                                                                \
	"faster or slower"

const char *key_word(enum key key); /* "" where it has none: what only a window's keyboard does */
enum key key_of(const char *word);	/* KEY_NONE: it is no such word */

#endif
