/* What repeats: side by side without a gap, on whole pixels, however far it has travelled. */
#include "support/test.h"
#include "tree.h"
#include "type_group.h"
#include <math.h>

/* A node of that width in a group of 400 at x = 100, which clips; `slide` moves it along the journey. */
struct shot {
	struct scene *scene;
	struct node *node;
	struct display display;
};

static struct shot open_shot(enum node_kind kind, float width, double slide)
{
	struct shot shot = { .scene = scene_create(1920, 1080) };
	assert_non_null(shot.scene);
	struct node *group = scene_add(shot.scene, NULL, NODE_GROUP);
	group->asked.x = 100;
	group->asked.width = 400;
	group->asked.height = 50;
	group->clip = true;
	shot.node = scene_add(shot.scene, group, kind);
	shot.node->asked.width = width;
	shot.node->asked.height = 20;
	shot.node->asked.repeats = true;
	if (kind == NODE_PICTURE)
		shot.node->picture.path = "land.svg";
	else
		shot.node->filled = true;
	struct track *track = scene_add_track(shot.scene, shot.node);
	*track = (struct track){
		.property = TRACK_X, .driver = DRIVER_TRAVEL, .to = slide, .duration = 1, .easing = EASING_LINEAR
	};
	struct error error = { 0 };
	assert_true(scene_layout(shot.scene, fonts, &error));
	display_init(&shot.display);
	return shot;
}

static void look(struct shot *shot, double travel, double shift)
{
	struct drivers drivers = { .travel = travel };
	struct standing standing = { .x = shift, .opacity = 1 };
	display_clear(&shot->display);
	scene_evaluate(shot->scene, NULL, &drivers, &standing, &shot->display);
}

static void close_shot(struct shot *shot)
{
	display_finish(&shot->display);
	scene_destroy(shot->scene);
}

/* From `left` to `right` there is a copy everywhere, one beside the other. */
static void assert_covered(const struct display *display, double left, double right, double width)
{
	assert_true(display->count > 0);
	const struct item *items = display->items;
	assert_true(items[0].box.x <= left && items[0].box.x > left - width);
	for (size_t i = 0; i < display->count; i++) {
		assert_true(items[i].box.x == floor(items[i].box.x));
		assert_true(items[i].box.width == width);
		assert_true(i == 0 || items[i].box.x == items[i - 1].box.x + width);
	}
	const struct box *last = &items[display->count - 1].box;
	assert_true(last->x < right && last->x + width >= right);
}

static void copies_cover_the_clip(void **state)
{
	(void)state;
	static const float widths[] = { 7, 150, 400, 3840 };
	for (size_t i = 0; i < sizeof widths / sizeof *widths; i++)
		for (int kind = 0; kind < 2; kind++) {
			struct shot shot = open_shot(kind ? NODE_PICTURE : NODE_SHAPE, widths[i], -100000);
			for (double travel = 0; travel <= 1; travel += 0.0173) {
				look(&shot, travel, 0);
				assert_covered(&shot.display, 100, 500, (double)widths[i]);
			}
			close_shot(&shot);
		}
}

static void what_travels_a_whole_width_looks_the_same(void **state)
{
	(void)state;
	struct shot shot = open_shot(NODE_PICTURE, 150, 1500);
	look(&shot, 0, 0);
	double first = shot.display.items[0].box.x;
	look(&shot, 0.5, 0);
	assert_true(shot.display.items[0].box.x == first);
	look(&shot, 0.1 + 1.0 / 1500, 0);
	assert_true(shot.display.items[0].box.x == first - 149); /* one pixel to the right: another one comes in */
	close_shot(&shot);
}

/* A width of half pixels would drift apart from the pixels that are drawn. */
static void the_step_is_whole_pixels(void **state)
{
	(void)state;
	struct shot shot = open_shot(NODE_PICTURE, 100.4f, 0);
	look(&shot, 0, 0.3);
	assert_covered(&shot.display, 100.3, 500.3, 100);
	close_shot(&shot);
}

static void nothing_is_added_outside_the_clip(void **state)
{
	(void)state;
	struct shot shot = open_shot(NODE_PICTURE, 150, 0);
	shot.node->px.y = 60;
	look(&shot, 0, 0);
	assert_int_equal(shot.display.count, 0);
	close_shot(&shot);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(copies_cover_the_clip),
		cmocka_unit_test(what_travels_a_whole_width_looks_the_same),
		cmocka_unit_test(the_step_is_whole_pixels),
		cmocka_unit_test(nothing_is_added_outside_the_clip),
	};
	return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
