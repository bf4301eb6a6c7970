/* The window as a curator reads it, in windows of all sizes and with messages of all lengths: nothing is cut off,
 * nothing lies over another thing, all words stand out from their ground, and the mistake is always there. */
#include "scene/prose.h"
#include "unit/studio/desk.h"

static const struct {
	int width, height;
} windows[] = { { 1280, 720 }, { 1920, 1080 }, { 800, 600 }, { 640, 480 }, { 480, 360 }, { 720, 1280 }, { 480, 800 } };

static const char PATH[] = "scripts/panels/one/a.lua";
/* Longer than any window is wide, in many words and in one. */
#define LONG                                                                                                           \
	"a_name_that_somebody_has_pasted_by_mistake_into_the_field_and_that_goes_on_and_on_without_any_place_to_break_"    \
	"it_in_two_whatever_the_window_is_like_and_goes_on_longer"

static int wrong;

/* All of it is told, not only the first. */
#define WRONG(...)                                                                                                     \
	do {                                                                                                               \
		print_message(__VA_ARGS__);                                                                                    \
		print_message("\n");                                                                                           \
		wrong++;                                                                                                       \
	} while (0)

static bool far_into(const struct box *a, const struct box *b)
{
	struct box both = box_common(*a, *b);
	return both.width > 3 && both.height > 4; /* lines of one text may touch */
}

/* What stands in the window, told with where that is. */
static void look_at_words(const struct display *display, const char *where)
{
	struct box window = { 0, 0, display->width, display->height };
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (item->kind != ITEM_TEXT)
			continue;
		struct box seen = box_common(item->clip, window);
		if (!box_lies_in(item->box, seen, 1))
			WRONG("%s: \"%.*s\" is cut off", where, (int)item->length, item->text);
		if (display_contrast(display, i) < 4.5)
			WRONG("%s: \"%.*s\" has a contrast of %.1f", where, (int)item->length, item->text,
				  display_contrast(display, i));
		for (size_t j = 0; j < i; j++)
			if (display->items[j].kind == ITEM_TEXT && far_into(&item->box, &display->items[j].box))
				WRONG("%s: \"%.*s\" lies over \"%.*s\"", where, (int)item->length, item->text,
					  (int)display->items[j].length, display->items[j].text);
	}
}

static const struct node *buttons[200];
static size_t button_count;

static void look_at_nodes(const struct node *node, const char *where)
{
	if (node->kind == NODE_PROSE && node->lines && node->lines->overfull)
		WRONG("%s: \"%s\" is wider than its place", where, node->prose.text);
	if (node->action.kind != ACTION_NONE) {
		struct box box = node_box(node);
		for (size_t i = 0; i < button_count; i++) {
			struct box other = node_box(buttons[i]);
			if (far_into(&box, &other))
				WRONG("%s: two buttons lie over one another", where);
		}
		buttons[button_count++] = node;
	}
	for (const struct node *child = node->first; child; child = child->next)
		look_at_nodes(child, where);
}

static void look(struct desk *desk, const char *state)
{
	char where[200];
	const struct house *house = &desk->studio.house;
	struct display display;
	struct drivers drivers = { .rise = 1, .calm = true };
	snprintf(where, sizeof where, "%dx%d %.2s %s", house->width, house->height, desk->speaks, state);
	assert_non_null(desk->studio.bar.scene);
	display_init(&display);
	display.width = house->width;
	display.height = house->height;
	scene_evaluate(desk->studio.bar.scene, NULL, &drivers, NULL, &display);
	look_at_words(&display, where);
	display_finish(&display);
	button_count = 0;
	look_at_nodes(desk->studio.bar.scene->root, where);
}

static void look_at_picture(struct desk *desk, const char *state)
{
	const struct node *place = scene_find(desk->studio.bar.scene, "picture");
	if (!place || (double)place->px.height < 0.2 * desk->studio.house.height)
		WRONG("%dx%d %s: the picture has no room", desk->studio.house.width, desk->studio.house.height, state);
}

static void save(struct desk *desk, const char *fields)
{
	char text[3000];
	snprintf(
		text, sizeof text,
		"return panel { kind = \"story\", title = { en = \"A\", kk = \"A\" }, body = { en = \"W.\", kk = \"W.\" }, "
		"%s }\n",
		fields);
	desk_write(desk, PATH, text);
	desk_run(desk, 1);
}

static void list_states(struct desk *desk)
{
	static const char *const names[] = { "before (en, kk)",
										 "A state with a long name, as people write who are used to git " LONG, "c" };
	struct past *past = &desk->studio.past;
	past->there = past->open = true;
	past->count = 30;
	for (int i = 0; i < past->count; i++) {
		memcpy(past->keeps[i].date, "2026-11-20 12:00", 17);
		past->keeps[i].date[9] = (char)('0' + i / 10);
		past->keeps[i].date[15] = (char)('0' + i % 10);
		snprintf(past->keeps[i].what, sizeof past->keeps[i].what, "%s", names[i % 3]);
	}
	studio_renew(&desk->studio);
	desk_run(desk, 0.1);
}

static void look_at_all(struct desk *desk)
{
	look(desk, "at first");
	look_at_picture(desk, "at first");
	save(desk, "titel = { en = \"x\" }");
	look(desk, "with a mistake");
	look_at_picture(desk, "with a mistake");
	assert_true(desk_says(desk, "one/a.lua:1"));
	save(desk, "");
	look(desk, "mended");
	look_at_picture(desk, "mended");
	assert_true(desk_says(desk, "one/a.lua"));
	save(desk, LONG " = 1, light = \"" LONG "\", quiet = 3, care = 4, seconds = \"x\", art = 5, facts = 6, names = 7");
	look(desk, "with long messages");
	assert_true(desk_says(desk, "one/a.lua:1"));
	desk_letter(desk, '?');
	look(desk, "with long messages and the keys");
	save(desk, "");
	look(desk, "with the keys");
	assert_true(desk_says(desk, "Esc"));
	desk_letter(desk, '?');
	list_states(desk);
	look(desk, "with kept states");
	assert_true(desk_says(desk, "2026-11-20 12:00"));
	desk->studio.past.chosen = 29;
	studio_renew(&desk->studio);
	desk_run(desk, 0.1);
	look(desk, "with the last kept state");
	assert_true(desk_says(desk, "2026-11-22 12:09"));
}

/* Each window is a preview of its own. LANTERN_TESTS_TURN=1: every fourth, each language others. */
static void in_each_window(const char *speaks)
{
	static size_t languages;
	const bool turn = getenv("LANTERN_TESTS_TURN");
	size_t step = turn ? 4 : 1, first = turn ? languages++ % step : 0;
	wrong = 0;
	for (size_t i = first; i < sizeof windows / sizeof *windows; i += step) {
		void *state = NULL;
		assert_int_equal(desk_setup(&state), 0);
		struct desk *desk = state;
		desk->speaks = speaks;
		desk->options.window.width = windows[i].width;
		desk->options.window.height = windows[i].height;
		desk_start(desk);
		look_at_all(desk);
		desk_teardown(&state);
	}
	assert_int_equal(wrong, 0);
}

static void in_english(void **state)
{
	(void)state;
	in_each_window("en_GB.UTF-8");
}

static void in_russian(void **state)
{
	(void)state;
	in_each_window("ru_RU.UTF-8");
}

static void in_kazakh(void **state)
{
	(void)state;
	in_each_window("kk_KZ.UTF-8");
}

static void in_spanish(void **state)
{
	(void)state;
	in_each_window("es_ES.UTF-8");
}

/* As many as there can be, none of which the bar speaks. */
static void an_exhibition_in_other_languages_has_its_bar(void **state)
{
	static const char *const ids[] = { "de", "fr", "el", "it", "tr", "uk", "pl", "nl",
									   "sv", "fi", "da", "cs", "hu", "ro", "bg", "en" };
	struct desk *desk = *state;
	char *text = NULL;
	size_t length;
	FILE *out = open_memstream(&text, &length);
	fputs("return exhibition { lantern = 1, title = { de = \"R\" }, language = \"de\", languages = {\n", out);
	for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
		fprintf(out, "{ id = \"%s\", name = \"%s\" },\n", ids[i], ids[i]);
	fputs("}, chapters = { { id = \"one\", light = \"night\", title = { de = \"One\" }, panels = { \"a\", \"b\" } } } "
		  "}\n",
		  out);
	fclose(out);
	desk_write(desk, "scripts/exhibition.lua", text);
	free(text);
	desk->speaks = "ru_RU.UTF-8"; /* one more */
	desk_start(desk);
	assert_string_equal(desk_panel(desk), "a");
	assert_true(desk_says(desk, "Высокий контраст"));
	desk_tap(desk, "language:el");
	assert_string_equal(desk_language(desk), "el");
	wrong = 0;
	look(desk, "in many languages");
	assert_int_equal(wrong, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(in_english),
		cmocka_unit_test(in_russian),
		cmocka_unit_test(in_kazakh),
		cmocka_unit_test(in_spanish),
		AT_DESK(an_exhibition_in_other_languages_has_its_bar),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
