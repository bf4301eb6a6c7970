/* Events become gestures, and gestures become acts: what a finger holds follows it in the next frame.
 *
 * The touch that wakes does what it touches, as any other: there are no controls that only look like some. On nothing
 * it only holds the panel that it meets; on the title it begins the visit, in the language touched. A finger that
 * slides along the line moves its light, one that slides over a chart chooses, one in a viewer moves the picture, any
 * other pulls the next panel in. Must not know how any of that is drawn. */
#include "base/log.h"
#include "show/state.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Seconds: who taps again in the place where the tour was woken, or a sheet came or went, means what was there before;
 * so does who was about to touch what the question has just covered. */
#define GUARD 0.3

void touch_forget(struct show *show)
{
	show->pressed = show->focus = NULL;
	show->pressed_in = show->focus_in = NULL;
	if (show->grip == GRIP_PRESS || show->grip == GRIP_CHOOSE || show->grip == GRIP_LINE || show->grip == GRIP_VIEWER)
		show->grip = GRIP_IGNORED;
	grip_forget(show);
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

static bool does(const struct node *node, enum action_kind kind)
{
	return node && node->action.kind == kind;
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

bool touch_keeps(struct show *show, const struct action *action)
{
	double x, y;
	const struct scene *in;
	if (!gesture_pressed(&show->gesture, &x, &y))
		return false;
	const struct node *node = hit(show, x, y, &in);
	if (!node || !action_same(&node->action, action))
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

static void knock(struct show *show, const struct gesture *gesture, double now)
{
	show->knock.on = true;
	show->knock.at = now;
	show->knock.x = gesture->at_x;
	show->knock.y = gesture->at_y;
}

/* Is it the same touch once more? */
static bool knocks(const struct show *show, const struct gesture *gesture, double now)
{
	double dx = (gesture->x - show->knock.x) * show->gesture.width;
	double dy = (gesture->y - show->knock.y) * show->gesture.height;
	return show->knock.on && now < show->knock.at + GUARD && hypot(dx, dy) <= GESTURE_DOUBLE_SLOP;
}

static void press(struct show *show, const struct gesture *gesture, double now)
{
	const struct scene *in;
	bool asleep = show->state == STATE_ATTRACT;
	if (knocks(show, gesture, now)) {
		knock(show, gesture, now);
		show->grip = GRIP_IGNORED;
		return;
	}
	const struct node *node = hit(show, gesture->x, gesture->y, &in);
	visit_touched(show, now);
	show->grip = GRIP_PRESS;
	if (show->focus)
		show->dirty = true;
	show->focus = NULL;
	show->knock.on = false;
	if (asleep)
		knock(show, gesture, now);
	set_pressed(show, node, in);
	if (in_viewer(show, gesture->x, gesture->y) && !does(node, ACTION_ZOOM))
		show->grip = GRIP_VIEWER;
}

/* On the title a touch begins the visit: in the language touched, else in the one that stands. */
static void begin_visit(struct show *show, const struct node *node)
{
	if (does(node, ACTION_LANGUAGE))
		act(show, &node->action);
	struct place place = way_beside(show, 1);
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
	if (!inside || !node)
		return;
	if (does(node, ACTION_LINE)) {
		grip_tap_line(show, node, gesture->at_x);
		return;
	}
	bool sheet = overlay_is(show, NULL);
	act(show, &node->action);
	if (overlay_is(show, NULL) != sheet)
		knock(show, gesture, now);
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
	if (does(node, ACTION_LINE)) {
		grip_line(show, gesture);
		return;
	}
	if (begins && does(node, ACTION_CHOOSE))
		show->grip = GRIP_CHOOSE;
	if (show->grip == GRIP_CHOOSE) {
		const struct scene *in;
		const struct node *under = hit(show, gesture->at_x, gesture->at_y, &in);
		if (does(under, ACTION_CHOOSE))
			act(show, &under->action);
		return;
	}
	set_pressed(show, NULL, NULL);
	if (overlay_is(show, NULL) || gesture->axis == AXIS_VERTICAL || show->current.key.title)
		return;
	/* What begins while something moves, or in calm motion, counts when the finger is lifted. */
	bool free = begins && !show->change.running && !show->errand.wanted && !show->aids.calm && show->backdrop.scene;
	if (show->grip == GRIP_DRAG || free)
		grip_pull(show, gesture);
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
		grip_leave_line(show, !cancelled);
	else if (show->current.key.title && grip != GRIP_IGNORED && !overlay_is(show, NULL))
		begin_visit(show, NULL);
	else if (grip == GRIP_DRAG || (grip == GRIP_PRESS && !overlay_is(show, NULL) && gesture->axis != AXIS_VERTICAL))
		grip_let_go(show, gesture, grip == GRIP_DRAG, cancelled);
}

/* A warning is answered by any touch, but for the one button. */
static bool answers_warning(struct show *show, const struct gesture *gesture, double now)
{
	if (show->state != STATE_WARNING)
		return false;
	const struct scene *in;
	const struct node *node = hit(show, gesture->x, gesture->y, &in);
	if (gesture->kind == GESTURE_PRESS) {
		bool meant = now >= show->entered + GUARD;
		set_pressed(show, meant ? node : NULL, meant ? in : NULL);
		show->grip = meant ? GRIP_PRESS : GRIP_IGNORED;
		show->ends_at = fmax(show->ends_at, now + 1);
		return true;
	}
	if (gesture->kind == GESTURE_DRAG_MOVE || gesture->kind == GESTURE_HOLD || gesture->kind == GESTURE_PINCH_MOVE)
		return true;
	bool lifted = gesture->kind == GESTURE_TAP || (gesture->kind == GESTURE_RELEASE && gesture->held);
	bool again = lifted && show->grip == GRIP_PRESS && does(node, ACTION_RESTART) &&
				 node == hit(show, gesture->at_x, gesture->at_y, &in);
	set_pressed(show, NULL, NULL);
	show->grip = GRIP_IGNORED;
	if (again)
		act(show, &node->action);
	else
		visit_touched(show, now);
	knock(show, gesture, now);
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
	char action[ACTION_LENGTH];
	const struct scene *in;
	const struct node *node =
		event->kind == EVENT_DOWN && show->has_current ? hit(show, event->x, event->y, &in) : NULL;
	if (node)
		json_text(&json, "action", action_print(&node->action, action));
	json_close(&json);
}

void touch_finger(struct show *show, const struct event *event)
{
	tell_touch(show, event);
	if (staff_finger(show, event))
		return;
	struct gestures gestures = gesture_feed(&show->gesture, event);
	take_all(show, &gestures, event->time);
	if (show->state != STATE_ATTRACT && gestures.stirs)
		show->touched = event->time; /* also when it goes: who held still for long has been here all the time */
}

void touch_tick(struct show *show, double now)
{
	struct gestures gestures = gesture_tick(&show->gesture, now);
	take_all(show, &gestures, now);
}
