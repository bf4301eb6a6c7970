/* What a finger holds on to: the light on the line, or the next panel, which it pulls in.
 *
 * Both follow the finger; let go, the one travels where the light was left, the other snaps to a panel. Must not know
 * which gesture it was, nor how any of it is drawn. */
#include "show/state.h"
#include <math.h>
#include <stdio.h>

#define PULL_MOST 0.3 /* how far a panel follows a finger where there is no other, screens */

/* ---- the line ---- */

/* The place on the journey under a point of the line: chapters are equally wide, panels equal parts of theirs. */
static int line_panel(const struct show *show, const struct node *line, double x)
{
	const struct exhibition *exhibition = &show->exhibition;
	double share = (x * show->width - (double)line->px_x) / fmax((double)line->px_width, 1);
	double place = fmin(fmax(share, 0), 1 - 1e-9) * (double)exhibition->chapter_count;
	const struct chapter *chapter = &exhibition->chapters[(size_t)place];
	double within = (place - floor(place)) * (double)chapter->count;
	size_t panel = chapter->first + (size_t)within; /* of an empty chapter: the one after it, if there is one */
	return (int)(panel < exhibition->panel_count ? panel : exhibition->panel_count - 1);
}

/* Built once for a finger, of all panels: what is seen of it follows from where the light is held, so that nothing is
 * built while it moves. */
static void name_places(struct show *show)
{
	const struct node *line = show->pressed;
	double scale = scene_scale(show->width, show->height);
	char about[64];
	if (show->places || show->change.running || !overlay_can(show))
		return;
	snprintf(about, sizeof about, "%.1f %.1f %.1f", (double)line->px_x / scale, (double)line->px_y / scale,
			 (double)line->px_width / scale);
	show->places = overlay_build(show, "line", about);
}

void grip_draw(const struct show *show, struct display *display)
{
	struct drivers drivers = { .travel = show->line_at, .rise = 1, .calm = true };
	struct standing standing = { .opacity = 1, .moving = true };
	if (show->grip == GRIP_LINE && show->places)
		scene_evaluate(show->places, NULL, &drivers, &standing, display);
}

void grip_forget(struct show *show)
{
	scene_destroy(show->places);
	show->places = NULL;
}

void grip_line(struct show *show, const struct gesture *gesture)
{
	int panel = line_panel(show, show->pressed, gesture->at_x);
	if (show->grip == GRIP_LINE && show->line_at == panel)
		return;
	if (show->grip != GRIP_LINE)
		grip_forget(show); /* what named places for another finger */
	name_places(show);
	show->grip = GRIP_LINE;
	show->line_at = panel;
	show->dirty = true;
}

void grip_leave_line(struct show *show, bool go)
{
	int panel = (int)show->line_at;
	grip_forget(show);
	show->grip = GRIP_NONE;
	show->dirty = true;
	if (go && show->exhibition.panels[panel].state != PANEL_BROKEN)
		visit_jump(show, way_entry(show, panel));
}

void grip_tap_line(struct show *show, const struct node *line, double x)
{
	show->line_at = line_panel(show, line, x);
	grip_leave_line(show, true);
}

/* ---- pulling panels ---- */

void grip_pull(struct show *show, const struct gesture *gesture)
{
	double moved = -gesture->dx;
	int step = moved > 0 ? 1 : -1;
	struct view *view = tour_beside(show, step);
	struct journey_aim aim;
	if (show->dragged != view) {
		if (view) {
			view->at = show->current.at + step;
			view->shown = show_now(show);
			motion_set(&view->presence, 1);
			motion_set(&view->art, 1);
		}
		show->dragged = view;
	}
	if (view) {
		aim = turn_aim(show, view);
		moved = fmin(fmax(moved, -1), 1);
	} else {
		moved = PULL_MOST * tanh(moved);
	}
	struct journey_aim from = turn_aim(show, &show->current);
	journey_drag(&show->journey, &from, moved, view ? &aim : NULL, show_now(show));
	show->grip = GRIP_DRAG;
	show->dirty = true;
}

/* Back to where the panel stood. */
static void let_back(struct show *show, double speed, double now)
{
	struct journey_aim aim = turn_aim(show, &show->current);
	aim.settle = true;
	aim.speed = speed;
	if (show->dragged) { /* it goes out with the movement, and stays made */
		motion_go(&show->dragged->presence, 0, now, JOURNEY_SETTLE, EASING_LINEAR);
		motion_go(&show->dragged->art, 0, now, JOURNEY_SETTLE, EASING_LINEAR);
	}
	journey_go(&show->journey, &aim, now);
	frame_change(show, CHANGE_JOURNEY, now);
}

void grip_let_go(struct show *show, const struct gesture *gesture, bool pulled, bool cancelled)
{
	double now = show_now(show), speed = -gesture->vx;
	int step = cancelled ? 0 : gesture_snap(gesture->dx, gesture->vx);
	struct view *view = show->dragged;
	bool there = view && (view->at - show->current.at) * step > 0;
	show->grip = GRIP_NONE;
	if (!pulled) {
		if (step != 0)
			visit_move(show, step);
		return;
	}
	if (!there) {
		let_back(show, speed, now);
		if (!view && step != 0)
			visit_move(show, step); /* the other panel was not ready to be pulled: it comes by itself */
		return;
	}
	struct place place = way_of(view);
	show->dragged = NULL;
	visit_remember(show);
	tour_send(show, place, CAUSE_TOUCH);
	show->errand.settle = true;
	show->errand.speed = speed;
}

void grip_drop(struct show *show)
{
	if (show->grip != GRIP_DRAG)
		return;
	show->grip = GRIP_IGNORED;
	let_back(show, 0, show_now(show));
	show->dragged = NULL;
}
