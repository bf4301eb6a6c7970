/* Walks the tree as a finger meets it, but for areas with the id "near" and those within texts: they give way to all
 * others. Must not know panels, languages or what an action does. */
#include "desk/targets.h"
#include "scene/spots.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void targets_init(struct targets *targets)
{
	*targets = (struct targets){ 0 };
}

void targets_finish(struct targets *targets)
{
	free(targets->items);
	*targets = (struct targets){ 0 };
}

static void add(struct targets *targets, const struct scene *scene, const struct box boxes[2],
				const struct action *action)
{
	if (targets->count == targets->capacity) {
		size_t capacity = targets->capacity ? 2 * targets->capacity : 32;
		struct target *grown = realloc(targets->items, capacity * sizeof *grown);
		if (!grown) {
			targets->failed = true;
			return;
		}
		targets->items = grown;
		targets->capacity = capacity;
	}
	targets->items[targets->count++] = (struct target){ boxes[0], boxes[1], action, scene };
}

/* Of a slider any part names the whole. */
static const struct action *action_in(const struct node *node)
{
	for (const struct node *child = node->first; child; child = child->next)
		if (child->action.kind != ACTION_NONE)
			return &child->action;
	return NULL;
}

static void walk(struct targets *targets, const struct scene *scene, const struct node *node, const struct box *seen)
{
	if (node->hidden)
		return;
	struct box own = node_box(node);
	struct box cut = box_common(own, *seen), both[] = { cut, own };
	bool slider = node->id && strcmp(node->id, "slider") == 0;
	bool near = node->id && (strcmp(node->id, "near") == 0 || strcmp(node->id, SPOT_ID) == 0);
	bool fingers = node->action.kind != ACTION_NONE && node->action.kind != ACTION_LOOK; /* that is for keys alone */
	if (slider || (fingers && !near))
		add(targets, scene, both, slider ? action_in(node) : &node->action);
	for (const struct node *child = slider ? NULL : node->first; child; child = child->next)
		walk(targets, scene, child, node->clip ? &cut : seen);
}

void targets_add(struct targets *targets, const struct scene *scene)
{
	struct box screen = { 0, 0, scene->width_px, scene->height_px };
	walk(targets, scene, scene->root, &screen);
}

const char *target_name(const struct target *target, char *out)
{
	if (!target->action)
		snprintf(out, ACTION_LENGTH, "slider");
	return target->action ? action_print(target->action, out) : out;
}

double target_mm(const struct target *target, const struct room *room)
{
	return fmin(target->box.width, target->box.height) * room->mm_per_px;
}

static bool is_near(const struct box *a, const struct box *b, double least)
{
	double across = fmax(a->x, b->x) - fmin(a->x + a->width, b->x + b->width);
	double down = fmax(a->y, b->y) - fmin(a->y + a->height, b->y + b->height);
	/* Edges come out as whole pixels, each half of one off at the most. */
	return fmax(across, down) < least - 1;
}

bool targets_crowded(const struct targets *targets, double least, const struct target **a, const struct target **b)
{
	for (size_t i = 0; i < targets->count; i++)
		for (size_t j = i + 1; j < targets->count; j++) {
			const struct target *one = &targets->items[i], *other = &targets->items[j];
			bool within = box_lies_in(one->box, other->box, 0) || box_lies_in(other->box, one->box, 0);
			if (!is_near(&one->box, &other->box, least) || (within && one->scene == other->scene))
				continue;
			*a = one;
			*b = other;
			return true;
		}
	return false;
}
