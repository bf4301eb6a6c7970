/* Builds and keeps the backdrop. Must not know where on the journey the show is. */
#include "view/backdrop.h"
#include <string.h>

bool backdrop_fits(const struct backdrop *backdrop, const struct aids *aids, int width_px, int height_px)
{
	return backdrop->built && backdrop->width_px == width_px && backdrop->height_px == height_px &&
		   backdrop->high_contrast == aids->high_contrast && backdrop->low_reach == aids->low_reach;
}

static void set_key(struct backdrop *backdrop, const struct aids *aids, int width_px, int height_px)
{
	backdrop->built = true;
	backdrop->width_px = width_px;
	backdrop->height_px = height_px;
	backdrop->high_contrast = aids->high_contrast;
	backdrop->low_reach = aids->low_reach;
}

void backdrop_without(struct backdrop *backdrop, const struct aids *aids, int width_px, int height_px)
{
	backdrop_finish(backdrop);
	set_key(backdrop, aids, width_px, height_px);
	backdrop->failed = true;
}

bool backdrop_build(struct backdrop *backdrop, struct script *script, const struct exhibition *exhibition,
					const struct aids *aids, int width_px, int height_px, struct problems *problems)
{
	if (backdrop_fits(backdrop, aids, width_px, height_px))
		return true;
	struct build_request request = {
		.exhibition = exhibition,
		.part = BUILD_BACKDROP,
		.aids = *aids,
		.width_px = width_px,
		.height_px = height_px,
	};
	struct built built;
	size_t errors = problems->errors;
	bool good = script_build(script, &request, &built, problems);
	if (!good && problems->errors > errors)
		return false;
	backdrop_finish(backdrop);
	if (good && built.light_count > 0) {
		backdrop->scene = built.scene;
		backdrop->lights = built.lights;
		backdrop->count = built.light_count;
	} else if (good) {
		scene_destroy(built.scene);
	}
	set_key(backdrop, aids, width_px, height_px);
	return true;
}

void backdrop_finish(struct backdrop *backdrop)
{
	scene_destroy(backdrop->scene);
	*backdrop = (struct backdrop){ 0 };
}

const struct light *backdrop_light(const struct backdrop *backdrop, const char *id)
{
	for (int i = 0; i < backdrop->count; i++)
		if (id && strcmp(backdrop->lights[i].id, id) == 0)
			return &backdrop->lights[i];
	return backdrop->count > 0 ? &backdrop->lights[0] : NULL;
}
