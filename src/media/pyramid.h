/* A large scan cut into tiles: what `lantern tiles` writes beside a picture and the viewer reads.
 *
 * PICTURE.tiles/index is two lines. "lantern-tiles 1 WIDTH HEIGHT 512 LEVELS": the size in pixels as seen (EXIF
 * orientation applied). "source BYTES WHOLE SAMPLE": of the picture's file its length, a hash of all of it and one of a
 * few pieces of it (hexadecimal), which tell whether it is still the one that was cut; its date tells nothing, because
 * copies and archives bring old ones. Level LEVELS - 1 is the picture at its full size; each level before it has half
 * the width and height, rounded up, down to level 0, which is one tile. PICTURE.tiles/LEVEL/COLUMN-ROW.jpg are squares
 * of PYRAMID_TILE pixels, those at the right and bottom edges smaller. So pixel x of a level stands over pixels x *
 * step up to (x + 1) * step of the picture (pyramid_step), and the last one may reach a little past the picture's edge.
 */
#ifndef LANTERN_MEDIA_PYRAMID_H
#define LANTERN_MEDIA_PYRAMID_H
#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PYRAMID_TILE = 512, PYRAMID_SIDE_LIMIT = 65535, PYRAMID_LEVELS_LIMIT = 8 };

/* What a picture's file was when it was cut. */
struct pyramid_source {
	uint64_t bytes, whole, sample; /* bytes 0: not known */
};

struct pyramid {
	struct pyramid_source source;
	int width, height; /* px of the whole picture */
	int levels;
	char *paths; /* owns: every tile's path, level by level, row by row */
	size_t path_size;
	int first[PYRAMID_LEVELS_LIMIT]; /* which path is a level's first */
};

/* Reads a folder's index. Nothing of it is believed that does not fit together; the tiles themselves are not looked at.
 * False with an error that names the folder; then there is nothing to finish. */
bool pyramid_open(struct pyramid *pyramid, const char *folder, struct error *error);
void pyramid_finish(struct pyramid *pyramid);

/* How many px of the whole picture a px of the level is wide and high: 1 for the last level, then 2, 4, … */
int pyramid_step(const struct pyramid *pyramid, int level);
void pyramid_size(const struct pyramid *pyramid, int level, int *width, int *height); /* px */
void pyramid_grid(const struct pyramid *pyramid, int level, int *columns, int *rows); /* tiles */
void pyramid_tile_size(const struct pyramid *pyramid, int level, int column, int row, int *width, int *height);
const char *pyramid_tile_path(const struct pyramid *pyramid, int level, int column, int row); /* borrowed */

/* The folder that belongs to a picture: its path and ".tiles". To be freed; NULL when out of memory. */
char *pyramid_folder(const char *picture);

/* The folder has a good index of tiles cut from the picture as it is now. Reads all of the picture. */
bool pyramid_is_current(const char *folder, const char *picture);

/* The same of an open pyramid, from the file's length and some pieces: quick enough for a visitor. Two scans of the
 * same length that agree in all pieces would have to be made on purpose. */
bool pyramid_is_of(const struct pyramid *pyramid, const char *picture);

/* For cutting. False if the size is none that can be cut: a side of 0 or over PYRAMID_SIDE_LIMIT. */
bool pyramid_plan(struct pyramid *pyramid, const char *folder, int width, int height, struct error *error);
/* Of a picture's file; with `whole` all of it is read, else source->whole stays 0. */
bool pyramid_read_source(struct pyramid_source *source, const char *picture, bool whole, struct error *error);
/* Writes the index, last of all: a folder without one is no pyramid. */
bool pyramid_write_index(const struct pyramid *pyramid, const char *folder, struct error *error);

#endif
