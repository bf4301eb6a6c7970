/* Which action lies under a finger.
 *
 * The boxes of the layout are asked, not the moved ones: a button that is still sliding in may already be touched where
 * it will stand. Must not know gestures or what an action does. */
#include "scene/scene.h"

static bool inside(const struct node *node, double x, double y)
{
	return x >= (double)node->px_x && y >= (double)node->px_y && x < (double)node->px_x + (double)node->px_width &&
		   y < (double)node->px_y + (double)node->px_height;
}

/* Children lie over their parent, and later ones over earlier ones. */
static const struct node *topmost(const struct node *node, double x, double y)
{
	if (node->hidden || (node->clip && !inside(node, x, y)))
		return NULL;
	const struct node *found = NULL;
	for (const struct node *child = node->first; child; child = child->next) {
		const struct node *hit = topmost(child, x, y);
		if (hit)
			found = hit;
	}
	if (!found && node->action && *node->action && inside(node, x, y))
		found = node;
	return found;
}

const struct node *scene_hit(const struct scene *scene, double x, double y)
{
	return topmost(scene->root, x, y);
}
