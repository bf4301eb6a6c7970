/* Where rings and words with a gloss stand, and how large what a finger meets is. */
#include "scene/spots.h"
#include "support/test.h"
#include "tree.h"
#include <math.h>

struct set {
	struct fonts *fonts;
	struct scene *scene;
};

static void assert_action(const struct action *action, const char *wanted)
{
	char said[ACTION_LENGTH];
	assert_string_equal(action_print(action, said), wanted);
}

static int set_up(void **state)
{
	static struct set set;
	set.fonts = type_open();
	assert_non_null(set.fonts);
	*state = &set;
	return 0;
}

static int tear_down(void **state)
{
	struct set *set = *state;
	scene_destroy(set->scene);
	set->scene = NULL;
	fonts_destroy(set->fonts);
	return 0;
}

/* The first node of the tree, laid out. */
static const struct node *laid(struct set *set, const char *tree)
{
	scene_destroy(set->scene);
	set->scene = scene_create(1920, 1080);
	assert_true(set->scene && tree_read(set->scene, tree) && scene_layout(set->scene, set->fonts, NULL));
	return set->scene->root->first;
}

static void a_ring_stands_behind_its_word_and_is_larger_to_the_finger(void **state)
{
	const struct node *prose = laid(*state, "prose x=100 y=200 w=800 size=32 line=48 text=in_March○_and_then");
	const struct node *area = prose->first, *ring = area->first;
	assert_null(area->next);
	assert_action(&area->action, "dispute:1");
	assert_true(area->px.width >= 56 && area->px.height >= 56);
	assert_true(ring->px.width == ring->px.height && ring->px.width < 20 && ring->px.width > 12);
	double word = fonts_width(((struct set *)*state)->fonts, (struct type_style){ FACE_BODY, 32, 0 }, "in March", 8);
	assert_true((double)ring->px.x > 100 + word && (double)ring->px.x < 100 + word + 10);
	assert_true(ring->px.x > area->px.x && ring->px.x + ring->px.width < area->px.x + area->px.width);
	assert_true(ring->px.y > 200 && ring->px.y + ring->px.height < 248);
}

static void a_ring_is_as_large_as_its_text(void **state)
{
	float small = laid(*state, "prose w=800 size=20 text=word○")->first->first->px.width;
	float large = laid(*state, "prose w=800 size=80 text=word○")->first->first->px.width;
	assert_true(large > 3.5F * small);
}

static void a_ring_is_no_text(void **state)
{
	struct set *set = *state;
	laid(set, "prose w=800 text=word○_more");
	struct display display;
	display_init(&display);
	scene_evaluate(set->scene, NULL, &(struct drivers){ 0 }, NULL, &display);
	assert_int_equal(display.count, 3);
	assert_int_equal(display.items[0].length, strlen("word"));
	assert_int_equal(display.items[1].length, strlen(" more"));
	assert_int_equal(display.items[2].kind, ITEM_PICTURE);
	display_finish(&display);
}

/* At any width the line that ends before the ring's word takes the word along. */
static void no_line_begins_with_a_ring(void **state)
{
	for (int width = 60; width < 400; width++) {
		char tree[120];
		snprintf(tree, sizeof tree, "prose w=%d text=one_two_three_four○_five_six_seven○_eight", width);
		const struct node *prose = laid(*state, tree);
		for (int i = 0; i < prose->lines->count; i++)
			assert_null(prose->lines->items[i].runs[0].spot);
	}
}

static void words_with_a_gloss_have_a_rule_below_them(void **state)
{
	const struct node *prose = laid(*state, "prose y=100 w=800 size=32 line=48 text=the_[relief_boat](relief)_came");
	const struct node *area = prose->first, *rule = area->first;
	assert_null(area->next);
	assert_action(&area->action, "gloss:relief");
	assert_string_equal(area->id, SPOT_ID);
	assert_true(rule->filled && rule->px.height == 1);
	assert_true(
		fabsf(rule->px.width - (float)fonts_width(((struct set *)*state)->fonts,
												  (struct type_style){ FACE_BODY, 32, 0 }, "relief boat", 11)) <= 1);
	assert_true(rule->px.y > 100 + 24 && rule->px.y < 100 + 48);
}

static void of_words_on_two_lines_each_part_can_be_touched_and_the_first_is_a_stop(void **state)
{
	const struct node *prose = laid(*state, "prose w=150 size=32 line=48 text=the_[relief_boat_to_Uig](relief)");
	const struct node *first = prose->first, *second = first->next;
	assert_string_equal(first->id, SPOT_ID);
	assert_string_equal(second->id, "near");
	assert_action(&second->action, "gloss:relief");
	assert_true(second->px.y > first->px.y);
}

static void of_two_under_a_finger_the_nearest_answers(void **state)
{
	struct set *set = *state;
	const struct node *prose = laid(set, "prose w=300 size=20 line=24 touch=80 text=[a](one)_[b](two)");
	const struct node *one = prose->first->first, *two = prose->first->next->first;
	double y = (double)one->px.y;
	assert_action(&scene_hit(set->scene, (double)one->px.x, y)->action, "gloss:one");
	assert_action(&scene_hit(set->scene, (double)two->px.x + 2, y)->action, "gloss:two");
}

static void only_the_lines_that_are_shown_have_spots(void **state)
{
	assert_null(laid(*state, "prose w=150 first=1 text=a○_word_and_many_more_words_here")->first);
	assert_non_null(laid(*state, "prose w=150 last=0 text=a○_word_and_many_more_words_here")->first);
	assert_null(laid(*state, "prose hidden=1 w=150 text=a○")->first);
}

static void a_second_layout_leaves_one_of_each(void **state)
{
	struct set *set = *state;
	const struct node *prose = laid(set, "group { prose w=400 text=a○_b○2 }")->first;
	assert_true(scene_layout(set->scene, set->fonts, NULL));
	assert_action(&prose->first->action, "dispute:1");
	assert_action(&prose->first->next->action, "dispute:2");
	assert_null(prose->first->next->next);
}

static void names_of_glosses_stay_as_they_are_in_capitals(void **state)
{
	const struct node *prose = laid(*state, "prose capitals=1 w=400 text=[boot](boot)");
	assert_action(&prose->first->action, "gloss:boot");
	assert_int_equal(strncmp(prose->lines->items[0].runs[0].text, "BOOT", 4), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_ring_stands_behind_its_word_and_is_larger_to_the_finger),
		cmocka_unit_test(a_ring_is_as_large_as_its_text),
		cmocka_unit_test(a_ring_is_no_text),
		cmocka_unit_test(no_line_begins_with_a_ring),
		cmocka_unit_test(words_with_a_gloss_have_a_rule_below_them),
		cmocka_unit_test(of_words_on_two_lines_each_part_can_be_touched_and_the_first_is_a_stop),
		cmocka_unit_test(of_two_under_a_finger_the_nearest_answers),
		cmocka_unit_test(only_the_lines_that_are_shown_have_spots),
		cmocka_unit_test(a_second_layout_leaves_one_of_each),
		cmocka_unit_test(names_of_glosses_stay_as_they_are_in_capitals),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
