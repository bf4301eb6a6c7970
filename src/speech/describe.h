/* What is said of a thing on the screen: its name, what it is, the how-manieth of how many, how it is, and what Enter
 * does; and what is said of a whole page of things.
 *
 * What a thing is called stands on its node (`heard.name`), else on it for the eye, else its action has a word. */
#ifndef LANTERN_SPEECH_DESCRIBE_H
#define LANTERN_SPEECH_DESCRIBE_H
#include "pages/script.h"
#include "scene/scene.h"
#include "speech/said.h"

/* For whom, and before which panel: what is chosen already follows from it. All borrowed. */
struct listener {
	struct script *script;
	const struct exhibition *exhibition;
	int language;
	struct aids aids;
	int panel, choice;
};

/* A thing with an action. `place` from 1; `count` 0: it does not stand among others. */
void describe_node(const struct listener *listener, const struct node *node, int place, int count, struct said *said);
/* Its name alone. */
void describe_name(const struct listener *listener, const struct node *node, struct said *said);
/* What is said of a page that was built for `request`, or of the title or a note. False when memory ran out. */
bool describe_page(const struct listener *listener, const struct build_request *request, const struct scene *scene,
				   int pages, struct said *said);
/* All that is to be read in the scene and does not answer to a touch, sentence by sentence. */
void describe_scene(const struct listener *listener, const struct scene *scene, struct said *said);
/* The panel's title; nothing at the exhibition's title. */
void describe_title(const struct listener *listener, struct said *said);
/* A word of words.lua, sentence by sentence; `number` in the place of VOICE_NUMBER. */
void describe_word(const struct listener *listener, const char *word, int number, struct said *said);

/* The same as it stands there, with VOICE_NUMBER. */
void describe_pattern(const struct listener *listener, const char *word, struct said *said);

/* Every word that describe_ and whoever calls describe_word may say; NULL behind the last. */
extern const char *const DESCRIBE_WORDS[];

#endif
