/* One page of one panel: from words and layout to a scene. */
#ifndef LANTERN_PAGES_BUILD_H
#define LANTERN_PAGES_BUILD_H
#include "lua/state.h"
#include "pages/request.h"

bool build_page(struct script *script, const struct build_request *request, struct built *built,
				struct problems *problems);

#endif
