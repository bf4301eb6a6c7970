/* What the watch has seen change, gathered until it is taken: each path once. Must not know how it was seen. */
#include "base/watch_tree.h"
#include <stdlib.h>
#include <string.h>

void *watch_grow(void *items, size_t count, size_t size)
{
	if (count & (count - 1) || (count > 0 && count < 8))
		return items;
	return realloc(items, (count ? count * 2 : 8) * size);
}

static void touch(struct watch *watch, double now)
{
	if (!watch->pending)
		watch->first = now;
	watch->pending = true;
	watch->last = watch->heard = now;
}

void watch_report(struct watch *watch, char *path, double now)
{
	touch(watch, now);
	for (size_t i = 0; path && i < watch->change_count; i++) {
		if (strcmp(watch->changes[i], path) == 0) {
			free(path);
			return;
		}
	}
	char **changes = path ? watch_grow(watch->changes, watch->change_count, sizeof *changes) : NULL;
	if (!changes) {
		free(path);
		watch->all = true;
		return;
	}
	watch->changes = changes;
	watch->changes[watch->change_count++] = path;
}
