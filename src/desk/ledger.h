/* What an exhibition says, item by item: the memory of a proof, by which a later one tells what has changed. */
#ifndef LANTERN_DESK_LEDGER_H
#define LANTERN_DESK_LEDGER_H
#include "base/arena.h"
#include "base/sum.h"
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

struct pair {
	const char *key, *value;
};

/* "kurt: title" by language; "panel kurt", "fact F001", "quote Q01", "source S01", by field. */
struct record {
	const char *name;
	struct pair *pairs; /* owns */
	size_t count, capacity;
};

struct ledger {
	struct arena arena; /* owns all strings */
	struct record *items;
	size_t count, capacity;
	bool failed; /* memory ran out */
};

void ledger_init(struct ledger *ledger);
void ledger_finish(struct ledger *ledger);

void ledger_begin(struct ledger *ledger, const char *name); /* a further item, … */
/* … and what is known of it; NULL and "" are nothing. */
void ledger_add(struct ledger *ledger, const char *key, const char *value);
const struct record *ledger_find(const struct ledger *ledger, const char *name);
const char *record_value(const struct record *record, const char *key); /* "" if there is none; item may be NULL */

/* As JSON: a list of objects, one a line, each with its "name". */
void ledger_write(const struct ledger *ledger, FILE *out);
/* Reads what ledger_write wrote; false if it is something else. */
bool ledger_read(struct ledger *ledger, const char *text);

/* A number by which an item is known again. `sum`: as in base/sum.h. */
uint64_t record_sum(uint64_t sum, const struct record *record);

#endif
