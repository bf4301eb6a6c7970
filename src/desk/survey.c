/* Builds pages and has them measured.
 *
 * What a visitor's aids change is looked at where it can go wrong: text sizes everywhere, high contrast at the standard
 * size (larger words stand alike in both), low reach at the standard and the largest. Must not know where what it finds
 * goes, nor whether it was found before. */
#include "desk/survey.h"
#include "base/messages.h"
#include "desk/measured.h"
#include "desk/room.h"
#include "pages/script.h"
#include <stdlib.h>
#include <string.h>

enum { PAGES_ENOUGH = 24 /* that are looked at */, PAGES_COMMON = 8 /* at the common size, beyond which it is told */ };

static const struct survey_size USUAL[] = { { 1920, 1080, 0 }, { 1080, 1920, 0 } };

enum { USUAL_COUNT = sizeof USUAL / sizeof *USUAL };

static const struct aids LOOKS[] = {
	{ .calm = true },
	{ .calm = true, .text_size = TEXT_LARGE },
	{ .calm = true, .text_size = TEXT_LARGEST },
	{ .calm = true, .high_contrast = true },
	{ .calm = true, .low_reach = true },
	{ .calm = true, .low_reach = true, .text_size = TEXT_LARGEST },
};

static struct built *backdrop_for(struct surface *surface, const struct aids *aids)
{
	return &surface->backdrops[aids->high_contrast][aids->low_reach];
}

/* An exhibition whose theme has no lights has no title and no sheets, so aids can be asked for on the command line
 * only: there only the sizes of words are looked at. */
static bool has_lights(const struct survey *survey)
{
	return survey->surfaces[0].backdrops[0][0].light_count > 0;
}

static size_t looks(const struct survey *survey)
{
	if (survey->quick)
		return 1;
	return has_lights(survey) ? sizeof LOOKS / sizeof *LOOKS : TEXT_LARGEST + 1;
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
static bool build_pages(const struct survey *survey, struct build_request *request, struct look *look,
						struct finding *finding)
{
	int pages = 1;
	for (request->page = 0; request->page < pages; request->page++) {
		if (!build_page(survey->script, request, look, &finding->problems))
			return false;
		pages = look->panel.pages;
		if (request->page == 0)
			tell_long(survey->script, request, pages, &finding->problems);
		pages = pages < PAGES_ENOUGH ? pages : PAGES_ENOUGH;
		if (!survey->quick)
			measured_check(look, &finding->problems);
		if (look->legible)
			legible_add_page(look->legible, request, &look->panel);
		sheets_meet(&finding->sheets, look->panel.scene, request->panel);
		scene_destroy(look->panel.scene);
		scene_destroy(look->chrome.scene);
	}
	return true;
}

/* One panel, or its content note, in one language. `legible`: its row; NULL: there is none. False if a page cannot be
 * built. */
static bool build_all(struct survey *survey, const struct build_request *what, struct legible *legible,
					  struct finding *finding)
{
	for (size_t i = 0; i < looks(survey); i++)
		for (size_t j = 0; j < survey->surface_count; j++) {
			struct surface *surface = &survey->surfaces[j];
			struct build_request request = *what;
			look_at(surface, &LOOKS[i], &request);
			struct look look = { .backdrop = *backdrop_for(surface, &request.aids),
								 .worst = survey->worsts ? &finding->worst : NULL };
			look.legible = i == 0 && j == 0 ? legible : NULL;
			if (!build_pages(survey, &request, &look, finding))
				return false;
		}
	return true;
}

void survey_panel(struct survey *survey, int panel, struct finding *finding)
{
	const struct exhibition *exhibition = survey->exhibition;
	struct build_request request = { .panel = panel, .sounding = true };
	for (; request.language < (int)exhibition->language_count; request.language++) {
		struct legible *legible =
			survey->quick ? NULL : legibles_add(&finding->rows, exhibition, panel, request.language);
		request.note = false;
		if (build_all(survey, &request, legible, finding) && legible)
			legible_tell(legible, survey->script, exhibition, panel, request.language, &finding->problems);
		request.note = true;
		if (exhibition->panels[panel].care)
			build_all(survey, &request, NULL, finding);
	}
}

/* The title as it stands before the first chapter. */
static void check_title(const struct survey *survey, struct build_request request, const struct built *backdrop,
						struct finding *finding)
{
	struct look look = { .request = &request,
						 .backdrop = *backdrop,
						 .worst = survey->worsts ? &finding->worst : NULL,
						 .name = "title",
						 .file = "scripts/layouts/title.lua",
						 .words_file = "scripts/exhibition.lua" };
	request.title = true;
	if (!script_build(survey->script, &request, &look.panel, &finding->problems))
		return;
	measured_check(&look, &finding->problems);
	scene_destroy(look.panel.scene);
}

void survey_around(struct survey *survey, int language, const struct sheets *sheets, struct finding *finding)
{
	struct build_request request = { .panel = exhibition_step(survey->exhibition, -1, 1), .language = language };
	if (request.panel < 0 || !has_lights(survey))
		return;
	for (size_t i = 0; i < looks(survey); i++)
		for (size_t j = 0; j < survey->surface_count; j++) {
			struct surface *surface = &survey->surfaces[j];
			look_at(surface, &LOOKS[i], &request);
			struct worst *worst = survey->worsts ? &finding->worst : NULL;
			if (sheets)
				sheets_check_met(sheets, survey->script, &request, worst, &finding->problems);
			if (sheets)
				continue;
			check_title(survey, request, backdrop_for(surface, &request.aids), finding);
			sheets_check(survey->script, &request, worst, &finding->problems);
		}
}

void survey_backdrops(struct survey *survey, struct problems *problems)
{
	for (size_t j = 0; j < survey->surface_count && !survey->ready; j++)
		for (size_t i = 0; i < sizeof LOOKS / sizeof *LOOKS; i++) {
			struct build_request request = { .part = BUILD_BACKDROP };
			struct built *backdrop = backdrop_for(&survey->surfaces[j], &LOOKS[i]);
			look_at(&survey->surfaces[j], &LOOKS[i], &request);
			if (!backdrop->scene && LOOKS[i].text_size == TEXT_STANDARD)
				script_build(survey->script, &request, backdrop, problems);
		}
	survey->ready = true;
}

bool survey_init(struct survey *survey, struct script *script, struct exhibition *exhibition, bool quick,
				 const struct survey_size *sizes, size_t size_count, struct problems *problems)
{
	*survey = (struct survey){ .script = script, .exhibition = exhibition, .quick = quick };
	survey->surfaces = calloc(USUAL_COUNT + size_count, sizeof *survey->surfaces);
	if (!survey->surfaces)
		return false;
	survey->surface_count = quick ? 1 : USUAL_COUNT + size_count;
	for (size_t i = 0; i < survey->surface_count; i++) {
		struct surface *surface = &survey->surfaces[i];
		surface->size = i < USUAL_COUNT ? USUAL[i] : sizes[i - USUAL_COUNT];
		surface->exhibition = *exhibition;
		if (surface->size.diagonal_mm > 0)
			surface->exhibition.screen.diagonal = surface->size.diagonal_mm;
		room_check(&surface->exhibition, surface->size.width_px, surface->size.height_px, problems);
	}
	return true;
}

void survey_finish(struct survey *survey)
{
	for (size_t i = 0; i < survey->surface_count * 4; i++)
		scene_destroy(survey->surfaces[i / 4].backdrops[i / 2 % 2][i % 2].scene);
	free(survey->surfaces);
}
