/* What is watched: folders, links and what links lead to, each a row beside the kernel's own number. Private to the
 * watch. */
#ifndef LANTERN_BASE_WATCH_TREE_H
#define LANTERN_BASE_WATCH_TREE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum row_kind {
	ROW_FOLDER, /* tells what happens to the names in it */
	ROW_HUNG,	/* the same, and no folder above it tells when it goes itself: a root, or where a link leads */
	ROW_FILE,	/* where the link of that path leads to */
	ROW_WAY,	/* a link, or a folder on the way to what is watched: when it is switched, all behind it has changed */
};

/* One file or folder of the kernel's can be several rows, by several links. */
struct row {
	int wd;
	enum row_kind kind;
	size_t root;
	char *path; /* owns; as the exhibition names it */
};

struct root {
	char *path; /* owns */
	const char *const *parts;
	bool lost;	   /* not there */
	bool looks;	   /* the kernel does not tell everything: it is looked at */
	bool refused;  /* ... because it grants no more watches */
	char *mount;   /* owns; a folder in it whose medium was taken out; NULL: none */
	uint64_t seen; /* of all files' names, sizes and times when it was last looked at */
};

struct watch {
	int fd;
	struct row *rows;	/* owns */
	struct root *roots; /* owns */
	char **changes;		/* owns; each path once */
	size_t row_count, root_count, change_count;
	bool all;			/* report the roots */
	double first, last; /* time of the gathered events; meaningful when something is pending */
	bool pending, shaken;
	double heard, look_at;
};

/* Room for one more item in an array that grows by powers of two. */
void *watch_grow(void *items, size_t count, size_t size);
void watch_report(struct watch *watch, char *path, double now); /* takes the path; NULL: everything */

bool watch_is_leftover(const char *name); /* of an editor, or hidden */

/* The root's rows are made anew. False when memory ran out: part of it is not watched. */
bool tree_build(struct watch *watch, size_t root);
/* What came to be at `path`; the files in it are reported. */
bool tree_add(struct watch *watch, size_t root, const char *path, double now);
void tree_remove(struct watch *watch, size_t root, const char *path); /* the rows at and below it; NULL: all */
/* Whether anything in the root differs from when it was last looked at; one that is lost is only looked for. */
bool tree_differs(const struct watch *watch, size_t root);

#endif
