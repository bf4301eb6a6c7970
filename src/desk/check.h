/* `lantern check`: everything that is wrong with an exhibition, by file, line and field. */
#ifndef LANTERN_DESK_CHECK_H
#define LANTERN_DESK_CHECK_H
#include "base/error.h"
#include "base/problem.h"
#include "desk/worst.h"
#include "media/fonts.h"

/* What was measured on the way. All zero before. */
struct measured {
	struct worst worst;
	double distance_mm; /* from which the screen is read */
};

/* Reads every file and builds every panel in every language and text size, in high contrast and in low reach, on a
 * landscape and a portrait screen. `measured` may be NULL. Problems are added, sorted. False with an error only if the
 * check itself could not be done. */
bool check_run(const char *folder, const char *data, struct fonts *fonts, struct measured *measured,
			   struct problems *problems, struct error *error);

#endif
