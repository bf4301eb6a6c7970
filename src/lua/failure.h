/* What went wrong inside Lua, in words for the person who wrote the file. Knows no Lua type: it works on messages. */
#ifndef LANTERN_LUA_FAILURE_H
#define LANTERN_LUA_FAILURE_H
#include "base/error.h"
#include "base/problem.h"

enum { FAILURE_FILE_SIZE = 512, FAILURE_TRACE_SIZE = 768 };

struct failure {
	const char *rule;			  /* a rule's name, never freed; NULL: nothing went wrong */
	char file[FAILURE_FILE_SIZE]; /* as it is shown; "" when unknown */
	int line;					  /* 0: the whole file */
	struct error what;
	char trace[FAILURE_TRACE_SIZE]; /* who called whom, for the journal; may be "" */
};

/* Starts a failure anew. `file` may be NULL. */
void failure_set(struct failure *failure, const char *rule, const char *file, int line, const char *format, ...)
	__attribute__((format(printf, 5, 6)));

/* Adds it as an error; `file` stands in when the failure knows none. */
void failure_report(const struct failure *failure, const char *file, struct problems *problems);

/* Lua's own words for a syntax error, or for a mistake while running, become a curator's. `called`: the function of the
 * library that was called last, where Lua itself knows no name; may be NULL. */
void failure_reword_syntax(struct failure *failure);
void failure_reword_running(struct failure *failure, const char *called);

/* Cuts "name.lua:12: " from the text's front where `name` stands there; true if so, the number in *line. */
bool failure_cut_place(struct error *what, const char *name, int *line);

#endif
