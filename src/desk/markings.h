/* What of a text's mark-up its translation has lost. */
#ifndef LANTERN_DESK_MARKINGS_H
#define LANTERN_DESK_MARKINGS_H
#include <stdbool.h>
#include <stddef.h>

/* The first ring or touchable word of `source` that `text` does not have, in `lost` ("the ring ○2", "the link
 * (karlag)"); false if none is lost. What `old` does not have either was lost before, and does not count. */
bool markings_lost(const char *source, const char *text, const char *old, char *lost, size_t size);
/* Are there stars in the source and in `old`, and none in the text? */
bool markings_stars_lost(const char *source, const char *text, const char *old);

#endif
