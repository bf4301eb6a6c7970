/* The viewer's picture: no hole, no pixel twice, nothing outside the area, never more tiles than the budget carries. */
#include "base/number.h"
#include "scene/zoom.h"
#include "support/test.h"
#include <math.h>
#include <stdlib.h>

static const struct box screen = { 0, 0, 1920, 1080 }, part = { 96, 130, 1728, 800 }, tall = { 0, 0, 1080, 1920 };
static const struct {
	int width, height;
} sizes[] = { { 12000, 9000 }, { 9001, 12003 }, { 18432, 10368 }, { 16384, 1024 }, { 700, 5000 }, { 513, 300 } };
static const struct box screens[] = { { 0, 0, 1920, 1080 }, { 0, 0, 1080, 1920 }, { 0, 0, 1920, 1200 } };
enum {
	SIZES = sizeof sizes / sizeof *sizes,
	SCREENS = sizeof screens / sizeof *screens,
	MAP_WIDTH = 1920,
	MAP_HEIGHT = 1920
};

static struct pyramid open_pyramid(int width, int height)
{
	struct pyramid pyramid;
	struct error error;
	assert_true(pyramid_plan(&pyramid, "scan.jpg.tiles", width, height, &error));
	return pyramid;
}

static double inside(double centre, double shown)
{
	return shown >= 1 ? 0.5 : number_between(centre, shown / 2, 1 - shown / 2);
}

/* As the viewer keeps a view: no gap at an edge, and no pixel larger than two of the screen. */
static void fill_area(struct zoom_view *view, const struct zoom_picture *picture, const struct box *area)
{
	double fit = fmin(area->width / picture->pyramid->width, area->height / picture->pyramid->height);
	view->scale = number_between(view->scale, 1, fmax(1, 2 / fit));
	struct box box = zoom_box(picture, area, view);
	view->x = inside(view->x, area->width / box.width);
	view->y = inside(view->y, area->height / box.height);
}

/* Which level an item's tile belongs to: "scan.jpg.tiles/LEVEL/…". */
static int level_of(const struct item *item)
{
	return atoi(item->picture.path + strlen("scan.jpg.tiles/"));
}

/* How often each pixel of the area is painted by the tiles of the level. */
static void paint(const struct display *display, int level, const struct box *area, unsigned char *map)
{
	memset(map, 0, (size_t)MAP_WIDTH * MAP_HEIGHT);
	for (size_t i = 0; i < display->count; i++) {
		const struct item *item = &display->items[i];
		if (level_of(item) != level)
			continue;
		assert_memory_equal(&item->clip, area, sizeof *area);
		for (int y = (int)fmax(item->box.y, area->y); y < fmin(item->box.y + item->box.height, area->y + area->height);
			 y++)
			for (int x = (int)fmax(item->box.x, area->x);
				 x < fmin(item->box.x + item->box.width, area->x + area->width); x++)
				map[y * MAP_WIDTH + x]++;
	}
}

static void assert_covered(const struct display *display, int level, const struct box *area, const struct box *box)
{
	static unsigned char map[MAP_WIDTH * MAP_HEIGHT];
	double left = floor(box->x + 0.5), right = floor(box->x + box->width + 0.5);
	double top = floor(box->y + 0.5), bottom = floor(box->y + box->height + 0.5);
	paint(display, level, area, map);
	for (int y = (int)area->y; y < (int)(area->y + area->height); y++)
		for (int x = (int)area->x; x < (int)(area->x + area->width); x++) {
			bool inside = x >= left && x < right && y >= top && y < bottom;
			if (map[y * MAP_WIDTH + x] != inside)
				fail_msg("level %d paints %d,%d %d times, expected %d", level, x, y, map[y * MAP_WIDTH + x], inside);
		}
}

static void at_scale_1_one_level_covers_the_whole_picture_and_nothing_else(void **state)
{
	(void)state;
	for (int i = 0; i < SIZES; i++) {
		struct pyramid pyramid = open_pyramid(sizes[i].width, sizes[i].height);
		const struct zoom_picture picture = { .pyramid = &pyramid };
		const struct zoom_view view = { 1, 0.5, 0.5 };
		struct display display;
		display_init(&display);
		zoom_show(&picture, &part, &view, &display);
		struct box box = zoom_box(&picture, &part, &view);
		assert_true(fabs(box.width - part.width) < 1e-6 || fabs(box.height - part.height) < 1e-6);
		assert_true(box.x >= part.x - 1e-6 && box.y >= part.y - 1e-6);
		for (size_t k = 0; k < display.count; k++)
			assert_int_equal(level_of(&display.items[k]), level_of(&display.items[0]));
		assert_covered(&display, level_of(&display.items[0]), &part, &box);
		display_finish(&display);
		pyramid_finish(&pyramid);
	}
}

static double chance(unsigned *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return (*seed >> 8) / (double)(1 << 24);
}

static void both_levels_cover_what_is_seen_without_gap_or_overlap(void **state)
{
	(void)state;
	unsigned seed = 7;
	int deep = 0;
	for (int i = 0; i < 60; i++) {
		struct pyramid pyramid = open_pyramid(sizes[i % SIZES].width, sizes[i % SIZES].height);
		const struct zoom_picture picture = { .pyramid = &pyramid };
		const struct box *area = i % 3 == 0 ? &screen : i % 3 == 1 ? &part : &tall;
		struct zoom_view view = { exp(chance(&seed) * 4), chance(&seed), chance(&seed) };
		struct display display;
		display_init(&display);
		if (i % 2)
			fill_area(&view, &picture, area);
		zoom_show(&picture, area, &view, &display);
		struct box box = zoom_box(&picture, area, &view);
		assert_true(display.count > 0);
		int first = level_of(&display.items[0]), last = level_of(&display.items[display.count - 1]);
		assert_covered(&display, first, area, &box);
		assert_covered(&display, last, area, &box);
		deep += last > first;
		display_finish(&display);
		pyramid_finish(&pyramid);
	}
	assert_true(deep > 20);
}

static void every_item_is_seen_and_is_its_own_tile_at_natural_size(void **state)
{
	(void)state;
	struct pyramid pyramid = open_pyramid(12000, 9000);
	const struct zoom_picture picture = { .pyramid = &pyramid };
	const struct zoom_view view = { 9, 0.999, 0.999 };
	struct display display;
	display_init(&display);
	zoom_show(&picture, &part, &view, &display);
	assert_true(display.count > 1);
	const struct item *last = &display.items[display.count - 1];
	assert_string_equal(last->picture.path, "scan.jpg.tiles/5/23-17.jpg");
	assert_int_equal(last->picture.width, 12000 - 23 * 512);
	assert_int_equal(last->picture.height, 9000 - 17 * 512);
	for (size_t i = 0; i < display.count; i++) {
		const struct item *item = &display.items[i];
		assert_true(item->moving && item->opacity == 1 && item->kind == ITEM_PICTURE);
		assert_true(item->box.x < part.x + part.width && item->box.x + item->box.width > part.x);
		assert_true(item->box.y < part.y + part.height && item->box.y + item->box.height > part.y);
	}
	display_finish(&display);
	pyramid_finish(&pyramid);
}

/* On the screens of today the limits on tiles never make a level coarser. */
static void the_level_is_as_sharp_as_the_screen_asks(void **state)
{
	(void)state;
	unsigned seed = 11;
	for (int i = 0; i < 3000; i++) {
		struct pyramid pyramid = open_pyramid(sizes[i % SIZES].width, sizes[i % SIZES].height);
		const struct zoom_picture picture = { .pyramid = &pyramid };
		const struct box *area = &screens[i % SCREENS];
		struct zoom_view view = { exp(chance(&seed) * 4), chance(&seed), chance(&seed) };
		struct display display;
		display_init(&display);
		fill_area(&view, &picture, area);
		zoom_show(&picture, area, &view, &display);
		int level = level_of(&display.items[display.count - 1]);
		double across = zoom_box(&picture, area, &view).width / pyramid.width;
		double sharp = 1 / (across * pyramid_step(&pyramid, level));
		assert_true(sharp >= 0.75 || level == pyramid.levels - 1);
		assert_true(sharp < 1.5 || level == 0);
		display_finish(&display);
		pyramid_finish(&pyramid);
	}
}

static size_t bytes_of(const struct display *display)
{
	size_t bytes = 0;
	for (size_t i = 0; i < display->count; i++)
		bytes += (size_t)display->items[i].picture.width * (size_t)display->items[i].picture.height * 4;
	return bytes;
}

/* What the budget of 96 MiB must carry beside the panel behind the viewer. */
static void tiles_and_bytes_are_bounded(void **state)
{
	(void)state;
	static const struct box wall = { 0, 0, 3840, 2160 };
	unsigned seed = 3;
	size_t most = 0;
	for (int i = 0; i < 6000; i++) {
		struct pyramid pyramid = open_pyramid(sizes[i % SIZES].width, sizes[i % SIZES].height);
		const struct zoom_picture picture = { .pyramid = &pyramid };
		const struct box *area = i % 10 == 0 ? &wall : &screens[i % SCREENS];
		const struct zoom_view view = { exp(chance(&seed) * 4), chance(&seed), chance(&seed) };
		struct display display;
		display_init(&display);
		zoom_want(&picture, area, &view, &display);
		assert_true(display.count <= ZOOM_TILES_LIMIT + ZOOM_COARSE_LIMIT);
		most = bytes_of(&display) > most ? bytes_of(&display) : most;
		display_finish(&display);
		pyramid_finish(&pyramid);
	}
	assert_true(most <= (size_t)64 << 20);
}

static void coarse_tiles_beside_the_area_are_wanted_but_not_shown(void **state)
{
	(void)state;
	struct pyramid pyramid = open_pyramid(12000, 9000);
	const struct zoom_picture picture = { .pyramid = &pyramid };
	const struct zoom_view whole = { 1, 0.5, 0.5 }, corner = { 6, 0.1, 0.1 };
	struct display shown, wanted, at_first;
	display_init(&shown);
	display_init(&wanted);
	display_init(&at_first);
	zoom_show(&picture, &screen, &whole, &at_first);
	zoom_show(&picture, &screen, &corner, &shown);
	zoom_want(&picture, &screen, &corner, &wanted);
	assert_true(wanted.count > shown.count);
	for (size_t i = 0; i < at_first.count; i++) {
		assert_ptr_equal(wanted.items[i].picture.path, at_first.items[i].picture.path);
		assert_int_equal(wanted.items[i].picture.width, at_first.items[i].picture.width);
	}
	display_finish(&shown);
	display_finish(&wanted);
	display_finish(&at_first);
	pyramid_finish(&pyramid);
}

static void a_picture_that_is_not_cut_is_one_item_of_one_size(void **state)
{
	(void)state;
	const struct zoom_picture small = { NULL, "a.png", 1200, 800 }, large = { NULL, "b.jpg", 6000, 4000 };
	const struct zoom_view whole = { 1, 0.5, 0.5 }, corner = { 5, 0, 0 };
	struct display display;
	display_init(&display);
	zoom_show(&small, &screen, &whole, &display);
	zoom_show(&large, &screen, &whole, &display);
	zoom_want(&large, &screen, &corner, &display);
	assert_int_equal(display.count, 3);
	assert_int_equal(display.items[0].picture.width, 1200);
	assert_int_equal(display.items[1].picture.width, display.items[2].picture.width);
	assert_true((long long)display.items[1].picture.width * display.items[1].picture.height <= ZOOM_PLAIN_LIMIT);
	assert_true(display.items[0].box.height == 1080 && display.items[0].box.x == 150);
	assert_true(display.items[2].box.x == 960 && display.items[2].box.y == 540);
	display_finish(&display);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(at_scale_1_one_level_covers_the_whole_picture_and_nothing_else),
		cmocka_unit_test(both_levels_cover_what_is_seen_without_gap_or_overlap),
		cmocka_unit_test(every_item_is_seen_and_is_its_own_tile_at_natural_size),
		cmocka_unit_test(the_level_is_as_sharp_as_the_screen_asks),
		cmocka_unit_test(tiles_and_bytes_are_bounded),
		cmocka_unit_test(coarse_tiles_beside_the_area_are_wanted_but_not_shown),
		cmocka_unit_test(a_picture_that_is_not_cut_is_one_item_of_one_size),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
