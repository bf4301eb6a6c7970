/* What a translator's file offers: texts by name and language. Read from a PO file or a table; laid over the
 * exhibition's by desk/intake. */
#ifndef LANTERN_DESK_OFFERS_H
#define LANTERN_DESK_OFFERS_H
#include "base/arena.h"
#include "base/problem.h"
#include <stdbool.h>
#include <stdint.h>

struct offer {
	const char *name; /* a wording's */
	int language;
	const char *text;
	uint32_t base;	 /* sum of the text that was given away; 0: not known */
	uint32_t source; /* sum of the text it was translated from; 0: not known */
	bool fuzzy;		 /* the translator is not done with it, or nobody has read it yet */
	bool guessed;	 /* by a program, from a similar text */
	int line;
};

struct offers {
	struct arena arena; /* owns all strings */
	struct offer *items;
	size_t count, capacity;
	bool marks; /* its form can say what is fuzzy */
};

void offers_init(struct offers *offers);
void offers_finish(struct offers *offers);
bool offers_add(struct offers *offers, const struct offer *offer); /* false when out of memory */

#endif
