/* All texts of a kept panel, in the order of its file. */
#ifndef LANTERN_WORDS_TEXTS_H
#define LANTERN_WORDS_TEXTS_H
#include "lua/state.h"

struct text {
	const char *field; /* "title.kk" */
	int line, language;
	const char *text;
};

struct texts {
	struct arena arena; /* owns all below */
	struct text *items;
	size_t count, capacity;
	bool failed;
};

/* False when memory ran out. To be finished either way. */
bool texts_collect(struct texts *texts, struct script *script, const struct kept *kept);
void texts_finish(struct texts *texts);

#endif
