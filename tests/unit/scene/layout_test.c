/* Boxes: trees written as text, and the pixels they come out at. */
#include "support/test.h"
#include "tree.h"
#include "type_group.h"
#include <math.h>

static struct scene *laid_out(const char *tree, int width, int height)
{
	struct scene *scene = scene_create(width, height);
	struct error error = { 0 };
	assert_non_null(scene);
	assert_true(tree_read(scene, tree));
	assert_true(scene_layout(scene, fonts, &error));
	return scene;
}

static void print_boxes(const struct node *node, char *out, size_t size)
{
	for (const struct node *child = node->first; child; child = child->next) {
		size_t to = strlen(out);
		if (child->hidden)
			continue;
		snprintf(out + to, size - to, "%s%g,%g %gx%g", to ? "; " : "", (double)child->px.x, (double)child->px.y,
				 (double)child->px.width, (double)child->px.height);
		print_boxes(child, out, size);
	}
}

struct row {
	const char *why, *tree, *boxes;
};

static void compare(const struct row *rows, size_t count, int width, int height)
{
	int wrong = 0;
	for (size_t i = 0; i < count; i++) {
		struct scene *scene = laid_out(rows[i].tree, width, height);
		char found[512] = "";
		print_boxes(scene->root, found, sizeof found);
		if (strcmp(found, rows[i].boxes) != 0) {
			print_error("%s\n    expected %s\n    found    %s\n", rows[i].why, rows[i].boxes, found);
			wrong++;
		}
		scene_destroy(scene);
	}
	assert_int_equal(wrong, 0);
}

#define COMPARE(rows, width, height) compare(rows, sizeof rows / sizeof *rows, width, height)

static void groups_leave_children_where_they_are(void **state)
{
	(void)state;
	static const struct row rows[] = {
		{ "x and y", "fill x=10 y=20 w=30 h=40", "10,20 30x40" },
		{ "inside one another", "group x=100 y=50 { fill x=10 y=20 w=30 h=40 }", "100,50 40x60; 110,70 30x40" },
		{ "a group is as large as its children reach", "group { fill x=10 w=30 h=5 fill y=9 w=5 h=5 }",
		  "0,0 40x14; 10,0 30x5; 0,9 5x5" },
		{ "or as it is told", "group w=7 h=8 { fill x=10 y=20 w=30 h=40 }", "0,0 7x8; 10,20 30x40" },
		{ "a shape without a size has none", "fill", "0,0 0x0" },
		{ "least and greatest", "fill w=10 h=10 minw=20 minh=30 fill w=50 h=1 maxw=40", "0,0 20x30; 0,0 40x1" },
	};
	COMPARE(rows, 1920, 1080);
}

static void rows_share_their_width(void **state)
{
	(void)state;
	static const struct row rows[] = {
		{ "one after another", "row gap=10 { fill w=20 h=5 fill w=30 h=7 }", "0,0 60x7; 0,0 20x5; 30,0 30x7" },
		{ "padding", "row pad=5 { fill w=20 h=5 }", "0,0 30x15; 5,5 20x5" },
		{ "sides of their own", "row start=1 top=2 end=3 bottom=4 { fill w=20 h=5 }", "0,0 24x11; 1,2 20x5" },
		{ "one grows", "row w=100 { fill w=20 h=5 fill grow=1 h=5 }", "0,0 100x5; 0,0 20x5; 20,0 80x5" },
		{ "two grow by shares", "row w=110 gap=10 { fill grow=1 h=5 fill grow=3 h=5 }",
		  "0,0 110x5; 0,0 25x5; 35,0 75x5" },
		{ "growth is added to a width", "row w=100 { fill grow=1 w=40 h=5 fill grow=1 h=5 }",
		  "0,0 100x5; 0,0 70x5; 70,0 30x5" },
		{ "the greatest width leaves more for the others", "row w=100 { fill grow=1 maxw=20 h=5 fill grow=1 h=5 }",
		  "0,0 100x5; 0,0 20x5; 20,0 80x5" },
		{ "the least width less", "row w=100 { fill grow=1 minw=70 h=5 fill grow=1 h=5 }",
		  "0,0 100x5; 0,0 70x5; 70,0 30x5" },
		{ "both at once", "row w=100 { fill grow=1 minw=60 h=5 fill grow=1 maxw=5 h=5 fill grow=1 h=5 }",
		  "0,0 100x5; 0,0 60x5; 60,0 5x5; 65,0 35x5" },
		{ "no room to grow", "row w=10 { fill w=20 h=5 fill grow=1 h=5 }", "0,0 10x5; 0,0 20x5; 20,0 0x5" },
		{ "and none is taken away", "row w=50 { fill grow=1 w=40 h=5 fill w=30 h=5 }",
		  "0,0 50x5; 0,0 40x5; 40,0 30x5" },
		{ "to the middle", "row w=100 justify=center { fill w=20 h=5 }", "0,0 100x5; 40,0 20x5" },
		{ "to the end", "row w=100 justify=end { fill w=20 h=5 }", "0,0 100x5; 80,0 20x5" },
		{ "an offset of its own", "row { fill x=3 y=4 w=20 h=5 fill w=20 h=5 }", "0,0 40x5; 3,4 20x5; 20,0 20x5" },
		{ "the hidden take no room and no gap", "row gap=10 { fill w=20 h=5 fill hidden=1 w=9 h=9 fill w=20 h=5 }",
		  "0,0 50x5; 0,0 20x5; 30,0 20x5" },
		{ "an empty row", "row gap=10 pad=3 { }", "0,0 6x6" },
	};
	COMPARE(rows, 1920, 1080);
}

static void rows_align_across(void **state)
{
	(void)state;
	static const struct row rows[] = {
		{ "start", "row h=20 { fill w=5 h=10 }", "0,0 5x20; 0,0 5x10" },
		{ "center", "row h=20 align=center { fill w=5 h=10 }", "0,0 5x20; 0,5 5x10" },
		{ "end", "row h=20 align=end { fill w=5 h=10 }", "0,0 5x20; 0,10 5x10" },
		{ "a height of one's own is not stretched", "row h=20 align=stretch { fill w=5 h=10 group w=5 { } }",
		  "0,0 10x20; 0,0 5x10; 5,0 5x20" },
		{ "one differs", "row h=20 { fill w=5 h=10 fill w=5 h=10 self=end }", "0,0 10x20; 0,0 5x10; 5,10 5x10" },
		{ "a shape without a height is stretched", "row { fill w=2 fill w=5 h=10 }", "0,0 7x10; 0,0 2x10; 2,0 5x10" },
		{ "and so are children of the stretched", "row h=30 { row w=5 self=stretch { fill w=2 } }",
		  "0,0 5x30; 0,0 5x30; 0,0 2x30" },
	};
	COMPARE(rows, 1920, 1080);
}

static void columns_stretch_and_share_their_height(void **state)
{
	(void)state;
	static const struct row rows[] = {
		{ "one below another", "column gap=10 { fill w=20 h=5 fill w=30 h=7 }", "0,0 30x22; 0,0 20x5; 0,15 30x7" },
		{ "as wide as the column", "column w=50 { fill h=5 column { fill h=3 } }",
		  "0,0 50x8; 0,0 50x5; 0,5 50x3; 0,5 50x3" },
		{ "as wide as the widest", "column { fill h=5 fill w=30 h=5 }", "0,0 30x10; 0,0 30x5; 0,5 30x5" },
		{ "at least as wide as told", "column minw=50 { fill h=5 }", "0,0 50x5; 0,0 50x5" },
		{ "not if start is asked for", "column w=50 align=start { group { fill w=20 h=5 } }",
		  "0,0 50x5; 0,0 20x5; 0,0 20x5" },
		{ "in the middle", "column w=50 align=center { fill w=20 h=5 }", "0,0 50x5; 15,0 20x5" },
		{ "stretched no further than the greatest width", "column w=50 { group maxw=30 { fill w=1 h=1 } }",
		  "0,0 50x1; 0,0 30x1; 0,0 1x1" },
		{ "spare height", "column h=100 gap=10 { fill w=5 h=20 fill w=5 grow=1 }", "0,0 5x100; 0,0 5x20; 0,30 5x70" },
		{ "on top of what is there", "column h=100 { fill w=5 h=20 grow=1 fill w=5 h=40 grow=3 }",
		  "0,0 5x100; 0,0 5x30; 0,30 5x70" },
		{ "to the bottom", "column h=100 justify=end { fill w=5 h=20 }", "0,0 5x100; 0,80 5x20" },
		{ "too high at the bottom goes out at the top", "column y=50 h=10 justify=end { fill w=5 h=30 }",
		  "0,50 5x10; 0,30 5x30" },
		{ "padding", "column w=50 pad=5 { fill h=5 }", "0,0 50x15; 5,5 40x5" },
		{ "a given height grows a row within", "column w=30 h=50 { row grow=1 { fill w=2 fill grow=1 } }",
		  "0,0 30x50; 0,0 30x50; 0,0 2x50; 2,0 28x50" },
	};
	COMPARE(rows, 1920, 1080);
}

static void stacks_lie_over_one_another(void **state)
{
	(void)state;
	static const struct row rows[] = {
		{ "as large as the largest", "stack { fill w=20 h=5 fill w=10 h=30 }", "0,0 20x30; 0,0 20x5; 0,0 10x30" },
		{ "a ground without a size fills it", "stack pad=5 { fill fill w=20 h=10 }",
		  "0,0 30x20; 5,5 20x10; 5,5 20x10" },
		{ "sideways and down", "stack w=100 h=50 align=center justify=end { fill w=20 h=10 }",
		  "0,0 100x50; 40,40 20x10" },
		{ "one's own place and offset", "stack w=100 h=50 { fill self=end w=20 h=10 x=-5 y=7 }",
		  "0,0 100x50; 75,7 20x10" },
		{ "stretched both ways", "stack w=100 h=50 { column self=stretch { fill h=10 } }",
		  "0,0 100x50; 0,0 100x50; 0,0 100x10" },
	};
	COMPARE(rows, 1920, 1080);
}

static void edges_meet_on_whole_pixels(void **state)
{
	(void)state;
	static const struct row rows[] = {
		{ "two thirds of a pixel a unit", "row w=9 { fill grow=1 h=1 fill grow=1 h=1 fill grow=1 h=1 }",
		  "0,0 6x1; 0,0 2x1; 2,0 2x1; 4,0 2x1" },
		{ "sizes may differ, edges may not", "row w=20 { fill grow=1 h=2 fill grow=1 h=2 fill grow=1 h=2 }",
		  "0,0 13x1; 0,0 4x1; 4,0 5x1; 9,0 4x1" },
		{ "inside others as well", "group x=1 { group x=1 { fill x=1 w=1 h=1 } }", "1,0 2x1; 1,0 2x1; 2,0 1x1" },
	};
	COMPARE(rows, 1280, 720);
}

static const struct node *find(const struct scene *scene, const char *id)
{
	const struct node *node = scene_find(scene, id);
	assert_non_null(node);
	return node;
}

static void text_takes_what_is_left_of_a_row(void **state)
{
	(void)state;
	struct scene *scene = laid_out("row w=500 gap=20 { fill w=80 h=5 prose id=short text=Light prose id=long "
								   "text=a_steppe_without_end_and_many_words }",
								   1920, 1080);
	const struct node *brief = find(scene, "short"), *rest = find(scene, "long");
	assert_int_equal(brief->lines->count, 1);
	assert_true((double)brief->px.width == ceil(brief->lines->width));
	assert_true((double)brief->px.height == 48);
	assert_true((double)rest->px.x == 100 + (double)brief->px.width + 20);
	assert_true((double)rest->px.x + (double)rest->px.width <= 500);
	assert_true(rest->lines->count > 1);
	assert_true((double)scene->root->first->px.height == 48 * rest->lines->count);
	scene_destroy(scene);
}

static void text_leaves_room_for_what_has_a_width(void **state)
{
	(void)state;
	struct scene *scene =
		laid_out("row w=300 { prose id=p text=a_steppe_without_end_and_many_words fill id=f w=100 h=5 }"
				 " group y=500 w=300 { prose id=q x=100 text=a_steppe_without_end_and_many_words }",
				 1920, 1080);
	assert_true((double)find(scene, "p")->px.width <= 200);
	assert_true((double)find(scene, "f")->px.x <= 200);
	assert_true((double)find(scene, "q")->px.width <= 200);
	assert_int_equal(find(scene, "p")->lines->count, find(scene, "q")->lines->count);
	scene_destroy(scene);
}

static void text_makes_a_column_as_high_as_it_needs(void **state)
{
	(void)state;
	struct scene *scene = laid_out(
		"column w=300 { prose id=p text=a_steppe_without_end_and_very_many_words_on_it fill id=f h=5 }", 1920, 1080);
	const struct node *prose = find(scene, "p");
	assert_true(prose->lines->count > 1);
	assert_true((double)prose->px.width == 300);
	assert_true((double)find(scene, "f")->px.y == 48 * prose->lines->count);
	scene_destroy(scene);
}

static void only_the_lines_shown_take_room(void **state)
{
	(void)state;
	struct scene *scene =
		laid_out("prose id=p w=200 first=1 last=2 text=a_steppe_without_end_and_very_many_words_on_it", 1920, 1080);
	assert_true(find(scene, "p")->lines->count > 3);
	assert_true((double)find(scene, "p")->px.height == 96);
	scene_destroy(scene);
}

static double baseline_of(const struct node *node)
{
	const struct prose_lines *lines = node->lines;
	return (double)node->px.y + (double)lround((lines->line_px - lines->ascent - lines->descent) / 2.0 + lines->ascent);
}

static void text_of_a_row_stands_on_one_baseline(void **state)
{
	(void)state;
	for (int width = 1280; width <= 1920; width += 37) {
		struct scene *scene = laid_out("row x=3.3 y=7.7 align=baseline gap=10 { prose id=a size=80 line=88 text=1930 "
									   "column id=c { prose id=b text=years } fill w=5 h=5 }",
									   width, width * 9 / 16);
		assert_true(baseline_of(find(scene, "a")) == baseline_of(find(scene, "b")));
		scene_destroy(scene);
	}
}

static void deep_nesting_costs_little(void **state)
{
	(void)state;
	struct scene *scene = scene_create(1920, 1080);
	struct node *parent = NULL;
	for (int level = 0; level < 56; level++) {
		parent = scene_add(scene, parent, NODE_BOX);
		parent->within.direction = level % 2 ? BOX_ROW : BOX_COLUMN;
		struct node *wide = scene_add(scene, parent, NODE_SHAPE);
		wide->asked.width = level % 2 ? 1 : (float)(1500 - 20 * level);
		wide->asked.height = 1;
	}
	struct node *prose = scene_add(scene, parent, NODE_PROSE);
	prose->prose.text = "deep";
	struct error error = { 0 };
	size_t before = scene->arena.used;
	assert_true(scene_layout(scene, fonts, &error));
	assert_in_range(scene->arena.used - before, 1, 100000);
	assert_true((double)prose->px.height == 48);
	scene_destroy(scene);
}

static void a_scene_may_be_laid_out_again(void **state)
{
	(void)state;
	struct scene *scene = laid_out("row x=9 { prose id=p text=one fill w=5 h=5 }", 1920, 1080);
	struct error error = { 0 };
	float width = scene_find(scene, "p")->px.width;
	struct node *prose = scene->root->first->first;
	prose->prose.text = "one and two";
	assert_true(scene_layout(scene, fonts, &error));
	assert_true(prose->px.width > width);
	prose->prose.text = "one";
	assert_true(scene_layout(scene, fonts, &error));
	assert_true(prose->px.width == width);
	scene_destroy(scene);
}

static void too_wide_words_are_counted(void **state)
{
	(void)state;
	struct scene *scene =
		laid_out("prose w=40 text=incomprehensibilities prose text=fine prose hidden=1 w=10 text=wide", 1920, 1080);
	assert_int_equal(scene->overfull, 1);
	struct error error = { 0 };
	assert_true(scene_layout(scene, fonts, &error));
	assert_int_equal(scene->overfull, 1);
	scene_destroy(scene);
}

static void pictures_are_told_their_pixels(void **state)
{
	(void)state;
	struct scene *scene = laid_out("row w=20 { picture id=p grow=1 h=20 path=a.png fill w=9 }", 1280, 720);
	assert_int_equal(find(scene, "p")->picture.width, 7);
	assert_int_equal(find(scene, "p")->picture.height, 13);
	scene_destroy(scene);
}

static void hairlines_stay_on_small_screens(void **state)
{
	(void)state;
	struct scene *scene =
		laid_out("group { fill id=line x=10 y=101 w=300 h=2 fill id=none x=10 y=50 w=0 h=9 }", 480, 270);
	assert_true(find(scene, "line")->px.height == 1);
	assert_true(find(scene, "line")->px.width == 75);
	assert_true(find(scene, "none")->px.width == 0);
	scene_destroy(scene);
}

static void design_units_follow_the_shorter_side(void **state)
{
	(void)state;
	static const struct {
		int width, height;
		double scale;
	} rows[] = { { 1920, 1080, 1 },		{ 3840, 1080, 1 },			 { 1280, 1024, 1280 / 1920.0 }, { 1080, 1920, 1 },
				 { 1080, 1200, 0.625 }, { 720, 1280, 720 / 1080.0 }, { 1000, 1000, 1000 / 1920.0 } };
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		assert_true(fabs(scene_scale(rows[i].width, rows[i].height) - rows[i].scale) < 1e-9);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(groups_leave_children_where_they_are),
		cmocka_unit_test(rows_share_their_width),
		cmocka_unit_test(rows_align_across),
		cmocka_unit_test(columns_stretch_and_share_their_height),
		cmocka_unit_test(stacks_lie_over_one_another),
		cmocka_unit_test(edges_meet_on_whole_pixels),
		cmocka_unit_test(text_takes_what_is_left_of_a_row),
		cmocka_unit_test(text_leaves_room_for_what_has_a_width),
		cmocka_unit_test(text_makes_a_column_as_high_as_it_needs),
		cmocka_unit_test(only_the_lines_shown_take_room),
		cmocka_unit_test(text_of_a_row_stands_on_one_baseline),
		cmocka_unit_test(deep_nesting_costs_little),
		cmocka_unit_test(a_scene_may_be_laid_out_again),
		cmocka_unit_test(too_wide_words_are_counted),
		cmocka_unit_test(pictures_are_told_their_pixels),
		cmocka_unit_test(hairlines_stay_on_small_screens),
		cmocka_unit_test(design_units_follow_the_shorter_side),
	};
	return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
