/* What a house's own keyboard, buttons or remote control say besides the usual keys. */
#ifndef LANTERN_DRAW_KEYS_H
#define LANTERN_DRAW_KEYS_H
#include "input/event.h"
#include <stdbool.h>
#include <stdint.h>

enum { KEYS_MOST = 24 };

struct key_table {
	int count;
	struct {
		int32_t code; /* SDL's */
		enum key key;
	} rows[KEYS_MOST];
};

/* "PageDown=right", "Left_Ctrl=back": a key as SDL calls it, with "_" for a space, and what it does: left, right, up,
 * down, enter, back or home. False: there is no such key or word, or no room. */
bool keys_add(struct key_table *table, const char *text);
enum key keys_find(const struct key_table *table, int32_t code); /* KEY_NONE: it is not in the table */

#endif
