/* Nodes by their numbers, so that nobody has to keep a pointer into a scene. */
#include "scene/scene.h"

/* Counts `left` down over a node and what is below it; the node where it gets to 0, or `wanted` itself; NULL: not here.
 */
static const struct node *walk(const struct node *node, const struct node *wanted, int *left)
{
	if (node == wanted || *left == 0)
		return node;
	for (const struct node *child = node->first; child; child = child->next) {
		--*left;
		const struct node *found = walk(child, wanted, left);
		if (found)
			return found;
	}
	return NULL;
}

const struct node *scene_numbered(const struct scene *scene, int number)
{
	return number < 0 ? NULL : walk(scene->root, NULL, &number);
}

int scene_number(const struct scene *scene, const struct node *node)
{
	int left = -1; /* no number ends the walk */
	return node && walk(scene->root, node, &left) ? -1 - left : -1;
}
