/* `lantern check`: everything that is wrong with an exhibition, by file, line and field. */
#ifndef LANTERN_DESK_CHECK_H
#define LANTERN_DESK_CHECK_H
#include "base/error.h"
#include "base/problem.h"
#include "desk/legible.h"
#include "desk/survey.h"
#include "desk/worst.h"
#include "media/fonts.h"

/* What was measured on the way. All zero before; `legibles` is to be finished. */
struct measured {
	struct worst worst;
	struct legibles legibles;
	double distance_mm; /* from which the screen is read */
	char title[200];	/* of the exhibition, in its own language */
	char packages[300]; /* of Debian, that would bring dictionaries which are missing; "": none */
	size_t panels;
};

struct check_wish {
	const char *folder, *data;
	const char *faces; /* the folder in which faces are looked for first; NULL: none */
	struct fonts *fonts;
	const struct survey_size *sizes; /* screens to look at besides */
	size_t size_count;
	struct measured *measured; /* may be NULL */
	FILE *spelling;			   /* where words are listed that no dictionary knows; NULL: nowhere */
	FILE *voices;			   /* where it is told what a machine says and what people recorded; NULL: nowhere */
	bool worsts;			   /* it wants what is worst too */
	/* Only whether everything can be shown at all: each page and sheet once in each language, on a landscape screen;
	 * pages are not measured. For a kiosk, which takes over an exhibition that was checked at a desk. */
	bool quick;
	/* Ids of the panels that are looked at on screens; of all others only what reading them tells, and what is
	 * remembered. 0: all, and what stands around them. */
	const char *const *only;
	size_t only_count;
	bool forget;										 /* what was found by earlier checks counts for nothing */
	void (*tick)(void *data, size_t done, size_t count); /* while it goes on; NULL: nobody asks */
	void *data_of_tick;
};

/* Reads every file and builds every panel and every sheet in every language and text size, in high contrast and in low
 * reach, on a landscape and a portrait screen and on those that were named. What has not changed since an earlier check
 * is not built again (recall.h); what is found is the same, to the byte. Problems are added, sorted. False with an
 * error only if the check itself could not be done. */
bool check_run(const struct check_wish *wish, struct problems *problems, struct error *error);

#endif
