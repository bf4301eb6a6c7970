/* Rows, columns, stacks and groups.
 *
 * Widths are settled on the way down, so that text is broken once at its final width wherever a parent knows it; only
 * where a box is as wide as its content are children measured a second time. Heights follow from widths and never the
 * other way round: that is why two passes are enough. A picture or a shape has no size of its own: where none is given
 * across the direction it is stretched. Must not know the screen, rounding or tracks. */
#include "scene/boxes.h"
#include "scene/prose.h"
#include <math.h>

enum { START, TOP, END, BOTTOM }; /* of padding */

static struct node *shown(struct node *node)
{
	while (node && node->hidden)
		node = node->next;
	return node;
}

static double px(const struct boxes *boxes, float units)
{
	return (double)units * boxes->scale;
}

static bool given(float value)
{
	return !isnan(value);
}

static double clamp_width(const struct boxes *boxes, const struct node *node, double width)
{
	if (given(node->asked.max_width))
		width = fmin(width, px(boxes, node->asked.max_width));
	if (given(node->asked.min_width))
		width = fmax(width, px(boxes, node->asked.min_width));
	return fmax(width, 0);
}

static double clamp_height(const struct boxes *boxes, const struct node *node, double height)
{
	return given(node->asked.min_height) ? fmax(height, px(boxes, node->asked.min_height)) : fmax(height, 0);
}

static double padding(const struct boxes *boxes, const struct node *node, int side)
{
	return px(boxes, node->within.padding[side]);
}

static double padding_across(const struct boxes *boxes, const struct node *node)
{
	return padding(boxes, node, START) + padding(boxes, node, END);
}

static double padding_along(const struct boxes *boxes, const struct node *node)
{
	return padding(boxes, node, TOP) + padding(boxes, node, BOTTOM);
}

static bool has_no_content(const struct node *node)
{
	return node->kind == NODE_PICTURE || node->kind == NODE_SHAPE;
}

/* How `child` lies across its box's direction (in a stack: sideways). */
static enum box_align align_of(const struct node *box, const struct node *child)
{
	bool tall = box->within.direction == BOX_ROW;
	if (has_no_content(child) && !given(tall ? child->asked.height : child->asked.width))
		return ALIGN_STRETCH;
	if (child->asked.aligned)
		return child->asked.align;
	if (box->within.align == ALIGN_AUTO)
		return box->within.direction == BOX_COLUMN ? ALIGN_STRETCH : ALIGN_START;
	return box->within.align;
}

static bool stretches_width(const struct node *box, const struct node *child)
{
	return !given(child->asked.width) && align_of(box, child) == ALIGN_STRETCH;
}

static bool stretches_height(const struct node *box, const struct node *child)
{
	if (given(child->asked.height))
		return false;
	if (box->within.direction == BOX_ROW)
		return align_of(box, child) == ALIGN_STRETCH;
	return box->within.direction == BOX_STACK && (box->within.justify == ALIGN_STRETCH || has_no_content(child) ||
												  (child->asked.aligned && child->asked.align == ALIGN_STRETCH));
}

static double gaps(const struct boxes *boxes, const struct node *box)
{
	int count = 0;
	for (struct node *child = shown(box->first); child; child = shown(child->next))
		count++;
	return count > 1 ? (count - 1) * px(boxes, box->within.gap) : 0;
}

static void measure_prose(struct boxes *boxes, struct node *node, double width, bool exact)
{
	double limit = isinf(width) ? 0 : fmax(width, 1);
	const struct prose_lines *lines = node->lines =
		prose_break(boxes->arena, boxes->fonts, &node->prose, limit, boxes->scale);
	if (!lines) {
		boxes->failed = true;
		return;
	}
	int last = node->prose.last_line < 0 ? lines->count - 1 : node->prose.last_line;
	double natural = fmin(ceil(lines->width), fmax(width, lines->width));
	node->px.width = (float)(exact ? width : natural);
	node->px.height = (float)prose_height(lines, node->prose.first_line, last);
}

static void measure_group(struct boxes *boxes, struct node *node, double width, bool exact)
{
	double right = 0, bottom = 0;
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		double x = px(boxes, child->asked.x), y = px(boxes, child->asked.y);
		boxes_measure(boxes, child, fmax(width - x, 0), false);
		right = fmax(right, x + (double)child->px.width);
		bottom = fmax(bottom, y + (double)child->px.height);
	}
	node->px.width = (float)(exact ? width : right);
	node->px.height = (float)bottom;
}

/* Columns and stacks: every child has the whole width. */
static void measure_widths(struct boxes *boxes, struct node *node, double inner, bool exact)
{
	double widest = 0;
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		bool stretched = exact && stretches_width(node, child);
		boxes_measure(boxes, child, stretched ? clamp_width(boxes, child, inner) : inner, stretched);
		widest = fmax(widest, (double)child->px.width);
	}
	node->px.width = (float)(exact ? inner : widest);
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		double width = clamp_width(boxes, child, widest);
		if (!exact && stretches_width(node, child) && (double)child->px.width < width)
			boxes_measure(boxes, child, width, true);
	}
}

static void measure_column(struct boxes *boxes, struct node *node, double inner, bool exact)
{
	measure_widths(boxes, node, inner, exact);
	double height = gaps(boxes, node);
	for (struct node *child = shown(node->first); child; child = shown(child->next))
		height += (double)child->px.height;
	node->px.height = (float)height;
}

static void measure_stack(struct boxes *boxes, struct node *node, double inner, bool exact)
{
	measure_widths(boxes, node, inner, exact);
	double height = 0;
	for (struct node *child = shown(node->first); child; child = shown(child->next))
		height = fmax(height, (double)child->px.height);
	node->px.height = (float)height;
}

/* The width of a growing child when each unit of growth is `unit` wide. */
static double grown(const struct boxes *boxes, const struct node *child, double unit)
{
	double base = given(child->asked.width) ? px(boxes, child->asked.width) : 0;
	return clamp_width(boxes, child, base + unit * (double)child->asked.grow);
}

/* What a unit of growth is worth when the growing children share `room`. A child that has reached its least or
 * greatest width takes no part; which children have depends on the unit, so both are found by repeating: two or three
 * rounds do. */
static double growth_unit(const struct boxes *boxes, const struct node *row, double room)
{
	double unit = 0;
	for (int round = 0; round < 8; round++) {
		double rest = room, shares = 0;
		for (struct node *child = shown(row->first); child; child = shown(child->next)) {
			if (!(child->asked.grow > 0))
				continue;
			double base = given(child->asked.width) ? px(boxes, child->asked.width) : 0,
				   free = base + unit * (double)child->asked.grow;
			bool held = round > 0 && fabs(grown(boxes, child, unit) - free) > 1e-6;
			rest -= held ? grown(boxes, child, unit) : base;
			shares += held ? 0 : (double)child->asked.grow;
		}
		double next = shares > 0 ? fmax(rest / shares, 0) : unit;
		if (round > 0 && fabs(next - unit) < 1e-9)
			break;
		unit = next;
	}
	return unit;
}

static double first_baseline(const struct boxes *boxes, const struct node *node)
{
	if (node->kind == NODE_PROSE && node->lines && node->lines->count > 0) {
		const struct prose_lines *lines = node->lines;
		return (double)lround(prose_baseline(lines));
	}
	const struct node *child = shown(node->first);
	if (!child)
		return (double)node->px.height;
	double top = node->kind == NODE_BOX ? padding(boxes, node, TOP) : 0;
	return top + px(boxes, child->asked.y) + first_baseline(boxes, child);
}

/* The lowest first baseline of the children that stand on one. */
static double common_baseline(const struct boxes *boxes, const struct node *row)
{
	double lowest = 0;
	for (struct node *child = shown(row->first); child; child = shown(child->next))
		if (align_of(row, child) == ALIGN_BASELINE)
			lowest = fmax(lowest, first_baseline(boxes, child));
	return lowest;
}

static double row_height(const struct boxes *boxes, const struct node *row)
{
	double height = 0, baseline = common_baseline(boxes, row);
	for (struct node *child = shown(row->first); child; child = shown(child->next)) {
		double drop = align_of(row, child) == ALIGN_BASELINE ? baseline - first_baseline(boxes, child) : 0;
		height = fmax(height, drop + (double)child->px.height);
	}
	return height;
}

/* Measures those of a row's children that do not grow, first the ones whose width is given. Returns what is left. */
static double measure_fixed(struct boxes *boxes, struct node *node, double room)
{
	for (int turn = 0; turn < 2; turn++)
		for (struct node *child = shown(node->first); child; child = shown(child->next)) {
			if (given(child->asked.width) != (turn == 0) || child->asked.grow > 0)
				continue;
			boxes_measure(boxes, child, room, false);
			room = fmax(room - (double)child->px.width, 0);
		}
	return room;
}

static void measure_row(struct boxes *boxes, struct node *node, double inner, bool exact)
{
	double room = measure_fixed(boxes, node, fmax(inner - gaps(boxes, node), 0));
	double unit = isinf(room) ? 0 : growth_unit(boxes, node, room), sum = gaps(boxes, node);
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		if (child->asked.grow > 0 && isinf(room))
			boxes_measure(boxes, child, room, false);
		else if (child->asked.grow > 0)
			boxes_measure(boxes, child, grown(boxes, child, unit), true);
		sum += (double)child->px.width;
	}
	node->px.width = (float)(exact ? inner : sum);
	node->px.height = (float)row_height(boxes, node);
}

static void measure_box(struct boxes *boxes, struct node *node, double width, bool exact)
{
	static void (*const measures[])(struct boxes *, struct node *, double, bool) = { measure_row, measure_column,
																					 measure_stack };
	double inner = fmax(width - padding_across(boxes, node), 0);
	measures[node->within.direction](boxes, node, inner, exact);
	node->px.width = (float)(exact ? width : (double)node->px.width + padding_across(boxes, node));
	node->px.height += (float)padding_along(boxes, node);
}

static void measure_content(struct boxes *boxes, struct node *node, double width, bool exact)
{
	switch (node->kind) {
	case NODE_GROUP:
		measure_group(boxes, node, width, exact);
		break;
	case NODE_BOX:
		measure_box(boxes, node, width, exact);
		break;
	case NODE_PROSE:
		measure_prose(boxes, node, width, exact);
		break;
	case NODE_PICTURE:
	case NODE_SHAPE:
		node->px.width = exact ? (float)width : 0;
		node->px.height = 0;
		break;
	}
}

/* Was it offered at least as much room before, and does what it chose fit into this room too? Then it would choose the
 * same again. Without this, boxes nested in boxes that are as wide as their content cost twice as much a level. */
static bool still_fits(const struct node *node, double width)
{
	return width <= (double)node->px.limit && width >= (double)node->px.width;
}

void boxes_measure(struct boxes *boxes, struct node *node, double width, bool exact)
{
	if (boxes->failed || (!exact && still_fits(node, width)))
		return;
	node->px.limit = exact ? NAN : (float)width;
	if (!exact && given(node->asked.width)) {
		width = clamp_width(boxes, node, px(boxes, node->asked.width));
		exact = true;
	}
	measure_content(boxes, node, exact ? width : clamp_width(boxes, node, width), exact);
	double least = clamp_width(boxes, node, (double)node->px.width);
	if (!exact && !boxes->failed && least > (double)node->px.width)
		measure_content(boxes, node, least, true);
	double height = given(node->asked.height) ? px(boxes, node->asked.height) : (double)node->px.height;
	node->px.height = (float)clamp_height(boxes, node, height);
}

/* Where something of `size` begins in `room`. */
static double offset(enum box_align align, double room, double size)
{
	if (align == ALIGN_CENTER)
		return (room - size) / 2;
	return align == ALIGN_END ? room - size : 0;
}

static void put(struct boxes *boxes, struct node *child, double x, double y, double height)
{
	child->px.x = (float)(x + px(boxes, child->asked.x));
	child->px.y = (float)(y + px(boxes, child->asked.y));
	boxes_arrange(boxes, child, (double)child->px.width, height);
}

static void arrange_row(struct boxes *boxes, struct node *node, double width, double height)
{
	double used = gaps(boxes, node), baseline = common_baseline(boxes, node);
	for (struct node *child = shown(node->first); child; child = shown(child->next))
		used += (double)child->px.width;
	double x = padding(boxes, node, START) + offset(node->within.justify, width, used);
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		enum box_align align = align_of(node, child);
		double tall = stretches_height(node, child) ? clamp_height(boxes, child, height) : (double)child->px.height;
		double y = align == ALIGN_BASELINE ? baseline - first_baseline(boxes, child) : offset(align, height, tall);
		put(boxes, child, x, padding(boxes, node, TOP) + y, tall);
		x += (double)child->px.width + px(boxes, node->within.gap);
	}
}

static void arrange_column(struct boxes *boxes, struct node *node, double width, double height)
{
	double used = gaps(boxes, node), shares = 0;
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		used += (double)child->px.height;
		shares += (double)child->asked.grow;
	}
	double spare = shares > 0 ? fmax(height - used, 0) : 0;
	double y = padding(boxes, node, TOP) + offset(node->within.justify, height, used + spare);
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		double tall = (double)child->px.height + (shares > 0 ? spare * (double)child->asked.grow / shares : 0);
		double x = padding(boxes, node, START) + offset(align_of(node, child), width, (double)child->px.width);
		put(boxes, child, x, y, tall);
		y += tall + px(boxes, node->within.gap);
	}
}

static void arrange_stack(struct boxes *boxes, struct node *node, double width, double height)
{
	for (struct node *child = shown(node->first); child; child = shown(child->next)) {
		double tall = stretches_height(node, child) ? clamp_height(boxes, child, height) : (double)child->px.height;
		double x = padding(boxes, node, START) + offset(align_of(node, child), width, (double)child->px.width);
		put(boxes, child, x, padding(boxes, node, TOP) + offset(node->within.justify, height, tall), tall);
	}
}

void boxes_arrange(struct boxes *boxes, struct node *node, double width, double height)
{
	static void (*const arranges[])(struct boxes *, struct node *, double, double) = { arrange_row, arrange_column,
																					   arrange_stack };
	node->px.width = (float)width;
	node->px.height = (float)height;
	if (node->kind == NODE_BOX)
		arranges[node->within.direction](boxes, node, width - padding_across(boxes, node),
										 height - padding_along(boxes, node));
	else
		for (struct node *child = shown(node->first); child; child = shown(child->next))
			put(boxes, child, 0, 0, (double)child->px.height);
}
