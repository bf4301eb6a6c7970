/* A script's text, checked as a whole before Lua sees it: size, UTF-8, no NUL; a byte order mark taken off, letters
 * composed. */
#ifndef LANTERN_SCRIPT_SOURCE_H
#define LANTERN_SCRIPT_SOURCE_H
#include "script/failure.h"
#include <stddef.h>

enum { SOURCE_LIMIT = 1 << 20 };

struct source {
	char *whole;	  /* owns */
	const char *text; /* inside `whole`, NUL-terminated */
	size_t length;
};

/* False with *failure set (its file is `shown`); "missing-file" when there is no such file. */
bool source_read(struct source *source, const char *path, const char *shown, struct failure *failure);
void source_finish(struct source *source);

/* The line of a field of the file `name` in `folder`; 0 if it is not there. `nearest`: then of the table it would be
 * in. */
int source_line(const char *folder, const char *name, const char *field, bool nearest);

#endif
