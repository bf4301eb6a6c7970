/* The pictures that files of words name: is one there, and can it be shown? */
#ifndef LANTERN_WORDS_PICTURES_H
#define LANTERN_WORDS_PICTURES_H
#include "base/error.h"
#include "lua/files.h"
#include "lua/state.h"
#include "media/picture.h"

enum picture_fault { PICTURE_FINE, PICTURE_OUTSIDE, PICTURE_MISSING, PICTURE_CLOSED, PICTURE_BAD };

/* The file that a panel or a layout names FILE: assets/FILE of the exhibition, else of lantern's own. False if there is
 * none: `place` is where it should be, in the exhibition. */
bool pictures_find(struct script *script, const char *file, struct place *place);

/* The same, and reads its header. */
bool pictures_probe(struct script *script, const char *file, struct place *place, struct picture_info *info,
					struct error *error);

/* Looks at the header of assets/FILE. `error` tells what is wrong with a bad one. */
enum picture_fault pictures_look(struct script *script, const char *file, struct error *error);

/* Decodes it, small, unless somebody knows that it passed (struct trial), and remembers if that fails. */
void pictures_try(struct script *script, const char *file);

/* It is larger than what may be held whole, and no tiles were cut from it as it is now; tells its size in px. */
bool pictures_lack_tiles(struct script *script, const char *file, int *width, int *height);

/* Parts of it that are not shown as they are meant; see media/picture.h. */
int pictures_lacks(struct script *script, const char *file, struct picture_lack lacks[PICTURE_LACKS]);

/* What was found out by decoding: see script.h. */
bool pictures_add_spoilt(struct script *script, const char *path, const char *why);
void pictures_forget(struct script *script, const char *path); /* all that is known of it; NULL: of all */
void pictures_inherit(struct script *script, const struct script *old);

#endif
