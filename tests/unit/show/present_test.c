/* What is presented, and when: at rest nothing. */
#include "media/raster.h"
#include "stand.h"
#include "tour/pull.h"
#include <math.h>

static void with_screen(struct stand *stand, enum draw_policy draw)
{
	stand->options.screen.draw = draw;
	stand->options.screen.width = 640;
	stand->options.screen.height = 360;
	stand_start(stand);
}

static void visit(struct stand *stand, enum draw_policy draw)
{
	with_screen(stand, draw);
	stand_visit(stand);
	assert_false(stand->show.tour.change.running);
}

/* Panels fill the screen themselves. */
static void without_lights(struct stand *stand)
{
	stand_write(
		stand, "scripts/theme.lua",
		"return { lights = false, faces = { body = \"DejaVuSans.ttf\" }, fallback = { \"DejaVuSans.ttf\" } }\n");
	assert_int_equal(mkdir(in_folder(&stand->hall, "scripts/layouts"), 0700), 0);
	stand_write(
		stand, "scripts/layouts/story.lua",
		"return layout { fields = { body = \"text\" }, build = function(panel, screen) return group { shape { width = "
		"screen.width, height = screen.height, colour = panel.title == \"one/a\" and \"#402010\" or \"#1020A0\" } } "
		"end }\n");
	stand_write(stand, "scripts/chrome.lua", "return function(screen) return group {} end\n");
}

static struct raster *picture(const struct stand *stand)
{
	struct error error = { "" };
	struct raster *raster = canvas_read(stand->show.house.canvas, true, &error);
	assert_non_null(raster);
	return raster;
}

static bool same(const struct raster *a, const struct raster *b)
{
	for (int y = 0; y < a->height; y++)
		if (memcmp(a->pixels + y * a->stride, b->pixels + y * b->stride, (size_t)a->width * 4) != 0)
			return false;
	return true;
}

/* A frame is drawn whatever was drawn before: what the screen would show now. */
static struct raster *drawn_now(struct stand *stand)
{
	house_redraw(&stand->show.house);
	present_step(&stand->show);
	return picture(stand);
}

static void at_rest_no_frame_is_drawn_nor_due(void **state)
{
	struct stand *stand = *state;
	visit(stand, DRAW_ALL);
	long frames = stand_frames(stand);
	assert_true(present_due(&stand->show) < 0);
	stand_run(stand, 10);
	assert_int_equal(stand_frames(stand), frames);
	house_redraw(&stand->show.house);
	assert_true(present_due(&stand->show) == 0);
	stand_run(stand, 10);
	assert_int_equal(stand_frames(stand), frames + 1);
	assert_true(present_due(&stand->show) < 0);
}

static void a_movement_has_sixty_frames_a_second_and_is_told(void **state)
{
	struct stand *stand = *state;
	struct tour *tour = &stand->show.tour;
	visit(stand, DRAW_ALL);
	long frames = stand_frames(stand);
	int told = stand_told(stand, "\"frames\""), smooth = stand_told(stand, "\"longest_ms\":16.7");
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.3);
	assert_true(tour->change.running && present_due(&stand->show) > 0);
	assert_float_equal(present_due(&stand->show) - house_now(&stand->show.house), 0, 1.0 / 60 + 1e-6);
	double seconds = tour->change.duration;
	stand_run(stand, 10);
	assert_false(tour->change.running);
	assert_true(fabs((double)(stand_frames(stand) - frames) - seconds * 60) <= 3);
	assert_int_equal(stand_told(stand, "\"frames\""), told + 1);
	assert_true(tour->frames.longest_gap > 0 && tour->frames.longest_gap < 1.0 / 59);
	assert_int_equal(stand_told(stand, "\"longest_ms\":16.7"), smooth + 1);
	assert_true(tour->change.drawn == 0 && !stand->show.house.draw.wanted);
}

static void a_late_frame_is_not_followed_by_later_ones(void **state)
{
	struct stand *stand = *state;
	struct house *house = &stand->show.house;
	visit(stand, DRAW_ALL);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.2);
	double due = house->draw.next_frame;
	clock_advance(&house->clock, due + 0.01);
	present_step(&stand->show);
	assert_float_equal(house->draw.next_frame, due + 1.0 / 60, 1e-9);
	long frames = stand_frames(stand);
	house->draw.wanted = true; /* a touch in between */
	clock_advance(&house->clock, house->draw.next_frame - 0.001);
	present_step(&stand->show);
	assert_int_equal(stand_frames(stand), frames + 1);
	assert_float_equal(house->draw.next_frame, due + 1.0 / 60, 1e-9);
	present_step(&stand->show);
	assert_int_equal(stand_frames(stand), frames + 1);	  /* none before its time */
	clock_advance(&house->clock, house_now(house) + 0.2); /* the machine was busy: it goes on from there */
	present_step(&stand->show);
	assert_float_equal(house->draw.next_frame, house_now(house), 1e-9);
}

static void of_the_keys_only_first_middle_and_last_are_drawn(void **state)
{
	struct stand *stand = *state;
	visit(stand, DRAW_KEYS);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.01);
	long frames = stand_frames(stand);
	struct change *change = &stand->show.tour.change;
	assert_true(change->running);
	double start = change->start, seconds = change->duration;
	stand_run(stand, start + 0.5 * seconds - house_now(&stand->show.house) - 0.05);
	assert_int_equal(stand_frames(stand), frames);
	stand_run(stand, 0.1);
	assert_int_equal(stand_frames(stand), frames + 1);
	stand_run(stand, start + seconds - house_now(&stand->show.house) - 0.05);
	assert_int_equal(stand_frames(stand), frames + 1);
	stand_run(stand, 3);
	assert_int_equal(stand_frames(stand), frames + 2);
}

static void the_end_of_a_movement_is_what_stands_then(void **state)
{
	struct stand *stand = *state;
	visit(stand, DRAW_KEYS);
	struct raster *first = picture(stand);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 10);
	struct raster *second = picture(stand), *again = drawn_now(stand);
	assert_true(same(second, again) && !same(first, second));
	raster_destroy(second);
	raster_destroy(again);
	stand_key(stand, KEY_LEFT);
	stand_run(stand, 10);
	second = picture(stand);
	assert_true(same(first, second));
	raster_destroy(first);
	raster_destroy(second);
}

static void a_sheet_rises_frame_by_frame_and_that_is_a_movement(void **state)
{
	struct stand *stand = *state;
	struct sheet_wish wish = { "contents", "", 0, false };
	visit(stand, DRAW_ALL);
	long frames = stand_frames(stand);
	int told = stand_told(stand, "\"drawn\"");
	struct raster *before = picture(stand);
	sheet_open(&stand->show.sheet, &wish);
	stand_run(stand, 0.1);
	assert_true(present_due(&stand->show) >= 0);
	stand_run(stand, 5);
	long drawn = stand_frames(stand) - frames;
	assert_true(drawn > 15 && drawn < 30);
	assert_int_equal(stand_told(stand, "\"drawn\""), told + 1);
	struct raster *open = picture(stand);
	assert_false(same(before, open));
	sheet_close(&stand->show.sheet);
	stand_run(stand, 5);
	struct raster *closed = picture(stand);
	assert_true(same(before, closed));
	assert_int_equal(stand_told(stand, "\"drawn\""), told + 2);
	assert_int_equal(stand_told(stand, "\"fill\":3."), 0); /* what stands below is cut as at rest, and by the sheet */
	raster_destroy(before);
	raster_destroy(open);
	raster_destroy(closed);
}

static void nothing_is_drawn_of_a_backdrop_that_has_gone(void **state)
{
	struct stand *stand = *state;
	struct aids aids = { .high_contrast = true };
	visit(stand, DRAW_KEYS);
	assert_true(stand->show.present.screen.count > 0);
	long frames = stand_frames(stand);
	tour_set_aids(&stand->show.tour, aids);
	stand->show.tour.serial.backdrop++;
	stand->show.tour.backdrop_changed = true;
	house_redraw(&stand->show.house);
	present_step(&stand->show);
	assert_true(stand->show.present.screen.count == 0 && stand_frames(stand) == frames);
	assert_true(present_due(&stand->show) < 0);
	stand->show.tour.backdrop_changed = false;
	present_step(&stand->show);
	assert_int_equal(stand_frames(stand), frames + 1);
}

static void with_nothing_to_show_the_card_stands_there_once(void **state)
{
	struct stand *stand = *state;
	stand_write(stand, "scripts/exhibition.lua", "return exhibition {");
	with_screen(stand, DRAW_ALL);
	assert_true(present_due(&stand->show) < 0);
	stand_run(stand, 1);
	assert_true(stand->show.present.card && !stand->show.house.draw.wanted);
	assert_int_equal(stand_frames(stand), 1);
	present_step(&stand->show);
	assert_int_equal(stand_frames(stand), 1);
	house_redraw(&stand->show.house);
	present_step(&stand->show);
	assert_int_equal(stand_frames(stand), 2);
}

static void light_that_breathes_is_drawn_seldom_over_one_layer(void **state)
{
	struct stand *stand = *state;
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 5); /* the title, with stars */
	struct tour *tour = &stand->show.tour;
	if (!stand->show.present.screen.ambient)
		fail_msg("nothing breathes there");
	assert_non_null(tour->current.layer);
	struct layer *layer = tour->current.layer;
	long frames = stand_frames(stand);
	assert_float_equal(present_due(&stand->show), house_now(&stand->show.house), 1.0 / 24 + 1e-6);
	stand_run(stand, 2);
	assert_true(labs(stand_frames(stand) - frames - 48) <= 2);
	assert_ptr_equal(tour->current.layer, layer);
	struct raster *over = picture(stand);
	tour_lose_layers(tour);
	assert_null(tour->current.layer);
	stand_run(stand, 0.5);
	assert_non_null(tour->current.layer);
	raster_destroy(over);
}

static void what_is_drawn_over_a_layer_looks_as_if_it_were_drawn_whole(void **state)
{
	struct stand *stand = *state;
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 5);
	struct show *show = &stand->show;
	assert_non_null(show->tour.current.layer);
	struct raster *over = drawn_now(stand), *whole;
	show->options.screen.draw = DRAW_KEYS; /* no layer is used then */
	whole = drawn_now(stand);
	int most = 0;
	for (int y = 0; y < over->height; y++)
		for (int x = 0; x < over->width; x++)
			for (int shift = 0; shift < 24; shift += 8) {
				int a = over->pixels[y * over->stride + x] >> shift & 255;
				int b = whole->pixels[y * whole->stride + x] >> shift & 255;
				most = abs(a - b) > most ? abs(a - b) : most;
			}
	assert_true(most <= 2);
	raster_destroy(over);
	raster_destroy(whole);
}

static void under_keys_nothing_breathes(void **state)
{
	struct stand *stand = *state;
	with_screen(stand, DRAW_KEYS);
	stand_run(stand, 5);
	assert_true(stand->show.present.screen.ambient && present_due(&stand->show) < 0);
	assert_null(stand->show.tour.current.layer);
}

static void a_picture_under_a_finger_is_drawn_as_it_moves(void **state)
{
	struct stand *stand = *state;
	visit(stand, DRAW_ALL);
	long frames = stand_frames(stand);
	pull_move(&stand->show.tour, 0.3);
	stand_run(stand, 0.5);
	assert_int_equal(stand_frames(stand), frames + 1);
	struct raster *pulled = picture(stand), *again = drawn_now(stand);
	assert_true(same(pulled, again));
	pull_move(&stand->show.tour, 0.5);
	stand_run(stand, 0.5);
	struct raster *further = picture(stand);
	assert_false(same(pulled, further));
	pull_let_back(&stand->show.tour, 0);
	stand_run(stand, 5);
	assert_true(stand_frames(stand) > frames + 20);
	raster_destroy(pulled);
	raster_destroy(again);
	raster_destroy(further);
}

/* ---- without a backdrop ---- */

static uint32_t middle(const struct stand *stand)
{
	struct raster *raster = picture(stand);
	uint32_t pixel = raster->pixels[raster->height / 2 * raster->stride + raster->width / 2] & 0xFFFFFF;
	raster_destroy(raster);
	return pixel;
}

/* From a to b; stops `share` of the way. */
static void go_some_of_the_way(struct stand *stand, double share)
{
	const struct change *change = &stand->show.tour.change;
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.001);
	assert_true(change->running);
	double to = change->start + share * change->duration;
	stand_run(stand, to - house_now(&stand->show.house));
}

static void two_layers_fade_into_one_another(void **state)
{
	struct stand *stand = *state;
	without_lights(stand);
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 2);
	assert_true(!stand->show.tour.backdrop.scene && stand->show.tour.current.layer);
	assert_int_equal(middle(stand), 0x402010);
	assert_true(present_due(&stand->show) < 0);
	go_some_of_the_way(stand, 0.5);
	assert_int_equal(stand->show.tour.change.kind, CHANGE_FADE);
	uint32_t half = middle(stand);
	assert_true(abs((int)(half >> 16) - 0x28) < 8 && abs((int)(half & 255) - 0x58) < 12);
	stand_run(stand, 3);
	assert_int_equal(middle(stand), 0x1020a0);
}

static void the_last_frame_comes_at_the_end_and_not_one_later(void **state)
{
	struct stand *stand = *state;
	const struct change *change = &stand->show.tour.change;
	without_lights(stand);
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 2);
	stand->show.house.exhibition.timing.fade = 0.905; /* no whole number of frames */
	go_some_of_the_way(stand, 0.5);
	stand_run(stand, 3);
	assert_float_equal(change->last_frame, change->start + 0.905, 1e-6);
}

static void a_fade_that_begins_late_is_not_seen_sooner(void **state)
{
	struct stand *stand = *state;
	const struct change *change = &stand->show.tour.change;
	without_lights(stand);
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 2);
	long frames = stand_frames(stand);
	stand_key(stand, KEY_RIGHT);
	for (int i = 0; i < 200 && !change->running; i++)
		stand_run(stand, 0.001);
	assert_true(change->running);
	clock_advance(&stand->show.house.clock, change->start + 0.008); /* the turn took a moment */
	present_step(&stand->show);
	assert_int_equal(stand_frames(stand), frames);
	assert_float_equal(present_due(&stand->show), change->start + 1.0 / 60, 1e-9);
	stand_run(stand, 3);
	assert_float_equal(stand->show.tour.change.last_frame - change->start, change->duration, 1e-6);
}

static void make_picture(struct stand *stand, const char *name, uint32_t colour)
{
	struct error error = { "" };
	struct raster *raster = raster_create(640, 360);
	assert_non_null(raster);
	for (int i = 0; i < raster->stride * raster->height; i++)
		raster->pixels[i] = 0xFF000000u | colour;
	raster->opaque = true;
	assert_true(raster_save_png(raster, in_folder(&stand->hall, name), &error));
	raster_destroy(raster);
}

/* Where little memory is granted, a picture that lies in a layer does not fill it. */
static void a_picture_in_a_layer_makes_room(void **state)
{
	struct stand *stand = *state;
	const size_t one = 640 * 360 * 4;
	without_lights(stand);
	assert_int_equal(mkdir(in_folder(&stand->hall, "assets"), 0700), 0);
	make_picture(stand, "assets/a.png", 0x402010);
	make_picture(stand, "assets/b.png", 0x1020A0);
	stand_write(
		stand, "scripts/layouts/story.lua",
		"return layout { fields = { body = \"text\" }, build = function(panel, screen) return group { picture { "
		"file = panel.title == \"one/a\" and \"a.png\" or \"b.png\", fit = \"cover\", width = screen.width, "
		"height = screen.height } } end }\n");
	stand->options.picture_bytes = one;
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 5);
	assert_int_equal(middle(stand), 0x402010);
	assert_true(canvas_count(stand->show.house.canvas).texture_bytes <= one);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 5);
	assert_int_equal(middle(stand), 0x1020A0);
	assert_true(canvas_count(stand->show.house.canvas).texture_bytes <= one);
}

static void in_calm_motion_it_goes_dark_between(void **state)
{
	struct stand *stand = *state;
	without_lights(stand);
	stand->options.aids.calm = true;
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 2);
	go_some_of_the_way(stand, 0.25);
	assert_int_equal(stand->show.tour.change.kind, CHANGE_DIP);
	uint32_t out = middle(stand);
	assert_true(out >> 16 > (out & 255) && out >> 16 < 0x30); /* of the first, darker */
	stand_run(stand, 0.25 * stand->show.tour.change.duration);
	assert_true((middle(stand) & 255) < 0x20);
	stand_run(stand, 0.25 * stand->show.tour.change.duration);
	uint32_t in = middle(stand);
	assert_true((in & 255) > in >> 16 && (in & 255) < 0x70); /* of the second, darker */
	stand_run(stand, 3);
	assert_int_equal(middle(stand), 0x1020a0);
}

static void without_a_canvas_a_movement_takes_its_time_all_the_same(void **state)
{
	struct stand *stand = *state;
	stand_start(stand);
	stand_visit(stand);
	stand_key(stand, KEY_RIGHT);
	stand_run(stand, 0.01);
	struct show *show = &stand->show;
	const struct change *change = &show->tour.change;
	assert_true(change->running);
	assert_float_equal(present_due(show), change->start + change->duration, 1e-9);
	stand_run(stand, present_due(show) - house_now(&show->house) - 0.001);
	assert_true(change->running);
	stand_run(stand, 0.01);
	assert_false(change->running);
	assert_true(present_due(show) < 0);
	struct sheet_wish wish = { "contents", "", 0, false };
	sheet_open(&show->sheet, &wish);
	sheet_step(&show->sheet);
	assert_float_equal(present_due(show), motion_end(&show->sheet.rise), 1e-9);
	stand_run(stand, 3);
	assert_true(present_due(show) < 0);
}

/* A panel that fills the screen itself, with something that moves on it. */
static void with_track(struct stand *stand, const char *track)
{
	char text[800];
	without_lights(stand);
	snprintf(
		text, sizeof text,
		"return layout { fields = { body = \"text\" }, build = function(panel, screen) return group { shape { width = "
		"screen.width, height = screen.height, colour = \"#101010\" }, shape { x = 700, y = 300, width = 500, height = "
		"500, "
		"colour = \"#E0E0E0\", tracks = { { property = \"opacity\", from = 0, to = 1, %s } } } } end }\n",
		track);
	stand_write(stand, "scripts/layouts/story.lua", text);
}

static void an_entrance_is_drawn_to_its_end_and_then_lies_in_the_layer(void **state)
{
	struct stand *stand = *state;
	with_track(stand, "duration = 2");
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 0.7);
	uint32_t early = middle(stand) & 255;
	assert_true(stand->show.tour.current.layer && !stand->show.tour.current.final);
	stand_run(stand, 0.7);
	uint32_t later = middle(stand) & 255;
	assert_true(early > 0x10 && later > early && later < 0xE0);
	stand_run(stand, 2);
	assert_true(stand->show.tour.current.final && present_due(&stand->show) < 0);
	assert_int_equal(middle(stand), 0xE0E0E0);
	long frames = stand_frames(stand);
	stand_run(stand, 2);
	assert_int_equal(stand_frames(stand), frames);
	struct raster *now = drawn_now(stand);
	raster_destroy(now);
	assert_int_equal(middle(stand), 0xE0E0E0);
}

static void without_a_backdrop_light_breathes_too(void **state)
{
	struct stand *stand = *state;
	with_track(stand, "duration = 4, ambient = true");
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 1);
	uint32_t least = 255, most = 0;
	long frames = stand_frames(stand);
	for (int i = 0; i < 8; i++) {
		stand_run(stand, 0.5);
		uint32_t grey = middle(stand) & 255;
		least = grey < least ? grey : least;
		most = grey > most ? grey : most;
	}
	assert_true(labs(stand_frames(stand) - frames - 96) <= 4);
	assert_true(most > least + 40);
	frames = stand_frames(stand);
	stand->show.options.screen.draw = DRAW_KEYS; /* ambient motion has no keys */
	stand_run(stand, 1);
	assert_int_equal(stand_frames(stand), frames);
}

static void what_breathes_comes_with_its_panel(void **state)
{
	struct stand *stand = *state;
	with_track(stand, "duration = 4, ambient = true");
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 2);
	go_some_of_the_way(stand, 0.6);
	struct raster *way = picture(stand);
	stand_run(stand, 0.05);
	struct raster *on = picture(stand);
	assert_false(same(way, on));
	raster_destroy(way);
	raster_destroy(on);
}

static void a_sheet_over_what_breathes_is_told_when_it_has_sunk(void **state)
{
	struct stand *stand = *state;
	struct sheet_wish wish = { "contents", "", 0, false };
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 3);
	assert_true(stand->show.present.screen.ambient);
	int told = stand_told(stand, "\"drawn\"");
	sheet_open(&stand->show.sheet, &wish);
	stand_run(stand, 2);
	assert_int_equal(stand_told(stand, "\"drawn\""), told + 1);
	sheet_close(&stand->show.sheet);
	stand_run(stand, 1);
	assert_int_equal(stand_told(stand, "\"drawn\""), told + 2);
	assert_int_equal(stand->show.tour.change.drawn, 0);
}

static void a_new_view_of_what_breathes_is_composed_anew(void **state)
{
	struct stand *stand = *state;
	with_screen(stand, DRAW_ALL);
	stand_run(stand, 3);
	assert_true(stand->show.present.screen.ambient && stand->show.tour.current.layer);
	tour_rebuild(&stand->show.tour);
	stand_run(stand, 1);
	assert_true(stand->show.present.screen.ambient && stand->show.tour.current.layer);
	long frames = stand_frames(stand);
	stand_run(stand, 1);
	assert_true(labs(stand_frames(stand) - frames - 24) <= 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		IN_STAND(at_rest_no_frame_is_drawn_nor_due),
		IN_STAND(a_movement_has_sixty_frames_a_second_and_is_told),
		IN_STAND(a_late_frame_is_not_followed_by_later_ones),
		IN_STAND(of_the_keys_only_first_middle_and_last_are_drawn),
		IN_STAND(the_end_of_a_movement_is_what_stands_then),
		IN_STAND(a_sheet_rises_frame_by_frame_and_that_is_a_movement),
		IN_STAND(nothing_is_drawn_of_a_backdrop_that_has_gone),
		IN_STAND(with_nothing_to_show_the_card_stands_there_once),
		IN_STAND(light_that_breathes_is_drawn_seldom_over_one_layer),
		IN_STAND(what_is_drawn_over_a_layer_looks_as_if_it_were_drawn_whole),
		IN_STAND(under_keys_nothing_breathes),
		IN_STAND(a_picture_under_a_finger_is_drawn_as_it_moves),
		IN_STAND(two_layers_fade_into_one_another),
		IN_STAND(the_last_frame_comes_at_the_end_and_not_one_later),
		IN_STAND(a_fade_that_begins_late_is_not_seen_sooner),
		IN_STAND(a_picture_in_a_layer_makes_room),
		IN_STAND(in_calm_motion_it_goes_dark_between),
		IN_STAND(an_entrance_is_drawn_to_its_end_and_then_lies_in_the_layer),
		IN_STAND(without_a_backdrop_light_breathes_too),
		IN_STAND(what_breathes_comes_with_its_panel),
		IN_STAND(a_sheet_over_what_breathes_is_told_when_it_has_sunk),
		IN_STAND(a_new_view_of_what_breathes_is_composed_anew),
		IN_STAND(without_a_canvas_a_movement_takes_its_time_all_the_same),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
