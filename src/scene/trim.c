/* Nothing is drawn that something opaque hides.
 *
 * A stage is mostly full-width strips: sky bands, ground, bars, sheets. From the top of the list down, the spans of
 * rows are remembered that opaque fills cover from edge to edge; whatever lies under them is cut to what sticks out
 * above or below. A few spans are enough (bars above and below, a sky or a sea between), and what is not cut is only
 * drawn in vain. Two fills side by side, as of two panels of which one pushes the other out, count as one. Rows are
 * rounded as the painter rounds them. What moves hides only what moves: the rest is composed once into a still layer
 * and must be there when the strip has passed; of a list that is drawn as it is (`whole`) it hides that too. Must not
 * know what the strips are. */
#include "base/number.h"
#include "scene/display.h"
#include <math.h>

struct span {
	double from, to; /* whole pixels; empty when to <= from */
};

struct patch {
	struct span across, rows;
};

enum { SPANS = 4 };

/* What is hidden so far. */
struct cover {
	struct span spans[SPANS]; /* of rows, from edge to edge; none touches another */
	int count;
	struct patch beside; /* the largest that is not from edge to edge: its neighbour may do the rest */
};

static double length(struct span span)
{
	return fmax(span.to - span.from, 0);
}

static struct span both(struct span a, struct span b)
{
	return (struct span){ fmax(a.from, b.from), fmin(a.to, b.to) };
}

/* The pixels that a fill covers for certain. While it moves its edges are not rounded, and renderers differ there. */
static struct span covered(double start, double size, bool moving)
{
	if (!moving)
		return (struct span){ number_nearest(start), number_nearest(start + size) };
	bool whole = floor(start) == start && floor(size) == size;
	return (struct span){ ceil(start), whole ? start + size : floor(start + size) - 1 };
}

/* What the item hides; empty when nothing. */
static struct patch hides(const struct item *item)
{
	const struct box *box = &item->box, *clip = &item->clip;
	if (item->kind != ITEM_FILL || item->opacity < 1 || item->rotation != 0)
		return (struct patch){ 0 };
	return (struct patch){
		.across = both(covered(box->x, box->width, item->moving), covered(clip->x, clip->width, false)),
		.rows = both(covered(box->y, box->height, item->moving), covered(clip->y, clip->height, false)),
	};
}

/* Spans that touch become one; when there are too many the smallest goes. */
static void join(struct cover *cover, struct span rows)
{
	int kept = 0, smallest = 0;
	for (int i = 0; i < cover->count; i++) {
		struct span one = cover->spans[i];
		if (rows.from <= one.to && one.from <= rows.to)
			rows = (struct span){ fmin(rows.from, one.from), fmax(rows.to, one.to) };
		else
			cover->spans[kept++] = one;
	}
	cover->count = kept;
	if (kept < SPANS) {
		cover->spans[cover->count++] = rows;
		return;
	}
	for (int i = 1; i < kept; i++)
		if (length(cover->spans[i]) < length(cover->spans[smallest]))
			smallest = i;
	if (length(rows) > length(cover->spans[smallest]))
		cover->spans[smallest] = rows;
}

/* Adds a patch; one that does not reach from edge to edge waits for its neighbour. */
static void add(struct cover *cover, struct patch patch, double width)
{
	const struct patch *beside = &cover->beside;
	if (length(patch.across) == 0 || length(patch.rows) == 0)
		return;
	if (patch.across.from <= beside->across.to && beside->across.from <= patch.across.to) {
		struct patch pair = {
			.across = { fmin(patch.across.from, beside->across.from), fmax(patch.across.to, beside->across.to) },
			.rows = both(patch.rows, beside->rows),
		};
		if (length(pair.rows) > 0 && pair.across.from <= 0 && pair.across.to >= width)
			join(cover, pair.rows);
	}
	if (patch.across.from <= 0 && patch.across.to >= width)
		join(cover, patch.rows);
	else if (length(patch.across) * length(patch.rows) >= length(beside->across) * length(beside->rows))
		cover->beside = patch;
}

/* Along one axis, the pixels that may show something of the item; none where the clip is thinner than a pixel, which is
 * left alone. Ink may leave its line's box, and a turned item its own: for them only the clip counts. */
static struct span seen(const struct item *item, double start, double size, double clip_start, double clip_size)
{
	const struct span span = covered(clip_start, clip_size, false);
	if (item->kind == ITEM_TEXT || item->rotation != 0)
		return span;
	return both(span, (struct span){ floor(start) - 1, ceil(start + size) + 1 });
}

/* Takes from `clip` what is hidden of `seen` at one of its ends; false when nothing is left. */
static bool shorten(double *start, double *size, struct span seen, struct span hidden)
{
	double end = *start + *size;
	if (length(both(seen, hidden)) == 0)
		return true;
	if (hidden.from <= seen.from && hidden.to >= seen.to)
		return false;
	if (hidden.from <= seen.from)
		*start = hidden.to;
	else if (hidden.to >= seen.to)
		end = hidden.from;
	*size = end - *start;
	return true;
}

/* False when nothing of the item is seen. */
static bool cut(struct item *item, const struct cover *cover)
{
	const struct box *box = &item->box;
	struct box *clip = &item->clip;
	for (int i = 0; i < cover->count; i++) {
		struct span rows = seen(item, box->y, box->height, clip->y, clip->height);
		if (!shorten(&clip->y, &clip->height, rows, cover->spans[i]))
			return false;
	}
	struct span rows = seen(item, box->y, box->height, clip->y, clip->height);
	struct span across = seen(item, box->x, box->width, clip->x, clip->width);
	if (length(rows) == 0 || rows.from < cover->beside.rows.from || rows.to > cover->beside.rows.to)
		return true;
	return shorten(&clip->x, &clip->width, across, cover->beside.across);
}

void display_trim(struct display *display)
{
	struct cover by_still = { .count = 0 }, by_any = { .count = 0 };
	size_t kept = display->count;
	for (size_t i = display->count; i-- > 0;) {
		struct item item = display->items[i];
		struct patch own = hides(&item);
		if (cut(&item, item.moving || display->whole ? &by_any : &by_still))
			display->items[--kept] = item;
		add(&by_any, own, display->width);
		if (!item.moving)
			add(&by_still, own, display->width);
	}
	for (size_t i = kept; i < display->count; i++)
		display->items[i - kept] = display->items[i];
	display->count -= kept;
}
