/* The kiosk: attract and browse, the way from panel to panel, live reload, and the promise that the screen is never
 * black and never shows an error. Owns everything below it and is handed down as one root; no globals. */
#ifndef LANTERN_SHOW_SHOW_H
#define LANTERN_SHOW_SHOW_H
#include "base/error.h"
#include "script/script.h"
#include <stdbool.h>

enum draw_policy { DRAW_ALL, DRAW_KEYS /* first, middle, last of a movement */, DRAW_NONE };

struct show_options {
	const char *folder;   /* the exhibition's */
	const char *data;     /* lantern's own scripts and assets; may be NULL */
	const char *fonts;    /* extra folder of faces; may be NULL */
	bool headless, fullscreen;
	int width, height;    /* of a window or headless */
	int rotation;
	const char *language; /* NULL: the exhibition's */
	const char *panel;    /* first panel; NULL: the first of the tour */
	enum text_size text_size;
	bool calm;
	enum draw_policy draw; /* headless only */
	bool virtual_clock;
	double until;         /* seconds; < 0: for ever */
	int rounds;           /* stop when the tour has gone round that often; 0: for ever */
	const char *touches;  /* file; may be NULL */
	const char *trace;    /* file; may be NULL */
	size_t picture_bytes; /* 0: the exhibition's */
};

enum show_result { SHOW_ENDED, SHOW_FAILED, SHOW_NO_DISPLAY };

/* Faces are looked for in `extra`, the exhibition's and lantern's own folders, then Debian's. */
struct fonts *show_fonts(const char *folder, const char *data, const char *extra, struct error *error);

/* Runs until it is told to stop. Errors are about the machine (no display, no memory); a broken exhibition is shown as
 * far as it can be. */
enum show_result show_run(const struct show_options *options, struct error *error);

#endif
