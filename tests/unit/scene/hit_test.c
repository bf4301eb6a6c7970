/* What lies under a finger. */
#include "support/test.h"
#include "tree.h"

/* The action under a point of a laid out tree (no text in it, so no fonts are needed); "-" if none. */
static const char *action_at(const char *tree, double x, double y)
{
	static char action[ACTION_LENGTH];
	struct scene *scene = scene_create(1920, 1080);
	assert_true(scene && tree_read(scene, tree) && scene_layout(scene, NULL, NULL));
	const struct node *node = scene_hit(scene, x, y);
	strcpy(action, "-");
	if (node)
		action_print(&node->action, action);
	scene_destroy(scene);
	return action;
}

static void the_topmost_action_is_found(void **state)
{
	(void)state;
	static const struct {
		const char *why, *tree;
		double x, y;
		const char *action;
	} rows[] = {
		{ "inside", "fill x=10 y=10 w=20 h=20 action=next", 15, 15, "next" },
		{ "the near edges belong to it", "fill x=10 y=10 w=20 h=20 action=next", 10, 10, "next" },
		{ "the far ones do not", "fill x=10 y=10 w=20 h=20 action=next", 30, 15, "-" },
		{ "above it", "fill x=10 y=10 w=20 h=20 action=next", 15, 9, "-" },
		{ "the later lies on top", "fill w=9 h=9 action=next fill w=9 h=9 action=back", 5, 5, "back" },
		{ "children lie on their parent", "group action=next { fill w=9 h=9 action=back }", 5, 5, "back" },
		{ "a child without an action is its parent", "group action=next { fill w=9 h=9 }", 5, 5, "next" },
		{ "an empty action is none", "group action=next { fill w=9 h=9 action= }", 5, 5, "next" },
		{ "what has no action is no obstacle", "fill w=9 h=9 action=next fill w=9 h=9", 5, 5, "next" },
		{ "a child outside its parent counts", "group w=5 h=5 { fill x=50 w=9 h=9 action=back }", 55, 5, "back" },
		{ "unless the parent clips", "group clip=1 w=5 h=5 { fill x=50 w=9 h=9 action=back }", 55, 5, "-" },
		{ "clipped to what is seen", "group clip=1 w=5 h=5 { fill w=9 h=9 action=back }", 4, 4, "back" },
		{ "the hidden is not there", "group hidden=1 { fill w=9 h=9 action=back }", 5, 5, "-" },
		{ "what is near gives way", "fill w=9 h=9 action=next fill w=9 h=9 id=near action=back", 5, 5, "next" },
		{ "also to what comes later", "fill w=9 h=9 id=near action=back fill w=9 h=9 action=next", 5, 5, "next" },
		{ "where nothing else is it answers", "fill w=9 h=9 action=next fill w=20 h=20 id=near action=back", 15, 5,
		  "back" },
		{ "and lies over its parent", "group w=20 h=20 action=next { fill w=9 h=9 id=near action=back }", 5, 5,
		  "back" },
		{ "of several the nearest", "fill w=20 h=9 id=near action=next fill x=10 w=20 h=9 id=near action=back", 14, 5,
		  "next" },
		{ "the nearest, also the later", "fill w=20 h=9 id=near action=next fill x=10 w=20 h=9 id=near action=back", 16,
		  5, "back" },
		{ "nothing at all", "group { }", 5, 5, "-" },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *action = action_at(rows[i].tree, rows[i].x, rows[i].y);
		if (strcmp(action, rows[i].action) != 0)
			fail_msg("%s: %s instead of %s", rows[i].why, action, rows[i].action);
	}
}

static void nodes_are_found_by_name(void **state)
{
	(void)state;
	struct scene *scene = scene_create(1920, 1080);
	assert_true(tree_read(scene, "group id=a { group { fill id=b } fill id=c } fill id=c w=7"));
	assert_string_equal(scene_find(scene, "b")->id, "b");
	assert_ptr_equal(scene_find(scene, "c"), scene_find(scene, "a")->last);
	assert_null(scene_find(scene, "d"));
	assert_null(scene_find(scene, NULL));
	scene_destroy(scene);
	scene_destroy(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_topmost_action_is_found),
		cmocka_unit_test(nodes_are_found_by_name),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
