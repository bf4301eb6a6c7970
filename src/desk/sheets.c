/* Sheets are lantern's own more than a panel's: each is built over one panel and not over all, and one term and one
 * picture stand for the others. Must not know how anything is measured, nor which screens and aids are looked at. */
#include "desk/sheets.h"
#include "desk/targets.h"
#include <stdio.h>
#include <string.h>

void sheets_meet(struct sheets *sheets, const struct scene *scene, int panel)
{
	struct targets targets;
	targets_init(&targets);
	targets_add(&targets, scene);
	for (size_t i = 0; i < targets.count; i++) {
		const char *action = targets.items[i].action;
		if (!sheets->gloss.about[0] && strncmp(action, "gloss:", 6) == 0) {
			snprintf(sheets->gloss.about, SHEETS_ABOUT, "%s", action + 6);
			sheets->gloss.panel = panel;
		}
		if (!sheets->picture.about[0] && strncmp(action, "picture:", 8) == 0) {
			snprintf(sheets->picture.about, SHEETS_ABOUT, "%s", action + 8);
			sheets->picture.panel = panel;
		}
	}
	targets_finish(&targets);
}

static void check(struct script *script, struct build_request request, const char *name, const char *about,
				  struct worst *worst, struct problems *problems)
{
	char file[SHEETS_ABOUT];
	snprintf(file, sizeof file, "scripts/overlays/%s.lua", name);
	request.part = BUILD_OVERLAY;
	request.overlay = name;
	request.about = about;
	struct look look = { .request = &request, .worst = worst, .name = name, .file = file };
	if (!script_build(script, &request, &look.sheet, problems))
		return;
	measured_check(&look, problems);
	scene_destroy(look.sheet.scene);
}

static const struct chapter *longest_chapter(const struct exhibition *exhibition)
{
	const struct chapter *longest = &exhibition->chapters[0];
	for (size_t i = 1; i < exhibition->chapter_count; i++)
		if (exhibition->chapters[i].count > longest->count)
			longest = &exhibition->chapters[i];
	return longest;
}

void sheets_check(const struct sheets *sheets, struct script *script, const struct build_request *request,
				  struct worst *worst, struct problems *problems)
{
	const struct {
		const char *name, *about;
	} everywhere[] = {
		{ "sheet", "" },   { "contents", "" },	{ "contents", longest_chapter(request->exhibition)->id },
		{ "sources", "" }, { "warning", "20" }, /* the staff's own are no visitor's */
	};
	for (size_t i = 0; i < sizeof everywhere / sizeof *everywhere; i++)
		check(script, *request, everywhere[i].name, everywhere[i].about, worst, problems);
	struct build_request own = *request;
	own.panel = sheets->gloss.panel;
	if (sheets->gloss.about[0])
		check(script, own, "gloss", sheets->gloss.about, worst, problems);
	own.panel = sheets->picture.panel;
	if (sheets->picture.about[0])
		check(script, own, "picture", sheets->picture.about, worst, problems);
}
