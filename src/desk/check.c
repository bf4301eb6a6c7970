/* The curator's check: reads all, builds all, shows nothing. No window, no pictures are decoded (their headers are). */
#include "desk/check.h"
#include "script/script.h"

#define AFTER_ENTRANCES 1e6 /* seconds: every entrance has ended */

enum { PAGES_ENOUGH = 24 /* that are looked at */ };

static const struct {
	int width, height;
} screens[] = { { 1920, 1080 }, { 1080, 1920 } };

/* Words that cannot be read: less than WCAG's 4.5 (AA). The first of a page is told; the rest have the same cause. */
static void check_contrast(const struct build_request *request, const struct scene *scene, struct problems *problems)
{
	const double least = 4.5;
	const struct panel_entry *panel = &request->exhibition->panels[request->panel];
	struct display display;
	display_init(&display);
	scene_evaluate(scene, AFTER_ENTRANCES, 0, true, &display);
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
	if (!good)
		script_name_panel(request->exhibition, request->panel, &found);
	problems_move(problems, &found);
	problems_finish(&found);
	return good;
}

/* One panel, or its content note, in one language: every page at every text size on both kinds of screen. */
static void build_all(struct script *script, const struct build_request *what, struct problems *problems)
{
	for (int i = 0; i < 6; i++) {
		struct build_request request = *what;
		request.text_size = (enum text_size)(i / 2);
		request.width_px = screens[i % 2].width;
		request.height_px = screens[i % 2].height;
		int pages = 1;
		for (; request.page < pages; request.page++) {
			struct built built;
			if (!build(script, &request, &built, problems))
				return;
			pages = built.pages;
			if (pages > PAGES_ENOUGH) {
				problems_add(problems, SEVERITY_WARNING, request.exhibition->panels[request.panel].file, 0, NULL,
							 "too-many-pages", "runs over more than %d pages: who reads them all?", PAGES_ENOUGH);
				pages = PAGES_ENOUGH;
			}
			check_contrast(&request, built.scene, problems);
			scene_destroy(built.scene);
		}
	}
}

static void check_panel(struct script *script, const struct exhibition *exhibition, int panel,
						struct problems *problems)
{
	struct build_request request = { .exhibition = exhibition, .panel = panel, .calm = true, .chrome = true };
	for (; request.language < (int)exhibition->language_count; request.language++) {
		request.note = false;
		build_all(script, &request, problems);
		request.note = true;
		if (exhibition->panels[panel].care)
			build_all(script, &request, problems);
	}
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
		for (int panel = 0; panel < (int)exhibition.panel_count; panel++) {
			if (script_read_panel(script, &exhibition, panel, true, problems))
				check_panel(script, &exhibition, panel, problems);
			script_forget(script, panel);
		}
	}
	script_destroy(script);
	exhibition_finish(&exhibition);
	problems_sort(problems);
	return true;
}
