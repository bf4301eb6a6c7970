/* Events become gestures, and gestures become acts: what a finger holds follows it in the next frame.
 *
 * The touch that wakes only holds the panel that it meets; on the title it begins the visit, in the language touched. A
 * finger that slides along the line moves its light, one that slides over a chart chooses, one in a viewer moves the
 * picture, any other pulls the next panel in. Must not know how any of that is drawn. */
#include "base/log.h"
#include "show/state.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define GUARD 0.3	  /* seconds after waking in which nothing more happens */
#define PULL_MOST 0.3 /* how far a panel follows a finger where there is no other, screens */

void touch_forget(struct show *show)
{
	show->pressed = show->focus = NULL;
	show->pressed_in = show->focus_in = NULL;
	if (show->grip == GRIP_PRESS || show->grip == GRIP_CHOOSE || show->grip == GRIP_LINE)
		show->grip = GRIP_IGNORED;
	show->dirty = true;
}

/* The topmost thing that can be touched there: a sheet's, else a control's, else the panel's. A sheet hides all else.
 */
static const struct node *hit(const struct show *show, double x, double y, const struct scene **in)
{
	const struct scene *scenes[] = { show->current.chrome, show->current.scene };
	x *= show->width;
	y *= show->height;
	*in = NULL;
	if (overlay_is(show, NULL) && show->overlay.scene) {
		*in = show->overlay.scene;
		return scene_hit(show->overlay.scene, x, y);
	}
	for (size_t i = 0; i < 2; i++) {
		const struct node *node = scenes[i] ? scene_hit(scenes[i], x, y) : NULL;
		*in = scenes[i];
		if (node)
			return node;
	}
	return NULL;
}

static bool starts(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

/* ---- the line ---- */

/* The place on the journey under a point of the line: chapters are equally wide, panels equal parts of theirs. */
static int line_panel(const struct show *show, const struct node *line, double x)
{
	const struct exhibition *exhibition = &show->exhibition;
	double share = (x * show->width - (double)line->px_x) / fmax((double)line->px_width, 1);
	double place = fmin(fmax(share, 0), 1 - 1e-9) * (double)exhibition->chapter_count;
	const struct chapter *chapter = &exhibition->chapters[(size_t)place];
	double within = (place - floor(place)) * (double)chapter->count;
	return (int)(chapter->first + (size_t)within);
}

static void hold_line(struct show *show, const struct gesture *gesture)
{
	int panel = line_panel(show, show->pressed, gesture->at_x);
	if (show->grip == GRIP_LINE && show->line_at == panel)
		return;
	show->grip = GRIP_LINE;
	show->line_at = panel;
	show->dirty = true;
}

static void leave_line(struct show *show, bool go)
{
	int panel = (int)show->line_at;
	show->grip = GRIP_NONE;
	show->dirty = true;
	if (go && show->exhibition.panels[panel].state != PANEL_BROKEN)
		visit_jump(show, way_entry(show, panel));
}

/* ---- pulling panels ---- */

static void pull(struct show *show, const struct gesture *gesture)
{
	double moved = -gesture->dx;
	int step = moved > 0 ? 1 : -1;
	struct view *view = show->aids.calm ? NULL : tour_beside(show, step);
	struct journey_aim aim;
	if (show->dragged != view) {
		if (view) {
			view->at = show->current.at + step;
			view->shown = show_now(show);
			motion_set(&view->presence, 1);
		}
		show->dragged = view;
	}
	if (view) {
		aim =
			(struct journey_aim){ view->at, view_travel(view), backdrop_light(&show->backdrop, view->light), true, 0 };
		moved = fmin(fmax(moved, -1), 1);
	} else {
		moved = PULL_MOST * tanh(moved);
	}
	journey_drag(&show->journey, show->current.at, view_travel(&show->current), moved, view ? &aim : NULL,
				 show_now(show));
	show->grip = GRIP_DRAG;
	show->dirty = true;
}

/* Back to where the panel stood. */
static void let_back(struct show *show, double speed, double now)
{
	struct view *view = &show->current;
	struct journey_aim aim = { view->at, view_travel(view), backdrop_light(&show->backdrop, view->light), true, speed };
	if (show->dragged) /* it goes out with the movement, and stays made */
		motion_go(&show->dragged->presence, 0, now, JOURNEY_SETTLE, EASING_LINEAR);
	journey_go(&show->journey, &aim, now);
	frame_change(show, CHANGE_JOURNEY, now);
}

static void let_go(struct show *show, const struct gesture *gesture, bool cancelled)
{
	double now = show_now(show), speed = -gesture->vx;
	int step = cancelled ? 0 : gesture_snap(gesture->dx, gesture->vx);
	struct view *view = show->dragged;
	bool there = view && (view->at - show->current.at) * step > 0;
	show->grip = GRIP_NONE;
	if (!show->backdrop.scene || show->aids.calm || show->change.running) {
		show->dragged = NULL;
		if (step != 0)
			visit_move(show, step);
		return;
	}
	if (!there) {
		let_back(show, speed, now);
		return;
	}
	struct place place = way_of(view);
	show->dragged = NULL;
	visit_remember(show);
	tour_send(show, place, CAUSE_TOUCH);
	show->errand.settle = true;
	show->errand.speed = speed;
}

void touch_drop(struct show *show)
{
	if (show->grip != GRIP_DRAG)
		return;
	show->grip = GRIP_IGNORED;
	let_back(show, 0, show_now(show));
	show->dragged = NULL;
}

/* ---- what gestures do ---- */

static void set_pressed(struct show *show, const struct node *node, const struct scene *in)
{
	if (show->pressed == node)
		return;
	show->pressed = node;
	show->pressed_in = in;
	show->dirty = true;
}

bool touch_keeps(struct show *show, const char *action)
{
	double x, y;
	const struct scene *in;
	if (!gesture_pressed(&show->gesture, &x, &y))
		return false;
	const struct node *node = hit(show, x, y, &in);
	if (!node || strcmp(node->action, action) != 0)
		return false;
	set_pressed(show, node, in);
	show->grip = GRIP_PRESS;
	return true;
}

static bool in_viewer(const struct show *show, double x, double y)
{
	const struct box *area = &show->viewer.area;
	x = x * show->width - area->x;
	y = y * show->height - area->y;
	return show->viewer.open && overlay_is(show, NULL) && x >= 0 && y >= 0 && x < area->width && y < area->height;
}

static void press(struct show *show, const struct gesture *gesture, double now)
{
	const struct scene *in;
	bool asleep = show->state == STATE_ATTRACT;
	bool guarded = show->waking && now < show->woken + GUARD;
	const struct node *node = hit(show, gesture->x, gesture->y, &in);
	visit_touched(show, now);
	show->grip = GRIP_PRESS;
	show->focus = NULL;
	if (asleep) {
		show->waking = true;
		show->woken = now;
		if (!show->current.key.title)
			show->grip = GRIP_IGNORED;
	} else if (guarded) {
		show->grip = GRIP_IGNORED;
	} else {
		show->waking = false;
	}
	if (show->grip == GRIP_IGNORED)
		return;
	set_pressed(show, node, in);
	if (in_viewer(show, gesture->x, gesture->y) && !(node && starts(node->action, "zoom:")))
		show->grip = GRIP_VIEWER;
}

/* On the title a touch begins the visit: in the language touched, else in the one that stands. */
static void begin_visit(struct show *show, const struct node *node)
{
	if (node && node->action && starts(node->action, "language:"))
		act(show, node->action);
	struct place place = way_entry(show, show->current.key.panel);
	if (place.panel >= 0)
		tour_send(show, place, CAUSE_TOUCH);
}

static void tap(struct show *show, const struct gesture *gesture, double now)
{
	const struct node *node = show->pressed;
	const struct scene *in;
	enum grip grip = show->grip;
	bool inside = hit(show, gesture->at_x, gesture->at_y, &in) == node;
	set_pressed(show, NULL, NULL);
	show->grip = GRIP_NONE;
	if (grip == GRIP_IGNORED)
		return;
	if (show->current.key.title && !overlay_is(show, NULL)) {
		begin_visit(show, node);
		return;
	}
	if (grip == GRIP_VIEWER) {
		if (gesture->count == 2)
			look_tap(show, gesture, now);
		return;
	}
	if (!inside || !node || !node->action)
		return;
	if (strcmp(node->action, "line") == 0) {
		show->line_at = line_panel(show, node, gesture->at_x);
		leave_line(show, true);
		return;
	}
	act(show, node->action);
}

static void drag(struct show *show, const struct gesture *gesture, double now)
{
	const struct node *node = show->pressed;
	bool begins = gesture->kind == GESTURE_DRAG_BEGIN;
	if (show->grip == GRIP_IGNORED)
		return;
	if (show->grip == GRIP_VIEWER) {
		look_gesture(show, gesture, now);
		return;
	}
	if (node && node->action && strcmp(node->action, "line") == 0) {
		hold_line(show, gesture);
		return;
	}
	if (begins && node && node->action && starts(node->action, "choose:"))
		show->grip = GRIP_CHOOSE;
	if (show->grip == GRIP_CHOOSE) {
		const struct scene *in;
		const struct node *under = hit(show, gesture->at_x, gesture->at_y, &in);
		if (under && under->action && starts(under->action, "choose:"))
			act(show, under->action);
		return;
	}
	set_pressed(show, NULL, NULL);
	if (overlay_is(show, NULL) || gesture->axis == AXIS_VERTICAL || show->current.key.title)
		return;
	if (show->grip == GRIP_DRAG || (!show->change.running && !show->errand.wanted && show->backdrop.scene))
		pull(show, gesture);
}

static void end_drag(struct show *show, const struct gesture *gesture, double now)
{
	bool cancelled = gesture->kind == GESTURE_DRAG_CANCEL;
	enum grip grip = show->grip;
	set_pressed(show, NULL, NULL);
	show->grip = GRIP_NONE;
	if (grip == GRIP_VIEWER)
		look_gesture(show, gesture, now);
	else if (grip == GRIP_LINE)
		leave_line(show, !cancelled);
	else if (show->current.key.title && grip != GRIP_IGNORED && !overlay_is(show, NULL))
		begin_visit(show, NULL);
	else if (grip == GRIP_DRAG || (grip == GRIP_PRESS && !overlay_is(show, NULL) && gesture->axis != AXIS_VERTICAL))
		let_go(show, gesture, cancelled);
}

/* A warning is answered by any touch, but for the one button. */
static bool answers_warning(struct show *show, const struct gesture *gesture, double now)
{
	if (show->state != STATE_WARNING)
		return false;
	const struct scene *in;
	const struct node *node = hit(show, gesture->x, gesture->y, &in);
	if (gesture->kind == GESTURE_PRESS) {
		/* Who was about to touch what the sheet has just covered means that, not the sheet. */
		bool meant = now >= show->entered + GUARD;
		set_pressed(show, meant ? node : NULL, meant ? in : NULL);
		show->grip = meant ? GRIP_PRESS : GRIP_IGNORED;
		show->ends_at = fmax(show->ends_at, now + 1);
		return true;
	}
	if (gesture->kind == GESTURE_DRAG_MOVE || gesture->kind == GESTURE_HOLD || gesture->kind == GESTURE_PINCH_MOVE)
		return true;
	bool lifted = gesture->kind == GESTURE_TAP || (gesture->kind == GESTURE_RELEASE && gesture->held);
	bool again = lifted && show->grip == GRIP_PRESS && node && node == hit(show, gesture->at_x, gesture->at_y, &in) &&
				 node->action && strcmp(node->action, "restart") == 0;
	set_pressed(show, NULL, NULL);
	show->grip = GRIP_IGNORED;
	if (again)
		act(show, "restart");
	else
		visit_touched(show, now);
	return true;
}

static void take(struct show *show, const struct gesture *gesture, double now)
{
	if (gesture->kind == GESTURE_CORNERS)
		staff_corners(show);
	if (gesture->kind == GESTURE_CORNERS || !show->has_current || answers_warning(show, gesture, now))
		return;
	switch (gesture->kind) {
	case GESTURE_PRESS:
		press(show, gesture, now);
		break;
	case GESTURE_TAP:
		tap(show, gesture, now);
		break;
	case GESTURE_RELEASE:
		if (gesture->held) {
			tap(show, gesture, now); /* slow fingers */
			break;
		}
		set_pressed(show, NULL, NULL);
		show->grip = GRIP_NONE;
		break;
	case GESTURE_DRAG_BEGIN:
	case GESTURE_DRAG_MOVE:
		drag(show, gesture, now);
		break;
	case GESTURE_DRAG_END:
	case GESTURE_DRAG_CANCEL:
		end_drag(show, gesture, now);
		break;
	case GESTURE_PINCH_BEGIN:
	case GESTURE_PINCH_MOVE:
	case GESTURE_PINCH_END:
		if (show->viewer.open)
			look_gesture(show, gesture, now);
		break;
	default:
		break;
	}
}

static void take_all(struct show *show, const struct gestures *gestures, double now)
{
	for (int i = 0; i < gestures->count; i++)
		take(show, &gestures->list[i], now);
}

/* Where fingers come and go, and what lies under one that comes; where they move in between would drown the rest. */
static void tell_touch(struct show *show, const struct event *event)
{
	if (!show->trace.out || event->kind == EVENT_MOVE || staff_hides(show))
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "touch");
	json_text(&json, "kind", event->kind == EVENT_DOWN ? "down" : event->kind == EVENT_UP ? "up" : "cancel");
	json_whole(&json, "finger", event->finger);
	json_number(&json, "x", event->x, 4);
	json_number(&json, "y", event->y, 4);
	const struct scene *in;
	const struct node *node =
		event->kind == EVENT_DOWN && show->has_current ? hit(show, event->x, event->y, &in) : NULL;
	if (node)
		json_text(&json, "action", node->action);
	json_close(&json);
}

static void finger(struct show *show, const struct event *event)
{
	tell_touch(show, event);
	if (staff_finger(show, event))
		return;
	struct gestures gestures = gesture_feed(&show->gesture, event);
	take_all(show, &gestures, event->time);
	if (show->state != STATE_ATTRACT)
		show->touched = event->time; /* also when it goes: who held still for long has been here all the time */
}

/* ---- without touch ---- */

static void key(struct show *show, const struct event *event)
{
	if (event->key == KEY_QUIT) {
		show->stop = true;
		return;
	}
	if (event->key == KEY_RELOAD) {
		reload_all(show);
		return;
	}
	if (show->has_current)
		focus_key(show, event->key, event->time);
}

/* ---- the house ---- */

static void set_gestures(struct show *show)
{
	double scale = scene_scale(show->width, show->height);
	gesture_init(&show->gesture, show->width / scale, show->height / scale);
	show->grip = GRIP_NONE;
	show->dragged = NULL;
}

static void resized(struct show *show)
{
	if (!show->window)
		return;
	int width, height;
	window_size(show->window, &width, &height);
	bool same = width == show->width && height == show->height;
	if (same && !canvas_lost(show->canvas)) {
		show->dirty = true;
		return;
	}
	show->width = width;
	show->height = height;
	set_gestures(show);
	overlay_drop(show);
	canvas_resized(show->canvas);
	show->change.running = false;
	for (int i = 0; i < SHOW_LEAVING; i++)
		view_finish(&show->leaving[i], show->canvas);
	if (show->has_current)
		view_lose_layer(&show->current, show->canvas);
	show->card = false;
	show->dirty = true;
	tour_rebuild(show);
}

/* A display that does not open is tried again, and is told when it does. */
static void display(struct show *show, bool on)
{
	if (on)
		resized(show);
	if (!show->trace.out || (on && show->canvas && canvas_lost(show->canvas)))
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "display");
	json_text(&json, "state", on ? "on" : "off");
	json_close(&json);
}

void touch_event(struct show *show, const struct event *event)
{
	switch (event->kind) {
	case EVENT_DOWN:
	case EVENT_MOVE:
	case EVENT_UP:
	case EVENT_CANCEL:
		finger(show, event);
		break;
	case EVENT_KEY:
		key(show, event);
		break;
	case EVENT_RESIZE:
		resized(show);
		break;
	case EVENT_DISPLAY_ON:
	case EVENT_DISPLAY_OFF:
		display(show, event->kind == EVENT_DISPLAY_ON);
		break;
	case EVENT_EXPOSE:
		show->dirty = true;
		show->card = false;
		break;
	case EVENT_QUIT:
		show->stop = true;
		break;
	case EVENT_RELOAD:
		reload_all(show);
		break;
	case EVENT_MEMORY_LOW:
		tour_rebuild(show);
		if (show->canvas)
			canvas_drop_file(show->canvas, NULL);
		break;
	case EVENT_DATE:
	case EVENT_NONE:
		break;
	}
}

void touch_step(struct show *show)
{
	double now = show_now(show);
	struct event event;
	while (!show->stop && touches_take(&show->touches, now + 1e-9, &event))
		touch_event(show, &event);
	while (!show->stop && show->window && window_event(show->window, now, &event))
		touch_event(show, &event);
	struct gestures gestures = gesture_tick(&show->gesture, now);
	take_all(show, &gestures, now);
}

double touch_due(const struct show *show)
{
	double due = touches_due(&show->touches), tick = gesture_due(&show->gesture);
	return due < 0 ? tick : tick < 0 ? due : fmin(due, tick);
}
