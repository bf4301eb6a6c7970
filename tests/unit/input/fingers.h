/* A glass to put fingers on, for the gesture tests. `told` is what the last event, tick or cancel brought. */
#ifndef TESTS_FINGERS_H
#define TESTS_FINGERS_H
#include "input/gesture.h"
#include "support/test.h"
#include <math.h>
#include <stdio.h>

/* 1000 x 500 units: the slop is 0.024 of the width, 0.048 of the height; the corners are 60 units. */
static struct gesture_state glass;
static struct gestures told;

static inline int fresh(void **state)
{
	(void)state;
	gesture_init(&glass, 1000, 500);
	return 0;
}

static inline void feed(double time, enum event_kind kind, long long finger, double x, double y)
{
	struct event event = { .kind = kind, .time = time, .finger = finger, .x = x, .y = y };
	told = gesture_feed(&glass, &event);
}

static inline void down(double time, long long finger, double x, double y)
{
	feed(time, EVENT_DOWN, finger, x, y);
}

static inline void move(double time, long long finger, double x, double y)
{
	feed(time, EVENT_MOVE, finger, x, y);
}

static inline void up(double time, long long finger, double x, double y)
{
	feed(time, EVENT_UP, finger, x, y);
}

static inline void tick(double time)
{
	told = gesture_tick(&glass, time);
}

static inline const char *told_names(void)
{
	static const char *const names[] = { "NONE",	   "PRESS",		"HOLD",		"TAP",		   "RELEASE",
										 "DRAG_BEGIN", "DRAG_MOVE", "DRAG_END", "DRAG_CANCEL", "PINCH_BEGIN",
										 "PINCH_MOVE", "PINCH_END", "CORNERS" };
	static char text[256];
	text[0] = 0;
	for (int i = 0; i < told.count; i++)
		snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", i ? " " : "", names[told.list[i].kind]);
	return text;
}

/* What the last event or tick brought, in order. */
#define assert_told(names) assert_string_equal(told_names(), names)
#define assert_near(a, b) assert_true(fabs((a) - (b)) < 1e-9)

static inline const struct gesture *last(void)
{
	assert_true(told.count > 0);
	return &told.list[told.count - 1];
}

#endif
