/* What panels, chapters and glosses are called in scripts: latin letters, digits, "-" and "_". */
#ifndef LANTERN_BASE_ID_H
#define LANTERN_BASE_ID_H
#include <stdbool.h>

enum { ID_BYTES = 100 /* bytes, with the 0 at the end */ };

bool id_is_good(const char *id);

#endif
