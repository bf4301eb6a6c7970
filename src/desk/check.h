/* `lantern check`: everything that is wrong with an exhibition, by file, line and field. */
#ifndef LANTERN_DESK_CHECK_H
#define LANTERN_DESK_CHECK_H
#include "base/error.h"
#include "base/problem.h"
#include "media/fonts.h"

/* Reads every file and builds every panel in every language and text size on a landscape and a portrait screen.
 * Problems are added, sorted. False with an error only if the check itself could not be done. */
bool check_run(const char *folder, const char *data, struct fonts *fonts, struct problems *problems,
			   struct error *error);

#endif
