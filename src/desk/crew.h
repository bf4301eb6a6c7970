/* Work that falls into parts, done in several processes at once: one a processor that this one may use. */
#ifndef LANTERN_DESK_CREW_H
#define LANTERN_DESK_CREW_H
#include <stddef.h>
#include <stdio.h>

struct crew {
	size_t count; /* of parts, numbered from 0 */
	/* Does one part, in a process forked from this one: what it leaves behind is what it writes. */
	void (*work)(void *data, size_t part, FILE *out);
	/* Called here with what was written, in the order in which parts come to their end. */
	void (*take)(void *data, size_t part, const char *bytes, size_t length);
	void (*tick)(void *data, size_t done, size_t count); /* a few times a second; NULL: nobody asks */
	void *data;
};

/* Returns when every part was taken. What a process does not bring (it could not be forked, it died) is done here. */
void crew_run(const struct crew *crew);

#endif
