/* What a visitor may see over a page, or in its place. */
#ifndef LANTERN_STUDIO_OVER_H
#define LANTERN_STUDIO_OVER_H
#include "view/view.h"

/* As an action is written: "gloss:ID" and all other sheets, "choose:N", "note", "title"; "": nothing, the page itself.
 */
struct over {
	char what[ACTION_LENGTH];
	int page; /* a sheet's own, from 0 */
};

bool over_is_sheet(const struct over *over);
/* Its key, of the page's; of a sheet the same. */
void over_key(const struct over *over, struct view_key *key);
/* Builds the sheet over the view. */
bool over_build_sheet(const struct over *over, const struct view *view, struct script *script,
					  const struct exhibition *exhibition, struct built *built, struct problems *problems);

#endif
