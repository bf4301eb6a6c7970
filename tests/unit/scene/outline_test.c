/* Cutting rings and lines to a frame, and leaving out what is not seen. */
#include "scene/outline.h"
#include "support/oom.h"
#include "support/test.h"
#include <math.h>

static const struct box FRAME = { 0, 0, 10, 10 };

static void fill(struct outline *outline, const double points[][2], size_t count)
{
	for (size_t i = 0; i < count; i++)
		assert_true(outline_add(outline, (struct point){ points[i][0], points[i][1] }));
}

static double area_of(const struct outline *ring)
{
	double twice = 0;
	for (size_t i = 0; i < ring->count; i++) {
		struct point a = ring->points[i], b = ring->points[(i + 1) % ring->count];
		twice += a.x * b.y - b.x * a.y;
	}
	return fabs(twice) / 2;
}

static void a_ring_is_cut_to_the_frame(void **state)
{
	(void)state;
	static const struct {
		double points[5][2];
		size_t count;
		double area;
	} rows[] = {
		{ { { 2, 2 }, { 8, 2 }, { 8, 8 }, { 2, 8 } }, 4, 36 },				/* inside */
		{ { { -5, -5 }, { 5, -5 }, { 5, 5 }, { -5, 5 } }, 4, 25 },			/* over a corner */
		{ { { -50, -50 }, { 50, -50 }, { 50, 50 }, { -50, 50 } }, 4, 100 }, /* all around */
		{ { { 20, 20 }, { 30, 20 }, { 30, 30 } }, 3, 0 },					/* outside */
		{ { { 5, -5 }, { 15, 5 }, { 5, 15 }, { -5, 5 } }, 4, 100 },			/* a diamond over all four corners */
		{ { { 5, 5 }, { 15, 5 }, { 15, 15 }, { 5, 15 } }, 4, 25 },
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct outline ring = { 0 }, spare = { 0 };
		fill(&ring, rows[i].points, rows[i].count);
		assert_true(outline_cut_ring(&ring, &spare, &FRAME));
		if (fabs(area_of(&ring) - rows[i].area) > 1e-9)
			fail_msg("row %zu: %f instead of %f", i, area_of(&ring), rows[i].area);
		outline_finish(&ring);
		outline_finish(&spare);
	}
}

static void a_line_is_cut_to_the_frame(void **state)
{
	(void)state;
	struct point from = { -5, 5 }, to = { 15, 5 };
	assert_true(outline_cut_line(&from, &to, &FRAME));
	assert_true(from.x == 0 && from.y == 5 && to.x == 10 && to.y == 5);
	from = (struct point){ -5, 20 };
	to = (struct point){ 20, 20 };
	assert_false(outline_cut_line(&from, &to, &FRAME));
	from = (struct point){ -3, 5 };
	to = (struct point){ 5, 13 };
	assert_true(outline_cut_line(&from, &to, &FRAME) == false || (from.x >= 0 && to.y <= 10));
	from = to = (struct point){ 3, 3 };
	assert_true(outline_cut_line(&from, &to, &FRAME));
}

static void spots_on_a_straight_line_go(void **state)
{
	(void)state;
	static const double points[][2] = { { 0, 0 }, { 1, 0.1 }, { 2, -0.1 }, { 3, 0 }, { 3, 3 }, { 3.1, 4 }, { 3, 6 } };
	struct outline line = { 0 };
	fill(&line, points, 7);
	assert_true(outline_simplify(&line, false, 0.5));
	assert_int_equal(line.count, 3);
	assert_true(line.points[1].x == 3 && line.points[1].y == 0 && line.points[2].y == 6);
	outline_finish(&line);
}

static void what_is_left_out_is_no_further_than_asked(void **state)
{
	(void)state;
	struct outline ring = { 0 }, all = { 0 };
	for (int i = 0; i < 720; i++) {
		double angle = i * M_PI / 360, radius = 100 + 5 * sin(9 * angle);
		assert_true(outline_add(&ring, (struct point){ radius * cos(angle), radius * sin(angle) }));
		assert_true(outline_add(&all, ring.points[i]));
	}
	assert_true(outline_simplify(&ring, true, 0.5));
	assert_true(ring.count < 200 && ring.count > 20);
	for (size_t i = 0; i < all.count; i++) {
		double nearest = INFINITY;
		for (size_t k = 0; k < ring.count; k++) {
			struct point a = ring.points[k], b = ring.points[(k + 1) % ring.count], p = all.points[i];
			double dx = b.x - a.x, dy = b.y - a.y, t = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy);
			t = fmin(fmax(t, 0), 1);
			nearest = fmin(nearest, hypot(p.x - a.x - t * dx, p.y - a.y - t * dy));
		}
		assert_true(nearest <= 0.51);
	}
	outline_finish(&ring);
	outline_finish(&all);
}

static bool cut_and_simplify(void *data)
{
	(void)data;
	struct outline ring = { 0 }, spare = { 0 };
	bool done = true;
	for (int i = 0; i < 600 && done; i++)
		done = outline_add(&ring, (struct point){ 8 * cos(i * M_PI / 300), 8 * sin(i * M_PI / 300) });
	done = done && outline_cut_ring(&ring, &spare, &FRAME) && outline_simplify(&ring, true, 0.01);
	outline_finish(&ring);
	outline_finish(&spare);
	return done;
}

static void it_survives_without_memory(void **state)
{
	(void)state;
	assert_survives(cut_and_simplify, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_ring_is_cut_to_the_frame),  cmocka_unit_test(a_line_is_cut_to_the_frame),
		cmocka_unit_test(spots_on_a_straight_line_go), cmocka_unit_test(what_is_left_out_is_no_further_than_asked),
		cmocka_unit_test(it_survives_without_memory),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
