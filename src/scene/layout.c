/* Laying a scene out: the two passes over its boxes, then whole device pixels.
 *
 * Edges are rounded, not sizes: two boxes that meet in design units meet on the screen, whatever the scale. Must not
 * know how boxes share their room (boxes.c) nor how text is broken (prose.c). */
#include "scene/boxes.h"
#include "scene/prose.h"
#include "scene/scene.h"
#include "scene/spots.h"
#include <math.h>

/* From one edge to the other in whole pixels. What has a size keeps at least one: a hairline must not go out on a small
 * screen. */
static float whole(double from, double to)
{
	long size = lround(to) - lround(from);
	return (float)(size == 0 && to > from ? 1 : size);
}

/* Relative and unrounded becomes absolute and whole; (x, y): the parent's unrounded corner. */
static void round_edges(struct scene *scene, struct node *node, double x, double y)
{
	double left = x + (double)node->px.x, top = y + (double)node->px.y;
	double right = left + (double)node->px.width, bottom = top + (double)node->px.height;
	node->px.x = (float)lround(left);
	node->px.y = (float)lround(top);
	node->px.width = whole(left, right);
	node->px.height = whole(top, bottom);
	if (node->kind == NODE_PICTURE || node->kind == NODE_SHAPE) {
		node->picture.width = (int)node->px.width;
		node->picture.height = (int)node->px.height;
		if (node->picture.path || node->picture.svg)
			scene->pictures_px += (double)node->px.width * (double)node->px.height;
	}
	if (node->kind == NODE_PROSE && node->lines && node->lines->overfull)
		scene->overfull++;
	for (struct node *child = node->first; child; child = child->next)
		if (!child->hidden)
			round_edges(scene, child, left, top);
}

/* An earlier layout may have ended half way, and fields may have changed since. */
static void forget_limits(struct node *node)
{
	node->px.limit = NAN;
	for (struct node *child = node->first; child; child = child->next)
		forget_limits(child);
}

bool scene_layout(struct scene *scene, struct fonts *fonts, struct error *error)
{
	struct boxes boxes = { .arena = &scene->arena, .fonts = fonts, .scale = scene->scale };
	struct node *root = scene->root;
	scene->overfull = 0;
	scene->pictures_px = 0;
	spots_clear(root);
	forget_limits(root);
	root->px.x = root->px.y = 0;
	boxes_measure(&boxes, root, scene->width_px, true);
	if (boxes.failed)
		return error_set(error, "out of memory while arranging the page");
	boxes_arrange(&boxes, root, scene->width_px, scene->height_px);
	round_edges(scene, root, 0, 0);
	if (!spots_place(scene))
		return error_set(error, "out of memory while arranging the page");
	return true;
}
