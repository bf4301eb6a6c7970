/* Where a visitor would read the words that were changed. */
#ifndef LANTERN_STUDIO_SEEK_H
#define LANTERN_STUDIO_SEEK_H
#include "studio/edited.h"
#include "studio/over.h"

/* How well the place of the change was found. */
enum seek_fit {
	SEEK_NONE,
	SEEK_ROUND,	 /* what stands round it */
	SEEK_WITHIN, /* the whole text, as a part of another */
	SEEK_WHOLE,	 /* the text itself */
};

/* Does it stand on what was built? A text that goes over several pages stands on that which has the changed words. */
enum seek_fit seek_fit(const struct scene *scene, const struct edit *edit);
/* Turns the view to the page of its panel that has them, or else finds what must lie over the page, or stand in its
 * place, so that they are seen, a sheet at its page: of a panel's edit what that field is for, or what a finger can
 * choose on its pages. `over`: with a sheet in it already, only its page is looked for. Without `sheets` the exhibition
 * has none. */
void seek_turn(struct view *view, struct over *over, bool sheets, struct script *script,
			   const struct exhibition *exhibition, const struct edit *edit);

#endif
