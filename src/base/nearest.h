/* "Did you mean ...?" */
#ifndef LANTERN_BASE_NEAREST_H
#define LANTERN_BASE_NEAREST_H
#include <stddef.h>

/* The candidate nearest to `name` by edit distance, if near enough to be a slip of the hand; else NULL. */
const char *nearest_name(const char *name, const char *const *candidates, size_t count);

/* "; did you mean NEAREST?" in the reader's language, to be put behind a message; "" without a nearest. `quote`: what
 * stands around the name, "" or "\"". */
struct guess {
	char text[400];
};
struct guess did_you_mean(const char *nearest, const char *quote);

#endif
