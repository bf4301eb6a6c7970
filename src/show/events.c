/* What comes in, from the window and from recorded touches, goes to whom it concerns: fingers, keys, the house.
 *
 * Must not know what a finger or a key does. */
#include "show/state.h"
#include <math.h>

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

static void take(struct show *show, const struct event *event)
{
	switch (event->kind) {
	case EVENT_DOWN:
	case EVENT_MOVE:
	case EVENT_UP:
	case EVENT_CANCEL:
		touch_finger(show, event);
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
		if (show->canvas && !show->release.held)
			canvas_drop_file(show->canvas, NULL);
		break;
	case EVENT_DATE:
	case EVENT_NONE:
		break;
	}
}

void events_step(struct show *show)
{
	double now = show_now(show);
	struct event event;
	while (!show->stop && touches_take(&show->touches, now + 1e-9, &event))
		take(show, &event);
	while (!show->stop && show->window && window_event(show->window, now, &event))
		take(show, &event);
	touch_tick(show, now);
}

double events_due(const struct show *show)
{
	double due = touches_due(&show->touches), tick = gesture_due(&show->gesture);
	return due < 0 ? tick : tick < 0 ? due : fmin(due, tick);
}
