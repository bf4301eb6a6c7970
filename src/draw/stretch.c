/* What a finger that enlarges a scan costs without a GPU.
 *
 * SDL stretches the whole of a tile first, into memory of that size, and cuts off what is not seen afterwards: of a
 * tile that is four screens wide nearly all, in every frame. Here only what is seen is reckoned, strip by strip: a row
 * of the picture is stretched across once, kept, and serves all rows of the screen that lie between it and the next,
 * which are mixed of two such rows by one vector loop. Must not know SDL. */
#include "draw/stretch.h"
#include "base/number.h"
#include <string.h>

enum {
	STRIP = 512, /* px: what is kept of it stays in the nearest cache */
	WHOLE = 256, /* of a fraction */
	LANES = 0x00FF00FF,
	HALVES = 0x00800080
};

/* Between which two pixels, and how far on to the second, in 1 / WHOLE. */
struct between {
	int first, second;
	unsigned share;
};

struct strip {
	const struct stretch_part *part;
	int width; /* px of the target */
	struct between columns[STRIP];
	int kept[2]; /* the rows of the picture that `rows` hold; -1: none */
	uint32_t rows[2][STRIP];
	uint32_t line[STRIP]; /* mixed of them, to be drawn over what is there */
};

/* Where pixel `at` of `length` of the target lies on the picture, of which `size` pixels from `start` on are stretched
 * and which has `all`. */
static struct between find(int at, int length, int start, int size, int all)
{
	long long place = ((2LL * at + 1) * size * WHOLE / length - WHOLE + 2LL * start * WHOLE) / 2;
	place = place < 0 ? 0 : place;
	int first = (int)(place / WHOLE);
	if (first >= all - 1)
		return (struct between){ all - 1, all - 1, 0 };
	return (struct between){ first, first + 1, (unsigned)(place % WHOLE) };
}

static uint32_t mix_lanes(uint32_t a, uint32_t b, unsigned share)
{
	return (a * (WHOLE - share) + b * share + HALVES) >> 8 & LANES;
}

/* A row of the picture, stretched across: where it is kept. Only one of two rows that are asked for together is new. */
static const uint32_t *row_of(struct strip *strip, int row, int other)
{
	for (int i = 0; i < 2; i++)
		if (strip->kept[i] == row)
			return strip->rows[i];
	int place = strip->kept[0] == other ? 1 : 0;
	const uint32_t *in = strip->part->picture->pixels + (ptrdiff_t)row * strip->part->picture->stride;
	uint32_t *out = strip->rows[place];
	for (int i = 0; i < strip->width; i++) {
		const struct between *column = &strip->columns[i];
		uint32_t a = in[column->first], b = in[column->second];
		out[i] = mix_lanes(a & LANES, b & LANES, column->share) |
				 mix_lanes(a >> 8 & LANES, b >> 8 & LANES, column->share) << 8;
	}
	strip->kept[place] = row;
	return out;
}

/* Byte by byte, which gcc makes vectors of. */
static void mix_rows(uint8_t *restrict out, const uint8_t *restrict a, const uint8_t *restrict b, size_t bytes,
					 unsigned share)
{
	const uint16_t first = (uint16_t)(WHOLE - share), second = (uint16_t)share;
	for (size_t i = 0; i < bytes; i++)
		out[i] = (uint8_t)((uint16_t)(a[i] * first + b[i] * second + WHOLE / 2) >> 8);
}

static void draw_strip(struct strip *strip, bool opaque, const struct runs_picture *target,
					   const struct runs_clip *clip, const struct runs_clip *to, unsigned alpha)
{
	const struct stretch_part *part = strip->part;
	const size_t bytes = (size_t)strip->width * sizeof *strip->line;
	for (int y = clip->y; y < clip->y + clip->height; y++) {
		struct between rows = find(y - to->y, to->height, part->y, part->height, part->picture->height);
		uint32_t *out = target->pixels + (ptrdiff_t)y * target->stride + clip->x;
		uint32_t *mixed = opaque && alpha == 255 ? out : strip->line;
		const uint32_t *first = row_of(strip, rows.first, rows.second);
		const uint32_t *second = row_of(strip, rows.second, rows.first);
		mix_rows((uint8_t *)mixed, (const uint8_t *)first, (const uint8_t *)second, bytes, rows.share);
		if (mixed != out)
			runs_mix(opaque, out, mixed, strip->width, alpha);
	}
}

void stretch_draw(const struct stretch_part *part, bool opaque, const struct runs_picture *target,
				  const struct runs_clip *clip, const struct runs_clip *to, unsigned alpha)
{
	const int left = number_most(clip->x, to->x), right = number_least(clip->x + clip->width, to->x + to->width);
	const int top = number_most(clip->y, to->y), bottom = number_least(clip->y + clip->height, to->y + to->height);
	for (int x = left; x < right && top < bottom && alpha > 0; x += STRIP) {
		struct strip strip = { .part = part, .width = number_least(STRIP, right - x), .kept = { -1, -1 } };
		const struct runs_clip own = { x, top, strip.width, bottom - top };
		for (int i = 0; i < strip.width; i++)
			strip.columns[i] = find(x + i - to->x, to->width, part->x, part->width, part->picture->width);
		draw_strip(&strip, opaque, target, &own, to, alpha);
	}
}
