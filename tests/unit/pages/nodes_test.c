/* Tables of nodes become a scene's nodes, key by key; every mistake names file, line, node and key. */
#include "workshop.h"
#include <math.h>

/* Builds panel 0 with a layout whose build returns `nodes`, written on line 3. */
static bool build(struct workshop *shop, const char *nodes, struct built *built)
{
	char text[4000];
	snprintf(text, sizeof text, "return layout { build = function(panel, screen)\nreturn\n%s\nend }", nodes);
	workshop_file(shop, "scripts/layouts/plain.lua", text);
	workshop_panel(shop, "return panel { kind = \"plain\", title = { kk = \"а\", en = \"a\", es = \"a\" } }");
	workshop_open(shop, false);
	return workshop_build(shop, 0, 0, 1, built);
}

static struct scene *scene_of(struct workshop *shop, const char *nodes)
{
	struct built built;
	if (!build(shop, nodes, &built)) {
		workshop_print(shop);
		fail_msg("not built: %s", nodes);
	}
	assert_int_equal(shop->problems.count, 0);
	return built.scene;
}

static void keys_of_every_node(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene =
		scene_of(shop, "group { id = 'a', action = 'next', x = 1, y = -2, width = 3, height = 4, min_width = 5,\n"
					   "min_height = 6, max_width = 7, grow = 2, self = 'center', opacity = 0.5, scale = 2,\n"
					   "rotation = 90, clip = true, hidden = true }");
	const struct node *node = scene_find(scene, "a");
	assert_int_equal(node->kind, NODE_GROUP);
	assert_int_equal(node->action.kind, ACTION_NEXT);
	assert_float_equal(node->asked.x, 1, 0);
	assert_float_equal(node->asked.y, -2, 0);
	assert_float_equal(node->asked.width, 3, 0);
	assert_float_equal(node->asked.height, 4, 0);
	assert_float_equal(node->asked.min_width, 5, 0);
	assert_float_equal(node->asked.min_height, 6, 0);
	assert_float_equal(node->asked.max_width, 7, 0);
	assert_float_equal(node->asked.grow, 2, 0);
	assert_true(node->asked.aligned);
	assert_int_equal(node->asked.align, ALIGN_CENTER);
	assert_float_equal(node->still.opacity, 0.5, 0);
	assert_float_equal(node->still.scale, 2, 0);
	assert_float_equal(node->still.rotation, 90, 0);
	assert_true(node->clip && node->hidden);
	scene_destroy(scene);
	scene = scene_of(shop, "group { id = 'a' }");
	node = scene_find(scene, "a");
	assert_true(isnan(node->asked.width) && isnan(node->asked.height));
	assert_float_equal(node->still.opacity, 1, 0);
	assert_int_equal(node->action.kind, ACTION_NONE);
	assert_null(node->tracks);
	scene_destroy(scene);
}

static void keys_of_boxes(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene =
		scene_of(shop, "row { id = 'row', gap = 8, padding = 5, align = 'baseline', justify = 'end',\n"
					   "column { id = 'column', padding = { 1, 2, 3, 4 }, align = 'stretch', justify = 'center' },\n"
					   "stack { id = 'stack' } }");
	const struct node *row = scene_find(scene, "row"), *column = scene_find(scene, "column");
	assert_int_equal(row->kind, NODE_BOX);
	assert_int_equal(row->within.direction, BOX_ROW);
	assert_int_equal(column->within.direction, BOX_COLUMN);
	assert_int_equal(scene_find(scene, "stack")->within.direction, BOX_STACK);
	assert_ptr_equal(row->first, column);
	assert_ptr_equal(column->next, scene_find(scene, "stack"));
	assert_float_equal(row->within.gap, 8, 0);
	for (int i = 0; i < 4; i++) {
		assert_float_equal(row->within.padding[i], 5, 0);
		assert_float_equal(column->within.padding[i], i + 1, 0);
	}
	assert_int_equal(row->within.align, ALIGN_BASELINE);
	assert_int_equal(row->within.justify, ALIGN_END);
	assert_int_equal(column->within.align, ALIGN_STRETCH);
	assert_int_equal(column->within.justify, ALIGN_CENTER);
	scene_destroy(scene);
}

static void keys_of_prose(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene =
		scene_of(shop, "group { prose { id = 'a', text = '*x* y', language = 'es', face = 'italic', italic = 'body',\n"
					   "bold = 'italic', size = 40, line = 50, tracking = 0.08, paragraph_gap = 12,\n"
					   "colour = '#C0ffEe', align = 'end', capitals = true, balance = true, measure = 66,\n"
					   "first = 1, last = 3 }, prose { id = 'b', text = 'x', size = 40 } }");
	const struct prose *prose = &scene_find(scene, "a")->prose;
	assert_string_equal(prose->text, "*x* y");
	assert_string_equal(prose->language, "es");
	assert_int_equal(prose->face, fonts_find_face(shop->fonts, "italic"));
	assert_int_equal(prose->face_italic, fonts_find_face(shop->fonts, "body"));
	assert_int_equal(prose->face_bold, prose->face);
	assert_float_equal(prose->size, 40, 0);
	assert_float_equal(prose->line, 50, 0);
	assert_float_equal(prose->tracking, 0.08, 1e-6);
	assert_float_equal(prose->paragraph_gap, 12, 0);
	assert_int_equal(prose->colour, 0xC0FFEE);
	assert_int_equal(prose->align, ALIGN_END);
	assert_true(prose->capitals && prose->balance);
	assert_float_equal(prose->measure, 66, 0);
	assert_int_equal(prose->first_line, 0);
	assert_int_equal(prose->last_line, 2);
	prose = &scene_find(scene, "b")->prose;
	assert_string_equal(prose->language, "en");
	assert_int_equal(prose->face, fonts_find_face(shop->fonts, "body"));
	assert_true(prose->line > prose->size);
	assert_int_equal(prose->face_italic, -1);
	assert_int_equal(prose->last_line, -1);
	scene_destroy(scene);
}

static void keys_of_pictures(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene =
		scene_of(shop, "picture { id = 'a', file = 'square.png', width = 50, height = 60, fit = 'contain',\n"
					   "focus = { 0.25, 0.75 }, crop = { 0, 0.5, 1, 0.5 }, tint = '#102030', shade = '#405060', "
					   "mirrored = true, repeats = true }");
	const struct picture_spec *picture = &scene_find(scene, "a")->picture;
	assert_string_equal(picture->path, in_folder(&shop->folder, "assets/square.png"));
	assert_int_equal(picture->fit, PICTURE_CONTAIN);
	assert_float_equal(picture->focus_x, 0.25, 0);
	assert_float_equal(picture->focus_y, 0.75, 0);
	assert_float_equal(picture->crop_y, 0.5, 0);
	assert_float_equal(picture->crop_w, 1, 0);
	assert_float_equal(picture->crop_h, 0.5, 0);
	assert_true(picture->tinted && picture->mirrored && scene_find(scene, "a")->asked.repeats);
	assert_int_equal(picture->tint, 0x102030);
	assert_int_equal(picture->shade, 0x405060);
	scene_destroy(scene);
}

static void shapes_are_rectangles_or_svg(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene =
		scene_of(shop, "group { shape { id = 'a', width = 5, height = 6, colour = '#ABCDEF' },\n"
					   "shape { id = 'b', width = 50, height = 60, path = 'M0 0L1,1Z', colour = '#ABCDEF' },\n"
					   "shape { id = 'c', box = { -1, 0, 2, 3.5 }, path = 'M0 0h1', stroke = '#010203',\n"
					   "stroke_width = 0.5, stroke_cap = 'round' },\n"
					   "shape { id = 'd', width = 5, height = 6, svg = '<svg/>' } }");
	const struct node *node = scene_find(scene, "a");
	assert_int_equal(node->kind, NODE_SHAPE);
	assert_true(node->filled);
	assert_int_equal(node->colour, 0xABCDEF);
	assert_null(node->picture.svg);
	node = scene_find(scene, "b");
	assert_true(node->filled);
	assert_false(scene_find(scene, "c")->filled);
	assert_int_equal(node->picture.fit, PICTURE_STRETCH);
	assert_string_equal(node->picture.svg,
						"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"50\" height=\"60\" viewBox=\"0 0 50 60\" "
						"preserveAspectRatio=\"none\"><path d=\"M0 0L1,1Z\" fill=\"#ABCDEF\" stroke=\"none\"/></svg>");
	assert_string_equal(scene_find(scene, "c")->picture.svg,
						"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"3.5\" viewBox=\"-1 0 2 3.5\" "
						"preserveAspectRatio=\"none\"><path d=\"M0 0h1\" fill=\"none\" stroke=\"#010203\" "
						"stroke-width=\"0.5\" stroke-linejoin=\"round\" stroke-linecap=\"round\"/></svg>");
	assert_string_equal(scene_find(scene, "d")->picture.svg, "<svg/>");
	scene_destroy(scene);
}

static void tracks_start_from_what_the_node_is(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene = scene_of(
		shop,
		"shape { id = 'a', colour = '#000000', opacity = 0.4, tracks = {\n"
		"{ property = 'opacity', from = 0, start = 1, duration = 2, easing = 'sine', ambient = true },\n"
		"{ property = 'x', from = -5, to = 5, driver = 'travel', duration = 1, easing = { -0.1, 0.2, 1.3, 1.4 } } } }");
	const struct track *track = scene_find(scene, "a")->tracks;
	if (track->property == TRACK_X)
		track = track->next;
	assert_int_equal(track->property, TRACK_OPACITY);
	assert_int_equal(track->driver, DRIVER_TIME);
	assert_float_equal(track->from, 0, 0);
	assert_float_equal(track->to, 0.4, 1e-6);
	assert_float_equal(track->start, 1, 0);
	assert_float_equal(track->duration, 2, 0);
	assert_float_equal(track->easing.x1, EASING_SINE.x1, 0);
	assert_true(track->ambient);
	track = scene_find(scene, "a")->tracks;
	if (track->property == TRACK_OPACITY)
		track = track->next;
	assert_int_equal(track->driver, DRIVER_TRAVEL);
	assert_float_equal(track->from, -5, 0);
	assert_float_equal(track->to, 5, 0);
	assert_float_equal(track->easing.y2, 1.4, 1e-6);
	/* Time does not run backwards. */
	assert_float_equal(track->easing.x1, 0, 0);
	assert_float_equal(track->easing.x2, 1, 0);
	assert_false(track->ambient);
	scene_destroy(scene);
}

static void false_and_nil_children_are_passed_over(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene =
		scene_of(shop, "row { false, nil, group { id = 'a' }, nil, panel.nothing and group {}, group { id = 'b' } }");
	const struct node *first = scene_find(scene, "a");
	assert_ptr_equal(first->parent->first, first);
	assert_ptr_equal(first->next, scene_find(scene, "b"));
	assert_null(first->next->next);
	scene_destroy(scene);
}

static void a_node_may_stand_in_two_places(void **state)
{
	struct workshop *shop = *state;
	struct scene *scene = scene_of(shop, "(function() local dot = shape { colour = '#000000', width = 1, height = 1 }\n"
										 "return row { id = 'a', dot, dot } end)()");
	const struct node *row = scene_find(scene, "a");
	assert_non_null(row->first->next);
	assert_ptr_not_equal(row->first, row->first->next);
	scene_destroy(scene);
}

static void mistakes_name_line_node_and_key(void **state)
{
	static const struct {
		const char *nodes, *field;
		int line;
		const char *words;
	} mistakes[] = {
		{ "column {\ngroup {},\nprose { text = 'a', size = 5, colour = 'red' } }", "column[2].prose: colour", 5,
		  "expected \"#RRGGBB\", found \"red\"" },
		{ "row { group { stack { wdth = 5 } } }", "row[1].group[1].stack: wdth", 3, "did you mean width?" },
		{ "row { colour = '#000000' }", "row: colour", 3, "no such key" },
		{ "row { gap = '5' }", "row: gap", 3, "expected a number, 0 or more, found \"5\"" },
		{ "row { gap = -1 }", "row: gap", 3, "a number, 0 or more" },
		{ "row { x = 0/0 }", "row: x", 3, "expected a number, found" },
		{ "row { width = 1/0 }", "row: width", 3, "a number, 0 or more" },
		{ "row { opacity = 2 }", "row: opacity", 3, "a number from 0 to 1, found the number 2" },
		{ "row { clip = 1 }", "row: clip", 3, "true or false" },
		{ "row { id = 5 }", "row: id", 3, "a text between quotes" },
		{ "row { action = 'nxt' }", "row: action", 3, "there is no action \"nxt\": expected one of next, previous" },
		{ "row { action = 'panel:none' }", "row: action", 3, "there is no panel none" },
		{ "row { align = 'middle' }", "row: align", 3, "one of \"start\" \"center\"" },
		{ "row { justify = 'stretch' }", "row: justify", 3, "one of" },
		{ "row { self = 'baseline' }", "row: self", 3, "one of" },
		{ "row { padding = { 1, 2 } }", "row: padding", 3, "a list of 4 numbers" },
		{ "row { 5 }", "row[1]", 0, "expected a node, found number" },
		{ "row { [0] = group {} }", "row", 3, "a child at place 0" },
		{ "row { [1.5] = group {} }", "row", 3, "a key that is no name" },
		{ "row { 'words' }", "row[1]", 0, "expected a node, found string words" },
		{ "row { action = 'panel:nowhere' }", "row: action", 3, "there is no panel nowhere" },
		{ "row { action = 'language:fr' }", "row: action", 3, "fr is no language" },
		{ "prose { text = 'a', size = 5, group {} }", "prose", 3, "a prose has no children" },
		{ "prose { size = 5 }", "prose: text", 3, "this key is missing" },
		{ "prose { text = 'a' }", "prose: size", 3, "this key is missing" },
		{ "prose { text = 'a', size = 5, face = 'bodi' }", "prose: face", 3, "no face named bodi" },
		{ "prose { text = 'a', size = 5, align = 'stretch' }", "prose: align", 3,
		  "one of \"start\" \"center\" \"end\"" },
		{ "prose { text = '\\xff', size = 5 }", "prose: text", 3, "not valid UTF-8" },
		{ "prose { text = 'a\\0b', size = 5 }", "", 3, "NUL" },
		{ "prose { text = 5, size = 5 }", "prose: text", 3, "a text between quotes, found the number 5" },
		{ "picture { width = 5 }", "picture: file", 3, "missing" },
		{ "picture { file = 'nowhere.png' }", "picture: file", 3, "no picture assets/nowhere.png" },
		{ "picture { file = '../scripts/theme.lua' }", "picture: file", 3, "no picture" },
		{ "picture { file = 'square.png', crop = { 0.5, 0, 1, 1 } }", "picture: crop", 3, "inside the picture" },
		{ "picture { file = 'square.png', fit = 'fill' }", "picture: fit", 3, "one of \"cover\"" },
		{ "shape { width = 5 }", "shape: colour", 3, "missing" },
		{ "shape { path = 'M0 0' }", "shape: path", 3, "a path needs box" },
		{ "shape { path = 'M0 0\"/><script', width = 1, height = 1 }", "shape: path", 3, "no letter of SVG path data" },
		{ "shape { path = 'M0 0', svg = '<svg/>' }", "shape: svg", 3, "not both" },
		{ "shape { colour = '#000000', stroke = '#000000' }", "shape: path", 3, "need a path" },
		{ "group { tracks = { { property = 'size' } } }", "group: tracks.property", 3, "one of \"x\"" },
		{ "group { tracks = { { property = 'x', form = 5 } } }", "group: tracks", 3, "did you mean from?" },
		{ "group { tracks = { 5 } }", "group: tracks", 3, "a list of tracks" },
		{ "group { tracks = 5 }", "group: tracks", 3, "at most 64 tracks" },
		{ "row 'x'", "", 3, "row expects one table" },
	};
	struct workshop *shop = *state;
	for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
		struct built built;
		assert_false(build(shop, mistakes[i].nodes, &built));
		assert_null(built.scene);
		const struct problem *problem = &shop->problems.items[0];
		if (shop->problems.count != 1 || strcmp(problem->field, mistakes[i].field) != 0 ||
			problem->line != mistakes[i].line || !strstr(problem->message, mistakes[i].words)) {
			workshop_print(shop);
			fail_msg("%s: %d: %s expected of %s", mistakes[i].field, mistakes[i].line, mistakes[i].words,
					 mistakes[i].nodes);
		}
		assert_string_equal(problem->file, "scripts/layouts/plain.lua");
	}
}

static void many_mistakes_are_told_together_but_not_all(void **state)
{
	struct workshop *shop = *state;
	struct built built;
	assert_false(build(shop, "row { gap = 'x', wdth = 1, prose { size = 5 }, picture {} }", &built));
	assert_int_equal(shop->problems.count, 4);
	assert_false(build(
		shop, "(function() local r = row {} for i = 1, 100 do r[i] = row { gap = 'x' } end return r end)()", &built));
	assert_in_range(shop->problems.count, 31, 40);
	assert_problem(shop, "layout-error", "", 0, "more than 30 mistakes");
}

int main(void)
{
#define WITH_SHOP(test) cmocka_unit_test_setup_teardown(test, workshop_setup, workshop_teardown)
	const struct CMUnitTest tests[] = {
		WITH_SHOP(keys_of_every_node),
		WITH_SHOP(keys_of_boxes),
		WITH_SHOP(keys_of_prose),
		WITH_SHOP(keys_of_pictures),
		WITH_SHOP(shapes_are_rectangles_or_svg),
		WITH_SHOP(tracks_start_from_what_the_node_is),
		WITH_SHOP(false_and_nil_children_are_passed_over),
		WITH_SHOP(a_node_may_stand_in_two_places),
		WITH_SHOP(mistakes_name_line_node_and_key),
		WITH_SHOP(many_mistakes_are_told_together_but_not_all),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
