/* Boxes and touches on a screen that hangs on its side. */
#include "draw/rotate.h"
#include "support/test.h"

static void assert_box(struct box box, double x, double y, double width, double height)
{
	assert_float_equal(box.x, x, 1e-12);
	assert_float_equal(box.y, y, 1e-12);
	assert_float_equal(box.width, width, 1e-12);
	assert_float_equal(box.height, height, 1e-12);
}

/* A visitor's screen of 200 x 100; the box is near its top left corner. */
static void a_box_goes_clockwise(void **state)
{
	(void)state;
	const struct box box = { 10, 20, 30, 5 };
	assert_box(rotate_box(box, 0, 200, 100), 10, 20, 30, 5);
	assert_box(rotate_box(box, 90, 200, 100), 75, 10, 5, 30);
	assert_box(rotate_box(box, 180, 200, 100), 160, 75, 30, 5);
	assert_box(rotate_box(box, 270, 200, 100), 20, 160, 5, 30);
}

static void a_touch_lands_where_the_picture_is(void **state)
{
	(void)state;
	for (int rotation = 0; rotation < 360; rotation += 90) {
		int width = 200, height = 100;
		struct box spot = rotate_box((struct box){ 50, 20, 0, 0 }, rotation, width, height);
		rotate_size(rotation, &width, &height);
		double x = spot.x / width, y = spot.y / height;
		rotate_back(rotation, &x, &y);
		assert_float_equal(x, 0.25, 1e-12);
		assert_float_equal(y, 0.2, 1e-12);
	}
}

static void a_quarter_turn_exchanges_the_sides(void **state)
{
	(void)state;
	for (int rotation = 0; rotation < 360; rotation += 90) {
		int width = 3, height = 4;
		rotate_size(rotation, &width, &height);
		assert_int_equal(width, rotation % 180 ? 4 : 3);
		assert_int_equal(height, rotation % 180 ? 3 : 4);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_box_goes_clockwise),
		cmocka_unit_test(a_touch_lands_where_the_picture_is),
		cmocka_unit_test(a_quarter_turn_exchanges_the_sides),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
