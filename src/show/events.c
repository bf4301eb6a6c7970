/* What comes in, from the window and from recorded touches, goes to whom it concerns: fingers, keys, the house.
 *
 * Must not know what a finger or a key does. */
#include "show/kiosk.h"
#include <math.h>

static void key(struct show *show, const struct event *event)
{
	if (event->key == KEY_QUIT) {
		house_stop(&show->house);
		return;
	}
	if (event->key == KEY_RELOAD) {
		reload_all(show);
		return;
	}
	if (show->tour.has_current)
		focus_key(&show->guest, event->key, event->time);
}

static void resized(struct show *show)
{
	if (!show->house.window)
		return;
	int width, height;
	window_size(show->house.window, &width, &height);
	bool same = width == show->house.width && height == show->house.height;
	if (same && !canvas_lost(show->house.canvas)) {
		house_redraw(&show->house);
		return;
	}
	show->house.width = width;
	show->house.height = height;
	hand_reset(&show->guest);
	sheet_drop(&show->sheet);
	canvas_resized(show->house.canvas);
	tour_lose_layers(&show->tour);
	show->present.card = false;
	house_redraw(&show->house);
	tour_rebuild(&show->tour);
}

/* A display that does not open is tried again, and is told when it does. */
static void display(struct show *show, bool on)
{
	if (on)
		resized(show);
	if (on && show->house.canvas && canvas_lost(show->house.canvas))
		return;
	struct json json = house_tell(&show->house, "display");
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
		touch_finger(&show->guest, event);
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
		house_redraw(&show->house);
		show->present.card = false;
		break;
	case EVENT_QUIT:
		house_stop(&show->house);
		break;
	case EVENT_RELOAD:
		reload_all(show);
		break;
	case EVENT_MEMORY_LOW:
		tour_rebuild(&show->tour);
		if (show->house.canvas && !show->house.held)
			canvas_drop_file(show->house.canvas, NULL);
		break;
	case EVENT_NONE:
		break;
	}
}

void events_step(struct show *show)
{
	double now = house_now(&show->house);
	struct event event;
	while (!show->house.stop && touches_take(&show->touches, now + 1e-9, &event))
		take(show, &event);
	while (!show->house.stop && show->house.window && window_event(show->house.window, now, &event))
		take(show, &event);
	touch_tick(&show->guest, now);
}

double events_due(const struct show *show)
{
	double due = touches_due(&show->touches), tick = gesture_due(&show->guest.hand.gesture);
	return due < 0 ? tick : tick < 0 ? due : fmin(due, tick);
}
