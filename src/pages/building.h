/* The page being built: what its parts need to know of one another. */
#ifndef LANTERN_PAGES_BUILDING_H
#define LANTERN_PAGES_BUILDING_H
#include "lua/state.h"
#include "pages/request.h"

struct broken; /* texts that were already broken for this page: pages/measure.c */

struct building {
	struct script *script; /* borrows all but `scene` */
	const struct build_request *request;
	const struct kept *kept;
	const struct layout *layout; /* of the file that is running */
	struct problems *problems;
	struct scene *scene; /* owns until the page is done */
	struct node *content;
	struct broken *broken; /* in the scratch arena */
	double scale;		   /* px per design unit */
	bool quiet;
	int page, pages;
	struct light *lights; /* in the scene's arena */
	int light_count;
	size_t errors;
};

#endif
