/* What is said to a visitor who asked for it. */
#ifndef LANTERN_GUEST_SPEAKING_H
#define LANTERN_GUEST_SPEAKING_H
#include "draw/keys.h"
#include "guest/held.h"
#include "scene/scene.h"
#include "sound/sound.h"
#include "speech/said.h"
#include "view/view.h"
#include "voice/clip.h"

/* Steps of loudness and speed, and where each visit begins. */
enum { VOLUME_MOST = 10, VOLUME_USUAL = 7, SPEED_MOST = 7, SPEED_USUAL = 2 };

/* All zero: nobody has asked for anything. */
struct speaking {
	struct sound *sound;   /* borrows; NULL: this house has none */
	const char *extra;	   /* borrows: a folder of clips; NULL: none */
	struct key_table keys; /* which key does what, besides the usual ones */
	bool on, paused;
	int volume, speed;			/* steps, from 1 */
	struct voice_places places; /* where clips are, while it is on */
	struct {
		struct view_key view;
		unsigned sheet;	 /* its serial; 0: none is open */
		bool asked;		 /* whether somebody is still there */
		unsigned looked; /* the hand's: keys on an enlarged picture */
		bool staff;		 /* the staff are there: nothing is said */
	} at;				 /* what was spoken of last */
	struct held focus;	 /* ... and the thing on it */
	struct clips last;	 /* own: what was said last, to be repeated */
	unsigned untold;	 /* a bit for each language in which no clip is missing yet */
	struct scene *line;	 /* owns: what is seen of it; NULL: it is to be made */
};

#endif
