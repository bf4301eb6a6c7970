/* What script_build is asked for, and what it gives: for the door and for the files behind it. */
#ifndef LANTERN_PAGES_REQUEST_H
#define LANTERN_PAGES_REQUEST_H
#include "exhibition/exhibition.h"
#include "scene/stage.h"
#include <stdbool.h>

enum text_size { TEXT_STANDARD, TEXT_LARGE, TEXT_LARGEST };

/* A visitor's reading aids. All zero is the standard. */
struct aids {
	enum text_size text_size;
	bool high_contrast, calm;
	bool low_reach; /* everything that can be touched, and all words, in the lower part of the screen */
};

enum build_part {
	BUILD_PANEL,	/* layouts/KIND.lua: a panel's words and the art around them */
	BUILD_CHROME,	/* chrome.lua: the controls around one page of a panel */
	BUILD_OVERLAY,	/* overlays/NAME.lua: a sheet over everything */
	BUILD_BACKDROP, /* backdrop.lua: the land and the sky behind every panel, in every light */
};

struct build_request {
	const struct exhibition *exhibition;
	enum build_part part;
	int panel, page; /* page (a sheet's: its own) from 0; for a backdrop neither counts */
	int pages;		 /* of the panel: for its chrome */
	int language;
	struct aids aids;
	int width_px, height_px;
	bool note;	/* only the content note of a panel marked `care`: layouts/note.lua gets the panel's title and note */
	bool title; /* in the panel's place the exhibition's title, layouts/title.lua, as it stands before a chapter */
	bool sounding;				 /* as if its sounds had been made already */
	int choice;					 /* what was chosen in the panel (a point, a year, a stop), from 1; 0: nothing */
	const char *overlay, *about; /* OVERLAY: its name, and what it is about ("" if nothing) */
};

/* Where words were written. */
struct origin {
	char file[256];	 /* as shown */
	int line;		 /* 0: the whole file */
	char field[320]; /* "" where there is none */
};

struct built {
	struct scene *scene;  /* the taker owns; laid out */
	int pages;			  /* PANEL, OVERLAY: at least 1 */
	int words;			  /* PANEL: set on this page */
	struct light *lights; /* BACKDROP: in the scene's arena */
	int light_count;
};

#endif
