/* A kiosk without a screen that can be touched: house, tour, sheet and guest on the virtual clock. */
#ifndef LANTERN_TESTS_KIOSK_H
#define LANTERN_TESTS_KIOSK_H
#include "draw/window.h"
#include "guest/parts.h"
#include "media/worker.h"
#include "support/house.h"

struct kiosk {
	struct test_house test;
	struct tour tour;
	struct sheet sheet;
	struct guest guest;
};

/* As the loop does, without frames, 20 times a second. */
static inline void kiosk_run(struct kiosk *kiosk, double seconds)
{
	struct tour *tour = &kiosk->tour;
	struct house *house = &kiosk->test.house;
	double until = house_now(house) + seconds;
	for (double now = house_now(house); now < until; now = house_now(house)) {
		touch_tick(&kiosk->guest, now);
		visit_step(&kiosk->guest);
		staff_step(&kiosk->guest);
		tour_step(tour);
		sheet_step(&kiosk->sheet);
		hand_check(&kiosk->guest);
		if (tour->change.running && change_progress(&tour->change, now) >= 1)
			change_end(tour);
		clock_advance(&house->clock, now + 0.05);
	}
}

static inline int kiosk_setup(void **state)
{
	struct kiosk *kiosk = calloc(1, sizeof *kiosk);
	*state = kiosk;
	test_house_open(&kiosk->test);
	tour_init(&kiosk->tour, &kiosk->test.house, 0);
	sheet_init(&kiosk->sheet, &kiosk->test.house, &kiosk->tour);
	guest_init(&kiosk->guest, &kiosk->test.house, &kiosk->tour, &kiosk->sheet);
	hand_reset(&kiosk->guest);
	visit_set_state(&kiosk->guest, VISIT_NONE);
	tour_go(&kiosk->tour, 0, CAUSE_START);
	kiosk_run(kiosk, 1);
	return kiosk->tour.has_current ? 0 : -1;
}

static inline int kiosk_teardown(void **state)
{
	struct kiosk *kiosk = *state;
	sheet_finish(&kiosk->sheet);
	guest_finish(&kiosk->guest);
	tour_finish(&kiosk->tour);
	canvas_destroy(kiosk->test.house.canvas);
	worker_destroy(kiosk->test.house.worker);
	window_destroy(kiosk->test.house.window);
	test_house_close(&kiosk->test);
	free(kiosk);
	return 0;
}

/* Where such a thing lies, felt for as a visitor does; false: nowhere. */
static inline bool kiosk_find(const struct kiosk *kiosk, enum action_kind kind, double *x, double *y)
{
	for (int i = 0; i < 108 * 192; i++) {
		*x = (i % 192 + 0.5) / 192;
		*y = (i / 192 + 0.5) / 108;
		struct held held = hand_hit(&kiosk->guest, *x, *y);
		if (held.number >= 0 && held.action.kind == kind)
			return true;
	}
	return false;
}

static inline void kiosk_event(struct kiosk *kiosk, enum event_kind kind, double x, double y)
{
	struct event event = { .kind = kind, .time = house_now(&kiosk->test.house), .finger = 1, .x = x, .y = y };
	touch_finger(&kiosk->guest, &event);
}

static inline void kiosk_tap_at(struct kiosk *kiosk, double x, double y)
{
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	kiosk_run(kiosk, 0.1);
	kiosk_event(kiosk, EVENT_UP, x, y);
}

/* Taps the first such thing; the test fails where there is none. */
static inline void kiosk_tap(struct kiosk *kiosk, enum action_kind kind)
{
	double x, y;
	assert_true(kiosk_find(kiosk, kind, &x, &y));
	kiosk_tap_at(kiosk, x, y);
}

#endif
