/* Every text that the kiosk may say in each language, once. */
#ifndef LANTERN_DESK_SAYINGS_H
#define LANTERN_DESK_SAYINGS_H
#include "base/arena.h"
#include "base/problem.h"
#include "exhibition/exhibition.h"
#include <stdint.h>

struct script;

struct saying {
	uint64_t sum; /* voice_sum: its clip's name */
	const char *text;
	int language;
};

struct sayings {
	struct arena arena;	  /* owns all texts */
	struct saying *items; /* by language, then by sum; after sayings_sort */
	size_t count, capacity;
	bool failed; /* memory ran out */
};

void sayings_init(struct sayings *sayings);
void sayings_finish(struct sayings *sayings);

/* Adds what is said of a panel to somebody who chose that language; -1: of all panels, and what is said of none. */
void sayings_add(struct sayings *sayings, struct script *script, struct exhibition *exhibition, int language, int panel,
				 struct problems *problems);
/* A pattern (voice/clip.h) becomes a text for each number. */
void sayings_add_text(struct sayings *sayings, int language, const char *text);
void sayings_add_numbers(struct sayings *sayings, int language);
void sayings_sort(struct sayings *sayings);

#endif
