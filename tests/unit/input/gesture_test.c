/* Gestures from fingers: the plain ones one by one, then a million random events that must never wedge the screen. */
#include "input/gesture.h"
#include "support/test.h"
#include <math.h>

/* 1000 x 500 units, slop 24: 0.024 of the width, 0.048 of the height. */
static struct gesture_state start(void)
{
	struct gesture_state state;
	gesture_init(&state, 1000, 500, 24);
	return state;
}

static enum gesture_kind feed(struct gesture_state *state, enum event_kind kind, long long finger, double x, double y)
{
	struct event event = { .kind = kind, .time = 1, .finger = finger, .x = x, .y = y };
	return gesture_feed(state, &event).kind;
}

static void a_tap_is_told_on_release(void **state)
{
	(void)state;
	struct gesture_state s = start();
	assert_false(gesture_held(&s));
	assert_int_equal(feed(&s, EVENT_DOWN, 1, 0.5, 0.5), GESTURE_PRESS);
	assert_true(gesture_held(&s));
	assert_int_equal(feed(&s, EVENT_MOVE, 1, 0.523, 0.5), GESTURE_NONE);
	struct event up = { .kind = EVENT_UP, .time = 2, .finger = 1, .x = 0.5, .y = 0.547 };
	struct gesture tap = gesture_feed(&s, &up);
	assert_int_equal(tap.kind, GESTURE_TAP);
	assert_true(tap.x == 0.5 && tap.y == 0.5);
	assert_false(gesture_held(&s));
}

static enum gesture_kind drag(double dx, double dy)
{
	struct gesture_state s = start();
	feed(&s, EVENT_DOWN, 1, 0.5, 0.5);
	feed(&s, EVENT_MOVE, 1, 0.5 + dx / 2000, 0.5 + dy / 1000);
	return feed(&s, EVENT_UP, 1, 0.5 + dx / 1000, 0.5 + dy / 500);
}

static void a_swipe_goes_mainly_sideways(void **state)
{
	(void)state;
	assert_int_equal(drag(-25, 0), GESTURE_SWIPE_LEFT);
	assert_int_equal(drag(25, 0), GESTURE_SWIPE_RIGHT);
	assert_int_equal(drag(23, 0), GESTURE_TAP);
	assert_int_equal(drag(100, 99), GESTURE_SWIPE_RIGHT);
	assert_int_equal(drag(-100, -99), GESTURE_SWIPE_LEFT);
	assert_int_equal(drag(99, 100), GESTURE_RELEASE);
	assert_int_equal(drag(0, 200), GESTURE_RELEASE);
	assert_int_equal(drag(20, 20), GESTURE_RELEASE); /* farther than the slop, but not sideways */
}

static void going_out_and_back_is_nothing(void **state)
{
	(void)state;
	struct gesture_state s = start();
	feed(&s, EVENT_DOWN, 1, 0.5, 0.5);
	feed(&s, EVENT_MOVE, 1, 0.8, 0.5);
	assert_int_equal(feed(&s, EVENT_UP, 1, 0.5, 0.5), GESTURE_RELEASE);
}

static void others_wait_until_all_are_lifted(void **state)
{
	(void)state;
	struct gesture_state s = start();
	assert_int_equal(feed(&s, EVENT_DOWN, 1, 0.5, 0.5), GESTURE_PRESS);
	assert_int_equal(feed(&s, EVENT_DOWN, 2, 0.1, 0.1), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_MOVE, 2, 0.9, 0.1), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_UP, 1, 0.5, 0.5), GESTURE_TAP);
	assert_int_equal(feed(&s, EVENT_DOWN, 3, 0.5, 0.5), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_UP, 2, 0.9, 0.1), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_DOWN, 1, 0.5, 0.5), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_UP, 3, 0.5, 0.5), GESTURE_NONE);
	assert_true(gesture_held(&s));
	assert_int_equal(feed(&s, EVENT_UP, 1, 0.5, 0.5), GESTURE_NONE);
	assert_false(gesture_held(&s));
	assert_int_equal(feed(&s, EVENT_DOWN, 4, 0.5, 0.5), GESTURE_PRESS);
}

static void a_lost_finger_releases(void **state)
{
	(void)state;
	struct gesture_state s = start();
	feed(&s, EVENT_DOWN, 1, 0.5, 0.5);
	assert_int_equal(feed(&s, EVENT_CANCEL, 2, 0, 0), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_CANCEL, 1, 0, 0), GESTURE_RELEASE);
	assert_false(gesture_held(&s));
	assert_int_equal(feed(&s, EVENT_UP, 1, 0.5, 0.5), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_UP, 9, 0.5, 0.5), GESTURE_NONE);
	assert_false(gesture_held(&s));
}

static void a_doubled_finger_is_one(void **state)
{
	(void)state;
	struct gesture_state s = start();
	feed(&s, EVENT_DOWN, 1, 0.5, 0.5);
	assert_int_equal(feed(&s, EVENT_DOWN, 1, 0.6, 0.6), GESTURE_PRESS); /* its up was lost: it begins again */
	feed(&s, EVENT_DOWN, 2, 0.5, 0.5);
	feed(&s, EVENT_DOWN, 2, 0.5, 0.5);
	assert_int_equal(s.down, 2);
	feed(&s, EVENT_UP, 2, 0.5, 0.5);
	assert_int_equal(feed(&s, EVENT_UP, 1, 0.6, 0.6), GESTURE_TAP);
	assert_false(gesture_held(&s));
}

static void a_hundred_fingers_leave_no_trace(void **state)
{
	(void)state;
	struct gesture_state s = start();
	for (int finger = 0; finger < 100; finger++)
		feed(&s, EVENT_DOWN, finger, 0.5, 0.5);
	assert_int_equal(s.down, GESTURE_FINGERS);
	for (int finger = 0; finger < 100; finger++)
		feed(&s, EVENT_UP, finger, 0.5, 0.5);
	assert_false(gesture_held(&s));
	assert_int_equal(feed(&s, EVENT_DOWN, 7, 0.5, 0.5), GESTURE_PRESS);
}

static struct gesture feed_at(struct gesture_state *s, double time, enum event_kind kind, long long finger, double x)
{
	struct event event = { .kind = kind, .time = time, .finger = finger, .x = x, .y = 0.5 };
	return gesture_feed(s, &event);
}

static void a_stuck_touch_is_dropped(void **state)
{
	(void)state;
	struct gesture_state s = start();
	feed_at(&s, 100, EVENT_DOWN, 1, 0.5);
	feed_at(&s, 110, EVENT_MOVE, 1, 0.51); /* a tremble is no movement */
	assert_int_equal(gesture_tick(&s, 119.9).kind, GESTURE_NONE);
	assert_int_equal(gesture_tick(&s, 120).kind, GESTURE_RELEASE);
	assert_false(gesture_held(&s));
	assert_int_equal(gesture_tick(&s, 121).kind, GESTURE_NONE);
	assert_int_equal(feed_at(&s, 122, EVENT_UP, 1, 0.5).kind, GESTURE_NONE);

	feed_at(&s, 200, EVENT_DOWN, 1, 0.5);
	feed_at(&s, 215, EVENT_MOVE, 1, 0.6);
	assert_int_equal(gesture_tick(&s, 234.9).kind, GESTURE_NONE);
	assert_int_equal(gesture_tick(&s, 235).kind, GESTURE_RELEASE);
}

/* A second finger whose up was lost must not lock the next visitor out for ever, nor a missing tick. */
static void a_ghost_is_dropped_in_silence(void **state)
{
	(void)state;
	struct gesture_state s = start();
	feed_at(&s, 0, EVENT_DOWN, 1, 0.5);
	feed_at(&s, 1, EVENT_DOWN, 2, 0.5);
	assert_int_equal(feed_at(&s, 2, EVENT_UP, 1, 0.5).kind, GESTURE_TAP);
	assert_int_equal(gesture_tick(&s, 21).kind, GESTURE_NONE);
	assert_false(gesture_held(&s));

	feed_at(&s, 100, EVENT_DOWN, 1, 0.5);
	assert_int_equal(feed_at(&s, 130, EVENT_DOWN, 2, 0.5).kind, GESTURE_PRESS);
	assert_int_equal(s.down, 1);
	assert_int_equal(feed_at(&s, 160, EVENT_MOVE, 2, 0.5).kind, GESTURE_RELEASE);
	assert_false(gesture_held(&s));
}

static void other_events_and_broken_numbers_are_nothing(void **state)
{
	(void)state;
	struct gesture_state s = start();
	for (int kind = EVENT_KEY; kind <= EVENT_MEMORY_LOW; kind++)
		assert_int_equal(feed(&s, (enum event_kind)kind, 1, 0.5, 0.5), GESTURE_NONE);
	assert_int_equal(feed(&s, EVENT_DOWN, 1, NAN, 0.5), GESTURE_NONE);
	assert_int_equal(feed_at(&s, NAN, EVENT_DOWN, 1, 0.5).kind, GESTURE_NONE);
	assert_false(gesture_held(&s));
	feed(&s, EVENT_DOWN, 1, 0.5, 0.5);
	feed(&s, EVENT_MOVE, 1, INFINITY, NAN);
	assert_int_equal(feed(&s, EVENT_UP, 1, NAN, NAN), GESTURE_TAP);
}

static uint64_t random_state;

static unsigned pick(unsigned below)
{
	random_state ^= random_state << 13;
	random_state ^= random_state >> 7;
	random_state ^= random_state << 17;
	return (unsigned)(random_state >> 33) % below;
}

/* A device that forgets, doubles and invents: any kind for any of twenty fingers, time mostly on, at times back. */
static struct event random_event(double *time)
{
	static const double steps[] = { 0, 0.001, 0.01, 0.1, 0.5, 3, 25, -1 };
	static const enum event_kind kinds[] = { EVENT_DOWN, EVENT_MOVE, EVENT_MOVE, EVENT_UP, EVENT_CANCEL, EVENT_KEY };
	*time += steps[pick(pick(20) ? 5 : 8)];
	struct event event = {
		.kind = kinds[pick(6)],
		.time = *time,
		.finger = (long long)pick(pick(20) ? 1 : 20) - 1,
		.x = pick(500) ? 0.5 + (pick(2) ? 0 : pick(400) / 1000.0 - 0.2) : NAN,
		.y = 0.5 + (pick(2) ? 0 : pick(400) / 1000.0 - 0.2),
	};
	return event;
}

/* What must hold between what was pressed and what is told next. */
static void check_told(const struct gesture_state *s, struct gesture told, bool *pressed, struct gesture *press)
{
	if (told.kind == GESTURE_PRESS) {
		*pressed = true;
		*press = told;
	} else if (told.kind != GESTURE_NONE) {
		if (!*pressed)
			fail_msg("%d without a press", (int)told.kind);
		if (told.x != press->x || told.y != press->y)
			fail_msg("a gesture ends where it did not begin");
		*pressed = false;
	}
	if (*pressed != s->active)
		fail_msg("a press is open that is not told, or the reverse");
	if (s->down < 0 || s->down > GESTURE_FINGERS || (s->active && s->down == 0))
		fail_msg("%d fingers", s->down);
	for (int i = 0; i < s->down; i++)
		for (int j = 0; j < i; j++)
			if (s->fingers[i].id == s->fingers[j].id)
				fail_msg("a finger is there twice");
}

static void nothing_wedges_it(void **state)
{
	(void)state;
	struct gesture_state s = start();
	struct gesture press = { GESTURE_NONE, 0, 0 };
	bool pressed = false;
	double time = 0;
	unsigned told[GESTURE_RELEASE + 1] = { 0 };
	random_state = UINT64_C(0x6c616e7465726e21);
	for (int i = 0; i < 1000000; i++) {
		struct event event = random_event(&time);
		struct gesture gesture = pick(10) ? gesture_feed(&s, &event) : gesture_tick(&s, time);
		told[gesture.kind]++;
		check_told(&s, gesture, &pressed, &press);
		if (i % 1000 != 999)
			continue;
		/* Whatever came before: leave it alone long enough (a step back in time costs a second tick), and the next
		 * finger is heard. */
		check_told(&s, gesture_tick(&s, time), &pressed, &press);
		time += GESTURE_STUCK;
		check_told(&s, gesture_tick(&s, time), &pressed, &press);
		assert_false(gesture_held(&s) || pressed);
		assert_int_equal(feed_at(&s, time, EVENT_DOWN, 1000, 0.25).kind, GESTURE_PRESS);
		assert_int_equal(feed_at(&s, time, EVENT_UP, 1000, 0.25).kind, GESTURE_TAP);
	}
	for (int kind = GESTURE_PRESS; kind <= GESTURE_RELEASE; kind++)
		assert_true(told[kind] > 1000); /* else the events were not as wild as they look */
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_tap_is_told_on_release),
		cmocka_unit_test(a_swipe_goes_mainly_sideways),
		cmocka_unit_test(going_out_and_back_is_nothing),
		cmocka_unit_test(others_wait_until_all_are_lifted),
		cmocka_unit_test(a_lost_finger_releases),
		cmocka_unit_test(a_doubled_finger_is_one),
		cmocka_unit_test(a_hundred_fingers_leave_no_trace),
		cmocka_unit_test(a_stuck_touch_is_dropped),
		cmocka_unit_test(a_ghost_is_dropped_in_silence),
		cmocka_unit_test(other_events_and_broken_numbers_are_nothing),
		cmocka_unit_test(nothing_wedges_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
