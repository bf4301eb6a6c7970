/* What earlier checks of an exhibition have found, kept in the user's cache folder: one file an exhibition.
 *
 * Nothing that is wrong with it is ever told: a cache that is damaged, locked away or full is none. */
#ifndef LANTERN_DESK_RECALL_H
#define LANTERN_DESK_RECALL_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct recall;

/* `folder`: the exhibition's. NULL if there is no place for it ($XDG_CACHE_HOME, or .cache in $HOME) or no memory. */
struct recall *recall_open(const char *folder);
/* Writes what was found or kept since it was opened, and nothing else, if anything is new; frees. May be NULL. */
void recall_close(struct recall *recall);

/* What was kept under that key, borrowed until it is closed; NULL: nothing. `recall` may be NULL. */
const char *recall_find(struct recall *recall, uint64_t key, size_t *length);
void recall_keep(struct recall *recall, uint64_t key, const char *bytes, size_t length);

#endif
