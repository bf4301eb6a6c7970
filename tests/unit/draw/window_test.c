/* A window without a display: headless, and on SDL's dummy driver with its software renderer. */
#include "draw/screen.h"
#include "draw/window.h"
#include "unit/draw/stage.h"
#include <SDL.h>
#include <stdlib.h>

static void headless_is_as_large_as_told(void **state)
{
	(void)state;
	for (int rotation = 0; rotation < 360; rotation += 90) {
		struct stage stage = stage_open(64, 36, rotation, 1 << 20);
		struct error error;
		int width = 0, height = 0;
		window_size(stage.window, &width, &height);
		assert_int_equal(width, 64);
		assert_int_equal(height, 36);
		assert_int_equal(window_rotation(stage.window), rotation);
		assert_true(canvas_card(stage.canvas));
		struct raster *raw = canvas_read(stage.canvas, false, &error);
		assert_int_equal(raw->width, rotation % 180 ? 36 : 64);
		assert_int_equal(raw->height, rotation % 180 ? 64 : 36);
		raster_destroy(raw);
		stage_close(&stage);
	}
}

static void headless_needs_nothing_and_hears_nothing(void **state)
{
	(void)state;
	struct stage stage = stage_open(64, 36, 0, 1 << 20);
	struct loop loop;
	struct error error;
	struct event event;
	assert_true(loop_init(&loop, &error));
	window_listen(stage.window, &loop);
	assert_int_equal(loop.count, 0);
	assert_float_equal(window_poll_interval(stage.window), 0, 0);
	assert_false(window_event(stage.window, 1.5, &event));
	assert_int_equal(event.kind, EVENT_NONE);
	assert_string_equal(window_driver(stage.window), "headless");
	assert_string_equal(window_renderer(stage.window), "software");
	stage_close(&stage);
	loop_finish(&loop);
	window_destroy(NULL);
}

static void drain(struct window *window)
{
	struct event event;
	for (int i = 0; i < 1000 && window_event(window, 0, &event);)
		i++;
}

/* The dummy driver has a window with pixels and no display server: looked at by the clock. */
static void a_window_draws_what_headless_draws(void **state)
{
	(void)state;
	setenv("SDL_VIDEODRIVER", "dummy", 1);
	struct error error = { 0 };
	struct window_options options = {
		.mode = WINDOW_WINDOWED, .width = 96, .height = 54, .rotation = 90, .title = "t"
	};
	struct stage wanted = stage_open(96, 54, 90, 1 << 20);
	struct window *window = window_create(&options, &error);
	if (!window)
		fail_msg("%s", error.text);
	struct canvas *canvas = canvas_create(window, wanted.fonts, wanted.worker, 1 << 20, &error);
	assert_non_null(canvas);
	assert_string_equal(window_driver(window), "dummy");
	assert_string_equal(window_renderer(window), "software");
	assert_true(window_poll_interval(window) > 0);
	drain(window);
	assert_true(canvas_card(canvas));
	assert_true(canvas_card(wanted.canvas));
	struct raster *a = canvas_read(canvas, true, &error), *b = canvas_read(wanted.canvas, true, &error);
	assert_int_equal(count_differences(a, b), 0);
	raster_destroy(a);
	raster_destroy(b);
	canvas_destroy(canvas);
	window_destroy(window);
	window = window_create(&options, &error); /* and once more: SDL's video was closed whole */
	assert_non_null(window);
	window_destroy(window);
	stage_close(&wanted);
}

struct dummy {
	struct stage stage; /* for its fonts and its worker */
	struct loop loop;
	struct window *window;
	struct canvas *canvas;
};

static struct dummy open_dummy(void)
{
	struct error error = { 0 };
	struct window_options options = { .mode = WINDOW_WINDOWED, .width = 96, .height = 54, .title = "t" };
	struct dummy dummy = { .stage = stage_open(8, 8, 0, 1 << 20) };
	setenv("SDL_VIDEODRIVER", "dummy", 1);
	assert_true(loop_init(&dummy.loop, &error));
	dummy.window = window_create(&options, &error);
	assert_non_null(dummy.window);
	dummy.canvas = canvas_create(dummy.window, dummy.stage.fonts, dummy.stage.worker, 1 << 20, &error);
	assert_non_null(dummy.canvas);
	drain(dummy.window);
	return dummy;
}

static void close_dummy(struct dummy *dummy)
{
	canvas_destroy(dummy->canvas);
	window_destroy(dummy->window);
	loop_finish(&dummy->loop);
	stage_close(&dummy->stage);
}

/* Presenting may swallow the word that an event came: the loop must not fall asleep on it. */
static void events_found_while_presenting_ring_the_bell(void **state)
{
	(void)state;
	struct dummy dummy = open_dummy();
	window_listen(dummy.window, &dummy.loop);
	assert_true(canvas_card(dummy.canvas));
	drain(dummy.window);
	loop_wait(&dummy.loop, 0);
	assert_true(canvas_card(dummy.canvas));
	assert_int_equal(loop_wait(&dummy.loop, 0), 0);
	SDL_Event key = { .type = SDL_KEYDOWN };
	key.key.keysym.sym = SDLK_RIGHT;
	SDL_PushEvent(&key);
	assert_true(canvas_card(dummy.canvas));
	assert_int_equal(loop_wait(&dummy.loop, 0), 1);
	struct event event;
	assert_true(window_event(dummy.window, 2.5, &event));
	assert_int_equal(event.key, KEY_RIGHT);
	assert_float_equal(event.time, 2.5, 0);
	close_dummy(&dummy);
}

static bool next_event(struct window *window, enum event_kind kind)
{
	struct event event;
	while (window_event(window, 0, &event))
		if (event.kind == kind)
			return true;
	return false;
}

static void a_window_of_another_size_is_drawn_anew(void **state)
{
	(void)state;
	struct dummy dummy = open_dummy();
	struct display none;
	struct error error;
	display_init(&none);
	struct layer *layer = canvas_compose(dummy.canvas, &none, 0x808080, &error);
	struct frame frame = { .from = layer };
	assert_true(canvas_frame(dummy.canvas, &frame));
	SDL_SetWindowSize(window_screen(dummy.window)->window, 120, 70);
	assert_true(next_event(dummy.window, EVENT_RESIZE));
	assert_true(canvas_lost(dummy.canvas));
	assert_false(canvas_frame(dummy.canvas, &frame));
	assert_null(canvas_compose(dummy.canvas, &none, 0x808080, &error));
	int width, height;
	window_size(dummy.window, &width, &height);
	assert_int_equal(width, 120);
	assert_int_equal(height, 70);
	canvas_resized(dummy.canvas);
	assert_false(canvas_lost(dummy.canvas));
	layer_destroy(dummy.canvas, layer);
	layer = canvas_compose(dummy.canvas, &none, 0x808080, &error);
	assert_non_null(layer);
	frame.from = layer;
	assert_true(canvas_frame(dummy.canvas, &frame));
	struct raster *shot = canvas_read(dummy.canvas, true, &error);
	assert_int_equal(shot->width, 120);
	assert_int_equal(pixel(shot, 119, 69), 0x808080);
	raster_destroy(shot);
	layer_destroy(dummy.canvas, layer);
	close_dummy(&dummy);
}

/* As a display that is switched off for the night: ever more seldom, and soon again once it was there. */
static void a_display_that_is_away_is_tried_ever_more_seldom(void **state)
{
	(void)state;
	static const double wanted[] = { 0, 2, 6, 14, 30, 62, 122, 182, 242 };
	struct dummy dummy = open_dummy();
	struct error error;
	for (int round = 0; round < 2; round++) {
		double start = 1000 + 251 * round, now = start;
		size_t tries = 0;
		setenv("SDL_VIDEODRIVER", "no such driver", 1);
		screen_close(window_screen(dummy.window));
		assert_false(window_renew(dummy.window, &error));
		while (now <= start + 250) {
			struct event event;
			while (window_event(dummy.window, now, &event)) {
				assert_int_equal(event.kind, EVENT_DISPLAY_ON);
				assert_true(tries < sizeof wanted / sizeof *wanted);
				assert_float_equal(now - start, wanted[tries++], 1e-6);
				assert_false(window_renew(dummy.window, &error));
			}
			now += window_poll_interval(dummy.window);
		}
		assert_int_equal(tries, sizeof wanted / sizeof *wanted);
		setenv("SDL_VIDEODRIVER", "dummy", 1);
		assert_true(window_renew(dummy.window, &error));
		drain(dummy.window);
	}
	close_dummy(&dummy);
}

static void no_display_is_an_error(void **state)
{
	(void)state;
	struct error error = { 0 };
	struct window_options options = { .mode = WINDOW_FULLSCREEN, .title = "t" };
	setenv("SDL_VIDEODRIVER", "no such driver", 1);
	assert_null(window_create(&options, &error));
	assert_true(strncmp(error.text, "no display", 10) == 0);
	unsetenv("SDL_VIDEODRIVER");
}

int main(void)
{
	unsetenv("SDL_RENDER_DRIVER");
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(headless_is_as_large_as_told),
		cmocka_unit_test(headless_needs_nothing_and_hears_nothing),
		cmocka_unit_test(a_window_draws_what_headless_draws),
		cmocka_unit_test(events_found_while_presenting_ring_the_bell),
		cmocka_unit_test(a_window_of_another_size_is_drawn_anew),
		cmocka_unit_test(a_display_that_is_away_is_tried_ever_more_seldom),
		cmocka_unit_test(no_display_is_an_error),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
