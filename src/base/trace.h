/* The trace: one JSON object a line, flushed, `{"t":SECONDS,"event":NAME,…}`. The one door through which tests watch
 * the show; its events are described in tests/README.md and stay stable. */
#ifndef LANTERN_BASE_TRACE_H
#define LANTERN_BASE_TRACE_H
#include "base/error.h"
#include "base/json.h"
#include "base/problem.h"
#include <stdio.h>

struct trace {
	FILE *out; /* owns; NULL: nothing is written */
};

bool trace_open(struct trace *trace, const char *path,
				struct error *error); /* path NULL: no trace; "-": standard output */
void trace_close(struct trace *trace);
/* Says once, in the log, that the trace could not be written (a full disk), and writes no more of it. */
void trace_check(struct trace *trace);

/* Begins a line; add fields with json_*, end with json_close. Nothing is written without a file. */
struct json trace_begin(struct trace *trace, double time, const char *event);
void trace_problem(struct trace *trace, double time, const struct problem *problem);

#endif
