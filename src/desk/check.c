/* The curator's check: reads all, builds all, shows nothing. No window, no pictures are decoded (their headers are). */
#include "desk/check.h"
#include "script/script.h"

static const struct {
	int width, height;
} screens[] = { { 1920, 1080 }, { 1080, 1920 } };

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
			if (!script_build(script, &request, &built, problems))
				return;
			pages = built.pages;
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
