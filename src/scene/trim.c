/* Nothing is drawn that something opaque hides.
 *
 * A stage is mostly full-width strips: sky bands, ground, bars, sheets. From the top of the list down, one span of rows
 * is remembered that opaque fills cover from edge to edge; whatever lies under it is cut to what sticks out above or
 * below. One span is enough: strips are stacked from the ground up, and what is not cut is only drawn in vain. Rows are
 * rounded as the painter rounds them. Must not know what the strips are. */
#include "scene/display.h"
#include <math.h>

struct span {
	double top, bottom; /* whole rows; empty when bottom <= top */
};

static double nearest(double x)
{
	return floor(x + 0.5);
}

static double clip_top(const struct item *item)
{
	return nearest(item->clip.y);
}

static double clip_bottom(const struct item *item)
{
	return nearest(item->clip.y + item->clip.height);
}

/* The rows that the item hides across the whole width. */
static struct span hides(const struct display *display, const struct item *item)
{
	const struct span none = { 0, 0 };
	double left = fmax(nearest(item->box.x), nearest(item->clip.x));
	double right = fmin(nearest(item->box.x + item->box.width), nearest(item->clip.x + item->clip.width));
	if (item->kind != ITEM_FILL || item->opacity < 1 || item->rotation != 0 || left > 0 || right < display->width)
		return none;
	return (struct span){ fmax(nearest(item->box.y), clip_top(item)),
						  fmin(nearest(item->box.y + item->box.height), clip_bottom(item)) };
}

static double rows(struct span span)
{
	return fmax(span.bottom - span.top, 0);
}

/* Spans that touch become one; of two apart the larger is kept. */
static struct span join(struct span a, struct span b)
{
	if (rows(a) == 0 || rows(b) == 0 || a.top > b.bottom || b.top > a.bottom)
		return rows(a) >= rows(b) ? a : b;
	return (struct span){ fmin(a.top, b.top), fmax(a.bottom, b.bottom) };
}

/* False when nothing of the item is seen. A turned item reaches out of its box: only its clip is asked. */
static bool cut(struct item *item, struct span hidden)
{
	double top = clip_top(item), bottom = clip_bottom(item);
	double seen_top = top, seen_bottom = bottom;
	if (item->rotation == 0) {
		seen_top = fmax(top, floor(item->box.y) - 1);
		seen_bottom = fmin(bottom, ceil(item->box.y + item->box.height) + 1);
	}
	if (item->kind == ITEM_TEXT) /* ink may leave the line's box */
		seen_top = top, seen_bottom = bottom;
	if (rows(hidden) == 0)
		return true;
	if (hidden.top <= seen_top && hidden.bottom >= seen_bottom)
		return false;
	if (hidden.top <= seen_top && hidden.bottom > top)
		top = fmin(hidden.bottom, bottom);
	else if (hidden.bottom >= seen_bottom && hidden.top < bottom)
		bottom = fmax(hidden.top, top);
	item->clip.y = top;
	item->clip.height = bottom - top;
	return bottom > top;
}

void display_trim(struct display *display)
{
	struct span hidden = { 0, 0 };
	size_t kept = display->count;
	for (size_t i = display->count; i-- > 0;) {
		struct item item = display->items[i];
		struct span own = hides(display, &item);
		if (cut(&item, hidden))
			display->items[--kept] = item;
		hidden = join(hidden, own);
	}
	for (size_t i = kept; i < display->count; i++)
		display->items[i - kept] = display->items[i];
	display->count -= kept;
}
