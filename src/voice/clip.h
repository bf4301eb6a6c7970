/* Where the sound of a text lies. A clip is one sentence or one fragment ("Contents", "button", "of 6"), without
 * markup.
 *
 * Who wants to say something asks for the clip of that very text; `lantern speak` made one of every text that can be
 * asked for. So no list of clips is kept anywhere: the text is the name. */
#ifndef LANTERN_VOICE_CLIP_H
#define LANTERN_VOICE_CLIP_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A word of words.lua that holds VOICE_NUMBER is a pattern: a clip is there for each whole number from 0 to
 * VOICE_NUMBERS_MOST in its place ("of {n}": "of 6"). Without a pattern the number alone is there too: "6". */
#define VOICE_NUMBER "{n}"
enum { VOICE_NUMBERS_MOST = 60 };

/* The text as it counts for its name: no white space at its ends, one space for any within (a no-break one too), no
 * soft hyphens. To be freed; NULL when out of memory. */
char *voice_fold(const char *text);
/* The same for equal texts after folding. */
uint64_t voice_sum(const char *text);

/* FOLDER/LANGUAGE/HASH.opus, whether it is there or not; HASH: voice_sum in 16 hexadecimal digits. To be freed; NULL
 * when out of memory. */
char *voice_clip_path(const char *folder, const char *language, const char *text);

/* What a person recorded of a panel: FOLDER/assets/voice/LANGUAGE/PANEL.opus, of a page from the second on
 * PANEL-PAGE.opus; whether it is there or not. `page` from 1. To be freed; NULL when out of memory. */
char *voice_recorded_path(const char *folder, const char *language, const char *panel, int page);

/* The folders where made clips are looked for, in the order in which they count. */
struct voice_places {
	char *folders[4]; /* own */
	size_t count;
};

/* `extra` first (NULL: none), then build/voice of the exhibition's folder, build/voice and voice of lantern's own data
 * (may be NULL): a checkout's, and an installed lantern's. False when out of memory; to be finished either way. */
bool voice_places_init(struct voice_places *places, const char *folder, const char *data, const char *extra);
void voice_places_finish(struct voice_places *places);
/* The first of them that has a clip of the text; NULL if none has. To be freed. */
char *voice_places_find(const struct voice_places *places, const char *language, const char *text);

#endif
