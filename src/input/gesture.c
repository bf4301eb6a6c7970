/* Fingers in, gestures out.
 *
 * Every finger on the glass has a row, in a gesture or not, so that a doubled down, a foreign up or a lost one is seen
 * for what it is. The gesture under way is a phase with one or two of these rows. What comes by time alone (hold,
 * corners, dropping the stuck) is done moment by moment in the order in which it was due, before each event too, so
 * that ticks change nothing but how soon it is told. Times that run back make nothing older than it is. Must not know
 * a clock, SDL or what is on the screen. */
#include "input/gesture.h"
#include <assert.h>
#include <math.h>
#include <stddef.h>

#define GRAIN 1e-6 /* seconds: sums of times are not exact to the last bit */

enum due_kind { DUE_NONE, DUE_HOLD, DUE_CORNERS, DUE_STUCK };

struct due {
	enum due_kind kind;
	double at;
	int row, other; /* whose; corners have two */
};

void gesture_init(struct gesture_state *state, double width, double height)
{
	*state = (struct gesture_state){ .width = width, .height = height };
}

void gesture_allow_two(struct gesture_state *state, bool allowed)
{
	state->allow_two = allowed;
}

/* ---- rows ---- */

static int row_of(const struct gesture_state *state, long long id)
{
	int row = 0;
	while (row < state->down && state->fingers[row].id != id)
		row++;
	return row < state->down ? row : -1;
}

static const struct gesture_finger *row(const struct gesture_state *state, long long id)
{
	int at = row_of(state, id);
	assert(at >= 0); /* a gesture's fingers have rows */
	return &state->fingers[at];
}

static bool is_mine(const struct gesture_state *state, long long id)
{
	return state->phase != PHASE_IDLE && (id == state->owner || (state->phase == PHASE_PINCH && id == state->partner));
}

static double distance(const struct gesture_state *state, double dx, double dy)
{
	return hypot(dx * state->width, dy * state->height);
}

static bool is_far(const struct gesture_state *state, double dx, double dy)
{
	return distance(state, dx, dy) > GESTURE_SLOP;
}

static double inside(double place)
{
	return fmin(fmax(place, GESTURE_EDGE), 1 - GESTURE_EDGE);
}

static bool all_rest(const struct gesture_state *state)
{
	for (int i = 0; i < state->down; i++)
		if (!state->fingers[i].ghost && state->now - state->fingers[i].since < GESTURE_REST - GRAIN)
			return false;
	return true;
}

/* The last contact once more? */
static bool bounces(const struct gesture_state *state, const struct gesture_finger *finger)
{
	return state->lift.known && finger->id != EVENT_MOUSE && state->now - state->lift.at < GESTURE_BOUNCE - GRAIN &&
		   !is_far(state, finger->x - state->lift.x, finger->y - state->lift.y);
}

/* The one other finger that may become the owner's partner, or NULL. */
static const struct gesture_finger *second(const struct gesture_state *state)
{
	bool one = state->phase == PHASE_PRESS || state->phase == PHASE_DRAG;
	const struct gesture_finger *other = NULL;
	if (!state->allow_two || !one)
		return NULL;
	for (int i = 0; i < state->down; i++) {
		const struct gesture_finger *finger = &state->fingers[i];
		if (finger->id == state->owner || finger->ghost)
			continue;
		if (other)
			return NULL;
		other = finger;
	}
	return other && other->spent ? NULL : other;
}

static struct gesture_finger *add(struct gesture_state *state, const struct event *event)
{
	if (state->down == GESTURE_FINGERS) {
		int oldest = -1;
		for (int i = 0; i < state->down; i++)
			if (!is_mine(state, state->fingers[i].id) &&
				(oldest < 0 || state->fingers[i].since < state->fingers[oldest].since))
				oldest = i;
		state->fingers[oldest] = state->fingers[--state->down];
	}
	double x = inside(event->x), y = inside(event->y), now = state->now;
	struct gesture_finger *finger = &state->fingers[state->down++];
	*finger = (struct gesture_finger){ .id = event->finger, .x0 = x, .y0 = y, .down = now, .x = x, .y = y };
	finger->still_x = x;
	finger->still_y = y;
	finger->since = now;
	return finger;
}

/* ---- telling ---- */

static double spread(const struct gesture_state *state)
{
	const struct gesture_finger *one = row(state, state->owner), *two = row(state, state->partner);
	/* Two fingers in one place would make any ratio of it. */
	return fmax(distance(state, one->x - two->x, one->y - two->y), GESTURE_SLOP);
}

static void centre(const struct gesture_state *state, double *x, double *y)
{
	const struct gesture_finger *one = row(state, state->owner), *two = one;
	if (state->phase == PHASE_PINCH)
		two = row(state, state->partner);
	*x = (one->x + two->x) / 2;
	*y = (one->y + two->y) / 2;
}

static struct gesture *tell(struct gesture_state *state, struct gestures *told, enum gesture_kind kind)
{
	assert(told->count < GESTURE_MOST);
	struct gesture *gesture = &told->list[told->count++];
	*gesture = (struct gesture){ .kind = kind, .x = state->from.x, .y = state->from.y, .ratio = 1 };
	centre(state, &gesture->at_x, &gesture->at_y);
	if (state->phase == PHASE_DRAG || state->phase == PHASE_PINCH) {
		gesture->dx = gesture->at_x - state->origin.x;
		gesture->dy = gesture->at_y - state->origin.y;
	}
	if (state->phase == PHASE_DRAG)
		gesture->axis = state->axis;
	if (state->phase == PHASE_PINCH)
		gesture->ratio = spread(state) / state->spread;
	if (kind != GESTURE_PRESS && kind != GESTURE_TAP)
		state->tap.known = false; /* only a tap right after a tap makes two */
	return gesture;
}

/* Ends what is under way, a drag with the given end. */
static void stop(struct gesture_state *state, struct gestures *told, enum gesture_kind drag)
{
	if (state->phase == PHASE_PRESS)
		tell(state, told, GESTURE_RELEASE);
	else if (state->phase == PHASE_DRAG)
		tell(state, told, drag);
	else if (state->phase == PHASE_PINCH)
		tell(state, told, GESTURE_PINCH_END);
	state->phase = PHASE_IDLE;
}

static void begin_press(struct gesture_state *state, struct gestures *told, const struct gesture_finger *finger)
{
	state->phase = PHASE_PRESS;
	state->bounced = bounces(state, finger);
	state->owner = finger->id;
	state->held = false;
	state->from.x = finger->x;
	state->from.y = finger->y;
	state->flick.count = 0;
	flick_add(&state->flick, state->now, finger->x, finger->y);
	tell(state, told, GESTURE_PRESS);
}

/* From a press: what lies within the slop is taken off, and the rest is not lost however fast the finger is. */
static void begin_drag(struct gesture_state *state, struct gestures *told)
{
	const struct gesture_finger *finger = row(state, state->owner);
	double dx = finger->x - state->from.x, dy = finger->y - state->from.y;
	double share = fmin(GESTURE_SLOP / distance(state, dx, dy), 1);
	state->phase = PHASE_DRAG;
	state->axis = fabs(dx * state->width) > fabs(dy * state->height) ? AXIS_HORIZONTAL : AXIS_VERTICAL;
	state->origin.x = state->from.x + dx * share;
	state->origin.y = state->from.y + dy * share;
	tell(state, told, GESTURE_DRAG_BEGIN);
}

/* What is left of a pinch goes on from where it is. */
static void go_on(struct gesture_state *state, struct gestures *told, long long id)
{
	const struct gesture_finger *finger = row(state, id);
	state->phase = PHASE_DRAG;
	state->owner = id;
	state->axis = AXIS_FREE;
	state->from.x = state->origin.x = finger->x;
	state->from.y = state->origin.y = finger->y;
	state->flick.count = 0;
	flick_add(&state->flick, state->now, finger->x, finger->y);
	tell(state, told, GESTURE_DRAG_BEGIN);
}

static void begin_pinch(struct gesture_state *state, struct gestures *told, long long partner)
{
	stop(state, told, GESTURE_DRAG_END);
	state->phase = PHASE_PINCH;
	state->partner = partner;
	centre(state, &state->from.x, &state->from.y);
	state->origin.x = state->from.x;
	state->origin.y = state->from.y;
	state->spread = spread(state);
	tell(state, told, GESTURE_PINCH_BEGIN);
}

/* ---- fingers come, move and go ---- */

/* The tap was told before, and a second may still follow it. */
static void tell_bounce(struct gesture_state *state, struct gestures *told)
{
	bool tapped = state->tap.known;
	tell(state, told, GESTURE_RELEASE);
	state->tap.known = tapped;
}

static void tell_tap(struct gesture_state *state, struct gestures *told)
{
	double pressed = row(state, state->owner)->down;
	bool twice = state->tap.known && pressed - state->tap.at <= GESTURE_DOUBLE + GRAIN &&
				 distance(state, state->from.x - state->tap.x, state->from.y - state->tap.y) <= GESTURE_DOUBLE_SLOP;
	tell(state, told, GESTURE_TAP)->count = twice ? 2 : 1;
	state->tap.known = !twice;
	state->tap.at = state->now;
	state->tap.x = state->from.x;
	state->tap.y = state->from.y;
}

static void lifted(struct gesture_state *state, struct gestures *told)
{
	if (state->phase == PHASE_DRAG) {
		const struct gesture_finger *finger = row(state, state->owner);
		flick_add(&state->flick, state->now, finger->x, finger->y);
		struct gesture *end = tell(state, told, GESTURE_DRAG_END);
		flick_velocity(&state->flick, &end->vx, &end->vy);
	} else if (state->phase == PHASE_PRESS && state->held)
		tell(state, told, GESTURE_RELEASE)->held = true;
	else if (state->phase == PHASE_PRESS && state->bounced)
		tell_bounce(state, told);
	else if (state->phase == PHASE_PRESS)
		tell_tap(state, told);
	else
		tell(state, told, GESTURE_PINCH_END);
	state->phase = PHASE_IDLE;
}

static void leave(struct gesture_state *state, struct gestures *told, int at, bool lost)
{
	const struct gesture_finger *finger = &state->fingers[at];
	long long id = finger->id;
	bool mine = is_mine(state, id), pinch = state->phase == PHASE_PINCH;
	/* After a contact that was long enough for a tap the next is no bounce of it: a hand can be that quick. */
	bool again = state->phase == PHASE_PRESS && state->bounced && state->now - finger->down > GESTURE_BOUNCE;
	if (mine && !lost && !again) {
		state->lift.known = true;
		state->lift.at = state->now;
		state->lift.x = finger->x;
		state->lift.y = finger->y;
	}
	if (mine && lost)
		stop(state, told, GESTURE_DRAG_CANCEL);
	else if (mine)
		lifted(state, told);
	state->fingers[at] = state->fingers[--state->down];
	if (mine && pinch)
		go_on(state, told, id == state->owner ? state->partner : state->owner);
}

static void press(struct gesture_state *state, struct gestures *told, const struct event *event)
{
	int before = row_of(state, event->finger);
	if (before >= 0)
		leave(state, told, before, true); /* its up was lost */
	bool free = all_rest(state);
	struct gesture_finger *finger = add(state, event);
	finger->ghost = finger->id != EVENT_MOUSE &&
					ghosts_touched(&state->ghosts, finger->x * state->width, finger->y * state->height, state->now);
	told->stirs = !finger->ghost;
	if (finger->ghost)
		return;
	if (free) {
		stop(state, told, GESTURE_DRAG_END);
		begin_press(state, told, finger);
	} else if (state->allow_two && (state->phase == PHASE_PRESS || state->phase == PHASE_DRAG))
		begin_pinch(state, told, finger->id);
}

/* Only a real movement moves the anchor and its time: a drop of water trembles too. */
static bool follow(struct gesture_state *state, struct gesture_finger *finger, const struct event *event)
{
	finger->x = inside(event->x);
	finger->y = inside(event->y);
	finger->moved = finger->moved || is_far(state, finger->x - finger->x0, finger->y - finger->y0);
	if (!is_far(state, finger->x - finger->still_x, finger->y - finger->still_y))
		return false;
	finger->still_x = finger->x;
	finger->still_y = finger->y;
	finger->since = state->now;
	return true;
}

static void move(struct gesture_state *state, struct gestures *told, struct gesture_finger *finger,
				 const struct event *event)
{
	if (!isfinite(event->x) || !isfinite(event->y) || (inside(event->x) == finger->x && inside(event->y) == finger->y))
		return;
	bool far = follow(state, finger, event);
	if (finger->ghost)
		return;
	told->stirs = told->stirs || far;
	const struct gesture_finger *other = second(state);
	if (!is_mine(state, finger->id)) {
		if (far && other)
			begin_pinch(state, told, other->id);
		return;
	}
	if (state->phase == PHASE_PINCH) {
		tell(state, told, GESTURE_PINCH_MOVE);
		return;
	}
	flick_add(&state->flick, state->now, finger->x, finger->y);
	if (state->phase == PHASE_DRAG)
		tell(state, told, GESTURE_DRAG_MOVE);
	else if (finger->moved && other)
		begin_pinch(state, told, other->id);
	else if (finger->moved)
		begin_drag(state, told);
}

/* ---- what comes by time ---- */

/* -1 and 1: it came down in the left or right top corner and stayed; else 0. */
static int corner(const struct gesture_state *state, const struct gesture_finger *finger)
{
	double side = GESTURE_CORNER * fmin(state->width, state->height);
	double x = finger->x0 * state->width;
	if (finger->moved || finger->spent || finger->ghost || finger->y0 * state->height > side)
		return 0;
	return x <= side ? -1 : x >= state->width - side ? 1 : 0;
}

static struct due corners_due(const struct gesture_state *state)
{
	int left = -1, right = -1;
	const struct gesture_finger *fingers = state->fingers;
	for (int i = 0; i < state->down; i++) {
		int side = corner(state, &fingers[i]);
		if (side < 0 && (left < 0 || fingers[i].down < fingers[left].down))
			left = i;
		if (side > 0 && (right < 0 || fingers[i].down < fingers[right].down))
			right = i;
	}
	if (left < 0 || right < 0)
		return (struct due){ DUE_NONE, 0, -1, -1 };
	double since = fmax(fingers[left].down, fingers[right].down);
	return (struct due){ DUE_CORNERS, since + GESTURE_CORNER_TIME, left, right };
}

static struct due next_due(const struct gesture_state *state)
{
	struct due next = corners_due(state);
	/* Who is on the way to the staff's view holds nothing. */
	if (next.kind == DUE_NONE && state->phase == PHASE_PRESS && !state->held)
		next = (struct due){ DUE_HOLD, row(state, state->owner)->down + GESTURE_LONG, -1, -1 };
	for (int i = 0; i < state->down; i++) {
		double stuck = state->fingers[i].since + GESTURE_STUCK;
		if (next.kind == DUE_NONE || stuck < next.at)
			next = (struct due){ DUE_STUCK, stuck, i, -1 };
	}
	return next;
}

static void happen(struct gesture_state *state, struct gestures *told, const struct due *due)
{
	if (due->kind == DUE_HOLD) {
		state->held = true;
		tell(state, told, GESTURE_HOLD);
	} else if (due->kind == DUE_STUCK)
		leave(state, told, due->row, true);
	else {
		stop(state, told, GESTURE_DRAG_CANCEL);
		state->fingers[due->row].spent = state->fingers[due->other].spent = true;
		state->tap.known = false;
		assert(told->count < GESTURE_MOST);
		told->list[told->count++] = (struct gesture){ .kind = GESTURE_CORNERS, .ratio = 1 };
	}
}

/* Nothing may lie in the future: it would never grow old. */
static void run_back(struct gesture_state *state, double now)
{
	for (int i = 0; i < state->down; i++) {
		state->fingers[i].down = fmin(state->fingers[i].down, now);
		state->fingers[i].since = fmin(state->fingers[i].since, now);
	}
	state->tap.known = state->tap.known && state->tap.at <= now;
	state->lift.known = state->lift.known && state->lift.at <= now;
	ghosts_run_back(&state->ghosts, now);
	state->flick.count = 0;
	state->now = now;
}

static void advance(struct gesture_state *state, struct gestures *told, double now)
{
	if (!isfinite(now))
		return;
	/* A grain earlier is rounding, and no clock that ran back. */
	if (now < state->now - GRAIN)
		run_back(state, now);
	else
		now = fmax(now, state->now);
	for (struct due due = next_due(state); due.kind != DUE_NONE && due.at <= now + GRAIN; due = next_due(state)) {
		state->now = fmax(state->now, fmin(due.at, now));
		happen(state, told, &due);
	}
	state->now = now;
}

/* ---- the doors ---- */

struct gestures gesture_feed(struct gesture_state *state, const struct event *event)
{
	struct gestures told = { .count = 0 };
	if (event->kind < EVENT_DOWN || event->kind > EVENT_CANCEL)
		return told;
	advance(state, &told, event->time);
	int at = row_of(state, event->finger);
	if (event->kind == EVENT_DOWN) {
		if (isfinite(event->x) && isfinite(event->y))
			press(state, &told, event);
		return told;
	}
	/* Who goes has been there all the time; so has one whose coming was lost. */
	told.stirs = event->kind != EVENT_MOVE && (at < 0 || !state->fingers[at].ghost);
	if (at >= 0 && event->kind != EVENT_CANCEL)
		move(state, &told, &state->fingers[at], event);
	if (at >= 0 && event->kind != EVENT_MOVE)
		leave(state, &told, at, event->kind == EVENT_CANCEL);
	return told;
}

struct gestures gesture_tick(struct gesture_state *state, double now)
{
	struct gestures told = { .count = 0 };
	advance(state, &told, now);
	return told;
}

double gesture_due(const struct gesture_state *state)
{
	struct due due = next_due(state);
	return due.kind == DUE_NONE ? -1 : fmax(due.at, 0);
}

struct gestures gesture_cancel(struct gesture_state *state)
{
	struct gestures told = { .count = 0 };
	stop(state, &told, GESTURE_DRAG_CANCEL);
	state->down = 0;
	state->tap.known = false;
	return told;
}

bool gesture_held(const struct gesture_state *state)
{
	return state->down > 0;
}

bool gesture_pressed(const struct gesture_state *state, double *x, double *y)
{
	if (state->phase != PHASE_PRESS || state->held)
		return false;
	centre(state, x, y);
	return true;
}

int gesture_snap(double moved, double velocity)
{
	if (!isfinite(moved) || !isfinite(velocity))
		return 0;
	if (moved * velocity < 0 && fabs(velocity) > 0.1)
		return 0;
	double place = fabs(velocity) >= 0.5 ? velocity : moved + 0.2 * velocity;
	if (fabs(place) <= 1.0 / 3)
		return 0;
	return place < 0 ? 1 : -1;
}
