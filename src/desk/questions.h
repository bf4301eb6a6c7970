/* What is still open about a panel: what nobody has read, what rests on too little, who has not agreed. */
#ifndef LANTERN_DESK_QUESTIONS_H
#define LANTERN_DESK_QUESTIONS_H
#include "desk/evidence.h"

struct questions {
	struct arena arena; /* owns the texts */
	char **texts;		/* in the arena */
	size_t count;
	bool failed; /* memory ran out */
};

void questions_ask(struct questions *questions, const struct evidence *evidence, int panel);
void questions_finish(struct questions *questions);

#endif
