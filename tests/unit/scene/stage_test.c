/* The whole screen as one list: what lies over what, and what two chromes make of a change. */
#include "print.h"
#include "scene/stage.h"
#include "support/test.h"
#include "tree.h"
#include "type_group.h"
#include <math.h>

static struct scene *scene(const char *tree)
{
	struct error error = { 0 };
	struct scene *made = scene_create(1920, 1080);
	assert_non_null(made);
	assert_true(tree_read(made, tree));
	assert_true(scene_layout(made, fonts, &error));
	return made;
}

/* A panel in its place, all there. */
static struct stage_panel panel(const struct scene *of)
{
	return (struct stage_panel){ .scene = of, .words = 1, .art = 1, .was = 1 };
}

/* The ids of the list from bottom to top. */
static const char *order(const struct display *display)
{
	static char text[400];
	text[0] = '\0';
	for (size_t i = 0; i < display->count; i++) {
		const char *id = display->items[i].id;
		snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", i ? " " : "", id ? id : "?");
	}
	return text;
}

static struct display shown(const struct stage *stage)
{
	struct display display;
	display_init(&display);
	stage_evaluate(stage, &display);
	assert_false(display.failed);
	return display;
}

static void assert_order(const struct stage *stage, const char *expected)
{
	struct display display = shown(stage);
	assert_string_equal(order(&display), expected);
	display_finish(&display);
}

static const struct item *named(const struct display *display, const char *id)
{
	const struct item *found = NULL;
	for (size_t i = 0; i < display->count; i++)
		if (display->items[i].id && strcmp(display->items[i].id, id) == 0) {
			assert_null(found); /* once */
			found = &display->items[i];
		}
	if (!found)
		fail_msg("no %s in: %s", id, order(display));
	return found;
}

static bool is_opacity(const struct display *display, const char *id, double opacity)
{
	return fabs((double)named(display, id)->opacity - opacity) < 1e-6;
}

#define DOT(id) "group id=" id " { fill w=9 h=9 } "

static const char backdrop_tree[] = DOT("bars") DOT("night/near") DOT("night/mid") DOT("night/far") DOT("night/sky")
	DOT("day/sky") DOT("day/far") DOT("day/mid") DOT("day/near");
static const char panel_tree[] = DOT("words") DOT("after") DOT("before") DOT("behind") DOT("sky");

static void everything_lies_in_one_order(void **state)
{
	(void)state;
	struct scene *backdrop = scene(backdrop_tree), *one = scene(panel_tree);
	struct scene *chrome = scene(DOT("chrome")), *overlay = scene(DOT("overlay"));
	struct stage stage = {
		.backdrop = backdrop,
		.lights = { { "night", 1 } },
		.light_count = 1,
		.panels = { panel(one) },
		.panel_count = 1,
		.chrome = chrome,
		.chrome_mix = 1,
		.overlay.scene = overlay,
		.overlay.rise = 1,
		.veil = 0.5,
	};
	assert_order(&stage,
				 "night/sky sky night/far behind night/mid before night/near after bars words chrome overlay ?");
	/* Two lights lie over one another layer by layer, not one whole over the other. */
	stage.lights[1] = (struct stage_light){ "day", 0.5, false };
	stage.light_count = 2;
	stage.veil = 0;
	stage.overlay.scene = NULL;
	assert_order(&stage, "night/sky day/sky sky night/far day/far behind night/mid day/mid before night/near day/near "
						 "after bars words chrome");
	/* So do two panels. */
	struct scene *two =
		scene("group id=words { fill id=words2 x=9 w=9 h=9 } group id=sky { fill id=sky2 x=9 w=9 h=9 }");
	stage.panels[1] = panel(two);
	stage.panel_count = 2;
	stage.light_count = 1;
	stage.chrome = NULL;
	assert_order(&stage, "night/sky sky sky2 night/far behind night/mid before night/near after bars words words2");
	/* A light that the backdrop does not have is no light. */
	stage.lights[0].id = "dusk";
	stage.panel_count = 1;
	assert_order(&stage, "sky behind before after bars words");
	scene_destroy(backdrop);
	scene_destroy(one);
	scene_destroy(two);
	scene_destroy(chrome);
	scene_destroy(overlay);
}

static void without_a_backdrop_panels_are_all_there_is(void **state)
{
	(void)state;
	struct scene *one = scene(panel_tree), *chrome = scene(DOT("chrome"));
	struct stage stage = { .panels = { panel(one) }, .panel_count = 1, .chrome = chrome, .chrome_mix = 1 };
	assert_order(&stage, "sky behind before after words chrome");
	stage.chrome = NULL;
	stage.panel_count = 0;
	assert_order(&stage, "");
	scene_destroy(one);
	scene_destroy(chrome);
}

static void a_panel_without_groups_stands_whole_where_words_stand(void **state)
{
	(void)state;
	struct scene *backdrop = scene(backdrop_tree), *plain = scene(DOT("picture") DOT("title"));
	struct stage stage = { .backdrop = backdrop, .panels = { panel(plain) }, .panel_count = 1 };
	stage.lights[stage.light_count++] = (struct stage_light){ "night", 1, false };
	assert_order(&stage, "night/sky night/far night/mid night/near bars picture title");
	stage.panels[0].words = 0;
	assert_order(&stage, "night/sky night/far night/mid night/near bars");
	/* One with art alone has no words; its art does not stand there twice. */
	struct scene *art = scene(DOT("behind"));
	stage.panels[0] = panel(art);
	assert_order(&stage, "night/sky night/far behind night/mid night/near bars");
	scene_destroy(backdrop);
	scene_destroy(plain);
	scene_destroy(art);
}

static void words_and_art_come_and_go_apart(void **state)
{
	(void)state;
	struct scene *one = scene(panel_tree);
	struct stage stage = { .panels = { panel(one) }, .panel_count = 1 };
	stage.panels[0].words = 0.25;
	stage.panels[0].art = 0.75;
	struct display display = shown(&stage);
	assert_true(is_opacity(&display, "words", 0.25));
	assert_true(is_opacity(&display, "sky", 0.75) && is_opacity(&display, "after", 0.75));
	display_finish(&display);
	stage.panels[0].x = 0.25;
	display = shown(&stage);
	assert_true(named(&display, "words")->box.x == 480 && named(&display, "before")->box.x == 480);
	display_finish(&display);
	stage.panels[0].x = 1 / 7.0; /* whole pixels, or words would swim */
	display = shown(&stage);
	assert_true(named(&display, "words")->box.x == 274);
	display_finish(&display);
	stage.panels[0].art = 0;
	assert_order(&stage, "words");
	scene_destroy(one);
}

static void what_two_panels_show_in_the_same_place_stays(void **state)
{
	(void)state;
	struct scene *one = scene("group id=words { fill id=one w=9 h=9 fill id=both x=50 w=9 h=9 }");
	struct scene *two = scene("group id=words { fill id=both x=50 w=9 h=9 fill id=two x=90 w=9 h=9 }");
	struct stage stage = { .panels = { panel(one), panel(two) }, .panel_count = 2 };
	stage.panels[0].was = 1;
	stage.panels[0].words = 0.25;
	stage.panels[1].words = 0;
	struct display display = shown(&stage);
	assert_string_equal(order(&display), "one both");
	assert_true(is_opacity(&display, "one", 0.25) && is_opacity(&display, "both", 1));
	display_finish(&display);
	/* Not quite there as yet when it was sent away: it goes on from there. */
	stage.panels[0].was = 0.5;
	stage.panels[0].words = 0;
	stage.panels[1].words = 0.5;
	display = shown(&stage);
	assert_string_equal(order(&display), "both two");
	assert_true(is_opacity(&display, "both", 0.75) && is_opacity(&display, "two", 0.5));
	display_finish(&display);
	/* Where one of them stands elsewhere it is another thing. */
	stage.panels[0].words = 0.25;
	stage.panels[1].x = 0.5;
	assert_order(&stage, "one both both two");
	scene_destroy(one);
	scene_destroy(two);
}

static void who_was_named_stands_still_while_panels_pass(void **state)
{
	(void)state;
	struct scene *backdrop = scene(backdrop_tree);
	struct scene *one = scene("group id=named { fill id=ana w=9 h=9 } group id=words { }");
	struct scene *two = scene("group id=named { fill id=ana w=9 h=9 fill id=boris x=50 w=9 h=9 } "
							  "group id=words { }");
	struct stage stage = { .backdrop = backdrop, .panels = { panel(one), panel(two) }, .panel_count = 2 };
	stage.lights[stage.light_count++] = (struct stage_light){ "night", 1, false };
	stage.panels[0].was = 1;
	stage.panels[0].x = -0.25;
	stage.panels[1].x = 0.75;
	struct display display = shown(&stage);
	assert_string_equal(order(&display), "night/sky night/far ana boris night/mid night/near bars");
	assert_true(is_opacity(&display, "ana", 1) && is_opacity(&display, "boris", 0.25));
	assert_true(named(&display, "ana")->box.x == 0 && named(&display, "boris")->box.x == 50);
	display_finish(&display);
	scene_destroy(backdrop);
	scene_destroy(one);
	scene_destroy(two);
}

static void drive(struct scene *of, const char *id, enum track_driver driver)
{
	struct node *node = (struct node *)scene_find(of, id);
	assert_non_null(node);
	struct track *track = scene_add_track(of, node);
	assert_non_null(track);
	*track = (struct track){ .property = TRACK_X, .to = 1000, .duration = 1, .driver = driver };
	track->easing = EASING_LINEAR;
}

/* Each light its own rise, the chrome its own travel, the overlay its rise and time, panels their own time. */
static void everybody_is_driven_by_his_own(void **state)
{
	(void)state;
	struct scene *backdrop = scene(backdrop_tree), *one = scene(panel_tree);
	struct scene *chrome = scene(DOT("chrome")), *overlay = scene(DOT("overlay") DOT("later"));
	drive(backdrop, "night/sky", DRIVER_RISE);
	drive(backdrop, "day/sky", DRIVER_RISE);
	drive(backdrop, "day/far", DRIVER_TRAVEL);
	drive(backdrop, "bars", DRIVER_OPENING);
	drive(one, "words", DRIVER_TIME);
	drive(chrome, "chrome", DRIVER_TRAVEL);
	drive(overlay, "overlay", DRIVER_RISE);
	drive(overlay, "later", DRIVER_TIME);
	struct stage stage = {
		.backdrop = backdrop,
		.lights = { { "night", 1 }, { "day", 0.5 } },
		.light_count = 2,
		.travel = 0.125,
		.opening = 0.75,
		.panels = { { .scene = one, .words = 1, .time = 0.375 } },
		.panel_count = 1,
		.chrome = chrome,
		.chrome_mix = 1,
		.chrome_travel = 0.625,
		.overlay.scene = overlay,
		.overlay.rise = 0.25,
		.overlay.time = 0.875,
		.time = 77,
	};
	static const struct {
		const char *id;
		double x;
	} rows[] = { { "night/sky", 1000 }, { "day/sky", 500 }, { "day/far", 125 }, { "bars", 750 },
				 { "words", 375 },		{ "chrome", 625 },	{ "overlay", 250 }, { "later", 875 } };
	struct display display = shown(&stage);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (named(&display, rows[i].id)->box.x != rows[i].x)
			fail_msg("%s at %g", rows[i].id, named(&display, rows[i].id)->box.x);
	assert_true(display.moving && !display.whole && !named(&display, "bars")->moving);
	display_finish(&display);
	stage.overlay.moves = true;
	display = shown(&stage);
	assert_true(display.whole && named(&display, "overlay")->moving && !named(&display, "bars")->moving);
	display_finish(&display);
	stage.moving = true;
	stage.veil = 0.5;
	display = shown(&stage);
	for (size_t i = 0; i < display.count; i++)
		assert_true(display.items[i].moving);
	display_finish(&display);
	scene_destroy(backdrop);
	scene_destroy(one);
	scene_destroy(chrome);
	scene_destroy(overlay);
}

static void a_veil_lies_over_the_whole_screen(void **state)
{
	(void)state;
	struct scene *one = scene(DOT("words"));
	struct stage stage = { .panels = { panel(one) }, .panel_count = 1, .veil = 0.5 };
	struct display display = shown(&stage);
	assert_int_equal(display.count, 2);
	const struct item *veil = &display.items[1];
	assert_int_equal(veil->kind, ITEM_FILL);
	assert_true(veil->coloured && veil->colour == 0 && (double)veil->opacity == 0.5);
	assert_true(veil->box.x == 0 && veil->box.y == 0 && veil->box.width == 1920 && veil->box.height == 1080);
	display_finish(&display);
	/* Quite dark, nothing else has to be drawn. */
	stage.veil = 1;
	display = shown(&stage);
	assert_int_equal(display.count, 1);
	display_finish(&display);
	scene_destroy(one);
}

static double left_of(const char *layer, double rise, bool below, bool above)
{
	struct scene *backdrop = scene(backdrop_tree);
	struct stage stage = { .backdrop = backdrop,
						   .lights = { { "night", 1, below }, { "day", rise, above } },
						   .light_count = 2 };
	struct display display = shown(&stage);
	double left = 0;
	for (size_t i = 0; i < display.count; i++)
		if (strcmp(display.items[i].id, layer) == 0)
			left = (double)display.items[i].opacity;
	display_finish(&display);
	scene_destroy(backdrop);
	return left;
}

/* Silhouettes are the same in every light, but not those of a sea: grass would stand on water. */
static void land_goes_early_where_a_sea_comes(void **state)
{
	(void)state;
	static const struct {
		const char *layer;
		bool sea; /* it is one, else land */
	} early[] = { { "night/mid", false }, { "night/mid", true }, { "night/near", true } };
	for (size_t i = 0; i < sizeof early / sizeof *early; i++) {
		const char *layer = early[i].layer;
		bool sea = early[i].sea;
		assert_true(left_of(layer, 0.8, sea, sea) == 1);
		assert_true(left_of(layer, 0.1, sea, !sea) == 1 && left_of(layer, 0.6, sea, !sea) == 0);
		double middle = left_of(layer, 0.4, sea, !sea);
		assert_true(middle > 0.3 && middle < 0.7);
	}
	/* The near land is under the water, whatever happens. */
	assert_true(left_of("night/near", 0.8, false, true) == 1);
	assert_true(left_of("night/far", 0.8, false, true) == 1 && left_of("night/sky", 0.8, false, true) == 1);
}

static void what_the_screen_does_not_show_is_cut_away(void **state)
{
	(void)state;
	struct scene *backdrop = scene("fill id=night/sky w=1920 h=700 fill id=day/sky y=300 w=1920 h=780");
	struct stage stage = { .backdrop = backdrop, .lights = { { "night", 1 }, { "day", 1 } }, .light_count = 2 };
	struct display display = shown(&stage);
	assert_true(display_fill(&display) == 1);
	assert_true(named(&display, "night/sky")->clip.height == 300);
	display_finish(&display);
	scene_destroy(backdrop);
}

/* A layer holds the sky; a lamp that breathes has its core and the land before it, and what comes later over it. */
static void what_lies_over_something_that_moves_is_no_part_of_the_layer(void **state)
{
	(void)state;
	struct scene *one = scene("fill id=air w=9 h=9 fill id=halo w=9 h=9 track=~opacity:0:1:0:2 fill id=core w=9 h=9 "
							  "fill id=late x=50 w=9 h=9 opacity=0 track=opacity:0:1:4:1 fill id=told y=50 w=9 h=9");
	struct stage stage = { .panels = { panel(one) }, .panel_count = 1 };
	for (double time = 0; time < 8; time += 0.5) { /* at 0, 2, 4 and 6 the halo cannot be seen */
		stage.panels[0].time = time;
		struct display display = shown(&stage);
		assert_false(named(&display, "air")->moving);
		assert_true(named(&display, "core")->moving && named(&display, "told")->moving);
		display_finish(&display);
	}
	stage.calm = true; /* then all stands still in the end */
	struct display display = shown(&stage);
	assert_true(!named(&display, "core")->moving && !named(&display, "told")->moving);
	display_finish(&display);
	scene_destroy(one);
}

/* A sun that stands behind the land as yet needs its picture, or it would rise without. */
static void the_complete_list_holds_what_is_not_seen_yet(void **state)
{
	(void)state;
	struct scene *one =
		scene("fill id=sun y=900 w=9 h=9 track=y:0:-500:1:2 fill id=beside x=-50 w=9 h=9 track=x:0:99:1:2 "
			  "fill id=faint w=9 h=9 opacity=0 track=opacity:0:1:1:2 fill id=land y=800 w=1920 h=280");
	struct stage stage = { .panels = { panel(one) }, .panel_count = 1 };
	assert_order(&stage, "land");
	stage.complete = true;
	assert_order(&stage, "sun beside faint land");
	scene_destroy(one);
}

/* ---- two chromes ---- */

static const char chrome_a[] = "fill id=line y=900 w=1000 h=2 prose id=language size=20 text=English "
							   "prose id=place y=50 size=20 text=1_of_3 picture id=arrow w=40 h=40 svg=<svg/> "
							   "fill id=dim x=500 w=9 h=9 opacity=0.2";
static const char chrome_b[] =
	"fill id=line y=900 w=1000 h=2 prose id=language size=20 text=English "
	"prose id=place y=50 size=20 text=2_of_3 picture id=arrow w=40 h=40 svg=<svg/> rotation=180 "
	"fill id=dim x=500 w=9 h=9 fill id=new x=700 w=9 h=9 opacity=0.5";

static const struct item *with(const struct display *display, const char *text, double rotation)
{
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (text ? item->kind == ITEM_TEXT && strncmp(item->text, text, item->length) == 0
				 : item->kind == ITEM_PICTURE && (double)item->rotation == rotation)
			return item;
	}
	fail_msg("no %s", text ? text : "arrow");
	return NULL;
}

static bool is(float value, double expected)
{
	return fabs((double)value - expected) < 1e-6;
}

/* Looks the same to whoever compares the file alone. */
static void a_picture_the_other_way_round_is_another(void **state)
{
	(void)state;
	struct scene *before = scene("picture id=p w=40 h=40 path=p.png"),
				 *after = scene("picture id=p w=40 h=40 path=p.png");
	struct stage stage = { .chrome = after, .chrome_before = before, .chrome_mix = 0.5 };
	struct display display = shown(&stage);
	assert_int_equal(display.count, 1);
	display_finish(&display);
	((struct node *)scene_find(after, "p"))->picture.mirrored = true;
	display = shown(&stage);
	assert_int_equal(display.count, 2);
	display_finish(&display);
	((struct node *)scene_find(after, "p"))->picture.mirrored = false;
	((struct node *)scene_find(after, "p"))->still.rotation = 360;
	display = shown(&stage);
	assert_int_equal(display.count, 2);
	display_finish(&display);
	scene_destroy(before);
	scene_destroy(after);
}

static void what_is_in_both_stands_whole_and_the_rest_fades(void **state)
{
	(void)state;
	struct scene *before = scene(chrome_a), *after = scene(chrome_b);
	for (int i = 0; i <= 4; i++) {
		double mix = i / 4.0;
		struct stage stage = { .chrome = after, .chrome_before = before, .chrome_mix = mix };
		struct display display = shown(&stage);
		assert_true(is_opacity(&display, "line", 1)); /* once, and whole */
		assert_true(is_opacity(&display, "language", 1));
		double gone = fmax(1 - 2 * mix, 0), come = fmax(2 * mix - 1, 0); /* never one through the other */
		assert_true(is(with(&display, "2 of 3", 0)->opacity, come));
		assert_true(is(with(&display, NULL, 180)->opacity, come));
		if (i < 4) {
			assert_true(is(with(&display, "1 of 3", 0)->opacity, gone));
			assert_true(is(with(&display, NULL, 0)->opacity, gone));
		}
		assert_true(is_opacity(&display, "new", 0.5 * come));
		/* What only becomes brighter does so, it is not drawn twice. */
		assert_true(is_opacity(&display, "dim", 0.2 + 0.8 * mix));
		assert_int_equal(display.count, i < 4 ? 8 : 6);
		display_finish(&display);
	}
	scene_destroy(before);
	scene_destroy(after);
}

/* The comparison must not see what the mixing has done already. */
static void a_mixed_item_is_not_taken_for_another(void **state)
{
	(void)state;
	struct scene *before = scene("fill id=half w=9 h=9 colour=1 opacity=0.5 fill id=whole w=9 h=9 colour=2");
	struct scene *after = scene("fill id=half w=9 h=9 colour=1 fill id=whole w=9 h=9 colour=3");
	struct stage stage = { .chrome = after, .chrome_before = before, .chrome_mix = 0.5 };
	struct display display = shown(&stage);
	assert_true(is_opacity(&display, "half", 0.75));
	assert_int_equal(display.count, 3);
	display_finish(&display);
	scene_destroy(before);
	scene_destroy(after);
}

static void a_chrome_may_come_from_nothing_and_go_to_nothing(void **state)
{
	(void)state;
	struct scene *only = scene(DOT("line"));
	struct stage stage = { .chrome_before = only, .chrome_mix = 0.25 };
	struct display display = shown(&stage);
	assert_true(is_opacity(&display, "line", 0.5));
	display_finish(&display);
	stage = (struct stage){ .chrome = only };
	display = shown(&stage);
	assert_true(is_opacity(&display, "line", 1));
	display_finish(&display);
	scene_destroy(only);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(everything_lies_in_one_order),
		cmocka_unit_test(without_a_backdrop_panels_are_all_there_is),
		cmocka_unit_test(a_panel_without_groups_stands_whole_where_words_stand),
		cmocka_unit_test(words_and_art_come_and_go_apart),
		cmocka_unit_test(what_two_panels_show_in_the_same_place_stays),
		cmocka_unit_test(who_was_named_stands_still_while_panels_pass),
		cmocka_unit_test(everybody_is_driven_by_his_own),
		cmocka_unit_test(a_veil_lies_over_the_whole_screen),
		cmocka_unit_test(land_goes_early_where_a_sea_comes),
		cmocka_unit_test(what_the_screen_does_not_show_is_cut_away),
		cmocka_unit_test(what_lies_over_something_that_moves_is_no_part_of_the_layer),
		cmocka_unit_test(the_complete_list_holds_what_is_not_seen_yet),
		cmocka_unit_test(what_is_in_both_stands_whole_and_the_rest_fades),
		cmocka_unit_test(a_picture_the_other_way_round_is_another),
		cmocka_unit_test(a_mixed_item_is_not_taken_for_another),
		cmocka_unit_test(a_chrome_may_come_from_nothing_and_go_to_nothing),
	};
	return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}
