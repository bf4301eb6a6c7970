/* Which action lies under a finger.
 *
 * The boxes of the layout are asked, not the moved ones: a button that is still sliding in may already be touched where
 * it will stand. Areas with the id "near" may lie over one another, as lights of a map do: they answer where nothing
 * else does, and of several the one whose middle is nearest. So do those within a text (spots.h). Must not know
 * gestures or what an action does. */
#include "scene/scene.h"
#include "scene/spots.h"
#include <math.h>
#include <string.h>

static bool inside(const struct node *node, double x, double y)
{
	return x >= (double)node->px.x && y >= (double)node->px.y && x < (double)node->px.x + (double)node->px.width &&
		   y < (double)node->px.y + (double)node->px.height;
}

static bool is_near(const struct node *node)
{
	return node->id && (strcmp(node->id, "near") == 0 || strcmp(node->id, SPOT_ID) == 0);
}

static double away(const struct node *node, double x, double y)
{
	return hypot(x - (double)node->px.x - (double)node->px.width / 2,
				 y - (double)node->px.y - (double)node->px.height / 2);
}

/* Does the later of two that lie under the finger answer? */
static bool lies_over(const struct node *later, const struct node *found, double x, double y)
{
	return !found || !is_near(later) || (is_near(found) && away(later, x, y) < away(found, x, y));
}

/* Children lie over their parent, and later ones over earlier ones. */
static const struct node *topmost(const struct node *node, double x, double y)
{
	if (node->hidden || (node->clip && !inside(node, x, y)))
		return NULL;
	const struct node *found = NULL;
	for (const struct node *child = node->first; child; child = child->next) {
		const struct node *hit = topmost(child, x, y);
		if (hit && lies_over(hit, found, x, y))
			found = hit;
	}
	if (!found && node->action.kind != ACTION_NONE && inside(node, x, y))
		found = node;
	return found;
}

const struct node *scene_hit(const struct scene *scene, double x, double y)
{
	return topmost(scene->root, x, y);
}
