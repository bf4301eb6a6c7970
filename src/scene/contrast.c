/* Contrast of words with what they stand on, read from the flat list, so that no picture has to be drawn for it.
 *
 * Relative luminance and ratio: WCAG 2.2, "relative luminance" and "contrast ratio". */
#include "scene/display.h"
#include <math.h>

static double linear(unsigned level)
{
	double part = level / 255.0;
	return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4);
}

static double luminance(uint32_t colour)
{
	return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
}

double contrast_ratio(uint32_t a, uint32_t b)
{
	double first = luminance(a), second = luminance(b);
	return (fmax(first, second) + 0.05) / (fmin(first, second) + 0.05);
}

static struct box seen(const struct item *item)
{
	return box_common(item->box, item->clip);
}

static bool meets(const struct box *a, const struct box *b)
{
	return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height && b->y < a->y + a->height;
}

/* Art is ragged at its edges: a picture that only grazes the words is no ground for them. */
static bool grazes(const struct item *item, const struct box *under, const struct box *box)
{
	double width = fmin(under->x + under->width, box->x + box->width) - fmax(under->x, box->x);
	double height = fmin(under->y + under->height, box->y + box->height) - fmax(under->y, box->y);
	return item->kind == ITEM_PICTURE && width * height < 0.25 * box->width * box->height;
}

double display_contrast(const struct display *display, size_t text)
{
	const struct item *words = &display->items[text];
	const struct box box = seen(words);
	double least = 21;
	for (size_t i = text; i-- > 0;) {
		const struct item *item = &display->items[i];
		const struct box under = seen(item);
		/* A veil changes what is under it, but does not hide it; too thin a one is no ground. */
		if (item->kind == ITEM_TEXT || !item->coloured || item->opacity < 0.5f || !meets(&under, &box) ||
			grazes(item, &under, &box))
			continue;
		least = fmin(least, contrast_ratio(words->colour, item->colour));
		if (item->opacity > 0.9f && item->rotation == 0 && box_lies_in(box, under, 0))
			break;
	}
	return least;
}
