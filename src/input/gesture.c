/* Fingers in, gestures out.
 *
 * Every finger on the glass has a row, so that a doubled down, a foreign up or a lost one is seen for what it is; one
 * that has not moved for GESTURE_STUCK seconds is dropped, the owner with a release, the others in silence. Thus
 * whatever the digitizer sends, the screen is free again after that time. Must not know a clock, SDL or what is on the
 * screen. */
#include "input/gesture.h"
#include <math.h>
#include <stddef.h>

void gesture_init(struct gesture_state *state, double width, double height, double slop)
{
	*state = (struct gesture_state){ .width = width, .height = height, .slop = slop };
}

static struct gesture tell(const struct gesture_state *state, enum gesture_kind kind)
{
	return (struct gesture){ .kind = kind, .x = state->x0, .y = state->y0 };
}

static struct gesture nothing(void)
{
	return (struct gesture){ .kind = GESTURE_NONE };
}

static struct gesture_finger *find(struct gesture_state *state, long long id)
{
	for (int i = 0; i < state->down; i++)
		if (state->fingers[i].id == id)
			return &state->fingers[i];
	return NULL;
}

static void lift(struct gesture_state *state, struct gesture_finger *finger)
{
	*finger = state->fingers[--state->down];
}

static bool is_farther(const struct gesture_state *state, double dx, double dy)
{
	return hypot(dx * state->width, dy * state->height) > state->slop;
}

/* Drops whoever has been still too long. True if the owner was among them. */
static bool drop_stuck(struct gesture_state *state, double now)
{
	bool lost = false;
	for (int i = state->down; i-- > 0;) {
		struct gesture_finger *finger = &state->fingers[i];
		if (finger->since > now)
			finger->since = now; /* a time from the future would never grow old */
		if (now - finger->since < GESTURE_STUCK)
			continue;
		lost = lost || (state->active && finger->id == state->owner);
		lift(state, finger);
	}
	state->active = state->active && !lost;
	return lost;
}

/* A finger in place of its row's anchor: only a real movement counts, a drop of water trembles too. */
static void follow(struct gesture_state *state, struct gesture_finger *finger, const struct event *event)
{
	if (!isfinite(event->x) || !isfinite(event->y))
		return;
	if (is_farther(state, event->x - finger->x, event->y - finger->y)) {
		finger->x = event->x;
		finger->y = event->y;
		finger->since = event->time;
	}
	if (!state->active || finger->id != state->owner)
		return;
	state->x = event->x;
	state->y = event->y;
	state->since = finger->since;
	state->moved = state->moved || is_farther(state, event->x - state->x0, event->y - state->y0);
}

static struct gesture press(struct gesture_state *state, const struct event *event)
{
	if (!isfinite(event->x) || !isfinite(event->y))
		return nothing();
	struct gesture_finger *finger = find(state, event->finger);
	bool alone = state->down == 0 || (state->active && state->owner == event->finger);
	if (!finger) {
		if (state->down == GESTURE_FINGERS)
			return nothing();
		finger = &state->fingers[state->down++];
	}
	*finger = (struct gesture_finger){ .id = event->finger, .x = event->x, .y = event->y, .since = event->time };
	if (!alone)
		return nothing();
	state->active = true;
	state->moved = false;
	state->owner = event->finger;
	state->x0 = state->x = event->x;
	state->y0 = state->y = event->y;
	state->since = event->time;
	return tell(state, GESTURE_PRESS);
}

static enum gesture_kind judge(const struct gesture_state *state)
{
	if (!state->moved)
		return GESTURE_TAP;
	double dx = (state->x - state->x0) * state->width, dy = (state->y - state->y0) * state->height;
	if (fabs(dx) <= state->slop || fabs(dx) <= fabs(dy))
		return GESTURE_RELEASE;
	return dx < 0 ? GESTURE_SWIPE_LEFT : GESTURE_SWIPE_RIGHT;
}

static struct gesture release(struct gesture_state *state, const struct event *event)
{
	struct gesture_finger *finger = find(state, event->finger);
	if (!finger)
		return nothing();
	if (event->kind == EVENT_UP)
		follow(state, finger, event);
	bool mine = state->active && finger->id == state->owner;
	lift(state, finger);
	if (!mine)
		return nothing();
	state->active = false;
	return tell(state, event->kind == EVENT_UP ? judge(state) : GESTURE_RELEASE);
}

struct gesture gesture_feed(struct gesture_state *state, const struct event *event)
{
	struct gesture_finger *finger;
	bool touch = event->kind == EVENT_DOWN || event->kind == EVENT_MOVE || event->kind == EVENT_UP ||
				 event->kind == EVENT_CANCEL;
	if (!touch || !isfinite(event->time))
		return nothing();
	bool lost = drop_stuck(state, event->time);
	struct gesture gesture = nothing();
	if (event->kind == EVENT_DOWN)
		gesture = press(state, event);
	else if (event->kind != EVENT_MOVE)
		gesture = release(state, event);
	else if ((finger = find(state, event->finger)))
		follow(state, finger, event);
	return lost && gesture.kind == GESTURE_NONE ? tell(state, GESTURE_RELEASE) : gesture;
}

struct gesture gesture_tick(struct gesture_state *state, double now)
{
	return drop_stuck(state, now) ? tell(state, GESTURE_RELEASE) : nothing();
}

bool gesture_held(const struct gesture_state *state)
{
	return state->down > 0;
}
