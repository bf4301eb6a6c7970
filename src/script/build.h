/* One page of one panel: from words and layout to a scene. */
#ifndef LANTERN_SCRIPT_BUILD_H
#define LANTERN_SCRIPT_BUILD_H
#include "script/state.h"

/* The page being built: what measuring needs to know of it. */
struct building {
	struct script *script; /* borrows all but `scene` */
	const struct build_request *request;
	const struct kept *kept;
	const struct layout *layout; /* of the file that is running */
	struct problems *problems;
	struct scene *scene; /* owns until the page is done */
	struct node *content;
	double scale; /* px per design unit */
	bool quiet;
	int page, pages;
	size_t errors;
};

bool build_page(struct script *script, const struct build_request *request, struct built *built,
				struct problems *problems);

#endif
