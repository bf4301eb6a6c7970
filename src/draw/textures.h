/* Pictures as textures, by what is wanted of them, up to a budget of bytes. Private to draw/.
 *
 * Surfaces in flight count. What was asked for by one of the last TEXTURES_ASKED generations is never thrown
 * out, even when that alone passes the budget: else two pictures of one panel could push each other out for ever. */
#ifndef LANTERN_DRAW_TEXTURES_H
#define LANTERN_DRAW_TEXTURES_H
#include "base/error.h"
#include "draw/tiles.h"
#include "media/worker.h"
#include <stdbool.h>
#include <stddef.h>

enum { TEXTURES_ASKED = 4 };

struct textures;

/* Borrows both. NULL when out of memory. Without a worker only textures_need gets pictures, decoded on the spot. */
struct textures *textures_create(struct screen *screen, struct worker *worker, size_t budget);
void textures_destroy(struct textures *textures);

void textures_generation(struct textures *textures); /* once for each list of pictures that is asked for */

/* Asks the worker for the picture if need be. True when there is nothing to wait for: it is there, or cannot be had. */
bool textures_want(struct textures *textures, const struct picture_spec *spec, int urgency);

/* The picture if it is there (borrowed until the next call), and counted as asked for; else NULL. */
const struct tiles *textures_get(struct textures *textures, const struct picture_spec *spec);

/* The same, but waited for when it was thrown out in the meantime. NULL: it cannot be had. */
const struct tiles *textures_need(struct textures *textures, const struct picture_spec *spec);

/* Uploads what the worker has finished and says how many there were; tells each picture that cannot be decoded once. */
int textures_collect(struct textures *textures, void (*failed)(void *data, const char *path, const struct error *error),
					 void *data);

/* Files below this folder are not read from now on (borrowed; NULL: all are): what is there stays, what is not counts
 * as outstanding. */
void textures_hold(struct textures *textures, const char *folder);

/* The picture is not wanted for now: the budget may have its room at once. */
void textures_rest(struct textures *textures, const struct picture_spec *spec);

void textures_drop_file(struct textures *textures, const char *path); /* NULL: all */
void textures_drop_below(struct textures *textures, const char *folder);
void textures_drop_unasked(struct textures *textures); /* gives back what it can */
void textures_drop_tiles(struct textures *textures);   /* all that is there; before the screen's renderer goes */

size_t textures_bytes(const struct textures *textures);
size_t textures_budget(const struct textures *textures);

#endif
