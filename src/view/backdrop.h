/* The backdrop: one scene for the whole journey, built again when the screen or what it depends on changes. */
#ifndef LANTERN_VIEW_BACKDROP_H
#define LANTERN_VIEW_BACKDROP_H
#include "pages/script.h"

struct backdrop {
	struct scene *scene; /* owns; NULL: this exhibition has none, its panels fill the screen themselves */
	const struct light *lights;
	int count;
	bool built;
	bool failed;			 /* backdrop_without: it could not be built */
	int width_px, height_px; /* what it was built for */
	bool high_contrast, low_reach;
};

/* True when the backdrop is the one for that screen and those aids; builds it if it is not. False with problems added
 * when it cannot be built: the old one stays. */
bool backdrop_build(struct backdrop *backdrop, struct script *script, const struct exhibition *exhibition,
					const struct aids *aids, int width_px, int height_px, struct problems *problems);
bool backdrop_fits(const struct backdrop *backdrop, const struct aids *aids, int width_px, int height_px);
/* Stands for one that cannot be built. */
void backdrop_without(struct backdrop *backdrop, const struct aids *aids, int width_px, int height_px);
void backdrop_finish(struct backdrop *backdrop);

/* The light of that name, or the first; NULL without a backdrop. */
const struct light *backdrop_light(const struct backdrop *backdrop, const char *id);

#endif
