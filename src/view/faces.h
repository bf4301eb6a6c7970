/* Where the faces are looked for: the same folders for the kiosk, for pictures and for the curator's check. */
#ifndef LANTERN_VIEW_FACES_H
#define LANTERN_VIEW_FACES_H
#include "base/error.h"
#include "media/fonts.h"

/* `extra` first (NULL: none), then the exhibition's and lantern's own folders, then Debian's. NULL with an error; the
 * caller owns. */
struct fonts *faces_open(const char *folder, const char *data, const char *extra, struct error *error);

#endif
