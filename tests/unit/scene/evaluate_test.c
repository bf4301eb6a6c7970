/* A moment of a scene: what is in the list, where, how opaque, and whether it moves. */
#include "base/file.h"
#include "print.h"
#include "support/test.h"
#include "tree.h"
#include "type_group.h"
#include <math.h>

struct shot {
	struct scene *scene;
	struct display display;
	struct drivers drivers;
};

static void take(struct shot *shot, const char *tree)
{
	struct error error = { 0 };
	shot->scene = scene_create(1920, 1080);
	assert_non_null(shot->scene);
	assert_true(tree_read(shot->scene, tree));
	assert_true(scene_layout(shot->scene, fonts, &error));
	display_init(&shot->display);
	scene_evaluate(shot->scene, NULL, &shot->drivers, NULL, &shot->display);
	assert_false(shot->display.failed);
}

static void drop(struct shot *shot)
{
	display_finish(&shot->display);
	scene_destroy(shot->scene);
}

static const struct item *item(const struct shot *shot, size_t index)
{
	assert_in_range(index, 0, shot->display.count - 1);
	return &shot->display.items[index];
}

static bool is_box(struct box box, double x, double y, double width, double height)
{
	bool same = fabs(box.x - x) + fabs(box.y - y) + fabs(box.width - width) + fabs(box.height - height) < 0.001;
	if (!same)
		print_error("%g,%g %gx%g\n", box.x, box.y, box.width, box.height);
	return same;
}

static void opacity_multiplies_down_to_the_leaves(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot, "group opacity=0.5 { fill w=9 h=9 opacity=0.5 fill w=9 h=9 opacity=3 }");
	assert_true(fabs((double)item(&shot, 0)->opacity - 0.25) < 1e-6);
	assert_true(fabs((double)item(&shot, 1)->opacity - 0.5) < 1e-6);
	drop(&shot);
}

static void what_cannot_be_seen_is_left_out(void **state)
{
	(void)state;
	static const char *const trees[] = {
		"fill w=9 h=9 opacity=0",
		"group opacity=0 { fill w=9 h=9 }",
		"fill w=9",
		"fill w=9 h=9 hidden=1",
		"fill x=1920 w=9 h=9",
		"fill y=-9 w=9 h=9",
		"fill w=9 h=9 scale=0",
		"group w=5 h=5 clip=1 { fill x=5 w=9 h=9 }",
		"group w=5 h=5 clip=1 { group x=4 w=9 h=9 clip=1 { fill x=2 w=1 h=1 } }",
		"shape w=9 h=9",
		"picture w=9 h=9",
		"prose text=_",
		"group { row { } }",
	};
	for (size_t i = 0; i < sizeof trees / sizeof *trees; i++) {
		struct shot shot = { 0 };
		take(&shot, trees[i]);
		if (shot.display.count > 0)
			fail_msg("%s", trees[i]);
		drop(&shot);
	}
}

static void scale_is_about_the_middle(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot, "group x=100 y=100 w=200 h=100 scale=2 { fill w=20 h=10 fill x=90 y=45 w=20 h=10 scale=0.5 }");
	assert_true(is_box(item(&shot, 0)->box, 0, 50, 40, 20));
	assert_true(is_box(item(&shot, 1)->box, 190, 145, 20, 10));
	drop(&shot);
}

static void rotation_turns_middles_and_adds_up(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot, "group x=100 y=100 w=200 h=100 rotation=90 { fill w=20 h=10 fill w=20 h=10 rotation=45 }");
	/* The middle (110, 105) lies at (-90, -45) from the group's (200, 150): clockwise by 90 degrees that is (45, -90).
	 */
	assert_true(is_box(item(&shot, 0)->box, 245 - 10, 60 - 5, 20, 10));
	assert_true((double)item(&shot, 0)->rotation == 90);
	assert_true((double)item(&shot, 1)->rotation == 135);
	drop(&shot);
}

static void turned_within_turned_comes_back(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot, "group x=100 y=100 w=200 h=100 rotation=30 scale=2 { group w=200 h=100 rotation=-30 scale=0.5 "
				"{ fill x=7 w=20 h=10 } }");
	assert_true(is_box(item(&shot, 0)->box, 107, 100, 20, 10));
	assert_true(fabs((double)item(&shot, 0)->rotation) < 1e-6);
	drop(&shot);
}

static void clips_intersect(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot,
		 "fill w=9 h=9 group x=10 y=10 w=50 h=50 clip=1 { group x=30 y=-5 w=50 h=50 clip=1 { fill w=90 h=90 } }");
	assert_true(is_box(item(&shot, 0)->clip, 0, 0, 1920, 1080));
	assert_true(is_box(item(&shot, 1)->clip, 40, 10, 20, 45));
	assert_true(is_box(item(&shot, 1)->box, 40, 5, 90, 90));
	drop(&shot);
}

static void tracks_move_offset_and_replace(void **state)
{
	(void)state;
	struct shot shot = { .drivers.time = 1, .drivers.travel = 0.25 };
	take(&shot, "fill x=10 y=10 w=10 h=10 opacity=0 track=x:0:100:0:2 track=opacity:0:1:0:2 "
				"fill x=10 y=10 w=10 h=10 scale=3 track=@scale:1:2:0:1 track=rotation:0:90:0:1 "
				"fill x=10 w=10 h=10 track=opacity:0:1:0:2 track=opacity:1:0:0.5:1 track=y:0:8:0:1 track=y:0:2:0:1");
	assert_true(is_box(item(&shot, 0)->box, 60, 10, 10, 10));
	assert_true(fabs((double)item(&shot, 0)->opacity - 0.5) < 1e-6);
	assert_true(is_box(item(&shot, 1)->box, 8.75, 8.75, 12.5, 12.5));
	assert_true((double)item(&shot, 1)->rotation == 90);
	assert_true(fabs((double)item(&shot, 2)->opacity - 0.25) < 1e-6);
	assert_true(is_box(item(&shot, 2)->box, 10, 10, 10, 10));
	drop(&shot);
}

static void what_moves_is_marked_down_to_the_leaves(void **state)
{
	(void)state;
	struct shot shot = { .drivers.time = 0.5 };
	take(&shot, "fill w=9 h=9 group track=x:0:9:0:1 { row { fill w=9 h=9 } }");
	assert_false(item(&shot, 0)->moving);
	assert_true(item(&shot, 1)->moving);
	assert_true(shot.display.moving);
	assert_false(shot.display.ambient);
	display_clear(&shot.display);
	scene_evaluate(shot.scene, NULL, &(struct drivers){ .time = 1 }, NULL, &shot.display);
	assert_false(item(&shot, 1)->moving);
	assert_false(shot.display.moving);
	drop(&shot);
}

static void movement_is_known_before_it_is_seen(void **state)
{
	(void)state;
	static const struct {
		const char *tree;
		bool calm, moving, ambient;
	} rows[] = {
		{ "fill w=9 h=9", false, false, false },
		{ "fill w=9 h=9 track=opacity:0:1:5:1", false, true, false },
		{ "fill w=9 h=9 track=~x:0:1:0:1", false, true, true },
		{ "fill w=9 h=9 track=~x:0:1:0:1", true, false, false },
		{ "fill w=9 h=9 track=~x:0:1:0:1 fill w=9 h=9 track=x:0:1:0:1", false, true, false },
		{ "fill w=9 h=9 track=x:0:1:0:1 fill w=9 h=9 track=~x:0:1:0:1", false, true, false },
		{ "fill w=9 h=9 track=x:0:1:0:1 track=~y:0:1:0:1", false, true, false },
		{ "fill w=9 h=9 hidden=1 track=x:0:1:0:1", false, false, false },
		{ "group opacity=0 { fill w=9 h=9 track=x:0:1:0:1 }", false, false, false },
		{ "group track=opacity:0:1:9:1 { fill w=9 h=9 track=~x:0:1:0:1 }", false, true, false },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct shot shot = { .drivers.calm = rows[i].calm };
		take(&shot, rows[i].tree);
		if (shot.display.moving != rows[i].moving || shot.display.ambient != rows[i].ambient)
			fail_msg("%s", rows[i].tree);
		drop(&shot);
	}
}

static void names_and_actions_come_from_the_nearest(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot, "group id=a action=next { fill w=9 h=9 group id=b { fill w=9 h=9 action=back } } fill w=9 h=9");
	assert_string_equal(item(&shot, 0)->id, "a");
	assert_int_equal(item(&shot, 0)->action->kind, ACTION_NEXT);
	assert_string_equal(item(&shot, 1)->id, "b");
	assert_int_equal(item(&shot, 1)->action->kind, ACTION_BACK);
	assert_null(item(&shot, 2)->id);
	assert_null(item(&shot, 2)->action);
	drop(&shot);
}

static void a_part_is_shown_where_it_is_in_the_whole(void **state)
{
	(void)state;
	struct shot shot = { .drivers.time = 1 };
	take(&shot, "fill w=9 h=9 id=other group x=100 y=50 w=500 h=500 { group id=part x=10 y=20 w=200 h=200 { "
				"fill x=1 y=2 w=30 h=40 opacity=0.5 } fill w=9 h=9 id=beside }");
	display_clear(&shot.display);
	scene_evaluate(shot.scene, scene_find(shot.scene, "part"), &shot.drivers, NULL, &shot.display);
	assert_int_equal(shot.display.count, 1);
	assert_true(is_box(item(&shot, 0)->box, 111, 72, 30, 40));
	assert_true((double)item(&shot, 0)->opacity == 0.5);
	drop(&shot);
}

static void a_standing_shifts_fades_and_sets_moving(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot, "fill x=10 w=30 h=40 opacity=0.5 fill x=-200 w=100 h=9 group clip=1 x=5 w=20 h=20 { fill w=99 h=99 }");
	assert_int_equal(shot.display.count, 2);
	struct standing standing = { .x = 300, .opacity = 0.5, .moving = true };
	display_clear(&shot.display);
	scene_evaluate(shot.scene, NULL, &shot.drivers, &standing, &shot.display);
	assert_int_equal(shot.display.count, 3);
	assert_true(is_box(item(&shot, 0)->box, 310, 0, 30, 40));
	assert_true((double)item(&shot, 0)->opacity == 0.25);
	assert_true(is_box(item(&shot, 1)->box, 100, 0, 100, 9));
	assert_true(is_box(item(&shot, 2)->clip, 305, 0, 20, 20));
	for (size_t i = 0; i < 3; i++)
		assert_true(item(&shot, i)->moving);
	/* A second scene is added to the list, not put in its place. */
	scene_evaluate(shot.scene, NULL, &shot.drivers, NULL, &shot.display);
	assert_int_equal(shot.display.count, 5);
	assert_false(item(&shot, 3)->moving);
	drop(&shot);
}

static void text_stands_on_whole_pixels(void **state)
{
	(void)state;
	struct shot shot = { 0 };
	take(&shot, "prose x=10.4 y=20.4 w=301 align=center text=one_*two*_three prose y=200 w=300 align=end text=end");
	assert_int_equal(shot.display.count, 4);
	const struct type_metrics metrics = fonts_metrics(fonts, item(&shot, 0)->style);
	for (size_t i = 0; i < 4; i++) {
		assert_true(item(&shot, i)->box.x == floor(item(&shot, i)->box.x));
		assert_true(item(&shot, i)->baseline == floor(item(&shot, i)->baseline));
	}
	assert_true(item(&shot, 0)->baseline ==
				20 + (double)lround((48 - metrics.ascent - metrics.descent) / 2.0 + metrics.ascent));
	const struct item *first = item(&shot, 0), *last = item(&shot, 2), *end = item(&shot, 3);
	double left = first->box.x - 10, right = 10 + 301 - last->box.x - last->box.width;
	assert_true(fabs(left - right) <= 2);
	assert_true(fabs(end->box.x + end->box.width - 300) <= 1);
	drop(&shot);
}

static void a_page_begins_at_the_top(void **state)
{
	(void)state;
	struct shot whole = { 0 }, page = { 0 };
	take(&whole, "prose w=200 text=a_steppe_without_end_and_very_many_words_on_it");
	take(&page, "prose w=200 first=2 last=3 text=a_steppe_without_end_and_very_many_words_on_it");
	assert_true(whole.display.count > 4);
	assert_int_equal(page.display.count, 2);
	assert_int_equal(item(&page, 0)->length, item(&whole, 2)->length);
	assert_memory_equal(item(&page, 0)->text, item(&whole, 2)->text, item(&page, 0)->length);
	assert_true(item(&page, 0)->box.y == 0);
	assert_true(item(&page, 1)->baseline == item(&whole, 1)->baseline);
	drop(&page);
	drop(&whole);
}

static void scaled_text_keeps_its_size_and_says_its_scale(void **state)
{
	(void)state;
	struct shot plain = { 0 }, large = { 0 };
	take(&plain, "prose x=100 y=100 w=300 h=48 text=word");
	take(&large, "prose x=100 y=100 w=300 h=48 scale=2 text=word");
	const struct item *a = item(&plain, 0), *b = item(&large, 0);
	assert_int_equal(a->style.size, b->style.size);
	assert_true((double)b->scale == 2);
	assert_true(fabs(b->box.width - 2 * a->box.width) < 0.001);
	assert_true(fabs(b->box.x - (250 - 2 * (250 - a->box.x))) < 0.001);
	assert_true(fabs(b->baseline - (124 - 2 * (124 - a->baseline))) < 0.001);
	drop(&large);
	drop(&plain);
}

/* A golden is written anew with WRITE_GOLDENS=1. */
static void a_small_scene_is_as_it_was(void **state)
{
	(void)state;
	static const char path[] = "tests/data/goldens/scene.txt";
	struct shot shot = { .drivers.time = 0.5, .drivers.travel = 0.5 };
	take(&shot,
		 " group id=sky { fill w=1920 h=742 colour=0x0A0C11 fill y=742 w=1920 h=78 colour=0x12171F }"
		 " picture id=land y=800 w=1920 h=280 path=/any/where/assets/art/steppe.svg track=@x:0:-240:0:1"
		 " column id=words x=96 y=176 w=800 gap=32 {"
		 "   prose id=label face=3 size=22 line=32 tracking=0.08 capitals=1 text=Карлаг language=ru colour=0xF2B54D"
		 "   prose id=body colour=0xECE6D8 language=ru "
		 "text=Земля,_на_которой_возник_лагерь,_*не_была*_пустой._В_1931_году_"
		 "её_жителей_выселили,_чтобы_освободить_18_000_км²_для_совхоза."
		 "   row id=facts gap=24 align=baseline { prose size=74 line=92 text=99 prose text=camps }"
		 " }"
		 " stack id=button x=1700 y=990 w=120 h=74 align=center justify=center action=next track=opacity:0:1:0:1 {"
		 "   fill colour=0xF2B54D  prose text=Next colour=0x14110A scale=0.5 }"
		 " group id=lantern x=900 y=900 w=40 h=40 clip=1 rotation=30 { fill x=-10 w=60 h=60 track=~scale:0.9:1:0:2 }");
	char *text = NULL;
	size_t size = 0;
	FILE *out = open_memstream(&text, &size);
	assert_non_null(out);
	display_print(&shot.display, out);
	fclose(out);
	if (getenv("WRITE_GOLDENS"))
		assert_true(file_write(path, text, size, NULL));
	struct error error = { 0 };
	char *golden = file_read(path, 1 << 20, NULL, &error);
	if (!golden)
		fail_msg("%s", error.text);
	assert_string_equal(text, golden);
	free(golden);
	free(text);
	drop(&shot);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(opacity_multiplies_down_to_the_leaves),
		cmocka_unit_test(what_cannot_be_seen_is_left_out),
		cmocka_unit_test(scale_is_about_the_middle),
		cmocka_unit_test(rotation_turns_middles_and_adds_up),
		cmocka_unit_test(turned_within_turned_comes_back),
		cmocka_unit_test(clips_intersect),
		cmocka_unit_test(tracks_move_offset_and_replace),
		cmocka_unit_test(what_moves_is_marked_down_to_the_leaves),
		cmocka_unit_test(movement_is_known_before_it_is_seen),
		cmocka_unit_test(names_and_actions_come_from_the_nearest),
		cmocka_unit_test(a_part_is_shown_where_it_is_in_the_whole),
		cmocka_unit_test(a_standing_shifts_fades_and_sets_moving),
		cmocka_unit_test(text_stands_on_whole_pixels),
		cmocka_unit_test(a_page_begins_at_the_top),
		cmocka_unit_test(scaled_text_keeps_its_size_and_says_its_scale),
		cmocka_unit_test(a_small_scene_is_as_it_was),
	};
	return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
