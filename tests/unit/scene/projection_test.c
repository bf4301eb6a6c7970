/* Projections against numbers of others, and what of the earth a frame shows. */
#include "scene/projection.h"
#include "support/test.h"
#include <math.h>

static void assert_near(double a, double b, double most)
{
	if (!(fabs(a - b) <= most))
		fail_msg("%f instead of %f", a, b);
}

static void what_is_shown_chooses_the_projection(void **state)
{
	(void)state;
	static const struct {
		struct extent extent;
		enum projection_kind kind;
	} rows[] = {
		{ { 24, 35.5, 28, 38.5 }, PROJECTION_CONIC },	   /* Greek islands */
		{ { 10, 76, 34, 81 }, PROJECTION_CONIC },		   /* Svalbard */
		{ { -76, -56, -66, -17 }, PROJECTION_CONIC },	   /* Chile */
		{ { 174, -37, 202, 21 }, PROJECTION_MERCATOR },	   /* across the equator */
		{ { 100, 0, 110, 10 }, PROJECTION_MERCATOR },	   /* beside it */
		{ { -77, -34, 140, 60 }, PROJECTION_EQUAL_EARTH }, /* the world */
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct projection projection;
		projection_choose(&projection, &rows[i].extent);
		if (projection.kind != rows[i].kind)
			fail_msg("row %zu: %d", i, (int)projection.kind);
	}
}

/* Snyder's own example, pages 296-297: parallels 33 and 45, from 96 W 23 N to 75 W 35 N. */
static void the_cone_is_the_one_of_the_book(void **state)
{
	(void)state;
	struct projection projection;
	/* A height whose sixths are the two parallels. */
	projection_choose(&projection, &(struct extent){ -106, 30, -86, 48 });
	struct point origin = projection_at(&projection, 0, 23), point = projection_at(&projection, 21, 35);
	assert_near(projection.n, 0.6304777, 1e-6);
	assert_near(point.x - origin.x, 0.2966785, 1e-6);
	assert_near(origin.y - point.y, 0.2462112, 1e-6);
}

static void what_is_fitted_lies_in_the_box(void **state)
{
	(void)state;
	static const struct point places[] = { { 174.76, -36.85 }, { 178.44, -18.14 }, { -157.86, 21.3 } };
	const struct box box = { 700, 100, 900, 500 };
	struct projection projection;
	projection_choose(&projection, &(struct extent){ 174.76, -36.85, 202.14, 21.3 });
	projection_fit(&projection, places, 3, &box, 1e9);
	for (int i = 0; i < 3; i++) {
		struct point point = projection_place(&projection, places[i]);
		assert_true(point.x >= 700 - 1e-6 && point.x <= 1600 + 1e-6 && point.y >= 100 - 1e-6 && point.y <= 600 + 1e-6);
	}
	/* East of 180 degrees lies to the right. */
	assert_true(projection_place(&projection, places[2]).x > projection_place(&projection, places[0]).x);
}

static void a_place_alone_is_not_endlessly_large(void **state)
{
	(void)state;
	struct projection projection;
	projection_choose(&projection, &(struct extent){ 26, 37, 26, 37 });
	projection_fit(&projection, &(struct point){ 26, 37 }, 1, &(struct box){ 0, 0, 800, 600 }, 1112);
	assert_near(projection_per_km(&projection), 10, 0.05);
	struct point point = projection_place(&projection, (struct point){ 26, 37 });
	assert_near(point.x, 400, 1e-6);
	assert_near(point.y, 300, 1e-6);
}

/* Every place of the frame must lie in the window, or land would be missing there. */
static void the_window_holds_all_that_the_frame_shows(void **state)
{
	(void)state;
	static const struct extent extents[] = {
		{ 24, 35.5, 28, 38.5 }, { -3, 37, 93, 56 }, { 10, 76, 34, 81 }, { -76, -56, -66, -17 }, { 174, -37, 202, 21 },
	};
	const struct box frame = { 0, 0, 1920, 800 };
	for (size_t i = 0; i < sizeof extents / sizeof *extents; i++) {
		const struct extent *extent = &extents[i];
		const struct point corners[] = { { extent->west, extent->south }, { extent->east, extent->north } };
		struct projection projection;
		struct extent window;
		projection_choose(&projection, extent);
		projection_fit(&projection, corners, 2, &(struct box){ 700, 100, 900, 600 }, 1e9);
		projection_window(&projection, &frame, &window);
		for (double east = -180; east <= 180; east += 2)
			for (double latitude = -84; latitude <= 84; latitude += 1) {
				struct point point = projection_at(&projection, east, latitude);
				bool seen = point.x >= 0 && point.x <= 1920 && point.y >= 0 && point.y <= 800;
				if (seen &&
					(east < window.west || east > window.east || latitude < window.south || latitude > window.north))
					fail_msg("row %zu: %g, %g is seen but not in the window", i, east, latitude);
			}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_shown_chooses_the_projection),
		cmocka_unit_test(the_cone_is_the_one_of_the_book),
		cmocka_unit_test(what_is_fitted_lies_in_the_box),
		cmocka_unit_test(a_place_alone_is_not_endlessly_large),
		cmocka_unit_test(the_window_holds_all_that_the_frame_shows),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
