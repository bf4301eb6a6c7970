/* A list, looked through from the beginning: an exhibition has some dozens of folders. Must not know what is looked for
 * in them. */
#include "base/visited.h"
#include <stdlib.h>

bool visited_enter(struct visited *visited, const struct stat *status)
{
	for (size_t i = 0; i < visited->count; i++)
		if (visited->places[i].device == status->st_dev && visited->places[i].inode == status->st_ino)
			return false;
	visited->full |= visited->count == VISITED_MOST;
	if (visited->full)
		return false;
	if (visited->count == visited->capacity) {
		size_t capacity = visited->capacity ? 2 * visited->capacity : 64;
		struct visited_place *places = realloc(visited->places, capacity * sizeof *places);
		if (!places)
			return false;
		visited->places = places;
		visited->capacity = capacity;
	}
	visited->places[visited->count++] = (struct visited_place){ status->st_dev, status->st_ino };
	return true;
}

void visited_finish(struct visited *visited)
{
	free(visited->places);
	*visited = (struct visited){ 0 };
}
