/* A scene's life: its memory, its tree, and finding a node by name.
 *
 * Every node, track and broken line lies in the scene's arena; leaving a panel is one arena_finish. Arranging, moving
 * and touching are in layout.c, evaluate.c and hit.c. Must not know who fills the tree or who draws it. */
#include "scene/scene.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

double scene_scale(int width_px, int height_px)
{
	if (width_px >= height_px)
		return fmin(width_px / 1920.0, height_px / 1080.0);
	return fmin(width_px / 1080.0, height_px / 1920.0);
}

struct scene *scene_create(int width_px, int height_px)
{
	struct scene *scene = calloc(1, sizeof *scene);
	if (!scene)
		return NULL;
	arena_init(&scene->arena);
	scene->width_px = width_px > 0 ? width_px : 1;
	scene->height_px = height_px > 0 ? height_px : 1;
	scene->scale = scene_scale(scene->width_px, scene->height_px);
	scene->root = scene_add(scene, NULL, NODE_GROUP);
	if (!scene->root) {
		scene_destroy(scene);
		return NULL;
	}
	return scene;
}

void scene_destroy(struct scene *scene)
{
	if (!scene)
		return;
	arena_finish(&scene->arena);
	free(scene);
}

static void set_defaults(struct node *node, enum node_kind kind)
{
	node->kind = kind;
	node->asked.width = node->asked.height = NAN;
	node->asked.min_width = node->asked.min_height = node->asked.max_width = NAN;
	node->still.opacity = node->still.scale = 1;
	node->within.align = ALIGN_AUTO;
	node->prose.face_italic = node->prose.face_bold = -1;
	node->prose.size = 32;
	node->prose.line = 48;
	node->prose.last_line = -1;
	node->prose.touch = 56;
	node->picture.focus_x = node->picture.focus_y = 0.5f;
}

static void append(struct node *parent, struct node *node)
{
	node->parent = parent;
	if (parent->last)
		parent->last->next = node;
	else
		parent->first = node;
	parent->last = node;
}

struct node *scene_add(struct scene *scene, struct node *parent, enum node_kind kind)
{
	struct node *node = arena_alloc(&scene->arena, sizeof *node);
	if (!node)
		return NULL;
	set_defaults(node, kind);
	if (!parent)
		parent = scene->root;
	if (parent)
		append(parent, node);
	return node;
}

struct track *scene_add_track(struct scene *scene, struct node *node)
{
	struct track *track = arena_alloc(&scene->arena, sizeof *track);
	if (!track)
		return NULL;
	track->easing = EASING_LINEAR;
	struct track **end = &node->tracks;
	while (*end)
		end = &(*end)->next;
	*end = track;
	return track;
}

/* The node that follows in drawing order, within the whole tree. */
static const struct node *next_node(const struct node *node)
{
	if (node->first)
		return node->first;
	while (node && !node->next)
		node = node->parent;
	return node ? node->next : NULL;
}

const struct node *scene_find(const struct scene *scene, const char *id)
{
	for (const struct node *node = scene->root; id && node; node = next_node(node))
		if (node->id && strcmp(node->id, id) == 0)
			return node;
	return NULL;
}
