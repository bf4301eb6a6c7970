/* What comes in goes to whom it concerns. */
#include "stand.h"

static void with_screen(struct stand *stand)
{
	stand->options.screen.draw = DRAW_KEYS;
	stand_start(stand);
	stand_run(stand, 1);
}

static void fingers_and_keys_are_the_guests(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_run(stand, 1);
	stand_finger(stand, EVENT_DOWN, 0.5, 0.4);
	assert_true(gesture_held(&stand->show.guest.hand.gesture));
	assert_int_equal(stand->show.guest.visit.state, VISIT_READS);
	stand_finger(stand, EVENT_MOVE, 0.3, 0.4);
	stand_finger(stand, EVENT_CANCEL, 0.3, 0.4);
	assert_false(gesture_held(&stand->show.guest.hand.gesture));
	stand_finger(stand, EVENT_DOWN, 0.5, 0.4);
	stand_finger(stand, EVENT_UP, 0.5, 0.4);
	assert_false(gesture_held(&stand->show.guest.hand.gesture));
	stand_run(stand, 10);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 10);
	assert_int_equal(stand_panel(stand), 1);
}

static void a_key_is_nobodys_while_nothing_is_shown(void **state)
{
	struct stand *stand = *state;
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	stand_start(stand);
	stand_key(stand, KEY_RIGHT);
	assert_int_equal(stand->show.guest.visit.state, VISIT_NONE);
}

static void what_ends_lantern_ends_it(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_run(stand, 1);
	stand_key(stand, KEY_QUIT);
	assert_true(stand->show.house.stop);
	assert_int_equal(stand->show.guest.visit.state, VISIT_NONE);
	stand->show.house.stop = false;
	stand_event(stand, (struct event){ .kind = EVENT_QUIT });
	assert_true(stand->show.house.stop);
}

static void a_reload_is_no_visit(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_run(stand, 1);
	stand_key(stand, KEY_RELOAD);
	assert_int_equal(stand_told(stand, "\"reload\",\"ok\":true"), 1);
	stand_event(stand, (struct event){ .kind = EVENT_RELOAD });
	assert_int_equal(stand_told(stand, "\"reload\",\"ok\":true"), 2);
	assert_int_equal(stand->show.guest.visit.state, VISIT_NONE);
}

static void a_screen_that_turns_is_filled_anew(void **state)
{
	struct stand *stand = *state;
	struct show *show = &stand->show;
	struct sheet_wish wish = { "contents", "", 0, false };
	with_screen(stand);
	stand_key(stand, KEY_ENTER);
	stand_run(stand, 10);
	sheet_open(&show->sheet, &wish);
	stand_run(stand, 2);
	stand_finger(stand, EVENT_DOWN, 0.5, 0.4);
	window_rotate(show->house.window, 90);
	events_step(show);
	assert_true(show->house.width == 540 && show->house.height == 960);
	assert_true(!sheet_is(&show->sheet, NULL) && !gesture_held(&show->guest.hand.gesture));
	assert_true(show->house.draw.wanted && show->tour.errand.wanted);
	stand_run(stand, 5);
	assert_true(show->tour.current.key.width_px == 540 && show->tour.current.key.panel == 0);
	assert_false(canvas_lost(show->house.canvas));
	assert_true(show->present.screen.width == 540);
}

static void a_screen_of_the_same_size_is_only_drawn_again(void **state)
{
	struct stand *stand = *state;
	with_screen(stand);
	long frames = stand_frames(stand);
	stand_run(stand, 1);
	assert_int_equal(stand_frames(stand), frames);
	stand_event(stand, (struct event){ .kind = EVENT_RESIZE });
	assert_false(stand->show.tour.errand.wanted);
	stand_run(stand, 1);
	assert_int_equal(stand_frames(stand), frames + 1);
	stand_event(stand, (struct event){ .kind = EVENT_EXPOSE });
	stand_run(stand, 1);
	assert_int_equal(stand_frames(stand), frames + 2);
}

static void a_screen_that_stands_on_its_head_is_filled_anew_though_it_is_as_large(void **state)
{
	struct stand *stand = *state;
	with_screen(stand);
	window_rotate(stand->show.house.window, 180);
	events_step(&stand->show);
	assert_true(stand->show.house.width == 960 && stand->show.tour.errand.wanted);
	stand_run(stand, 5);
	assert_false(canvas_lost(stand->show.house.canvas) || stand->show.tour.errand.wanted);
}

static void without_a_window_there_is_nothing_to_fill(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_run(stand, 1);
	stand->show.house.draw.wanted = false;
	stand_event(stand, (struct event){ .kind = EVENT_RESIZE });
	assert_true(!stand->show.house.draw.wanted && stand->show.house.width == 960);
	stand_event(stand, (struct event){ .kind = EVENT_MEMORY_LOW });
	assert_true(stand->show.tour.errand.wanted);
}

static void the_card_is_drawn_again_when_it_was_covered(void **state)
{
	struct stand *stand = *state;
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	with_screen(stand);
	assert_true(stand->show.present.card);
	long frames = stand_frames(stand);
	stand_event(stand, (struct event){ .kind = EVENT_EXPOSE });
	stand_run(stand, 0.1);
	assert_int_equal(stand_frames(stand), frames + 1);
	assert_true(stand->show.present.card);
}

static void a_display_that_goes_and_comes_is_told_and_drawn_on(void **state)
{
	struct stand *stand = *state;
	with_screen(stand);
	stand_event(stand, (struct event){ .kind = EVENT_DISPLAY_OFF });
	assert_int_equal(stand_told(stand, "\"display\",\"state\":\"off\""), 1);
	assert_false(stand->show.house.draw.wanted);
	stand_event(stand, (struct event){ .kind = EVENT_DISPLAY_ON });
	assert_int_equal(stand_told(stand, "\"display\",\"state\":\"on\""), 1);
	assert_true(stand->show.house.draw.wanted);
}

static void when_memory_is_low_pictures_go_unless_they_could_not_come_again(void **state)
{
	struct stand *stand = *state;
	with_screen(stand);
	stand->show.house.held = true;
	size_t bytes = canvas_count(stand->show.house.canvas).texture_bytes;
	assert_true(bytes > 0);
	stand_event(stand, (struct event){ .kind = EVENT_MEMORY_LOW });
	assert_int_equal(canvas_count(stand->show.house.canvas).texture_bytes, bytes);
	stand->show.house.held = false;
	stand_event(stand, (struct event){ .kind = EVENT_MEMORY_LOW });
	assert_true(canvas_count(stand->show.house.canvas).texture_bytes < bytes);
	assert_true(stand->show.tour.errand.wanted && stand->show.tour.coming.step == VIEW_EMPTY);
	stand_run(stand, 2);
	assert_true(stand->show.tour.has_current && !stand->show.tour.errand.wanted);
}

/* As the loop hears of it from the kernel. What is on the screen stays there, and nothing is built anew. */
static void under_memory_pressure_pictures_that_nobody_asked_for_go(void **state)
{
	struct stand *stand = *state;
	struct canvas *canvas = NULL;
	with_screen(stand);
	canvas = stand->show.house.canvas;
	struct display none = { 0 };
	display_init(&none);
	stand_run(stand, 0.1);
	size_t bytes = canvas_count(canvas).texture_bytes;
	assert_true(bytes > 0);
	stand->show.loop.urged = true;
	stand_run(stand, 0.1);
	assert_true(stand->show.pressure.told);
	assert_int_equal(canvas_prepare(canvas, &stand->show.present.screen, 1), 0); /* what is on the screen stays */
	for (int i = 0; i < 8; i++)
		canvas_prepare(canvas, &none, 1); /* other panels, none of which wants it */
	stand->show.loop.urged = true;
	stand_run(stand, 0.1);
	assert_true(canvas_count(canvas).texture_bytes < bytes);
	assert_false(stand->show.tour.errand.wanted);
}

static void the_clock_on_the_wall_is_set_and_the_machine_sleeps(void **state)
{
	struct stand *stand = *state;
	stand->options.date = 1000000;
	stand_start(stand);
	stand_run(stand, 30);
	double now = house_now(&stand->show.house);
	stand_event(stand, (struct event){ .kind = EVENT_CLOCK, .seconds = -31536000 });
	assert_true(stand->show.options.date == 1000000 - 31536000);
	assert_true(house_now(&stand->show.house) == now);
	stand_event(stand, (struct event){ .kind = EVENT_SLEEP, .seconds = 4294967.296 });
	assert_true(house_now(&stand->show.house) == now + 4294967.296);
	int panels = stand_told(stand, "\"panel\"");
	stand_run(stand, 100);
	assert_in_range(stand_told(stand, "\"panel\"") - panels, 2, 12); /* neither stopped nor hurried */
}

static void the_next_event_or_the_next_moment_of_a_finger_is_due(void **state)
{
	struct stand *stand = *state;
	struct event events[] = { { .kind = EVENT_EXPOSE, .time = 50 } };
	stand_start(stand);
	stand_run(stand, 1);
	assert_true(events_due(&stand->show) < 0);
	stand->show.touches = (struct touches){ .items = events, .count = 1 };
	assert_float_equal(events_due(&stand->show), 50, 1e-9);
	struct event down = { .kind = EVENT_DOWN, .finger = 1, .x = 0.5, .y = 0.4, .time = 1 };
	touch_finger(&stand->show.guest, &down);
	assert_float_equal(events_due(&stand->show), 1 + GESTURE_LONG, 1e-6);
	events[0].time = 1.1;
	assert_float_equal(events_due(&stand->show), 1.1, 1e-9);
	stand->show.touches = (struct touches){ .items = NULL };
	assert_float_equal(events_due(&stand->show), 1 + GESTURE_LONG, 1e-6);
}

static void what_was_drawn_for_another_size_is_void(void **state)
{
	struct stand *stand = *state;
	stand->options.screen.draw = DRAW_ALL;
	stand_start(stand);
	stand_run(stand, 3); /* the title, whose stars breathe over a layer */
	assert_non_null(stand->show.tour.current.layer);
	window_rotate(stand->show.house.window, 90);
	events_step(&stand->show);
	assert_null(stand->show.tour.current.layer);
	assert_true(stand->show.house.draw.wanted);
}

static void the_card_fills_a_screen_that_was_turned(void **state)
{
	struct stand *stand = *state;
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	with_screen(stand);
	long frames = stand_frames(stand);
	window_rotate(stand->show.house.window, 90);
	stand_run(stand, 0.1);
	assert_int_equal(stand_frames(stand), frames + 1);
}

static void fingers_that_only_rest_are_looked_at_in_time(void **state)
{
	struct stand *stand = *state;
	with_screen(stand);
	stand->show.house.exhibition.pin = "4207";
	setenv("LANTERN_ETC", "/nowhere", 1);
	for (int i = 0; i < 2; i++)
		stand_event(stand, (struct event){ .kind = EVENT_DOWN, .finger = i + 1, .x = i ? 0.98 : 0.02, .y = 0.02 });
	stand_run(stand, 4);
	assert_int_equal(stand_told(stand, "\"event\":\"staff\",\"state\":\"pin\""), 1);
	unsetenv("LANTERN_ETC");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_STAND(fingers_and_keys_are_the_guests),
		IN_STAND(a_key_is_nobodys_while_nothing_is_shown),
		IN_STAND(what_ends_lantern_ends_it),
		IN_STAND(a_reload_is_no_visit),
		IN_STAND(a_screen_that_turns_is_filled_anew),
		IN_STAND(a_screen_of_the_same_size_is_only_drawn_again),
		IN_STAND(a_screen_that_stands_on_its_head_is_filled_anew_though_it_is_as_large),
		IN_STAND(without_a_window_there_is_nothing_to_fill),
		IN_STAND(the_card_is_drawn_again_when_it_was_covered),
		IN_STAND(a_display_that_goes_and_comes_is_told_and_drawn_on),
		IN_STAND(when_memory_is_low_pictures_go_unless_they_could_not_come_again),
		IN_STAND(under_memory_pressure_pictures_that_nobody_asked_for_go),
		IN_STAND(the_clock_on_the_wall_is_set_and_the_machine_sleeps),
		IN_STAND(what_was_drawn_for_another_size_is_void),
		IN_STAND(the_card_fills_a_screen_that_was_turned),
		IN_STAND(fingers_that_only_rest_are_looked_at_in_time),
		IN_STAND(the_next_event_or_the_next_moment_of_a_finger_is_due),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
