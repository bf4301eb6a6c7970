/* Chance and hostile devices against the gestures: whatever comes, what gesture.h promises holds.
 *
 * 200,000 events in a normal run; LANTERN_FUZZ_EVENTS=10000000 makes it ten million. Two recognisers get the same
 * events and only one of them is ticked in between: both must tell the same. */
#include "input/gesture.h"
#include "support/test.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t random_state;

static unsigned pick(unsigned below)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (unsigned)(random_state >> 33) % below;
}

/* What a listener knows from what it was told alone. */
struct listener {
	enum gesture_kind open; /* the begin that has no end yet */
	bool held;
	struct gesture began;
	uint64_t sum; /* of everything told */
	unsigned long told[GESTURE_CORNERS + 1];
};

/* The last contact that was lifted from a gesture, as the glass saw it. */
struct lift {
	double time, x, y;
};

struct fuzz {
	struct gesture_state ticked, silent;
	struct lift lift;
	bool bounced; /* the press under way came down where, and when, a contact had just gone */
	struct listener to_ticked, to_silent;
	double time;
	int mood;
};

static void must(bool holds, const char *what)
{
	if (!holds)
		fail_msg("%s", what);
}

static bool is_place(double value)
{
	return value >= 0 && value <= 1; /* no for NaN */
}

static void check_numbers(const struct gesture *gesture)
{
	must(is_place(gesture->x) && is_place(gesture->y), "it began on the screen");
	must(is_place(gesture->at_x) && is_place(gesture->at_y), "it is on the screen");
	must(fabs(gesture->dx) <= 1 && fabs(gesture->dy) <= 1, "it moved by a screen at most");
	must(fabs(gesture->vx) <= FLICK_MOST && fabs(gesture->vy) <= FLICK_MOST, "its velocity is capped");
	must(gesture->ratio > 0.01 && gesture->ratio < 100, "its ratio is one");
	must((gesture->count == 1 || gesture->count == 2) == (gesture->kind == GESTURE_TAP), "taps are counted");
	must(gesture->kind == GESTURE_DRAG_END || (gesture->vx == 0 && gesture->vy == 0), "only a drag's end is fast");
}

/* Begins and ends pair, one at a time. */
static void check_order(struct listener *listener, const struct gesture *gesture)
{
	switch (gesture->kind) {
	case GESTURE_PRESS:
	case GESTURE_PINCH_BEGIN:
		must(listener->open == GESTURE_NONE, "one at a time");
		listener->open = gesture->kind;
		listener->held = false;
		break;
	case GESTURE_HOLD:
		must(listener->open == GESTURE_PRESS && !listener->held, "one hold in a press");
		listener->held = true;
		break;
	case GESTURE_DRAG_BEGIN:
		must(listener->open == GESTURE_PRESS || (listener->open == GESTURE_NONE && gesture->axis == AXIS_FREE),
			 "a drag comes of a press or is what is left of a pinch");
		listener->open = GESTURE_DRAG_BEGIN;
		break;
	case GESTURE_TAP:
	case GESTURE_RELEASE:
		must(listener->open == GESTURE_PRESS, "a press ends");
		must(gesture->kind == GESTURE_TAP ? !listener->held : !gesture->held || listener->held, "after a hold no tap");
		listener->open = GESTURE_NONE;
		break;
	case GESTURE_DRAG_MOVE:
	case GESTURE_DRAG_END:
	case GESTURE_DRAG_CANCEL:
		must(listener->open == GESTURE_DRAG_BEGIN && listener->began.axis == gesture->axis, "a drag goes on");
		break;
	case GESTURE_PINCH_MOVE:
	case GESTURE_PINCH_END:
		must(listener->open == GESTURE_PINCH_BEGIN, "a pinch goes on");
		break;
	default:
		must(gesture->kind == GESTURE_CORNERS && listener->open == GESTURE_NONE, "corners stand between");
	}
	if (gesture->kind == listener->open)
		listener->began = *gesture;
	if (gesture->kind == GESTURE_DRAG_END || gesture->kind == GESTURE_DRAG_CANCEL || gesture->kind == GESTURE_PINCH_END)
		listener->open = GESTURE_NONE;
	must(gesture->kind == GESTURE_CORNERS || listener->open == GESTURE_NONE ||
			 (gesture->x == listener->began.x && gesture->y == listener->began.y),
		 "it stays where it began");
}

static void listen(struct listener *listener, struct gestures told)
{
	must(told.count >= 0 && told.count < GESTURE_MOST, "there is room");
	for (int i = 0; i < told.count; i++) {
		const struct gesture *gesture = &told.list[i];
		check_numbers(gesture);
		check_order(listener, gesture);
		listener->told[gesture->kind]++;
		listener->sum = listener->sum * 31 + (uint64_t)gesture->kind * 7 + (uint64_t)(gesture->at_x * 1e6) +
						(uint64_t)((gesture->vx + 9) * 1e6) + (uint64_t)gesture->count;
	}
}

static void check_state(const struct gesture_state *state, const struct listener *listener)
{
	static const enum gesture_phase phases[] = {
		[GESTURE_NONE] = PHASE_IDLE,
		[GESTURE_PRESS] = PHASE_PRESS,
		[GESTURE_DRAG_BEGIN] = PHASE_DRAG,
		[GESTURE_PINCH_BEGIN] = PHASE_PINCH,
	};
	must(state->phase == phases[listener->open], "what is under way was told");
	must(state->down >= 0 && state->down <= GESTURE_FINGERS, "there are rows enough");
	must(gesture_held(state) == (state->down > 0), "held means fingers");
	int owners = 0;
	for (int i = 0; i < state->down; i++) {
		long long id = state->fingers[i].id;
		owners += id == state->owner || (state->phase == PHASE_PINCH && id == state->partner);
		for (int j = 0; j < i; j++)
			must(state->fingers[j].id != id, "a finger is there once");
	}
	if (state->phase != PHASE_IDLE)
		must(owners == (state->phase == PHASE_PINCH ? 2 : 1), "the owner is on the glass");
	double x, y, due = gesture_due(state);
	must((due >= 0) == (state->down > 0), "something is due while fingers are down, and only then");
	must(due <= fmax(state->now, 0) + GESTURE_STUCK, "within the time after which they are dropped");
	must(gesture_pressed(state, &x, &y) == (listener->open == GESTURE_PRESS && !listener->held), "pressed as told");
}

static bool is_there(const struct gesture_state *state, long long finger)
{
	for (int i = 0; i < state->down; i++)
		if (state->fingers[i].id == finger)
			return true;
	return false;
}

enum mood { WILD, CROWD, VISITOR, VIEWER, STAFF, MOODS };

static double random_place(int mood, long long finger)
{
	static const double broken[] = { NAN, INFINITY, -INFINITY, 1e300, -5, 0, 1, 1.0001 };
	if (pick(mood == WILD ? 50 : 500) == 0)
		return broken[pick(8)];
	if (mood == STAFF)
		return finger == 1 ? 0.02 : 0.98;
	return pick(2) ? 0.5 : pick(1001) / 1000.0;
}

/* A device that forgets, doubles and invents; between, visitors who do what visitors do. */
static struct event random_event(struct fuzz *fuzz)
{
	static const double steps[] = { 0, 0.001, 0.008, 0.016, 0.05, 0.15, 0.5, 1.2, 3, 25, -0.01, -1, -1000, 1e6, NAN };
	static const enum event_kind kinds[] = { EVENT_DOWN, EVENT_MOVE, EVENT_MOVE, EVENT_MOVE,  EVENT_MOVE,
											 EVENT_UP,	 EVENT_UP,	 EVENT_DOWN, EVENT_CANCEL };
	if (pick(40) == 0) {
		fuzz->mood = (int)pick(MOODS);
		gesture_allow_two(&fuzz->ticked, fuzz->mood == VIEWER || fuzz->mood == CROWD);
		gesture_allow_two(&fuzz->silent, fuzz->mood == VIEWER || fuzz->mood == CROWD);
	}
	double step = steps[fuzz->mood == WILD ? pick(15) : pick(pick(10) ? 6 : 9)];
	struct event event = {
		.kind = pick(100) ? kinds[pick(fuzz->mood == WILD ? 9 : 8)] : (enum event_kind)pick(EVENT_MEMORY_LOW + 1),
		.time = fuzz->time + step,
		.finger = fuzz->mood == WILD ? (long long)pick(100) - 1 : 1 + (long long)pick(fuzz->mood == VISITOR ? 1 : 2),
	};
	if (fuzz->mood == WILD && pick(2)) /* ten fingers at once */
		event.finger %= 10;
	if (fuzz->mood == CROWD) { /* more fingers than there are rows */
		event.finger = (long long)pick(100);
		event.kind = pick(3) ? EVENT_DOWN : event.kind;
	}
	if (fuzz->mood == STAFF && event.kind != EVENT_MOVE && pick(3))
		event.kind = EVENT_MOVE;
	event.x = random_place(fuzz->mood, event.finger);
	event.y = fuzz->mood == STAFF && pick(500) ? 0.03 : random_place(fuzz->mood, event.finger);
	if (isfinite(event.time))
		fuzz->time = event.time;
	return event;
}

static void ticks_before(struct fuzz *fuzz, const struct event *event)
{
	double from = fuzz->ticked.now, until = event->time;
	if (event->kind < EVENT_DOWN || event->kind > EVENT_CANCEL || !(until > from))
		return;
	for (unsigned i = pick(4); i > 0; i--) {
		from += (until - from) * pick(1000) / 1000;
		double due = gesture_due(&fuzz->ticked);
		double now = pick(2) && due > from && due < until ? due : from;
		listen(&fuzz->to_ticked, gesture_tick(&fuzz->ticked, now));
		check_state(&fuzz->ticked, &fuzz->to_ticked);
		from = fmax(from, now);
	}
}

/* A contact once more is no second tap; and only events that are somebody's stir. */
static void check_noise(struct fuzz *fuzz, const struct event *event, const struct gestures *told)
{
	const struct gesture_state *glass = &fuzz->ticked;
	double now = glass->now;
	for (int i = 0; i < told->count; i++) {
		const struct gesture *gesture = &told->list[i];
		double way = hypot((gesture->x - fuzz->lift.x) * glass->width, (gesture->y - fuzz->lift.y) * glass->height);
		if (gesture->kind == GESTURE_PRESS)
			fuzz->bounced = event->finger != EVENT_MOUSE && now >= fuzz->lift.time &&
							now - fuzz->lift.time < GESTURE_BOUNCE - 1e-6 && way < GESTURE_SLOP - 1e-6;
		must(gesture->kind != GESTURE_TAP || !fuzz->bounced, "a bounce is no tap");
		if (event->kind == EVENT_UP && (gesture->kind == GESTURE_TAP || gesture->kind == GESTURE_DRAG_END))
			fuzz->lift = (struct lift){ now, gesture->at_x, gesture->at_y };
	}
	must(told->stirs || (event->kind != EVENT_UP && event->kind != EVENT_CANCEL) || told->count == 0, "who goes stirs");
	must(!told->stirs || (event->kind >= EVENT_DOWN && event->kind <= EVENT_CANCEL), "only fingers stir");
}

static void feed_both(struct fuzz *fuzz, const struct event *event)
{
	struct gestures told = gesture_feed(&fuzz->ticked, event);
	listen(&fuzz->to_ticked, told);
	check_noise(fuzz, event, &told);
	listen(&fuzz->to_silent, gesture_feed(&fuzz->silent, event));
	check_state(&fuzz->ticked, &fuzz->to_ticked);
	check_state(&fuzz->silent, &fuzz->to_silent);
	must(fuzz->to_ticked.sum == fuzz->to_silent.sum, "ticks change nothing");
	bool there = is_there(&fuzz->ticked, event->finger);
	if (event->kind == EVENT_DOWN && isfinite(event->x) && isfinite(event->y))
		must(there, "a finger that came is there");
	if (event->kind == EVENT_UP || event->kind == EVENT_CANCEL)
		must(!there, "a finger that went is gone");
}

/* A ghost is known in time, whatever came before, and from then on it is nobody. */
static void haunt(struct fuzz *fuzz, struct gesture_state *state, struct listener *listener)
{
	double x = pick(1001) / 1000.0, y = pick(1001) / 1000.0, every = 1 + pick(100),
		   from = fuzz->time + GESTURE_STUCK + 1;
	double known = from + fmax(GHOST_TIME, GHOST_TOUCHES * every) + every;
	for (int i = 0; i < 400; i++) {
		double at = from + i * every;
		for (int kind = EVENT_DOWN; kind <= EVENT_UP; kind++) {
			struct event event = { .kind = (enum event_kind)kind, .time = at + 0.02 * kind, .finger = 2000 + i };
			event.x = x + (pick(3) - 1.0) * 0.001;
			event.y = y + (pick(3) - 1.0) * 0.001;
			struct gestures told = gesture_feed(state, &event);
			listen(listener, told);
			must(at < known || (!told.stirs && told.count == 0), "a ghost is nobody");
		}
	}
	fuzz->time = from + 400 * every;
}

/* Left alone it is free in time, and the next visitor is heard. */
static void leave_alone(struct fuzz *fuzz, struct gesture_state *state, struct listener *listener)
{
	double last = state->now, due;
	for (int i = 0; (due = gesture_due(state)) >= 0; i++) {
		must(i < 3 * GESTURE_FINGERS, "it comes to an end");
		must(due <= fmax(last, 0) + GESTURE_STUCK, "it is free in time");
		listen(listener, gesture_tick(state, due));
	}
	must(listener->open == GESTURE_NONE, "everything has ended");
	fuzz->time = last + GESTURE_STUCK + 1;
	/* Elsewhere each time: one place again and again would be a ghost's. */
	double place = 0.02 + fmod(fuzz->time * 0.37, 0.96);
	struct event event = { .kind = EVENT_DOWN, .time = fuzz->time, .finger = 1000, .x = place, .y = 0.25 };
	listen(listener, gesture_feed(state, &event));
	must(listener->open == GESTURE_PRESS, "the next visitor is heard");
	event.kind = EVENT_UP;
	unsigned long taps = listener->told[GESTURE_TAP];
	listen(listener, gesture_feed(state, &event));
	must(listener->told[GESTURE_TAP] == taps + 1, "and taps");
}

static void nothing_breaks_it(void **state)
{
	(void)state;
	const char *wanted = getenv("LANTERN_FUZZ_EVENTS");
	long events = wanted ? atol(wanted) : 200000;
	static struct fuzz fuzz;
	fuzz = (struct fuzz){ .mood = WILD };
	gesture_init(&fuzz.ticked, 1920, 1080);
	gesture_init(&fuzz.silent, 1920, 1080);
	random_state = UINT64_C(0x6c616e7465726e21);
	for (long i = 1; i <= events; i++) {
		struct event event = random_event(&fuzz);
		ticks_before(&fuzz, &event);
		feed_both(&fuzz, &event);
		if (pick(2000) == 0) {
			listen(&fuzz.to_ticked, gesture_cancel(&fuzz.ticked));
			listen(&fuzz.to_silent, gesture_cancel(&fuzz.silent));
			must(!gesture_held(&fuzz.ticked) && fuzz.to_ticked.open == GESTURE_NONE, "cancel forgets everything");
		}
		if (i % 10000 == 0) {
			double time = fuzz.time;
			uint64_t chance = random_state;
			haunt(&fuzz, &fuzz.ticked, &fuzz.to_ticked);
			random_state = chance;
			fuzz.time = time;
			haunt(&fuzz, &fuzz.silent, &fuzz.to_silent);
			fuzz.lift.time = NAN;
		}
		if (i % 1000 == 0) {
			leave_alone(&fuzz, &fuzz.ticked, &fuzz.to_ticked);
			leave_alone(&fuzz, &fuzz.silent, &fuzz.to_silent);
		}
	}
	if (wanted)
		for (int kind = GESTURE_PRESS; kind <= GESTURE_CORNERS; kind++)
			print_message("kind %2d told %lu times\n", kind, fuzz.to_ticked.told[kind]);
	for (int kind = GESTURE_PRESS; events >= 200000 && kind <= GESTURE_CORNERS; kind++)
		assert_true(fuzz.to_ticked.told[kind] > 100); /* else the events were not as wild as they look */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_breaks_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
