/* A tour without a screen, on the title, while nobody is there. */
#ifndef LANTERN_TESTS_TOUR_WORLD_H
#define LANTERN_TESTS_TOUR_WORLD_H
#include "support/house.h"
#include "tour/parts.h"
#include <math.h>

struct world {
	struct test_house test;
	struct tour tour;
};

static inline double world_sooner(double a, double b)
{
	return a < 0 ? b : b < 0 ? a : fmin(a, b);
}

/* As the loop does, without frames: a movement takes its time, and ends. */
static inline void run(struct world *world, double seconds)
{
	struct tour *tour = &world->tour;
	struct house *house = &world->test.house;
	double until = house_now(house) + seconds;
	for (int i = 0; i < 10000 && !house->stop; i++) {
		tour_step(tour);
		double now = house_now(house);
		if (tour->change.running && change_progress(&tour->change, now) >= 1)
			change_end(tour);
		double due =
			world_sooner(tour_due(tour), tour->change.running ? tour->change.start + tour->change.duration : -1);
		if (due < 0 || due > until) {
			clock_advance(&house->clock, until);
			return;
		}
		clock_advance(&house->clock, fmax(due, now));
	}
}

static inline int setup(void **state)
{
	struct world *world = calloc(1, sizeof *world);
	*state = world;
	test_house_open(&world->test);
	tour_init(&world->tour, &world->test.house, 0);
	tour_set_alone(&world->tour, true, 0);
	tour_send(&world->tour, spot_title(&world->test.house.exhibition, 0), CAUSE_START);
	run(world, 1);
	return world->tour.has_current ? 0 : -1;
}

static inline int teardown(void **state)
{
	struct world *world = *state;
	tour_finish(&world->tour);
	test_house_close(&world->test);
	free(world);
	return 0;
}

static inline bool stands(const struct tour *tour, int panel, bool title, bool note)
{
	const struct view_key *key = &tour->current.key;
	return key->panel == panel && key->title == title && key->note == note;
}

static inline void begin_visit(struct world *world)
{
	tour_welcome(&world->tour);
	tour_set_alone(&world->tour, false, house_now(&world->test.house));
}

/* Somebody is there and stands before that panel. */
static inline void visit(struct world *world, int panel)
{
	begin_visit(world);
	tour_go(&world->tour, panel, CAUSE_TOUCH);
	run(world, 10);
	assert_true(world->tour.current.key.panel == panel && !world->tour.change.running);
}

static inline double now_in(const struct world *world)
{
	return house_now(&world->test.house);
}

/* A little later, with the tour's step done then: a movement goes on. */
static inline void pass(struct world *world, double seconds)
{
	clock_advance(&world->test.house.clock, now_in(world) + seconds);
	tour_step(&world->tour);
}

#define IN_WORLD(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

#endif
