/* Tables of keys. SDL knows their names.
 *
 * F15, F16 and F23 stand for headphones in, headphones out and back of common keypads; a keypad that sends others is
 * told by `lantern keys`. Must not know what a key does to the show. */
#include "draw/keys.h"
#include "input/key_names.h"
#include <SDL.h>
#include <string.h>

static const struct {
	SDL_Keycode code;
	enum key key;
} usual[] = {
	{ SDLK_LEFT, KEY_LEFT },	   { SDLK_RIGHT, KEY_RIGHT },		 { SDLK_UP, KEY_UP },
	{ SDLK_DOWN, KEY_DOWN },	   { SDLK_RETURN, KEY_ENTER },		 { SDLK_SPACE, KEY_ENTER },
	{ SDLK_KP_ENTER, KEY_ENTER },  { SDLK_HOME, KEY_HOME },			 { SDLK_BACKSPACE, KEY_BACK },
	{ SDLK_AC_BACK, KEY_BACK },	   { SDLK_TAB, KEY_DOWN },			 { SDLK_F1, KEY_HELP },
	{ SDLK_HELP, KEY_HELP },	   { SDLK_F2, KEY_SPEECH },			 { SDLK_F3, KEY_REPEAT },
	{ SDLK_F4, KEY_PAUSE },		   { SDLK_PLUS, KEY_LARGER },		 { SDLK_EQUALS, KEY_LARGER },
	{ SDLK_KP_PLUS, KEY_LARGER },  { SDLK_MINUS, KEY_SMALLER },		 { SDLK_KP_MINUS, KEY_SMALLER },
	{ SDLK_AUDIOPLAY, KEY_PAUSE }, { SDLK_F6, KEY_SLOWER },			 { SDLK_F7, KEY_FASTER },
	{ SDLK_F8, KEY_QUIETER },	   { SDLK_VOLUMEDOWN, KEY_QUIETER }, { SDLK_F9, KEY_LOUDER },
	{ SDLK_VOLUMEUP, KEY_LOUDER }, { SDLK_F15, KEY_PLUGGED },		 { SDLK_F16, KEY_UNPLUGGED },
	{ SDLK_F23, KEY_BACK },		   { SDLK_F5, KEY_RELOAD },			 { SDLK_ESCAPE, KEY_QUIT },
	{ SDLK_q, KEY_QUIT },
};
enum { USUAL = sizeof usual / sizeof *usual };

enum key_flaw keys_set(struct key_table *table, const char *name, const char *word)
{
	char plain[48];
	size_t length = strlen(name);
	enum key key = key_of(word);
	for (size_t i = 0; i <= length && i < sizeof plain; i++)
		plain[i] = name[i] == '_' && length > 1 ? ' ' : name[i];
	int32_t code = length < sizeof plain ? SDL_GetKeyFromName(plain) : SDLK_UNKNOWN;
	if (code == SDLK_UNKNOWN)
		return KEY_UNKNOWN;
	if (key == KEY_NONE)
		return KEY_MEANINGLESS;
	if (table->count == KEYS_MOST)
		return KEY_TOO_MANY;
	table->rows[table->count].code = code;
	table->rows[table->count++].key = key;
	return KEY_FLAWLESS;
}

bool keys_add(struct key_table *table, const char *text)
{
	char name[48];
	const char *equal = strrchr(text, '=');
	size_t length = equal ? (size_t)(equal - text) : sizeof name;
	if (length >= sizeof name)
		return false;
	memcpy(name, text, length);
	name[length] = 0;
	return keys_set(table, name, equal + 1) == KEY_FLAWLESS;
}

enum key keys_find(const struct key_table *table, int32_t code)
{
	for (int i = 0; table && i < table->count; i++)
		if (table->rows[i].code == code)
			return table->rows[i].key;
	for (int i = 0; i < USUAL; i++)
		if (usual[i].code == code)
			return usual[i].key;
	return KEY_NONE;
}

const char *keys_name(const struct key_table *table, enum key key)
{
	for (int i = 0; table && i < table->count; i++)
		if (table->rows[i].key == key)
			return SDL_GetKeyName(table->rows[i].code);
	for (int i = 0; i < USUAL; i++)
		if (usual[i].key == key && keys_find(table, usual[i].code) == key)
			return SDL_GetKeyName(usual[i].code);
	return "";
}

const char *keys_code_name(int32_t code)
{
	return SDL_GetKeyName(code);
}

bool keys_usual(int row, const char **name, enum key *key)
{
	if (row < 0 || row >= USUAL)
		return false;
	*name = SDL_GetKeyName(usual[row].code);
	*key = usual[row].key;
	return true;
}

bool keys_is_usual(const struct key_table *table, int row)
{
	return keys_find(table, usual[row].code) == usual[row].key;
}
