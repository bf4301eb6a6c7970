/* An arena: memory that is given back all at once. A scene's memory is one arena.
 *
 * Blocks grow by doubling up to 64 KiB; a request larger than that gets a block of its own. Allocation fails with NULL
 * only when malloc does. Memory is zeroed and aligned for any type. */
#ifndef LANTERN_BASE_ARENA_H
#define LANTERN_BASE_ARENA_H
#include <stddef.h>

struct arena_block;

struct arena {
	struct arena_block *blocks; /* owns */
	size_t used;				/* bytes handed out, for reports */
};

void arena_init(struct arena *arena);
void arena_finish(struct arena *arena);
void arena_clear(struct arena *arena);
void *arena_alloc(struct arena *arena, size_t size);
void *arena_array(struct arena *arena, size_t count, size_t size);		/* NULL on overflow too */
char *arena_copy(struct arena *arena, const char *text, size_t length); /* adds the NUL */
char *arena_string(struct arena *arena, const char *text);				/* NULL stays NULL */
char *arena_format(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
