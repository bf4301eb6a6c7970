/* Events of the window and of recorded touches go where they belong: fingers and keys to the guest, the rest to the
 * loop.
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
	if (show->tour.has_current && !speak_key(&show->guest, event->key, event->time))
		focus_key(&show->guest, event->key, event->time);
}

static void resized(struct show *show)
{
	struct house *house = &show->house;
	if (!house->window)
		return;
	int width, height;
	window_size(house->window, &width, &height);
	bool same = width == house->width && height == house->height;
	if (same && !canvas_lost(house->canvas)) {
		house_redraw(house);
		return;
	}
	house->width = width;
	house->height = height;
	hand_reset(&show->guest);
	sheet_drop(&show->sheet); /* and all is drawn again */
	canvas_resized(house->canvas);
	tour_lose_layers(&show->tour);
	tour_rebuild(&show->tour);
}

/* A display that does not open is tried again, and is told when it does. */
static void display(struct show *show, bool on)
{
	struct house *house = &show->house;
	if (on)
		resized(show);
	if (on && house->canvas && canvas_lost(house->canvas))
		return;
	struct json json = house_tell(house, "display");
	json_text(&json, "state", on ? "on" : "off");
	json_close(&json);
}

/* What the machine meets, on a clock that can be told so. */
static void pass_time(struct show *show, const struct event *event)
{
	if (!show->house.clock.is_virtual)
		return;
	if (event->kind == EVENT_SLEEP)
		clock_advance(&show->house.clock, house_now(&show->house) + event->seconds);
	else
		show->options.date += (time_t)event->seconds;
	doors_look(show);
}

static void take(struct show *show, const struct event *event)
{
	struct house *house = &show->house;
	if (event->kind == EVENT_CLOCK || event->kind == EVENT_SLEEP)
		pass_time(show, event);
	if (doors_event(show, event))
		return;
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
		house_redraw(house);
		break;
	case EVENT_QUIT:
		house_stop(house);
		break;
	case EVENT_RELOAD:
		reload_all(show);
		break;
	case EVENT_MEMORY_LOW:
		tour_rebuild(&show->tour);
		if (house->canvas && !house->held)
			canvas_drop_file(house->canvas, NULL);
		break;
	case EVENT_NONE:
	case EVENT_CLOCK:
	case EVENT_SLEEP:
		break;
	}
}

void events_step(struct show *show)
{
	struct house *house = &show->house;
	double now = house_now(house);
	struct event event;
	while (!house->stop && touches_take(&show->touches, now + 1e-9, &event))
		take(show, &event);
	while (!house->stop && house->window && window_event(house->window, now, &event))
		take(show, &event);
	touch_tick(&show->guest, now);
}

double events_due(const struct show *show)
{
	double due = touches_due(&show->touches), tick = gesture_due(&show->guest.hand.gesture);
	return due < 0 ? tick : tick < 0 ? due : fmin(due, tick);
}
