/* Pictures with alpha, drawn without a GPU: rows as runs of clear, opaque and mixed pixels. Private to draw/. */
#ifndef LANTERN_DRAW_RUNS_H
#define LANTERN_DRAW_RUNS_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct runs;

enum { RUNS_WIDEST = 16383 }; /* px */

/* Pixels 0xAARRGGBB in memory, `stride` pixels a row. */
struct runs_picture {
	uint32_t *pixels;
	int stride, width, height;
};

struct runs_clip {
	int x, y, width, height;
};

/* The runs of a picture no wider than RUNS_WIDEST; NULL when out of memory. */
struct runs *runs_create(const struct runs_picture *picture);
void runs_destroy(struct runs *runs); /* NULL is fine */
size_t runs_bytes(const struct runs *runs);

/* Draws the picture that `runs` was made of (NULL: it is opaque) with its top left corner at x, y of `target`, times
 * `alpha`, within a clip that lies inside the target. The target's alpha means nothing. */
void runs_draw(const struct runs *runs, const struct runs_picture *picture, const struct runs_picture *target,
			   const struct runs_clip *clip, int x, int y, unsigned alpha);

/* Draws `count` pixels over as many others, times `alpha`. `opaque`: all of them are. */
void runs_mix(bool opaque, uint32_t *out, const uint32_t *in, int count, unsigned alpha);

/* Fills the clip with 0xRRGGBB times `alpha`. */
void runs_fill(const struct runs_picture *target, const struct runs_clip *clip, uint32_t colour, unsigned alpha);

#endif
