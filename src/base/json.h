/* Writes one JSON object a line: the trace, `check --json`. Values are escaped; invalid UTF-8 becomes U+FFFD.
 *
 * Without a file nothing is written: whoever tells something need not ask whether anybody listens. */
#ifndef LANTERN_BASE_JSON_H
#define LANTERN_BASE_JSON_H
#include <stdbool.h>
#include <stdio.h>

struct json {
	FILE *out; /* borrows; NULL: none */
	bool first;
};

void json_open(struct json *json, FILE *out);
void json_text(struct json *json, const char *key, const char *value); /* NULL value: null */
void json_number(struct json *json, const char *key, double value, int decimals);
void json_whole(struct json *json, const char *key, long long value);
void json_flag(struct json *json, const char *key, bool value);
void json_close(struct json *json); /* writes "}\n" and flushes */

#endif
