/* A window without a display: headless, and on SDL's dummy driver with its software renderer. */
#include "draw/window.h"
#include "unit/draw/stage.h"
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
	window_listen(stage.window, &loop, 3);
	assert_int_equal(loop.count, 0);
	assert_float_equal(window_poll_interval(stage.window), 0, 0);
	assert_false(window_event(stage.window, 1.5, &event));
	assert_int_equal(event.kind, EVENT_NONE);
	assert_string_equal(window_driver(stage.window), "headless");
	assert_string_equal(window_renderer(stage.window), "software");
	assert_false(window_resizable(stage.window));
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
	assert_true(window_display_there());
	struct window *window = window_create(&options, &error);
	if (!window)
		fail_msg("%s", error.text);
	struct canvas *canvas = canvas_create(window, wanted.fonts, wanted.worker, 1 << 20, &error);
	assert_non_null(canvas);
	assert_string_equal(window_driver(window), "dummy");
	assert_string_equal(window_renderer(window), "software");
	assert_true(window_poll_interval(window) > 0);
	assert_true(window_resizable(window));
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
		cmocka_unit_test(no_display_is_an_error),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
