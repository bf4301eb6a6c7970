/* The curator's check: reads all, builds all, shows nothing. No window, no pictures are decoded (their headers are).
 *
 * What a visitor's aids change is looked at where it can go wrong: text sizes everywhere, high contrast at the standard
 * size (larger words stand alike in both), low reach at the standard and the largest. */
#include "desk/check.h"
#include "desk/blame.h"
#include "desk/measured.h"
#include "desk/sheets.h"
#include "script/failure.h"
#include "script/script.h"
#include <stdio.h>
#include <string.h>

enum { PAGES_ENOUGH = 24 /* that are looked at */, PAGES_COMMON = 8 /* at the common size, beyond which it is told */ };

static const struct {
	int width, height;
} screens[] = { { 1920, 1080 }, { 1080, 1920 } };

enum { SCREENS = sizeof screens / sizeof *screens };

static const struct aids LOOKS[] = {
	{ .calm = true },
	{ .calm = true, .text_size = TEXT_LARGE },
	{ .calm = true, .text_size = TEXT_LARGEST },
	{ .calm = true, .high_contrast = true },
	{ .calm = true, .low_reach = true },
	{ .calm = true, .low_reach = true, .text_size = TEXT_LARGEST },
};

/* The backdrop on each screen, as each of the aids changes it. */
struct backdrops {
	struct built items[SCREENS][2][2]; /* high contrast, low reach */
};

static struct built *backdrop_for(struct backdrops *backdrops, int screen, const struct aids *aids)
{
	return &backdrops->items[screen][aids->high_contrast][aids->low_reach];
}

/* An exhibition whose theme has no lights has no title and no sheets, and so nobody asks for aids but by the command
 * line: there only the sizes of words are looked at. */
static size_t looks(const struct backdrops *backdrops)
{
	return backdrops->items[0][0][0].light_count > 0 ? sizeof LOOKS / sizeof *LOOKS : TEXT_LARGEST + 1;
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

/* The text of one language with the most bytes. */
struct longest {
	int language, line;
	size_t length;
	char field[80];
};

static void take_longer(void *data, const char *field, int line, int language, const char *text)
{
	struct longest *longest = data;
	size_t length = strlen(text);
	if (language != longest->language || length <= longest->length)
		return;
	longest->length = length;
	longest->line = line;
	snprintf(longest->field, sizeof longest->field, "%s", field);
}

/* More pages than a visitor turns: at the common size, or at any. */
static void tell_long(struct script *script, const struct build_request *request, int pages, struct problems *problems)
{
	const struct exhibition *exhibition = request->exhibition;
	const struct panel_entry *panel = &exhibition->panels[request->panel];
	const struct language *language = &exhibition->languages[request->language];
	const struct aids *aids = &request->aids;
	bool common = aids->text_size == TEXT_STANDARD && !aids->low_reach && request->width_px > request->height_px;
	struct longest longest = { .language = request->language };
	if (pages <= (common ? PAGES_COMMON : PAGES_ENOUGH))
		return;
	script_each_text(script, request->panel, take_longer, &longest);
	problems_add(problems, SEVERITY_WARNING, panel->file, longest.line, longest.field, "too-many-pages",
				 "runs over %d pages in %s (%s)%s, with %d words: who reads them all? About 90 words fill one", pages,
				 language->name, language->id, common ? "" : " where words are largest or the place is small",
				 panel->words[request->language]);
}

/* All pages of one panel, on one screen with one choice of aids. */
static bool build_pages(struct script *script, struct build_request *request, struct look *look, struct sheets *sheets,
						struct problems *problems)
{
	int pages = 1;
	for (request->page = 0; request->page < pages; request->page++) {
		if (!build_page(script, request, look, problems))
			return false;
		pages = look->panel.pages;
		if (request->page == 0)
			tell_long(script, request, pages, problems);
		pages = pages < PAGES_ENOUGH ? pages : PAGES_ENOUGH;
		measured_check(look, problems);
		sheets_meet(sheets, look->panel.scene, request->panel);
		scene_destroy(look->panel.scene);
		scene_destroy(look->chrome.scene);
	}
	return true;
}

/* One panel, or its content note, in one language. */
static void build_all(struct script *script, const struct build_request *what, struct backdrops *backdrops,
					  struct sheets *sheets, struct worst *worst, struct problems *problems)
{
	for (size_t i = 0; i < looks(backdrops); i++)
		for (int screen = 0; screen < SCREENS; screen++) {
			struct build_request request = *what;
			request.aids = LOOKS[i];
			request.width_px = screens[screen].width;
			request.height_px = screens[screen].height;
			struct look look = { .backdrop = *backdrop_for(backdrops, screen, &request.aids), .worst = worst };
			if (!build_pages(script, &request, &look, sheets, problems))
				return;
		}
}

static void check_panel(struct script *script, const struct exhibition *exhibition, int panel,
						struct backdrops *backdrops, struct sheets *sheets, struct worst *worst,
						struct problems *problems)
{
	struct build_request request = { .exhibition = exhibition, .panel = panel };
	for (; request.language < (int)exhibition->language_count; request.language++) {
		request.note = false;
		build_all(script, &request, backdrops, sheets, worst, problems);
		request.note = true;
		if (exhibition->panels[panel].care)
			build_all(script, &request, backdrops, sheets, worst, problems);
	}
}

/* The title as it stands before the first chapter. */
static void check_title(struct script *script, struct build_request request, const struct built *backdrop,
						struct worst *worst, struct problems *problems)
{
	struct look look = {
		.request = &request, .backdrop = *backdrop, .worst = worst, .name = "title", .file = "scripts/layouts/title.lua"
	};
	request.title = true;
	if (!script_build(script, &request, &look.panel, problems))
		return;
	measured_check(&look, problems);
	scene_destroy(look.panel.scene);
}

/* What belongs to no panel, over the first one: the title and the sheets. */
static void check_around(struct script *script, const struct exhibition *exhibition, struct backdrops *backdrops,
						 const struct sheets *sheets, struct worst *worst, struct problems *problems)
{
	struct build_request request = { .exhibition = exhibition, .panel = exhibition_step(exhibition, -1, 1) };
	if (request.panel < 0 || backdrops->items[0][0][0].light_count == 0)
		return;
	for (; request.language < (int)exhibition->language_count; request.language++)
		for (size_t i = 0; i < sizeof LOOKS / sizeof *LOOKS; i++)
			for (int screen = 0; screen < SCREENS; screen++) {
				request.aids = LOOKS[i];
				request.width_px = screens[screen].width;
				request.height_px = screens[screen].height;
				check_title(script, request, backdrop_for(backdrops, screen, &request.aids), worst, problems);
				sheets_check(sheets, script, &request, worst, problems);
			}
}

static void build_backdrops(struct script *script, const struct exhibition *exhibition, struct backdrops *backdrops,
							struct problems *problems)
{
	for (int screen = 0; screen < SCREENS; screen++)
		for (size_t i = 0; i < sizeof LOOKS / sizeof *LOOKS; i++) {
			struct build_request request = { .exhibition = exhibition, .part = BUILD_BACKDROP, .aids = LOOKS[i] };
			struct built *backdrop = backdrop_for(backdrops, screen, &LOOKS[i]);
			request.width_px = screens[screen].width;
			request.height_px = screens[screen].height;
			if (!backdrop->scene && LOOKS[i].text_size == TEXT_STANDARD)
				script_build(script, &request, backdrop, problems);
		}
}

static void check_panels(struct script *script, struct exhibition *exhibition, struct worst *worst,
						 struct problems *problems)
{
	struct backdrops backdrops = { 0 };
	struct sheets sheets = { 0 };
	build_backdrops(script, exhibition, &backdrops, problems);
	for (int panel = 0; panel < (int)exhibition->panel_count; panel++) {
		if (script_read_panel(script, exhibition, panel, true, problems))
			check_panel(script, exhibition, panel, &backdrops, &sheets, worst, problems);
		script_forget(script, panel);
	}
	script_finish_strict(script, problems);
	check_around(script, exhibition, &backdrops, &sheets, worst, problems);
	for (int i = 0; i < SCREENS * 4; i++)
		scene_destroy(backdrops.items[i / 4][i / 2 % 2][i % 2].scene);
}

bool check_run(const char *folder, const char *data, struct fonts *fonts, struct measured *measured,
			   struct problems *problems, struct error *error)
{
	struct exhibition exhibition;
	exhibition_init(&exhibition);
	struct script *script = script_create(folder, data, fonts, error);
	if (!script) {
		/* A theme that cannot be read is the curator's to mend like anything else. */
		int line = 0;
		failure_cut_place(error, "scripts/theme.lua", &line);
		problems_add(problems, SEVERITY_ERROR, "scripts/theme.lua", line, "", "lua-error", "%s", error->text);
		exhibition_finish(&exhibition);
		return true;
	}
	script_set_strict(script, true);
	if (script_read_exhibition(script, &exhibition, problems)) {
		check_panels(script, &exhibition, measured ? &measured->worst : NULL, problems);
		if (measured)
			measured->distance_mm = exhibition.distance_mm;
	}
	blame_curator(script, problems);
	script_destroy(script);
	exhibition_finish(&exhibition);
	problems_sort(problems);
	return true;
}
