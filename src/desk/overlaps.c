/* Compares boxes of what was laid out. A line's box is higher than its letters, and lines may stand close: so only ink
 * is compared, from a capital's top to the baseline. Must not know what the words say. */
#include "desk/overlaps.h"
#include <math.h>
#include <string.h>

#define CAPITAL 0.70 /* em */
#define SLACK 2		 /* px that are no mistake */

static struct box whole_ink(const struct item *item)
{
	double high = (double)(item->style.size * item->scale) * CAPITAL;
	return (struct box){ item->box.x, item->baseline - high, item->box.width, high };
}

static bool meet(const struct box *a, const struct box *b)
{
	struct box both = box_common(*a, *b);
	return both.width > SLACK && both.height > SLACK;
}

/* As much of it as is shown. */
static struct box shown_ink(const struct item *item)
{
	return box_common(whole_ink(item), item->clip);
}

static bool is_seen(const struct item *item)
{
	return item->kind == ITEM_TEXT && item->opacity > 0.05F && item->length > 0;
}

bool overlaps_words(const struct display *display, const struct item **a, const struct item **b)
{
	for (size_t i = 0; i < display->count; i++) {
		const struct item *one = &display->items[i];
		if (!is_seen(one))
			continue;
		struct box ink = shown_ink(one);
		for (size_t j = i + 1; j < display->count; j++) {
			if (!is_seen(&display->items[j]))
				continue;
			struct box other = shown_ink(&display->items[j]);
			if (!meet(&ink, &other))
				continue;
			*a = one;
			*b = &display->items[j];
			return true;
		}
	}
	return false;
}

bool overlaps_controls(const struct display *display, size_t end, const struct targets *over, const struct item **text,
					   const struct target **target)
{
	for (size_t i = 0; i < end; i++) {
		if (!is_seen(&display->items[i]))
			continue;
		struct box ink = shown_ink(&display->items[i]);
		for (size_t j = 0; j < over->count; j++)
			if (meet(&ink, &over->items[j].box)) {
				*text = &display->items[i];
				*target = &over->items[j];
				return true;
			}
	}
	return false;
}

/* Several areas may do the same: the words belong to the one that they meet. */
static bool runs_out(const struct item *item, const struct targets *own)
{
	struct box ink = whole_ink(item);
	bool met = false;
	for (size_t i = 0; item->action && i < own->count; i++) {
		const struct target *target = &own->items[i];
		if (!target->action || !action_same(target->action, item->action) || !meet(&ink, &target->box))
			continue;
		if (box_lies_in(ink, target->box, SLACK))
			return false;
		met = true;
	}
	return met;
}

const struct item *overlaps_cut(const struct display *display, const struct targets *own)
{
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (!is_seen(item))
			continue;
		struct box ink = whole_ink(item);
		bool clipped = item->clip.width < display->width || item->clip.height < display->height;
		if ((clipped && !box_lies_in(ink, item->clip, SLACK)) || runs_out(item, own))
			return item;
	}
	return NULL;
}
