/* What comes from the glass, a recording or the technician's file. */
#include "exhibition/pin.h"
#include "input/gesture.h"
#include "input/pan.h"
#include "input/touches.h"
#include "scratch.h"
#include <math.h>

/* Bytes are taken one after the other; behind their end they are 0. */
struct bytes {
	const uint8_t *at, *end;
};

static unsigned take(struct bytes *bytes)
{
	return bytes->at < bytes->end ? *bytes->at++ : 0;
}

/* Mostly places and times as a screen makes them; sometimes any eight bytes as a number. */
static double number(struct bytes *bytes, double scale)
{
	double value;
	unsigned first = take(bytes);
	if (first != 255)
		return first / 250.0 * scale;
	uint8_t raw[sizeof value];
	for (size_t i = 0; i < sizeof raw; i++)
		raw[i] = (uint8_t)take(bytes);
	memcpy(&value, raw, sizeof value);
	return value;
}

static bool is_place(double value)
{
	return value >= 0 && value <= 1;
}

/* The gesture that has begun and not ended. */
static enum gesture_kind check(enum gesture_kind open, const struct gestures *told)
{
	MUST(told->count >= 0 && told->count <= GESTURE_MOST);
	for (int i = 0; i < told->count; i++) {
		const struct gesture *gesture = &told->list[i];
		MUST(is_place(gesture->x) && is_place(gesture->y) && is_place(gesture->at_x) && is_place(gesture->at_y));
		MUST(fabs(gesture->dx) <= 1 && fabs(gesture->dy) <= 1);
		MUST(fabs(gesture->vx) <= FLICK_MOST && fabs(gesture->vy) <= FLICK_MOST && isfinite(gesture->ratio));
		switch (gesture->kind) {
		case GESTURE_PRESS:
		case GESTURE_PINCH_BEGIN:
			MUST(open == GESTURE_NONE);
			open = gesture->kind;
			break;
		case GESTURE_DRAG_BEGIN:
			MUST(open == GESTURE_PRESS || open == GESTURE_NONE);
			open = gesture->kind;
			break;
		case GESTURE_HOLD:
			MUST(open == GESTURE_PRESS);
			break;
		case GESTURE_TAP:
		case GESTURE_RELEASE:
			MUST(open == GESTURE_PRESS);
			open = GESTURE_NONE;
			break;
		case GESTURE_DRAG_END:
		case GESTURE_DRAG_CANCEL:
			MUST(open == GESTURE_DRAG_BEGIN);
			open = GESTURE_NONE;
			break;
		case GESTURE_PINCH_END:
			MUST(open == GESTURE_PINCH_BEGIN);
			open = GESTURE_NONE;
			break;
		default:
			break;
		}
	}
	return open;
}

/* A picture under the fingers: wherever it is, it can be found again. */
static void check_pan(struct pan *pan, double now)
{
	struct pan_view view = pan_at(pan, now), rest = pan_rest(pan);
	MUST(isfinite(view.scale) && isfinite(view.x) && isfinite(view.y) && view.scale > 0);
	MUST(isfinite(rest.scale) && isfinite(rest.x) && isfinite(rest.y) && rest.scale > 0);
}

static void play_pan(struct pan *pan, struct bytes *bytes, double now)
{
	double x = number(bytes, 1), y = number(bytes, 1), dx = number(bytes, 1), dy = number(bytes, 1);
	switch (take(bytes) % 6) {
	case 0:
		pan_hold(pan, now);
		break;
	case 1:
		pan_drag(pan, dx, dy);
		break;
	case 2:
		pan_pinch(pan, x, y, dx, dy, number(bytes, 4));
		break;
	case 3:
		pan_release(pan, dx, dy, now);
		break;
	case 4:
		pan_zoom_to(pan, number(bytes, 8), x, y, now);
		break;
	default:
		break;
	}
	check_pan(pan, now);
}

void fuzz_gesture(const uint8_t *data, size_t size)
{
	struct bytes bytes = { data, data + size };
	struct gesture_state state;
	struct pan pan;
	enum gesture_kind open = GESTURE_NONE;
	double now = 0;
	gesture_init(&state, 1920, 1080);
	pan_init(&pan, 1, 0.5, number(&bytes, 20));
	while (bytes.at < bytes.end) {
		unsigned what = take(&bytes);
		struct event event = { .kind = (enum event_kind)(what % 16), .finger = (long long)(what / 16) - 1 };
		event.time = now + number(&bytes, 2);
		event.x = number(&bytes, 1);
		event.y = number(&bytes, 1);
		if (what == 0xf0)
			gesture_allow_two(&state, take(&bytes) % 2);
		struct gestures told = what == 0xf1	  ? gesture_cancel(&state)
							   : what == 0xf2 ? gesture_tick(&state, event.time)
											  : gesture_feed(&state, &event);
		open = check(open, &told);
		MUST(what != 0xf1 || open == GESTURE_NONE);
		if (isfinite(event.time))
			now = event.time;
		if (what == 0xf3 && fabs(now) < 1e9)
			play_pan(&pan, &bytes, now);
	}
	for (int i = 0; gesture_due(&state) >= 0; i++) { /* left alone it is free in time */
		MUST(i < 4 * GESTURE_FINGERS);
		struct gestures told = gesture_tick(&state, gesture_due(&state));
		open = check(open, &told);
	}
	MUST(open == GESTURE_NONE);
}

void fuzz_touches(const uint8_t *data, size_t size)
{
	struct scratch scratch = scratch_open(data, size);
	struct touches touches;
	struct error error = { "" };
	if (touches_read(&touches, scratch.path, &error)) {
		double last = -INFINITY;
		struct event event;
		for (size_t i = 0; i < touches.count; i++) {
			double due = touches_due(&touches);
			MUST(due >= last && isfinite(due));
			last = due;
			MUST(touches_take(&touches, due, &event) && event.kind != EVENT_NONE);
		}
		MUST(touches_due(&touches) < 0);
		touches_finish(&touches);
	} else {
		MUST(error.text[0] != '\0');
	}
	scratch_close(&scratch);
}

void fuzz_pin(const uint8_t *data, size_t size)
{
	struct scratch scratch = scratch_open(data, size);
	char pin[PIN_MOST + 1];
	struct error error = { "" };
	if (pin_read(scratch.path, pin, &error) == PIN_FILE_GOOD) {
		size_t length = strlen(pin);
		struct pin_guard guard = { 0 };
		MUST(length >= PIN_LEAST && length <= PIN_MOST && strspn(pin, "0123456789") == length && !pin_flaw(pin));
		MUST(pin_check(&guard, pin, pin, 0) && !pin_check(&guard, pin, "", 0));
	}
	scratch_close(&scratch);
}
