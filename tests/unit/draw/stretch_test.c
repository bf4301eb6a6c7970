/* Stretched pictures against the formula as it is written down, whole and in parts. */
#include "draw/stretch.h"
#include "support/test.h"
#include <math.h>
#include <string.h>

enum { WIDTH = 37, HEIGHT = 29, SIDE = 700, LARGE = 650 };

static uint32_t pixels[WIDTH * HEIGHT], out[SIDE * SIDE], again[SIDE * SIDE];
static const struct runs_picture picture = { pixels, WIDTH, WIDTH, HEIGHT };
static const struct runs_picture target = { out, SIDE, SIDE, SIDE };
static const struct runs_clip all = { 0, 0, SIDE, SIDE };

static void paint(unsigned alpha)
{
	uint32_t chance = 11;
	for (int i = 0; i < WIDTH * HEIGHT; i++) {
		chance = chance * 1664525u + 1013904223u;
		pixels[i] = (chance >> 8) | (alpha ? alpha : chance >> 24) << 24;
	}
	for (int i = 0; i < SIDE * SIDE; i++)
		out[i] = 0xFF204060;
}

static double at(int x, int y, int shift)
{
	x = x < 0 ? 0 : x > WIDTH - 1 ? WIDTH - 1 : x;
	y = y < 0 ? 0 : y > HEIGHT - 1 ? HEIGHT - 1 : y;
	return pixels[y * WIDTH + x] >> shift & 255;
}

/* The picture's value where the middle of the target's pixel falls. */
static double between(double x, double y, int shift)
{
	int column = (int)floor(x), row = (int)floor(y);
	double across = x - column, down = y - row;
	double above = at(column, row, shift) * (1 - across) + at(column + 1, row, shift) * across;
	double below = at(column, row + 1, shift) * (1 - across) + at(column + 1, row + 1, shift) * across;
	return above * (1 - down) + below * down;
}

static void assert_stretched(const struct stretch_part *part, const struct runs_clip *to)
{
	stretch_draw(part, true, &target, &all, to, 255);
	for (int y = 0; y < SIDE; y++)
		for (int x = 0; x < SIDE; x++) {
			bool hit = x >= to->x && x < to->x + to->width && y >= to->y && y < to->y + to->height;
			double across = part->x + (x - to->x + 0.5) * part->width / to->width - 0.5;
			double down = part->y + (y - to->y + 0.5) * part->height / to->height - 0.5;
			for (int shift = 0; shift < 24; shift += 8) {
				double wanted = hit ? between(across, down, shift) : (double)(0x204060 >> shift & 255);
				double got = (double)(out[y * SIDE + x] >> shift & 255);
				if (fabs(got - wanted) > (hit ? 3 : 0)) /* fractions are cut to 1/256, twice, and rounded, twice */
					fail_msg("%d, %d: %g instead of %g", x, y, got, wanted);
			}
		}
}

static void it_is_mixed_of_the_nearest_four(void **state)
{
	(void)state;
	const struct stretch_part whole = { &picture, 0, 0, WIDTH, HEIGHT }, inner = { &picture, 5, 3, 20, 21 };
	const struct runs_clip boxes[] = {
		{ 10, 20, LARGE, 600 }, { 3, 5, 41, 29 }, { 0, 0, 20, 11 }, { 650, 690, 200, 90 }, { -900, -300, 1500, 900 }
	};
	for (size_t i = 0; i < sizeof boxes / sizeof boxes[0]; i++) {
		paint(255);
		assert_stretched(&whole, &boxes[i]);
		paint(255);
		assert_stretched(&inner, &boxes[i]);
	}
}

static void one_pixel_is_one_colour(void **state)
{
	(void)state;
	paint(255);
	uint32_t dot = 0xFF123456;
	const struct runs_picture single = { &dot, 1, 1, 1 };
	stretch_draw(&(struct stretch_part){ &single, 0, 0, 1, 1 }, true, &target, &all, &(struct runs_clip){ 0, 0, 9, 7 },
				 255);
	for (int i = 0; i < SIDE * SIDE; i++)
		assert_int_equal(out[i], i % SIDE < 9 && i / SIDE < 7 ? dot : 0xFF204060);
}

/* However it is cut: strips of 512, parts of any size; opaque, dimmed and with alpha. */
static void parts_make_the_whole(void **state)
{
	(void)state;
	const struct stretch_part whole = { &picture, 0, 0, WIDTH, HEIGHT };
	const struct runs_clip to = { 13, 7, LARGE, 333 };
	const unsigned alphas[] = { 255, 255, 99 };
	for (int kind = 0; kind < 3; kind++) {
		paint(kind == 1 ? 0 : 255);
		stretch_draw(&whole, kind != 1, &target, &all, &to, alphas[kind]);
		memcpy(again, out, sizeof out);
		paint(kind == 1 ? 0 : 255);
		for (int y = 0; y < SIDE; y += 61)
			for (int x = 0; x < SIDE; x += 173)
				stretch_draw(
					&whole, kind != 1, &target,
					&(struct runs_clip){ x, y, x + 173 > SIDE ? SIDE - x : 173, y + 61 > SIDE ? SIDE - y : 61 }, &to,
					alphas[kind]);
		assert_memory_equal(out, again, sizeof out);
	}
}

static void alpha_lets_the_ground_through(void **state)
{
	(void)state;
	uint32_t dot = 0x80FF0000;
	const struct runs_picture single = { &dot, 1, 1, 1 };
	const struct stretch_part part = { &single, 0, 0, 1, 1 };
	paint(255);
	stretch_draw(&part, false, &target, &all, &(struct runs_clip){ 0, 0, 4, 4 }, 255);
	assert_int_equal(out[0] & 0xFFFFFF, 0x8F1F2F);
	paint(255);
	dot = 0xFFFF0000;
	stretch_draw(&part, true, &target, &all, &(struct runs_clip){ 0, 0, 4, 4 }, 128);
	assert_int_equal(out[0] & 0xFFFFFF, 0x8F1F2F);
	paint(255);
	stretch_draw(&part, true, &target, &all, &(struct runs_clip){ 0, 0, 4, 4 }, 0);
	assert_int_equal(out[0] & 0xFFFFFF, 0x204060);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_mixed_of_the_nearest_four),
		cmocka_unit_test(one_pixel_is_one_colour),
		cmocka_unit_test(parts_make_the_whole),
		cmocka_unit_test(alpha_lets_the_ground_through),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
