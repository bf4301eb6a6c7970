/* `lantern shot`: pictures of panels as they look at rest, made without a display. */
#ifndef LANTERN_DESK_SHOT_H
#define LANTERN_DESK_SHOT_H
#include "base/error.h"
#include "base/problem.h"
#include "pages/script.h"
#include <stdbool.h>
#include <stddef.h>

struct shot_options {
	const char *folder, *data, *fonts; /* as in show_options */
	const char *out;		   /* pictures become OUT/LANGUAGE/PANEL-ID.png, a further page PANEL-ID-2.png, an overlay
								  PANEL-ID-NAME.png, a title title-CHAPTER.png */
	const char *const *panels; /* ids; none: all */
	size_t panel_count;
	const char *language;		 /* NULL: the exhibition's; "all" */
	int width, height, rotation; /* rotation: the picture as the turned screen gets it */
	struct aids aids;
	const char *overlay; /* pictured over each panel, fully risen: NAME or NAME:ABOUT; NULL: none */
	int jpeg_edge; /* > 0: JPEG files whose longer edge has so many pixels, ID.jpg; 0: PNG, as large as the screen */
	bool title;	   /* not the panels, but the title as it stands before each chapter */
	bool sheet;	   /* and a contact sheet OUT/sheet.png */
	bool quiet;	   /* no progress on stderr */
	const char *command; /* who makes them, for the progress; NULL: shot */
};

/* How large the pictures of a screen of that size become. */
void shot_size(const struct shot_options *options, int *width, int *height);

/* Returns how many pictures were written, or -1 with an error; what is wrong with panels is added to `problems`. */
int shot_run(const struct shot_options *options, struct problems *problems, struct error *error);

#endif
