/* Heights of set text, and where a page of it ends.
 *
 * Apart from prose.c because it needs lines only, no fonts: a test can make them by hand. */
#include "scene/prose.h"

static double step(const struct prose_lines *lines, int line)
{
	bool gap = lines->items[line].paragraph != lines->items[line - 1].paragraph;
	return lines->line_px + (gap ? lines->gap_px : 0);
}

double prose_height(const struct prose_lines *lines, int first, int last)
{
	if (first < 0)
		first = 0;
	if (last >= lines->count)
		last = lines->count - 1;
	if (first > last)
		return 0;
	double height = lines->line_px;
	for (int i = first + 1; i <= last; i++)
		height += step(lines, i);
	return height;
}

double prose_indent(const struct prose *prose, const struct prose_line *line, double width_px)
{
	double room = width_px - line->width;
	if (prose->align == ALIGN_CENTER)
		return room / 2;
	return prose->align == ALIGN_END ? room : 0;
}

double prose_baseline(const struct prose_lines *lines)
{
	return (lines->line_px - lines->ascent - lines->descent) / 2.0 + lines->ascent;
}

/* The next page would begin with the single last line of a paragraph. */
static bool leaves_widow(const struct prose_lines *lines, int last)
{
	const struct prose_line *next = &lines->items[last + 1];
	return next->closes && !next->opens;
}

/* The page would end with the single first line of a paragraph. */
static bool leaves_orphan(const struct prose_lines *lines, int last)
{
	const struct prose_line *line = &lines->items[last];
	return line->opens && !line->closes;
}

int prose_page(const struct prose_lines *lines, int first, double height_px)
{
	int most = first - 1;
	double height = 0;
	for (int i = first; i < lines->count; i++) {
		height += i == first ? lines->line_px : step(lines, i);
		if (height > height_px + 0.5)
			break;
		most = i;
	}
	if (most < first || most == lines->count - 1)
		return most;
	for (int last = most; last >= first; last--)
		if (!leaves_widow(lines, last) && !leaves_orphan(lines, last))
			return last;
	for (int last = most; last >= first; last--)
		if (!leaves_widow(lines, last))
			return last;
	return most;
}
