/* Which folders a walk has been in, so that links among them, and links out of the exhibition, end. */
#ifndef LANTERN_BASE_VISITED_H
#define LANTERN_BASE_VISITED_H
#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

enum { VISITED_MOST = 4096 };

struct visited {
	struct visited_place {
		dev_t device;
		ino_t inode;
	} * places; /* owns */
	size_t count, capacity;
	bool full; /* there were more than VISITED_MOST */
};

/* True when the walk may go into this folder: it has not been there, by whatever name, nor in too many others. */
bool visited_enter(struct visited *visited, const struct stat *status);
void visited_finish(struct visited *visited);

#endif
