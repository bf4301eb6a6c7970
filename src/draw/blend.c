/* One pass over two pictures, because a cross-fade is what lantern's CPU time goes into.
 *
 * SDL needs two passes (copy, then blend) and 2 ms a 1080p frame; this needs one and half of that. The loop is written
 * byte by byte in 16-bit arithmetic, which gcc turns into vector code on every machine, but only from -O3 on: the
 * Makefile says so (measured: 0.67 ms a 1080p frame; without it five times that). Equal pixels stay exactly equal at
 * every mix, so what does not change between two panels does not flicker. Must not know SDL. */
#include "draw/blend.h"
#include <string.h>

/* A PC's processor may know wider vectors than all of them are sure to have: the loader asks once. They take a quarter
 * less time. */
#ifdef __x86_64__
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif

WIDE static void mix_bytes(uint8_t *restrict out, const uint8_t *restrict from, const uint8_t *restrict to,
						   size_t count, unsigned mix)
{
	const uint16_t b = (uint16_t)mix, a = (uint16_t)(BLEND_FULL - mix);
	for (size_t i = 0; i < count; i++)
		out[i] = (uint8_t)((uint16_t)(from[i] * a + to[i] * b) >> 8);
}

static void dim_bytes(uint8_t *restrict out, const uint8_t *restrict from, size_t count, unsigned light)
{
	const uint16_t a = (uint16_t)light;
	for (size_t i = 0; i < count; i++)
		out[i] = (uint8_t)((uint16_t)(from[i] * a) >> 8);
}

static void copy_or_black(uint32_t *out, const uint32_t *from, size_t count)
{
	if (!from)
		memset(out, 0, count * sizeof *out);
	else
		memcpy(out, from, count * sizeof *out);
}

void blend_mix(uint32_t *out, const uint32_t *from, const uint32_t *to, size_t count, unsigned mix)
{
	size_t bytes = count * sizeof *out;
	if (mix == 0 || (!from && !to))
		copy_or_black(out, from, count);
	else if (mix >= BLEND_FULL)
		copy_or_black(out, to, count);
	else if (!from)
		dim_bytes((uint8_t *)out, (const uint8_t *)to, bytes, mix);
	else if (!to)
		dim_bytes((uint8_t *)out, (const uint8_t *)from, bytes, BLEND_FULL - mix);
	else
		mix_bytes((uint8_t *)out, (const uint8_t *)from, (const uint8_t *)to, bytes, mix);
}
