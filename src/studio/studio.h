/* `lantern edit`: the curator's live preview. In a window beside any editor stands the panel that was saved, in the
 * language that was changed, and round it, never in it, a bar with everything that can be asked of the picture and with
 * the mistakes of the file at hand. */
#ifndef LANTERN_STUDIO_STUDIO_H
#define LANTERN_STUDIO_STUDIO_H
#include "draw/keys.h"
#include "pages/script.h"
#include <stdbool.h>
#include <stddef.h>

enum studio_result { STUDIO_ENDED, STUDIO_NO_DISPLAY, STUDIO_FAILED };

struct studio_options {
	const char *folder, *data; /* the exhibition's; lantern's own */
	const char *fonts;		   /* extra folder of faces; may be NULL */
	const char *program;	   /* lantern itself, which checks the panel beside the preview; NULL: nothing is checked */
	const char *language;	   /* that it begins in; NULL: the exhibition's */
	const char *panel;		   /* that it begins with; NULL: the first */
	struct aids aids;
	struct {
		int width, height;	/* of the screen that is looked at; 0: 1920x1080 */
		double diagonal_mm; /* 0: the exhibition's */
	} screen;
	struct {
		bool headless;
		int width, height; /* px */
		struct key_table keys;
	} window;
	struct {
		bool virtual_clock;
		double until;		 /* seconds; < 0: for ever */
		const char *touches; /* file; may be NULL */
		const char *trace;	 /* file; may be NULL */
		const double *at;	 /* headless: moments, in order, at which the window is pictured; borrowed */
		size_t at_count;
		const char *out; /* folder of these pictures */
	} run;
};

/* STUDIO_ENDED: the curator ended it. Else an error. */
enum studio_result studio_run(const struct studio_options *options, struct error *error);

#endif
