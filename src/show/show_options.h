/* What the kiosk is asked for, by the command line. Apart from show.h, so that the files of this room, which all see
 * the options through state.h, do not include what includes them. */
#ifndef LANTERN_SHOW_SHOW_OPTIONS_H
#define LANTERN_SHOW_SHOW_OPTIONS_H
#include "pages/script.h"
#include <stdbool.h>
#include <stddef.h>

enum draw_policy { DRAW_ALL, DRAW_KEYS /* first, middle, last of a movement */, DRAW_NONE };

struct show_options {
	const char *folder; /* the exhibition's */
	const char *data;	/* lantern's own scripts and assets; may be NULL */
	const char *fonts;	/* extra folder of faces; may be NULL */
	bool headless, fullscreen;
	bool wait;		   /* with no display: for one, instead of ending */
	int width, height; /* of a window or headless */
	int rotation;
	const char *language; /* NULL: the exhibition's */
	const char *panel;	  /* first panel; NULL: the first of the tour */
	struct aids aids;
	enum draw_policy draw; /* headless only */
	bool virtual_clock;
	double until;		 /* seconds; < 0: for ever */
	int rounds;			 /* stop when the tour has gone round that often; 0: for ever */
	int tries;			 /* end when nothing could be shown in that many more tries; 0: try for ever */
	const char *touches; /* file; may be NULL */
	const char *trace;	 /* file; may be NULL */
	const double *at;	 /* headless: moments, in order, whose pictures are written to `out`; borrowed */
	size_t at_count;
	const char *out;
	size_t picture_bytes; /* 0: the exhibition's */
};

#endif
