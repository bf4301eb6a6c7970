/* The curator's check: reads all, builds all, shows nothing. No window, no pictures are decoded (their headers are).
 *
 * What a visitor's aids change is looked at where it can go wrong: text sizes everywhere, high contrast at the standard
 * size (larger words stand alike in both), low reach at the standard and the largest. */
#include "desk/check.h"
#include "base/messages.h"
#include "base/utf8.h"
#include "desk/blame.h"
#include "desk/measured.h"
#include "desk/room.h"
#include "desk/sheets.h"
#include "lua/failure.h"
#include "pages/script.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAGES_ENOUGH = 24 /* that are looked at */, PAGES_COMMON = 8 /* at the common size, beyond which it is told */ };

static const struct check_size USUAL[] = { { 1920, 1080, 0 }, { 1080, 1920, 0 } };

enum { USUAL_COUNT = sizeof USUAL / sizeof *USUAL };

static const struct aids LOOKS[] = {
	{ .calm = true },
	{ .calm = true, .text_size = TEXT_LARGE },
	{ .calm = true, .text_size = TEXT_LARGEST },
	{ .calm = true, .high_contrast = true },
	{ .calm = true, .low_reach = true },
	{ .calm = true, .low_reach = true, .text_size = TEXT_LARGEST },
};

/* A screen that everything is looked at on. */
struct surface {
	struct check_size size;
	struct exhibition exhibition; /* as it is on this screen; borrows all of the one that was read */
	struct built backdrops[2][2]; /* as aids change it: high contrast, low reach */
};

/* What all parts of the check have in hand. */
struct round {
	struct script *script;
	struct surface *surfaces; /* owns */
	size_t surface_count;
	struct sheets sheets;
	struct worst *worst; /* NULL: no measurements are kept */
	struct legibles legibles;
	struct problems *problems;
	bool quick; /* check_wish's */
};

static struct built *backdrop_for(struct surface *surface, const struct aids *aids)
{
	return &surface->backdrops[aids->high_contrast][aids->low_reach];
}

/* An exhibition whose theme has no lights has no title and no sheets, so aids can be asked for on the command line
 * only: there only the sizes of words are looked at. */
static bool has_lights(const struct round *round)
{
	return round->surfaces[0].backdrops[0][0].light_count > 0;
}

static size_t looks(const struct round *round)
{
	if (round->quick)
		return 1;
	return has_lights(round) ? sizeof LOOKS / sizeof *LOOKS : TEXT_LARGEST + 1;
}

static void look_at(struct surface *surface, const struct aids *aids, struct build_request *request)
{
	request->exhibition = &surface->exhibition;
	request->aids = *aids;
	request->width_px = surface->size.width_px;
	request->height_px = surface->size.height_px;
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
				 language->name, language->id, common ? "" : message(" where words are largest or the place is small"),
				 panel->words[request->language]);
}

/* All pages of one panel, on one screen with one choice of aids. */
static bool build_pages(struct round *round, struct build_request *request, struct look *look)
{
	int pages = 1;
	for (request->page = 0; request->page < pages; request->page++) {
		if (!build_page(round->script, request, look, round->problems))
			return false;
		pages = look->panel.pages;
		if (request->page == 0)
			tell_long(round->script, request, pages, round->problems);
		pages = pages < PAGES_ENOUGH ? pages : PAGES_ENOUGH;
		if (!round->quick)
			measured_check(look, round->problems);
		if (look->legible)
			legible_add_page(look->legible, request, &look->panel);
		sheets_meet(&round->sheets, look->panel.scene, request->panel);
		scene_destroy(look->panel.scene);
		scene_destroy(look->chrome.scene);
	}
	return true;
}

/* One panel, or its content note, in one language. `legible`: its row; NULL: there is none. False if a page cannot be
 * built. */
static bool build_all(struct round *round, const struct build_request *what, struct legible *legible)
{
	for (size_t i = 0; i < looks(round); i++)
		for (size_t j = 0; j < round->surface_count; j++) {
			struct surface *surface = &round->surfaces[j];
			struct build_request request = *what;
			look_at(surface, &LOOKS[i], &request);
			struct look look = { .backdrop = *backdrop_for(surface, &request.aids), .worst = round->worst };
			look.legible = i == 0 && j == 0 ? legible : NULL;
			if (!build_pages(round, &request, &look))
				return false;
		}
	return true;
}

static void check_panel(struct round *round, const struct exhibition *exhibition, int panel)
{
	struct build_request request = { .panel = panel };
	for (; request.language < (int)exhibition->language_count; request.language++) {
		struct legible *legible =
			round->quick ? NULL : legibles_add(&round->legibles, exhibition, panel, request.language);
		request.note = false;
		if (build_all(round, &request, legible) && legible)
			legible_tell(legible, round->script, exhibition, panel, request.language, round->problems);
		request.note = true;
		if (exhibition->panels[panel].care)
			build_all(round, &request, NULL);
	}
}

/* The title as it stands before the first chapter. */
static void check_title(struct round *round, struct build_request request, const struct built *backdrop)
{
	struct look look = { .request = &request,
						 .backdrop = *backdrop,
						 .worst = round->worst,
						 .name = "title",
						 .file = "scripts/layouts/title.lua",
						 .words_file = "scripts/exhibition.lua" };
	request.title = true;
	if (!script_build(round->script, &request, &look.panel, round->problems))
		return;
	measured_check(&look, round->problems);
	scene_destroy(look.panel.scene);
}

/* What belongs to no panel, over the first one: the title and the sheets. */
static void check_around(struct round *round, const struct exhibition *exhibition)
{
	struct build_request request = { .panel = exhibition_step(exhibition, -1, 1) };
	if (request.panel < 0 || !has_lights(round))
		return;
	for (; request.language < (int)exhibition->language_count; request.language++)
		for (size_t i = 0; i < looks(round); i++)
			for (size_t j = 0; j < round->surface_count; j++) {
				struct surface *surface = &round->surfaces[j];
				look_at(surface, &LOOKS[i], &request);
				check_title(round, request, backdrop_for(surface, &request.aids));
				sheets_check(&round->sheets, round->script, &request, round->worst, round->problems);
			}
}

static void build_backdrops(struct round *round)
{
	for (size_t j = 0; j < round->surface_count; j++)
		for (size_t i = 0; i < sizeof LOOKS / sizeof *LOOKS; i++) {
			struct build_request request = { .part = BUILD_BACKDROP };
			struct built *backdrop = backdrop_for(&round->surfaces[j], &LOOKS[i]);
			look_at(&round->surfaces[j], &LOOKS[i], &request);
			if (!backdrop->scene && LOOKS[i].text_size == TEXT_STANDARD)
				script_build(round->script, &request, backdrop, round->problems);
		}
}

static bool add_surfaces(struct round *round, const struct check_wish *wish, const struct exhibition *exhibition)
{
	round->surfaces = calloc(USUAL_COUNT + wish->size_count, sizeof *round->surfaces);
	if (!round->surfaces)
		return false;
	round->surface_count = wish->quick ? 1 : USUAL_COUNT + wish->size_count;
	for (size_t i = 0; i < round->surface_count; i++) {
		struct surface *surface = &round->surfaces[i];
		surface->size = i < USUAL_COUNT ? USUAL[i] : wish->sizes[i - USUAL_COUNT];
		surface->exhibition = *exhibition;
		if (surface->size.diagonal_mm > 0)
			surface->exhibition.screen.diagonal = surface->size.diagonal_mm;
		room_check(&surface->exhibition, surface->size.width_px, surface->size.height_px, round->problems);
	}
	return true;
}

static void remove_surfaces(struct round *round)
{
	for (size_t i = 0; i < round->surface_count * 4; i++)
		scene_destroy(round->surfaces[i / 4].backdrops[i / 2 % 2][i % 2].scene);
	free(round->surfaces);
}

static void check_panels(struct round *round, struct exhibition *exhibition)
{
	build_backdrops(round);
	for (int panel = 0; panel < (int)exhibition->panel_count; panel++) {
		if (script_read_panel(round->script, exhibition, panel, true, round->problems))
			check_panel(round, exhibition, panel);
		script_forget(round->script, panel);
	}
	script_finish_strict(round->script, round->problems);
	check_around(round, exhibition);
}

static bool check_exhibition(const struct check_wish *wish, struct script *script, struct exhibition *exhibition,
							 struct problems *problems, struct error *error)
{
	struct round round = { .script = script,
						   .worst = wish->measured ? &wish->measured->worst : NULL,
						   .problems = problems,
						   .quick = wish->quick };
	if (!script_read_exhibition(script, exhibition, problems))
		return true;
	if (!add_surfaces(&round, wish, exhibition))
		return error_set(error, "out of memory");
	check_panels(&round, exhibition);
	remove_surfaces(&round);
	if (wish->measured) {
		const char *title = exhibition->title[exhibition->language_default];
		snprintf(wish->measured->title, sizeof wish->measured->title, "%s", title ? title : "");
		utf8_mend(wish->measured->title);
		wish->measured->panels = exhibition->panel_count;
		wish->measured->distance_mm = exhibition->screen.distance;
		wish->measured->legibles = round.legibles;
		wish->measured->legibles.limits = exhibition->limits;
	} else {
		legibles_finish(&round.legibles);
	}
	return true;
}

bool check_run(const struct check_wish *wish, struct problems *problems, struct error *error)
{
	struct exhibition exhibition;
	exhibition_init(&exhibition);
	struct script *script = script_create(wish->folder, wish->data, wish->fonts, error);
	bool good = true;
	if (script) {
		script_set_strict(script, true);
		good = check_exhibition(wish, script, &exhibition, problems, error);
		blame_curator(script, problems);
	} else {
		/* A theme that cannot be read is the curator's to mend like anything else. */
		int line = 0;
		failure_cut_place(error, "scripts/theme.lua", &line);
		problems_add(problems, SEVERITY_ERROR, "scripts/theme.lua", line, "", "lua-error", "%s", error->text);
	}
	script_destroy(script);
	exhibition_finish(&exhibition);
	problems_sort(problems);
	return good;
}
