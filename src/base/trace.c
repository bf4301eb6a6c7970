/* The trace's lines. Opened line-buffered, so that a reader that follows the file sees every event at once and a power
 * cut loses at most the line being written. */
#include "base/trace.h"
#include "base/log.h"
#include <errno.h>
#include <string.h>

bool trace_open(struct trace *trace, const char *path, struct error *error)
{
	trace->out = NULL;
	if (!path)
		return true;
	trace->out = strcmp(path, "-") == 0 ? stdout : fopen(path, "we");
	if (!trace->out)
		return error_set(error, "%s: cannot write the trace: %s", path, strerror(errno));
	setvbuf(trace->out, NULL, _IOLBF, 0);
	return true;
}

void trace_close(struct trace *trace)
{
	if (trace->out && trace->out != stdout)
		fclose(trace->out);
	trace->out = NULL;
}

void trace_check(struct trace *trace)
{
	if (!trace->out || (!ferror(trace->out) && fflush(trace->out) == 0))
		return;
	log_error("the trace cannot be written any more (is the disk full?); the show goes on without it");
	if (trace->out != stdout)
		fclose(trace->out);
	trace->out = NULL;
}

struct json trace_begin(struct trace *trace, double time, const char *event)
{
	struct json json;
	json_open(&json, trace->out);
	json_number(&json, "t", time, 3);
	json_text(&json, "event", event);
	return json;
}

void trace_problem(struct trace *trace, double time, const struct problem *problem)
{
	struct json json = trace_begin(trace, time, "problem");
	json_text(&json, "severity", problem->severity == SEVERITY_ERROR ? "error" : "warning");
	json_text(&json, "file", problem->file);
	json_whole(&json, "line", problem->line);
	json_text(&json, "field", problem->field);
	json_text(&json, "message", problem->message);
	json_text(&json, "rule", problem->rule);
	json_close(&json);
}
