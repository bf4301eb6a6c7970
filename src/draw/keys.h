/* What keys say: the usual ones, and what a house's own keyboard, keypad, buttons or remote control say besides. */
#ifndef LANTERN_DRAW_KEYS_H
#define LANTERN_DRAW_KEYS_H
#include "input/event.h"
#include <stdbool.h>
#include <stdint.h>

enum { KEYS_MOST = 48 };

struct key_table {
	int count;
	struct {
		int32_t code; /* SDL's */
		enum key key;
	} rows[KEYS_MOST];
};

enum key_flaw { KEY_FLAWLESS, KEY_UNKNOWN, KEY_MEANINGLESS, KEY_TOO_MANY };

/* A key as SDL calls it, with "_" for a space or without, and what it does (a word of input/key_names.h). Rows that
 * were added before count before it. */
enum key_flaw keys_set(struct key_table *table, const char *name, const char *word);
/* "PageDown=right", "Left_Ctrl=back": a key as SDL calls it, with "_" for a space, and what it does (a word of
 * input/key_names.h). False: there is no such key or word, or no room. */
bool keys_add(struct key_table *table, const char *text);
/* What the table says of a key, else what it usually does; KEY_NONE: nothing. `table` NULL: there is none. */
enum key keys_find(const struct key_table *table, int32_t code);
/* The name of the first key that does it, as SDL calls it ("F2"), "" if none does; the table's own come first. */
const char *keys_name(const struct key_table *table, enum key key);
const char *keys_code_name(int32_t code); /* of a code, as SDL calls it */
/* Row after row of the usual keys, then false: the key as SDL calls it, and what it does. */
bool keys_usual(int row, const char **name, enum key *key);
/* Whether the table leaves that key what it usually does. */
bool keys_is_usual(const struct key_table *table, int row);

#endif
