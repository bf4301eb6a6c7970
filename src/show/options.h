/* What the kiosk is asked for, by the command line. */
#ifndef LANTERN_SHOW_OPTIONS_H
#define LANTERN_SHOW_OPTIONS_H
#include "draw/window.h"
#include "exhibition/hours.h"
#include "pages/script.h"
#include <stdbool.h>
#include <stddef.h>

enum draw_policy { DRAW_ALL, DRAW_KEYS /* first, middle, last of a movement */, DRAW_NONE };

/* What this house has otherwise than exhibition.lua says. 0, NULL: nothing. */
struct show_place {
	const char *chapters; /* only these are shown: "first,second" */
	double diagonal_mm, distance_mm, mounting_mm;
	bool mounted; /* mounting_mm is given: 0 may be meant */
};

/* Where it is shown. */
struct show_screen {
	bool headless, fullscreen;
	bool wait;		   /* with no display: for one, instead of ending */
	int width, height; /* of a window or headless */
	int rotation;
	struct window_wish wish; /* of the display's modes */
	struct key_table keys;	 /* besides the usual ones */
	enum draw_policy draw;	 /* headless only */
	bool nudged;			 /* each panel stands a pixel beside where it belongs, against images that burn in */
};

/* Headless: moments, in order, whose pictures are written. */
struct show_pictures {
	const double *at; /* borrowed */
	size_t count;
	const char *out; /* folder */
};

struct show_options {
	const char *folder; /* the exhibition's */
	const char *data;	/* lantern's own scripts and assets; may be NULL */
	const char *fonts;	/* extra folder of faces; may be NULL */
	struct show_screen screen;
	const char *language; /* NULL: the exhibition's */
	const char *panel;	  /* first panel; NULL: the first of the tour */
	struct aids aids;
	struct show_place place;
	struct hours hours; /* opening hours */
	time_t date;		/* virtual clock: what the clock on the wall shows at its beginning */
	bool virtual_clock;
	double until;		 /* seconds; < 0: for ever */
	int rounds;			 /* stop when the tour has gone round that often; 0: for ever */
	int tries;			 /* end when nothing could be shown in that many more tries; 0: try for ever */
	const char *touches; /* file; may be NULL */
	const char *trace;	 /* file; may be NULL */
	const char *sound;	 /* part of the name of the device to be heard; NULL: lantern chooses */
	const char *voice;	 /* folder of clips, looked into first; may be NULL */
	struct show_pictures pictures;
	size_t picture_bytes; /* 0: the exhibition's */
};

#endif
