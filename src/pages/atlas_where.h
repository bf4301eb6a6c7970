/* In which country a place lies. */
#ifndef LANTERN_PAGES_ATLAS_WHERE_H
#define LANTERN_PAGES_ATLAS_WHERE_H
#include "pages/atlas_file.h"

/* The two letters of the country, in degrees east and north; NULL: in the sea, on an island that the scale leaves out,
 * or no memory. */
const char *atlas_where(const struct atlas *atlas, struct point place);

#endif
