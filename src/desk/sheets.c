/* Sheets are lantern's own more than a panel's: each is built over one panel and not over all, and one term and one
 * picture stand for the others. Must not know how anything is measured, nor which screens and aids are looked at. */
#include "desk/sheets.h"
#include "desk/targets.h"
#include <stdio.h>
#include <string.h>

static void meet(struct sheet *sheet, enum action_kind kind, const struct action *action, int panel)
{
	if (sheet->about[0] || action->kind != kind)
		return;
	action_argument(action, sheet->about);
	sheet->panel = panel;
}

static void meet_below(struct sheets *sheets, const struct node *node, int panel)
{
	if (node->hidden)
		return;
	meet(&sheets->gloss, ACTION_GLOSS, &node->action, panel);
	meet(&sheets->dispute, ACTION_DISPUTE, &node->action, panel);
	meet(&sheets->picture, ACTION_PICTURE, &node->action, panel);
	for (const struct node *child = node->first; child; child = child->next)
		meet_below(sheets, child, panel);
}

void sheets_meet(struct sheets *sheets, const struct scene *scene, int panel)
{
	meet_below(sheets, scene->root, panel);
}

/* As the staff's view is told them, at their longest. */
static const char STAFF_FACTS[] =
	"version\t0.0.0\nunit\teast-wing\nclock\t2026-11-26 09:05 "
	"?\nkeeper\tstick\nuptime\t100:00:00\nexhibition\t/usr/share/lantern/exhibition\ndisplay\t1920x1080 "
	"KMSDRM\nframes\t1000000\n"
	"gap\t16 ms\npictures\t96 MiB\nmemory\t160 MiB\ntemperature\t100 °C !\nvoltage\twas_low\nproblems\t2\n"
	"problem\tscripts/panels/chapter/panel.lua:4: error: title.ru: the text in Russian is missing [missing-language]\n"
	"problem\tassets/picture.jpg: error: the file is damaged [bad-picture]";

/* As the keeper tells of a stick. */
static const char STICK_OFFERED[] =
	"state\toffered\ntitle\tAn exhibition with a title of two lines or so, as there are\npanels\t54\n";
static const char STICK_REFUSED[] =
	"state\trefused\nproblem\tscripts/panels/chapter/panel.lua:4: error: title.ru: the text in Russian is missing "
	"[missing-language]\nproblem\tassets/picture.jpg is not as SHA256SUMS says\n";

/* A sheet that nobody can close or answer stands until it closes by itself. */
static void check_close(const struct build_request *request, const char *file, const struct scene *scene,
						struct problems *problems)
{
	struct targets targets;
	bool found = false;
	targets_init(&targets);
	targets_add(&targets, scene);
	for (size_t i = 0; i < targets.count; i++) {
		const struct target *target = &targets.items[i];
		bool veil = target->box.width >= request->width_px; /* what lies beside the sheet */
		enum action_kind does = target->action ? target->action->kind : ACTION_NONE;
		found = found || (!veil && (does == ACTION_CLOSE || does == ACTION_BACK || does == ACTION_CONTINUE));
	}
	if (!found)
		problems_add(problems, SEVERITY_ERROR, file, 0, "", "no-close",
					 "there is nothing on it that closes it: a button with the action \"close\"");
	targets_finish(&targets);
}

static void check(struct script *script, struct build_request request, const char *name, const char *about,
				  struct worst *worst, struct problems *problems)
{
	char file[120];
	snprintf(file, sizeof file, "scripts/overlays/%s.lua", name);
	request.part = BUILD_OVERLAY;
	request.overlay = name;
	request.about = about;
	struct look look = { .request = &request, .worst = worst, .name = name, .file = file };
	if (strcmp(name, "contents") == 0)
		look.words_file = "scripts/exhibition.lua"; /* the chapters' titles */
	int pages = 1;
	for (request.page = 0; request.page < pages; request.page++) {
		if (!script_build(script, &request, &look.sheet, problems))
			return;
		pages = look.sheet.pages;
		measured_check(&look, problems);
		if (strcmp(name, "pause") != 0 && strcmp(name, "touch") != 0) /* they end by themselves */
			check_close(&request, file, look.sheet.scene, problems);
		scene_destroy(look.sheet.scene);
	}
}

static void check_met(const struct sheet *sheet, const char *name, struct script *script,
					  const struct build_request *request, struct worst *worst, struct problems *problems)
{
	struct build_request own = *request;
	own.panel = sheet->panel;
	if (sheet->about[0])
		check(script, own, name, sheet->about, worst, problems);
}

static const struct chapter *longest_chapter(const struct exhibition *exhibition)
{
	const struct chapter *longest = &exhibition->chapters[0];
	for (size_t i = 1; i < exhibition->chapter_count; i++)
		if (exhibition->chapters[i].count > longest->count)
			longest = &exhibition->chapters[i];
	return longest;
}

void sheets_check(struct script *script, const struct build_request *request, struct worst *worst,
				  struct problems *problems)
{
	const struct {
		const char *name, *about;
	} everywhere[] = {
		{ "sheet", "" },	  { "contents", "" }, { "contents", longest_chapter(request->exhibition)->id },
		{ "sources", "" },	  { "about", "" },	  { "warning", "20" },
		{ "transcript", "" },
	};
	/* The staff's own stand as the exhibition has them, whatever a visitor asked for. */
	static const struct {
		const char *name, *about;
	} own_staff[] = { { "staff", STAFF_FACTS },
					  { "pin", "1234\nwrong" },
					  { "pause", "30" },
					  { "touch", "" },
					  { "stick", STICK_OFFERED },
					  { "stick", STICK_REFUSED },
					  { "stick", "state\tcopying\ndone\t40\n" },
					  { "clock", "20261126\nwrong" } };
	for (size_t i = 0; i < sizeof everywhere / sizeof *everywhere; i++)
		check(script, *request, everywhere[i].name, everywhere[i].about, worst, problems);
	bool plain = !request->aids.low_reach && !request->aids.high_contrast;
	for (size_t i = 0; plain && i < sizeof own_staff / sizeof *own_staff; i++)
		check(script, *request, own_staff[i].name, own_staff[i].about, worst, problems);
}

void sheets_check_met(const struct sheets *sheets, struct script *script, const struct build_request *request,
					  struct worst *worst, struct problems *problems)
{
	check_met(&sheets->gloss, "gloss", script, request, worst, problems);
	check_met(&sheets->dispute, "dispute", script, request, worst, problems);
	check_met(&sheets->picture, "picture", script, request, worst, problems);
}
