/* What `lantern check --json` has said, read again. */
#ifndef LANTERN_STUDIO_CHECKED_H
#define LANTERN_STUDIO_CHECKED_H
#include "base/problem.h"

/* Adds every problem of the text, one JSON object a line; what is none is left out. NULL: nothing was said. */
void checked_read(const char *text, struct problems *problems);

#endif
