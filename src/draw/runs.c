/* What a journey's CPU time goes into without a GPU: land, words and marks over a sky.
 *
 * SDL looks at every pixel's alpha, and where a picture is dimmed besides (fading words) it has no vector code at all
 * and takes 15 ns a pixel. Pictures here are mostly clear or opaque, so each row is cut into runs once, when its
 * texture is made: clear ones are skipped, opaque ones copied or mixed by one vector loop, and only edges are mixed
 * pixel by pixel. The arithmetic is SDL's, to the last bit, on its x86 path: x * a / 256 for a picture as it is, x * a
 * / 255 for a dimmed one and for fills. Must not know SDL. */
#include "draw/runs.h"
#include "base/number.h"
#include <stdlib.h>
#include <string.h>

enum kind { RUN_CLEAR, RUN_OPAQUE, RUN_MIXED };
enum { LENGTH_BITS = 14, LENGTH_MASK = RUNS_WIDEST, LANES = 0x00FF00FF };

struct runs {
	uint16_t *list; /* owns; kind and length; what is clear at a row's end is left out */
	size_t count, room;
	size_t starts[]; /* of each row in the list, and the end */
};

static enum kind kind_of(uint32_t pixel)
{
	unsigned alpha = pixel >> 24;
	return alpha == 0 ? RUN_CLEAR : alpha == 255 ? RUN_OPAQUE : RUN_MIXED;
}

static int add_row(struct runs *runs, const uint32_t *row, int width)
{
	while (width > 0 && kind_of(row[width - 1]) == RUN_CLEAR)
		width--;
	for (int x = 0; x < width;) {
		enum kind kind = kind_of(row[x]);
		int end = x + 1;
		while (end < width && kind_of(row[end]) == kind)
			end++;
		if (runs->count == runs->room) {
			size_t room = runs->room * 2 + 64;
			uint16_t *list = realloc(runs->list, room * sizeof *list);
			if (!list)
				return -1;
			runs->list = list;
			runs->room = room;
		}
		runs->list[runs->count++] = (uint16_t)((unsigned)kind << LENGTH_BITS | (unsigned)(end - x));
		x = end;
	}
	return 0;
}

struct runs *runs_create(const struct runs_picture *picture)
{
	struct runs *runs = calloc(1, sizeof *runs + ((size_t)picture->height + 1) * sizeof runs->starts[0]);
	for (int y = 0; runs && y < picture->height; y++) {
		runs->starts[y] = runs->count;
		if (add_row(runs, picture->pixels + (size_t)y * (size_t)picture->stride, picture->width) != 0) {
			runs_destroy(runs);
			return NULL;
		}
	}
	if (!runs)
		return NULL;
	runs->starts[picture->height] = runs->count;
	uint16_t *fitting = runs->count > 0 ? realloc(runs->list, runs->count * sizeof *fitting) : NULL;
	if (fitting) {
		runs->list = fitting;
		runs->room = runs->count;
	}
	return runs;
}

void runs_destroy(struct runs *runs)
{
	if (!runs)
		return;
	free(runs->list);
	free(runs);
}

size_t runs_bytes(const struct runs *runs)
{
	return runs->room * sizeof *runs->list;
}

/* ---- two channels at a time, in the halves of a word ---- */

static uint32_t by_256(uint32_t lanes, unsigned alpha)
{
	return (lanes * alpha) >> 8 & LANES;
}

/* Exactly lanes * alpha / 255. */
static uint32_t by_255(uint32_t lanes, unsigned alpha)
{
	uint32_t product = lanes * alpha;
	return (product + 0x00010001u + (product >> 8 & LANES)) >> 8 & LANES;
}

static void mix_as_it_is(uint32_t *out, const uint32_t *in, int count)
{
	for (int i = 0; i < count; i++) {
		uint32_t s = in[i], d = out[i];
		unsigned a = s >> 24, b = 255 - a;
		uint32_t odd = by_256(s & LANES, a) + by_256(d & LANES, b);
		uint32_t even = by_256(s >> 8 & LANES, a) + by_256(d >> 8 & LANES, b);
		out[i] = odd | even << 8;
	}
}

static void mix_dimmed(uint32_t *out, const uint32_t *in, int count, unsigned alpha)
{
	for (int i = 0; i < count; i++) {
		uint32_t s = in[i], d = out[i];
		unsigned a = (s >> 24) * alpha / 255, b = 255 - a;
		uint32_t odd = by_255(s & LANES, a) + by_255(d & LANES, b);
		uint32_t even = by_255(s >> 8 & LANES, a) + by_255(d >> 8 & LANES, b);
		out[i] = odd | even << 8;
	}
}

/* ---- byte by byte, which gcc makes vectors of ---- */

static void dim_opaque(uint8_t *restrict out, const uint8_t *restrict in, size_t bytes, unsigned alpha)
{
	const uint16_t a = (uint16_t)alpha, b = (uint16_t)(255 - alpha);
	for (size_t i = 0; i < bytes; i++) {
		uint16_t s = (uint16_t)(in[i] * a), d = (uint16_t)(out[i] * b);
		s = (uint16_t)((uint16_t)(s + 1 + (s >> 8)) >> 8);
		d = (uint16_t)((uint16_t)(d + 1 + (d >> 8)) >> 8);
		out[i] = (uint8_t)(s + d);
	}
}

enum { STEP = 16 };

static void add_colour(uint8_t *restrict out, const uint8_t *restrict colour, size_t bytes, unsigned rest)
{
	const uint16_t b = (uint16_t)rest;
	for (size_t i = 0; i + STEP <= bytes; i += STEP)
		for (size_t k = 0; k < STEP; k++) {
			uint16_t d = (uint16_t)(out[i + k] * b);
			out[i + k] = (uint8_t)(((uint16_t)(d + 1 + (d >> 8)) >> 8) + colour[k]);
		}
	for (size_t i = bytes - bytes % STEP; i < bytes; i++)
		out[i] = (uint8_t)(out[i] * rest / 255 + colour[i % STEP]);
}

/* ---- rows ---- */

static void draw_run(enum kind kind, uint32_t *out, const uint32_t *in, int count, unsigned alpha)
{
	if (kind == RUN_MIXED && alpha == 255)
		mix_as_it_is(out, in, count);
	else if (kind == RUN_MIXED)
		mix_dimmed(out, in, count, alpha);
	else if (kind == RUN_OPAQUE && alpha == 255)
		memcpy(out, in, (size_t)count * sizeof *out);
	else if (kind == RUN_OPAQUE)
		dim_opaque((uint8_t *)out, (const uint8_t *)in, (size_t)count * sizeof *out, alpha);
}

void runs_mix(bool opaque, uint32_t *out, const uint32_t *in, int count, unsigned alpha)
{
	if (opaque)
		draw_run(RUN_OPAQUE, out, in, count, alpha);
	else
		mix_dimmed(out, in, count, alpha); /* of opaque pixels among them nothing is lost, as it is by / 256 */
}

/* `left`, `right`: of the picture's columns, those that are drawn; the first column stands at `at` of the row. */
static void draw_row(const uint16_t *run, const uint16_t *end, const uint32_t *in, uint32_t *out, int at, int left,
					 int right, unsigned alpha)
{
	for (int x = 0; run < end && x < right; run++) {
		int next = x + (*run & LENGTH_MASK);
		int from = number_most(x, left), to = number_least(next, right);
		if (from < to)
			draw_run((enum kind)(*run >> LENGTH_BITS), out + (at + from), in + from, to - from, alpha);
		x = next;
	}
}

void runs_draw(const struct runs *runs, const struct runs_picture *picture, const struct runs_picture *target,
			   const struct runs_clip *clip, int x, int y, unsigned alpha)
{
	int left = number_most(clip->x - x, 0), right = number_least(clip->x + clip->width - x, picture->width);
	int top = number_most(clip->y - y, 0), bottom = number_least(clip->y + clip->height - y, picture->height);
	if (left >= right || alpha == 0)
		return;
	for (int row = top; row < bottom; row++) {
		const uint32_t *in = picture->pixels + (ptrdiff_t)row * picture->stride;
		uint32_t *out = target->pixels + ((ptrdiff_t)row + y) * target->stride;
		if (runs)
			draw_row(runs->list + runs->starts[row], runs->list + runs->starts[row + 1], in, out, x, left, right,
					 alpha);
		else
			draw_run(RUN_OPAQUE, out + (x + left), in + left, right - left, alpha);
	}
}

void runs_fill(const struct runs_picture *target, const struct runs_clip *clip, uint32_t colour, unsigned alpha)
{
	uint32_t part = by_255(colour & LANES, alpha) | by_255(colour >> 8 & LANES, alpha) << 8;
	uint32_t pattern[STEP / sizeof part];
	for (size_t i = 0; i < sizeof pattern / sizeof *pattern; i++)
		pattern[i] = part;
	for (int row = clip->y; clip->width > 0 && row < clip->y + clip->height; row++)
		add_colour((uint8_t *)(target->pixels + (ptrdiff_t)row * target->stride + clip->x), (const uint8_t *)pattern,
				   (size_t)clip->width * sizeof part, 255 - alpha);
}
