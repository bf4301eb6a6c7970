/* Nothing is drawn that something opaque hides.
 *
 * A stage is mostly full-width strips: sky bands, ground, bars, sheets. From the top of the list down, one span of rows
 * is remembered that opaque fills cover from edge to edge; whatever lies under it is cut to what sticks out above or
 * below. One span is enough: strips are stacked from the ground up, and what is not cut is only drawn in vain. Rows are
 * rounded as the painter rounds them. What moves hides only what moves: the rest is composed once into a still layer
 * and must be there when the strip has passed. Must not know what the strips are. */
#include "scene/display.h"
#include <math.h>

struct span {
	double from, to; /* whole pixels; empty when to <= from */
};

static double nearest(double x)
{
	return floor(x + 0.5);
}

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
		return (struct span){ nearest(start), nearest(start + size) };
	bool whole = floor(start) == start && floor(size) == size;
	return (struct span){ ceil(start), whole ? start + size : floor(start + size) - 1 };
}

/* The rows that the item hides across the whole width. */
static struct span hides(const struct display *display, const struct item *item)
{
	const struct box *box = &item->box, *clip = &item->clip;
	if (item->kind != ITEM_FILL || item->opacity < 1 || item->rotation != 0)
		return (struct span){ 0, 0 };
	struct span across = both(covered(box->x, box->width, item->moving), covered(clip->x, clip->width, false));
	if (across.from > 0 || across.to < display->width)
		return (struct span){ 0, 0 };
	return both(covered(box->y, box->height, item->moving), covered(clip->y, clip->height, false));
}

/* Spans that touch become one; of two apart the larger is kept. */
static struct span join(struct span a, struct span b)
{
	if (length(a) == 0 || length(b) == 0 || a.from > b.to || b.from > a.to)
		return length(a) >= length(b) ? a : b;
	return (struct span){ fmin(a.from, b.from), fmax(a.to, b.to) };
}

/* The rows that may show something of the item; none where the clip is thinner than a pixel, which is left alone. Ink
 * may leave its line's box, and a turned item its own: for them only the clip counts. */
static struct span seen(const struct item *item)
{
	const struct box *box = &item->box, *clip = &item->clip;
	const struct span span = covered(clip->y, clip->height, false);
	if (item->kind == ITEM_TEXT || item->rotation != 0)
		return span;
	return both(span, (struct span){ floor(box->y) - 1, ceil(box->y + box->height) + 1 });
}

/* False when nothing of the item is seen. */
static bool cut(struct item *item, struct span hidden)
{
	struct span rows = seen(item);
	double bottom = item->clip.y + item->clip.height;
	if (length(hidden) == 0 || length(both(rows, hidden)) == 0)
		return true;
	if (hidden.from <= rows.from && hidden.to >= rows.to)
		return false;
	if (hidden.from <= rows.from)
		item->clip.y = hidden.to;
	else if (hidden.to >= rows.to)
		bottom = hidden.from;
	item->clip.height = bottom - item->clip.y;
	return true;
}

void display_trim(struct display *display)
{
	struct span by_still = { 0, 0 }, by_any = { 0, 0 };
	size_t kept = display->count;
	for (size_t i = display->count; i-- > 0;) {
		struct item item = display->items[i];
		struct span own = hides(display, &item);
		if (cut(&item, item.moving ? by_any : by_still))
			display->items[--kept] = item;
		by_any = join(by_any, own);
		if (!item.moving)
			by_still = join(by_still, own);
	}
	for (size_t i = kept; i < display->count; i++)
		display->items[i - kept] = display->items[i];
	display->count -= kept;
}
