/* Files and paths. Paths are bytes, '/' separated; nothing here changes the working directory. */
#ifndef LANTERN_BASE_FILE_H
#define LANTERN_BASE_FILE_H
#include "base/error.h"
#include <stdbool.h>
#include <stddef.h>

/* The whole file, NUL-terminated, to be freed by the caller; NULL with an error when it cannot be read, is no regular
 * file, or is larger than `limit` bytes. */
char *file_read(const char *path, size_t limit, size_t *length, struct error *error);

/* Writes a new file beside the old one, syncs it and renames it into place: a reader sees the old or the new one whole.
 * What a link leads to is written; a pipe or a device is written into. */
bool file_write(const char *path, const void *data, size_t length, struct error *error);

bool file_exists(const char *path);
bool folder_exists(const char *path);
bool path_is_taken(const char *path);					   /* by anything: a pipe, a link that leads nowhere */
bool file_is_closed(const char *path);					   /* there or not: permission to read it is denied */
bool folder_create(const char *path, struct error *error); /* with its parents; fine if it is there */

/* Joins two parts with one '/'; an absolute `name` stands alone. To be freed by the caller; NULL when out of memory. */
char *path_join(const char *folder, const char *name);

/* The path without its last part ("." if there is none); to be freed by the caller. */
char *path_folder(const char *path);
const char *path_name(const char *path); /* the last part, inside `path` */
/* For mkstemp: "folder/.name.XXXXXX", hidden, so that nothing takes it for content. To be freed; NULL: out of memory.
 */
char *path_hidden(const char *path);

/* Where lantern's own look (scripts/look, assets/look) and its fonts are: $LANTERN_DATA, else beside the executable's
 * build folder (a checkout), else the compiled-in PREFIX/share/lantern. To be freed by the caller; NULL when none has
 * the look. */
char *path_data(void);

#endif
