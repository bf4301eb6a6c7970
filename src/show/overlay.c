/* Sheets over everything: built like a panel, prepared like one, then they rise.
 *
 * One at a time: another takes its place. A sheet that closes sinks and is then forgotten; what is under it goes on
 * meanwhile. When language or aids change it is built again where it stands. Must not know what a sheet is for. */
#include "base/log.h"
#include "show/state.h"
#include <stdio.h>
#include <string.h>

#define RISE 0.32
#define SINK 0.24

bool overlay_is(const struct show *show, const char *name)
{
	const struct overlay *overlay = &show->overlay;
	return overlay->name[0] && !overlay->closing && (!name || strcmp(overlay->name, name) == 0);
}

/* Sheets are laid out with the theme's lights, as the backdrop is. */
bool overlay_can(const struct show *show)
{
	return show->has_current && show->backdrop.scene != NULL;
}

static void tell(struct show *show, bool open)
{
	if (!show->trace.out || open == show->overlay.told)
		return;
	show->overlay.told = open;
	struct json json = trace_begin(&show->trace, show_now(show), "overlay");
	json_text(&json, "name", show->overlay.name);
	json_text(&json, "state", open ? "open" : "closed");
	json_close(&json);
}

void overlay_drop(struct show *show)
{
	tell(show, false);
	look_close(show);
	if (show->overlay.scene && (show->pressed_in == show->overlay.scene || show->focus_in == show->overlay.scene))
		touch_forget(show);
	scene_destroy(show->overlay.scene);
	show->overlay = (struct overlay){ .name = "" };
	show->dirty = true;
}

struct scene *overlay_build(struct show *show, const char *name, const char *about)
{
	const struct view_key *key = &show->current.key;
	bool staff = staff_inside(show); /* they read the exhibition's language, as large as the kiosk's own */
	struct build_request request = {
		.exhibition = &show->exhibition,
		.part = BUILD_OVERLAY,
		.panel = key->panel,
		.page = show->overlay.page,
		.pages = show->current.pages,
		.language = staff ? (int)show->exhibition.language_default : show->language,
		.aids = staff ? show->options.aids : show->aids,
		.width_px = show->width,
		.height_px = show->height,
		.choice = key->choice,
		.title = key->title,
		.overlay = name,
		.about = about,
	};
	struct problems problems;
	struct built built;
	problems_init(&problems);
	bool good = script_build(show->script, &request, &built, &problems);
	show_report(show, &problems);
	problems_finish(&problems);
	if (good && show->overlay.page >= built.pages)
		show->overlay.page = built.pages - 1;
	return good ? built.scene : NULL;
}

/* Puts a newly built scene in place; it is shown once its pictures are there. */
static bool renew(struct show *show)
{
	struct scene *scene = overlay_build(show, show->overlay.name, show->overlay.about);
	if (!scene)
		return false;
	struct viewer old = show->viewer;
	touch_forget(show);
	show->viewer = (struct viewer){ .open = false };
	gesture_allow_two(&show->gesture, false);
	struct scene *before = show->overlay.scene;
	show->overlay.scene = scene;
	show->overlay.ready = false;
	look_open(show);
	viewer_inherit(&show->viewer, &old);
	viewer_finish(&old);
	scene_destroy(before);
	return true;
}

void overlay_open(struct show *show, const char *name, const char *about)
{
	overlay_open_at(show, name, about, 0);
}

void overlay_open_at(struct show *show, const char *name, const char *about, int page)
{
	if (!overlay_can(show))
		return;
	bool alone = !show->overlay.scene;
	tell(show, false);
	snprintf(show->overlay.name, sizeof show->overlay.name, "%s", name);
	snprintf(show->overlay.about, sizeof show->overlay.about, "%s", about ? about : "");
	show->overlay.page = page;
	show->overlay.closing = false;
	show->overlay.pending = show->change.running; /* Lua would make the movement stumble */
	if (!show->overlay.pending && !renew(show)) {
		overlay_drop(show);
		return;
	}
	if (alone)
		motion_set(&show->overlay.rise, 0);
	show->overlay.shown = show_now(show);
	tell(show, true);
}

void overlay_again(struct show *show)
{
	if (!overlay_is(show, NULL))
		return;
	show->overlay.pending = show->change.running;
	if (!show->overlay.pending && !renew(show))
		overlay_drop(show);
}

void overlay_turn(struct show *show, int page)
{
	show->overlay.page = page;
	overlay_again(show);
}

/* What waited for the end of a movement. */
static void build_pending(struct show *show)
{
	show->overlay.pending = false;
	if (!overlay_is(show, NULL) || renew(show))
		return;
	overlay_drop(show);
	if (show->state == STATE_WARNING)
		visit_rest(show);
}

void overlay_about(struct show *show, const char *about)
{
	if (!overlay_is(show, NULL))
		return;
	snprintf(show->overlay.about, sizeof show->overlay.about, "%s", about);
	overlay_again(show);
}

void overlay_close(struct show *show)
{
	double now = show_now(show);
	if (!overlay_is(show, NULL))
		return;
	tell(show, false);
	touch_forget(show);
	show->overlay.closing = true;
	gesture_allow_two(&show->gesture, false);
	motion_go(&show->overlay.rise, 0, now, show->aids.calm ? 0 : SINK, EASING_SINE);
	show->next_frame = now;
	show->dirty = true;
}

/* Its pictures are asked for with those of the view below, so that neither pushes out the other. */
static bool prepared(struct show *show)
{
	struct display display;
	if (!show->canvas)
		return true;
	display_init(&display);
	struct drivers drivers = { .rise = 1, .frame = show->journey.light_count > 0, .calm = true };
	scene_evaluate(show->overlay.scene, NULL, &drivers, NULL, &display);
	bool there = canvas_prepare(show->canvas, &display, 3) == 0;
	if (there)
		canvas_warm(show->canvas, &display);
	display_finish(&display);
	return there;
}

void overlay_step(struct show *show)
{
	struct overlay *overlay = &show->overlay;
	double now = show_now(show);
	if (overlay->pending && !show->change.running)
		build_pending(show);
	if (!overlay->scene)
		return;
	if (overlay->closing && !motion_running(&overlay->rise, now)) {
		overlay_drop(show);
		return;
	}
	if (overlay->ready || overlay->closing || !prepared(show))
		return;
	overlay->ready = true;
	if (motion_at(&overlay->rise, now) < 1) {
		overlay->shown = now;
		motion_go(&overlay->rise, 1, now, show->aids.calm ? 0 : RISE, EASING_SETTLE);
	}
	show->next_frame = now;
	show->dirty = true;
}
