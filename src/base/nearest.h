/* "Did you mean ...?" */
#ifndef LANTERN_BASE_NEAREST_H
#define LANTERN_BASE_NEAREST_H
#include <stddef.h>

/* The candidate nearest to `name` by edit distance, if near enough to be a slip of the hand; else NULL. */
const char *nearest_name(const char *name, const char *const *candidates, size_t count);

#endif
