/* Pictures with alpha, pixel for pixel against the arithmetic as it is written down. */
#include "draw/runs.h"
#include "support/oom.h"
#include "support/test.h"
#include <stdlib.h>

enum { WIDTH = 61, HEIGHT = 23, SIDE = 80 };

static uint32_t pixels[WIDTH * HEIGHT], ground[SIDE * SIDE], out[SIDE * SIDE];
static const struct runs_picture picture = { pixels, WIDTH, WIDTH, HEIGHT };
static const struct runs_picture target = { out, SIDE, SIDE, SIDE };
static const struct runs_clip all = { 0, 0, SIDE, SIDE };

static uint32_t chance = 7;

static uint32_t random_word(void)
{
	chance = chance * 1664525u + 1013904223u;
	return chance >> 16 | chance << 16;
}

/* Runs of all kinds, some of one pixel; and one row of each kind alone. */
static void paint(void)
{
	unsigned alpha = 0;
	for (int i = 0; i < WIDTH * HEIGHT; i++) {
		if (random_word() % 4 == 0)
			alpha = random_word() % 3 == 0 ? 0 : random_word() % 2 == 0 ? 255 : random_word() % 256;
		unsigned own = i < WIDTH ? 0 : i < 2 * WIDTH ? 255 : i < 3 * WIDTH ? 1 + random_word() % 254 : alpha;
		pixels[i] = (random_word() & 0xFFFFFF) | own << 24;
	}
	for (int i = 0; i < SIDE * SIDE; i++)
		ground[i] = out[i] = random_word();
}

static unsigned channel(uint32_t pixel, int shift)
{
	return pixel >> shift & 255;
}

static unsigned mixed(unsigned s, unsigned d, unsigned a, unsigned alpha)
{
	if (alpha == 255)
		return a == 0 ? d : a == 255 ? s : (s * a >> 8) + (d * (255 - a) >> 8);
	a = a * alpha / 255;
	return s * a / 255 + d * (255 - a) / 255;
}

static bool inside(const struct runs_clip *clip, int x, int y)
{
	return x >= clip->x && x < clip->x + clip->width && y >= clip->y && y < clip->y + clip->height;
}

static void assert_drawn(const struct runs_clip *clip, int x, int y, unsigned alpha)
{
	for (int i = 0; i < SIDE * SIDE; i++) {
		int column = i % SIDE - x, row = i / SIDE - y;
		bool hit = column >= 0 && column < WIDTH && row >= 0 && row < HEIGHT && inside(clip, i % SIDE, i / SIDE);
		uint32_t s = hit ? pixels[row * WIDTH + column] : 0;
		for (int shift = 0; shift < 24; shift += 8)
			assert_int_equal(channel(out[i], shift),
							 hit ? mixed(channel(s, shift), channel(ground[i], shift), s >> 24, alpha)
								 : channel(ground[i], shift));
	}
}

static void every_alpha_is_mixed_as_it_is_written_down(void **state)
{
	(void)state;
	paint();
	struct runs *runs = runs_create(&picture);
	assert_non_null(runs);
	assert_true(runs_bytes(runs) > 0 && runs_bytes(runs) < sizeof pixels);
	for (unsigned alpha = 0; alpha <= 255; alpha++) {
		memcpy(out, ground, sizeof out);
		runs_draw(runs, &picture, &target, &all, 9, 30, alpha);
		assert_drawn(&all, 9, 30, alpha);
	}
	runs_destroy(runs);
}

static void nothing_is_drawn_outside_clip_and_target(void **state)
{
	static const struct runs_clip clips[] = {
		{ 0, 0, SIDE, SIDE }, { 20, 20, 30, 5 }, { 70, 70, 10, 10 }, { 5, 5, 0, 9 }
	};
	static const int places[][2] = { { 0, 0 }, { -30, -10 }, { 50, 70 }, { -WIDTH, 4 }, { SIDE, SIDE }, { 15, 15 } };
	(void)state;
	paint();
	struct runs *runs = runs_create(&picture);
	for (size_t i = 0; i < sizeof clips / sizeof *clips; i++)
		for (size_t k = 0; k < sizeof places / sizeof *places; k++)
			for (unsigned alpha = 127; alpha <= 255; alpha += 128) {
				memcpy(out, ground, sizeof out);
				runs_draw(runs, &picture, &target, &clips[i], places[k][0], places[k][1], alpha);
				assert_drawn(&clips[i], places[k][0], places[k][1], alpha);
			}
	runs_destroy(runs);
}

static void a_clear_picture_is_nothing(void **state)
{
	(void)state;
	paint();
	memset(pixels, 0, sizeof pixels);
	struct runs *runs = runs_create(&picture);
	assert_int_equal(runs_bytes(runs), 0);
	runs_draw(runs, &picture, &target, &all, 0, 0, 255);
	assert_memory_equal(out, ground, sizeof out);
	runs_destroy(runs);
}

static void a_fill_is_mixed_in_its_clip_alone(void **state)
{
	const struct runs_clip clip = { 3, 4, 41, 7 }; /* no multiple of any vector's length */
	(void)state;
	paint();
	for (unsigned alpha = 0; alpha <= 255; alpha++) {
		memcpy(out, ground, sizeof out);
		runs_fill(&target, &clip, 0xF2B54D, alpha);
		for (int i = 0; i < SIDE * SIDE; i++)
			for (int shift = 0; shift < 24; shift += 8) {
				unsigned d = channel(ground[i], shift), s = channel(0xF2B54D, shift);
				bool hit = inside(&clip, i % SIDE, i / SIDE);
				assert_int_equal(channel(out[i], shift), hit ? s * alpha / 255 + d * (255 - alpha) / 255 : d);
			}
	}
}

static bool make(void *data)
{
	(void)data;
	struct runs *runs = runs_create(&picture);
	runs_destroy(runs);
	return runs != NULL;
}

static void memory_may_run_out(void **state)
{
	(void)state;
	paint();
	assert_survives(make, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_alpha_is_mixed_as_it_is_written_down),
		cmocka_unit_test(nothing_is_drawn_outside_clip_and_target),
		cmocka_unit_test(a_clear_picture_is_nothing),
		cmocka_unit_test(a_fill_is_mixed_in_its_clip_alone),
		cmocka_unit_test(memory_may_run_out),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
