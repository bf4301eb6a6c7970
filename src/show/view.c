/* From a panel to a still picture, in steps. Knows script and canvas, nothing of the tour or of fingers. */
#include "show/view.h"
#include <string.h>

void view_init(struct view *view)
{
	memset(view, 0, sizeof *view);
	display_init(&view->still);
}

void view_finish(struct view *view, struct canvas *canvas)
{
	if (canvas && view->layer)
		layer_destroy(canvas, view->layer);
	scene_destroy(view->scene);
	display_finish(&view->still);
	view_init(view);
}

bool view_key_equal(const struct view_key *a, const struct view_key *b)
{
	return a->panel == b->panel && a->page == b->page && a->language == b->language && a->text_size == b->text_size &&
		   a->width_px == b->width_px && a->height_px == b->height_px && a->calm == b->calm && a->note == b->note;
}

bool view_build(struct view *view, const struct view_key *key, struct script *script,
				const struct exhibition *exhibition, struct problems *problems)
{
	struct build_request request = {
		.exhibition = exhibition,
		.panel = key->panel,
		.page = key->page,
		.language = key->language,
		.text_size = key->text_size,
		.width_px = key->width_px,
		.height_px = key->height_px,
		.calm = key->calm,
		.chrome = true,
		.note = key->note,
	};
	struct built built;
	if (!script_build(script, &request, &built, problems)) {
		script_name_panel(exhibition, key->panel, problems);
		return false;
	}
	view->key = *key;
	view->scene = built.scene;
	view->pages = built.pages;
	view->words = built.words;
	view->step = VIEW_BUILT;
	return true;
}

static bool evaluate(struct view *view, double time, struct error *error)
{
	display_clear(&view->still);
	scene_evaluate(view->scene, time, 0, view->key.calm, &view->still);
	return !view->still.failed || error_set(error, "out of memory");
}

static bool compose(struct view *view, struct canvas *canvas, struct error *error)
{
	struct layer *layer = canvas_compose(canvas, &view->still, 0x000000, error);
	if (!layer)
		return false;
	layer_destroy(canvas, view->layer);
	view->layer = layer;
	view->settled = !view->still.moving || view->still.ambient;
	view->step = VIEW_COMPOSED;
	return true;
}

enum view_step view_advance(struct view *view, struct canvas *canvas, double time, int urgency, struct error *error)
{
	if (view->step == VIEW_BUILT) {
		if (view->still.count == 0 && !evaluate(view, time, error))
			return view->step;
		if (canvas_prepare(canvas, &view->still, urgency) > 0)
			return view->step;
		view->step = VIEW_PREPARED;
	}
	if (view->step == VIEW_PREPARED)
		compose(view, canvas, error);
	return view->step;
}

bool view_settle(struct view *view, struct canvas *canvas, double time, struct error *error)
{
	return evaluate(view, time, error) && compose(view, canvas, error);
}

void view_lose_layer(struct view *view, struct canvas *canvas)
{
	layer_destroy(canvas, view->layer);
	view->layer = NULL;
	display_clear(&view->still);
	if (view->step > VIEW_BUILT)
		view->step = VIEW_BUILT;
}
