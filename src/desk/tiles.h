/* `lantern tiles`: cuts a large scan into what media/pyramid.h describes, in a strip's memory. */
#ifndef LANTERN_DESK_TILES_H
#define LANTERN_DESK_TILES_H
#include "base/error.h"
#include <signal.h>
#include <stdbool.h>

struct tiles_options {
	const char *picture;
	const char *out;					/* the folder that NAME.tiles goes into; NULL: the picture's own */
	bool force;							/* cut again what is up to date */
	bool quiet;							/* no progress */
	const volatile sig_atomic_t *ended; /* borrows: ends in good order when it is set; may be NULL */
};

enum tiles_result { TILES_FAILED, TILES_CUT, TILES_CURRENT };

struct tiles_report {
	char *folder; /* owns: where the tiles are; to be freed */
	int width, height, levels, tiles;
};

/* Makes or renews the folder as a whole: when it fails (with an error) or is ended, what was there before is there
 * still and nothing else. A folder in its place that holds other things than tiles is refused. */
enum tiles_result tiles_cut(const struct tiles_options *options, struct tiles_report *report, struct error *error);

#endif
