/* `lantern speak`: clips of every text that the kiosk may say, made by a machine's voice. */
#ifndef LANTERN_DESK_SPEAK_H
#define LANTERN_DESK_SPEAK_H
#include "base/error.h"
#include "base/problem.h"
#include <stdio.h>

struct speak_options {
	const char *folder, *data, *fonts; /* the exhibition's; lantern's own; extra faces or NULL */
	const char *out;				   /* the folder of clips; NULL: build/voice of the exhibition's folder */
	const char *language;			   /* NULL or "all": all */
	const char *const *panels;		   /* only what is said of these */
	size_t panel_count;
	bool quiet, force; /* no progress; make anew what is up to date */
	bool list;		   /* make nothing: tell each text and the words that it becomes */
	bool check;		   /* make nothing: tell of recordings, and of clips that are to be made */
};

/* Tells on `out` what was done, a line a language. Problems of the exhibition are added. False with an error if it
 * could not be done, or not all of it. */
bool speak_run(const struct speak_options *options, FILE *out, struct problems *problems, struct error *error);

#endif
