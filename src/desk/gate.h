/* `lantern check --release`: what must not be open any more when an exhibition opens. */
#ifndef LANTERN_DESK_GATE_H
#define LANTERN_DESK_GATE_H
#include "base/problem.h"
#include "media/fonts.h"
#include <stdio.h>

struct gate {
	const char *folder, *data;
	struct fonts *fonts;
	const char *pin; /* path of the machine's own file with the staff's code */
};

/* Adds an error for each thing that is open, and makes errors of the warnings in `problems` that are of such things.
 * What cannot be read is left to others. */
void gate_run(const struct gate *gate, struct problems *problems);

/* How many of each kind are open; nothing if none is. */
void gate_print(const struct problems *problems, FILE *out);

#endif
