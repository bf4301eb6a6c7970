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
		focus_step(&kiosk->guest);
		speak_step(&kiosk->guest);
		if (tour->change.running && change_progress(&tour->change, now) >= 1)
			change_end(tour);
		clock_advance(&house->clock, now + 0.05);
	}
}

/* Of the panels b has a chart whose years can be chosen, and c a picture that opens. */
static inline void kiosk_write(const struct test_folder *folder)
{
	assert_int_equal(mkdir(in_folder(folder, "assets"), 0700), 0);
	write_test_file(
		in_folder(folder, "scripts/panels/one/b.lua"),
		"return panel { title = { en = \"one/b\", kk = \"one/b\" }, kind = \"numbers\", body = { en = \"Words.\", "
		"kk = \"Words.\" }, series = { unit = { en = \"people\", kk = \"people\" }, from = 1931, to = 1940, "
		"values = { { 1931, 10 }, { 1935, 40 }, { 1940, 20 } } } }\n");
	test_house_panel(folder, "one/c",
					 "picture = { file = \"p.svg\", side = \"left\", caption = { en = \"A hill\", kk = \"A hill\" } }");
	write_test_file(
		in_folder(folder, "assets/p.svg"),
		"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3000\" height=\"2000\" viewBox=\"0 0 30 20\"><path "
		"d=\"M0 20L15 2L30 20Z\" fill=\"#806040\"/></svg>");
}

static inline int kiosk_setup(void **state)
{
	struct kiosk *kiosk = calloc(1, sizeof *kiosk);
	*state = kiosk;
	test_house_open(&kiosk->test);
	kiosk_write(kiosk->test.folder);
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
	speak_finish(&kiosk->guest);
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

/* Down at one place, up at another, a few moves between. */
static inline void kiosk_drag(struct kiosk *kiosk, double x, double y, double to_x, double to_y)
{
	kiosk_event(kiosk, EVENT_DOWN, x, y);
	for (int i = 1; i <= 8; i++) {
		kiosk_run(kiosk, 0.05);
		kiosk_event(kiosk, EVENT_MOVE, x + (to_x - x) * i / 8, y + (to_y - y) * i / 8);
	}
}

static inline void kiosk_act(struct kiosk *kiosk, enum action_kind kind, int number, const char *id)
{
	struct action action = { .kind = kind, .number = number };
	snprintf(action.id, sizeof action.id, "%s", id);
	act(&kiosk->guest, &action);
}

/* Somebody is there and stands before that panel. */
static inline void kiosk_at(struct kiosk *kiosk, int panel)
{
	visit_touched(&kiosk->guest, house_now(&kiosk->test.house));
	tour_go(&kiosk->tour, panel, CAUSE_TOUCH);
	kiosk_run(kiosk, 5);
	assert_int_equal(kiosk->tour.current.key.panel, panel);
}

static inline void kiosk_title(struct kiosk *kiosk)
{
	visit_rest(&kiosk->guest);
	kiosk_run(kiosk, 5);
	assert_true(kiosk->tour.current.key.title);
}

#define IN_KIOSK(test) cmocka_unit_test_setup_teardown(test, kiosk_setup, kiosk_teardown)

/* Taps the first such thing; the test fails where there is none. */
static inline void kiosk_tap(struct kiosk *kiosk, enum action_kind kind)
{
	double x, y;
	assert_true(kiosk_find(kiosk, kind, &x, &y));
	kiosk_tap_at(kiosk, x, y);
}

#endif
