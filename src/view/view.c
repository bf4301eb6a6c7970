/* From a panel to what stands on the screen, in steps. Knows script and canvas, nothing of the tour or of fingers. */
#include "view/view.h"
#include <stdio.h>
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
	scene_destroy(view->chrome);
	display_finish(&view->still);
	view_init(view);
}

bool view_aids_equal(const struct aids *a, const struct aids *b)
{
	return a->text_size == b->text_size && a->high_contrast == b->high_contrast && a->calm == b->calm &&
		   a->low_reach == b->low_reach;
}

bool view_key_equal(const struct view_key *a, const struct view_key *b)
{
	return a->panel == b->panel && a->page == b->page && a->language == b->language &&
		   view_aids_equal(&a->aids, &b->aids) && a->width_px == b->width_px && a->height_px == b->height_px &&
		   a->choice == b->choice && a->note == b->note && a->title == b->title;
}

bool view_is_of(const struct view *view, const struct view_key *key)
{
	struct view_key own = view->key;
	if (view->asked_page == key->page)
		own.page = key->page;
	return view->step != VIEW_EMPTY && view_key_equal(&own, key);
}

void view_read_way(struct script *script, struct exhibition *exhibition, int panel, struct problems *problems)
{
	for (int i = 0; i <= panel; i++)
		if (exhibition->panels[i].state == PANEL_UNREAD)
			script_read_panel(script, exhibition, i, false, problems);
}

struct build_request view_request(const struct view_key *key, const struct exhibition *exhibition)
{
	return (struct build_request){
		.exhibition = exhibition,
		.panel = key->panel,
		.page = key->page,
		.language = key->language,
		.aids = key->aids,
		.width_px = key->width_px,
		.height_px = key->height_px,
		.choice = key->choice,
		.note = key->note,
		.title = key->title,
	};
}

bool view_build(struct view *view, const struct view_key *key, struct script *script,
				const struct exhibition *exhibition, struct problems *problems)
{
	struct build_request request = view_request(key, exhibition);
	struct built panel, chrome;
	if (!script_build(script, &request, &panel, problems)) {
		script_name_panel(exhibition, key->panel, problems);
		return false;
	}
	size_t errors = problems->errors;
	request.part = BUILD_CHROME;
	request.pages = panel.pages;
	if (!script_build(script, &request, &chrome, problems) && problems->errors > errors) {
		scene_destroy(panel.scene);
		script_name_panel(exhibition, key->panel, problems);
		return false;
	}
	view->key = *key;
	view->scene = panel.scene;
	view->chrome = chrome.scene;
	view->pages = panel.pages;
	view->asked_page = key->page;
	if (view->key.page >= view->pages)
		view->key.page = view->pages - 1; /* larger words had more pages: this is the last */
	view->words = panel.words;
	snprintf(view->light, sizeof view->light, "%s", exhibition_light(exhibition, key->panel, key->title));
	view->quiet = exhibition->panels[key->panel].quiet && !key->title;
	view->land = exhibition_land(exhibition, key->panel);
	if (key->title)
		view->land -= 0.5;
	view->step = VIEW_BUILT;
	return true;
}

bool view_build_sheet(const struct view_key *key, int pages, const struct view_sheet *sheet, struct script *script,
					  const struct exhibition *exhibition, struct built *built, struct problems *problems)
{
	struct build_request request = {
		.exhibition = exhibition,
		.part = BUILD_OVERLAY,
		.panel = key->panel,
		.page = sheet->page,
		.pages = pages,
		.language = key->language,
		.aids = key->aids,
		.width_px = key->width_px,
		.height_px = key->height_px,
		.choice = key->choice,
		.title = key->title,
		.overlay = sheet->name,
		.about = sheet->about,
	};
	return script_build(script, &request, built, problems);
}

double view_travel(const struct view *view)
{
	if (view->key.title)
		return view->key.panel - 0.5;
	return view->key.panel + (double)view->key.page / (view->pages > 0 ? view->pages : 1);
}

void view_stage(const struct view *view, const struct backdrop *backdrop, double time, struct stage *stage)
{
	const struct light *light = backdrop_light(backdrop, view->light);
	*stage = (struct stage){
		.backdrop = backdrop->scene,
		.travel = view->land,
		.panels = { { .scene = view->scene, .words = 1, .art = 1, .sun = 1, .time = time, .rise = 1 } },
		.panel_count = 1,
		.chrome = view->chrome,
		.chrome_mix = 1,
		.chrome_travel = view_travel(view),
		.time = time,
		.calm = view->key.aids.calm || view->quiet,
	};
	if (light) {
		stage->lights[stage->light_count++] = (struct stage_light){ light->id, 1, light->sea };
		stage->opening = light->open;
	}
}

/* With all that it may ever show: a sun that has not risen yet needs its picture as well. */
static bool evaluate_all(struct view *view, const struct backdrop *backdrop, double time, struct error *error)
{
	struct stage stage;
	view_stage(view, backdrop, time, &stage);
	stage.complete = true;
	display_clear(&view->still);
	view->still.nudge = view->nudge;
	stage_evaluate(&stage, &view->still);
	return !view->still.failed || error_set(error, "out of memory");
}

static bool compose(struct view *view, const struct backdrop *backdrop, const struct display *display,
					struct canvas *canvas, struct error *error)
{
	if (display->failed)
		return error_set(error, "out of memory");
	struct layer *layer = canvas_compose(canvas, display, 0x000000, error);
	if (!layer)
		return false;
	layer_destroy(canvas, view->layer);
	view->layer = layer;
	view->final = !display->moving || display->ambient;
	view->step = VIEW_COMPOSED;
	if (!backdrop->scene && !display->moving) /* with a backdrop every movement draws the list itself */
		canvas_rest(canvas, display);
	return true;
}

/* The top of a sky is above the screen or behind the bars, and is seen only while it rises. */
static int prepare_light(struct view *view, const struct backdrop *backdrop, struct canvas *canvas, int urgency)
{
	struct stage stage;
	struct display display;
	view_stage(view, backdrop, 0, &stage);
	stage.panel_count = 0;
	stage.chrome = NULL;
	stage.opening = 1;
	if (stage.light_count > 0)
		stage.lights[stage.light_count++] = (struct stage_light){ stage.lights[0].id, 0.9, stage.lights[0].sea };
	display_init(&display);
	stage.complete = true;
	stage_evaluate(&stage, &display);
	int missing = canvas_prepare(canvas, &display, urgency);
	if (missing == 0)
		canvas_warm(canvas, &display);
	display_finish(&display);
	return missing;
}

enum view_step view_advance(struct view *view, const struct backdrop *backdrop, struct canvas *canvas, double time,
							int urgency, struct error *error)
{
	if (view->step == VIEW_BUILT) {
		bool first = view->still.count == 0;
		if (first && !evaluate_all(view, backdrop, time, error))
			return view->step;
		int missing = canvas_prepare(canvas, &view->still, urgency);
		if (first)
			canvas_warm(canvas, &view->still); /* while its pictures are decoded beside */
		if (missing > 0 || (backdrop->scene && prepare_light(view, backdrop, canvas, urgency) > 0))
			return view->step;
		view->step = VIEW_PREPARED;
	}
	if (view->step == VIEW_PREPARED && !backdrop->scene)
		compose(view, backdrop, &view->still, canvas, error);
	return view->step;
}

bool view_ready(const struct view *view, const struct backdrop *backdrop)
{
	return view->step == VIEW_COMPOSED || (view->step == VIEW_PREPARED && backdrop->scene);
}

bool view_compose(struct view *view, const struct backdrop *backdrop, struct canvas *canvas, double time,
				  struct error *error)
{
	struct stage stage;
	struct display display;
	view_stage(view, backdrop, time, &stage);
	display_init(&display);
	display.nudge = view->nudge;
	stage_evaluate(&stage, &display);
	bool good = compose(view, backdrop, &display, canvas, error);
	display_finish(&display);
	return good;
}

void view_lose_layer(struct view *view, struct canvas *canvas)
{
	layer_destroy(canvas, view->layer);
	view->layer = NULL;
	display_clear(&view->still);
	if (view->step > VIEW_BUILT)
		view->step = VIEW_BUILT;
}
