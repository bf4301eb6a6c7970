/* A proof as a web page: every panel as a picture beside its words, what they rest on and what is open, with room to
 * sign. */
#ifndef LANTERN_DESK_PAGE_H
#define LANTERN_DESK_PAGE_H
#include "desk/evidence.h"

struct page {
	const struct evidence *evidence;
	const struct ledger *before; /* of an earlier proof; NULL: none */
	const char *since;			 /* what it is called */
	int width, height;			 /* of the pictures */
};

/* The page of all panels, which names pictures/LANGUAGE/ID.jpg beside itself. */
void page_write(FILE *out, const struct page *page);

#endif
