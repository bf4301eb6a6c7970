/* A table of keys. SDL knows their names. Must not know what a key does to the show. */
#include "draw/keys.h"
#include <SDL.h>
#include <string.h>

static enum key key_of(const char *word)
{
	static const char *const words[] = {
		[KEY_LEFT] = "left",   [KEY_RIGHT] = "right", [KEY_UP] = "up",	  [KEY_DOWN] = "down",
		[KEY_ENTER] = "enter", [KEY_BACK] = "back",	  [KEY_HOME] = "home"
	};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (words[i] && strcmp(word, words[i]) == 0)
			return (enum key)i;
	return KEY_NONE;
}

bool keys_add(struct key_table *table, const char *text)
{
	char name[48];
	const char *equal = strrchr(text, '=');
	size_t length = equal ? (size_t)(equal - text) : sizeof name;
	if (length >= sizeof name || table->count == KEYS_MOST)
		return false;
	for (size_t i = 0; i < length; i++)
		name[i] = text[i] == '_' ? ' ' : text[i];
	name[length] = 0;
	int32_t code = SDL_GetKeyFromName(name);
	enum key key = key_of(equal + 1);
	if (code == SDLK_UNKNOWN || key == KEY_NONE)
		return false;
	table->rows[table->count].code = code;
	table->rows[table->count++].key = key;
	return true;
}

enum key keys_find(const struct key_table *table, int32_t code)
{
	for (int i = 0; i < table->count; i++)
		if (table->rows[i].code == code)
			return table->rows[i].key;
	return KEY_NONE;
}
