/* Files of an exhibition that nobody reads or shows. */
#ifndef LANTERN_DESK_UNUSED_H
#define LANTERN_DESK_UNUSED_H
#include "base/problem.h"

/* Adds a warning for each picture that no script names, and each script that lantern does not know and no other script
 * asks for: a slip in its name, most of the time. `data`: lantern's own (may be NULL). */
void unused_find(const char *folder, const char *data, struct problems *problems);

#endif
