/* Which words go on which line: the whole paragraph is weighed at once (Knuth and Plass, without glue).
 *
 * Pure arithmetic over widths; knows neither letters nor fonts. */
#ifndef LANTERN_SCENE_FIT_H
#define LANTERN_SCENE_FIT_H
#include "base/arena.h"
#include "scene/breaks.h"
#include <stdbool.h>

/* What is never torn apart, and how easily the line ends after it. */
struct fit_piece {
	double width, space; /* of the piece, and of the space after it if no line ends there */
	enum break_level level;
	double hyphen; /* width of what is added where a line ends there */
};

struct fit {
	int *ends; /* in the arena: the last piece of each line */
	int count;
	bool overfull; /* a piece is wider than the limit, even with all bonds loosened */
};

/* Lines of at most `limit` (<= 0: one line), as few as can be, as even as can be; with `balance` the last line is to be
 * as long as the others, else it is free, but no mere word or two. False when out of memory. */
bool fit_lines(struct arena *arena, const struct fit_piece *pieces, int count, double limit, bool balance,
			   struct fit *fit);

#endif
