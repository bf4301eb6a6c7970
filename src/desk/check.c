/* The curator's check: reads all, builds all, shows nothing. No window, no pictures are decoded (their headers are). */
#include "desk/check.h"
#include "script/script.h"
#include <string.h>

#define AFTER_ENTRANCES 1e6 /* seconds: every entrance has ended */

enum { PAGES_ENOUGH = 24 /* that are looked at */ };

static const struct {
	int width, height;
} screens[] = { { 1920, 1080 }, { 1080, 1920 } };

/* A screen to be looked at, with its backdrop. */
struct look {
	const struct build_request *request;
	struct built backdrop, panel, chrome;
};

/* The screen as it stands, in the panel's light. */
static void show(const struct look *look, struct display *display)
{
	const struct build_request *request = look->request;
	struct stage stage = {
		.backdrop = look->backdrop.light_count > 0 ? look->backdrop.scene : NULL,
		.panels = { { look->panel.scene, 0, 1, 1, AFTER_ENTRANCES } },
		.panel_count = 1,
		.chrome = look->chrome.scene,
		.chrome_mix = 1,
		.travel = request->panel,
		.chrome_travel = request->panel,
		.calm = true,
	};
	const char *id = exhibition_light(request->exhibition, request->panel, request->title);
	for (int i = 0; i < look->backdrop.light_count; i++) {
		const struct light *light = &look->backdrop.lights[i];
		if (i > 0 && strcmp(light->id, id) != 0)
			continue;
		stage.lights[0] = (struct stage_light){ light->id, 1 };
		stage.light_count = 1;
		stage.frame = light->open;
	}
	stage_evaluate(&stage, display);
}

/* Words that cannot be read: less than WCAG's 4.5 (AA), or 7 (AAA) where high contrast was asked for. The first of a
 * page is told; the rest have the same cause. */
static void check_contrast(const struct look *look, struct problems *problems)
{
	const struct build_request *request = look->request;
	const double least = request->aids.high_contrast ? 7 : 4.5;
	const struct panel_entry *panel = &request->exhibition->panels[request->panel];
	struct display display;
	display_init(&display);
	show(look, &display);
	for (size_t i = 0; i < display.count; i++) {
		const struct item *item = &display.items[i];
		double ratio = item->kind == ITEM_TEXT ? display_contrast(&display, i) : 21;
		if (ratio >= least)
			continue;
		problems_add(problems, SEVERITY_WARNING, panel->file, 0, item->id ? item->id : "", "low-contrast",
					 "\"%.*s\" stands on a ground too much like it: contrast %.1f, at least %.1f is needed",
					 (int)(item->length < 40 ? item->length : 40), item->text, ratio, least);
		break;
	}
	display_finish(&display);
}

static bool build(struct script *script, const struct build_request *request, struct built *built,
				  struct problems *problems)
{
	struct problems found;
	problems_init(&found);
	bool good = script_build(script, request, built, &found);
	if (!good && found.errors > 0)
		script_name_panel(request->exhibition, request->panel, &found);
	problems_move(problems, &found);
	problems_finish(&found);
	return good;
}

/* A page with all that is around it. */
static bool build_page(struct script *script, struct build_request *request, struct look *look,
					   struct problems *problems)
{
	look->request = request;
	request->part = BUILD_PANEL;
	if (!build(script, request, &look->panel, problems))
		return false;
	request->part = BUILD_CHROME;
	request->pages = look->panel.pages;
	size_t errors = problems->errors;
	if (build(script, request, &look->chrome, problems) || problems->errors == errors)
		return true;
	scene_destroy(look->panel.scene);
	return false;
}

/* One panel, or its content note, in one language: every page at every text size on both kinds of screen. */
static void build_all(struct script *script, const struct build_request *what, const struct built backdrops[2],
					  struct problems *problems)
{
	for (int i = 0; i < 6; i++) {
		struct build_request request = *what;
		struct look look = { .backdrop = backdrops[i % 2] };
		request.aids.text_size = (enum text_size)(i / 2);
		request.width_px = screens[i % 2].width;
		request.height_px = screens[i % 2].height;
		int pages = 1;
		for (; request.page < pages; request.page++) {
			if (!build_page(script, &request, &look, problems))
				return;
			pages = look.panel.pages;
			if (pages > PAGES_ENOUGH) {
				problems_add(problems, SEVERITY_WARNING, request.exhibition->panels[request.panel].file, 0, NULL,
							 "too-many-pages", "runs over more than %d pages: who reads them all?", PAGES_ENOUGH);
				pages = PAGES_ENOUGH;
			}
			check_contrast(&look, problems);
			scene_destroy(look.panel.scene);
			scene_destroy(look.chrome.scene);
		}
	}
}

static void check_panel(struct script *script, const struct exhibition *exhibition, int panel,
						const struct built backdrops[2], struct problems *problems)
{
	struct build_request request = { .exhibition = exhibition, .panel = panel, .aids.calm = true };
	for (; request.language < (int)exhibition->language_count; request.language++) {
		request.note = false;
		build_all(script, &request, backdrops, problems);
		request.note = true;
		if (exhibition->panels[panel].care)
			build_all(script, &request, backdrops, problems);
	}
}

static void check_panels(struct script *script, struct exhibition *exhibition, struct problems *problems)
{
	struct built backdrops[2];
	for (int i = 0; i < 2; i++) {
		struct build_request request = { .exhibition = exhibition, .part = BUILD_BACKDROP, .aids.calm = true };
		request.width_px = screens[i].width;
		request.height_px = screens[i].height;
		script_build(script, &request, &backdrops[i], problems);
	}
	for (int panel = 0; panel < (int)exhibition->panel_count; panel++) {
		if (script_read_panel(script, exhibition, panel, true, problems))
			check_panel(script, exhibition, panel, backdrops, problems);
		script_forget(script, panel);
	}
	scene_destroy(backdrops[0].scene);
	scene_destroy(backdrops[1].scene);
}

bool check_run(const char *folder, const char *data, struct fonts *fonts, struct problems *problems,
			   struct error *error)
{
	struct exhibition exhibition;
	exhibition_init(&exhibition);
	struct script *script = script_create(folder, data, fonts, error);
	if (!script) {
		/* A theme that cannot be read is the curator's to mend like anything else. */
		problems_add(problems, SEVERITY_ERROR, "scripts/theme.lua", 0, "", "lua-error", "%s", error->text);
		exhibition_finish(&exhibition);
		return true;
	}
	script_set_strict(script, true);
	if (script_read_exhibition(script, &exhibition, problems)) {
		check_panels(script, &exhibition, problems);
	}
	script_destroy(script);
	exhibition_finish(&exhibition);
	problems_sort(problems);
	return true;
}
