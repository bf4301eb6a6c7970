/* A list of texts to be said one after another, each in a language: each is a clip of its own. */
#ifndef LANTERN_SPEECH_SAID_H
#define LANTERN_SPEECH_SAID_H
#include <stdbool.h>
#include <stddef.h>

struct said_part {
	int language; /* of the exhibition */
	char *text;	  /* owns; plain, without markup */
};

/* All zero: empty. */
struct said {
	struct said_part *parts; /* owns */
	size_t count, room;
};

/* What cannot be kept for want of memory is not said. Texts without a letter or a digit are left out. */
void said_add(struct said *said, int language, const char *text, size_t length);
/* A text as it stands in a script, with its markup: as one part, its lines one after another. */
void said_add_name(struct said *said, int language, const char *markup);
/* The same, each of its sentences as a part. */
void said_add_text(struct said *said, int language, const char *markup);
void said_finish(struct said *said); /* empties it */

#endif
