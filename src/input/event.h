/* What comes in from the house: fingers, keys, the window, told without SDL's words. */
#ifndef LANTERN_INPUT_EVENT_H
#define LANTERN_INPUT_EVENT_H
#include <stdbool.h>

enum event_kind {
	EVENT_NONE,
	EVENT_DOWN,
	EVENT_MOVE,
	EVENT_UP,	  /* finger, x, y */
	EVENT_CANCEL, /* finger lost without an up */
	EVENT_KEY,	  /* key */
	EVENT_RESIZE, /* the window's pixels changed */
	EVENT_EXPOSE, /* draw again */
	EVENT_QUIT,
	EVENT_RELOAD, /* read the exhibition again */
	EVENT_DISPLAY_OFF,
	EVENT_DISPLAY_ON,
	EVENT_MEMORY_LOW,
	EVENT_CLOCK, /* virtual clock: somebody sets the clock on the wall, `seconds` on or back */
	EVENT_SLEEP, /* ... the machine stands still for `seconds` */
};

enum key {
	KEY_NONE,
	KEY_LEFT,
	KEY_RIGHT,
	KEY_UP,
	KEY_DOWN,
	KEY_ENTER,
	KEY_BACK,
	KEY_HOME,
	KEY_LARGER, /* of an enlarged picture */
	KEY_SMALLER,
	KEY_SPEECH, /* on, or off again */
	KEY_PLUGGED,
	KEY_UNPLUGGED, /* headphones, as keypads tell it */
	KEY_HELP,
	KEY_REPEAT,
	KEY_PAUSE,
	KEY_LOUDER,
	KEY_QUIETER,
	KEY_FASTER,
	KEY_SLOWER,
	KEY_RELOAD,
	KEY_QUIT
};

enum { EVENT_MOUSE = -1 }; /* the finger that a mouse is */

struct event {
	enum event_kind kind;
	double time;	  /* seconds on lantern's clock */
	long long finger; /* who; EVENT_MOUSE for the mouse */
	double x, y;	  /* 0..1 of the picture as the visitor sees it: rotation is undone */
	enum key key;	  /* KEY_NONE with a letter */
	char letter; /* of a key that means nothing else, where they are wanted: a to z, 0 to 9, '?' for help; else 0 */
	double seconds;
};

#endif
