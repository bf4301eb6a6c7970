/* Events become acts: a touch wakes the tour, a tap does what its node says, a swipe goes on or back.
 *
 * The touch that wakes only holds the panel that it meets; acts begin with the next one. */
#include "base/log.h"
#include "scene/scene.h"
#include "show/state.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *after(const char *action, const char *prefix)
{
	size_t length = strlen(prefix);
	return strncmp(action, prefix, length) == 0 ? action + length : NULL;
}

static void act(struct show *show, const char *action)
{
	const char *rest;
	if (strcmp(action, "next") == 0)
		tour_move(show, 1);
	else if (strcmp(action, "previous") == 0)
		tour_move(show, -1);
	else if ((rest = after(action, "language:"))) {
		int language = exhibition_language(&show->exhibition, rest);
		if (language >= 0)
			tour_language(show, language, CAUSE_TOUCH);
	} else if ((rest = after(action, "panel:"))) {
		int panel = exhibition_panel(&show->exhibition, rest);
		if (panel >= 0 && show->exhibition.panels[panel].state != PANEL_BROKEN)
			tour_go(show, panel, CAUSE_TOUCH);
	}
}

static void wake(struct show *show, double now)
{
	show->touched = now;
	if (show->state == STATE_ATTRACT)
		tour_state(show, STATE_BROWSE);
}

static void act_on(struct show *show, const struct gesture *gesture)
{
	if (!show->has_current)
		return;
	if (gesture->kind == GESTURE_DRAG_END && gesture->axis == AXIS_HORIZONTAL) {
		int step = gesture_snap(gesture->dx, gesture->vx);
		if (step)
			tour_move(show, step);
	} else if (gesture->kind == GESTURE_TAP || (gesture->kind == GESTURE_RELEASE && gesture->held)) {
		const struct node *node = scene_hit(show->current.scene, gesture->x * show->width, gesture->y * show->height);
		if (node && node->action)
			act(show, node->action);
	}
}

/* Where fingers come and go; where they move in between would drown the rest. */
static void tell_touch(struct show *show, const struct event *event)
{
	if (!show->trace.out || event->kind == EVENT_MOVE)
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "touch");
	json_text(&json, "kind", event->kind == EVENT_DOWN ? "down" : event->kind == EVENT_UP ? "up" : "cancel");
	json_whole(&json, "finger", event->finger);
	json_number(&json, "x", event->x, 4);
	json_number(&json, "y", event->y, 4);
	json_close(&json);
}

static void finger(struct show *show, const struct event *event)
{
	tell_touch(show, event);
	bool asleep = show->state == STATE_ATTRACT;
	struct gestures gestures = gesture_feed(&show->gesture, event);
	if (event->kind == EVENT_DOWN)
		wake(show, event->time);
	if (gesture_held(&show->gesture))
		show->touched = event->time;
	for (int i = 0; i < gestures.count; i++) {
		if (gestures.list[i].kind == GESTURE_PRESS)
			show->waking = asleep;
		else if (!show->waking)
			act_on(show, &gestures.list[i]);
	}
}

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
	bool asleep = show->state == STATE_ATTRACT;
	wake(show, event->time);
	if (asleep)
		return;
	if (event->key == KEY_RIGHT || event->key == KEY_ENTER)
		tour_move(show, 1);
	else if (event->key == KEY_LEFT || event->key == KEY_BACK)
		tour_move(show, -1);
	else if (event->key == KEY_HOME && show->has_current) {
		int first = exhibition_place(&show->exhibition, NULL, 0);
		if (first >= 0)
			tour_go(show, first, CAUSE_TOUCH);
	}
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
	double scale = scene_scale(width, height);
	gesture_init(&show->gesture, width / scale, height / scale);
	canvas_resized(show->canvas);
	show->change.running = false;
	view_finish(&show->leaving, show->canvas);
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
	gesture_tick(&show->gesture, now);
}

double touch_due(const struct show *show)
{
	double due = touches_due(&show->touches), gesture = gesture_due(&show->gesture);
	return due < 0 ? gesture : gesture < 0 ? due : fmin(due, gesture);
}
