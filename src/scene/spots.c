/* Rings and words with a gloss, made into nodes once it is known where their letters stand.
 *
 * They become children of their text and are drawn, moved, touched and walked to by keys as all nodes are: no layout
 * needs to know of them. Areas of neighbouring lines lie over one another, for a finger is higher than a line: of those
 * under it the nearest answers. Must not know fonts beyond their sizes. */
#include "scene/spots.h"
#include "scene/prose.h"
#include <math.h>
#include <stdio.h>
#include <string.h>

/* em: a ring's width and the space before it, how high its middle stands, and of the rule how far below the baseline
 * and how thick it is. */
#define RING_WIDE 0.5
#define RING_SPACE 0.15
#define RING_HIGH 0.36
#define RULE_LOW 0.15
#define RULE_THICK 0.045

static const char RING[] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20\" height=\"20\" viewBox=\"0 0 20 20\">"
						   "<path d=\"M10 1.6A8.4 8.4 0 0 1 10 18.4A8.4 8.4 0 0 1 10 1.6Z\" fill=\"none\" "
						   "stroke=\"#FFFFFF\" stroke-width=\"3\"/></svg>";

struct placing {
	struct scene *scene;
	struct node *prose;
	double baseline; /* px, of the line at hand */
	const struct markup_spot *last;
};

void spots_clear(struct node *node)
{
	if (node->kind == NODE_PROSE)
		node->first = node->last = NULL;
	for (struct node *child = node->first; child; child = child->next)
		spots_clear(child);
}

static void put(struct node *node, double x, double y, double width, double height)
{
	node->px.x = (float)lround(x);
	node->px.y = (float)lround(y);
	node->px.width = (float)lround(width);
	node->px.height = (float)lround(height);
}

static struct action action_of(const struct markup_spot *spot)
{
	struct action action = { .kind = spot->ring ? ACTION_DISPUTE : ACTION_GLOSS,
							 .number = spot->ring ? spot->ring : -1 };
	if (!spot->ring)
		snprintf(action.id, sizeof action.id, "%s", spot->gloss);
	return action;
}

/* Around the words from x on. */
static struct node *add_area(struct placing *placing, const struct markup_spot *spot, double x, double width)
{
	const struct prose_lines *lines = placing->prose->lines;
	struct node *area = scene_add(placing->scene, placing->prose, NODE_GROUP);
	if (!area)
		return NULL;
	double least = ceil((double)placing->prose->prose.touch * placing->scene->scale);
	double wide = fmax(width, least), high = fmax(lines->ascent + lines->descent, least);
	double middle = placing->baseline + (lines->descent - lines->ascent) / 2.0;
	if (placing->prose->action.kind == ACTION_NONE) /* words that can be touched as a whole are one area */
		area->action = action_of(spot);
	area->id = spot == placing->last ? "near" : SPOT_ID;
	put(area, x + width / 2 - wide / 2, middle - high / 2, wide, high);
	placing->last = spot;
	return area;
}

static struct node *add_mark(struct placing *placing, struct node *area)
{
	const struct prose *prose = &placing->prose->prose;
	struct node *mark = area ? scene_add(placing->scene, area, NODE_SHAPE) : NULL;
	if (mark)
		mark->colour = prose->has_accent ? prose->accent : prose->colour;
	return mark;
}

static bool add_ring(struct placing *placing, const struct prose_run *run, double x)
{
	struct node *ring = add_mark(placing, add_area(placing, run->spot, x, run->width));
	double em = run->style.size, wide = fmax(lround(em * RING_WIDE), 5);
	if (!ring)
		return false;
	ring->picture.svg = RING;
	ring->picture.fit = PICTURE_STRETCH;
	ring->picture.tinted = true;
	ring->picture.tint = ring->colour;
	put(ring, x + em * RING_SPACE, placing->baseline - em * RING_HIGH - wide / 2, wide, wide);
	ring->picture.width = ring->picture.height = (int)wide;
	return true;
}

static bool add_rule(struct placing *placing, const struct prose_run *run, double x, double width)
{
	struct node *rule = add_mark(placing, add_area(placing, run->spot, x, width));
	double em = run->style.size, thick = fmax(lround(em * RULE_THICK), 1);
	if (!rule)
		return false;
	rule->filled = true;
	put(rule, x, placing->baseline + em * RULE_LOW, width, thick);
	return true;
}

static bool place_line(struct placing *placing, const struct prose_line *line)
{
	const struct node *node = placing->prose;
	double start = (double)node->px.x + prose_indent(&node->prose, line, (double)node->px.width);
	for (int i = 0, next; i < line->count; i = next) {
		const struct prose_run *run = &line->runs[i];
		double width = 0;
		for (next = i; next < line->count && line->runs[next].spot == run->spot; next++)
			width += line->runs[next].width;
		double x = (double)lround(start + run->x);
		if (run->spot && !(run->spot->ring ? add_ring(placing, run, x) : add_rule(placing, run, x, width)))
			return false;
	}
	return true;
}

static bool place_prose(struct scene *scene, struct node *node)
{
	const struct prose_lines *lines = node->lines;
	struct placing placing = { .scene = scene, .prose = node };
	int first = node->prose.first_line < 0 ? 0 : node->prose.first_line, last = node->prose.last_line;
	if (last < 0 || last >= lines->count)
		last = lines->count - 1;
	for (int i = first; i <= last; i++) {
		double y = (double)node->px.y + prose_height(lines, first, i) - lines->line_px;
		placing.baseline = (double)lround(y + prose_baseline(lines));
		if (!place_line(&placing, &lines->items[i]))
			return false;
	}
	return true;
}

static bool place(struct scene *scene, struct node *node)
{
	if (node->hidden)
		return true;
	if (node->kind == NODE_PROSE)
		return !node->lines || place_prose(scene, node);
	for (struct node *child = node->first; child; child = child->next)
		if (!place(scene, child))
			return false;
	return true;
}

bool spots_place(struct scene *scene)
{
	return place(scene, scene->root);
}
