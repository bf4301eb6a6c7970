/* To whom a problem is told: the curator, at what the curator can mend. */
#ifndef LANTERN_DESK_BLAME_H
#define LANTERN_DESK_BLAME_H
#include "base/problem.h"
#include "pages/script.h"

/* Goes once more over all that was found. What names one of lantern's own files, which the exhibition does not have, is
 * told of the screen in exhibition.lua; a field that stands in its file gets its line; one cause that breaks many
 * panels is told once. */
void blame_curator(const struct script *script, struct problems *problems);

#endif
