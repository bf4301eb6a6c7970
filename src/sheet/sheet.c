/* Sheets over everything: built like a panel, prepared like one, then they rise.
 *
 * One at a time: another takes its place. A sheet that closes sinks and is then forgotten; what is under it goes on
 * meanwhile. When language or aids change it is built again where it stands. Must not know what a sheet is for. */
#include "sheet/sheet.h"
#include "base/log.h"
#include <stdio.h>
#include <string.h>

#define RISE 0.32
#define SINK 0.24

void sheet_init(struct sheet *sheet, struct house *house, struct tour *tour)
{
	*sheet = (struct sheet){ .house = house, .tour = tour };
}

void sheet_finish(struct sheet *sheet)
{
	viewer_finish(&sheet->viewer);
	scene_destroy(sheet->scene);
	sheet->scene = NULL;
}

bool sheet_is(const struct sheet *sheet, const char *name)
{
	return sheet->name[0] && !sheet->closing && (!name || strcmp(sheet->name, name) == 0);
}

bool sheet_covers(const struct sheet *sheet)
{
	return sheet_is(sheet, NULL) && sheet->scene;
}

/* Sheets are laid out with the theme's lights, as the backdrop is. */
bool sheet_can(const struct sheet *sheet)
{
	return sheet->tour->has_current && sheet->tour->backdrop.scene != NULL;
}

static void tell(struct sheet *sheet, bool open)
{
	if (open == sheet->told)
		return;
	sheet->told = open;
	struct json json = house_tell(sheet->house, "overlay");
	json_text(&json, "name", sheet->name);
	json_text(&json, "state", open ? "open" : "closed");
	json_close(&json);
}

void sheet_drop(struct sheet *sheet)
{
	tell(sheet, false);
	viewer_finish(&sheet->viewer);
	scene_destroy(sheet->scene);
	*sheet = (struct sheet){ .house = sheet->house, .tour = sheet->tour, .serial = sheet->serial + 1 };
	house_redraw(sheet->house);
}

struct scene *sheet_build(struct sheet *sheet, const struct sheet_wish *wish, int *pages)
{
	struct house *house = sheet->house;
	struct tour *tour = sheet->tour;
	struct view_key key = tour->current.key;
	struct view_sheet wanted = { wish->name, wish->about, wish->page };
	key.language = wish->staff ? (int)house->exhibition.language_default : tour->reader.language;
	key.aids = wish->staff ? house->aids : tour->reader.aids;
	key.width_px = house->width;
	key.height_px = house->height;
	struct problems problems;
	struct built built;
	problems_init(&problems);
	bool good =
		view_build_sheet(&key, tour->current.pages, &wanted, house->script, &house->exhibition, &built, &problems);
	house_report(house, &problems);
	problems_finish(&problems);
	if (good && pages)
		*pages = built.pages;
	return good ? built.scene : NULL;
}

/* Puts a newly built scene in place; it is shown once its pictures are there. */
static bool renew(struct sheet *sheet)
{
	int pages = 1;
	struct sheet_wish wish = { sheet->name, sheet->about, sheet->page, sheet->staff };
	struct scene *scene = sheet_build(sheet, &wish, &pages), *before = sheet->scene;
	if (!scene)
		return false;
	struct viewer old = sheet->viewer;
	sheet->page = sheet->page < pages ? sheet->page : pages - 1;
	sheet->scene = scene;
	sheet->serial++;
	sheet->ready = false;
	sheet->viewer = (struct viewer){ .open = false };
	look_open(sheet);
	viewer_inherit(&sheet->viewer, &old);
	viewer_finish(&old);
	scene_destroy(before);
	house_redraw(sheet->house);
	return true;
}

/* At once, or when nothing moves any more: Lua would make the movement stumble. One that cannot be built is dropped. */
static void renew_soon(struct sheet *sheet)
{
	sheet->pending = sheet->tour->change.running;
	if (!sheet->pending && !renew(sheet))
		sheet_drop(sheet);
}

void sheet_open(struct sheet *sheet, const struct sheet_wish *wish)
{
	if (!sheet_can(sheet))
		return;
	bool alone = !sheet->scene;
	tell(sheet, false);
	snprintf(sheet->name, sizeof sheet->name, "%s", wish->name);
	snprintf(sheet->about, sizeof sheet->about, "%s", wish->about);
	sheet->page = wish->page;
	sheet->staff = wish->staff;
	sheet->closing = false;
	renew_soon(sheet);
	if (!sheet->name[0])
		return;
	if (alone)
		motion_set(&sheet->rise, 0);
	sheet->shown = house_now(sheet->house);
	tell(sheet, true);
}

void sheet_again(struct sheet *sheet)
{
	if (sheet_is(sheet, NULL))
		renew_soon(sheet);
}

void sheet_turn(struct sheet *sheet, int page)
{
	sheet->page = page;
	sheet_again(sheet);
}

void sheet_about(struct sheet *sheet, const char *about)
{
	if (!sheet_is(sheet, NULL))
		return;
	snprintf(sheet->about, sizeof sheet->about, "%s", about);
	sheet_again(sheet);
}

void sheet_close(struct sheet *sheet)
{
	double now = house_now(sheet->house);
	if (!sheet_is(sheet, NULL))
		return;
	tell(sheet, false);
	sheet->closing = true;
	motion_go(&sheet->rise, 0, now, sheet->tour->reader.aids.calm ? 0 : SINK, EASING_SINE);
	house_move(sheet->house, now);
}

/* Its pictures are asked for with those of the view below, so that neither pushes out the other. */
static bool prepared(struct sheet *sheet)
{
	struct house *house = sheet->house;
	struct display display;
	if (!house->canvas)
		return true;
	display_init(&display);
	struct drivers drivers = { .rise = 1, .opening = sheet->tour->journey.light_count > 0, .calm = true };
	scene_evaluate(sheet->scene, NULL, &drivers, NULL, &display);
	bool there = canvas_prepare(house->canvas, &display, 3) == 0;
	if (there)
		canvas_warm(house->canvas, &display);
	display_finish(&display);
	return there;
}

void sheet_step(struct sheet *sheet)
{
	struct tour *tour = sheet->tour;
	double now = house_now(sheet->house);
	if (sheet->name[0] && tour->backdrop.failed)
		sheet_drop(sheet); /* a sheet is laid out with the theme's lights: nothing of it could be built again */
	if (sheet->pending && !tour->change.running) {
		sheet->pending = false;
		sheet_again(sheet);
	}
	if (!sheet->scene)
		return;
	if (sheet->closing && !motion_running(&sheet->rise, now)) {
		sheet_drop(sheet);
		return;
	}
	if (sheet->ready || sheet->closing || !prepared(sheet))
		return;
	sheet->ready = true;
	if (motion_at(&sheet->rise, now) < 1) {
		sheet->shown = now;
		motion_go(&sheet->rise, 1, now, tour->reader.aids.calm ? 0 : RISE, EASING_SETTLE);
	}
	house_move(sheet->house, now);
}
