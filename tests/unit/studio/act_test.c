/* Keys and fingers ask for the same things. */
#include "unit/studio/desk.h"

static void keys_and_buttons_do_the_same(void **state)
{
	static const struct {
		char letter;
		const char *button;
	} cases[] = {
		{ 'l', "language:kk" },	  { 't', "text:large" },	{ 'c', "contrast:high" }, { 'r', "reach:low" },
		{ 's', "studio:screen" }, { 'o', "studio:turned" }, { 'm', "motion:full" },	  { '2', "language:kk" }
	};
	struct desk *desk = *state;
	desk_start(desk);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct view_key before = desk->studio.mount.key;
		int screen = desk->studio.screen;
		desk_letter(desk, cases[i].letter);
		struct view_key by_key = desk->studio.mount.key;
		assert_false(view_key_equal(&by_key, &before));
		mount_want(&desk->studio, &before, CAUSE_ASKED);
		desk->studio.screen = screen;
		desk_run(desk, 0.5);
		assert_true(view_key_equal(&desk->studio.mount.key, &before));
		desk_tap(desk, cases[i].button);
		assert_true(view_key_equal(&desk->studio.mount.key, &by_key));
		mount_want(&desk->studio, &before, CAUSE_ASKED);
		desk->studio.screen = screen;
		desk_run(desk, 0.5);
	}
}

static void arrows_turn_panels_and_pages_around_for_ever(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	desk_key(desk, KEY_UP);
	assert_string_equal(desk_panel(desk), "e");
	desk_key(desk, KEY_DOWN);
	assert_string_equal(desk_panel(desk), "a");
	desk_key(desk, KEY_RIGHT); /* it has one page */
	assert_string_equal(desk_panel(desk), "b");
	desk_tap(desk, "studio:after");
	assert_string_equal(desk_panel(desk), "c");
	desk_tap(desk, "previous");
	assert_string_equal(desk_panel(desk), "b");
	desk_tap(desk, "studio:before");
	assert_string_equal(desk_panel(desk), "a");
}

static void a_finger_that_slips_off_a_button_does_nothing(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	struct view_key before = desk->studio.mount.key;
	struct action action;
	action_parse(&action, "text:large");
	const struct node *node = desk_find(desk->studio.bar.scene->root, &action);
	double x = ((double)node->px.x + 3) / 800, y = ((double)node->px.y + 3) / 600;
	desk_event(desk, (struct event){ .kind = EVENT_DOWN, .x = x, .y = y });
	desk_event(desk, (struct event){ .kind = EVENT_UP, .x = 0.5, .y = 0.5 });
	desk_event(desk, (struct event){ .kind = EVENT_UP, .x = x, .y = y });
	desk_event(desk, (struct event){ .kind = EVENT_DOWN, .x = x, .y = y });
	desk_event(desk, (struct event){ .kind = EVENT_CANCEL });
	desk_event(desk, (struct event){ .kind = EVENT_UP, .x = x, .y = y });
	assert_true(view_key_equal(&desk->studio.mount.key, &before));
}

static void the_keys_are_shown_and_put_away(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	assert_false(desk_says(desk, "read everything again"));
	desk_letter(desk, '?');
	assert_true(desk_says(desk, "read everything again"));
	desk_key(desk, KEY_QUIT); /* Escape puts away what is open, and only then ends */
	assert_false(desk_says(desk, "read everything again"));
	assert_false(desk->studio.house.stop);
	desk_tap(desk, "studio:keys");
	assert_true(desk_says(desk, "read everything again"));
	desk_tap(desk, "studio:keys");
	desk_key(desk, KEY_QUIT);
	assert_true(desk->studio.house.stop);
}

/* The picture stands in the middle of its place, unchanged in its shape, and nothing of the bar lies on it. */
static void the_picture_is_laid_into_the_window_in_its_shape(void **state)
{
	struct desk *desk = *state;
	desk_start(desk);
	const struct node *place = scene_find(desk->studio.bar.scene, "picture");
	const struct raster *fitted = desk->studio.mount.fitted;
	assert_non_null(place);
	assert_true(fitted->width <= (int)place->px.width && fitted->height <= (int)place->px.height);
	assert_int_equal(fitted->width * 360 / 640, fitted->height);
	struct error error;
	struct raster *shown = canvas_read(desk->studio.house.canvas, true, &error);
	int left = (int)place->px.x + ((int)place->px.width - fitted->width) / 2;
	int top = (int)place->px.y + ((int)place->px.height - fitted->height) / 2;
	for (int y = 0; y < fitted->height; y++)
		assert_memory_equal(shown->pixels + (size_t)(top + y) * (size_t)shown->stride + left,
							fitted->pixels + (size_t)y * (size_t)fitted->stride, (size_t)fitted->width * 4);
	raster_destroy(shown);
}

/* The light of a chapter breathes. */
static void motion_moves_and_calm_rests(void **state)
{
	struct desk *desk = *state;
	desk_write(desk, "scripts/panels/one/a.lua",
			   "return panel { kind = \"chapter\", title = { en = \"One\", kk = \"One\" } }\n");
	desk_start(desk);
	const struct canvas *canvas = desk->studio.house.canvas;
	long frames = canvas_count(canvas).frames;
	desk_run(desk, 5);
	assert_int_equal(canvas_count(canvas).frames, frames);
	desk_letter(desk, 'm');
	frames = canvas_count(canvas).frames;
	desk_run(desk, 2);
	assert_in_range(canvas_count(canvas).frames - frames, 20, 26); /* twelve a second */
	desk_key(desk, KEY_DOWN);									   /* in a story nothing moves */
	frames = canvas_count(canvas).frames;
	desk_run(desk, 2);
	assert_int_equal(canvas_count(canvas).frames, frames);
	desk_key(desk, KEY_UP);
	desk_letter(desk, 'm');
	frames = canvas_count(canvas).frames;
	desk_run(desk, 5);
	assert_int_equal(canvas_count(canvas).frames, frames);
}

static void the_bar_speaks_the_language_of_the_desk_whatever_the_panel_speaks(void **state)
{
	struct desk *desk = *state;
	desk->speaks = "ru_RU.UTF-8";
	desk_start(desk);
	assert_true(desk_says(desk, "Высокий контраст") && !desk_says(desk, "High contrast"));
	assert_string_equal(desk_language(desk), "en");
}

static void a_desk_in_a_language_that_the_bar_has_not_reads_english(void **state)
{
	struct desk *desk = *state;
	desk->speaks = "fi_FI.UTF-8";
	desk_start(desk);
	assert_true(desk_says(desk, "High contrast"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		AT_DESK(keys_and_buttons_do_the_same),
		AT_DESK(arrows_turn_panels_and_pages_around_for_ever),
		AT_DESK(a_finger_that_slips_off_a_button_does_nothing),
		AT_DESK(the_keys_are_shown_and_put_away),
		AT_DESK(the_picture_is_laid_into_the_window_in_its_shape),
		AT_DESK(motion_moves_and_calm_rests),
		AT_DESK(a_desk_in_a_language_that_the_bar_has_not_reads_english),
		AT_DESK(the_bar_speaks_the_language_of_the_desk_whatever_the_panel_speaks),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
