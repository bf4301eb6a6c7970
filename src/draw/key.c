/* Keys of what the caches hold: two things are the same when all their bytes are. Must not know what is cached. */
#include "draw/key.h"
#include <stdlib.h>
#include <string.h>

bool key_build(struct key *key, const void *numbers, size_t size, const char *text, size_t length)
{
	key->length = 0;
	if (size + length > key->room) {
		size_t room = (size + length) * 2;
		char *grown = realloc(key->bytes, room);
		if (!grown)
			return false;
		key->bytes = grown;
		key->room = room;
	}
	memcpy(key->bytes, numbers, size);
	memcpy(key->bytes + size, text, length);
	key->length = size + length;
	return true;
}

void key_finish(struct key *key)
{
	free(key->bytes);
	*key = (struct key){ 0 };
}
