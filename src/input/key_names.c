/* The table of those words. Must not know what a key does. */
#include "input/key_names.h"
#include <stddef.h>
#include <string.h>

static const char *const words[] = {
	[KEY_LEFT] = "left",	   [KEY_RIGHT] = "right",		  [KEY_UP] = "up",			 [KEY_DOWN] = "down",
	[KEY_ENTER] = "enter",	   [KEY_BACK] = "back",			  [KEY_HOME] = "home",		 [KEY_SPEECH] = "speech",
	[KEY_PLUGGED] = "plugged", [KEY_UNPLUGGED] = "unplugged", [KEY_HELP] = "help",		 [KEY_REPEAT] = "repeat",
	[KEY_PAUSE] = "pause",	   [KEY_LOUDER] = "louder",		  [KEY_QUIETER] = "quieter", [KEY_FASTER] = "faster",
	[KEY_SLOWER] = "slower",   [KEY_LARGER] = "larger",		  [KEY_SMALLER] = "smaller",
};
enum { WORDS = sizeof words / sizeof *words };

const char *key_word(enum key key)
{
	return (size_t)key < WORDS && words[key] ? words[key] : "";
}

enum key key_of(const char *word)
{
	for (size_t i = 0; i < WORDS; i++)
		if (words[i] && strcmp(words[i], word) == 0)
			return (enum key)i;
	return KEY_NONE;
}
