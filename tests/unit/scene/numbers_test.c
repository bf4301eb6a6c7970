/* A node's number finds it again, and no other. */
#include "scene/scene.h"
#include "support/test.h"

static void every_node_has_a_number_of_its_own(void **state)
{
	(void)state;
	struct scene *scene = scene_create(100, 100), *other = scene_create(100, 100);
	const struct node *nodes[7] = { scene->root };
	nodes[1] = scene_add(scene, NULL, NODE_GROUP);
	nodes[2] = scene_add(scene, (struct node *)nodes[1], NODE_GROUP);
	nodes[3] = scene_add(scene, (struct node *)nodes[2], NODE_GROUP);
	nodes[4] = scene_add(scene, (struct node *)nodes[1], NODE_GROUP);
	nodes[5] = scene_add(scene, NULL, NODE_GROUP);
	nodes[6] = scene_add(scene, (struct node *)nodes[5], NODE_GROUP);
	for (int i = 0; i < 7; i++) {
		assert_int_equal(scene_number(scene, nodes[i]), i);
		assert_ptr_equal(scene_numbered(scene, i), nodes[i]);
	}
	assert_null(scene_numbered(scene, 7));
	assert_null(scene_numbered(scene, -1));
	assert_int_equal(scene_number(scene, NULL), -1);
	assert_int_equal(scene_number(scene, other->root), -1);
	scene_destroy(scene);
	scene_destroy(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(every_node_has_a_number_of_its_own) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
