/* Every text that a kiosk may say: whoever makes clips makes one of each.
 *
 * It is found as a visitor would find it: each page, each sheet that something on it leads to, and each thing on them,
 * described by the same functions that describe it when it is said. */
#ifndef LANTERN_SPEECH_EVERY_H
#define LANTERN_SPEECH_EVERY_H
#include "pages/script.h"

/* Calls `each` with every text of controls, sheets, titles and notes in the language, and of the panels' pages
 * (`narration`); often more than once with the same text. `own` is the language of the text itself (a button that says
 * "Русский" is spoken so). Words of words.lua are given as patterns (VOICE_NUMBER). Only of panel `panel`; -1: of all.
 * The exhibition's panels are read by it; what is wrong with them is added to the problems. */
typedef void every_taker(void *data, int own, const char *text);
void every_text(struct script *script, struct exhibition *exhibition, int language, int panel, every_taker *each,
				void *data, struct problems *problems);

#endif
