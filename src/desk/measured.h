/* What can be measured on a built screen: contrasts, touch areas, reach. */
#ifndef LANTERN_DESK_MEASURED_H
#define LANTERN_DESK_MEASURED_H
#include "base/problem.h"
#include "desk/legible.h"
#include "desk/worst.h"
#include "pages/request.h"

/* A page with all that is around it; or a sheet alone, which lies over all of it. */
struct look {
	const struct build_request *request;
	struct built backdrop, panel, chrome, sheet;
	const char *name, *file; /* of what is told, in the panel's place; NULL: the panel's */
	const char *words_file;	 /* whose words it shows, if they are not `file`'s own; NULL: they are */
	struct worst *worst;	 /* where measurements are kept; NULL: nowhere */
	struct legible *legible; /* of the panel, which is as it stands on the wall; NULL: it is not */
};

/* Adds what is wrong with it, the first of a kind: the rest of a page mostly has the same cause. */
void measured_check(const struct look *look, struct problems *problems);

#endif
