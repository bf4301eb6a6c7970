/* What stands around a panel, and in its place: the chrome, the backdrop and its lights, overlays, the title. */
#include "workshop.h"
#include <sys/stat.h>

static const char *text_of(const struct built *built, const char *id)
{
	const struct node *node = scene_find(built->scene, id);
	return node ? node->prose.text : "(none)";
}

/* A part of one page of panel `panel` in English. */
static struct build_request part_of(const struct workshop *shop, enum build_part part, int panel)
{
	return (struct build_request){
		.exhibition = &shop->exhibition,
		.part = part,
		.panel = panel,
		.pages = 1,
		.language = 1,
		.width_px = 1280,
		.height_px = 720,
	};
}

static bool build_part(struct workshop *shop, const struct build_request *request, struct built *built)
{
	problems_clear(&shop->problems);
	bool good = script_build(shop->script, request, built, &shop->problems);
	assert_true(good == (built->scene != NULL));
	return good;
}

static void the_chrome_is_a_scene_of_its_own_and_counts_no_words(void **state)
{
	struct workshop *shop = *state;
	struct built plain, chrome;
	struct build_request request = part_of(shop, BUILD_CHROME, 2);
	request.page = 1;
	request.pages = 3;
	workshop_open(shop, false);
	assert_true(workshop_build(shop, 2, 0, 1, &plain));
	assert_null(scene_find(plain.scene, "chrome"));
	assert_true(plain.words > 0);
	assert_true(build_part(shop, &request, &chrome));
	assert_string_equal(text_of(&chrome, "chrome"), "2/3 A trial");
	assert_ptr_equal(chrome.scene->root->first, chrome.scene->root->last);
	assert_int_equal(chrome.words, 0);
	scene_destroy(plain.scene);
	scene_destroy(chrome.scene);
}

static void without_chrome_there_is_none_and_nobody_complains(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	struct build_request request = part_of(shop, BUILD_CHROME, 2);
	remove(in_folder(&shop->folder, "scripts/chrome.lua"));
	workshop_open(shop, false);
	assert_false(build_part(shop, &request, &built));
	assert_int_equal(shop->problems.count, 0);
	assert_true(workshop_try(shop));
	workshop_file(shop, "scripts/chrome.lua", "return 5");
	workshop_open(shop, false);
	assert_false(build_part(shop, &request, &built));
	assert_problem(shop, "layout-error", "", 0, "return function(screen)");
}

#define TWO_LIGHTS                                                                                                     \
	"{ { id = \"night\", open = false, bands = 3 }, { id = \"day\", open = true, bands = 2, sea = true, "              \
	"edges = { 820, 838.5 } } }"

static bool build_backdrop(struct workshop *shop, const char *returned, struct built *built)
{
	char text[1000];
	struct build_request request = part_of(shop, BUILD_BACKDROP, 0);
	snprintf(text, sizeof text, "return function(screen)\n  return %s\nend\n", returned);
	workshop_file(shop, "scripts/backdrop.lua", text);
	workshop_open(shop, false);
	return build_part(shop, &request, built);
}

static void a_backdrop_brings_its_lights(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	assert_true(build_backdrop(shop,
							   "group { group { id = \"night/sky\", shape { width = screen.width, height = 9, "
							   "colour = \"#102030\" } }, group { id = \"day/sky\" } }, " TWO_LIGHTS,
							   &built));
	assert_int_equal(shop->problems.count, 0);
	assert_int_equal(built.light_count, 2);
	assert_string_equal(built.lights[0].id, "night");
	assert_false(built.lights[0].open);
	assert_int_equal(built.lights[0].bands, 3);
	assert_string_equal(built.lights[1].id, "day");
	assert_true(built.lights[1].open);
	assert_int_equal(built.lights[1].bands, 2);
	assert_true(!built.lights[0].sea && built.lights[0].edges[0] == 0 && built.lights[0].edges[1] == 0);
	assert_true(built.lights[1].sea && built.lights[1].edges[0] == 820 && built.lights[1].edges[1] == 838.5);
	const struct node *sky = scene_find(built.scene, "night/sky");
	assert_non_null(sky);
	assert_true(sky->first->px.width == 1280); /* laid out */
	assert_non_null(scene_find(built.scene, "day/sky"));
	assert_int_equal(built.words, 0);
	scene_destroy(built.scene);
}

static void false_is_no_backdrop(void **state)
{
	static const char *const nothing[] = { "false", "nil", "", "false, " TWO_LIGHTS };
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof nothing / sizeof *nothing; i++) {
		struct built built;
		build_backdrop(shop, nothing[i], &built);
		assert_int_equal(shop->problems.count, 0);
		assert_int_equal(built.light_count, 0);
		scene_destroy(built.scene);
	}
	/* And where there is no such file. */
	struct built built;
	struct build_request request = part_of(shop, BUILD_BACKDROP, 0);
	remove(in_folder(&shop->folder, "scripts/backdrop.lua"));
	workshop_open(shop, false);
	assert_false(build_part(shop, &request, &built));
	assert_int_equal(shop->problems.count, 0);
}

static void wrong_lists_of_lights_are_named(void **state)
{
	static const struct {
		const char *returned, *words;
	} rows[] = {
		{ "group {}", "list of lights" },
		{ "group {}, 5", "list of lights" },
		{ "group {}, \"night\"", "list of lights" },
		{ "group {}, {}", "list of lights" },
		{ "group {}, { \"night\" }", "list of lights" },
		{ "group {}, { { open = true, bands = 2 } }", "list of lights" },
		{ "group {}, { { id = 5, bands = 2 } }", "list of lights" },
		{ "group {}, { { id = \"night\", bands = 2 }, 5 }", "list of lights" },
		{ "group {}, { id = \"night\", bands = 2 }", "list of lights" },
		{ "5, " TWO_LIGHTS, "expected a node" },
		{ "true, " TWO_LIGHTS, "expected a node" },
		{ "screen.nothing.deeper", "nothing is nil here" },
	};
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct built built;
		assert_false(build_backdrop(shop, rows[i].returned, &built));
		const struct problem *problem = shop->problems.items;
		if (shop->problems.count != 1 || strcmp(problem->rule, "layout-error") != 0 ||
			strcmp(problem->file, "scripts/backdrop.lua") != 0 || !strstr(problem->message, rows[i].words)) {
			workshop_print(shop);
			fail_msg("\"%s\" expected of: %s", rows[i].words, rows[i].returned);
		}
	}
}

static void an_overlay_knows_what_it_is_about(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	struct build_request request = part_of(shop, BUILD_OVERLAY, 2);
	assert_int_equal(mkdir(in_folder(&shop->folder, "scripts/overlays"), 0777), 0);
	workshop_file(shop, "scripts/overlays/picture.lua",
				  "return function(screen, panel)\n  return prose { id = \"sheet\", size = 20, width = 500,\n"
				  "    text = screen.about .. \" \" .. panel.title .. \" \" .. screen.text_size }\nend");
	workshop_open(shop, false);
	request.overlay = "picture";
	request.about = "square.png";
	request.aids.text_size = TEXT_LARGE;
	assert_true(build_part(shop, &request, &built));
	assert_string_equal(text_of(&built, "sheet"), "square.png Heavy large");
	assert_int_equal(built.words, 0);
	scene_destroy(built.scene);
	request.about = "";
	assert_true(build_part(shop, &request, &built));
	assert_string_equal(text_of(&built, "sheet"), " Heavy large");
	scene_destroy(built.scene);
}

static void an_overlay_that_is_not_there_is_a_problem(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	struct build_request request = part_of(shop, BUILD_OVERLAY, 0);
	workshop_open(shop, false);
	request.overlay = "aids";
	request.about = "";
	for (int again = 0; again < 2; again++) {
		assert_false(build_part(shop, &request, &built));
		assert_problem(shop, "unknown-kind", "", 0, "there is no scripts/overlays/aids.lua");
		assert_int_equal(shop->problems.count, 1);
	}
	assert_int_equal(mkdir(in_folder(&shop->folder, "scripts/overlays"), 0777), 0);
	workshop_file(shop, "scripts/overlays/aids.lua", "return { }");
	workshop_open(shop, false);
	assert_false(build_part(shop, &request, &built));
	assert_problem(shop, "layout-error", "", 0, "return function(screen)");
}

static void the_title_stands_before_a_chapter_in_every_language(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	struct build_request request = part_of(shop, BUILD_PANEL, 2);
	workshop_file(shop, "scripts/layouts/title.lua",
				  "return layout { build = function(panel, screen)\n  local all = tostring(screen.is_title)\n"
				  "  for _, language in ipairs(screen.languages) do all = all .. \"/\" .. language.title end\n"
				  "  return prose { id = \"title\", size = 20, width = 900,\n"
				  "    text = all .. \"/\" .. tostring(panel.title) .. \"/\" .. screen.light } end }");
	workshop_open(shop, false);
	request.title = true;
	assert_true(build_part(shop, &request, &built));
	assert_string_equal(text_of(&built, "title"), "true/Сынақ/A trial/Una prueba/nil/night");
	scene_destroy(built.scene);
	remove(in_folder(&shop->folder, "scripts/layouts/title.lua"));
	workshop_open(shop, false);
	assert_false(build_part(shop, &request, &built));
	assert_problem(shop, "unknown-kind", "", 0, "scripts/layouts/title.lua");
}

static void the_reading_aids_are_told(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	struct build_request request = part_of(shop, BUILD_CHROME, 0);
	workshop_file(shop, "scripts/chrome.lua",
				  "return function(screen) return prose { id = \"aids\", size = 20, width = 900, text = "
				  "table.concat({ screen.text_size, screen.contrast, screen.reach, tostring(screen.calm),\n"
				  "  tostring(screen.choice) }, \" \") } end");
	workshop_open(shop, false);
	assert_true(build_part(shop, &request, &built));
	assert_string_equal(text_of(&built, "aids"), "standard standard standard false 0");
	scene_destroy(built.scene);
	request.aids = (struct aids){ TEXT_LARGEST, true, true, true };
	request.choice = 4;
	assert_true(build_part(shop, &request, &built));
	assert_string_equal(text_of(&built, "aids"), "largest high low true 4");
	scene_destroy(built.scene);
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, workshop_setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(the_chrome_is_a_scene_of_its_own_and_counts_no_words),
		WITH_SHOP(without_chrome_there_is_none_and_nobody_complains),
		WITH_SHOP(a_backdrop_brings_its_lights),
		WITH_SHOP(false_is_no_backdrop),
		WITH_SHOP(wrong_lists_of_lights_are_named),
		WITH_SHOP(an_overlay_knows_what_it_is_about),
		WITH_SHOP(an_overlay_that_is_not_there_is_a_problem),
		WITH_SHOP(the_title_stands_before_a_chapter_in_every_language),
		WITH_SHOP(the_reading_aids_are_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
