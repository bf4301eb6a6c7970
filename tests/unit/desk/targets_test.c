/* Touch areas as a finger finds them, and what millimetres make of pixels. */
#include "desk/targets.h"
#include "support/test.h"

static struct node *add(struct scene *scene, struct node *parent, struct box box, const char *action)
{
	struct node *node = scene_add(scene, parent, NODE_GROUP);
	assert_non_null(node);
	node->asked.x = (float)box.x;
	node->asked.y = (float)box.y;
	node->asked.width = (float)box.width;
	node->asked.height = (float)box.height;
	if (*action)
		assert_true(action_parse(&node->action, action));
	return node;
}

static struct scene *screen(void)
{
	struct scene *scene = scene_create(1920, 1080);
	assert_non_null(scene);
	return scene;
}

static struct targets collect(struct scene *scene)
{
	struct targets targets;
	assert_true(scene_layout(scene, NULL, NULL));
	targets_init(&targets);
	targets_add(&targets, scene);
	assert_false(targets.failed);
	return targets;
}

static void what_has_an_action_is_a_target(void **state)
{
	(void)state;
	struct scene *scene = screen();
	struct node *whole = add(scene, NULL, (struct box){ 100, 100, 200, 80 }, "next");
	add(scene, whole, (struct box){ 0, 0, 50, 50 }, "");
	add(scene, NULL, (struct box){ 500, 100, 60, 70 }, "previous")->hidden = true;
	add(scene, NULL, (struct box){ 500, 300, 600, 700 }, "look"); /* keys get to it; fingers take hold of the picture */
	struct targets targets = collect(scene);
	assert_int_equal(targets.count, 1);
	assert_int_equal(targets.items[0].action->kind, ACTION_NEXT);
	assert_float_equal(targets.items[0].box.width, 200, 1e-6);
	targets_finish(&targets);
	scene_destroy(scene);
}

static void a_clipped_target_is_as_large_as_what_is_seen(void **state)
{
	(void)state;
	struct scene *scene = screen();
	struct node *frame = add(scene, NULL, (struct box){ 100, 100, 200, 80 }, "");
	frame->clip = true;
	add(scene, frame, (struct box){ 150, 0, 200, 200 }, "next");
	add(scene, NULL, (struct box){ 1900, 0, 100, 100 }, "previous");
	struct targets targets = collect(scene);
	assert_int_equal(targets.count, 2);
	assert_float_equal(targets.items[0].box.width, 50, 1e-6);
	assert_float_equal(targets.items[0].box.height, 80, 1e-6);
	assert_float_equal(targets.items[1].box.width, 20, 1e-6);
	targets_finish(&targets);
	scene_destroy(scene);
}

static void a_slider_is_one_target(void **state)
{
	(void)state;
	struct scene *scene = screen();
	struct node *slider = add(scene, NULL, (struct box){ 100, 100, 300, 200 }, "");
	slider->id = "slider";
	for (int i = 0; i < 10; i++)
		add(scene, slider, (struct box){ 30 * i, 0, 30, 200 }, "choose:1");
	struct targets targets = collect(scene);
	assert_int_equal(targets.count, 1);
	char name[ACTION_LENGTH];
	assert_string_equal(target_name(&targets.items[0], name), "choose:1");
	assert_float_equal(targets.items[0].box.width, 300, 1e-6);
	targets_finish(&targets);
	scene_destroy(scene);
}

static void what_gives_way_to_all_others_is_no_target(void **state)
{
	(void)state;
	struct scene *scene = screen();
	add(scene, NULL, (struct box){ 100, 100, 60, 60 }, "choose:1");
	add(scene, NULL, (struct box){ 150, 100, 60, 60 }, "choose:1")->id = "near";
	struct targets targets = collect(scene);
	assert_int_equal(targets.count, 1);
	targets_finish(&targets);
	scene_destroy(scene);
}

static void neighbours_need_air(void **state)
{
	(void)state;
	static const struct {
		const char *why;
		struct box other;
		bool crowded;
	} rows[] = {
		{ "beside it with air", { 208, 100, 50, 50 }, false },
		{ "beside it without", { 204, 100, 50, 50 }, true },
		{ "below it without", { 120, 153, 50, 50 }, true },
		{ "below it with air", { 120, 158, 50, 50 }, false },
		{ "over it", { 190, 120, 50, 50 }, true },
		{ "in it", { 110, 110, 20, 20 }, false },
		{ "over a corner, with air on one side", { 209, 140, 50, 50 }, false },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct scene *scene = screen();
		add(scene, NULL, (struct box){ 100, 100, 100, 50 }, "next");
		add(scene, NULL, rows[i].other, "back");
		struct targets targets = collect(scene);
		const struct target *a = NULL, *b = NULL;
		if (targets_crowded(&targets, 8, &a, &b) != rows[i].crowded)
			fail_msg("%s", rows[i].why);
		if (rows[i].crowded)
			assert_true(a->action->kind == ACTION_NEXT && b->action->kind == ACTION_BACK);
		targets_finish(&targets);
		scene_destroy(scene);
	}
}

/* A 24-inch screen of 1920 x 1080 that hangs 800 mm above the floor. */
static const struct room room = {
	.mm_per_px = 610 / 2202.9, .height_px = 1080, .mounting_mm = 800, .distance_mm = 700, .short_px = 1080
};

static void a_target_is_as_large_as_its_shorter_side(void **state)
{
	(void)state;
	struct target target = { .box = { 0, 0, 200, 74 } };
	assert_float_equal(target_mm(&target, &room), 20.5, 0.05);
}

/* Chrome lies over the panel: what is in one of its areas is touched in its place. */
static void what_lies_in_an_area_of_another_scene_is_crowded(void **state)
{
	(void)state;
	struct scene *panel = screen(), *chrome = screen();
	add(panel, NULL, (struct box){ 110, 110, 20, 20 }, "picture:1");
	add(chrome, NULL, (struct box){ 100, 100, 100, 50 }, "line");
	struct targets targets = collect(panel);
	assert_true(scene_layout(chrome, NULL, NULL));
	targets_add(&targets, chrome);
	const struct target *a, *b;
	assert_true(targets_crowded(&targets, 8, &a, &b));
	targets_finish(&targets);
	scene_destroy(panel);
	scene_destroy(chrome);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_has_an_action_is_a_target),
		cmocka_unit_test(a_clipped_target_is_as_large_as_what_is_seen),
		cmocka_unit_test(a_slider_is_one_target),
		cmocka_unit_test(what_gives_way_to_all_others_is_no_target),
		cmocka_unit_test(neighbours_need_air),
		cmocka_unit_test(a_target_is_as_large_as_its_shorter_side),
		cmocka_unit_test(what_lies_in_an_area_of_another_scene_is_crowded),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
