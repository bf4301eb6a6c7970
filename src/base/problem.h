/* Mistakes that a curator can mend: file, line, field, what was expected and what came.
 *
 * A list owns copies of all its strings. Equal problems (same file, line, field and rule) are kept once and counted.
 * Printed as `file:line: error|warning: field: message [rule]`, the form editors and compilers know. */
#ifndef LANTERN_BASE_PROBLEM_H
#define LANTERN_BASE_PROBLEM_H
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum severity { SEVERITY_WARNING, SEVERITY_ERROR };

struct problem {
	enum severity severity;
	char *file;	   /* as given; relative to the exhibition where it can be */
	int line;	   /* from 1; 0 = the whole file */
	char *field;   /* "title.kk", "points[2].at", "" when none */
	char *message; /* what was expected and what came */
	char *rule;	   /* kebab-case name of the rule, stable: "unknown-field" */
	unsigned count;
};

struct problems {
	struct problem *items; /* owns */
	size_t count, capacity;
	size_t errors; /* how many of them are errors */
};

void problems_init(struct problems *list);
void problems_finish(struct problems *list);

/* Adds a copy, its message in the reader's language (messages.h). Returns the stored problem (borrowed, valid until the
 * next add), or NULL if memory ran out. */
const struct problem *problems_add(struct problems *list, enum severity severity, const char *file, int line,
								   const char *field, const char *rule, const char *format, ...)
	__attribute__((format(printf, 7, 8)));

/* Moves every problem of `from` into `list`; `from` is empty afterwards. */
void problems_move(struct problems *list, struct problems *from);
void problems_clear(struct problems *list);

/* Errors that were counted and could not be kept: memory ran out. */
size_t problems_unkept(const struct problems *list);

/* By file, then line, then field: for reading. */
void problems_sort(struct problems *list);
void problem_print(const struct problem *problem, FILE *out);
void problems_print(const struct problems *list, FILE *out); /* all, in their order */

#endif
