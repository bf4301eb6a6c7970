/* The backdrop: built once for a screen and its aids, kept when another cannot be built; and the shipped steppe has one
 * horizon, whatever the travel, the frame and the lights. */
#include "support/house.h"
#include "view/backdrop.h"
#include "view/faces.h"
#include <math.h>
#include <string.h>

struct steppe {
	struct fonts *fonts;
	struct script *script;
	struct exhibition exhibition;
	struct backdrop backdrop;
};

static void open_steppe(struct steppe *steppe, int width, int height)
{
	struct error error = { "" };
	struct problems problems;
	struct aids aids = { .text_size = TEXT_STANDARD };
	*steppe = (struct steppe){ .fonts = faces_open(".", ".", NULL, &error) };
	assert_non_null(steppe->fonts);
	steppe->script = script_create(".", ".", steppe->fonts, &error);
	assert_non_null(steppe->script);
	exhibition_init(&steppe->exhibition);
	problems_init(&problems);
	assert_true(script_read_exhibition(steppe->script, &steppe->exhibition, &problems));
	assert_true(
		backdrop_build(&steppe->backdrop, steppe->script, &steppe->exhibition, &aids, width, height, &problems));
	problems_finish(&problems);
}

static void close_steppe(struct steppe *steppe)
{
	backdrop_finish(&steppe->backdrop);
	exhibition_finish(&steppe->exhibition);
	script_destroy(steppe->script);
	fonts_destroy(steppe->fonts);
}

static bool is_of(const struct item *item, const char *light, const char *layer)
{
	char name[80];
	snprintf(name, sizeof name, "%s/%s", light, layer);
	return item->id && strcmp(item->id, name) == 0;
}

/* The heights at which pictures of a light's layer stand, each once. */
static int heights(const struct display *display, const char *light, const char *layer, double *found, int most)
{
	int count = 0;
	for (size_t i = 0; i < display->count && count < most; i++) {
		const struct item *item = &display->items[i];
		bool known = false;
		for (int k = 0; k < count; k++)
			known = known || fabs(found[k] - item->box.y) < 1e-9;
		if (is_of(item, light, layer) && item->kind == ITEM_PICTURE && !known)
			found[count++] = item->box.y;
	}
	return count;
}

static void assert_stands(const struct display *at_rest, const struct display *now, const char *light,
						  const char *layer)
{
	double rest[256], here[256];
	int count = heights(at_rest, light, layer, rest, 256), left = heights(now, light, layer, here, 256);
	for (int i = 0; i < left; i++) {
		bool known = false;
		for (int k = 0; k < count; k++)
			known = known || fabs(rest[k] - here[i]) < 1e-9;
		if (!known)
			fail_msg("%s/%s stands at %.2f px", light, layer, here[i]);
	}
}

static void evaluate(const struct steppe *steppe, const struct stage_light *lights, int count, double travel,
					 double frame, struct display *display)
{
	struct stage stage = {
		.backdrop = steppe->backdrop.scene, .light_count = count, .travel = travel, .opening = frame
	};
	memcpy(stage.lights, lights, (size_t)count * sizeof *lights);
	display_clear(display);
	stage_evaluate(&stage, display);
	assert_false(display->failed);
	for (size_t i = 0; i < display->count; i++)
		assert_int_not_equal(display->items[i].kind, ITEM_TEXT);
}

static int land_of_one_light_over_another(const struct steppe *steppe, const char *below, const char *above)
{
	static const char *const layers[] = { "far", "mid", "near" };
	struct display low, high, now;
	struct stage_light lights[] = { { below, 1, false }, { above, 1, false } };
	int looked = 0;
	display_init(&low);
	display_init(&high);
	display_init(&now);
	for (double travel = 0; travel < 13; travel += 3.7) {
		evaluate(steppe, lights, 1, travel, 1, &low);
		evaluate(steppe, lights + 1, 1, travel, 1, &high);
		for (int step = 1; step < 20; step++) {
			lights[1].rise = step / 20.0;
			evaluate(steppe, lights, 2, travel, 1, &now);
			for (int i = 0; i < 3; i++) {
				assert_stands(&low, &now, below, layers[i]);
				assert_stands(&high, &now, above, layers[i]);
				looked++;
			}
			assert_stands(&low, &now, below, "sky"); /* the light below waits */
		}
		lights[1].rise = 1;
	}
	display_finish(&low);
	display_finish(&high);
	display_finish(&now);
	return looked;
}

static void the_horizon_never_moves(void **state)
{
	(void)state;
	struct steppe steppe;
	open_steppe(&steppe, 1920, 1080);
	int looked = 0;
	for (int a = 0; a < steppe.backdrop.count; a++)
		for (int b = 0; b < steppe.backdrop.count; b++)
			if (a != b)
				looked +=
					land_of_one_light_over_another(&steppe, steppe.backdrop.lights[a].id, steppe.backdrop.lights[b].id);
	assert_true(looked > 1000);
	close_steppe(&steppe);
}

/* When a light has risen whole, what lies below may go: nothing of it is in the list but what is hidden. */
static void a_risen_light_leaves_nothing_of_the_one_below(void **state)
{
	(void)state;
	struct steppe steppe;
	open_steppe(&steppe, 1920, 1080);
	struct display one, two;
	display_init(&one);
	display_init(&two);
	for (int a = 0; a < steppe.backdrop.count; a++)
		for (int b = 0; b < steppe.backdrop.count; b++) {
			const struct stage_light lights[] = { { steppe.backdrop.lights[a].id, 1, steppe.backdrop.lights[a].sea },
												  { steppe.backdrop.lights[b].id, 1, steppe.backdrop.lights[b].sea } };
			if (a == b)
				continue;
			evaluate(&steppe, lights + 1, 1, 4.2, 1, &one);
			evaluate(&steppe, lights, 2, 4.2, 1, &two);
			for (size_t i = 0; i < two.count; i++)
				for (const char *const *layer = (const char *const[]){ "far", "mid", "near", NULL }; *layer; layer++)
					assert_false(is_of(&two.items[i], lights[0].id, *layer));
			assert_true(two.count >= one.count);
		}
	display_finish(&one);
	display_finish(&two);
	close_steppe(&steppe);
}

/* ---- which one it is ---- */

static void it_is_built_again_for_another_screen_or_other_aids_alone(void **state)
{
	(void)state;
	struct steppe steppe;
	struct problems problems;
	static const struct {
		struct aids aids;
		int width, height;
		bool fits;
	} wanted[] = { { { .text_size = TEXT_LARGEST, .calm = true }, 640, 360, true },
				   { { .high_contrast = true }, 640, 360, false },
				   { { .low_reach = true }, 640, 360, false },
				   { { .calm = false }, 641, 360, false },
				   { { .calm = false }, 640, 361, false },
				   { { .calm = false }, 640, 360, false } };
	problems_init(&problems);
	open_steppe(&steppe, 640, 360);
	const struct scene *first = steppe.backdrop.scene;
	assert_non_null(first);
	for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
		const struct aids *aids = &wanted[i].aids;
		assert_int_equal(backdrop_fits(&steppe.backdrop, aids, wanted[i].width, wanted[i].height), wanted[i].fits);
		assert_true(backdrop_build(&steppe.backdrop, steppe.script, &steppe.exhibition, aids, wanted[i].width,
								   wanted[i].height, &problems));
		assert_true(backdrop_fits(&steppe.backdrop, aids, wanted[i].width, wanted[i].height));
		assert_true((steppe.backdrop.scene == first) == wanted[i].fits);
		first = wanted[i].fits ? first : NULL;
		assert_true(steppe.backdrop.scene && steppe.backdrop.count > 1);
	}
	assert_int_equal(problems.count, 0);
	struct backdrop none = { 0 };
	assert_false(backdrop_fits(&none, &(struct aids){ .calm = false }, 0, 0)); /* none was built */
	close_steppe(&steppe);
	problems_finish(&problems);
}

static void a_view_has_its_light_and_one_that_is_unknown_the_first(void **state)
{
	(void)state;
	struct backdrop none = { 0 };
	struct light lights[] = { { .id = "night" }, { .id = "dawn" } };
	struct backdrop backdrop = { .lights = lights, .count = 2 };
	assert_null(backdrop_light(&none, "night"));
	assert_ptr_equal(backdrop_light(&backdrop, "dawn"), &lights[1]);
	assert_ptr_equal(backdrop_light(&backdrop, "night"), &lights[0]);
	assert_ptr_equal(backdrop_light(&backdrop, "noon"), &lights[0]);
	assert_ptr_equal(backdrop_light(&backdrop, NULL), &lights[0]);
}

/* A house whose own theme or backdrop is `text`. */
static void open_house(struct test_house *test, const char *file, const char *text)
{
	struct error error = { "" };
	struct house *house = &test->house;
	test_house_open(test);
	write_test_file(in_folder(test->folder, file), text);
	script_destroy(house->script);
	exhibition_finish(&house->exhibition);
	exhibition_init(&house->exhibition);
	house->script = script_create(house->folder, house->data, house->fonts, &error);
	assert_non_null(house->script);
	assert_true(script_read_exhibition(house->script, &house->exhibition, &house->reported));
}

static void where_there_are_no_lights_panels_stand_without_a_backdrop(void **state)
{
	(void)state;
	struct test_house test;
	struct backdrop backdrop = { 0 };
	struct aids aids = { .calm = false };
	open_house(&test, "scripts/theme.lua",
			   "return { lights = false, faces = { body = \"DejaVuSans.ttf\" }, fallback = { \"DejaVuSans.ttf\" } }\n");
	struct house *house = &test.house;
	problems_clear(&house->reported);
	assert_true(backdrop_build(&backdrop, house->script, &house->exhibition, &aids, 640, 360, &house->reported));
	assert_true(!backdrop.scene && backdrop.count == 0 && !backdrop.failed &&
				backdrop_fits(&backdrop, &aids, 640, 360));
	assert_int_equal(house->reported.count, 0);
	backdrop_finish(&backdrop);
	/* An exhibition with a look of its own need not even have the file. */
	script_destroy(house->script);
	house->script = script_create(house->folder, NULL, house->fonts, &(struct error){ "" });
	assert_non_null(house->script);
	assert_true(backdrop_build(&backdrop, house->script, &house->exhibition, &aids, 640, 360, &house->reported));
	assert_true(!backdrop.scene && !backdrop.failed && house->reported.count == 0);
	test_house_close(&test);
}

static void one_that_cannot_be_built_is_told_and_the_old_one_stays(void **state)
{
	(void)state;
	struct test_house test;
	struct steppe steppe;
	struct aids aids = { .calm = false };
	open_steppe(&steppe, 640, 360);
	open_house(&test, "scripts/backdrop.lua", "return function() error(\"no\") end\n");
	struct house *house = &test.house;
	const struct scene *old = steppe.backdrop.scene;
	assert_false(
		backdrop_build(&steppe.backdrop, house->script, &house->exhibition, &aids, 320, 180, &house->reported));
	assert_true(house->reported.errors > 0);
	assert_true(steppe.backdrop.scene == old && backdrop_fits(&steppe.backdrop, &aids, 640, 360));
	backdrop_without(&steppe.backdrop, &aids, 320, 180);
	assert_true(!steppe.backdrop.scene && steppe.backdrop.failed && backdrop_fits(&steppe.backdrop, &aids, 320, 180));
	close_steppe(&steppe);
	test_house_close(&test);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_built_again_for_another_screen_or_other_aids_alone),
		cmocka_unit_test(a_view_has_its_light_and_one_that_is_unknown_the_first),
		cmocka_unit_test(where_there_are_no_lights_panels_stand_without_a_backdrop),
		cmocka_unit_test(one_that_cannot_be_built_is_told_and_the_old_one_stays),
		cmocka_unit_test(the_horizon_never_moves),
		cmocka_unit_test(a_risen_light_leaves_nothing_of_the_one_below),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
