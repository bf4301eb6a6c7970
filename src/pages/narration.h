/* What is said of one page of a panel to somebody who does not see it, sentence by sentence, in the order of reading.
 *
 * On the first page: the title; the words that stand on the page, or in their place the panel's own `narration`; what
 * its picture shows; what can be done here. On the others: the words that begin there. What can be opened on a page (a
 * place on a map, a year of a chart) is not said with it: it is said when it has the focus. */
#ifndef LANTERN_PAGES_NARRATION_H
#define LANTERN_PAGES_NARRATION_H
#include "base/arena.h"
#include "pages/request.h"
#include <stdbool.h>
#include <stddef.h>

struct script;

struct narration {
	struct arena arena; /* owns all strings */
	const char **said;	/* sentences and fragments without markup: each has a clip of its own (voice/clip.h) */
	size_t count, capacity;
	bool failed; /* memory ran out */
};

void narration_init(struct narration *narration);
void narration_finish(struct narration *narration);

/* Adds what is said of the page that was built for `request` (a panel that is kept, its note, or the title). `pages`:
 * how many there are. False when memory ran out. */
bool narration_add_page(struct narration *narration, struct script *script, const struct build_request *request,
						const struct scene *page, int pages);

/* Adds every sentence of a text, which may have markup. */
void narration_add_text(struct narration *narration, const char *text);
/* Adds every text that stands on a scene, whatever it is: chrome and sheets too. */
void narration_add_scene(struct narration *narration, const struct scene *scene);

/* Whether the panel can be heard in the language: a person recorded it, or a clip of its title lies in the exhibition's
 * folder. */
bool narration_is_sounding(const struct script *script, const struct build_request *request);

/* Without what nobody reads aloud: the lines of sources, a page's number, labels of an axis. By the names ("source")
 * that layouts give their nodes. */
bool narration_is_read(const char *id);

#endif
