/* A cache's key: plain numbers, then a text or a path, in one block of bytes. Private to draw/.
 *
 * The room is kept from key to key, for keys are built in every frame. */
#ifndef LANTERN_DRAW_KEY_H
#define LANTERN_DRAW_KEY_H
#include <stdbool.h>
#include <stddef.h>

struct key {
	char *bytes; /* owns */
	size_t length, room;
};

/* False when out of memory; then the length is 0. The numbers must have no padding between them. */
bool key_build(struct key *key, const void *numbers, size_t size, const char *text, size_t length);
void key_finish(struct key *key);

#endif
