/* The cross-fade's arithmetic. */
#include "draw/blend.h"
#include "support/test.h"

enum { COUNT = 333 /* no multiple of any vector's length */ };

static uint32_t from[COUNT], to[COUNT], out[COUNT + 1];

static void fill(void)
{
	uint32_t seed = 1;
	for (size_t i = 0; i < COUNT; i++) {
		seed = seed * 1664525 + 1013904223;
		from[i] = seed >> 3;
		seed = seed * 1664525 + 1013904223;
		to[i] = seed >> 5;
	}
	out[COUNT] = 0x12345678;
}

static int channel(uint32_t pixel, int shift)
{
	return (int)(pixel >> shift & 255);
}

static void every_channel_lies_between(void **state)
{
	(void)state;
	fill();
	for (unsigned mix = 0; mix <= BLEND_FULL; mix++) {
		blend_mix(out, from, to, COUNT, mix);
		for (size_t i = 0; i < COUNT; i++)
			for (int shift = 0; shift < 32; shift += 8) {
				int a = channel(from[i], shift), b = channel(to[i], shift);
				assert_int_equal(channel(out[i], shift), (a * (BLEND_FULL - (int)mix) + b * (int)mix) / BLEND_FULL);
			}
	}
	assert_int_equal(out[COUNT], 0x12345678);
}

static void the_ends_are_exact(void **state)
{
	(void)state;
	fill();
	blend_mix(out, from, to, COUNT, 0);
	assert_memory_equal(out, from, sizeof from);
	blend_mix(out, from, to, COUNT, BLEND_FULL);
	assert_memory_equal(out, to, sizeof to);
}

static void what_is_equal_never_changes(void **state)
{
	(void)state;
	fill();
	for (unsigned mix = 0; mix <= BLEND_FULL; mix++) {
		blend_mix(out, from, from, COUNT, mix);
		assert_memory_equal(out, from, sizeof from);
	}
}

static void nothing_is_black(void **state)
{
	static const uint32_t black[COUNT];
	static uint32_t wanted[COUNT];
	(void)state;
	fill();
	for (unsigned mix = 0; mix <= BLEND_FULL; mix += 32) {
		blend_mix(wanted, black, to, COUNT, mix);
		blend_mix(out, NULL, to, COUNT, mix);
		assert_memory_equal(out, wanted, sizeof wanted);
		blend_mix(wanted, from, black, COUNT, mix);
		blend_mix(out, from, NULL, COUNT, mix);
		assert_memory_equal(out, wanted, sizeof wanted);
		blend_mix(out, NULL, NULL, COUNT, mix);
		assert_memory_equal(out, black, sizeof black);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_channel_lies_between),
		cmocka_unit_test(the_ends_are_exact),
		cmocka_unit_test(what_is_equal_never_changes),
		cmocka_unit_test(nothing_is_black),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
