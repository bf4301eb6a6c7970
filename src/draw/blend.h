/* The two pixel loops of a cross-fade without a GPU. 32-bit pixels; alpha is carried along and means nothing. */
#ifndef LANTERN_DRAW_BLEND_H
#define LANTERN_DRAW_BLEND_H
#include <stddef.h>
#include <stdint.h>

enum { BLEND_FULL = 256 };

/* out = from + (to - from) * mix / 256, each channel; mix 0..256. `out` is neither of the
 * others. NULL pictures are black. */
void blend_mix(uint32_t *out, const uint32_t *from, const uint32_t *to, size_t count, unsigned mix);

#endif
