/* A script's text, checked as a whole before Lua sees it: size, UTF-8, no NUL, a byte order mark taken off, letters
 * composed, and no more of anything than Lua's parser reads in a moment: nothing stops it once it has begun, and chains
 * of `or` or `elseif` take it a time that grows with the square of their length. */
#ifndef LANTERN_LUA_SOURCE_H
#define LANTERN_LUA_SOURCE_H
#include "lua/failure.h"
#include <stddef.h>

/* In bytes: of a script, of a file that is data alone (without functions and loops) and no panel, of one text in it. */
enum { SOURCE_LIMIT = 128 << 10, SOURCE_DATA_LIMIT = 512 << 10, SOURCE_TEXT_LIMIT = 32000 };

struct source {
	char *whole;	  /* owns */
	const char *text; /* inside `whole`, NUL-terminated */
	size_t length;
	bool plain; /* no functions and no loops */
};

/* False with *failure set (its file is `shown`); "missing-file" when there is no such file, "too-large" when it holds
 * more than it may. */
bool source_read(struct source *source, const char *path, const char *shown, struct failure *failure);
void source_finish(struct source *source);

/* The line of a field of the file `name` in `folder`; 0 if it is not there. `nearest`: then of the table it would be
 * in. */
int source_line(const char *folder, const char *name, const char *field, bool nearest);

#endif
