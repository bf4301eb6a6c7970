/* An SDL that does not behave inside as SDL 2 does still gives the same pictures.
 *
 * A library on SDL 3 may keep the pixels that a surface had in the beginning, and count a window's surface in its own
 * way. Here SDL's functions are those of this file, which do so on demand. */
#include "draw/probe.h"
#include "draw/screen.h"
#include "support/sdl.h"
#include "unit/draw/stage.h"
#include <SDL.h>
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

enum { BUDGET = 16 << 20, SHADOWS = 16 };

static bool keeps_pixels, counts_otherwise;
static SDL_Surface *shadows[SHADOWS]; /* what a renderer draws on: the same pixels, but a surface of its own */
static int shadow_count;

static void *real(const char *name)
{
	void *function = dlsym(RTLD_NEXT, name);
	assert_non_null(function);
	return function;
}

SDL_Renderer *SDL_CreateSoftwareRenderer(SDL_Surface *surface)
{
	SDL_Renderer *(*create)(SDL_Surface *);
	*(void **)&create = real("SDL_CreateSoftwareRenderer");
	if (!keeps_pixels)
		return create(surface);
	assert_true(shadow_count < SHADOWS);
	SDL_Surface *shadow = SDL_CreateRGBSurfaceWithFormatFrom(surface->pixels, surface->w, surface->h, 32,
															 surface->pitch, surface->format->format);
	shadows[shadow_count++] = shadow;
	return create(shadow);
}

SDL_Surface *SDL_GetWindowSurface(SDL_Window *window)
{
	SDL_Surface *(*get)(SDL_Window *);
	*(void **)&get = real("SDL_GetWindowSurface");
	SDL_Surface *surface = get(window);
	if (surface && counts_otherwise)
		surface->flags &= ~(Uint32)SDL_DONTFREE;
	return surface;
}

static int as_ever(void **state)
{
	(void)state;
	keeps_pixels = counts_otherwise = false;
	while (shadow_count > 0)
		SDL_FreeSurface(shadows[--shadow_count]);
	return 0;
}

static void the_question_has_its_answer(void **state)
{
	(void)state;
	assert_true(probe_swaps() || !sdl_is_2());
	keeps_pixels = true;
	assert_false(probe_swaps());
}

static const char *const drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 60\">"
								   "<path d=\"M5 55 L40 8 L85 50 Z\" fill=\"#C08B35\"/>"
								   "<circle cx=\"60\" cy=\"20\" r=\"12\" fill=\"#6F2412\"/></svg>";

/* Two layers, the second made when a frame is up, half over one another, with something that moves. */
static struct raster *draw(int rotation)
{
	struct stage stage = stage_open(211, 123, rotation, BUDGET);
	stage_fill(&stage, (struct box){ 0, 0, 211, 60.5 }, 0x0A0F16);
	stage_svg(&stage, (struct box){ 11.4, 13.7, 90, 60 }, drawing)->opacity = 0.8f;
	struct layer *first = stage_compose(&stage);
	assert_true(canvas_frame(stage.canvas, &(struct frame){ .from = first }));
	stage_fill(&stage, (struct box){ 0, 60.5, 211, 62.5 }, 0xC7213C)->opacity = 0.4f;
	struct layer *second = stage_compose(&stage);
	for (size_t i = 0; i < stage.display.count; i++)
		stage.display.items[i].moving = true;
	stage_prepare(&stage);
	struct frame frame = { .from = first, .to = second, .to_moving = &stage.display, .mix = 0.5 };
	struct raster *raster = stage_read(&stage, &frame, false);
	layer_destroy(stage.canvas, first);
	layer_destroy(stage.canvas, second);
	stage_close(&stage);
	return raster;
}

static void the_pictures_are_the_same_where_a_renderer_keeps_its_pixels(void **state)
{
	(void)state;
	for (int rotation = 0; rotation < 360; rotation += 90) {
		keeps_pixels = false;
		struct raster *wanted = draw(rotation);
		keeps_pixels = true;
		struct raster *got = draw(rotation);
		assert_int_equal(count_differences(wanted, got), 0);
		raster_destroy(wanted);
		raster_destroy(got);
	}
}

static uint32_t first_pixel(struct canvas *canvas)
{
	struct error error = { 0 };
	struct raster *raster = canvas_read(canvas, true, &error);
	assert_non_null(raster);
	uint32_t pixel = raster->pixels[0] & 0xFFFFFF;
	raster_destroy(raster);
	return pixel;
}

/* Layers are drawn on the frame's own pixels then. */
static void composing_leaves_the_last_frame_alone(void **state)
{
	(void)state;
	struct display none;
	struct error error = { 0 };
	keeps_pixels = true;
	counts_otherwise = false;
	struct stage stage = stage_open(8, 8, 0, 1 << 20);
	display_init(&none);
	struct layer *red = canvas_compose(stage.canvas, &none, 0xFF0000, &error);
	assert_true(canvas_frame(stage.canvas, &(struct frame){ .from = red }));
	struct layer *blue = canvas_compose(stage.canvas, &none, 0x0000FF, &error);
	assert_int_equal(first_pixel(stage.canvas), 0xFF0000);
	assert_true(canvas_frame(stage.canvas, &(struct frame){ .from = blue }));
	assert_int_equal(first_pixel(stage.canvas), 0x0000FF);
	assert_true(canvas_frame(stage.canvas, &(struct frame){ .from = red }));
	assert_int_equal(first_pixel(stage.canvas), 0xFF0000);
	layer_destroy(stage.canvas, red);
	layer_destroy(stage.canvas, blue);
	stage_close(&stage);
	keeps_pixels = false;
}

static const uint32_t *shown_pixel(struct SDL_Window *window, int x, int y)
{
	const SDL_Surface *surface = SDL_GetWindowSurface(window);
	return (const uint32_t *)((const char *)surface->pixels + (ptrdiff_t)y * surface->pitch) + x;
}

static void show_grey(struct canvas *canvas, struct window *window, uint32_t grey, int right, int bottom)
{
	struct display none;
	struct error error = { 0 };
	display_init(&none);
	struct layer *layer = canvas_compose(canvas, &none, grey, &error);
	if (!layer)
		fail_msg("%s", error.text);
	assert_true(canvas_frame(canvas, &(struct frame){ .from = layer }));
	assert_int_equal(*shown_pixel(window_screen(window)->window, right, bottom) & 0xFFFFFF, grey);
	layer_destroy(canvas, layer);
}

static void a_window_shows_its_frames_and_takes_another_size(void **state)
{
	(void)state;
	struct error error = { 0 };
	struct window_options options = { .mode = WINDOW_WINDOWED, .width = 96, .height = 54, .title = "t" };
	setenv("SDL_VIDEODRIVER", "dummy", 1);
	for (int way = 0; way < 4; way++) {
		keeps_pixels = way & 1;
		counts_otherwise = way & 2;
		struct stage stage = stage_open(8, 8, 0, 1 << 20);
		struct window *window = window_create(&options, &error);
		assert_non_null(window);
		assert_int_equal(window_screen(window)->owns_pixels, way != 0 || !sdl_is_2());
		struct canvas *canvas = canvas_create(window, stage.fonts, stage.worker, 1 << 20, &error);
		show_grey(canvas, window, 0x808080, 95, 53);
		SDL_SetWindowSize(window_screen(window)->window, 120, 70);
		assert_false(canvas_frame(canvas, &(struct frame){ .from = NULL })); /* seen before its event is read */
		struct event event;
		while (window_event(window, 0, &event))
			;
		assert_true(canvas_lost(canvas));
		canvas_resized(canvas);
		show_grey(canvas, window, 0x606060, 119, 69);
		canvas_destroy(canvas);
		window_destroy(window);
		stage_close(&stage);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_teardown(the_question_has_its_answer, as_ever),
		cmocka_unit_test_teardown(the_pictures_are_the_same_where_a_renderer_keeps_its_pixels, as_ever),
		cmocka_unit_test(composing_leaves_the_last_frame_alone),
		cmocka_unit_test_teardown(a_window_shows_its_frames_and_takes_another_size, as_ever),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
