/* The journey may be interrupted at any moment: nothing jumps, and it ends as if nobody had interrupted it. */
#include "scene/journey.h"
#include "support/test.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct light lights[] = {
	{ .id = "night", .open = false, .bands = 2 },	  { .id = "winter", .open = false, .bands = 3 },
	{ .id = "blue_hour", .open = false, .bands = 4 }, { .id = "first_light", .open = false, .bands = 6 },
	{ .id = "dawn", .open = true, .bands = 6 },		  { .id = "daylight", .open = true, .bands = 7 },
};
enum { PANELS = 12, LIGHT_COUNT = sizeof lights / sizeof *lights };

static const struct light *light_at(int panel)
{
	return &lights[panel / 2];
}

/* The same numbers every time. */
static uint32_t state_of_chance = 1;

static double chance(void)
{
	state_of_chance = (uint32_t)((uint64_t)state_of_chance * 48271 % 2147483647);
	return (double)state_of_chance / 2147483647.0;
}

static struct journey_aim aim_at(int panel, double at)
{
	return (struct journey_aim){ .at = at, .travel = panel, .land = panel, .light = light_at(panel) };
}

/* What is seen: of each light the share that those above it leave. */
struct sight {
	double camera, travel, opening;
	double seen[LIGHT_COUNT];
};

static struct sight look(const struct journey *journey, double now)
{
	struct stage stage = { .backdrop = NULL };
	journey_stage(journey, now, &stage);
	struct sight sight = { .camera = motion_at(&journey->camera, now),
						   .travel = stage.travel,
						   .opening = stage.opening };
	assert_in_range(stage.light_count, 1, STAGE_LIGHTS);
	double left = 1;
	for (int i = stage.light_count - 1; i >= 0; i--) {
		assert_true(stage.lights[i].rise >= 0 && stage.lights[i].rise <= 1);
		for (int k = 0; k < LIGHT_COUNT; k++)
			if (strcmp(lights[k].id, stage.lights[i].id) == 0)
				sight.seen[k] += left * stage.lights[i].rise;
		left *= 1 - stage.lights[i].rise;
	}
	return sight;
}

static double farthest_light(const struct sight *a, const struct sight *b)
{
	double most = 0;
	for (int k = 0; k < LIGHT_COUNT; k++)
		most = fmax(most, fabs(a->seen[k] - b->seen[k]));
	return most;
}

static void assert_same(const struct sight *a, const struct sight *b)
{
	assert_true(fabs(a->camera - b->camera) < 1e-9);
	assert_true(fabs(a->travel - b->travel) < 1e-9);
	assert_true(fabs(a->opening - b->opening) < 1e-9);
	assert_true(farthest_light(a, b) < 1e-6);
}

/* Steps of a 240th of a second. Of speeds: a hurried way of 11 panels begins with 140 panels a second; the camera moves
 * one panel at a time, a light and the frame are fastest where they turn round. */
#define STEP (1.0 / 240)

/* `speed` is what a finger adds. */
static void assert_near(const struct sight *a, const struct sight *b, double speed)
{
	assert_true(fabs(a->camera - b->camera) <= (16 + speed) * STEP);
	assert_true(fabs(a->travel - b->travel) <= (150 + speed) * STEP);
	assert_true(fabs(a->opening - b->opening) <= (8 + speed) * STEP);
	assert_true(farthest_light(a, b) <= (10 + speed) * STEP);
}

static void run(struct journey *journey, double *now, double seconds)
{
	struct sight before = look(journey, *now);
	for (double until = *now + seconds; *now < until;) {
		*now += STEP;
		struct sight after = look(journey, *now);
		assert_near(&before, &after, 0);
		before = after;
	}
}

static void assert_arrived(struct journey *journey, double now, const struct journey_aim *aim)
{
	assert_true(now + 1e-9 >= journey_end(journey));
	struct sight before = look(journey, now);
	journey_step(journey, now);
	struct sight after = look(journey, now);
	assert_same(&before, &after);
	struct stage stage = { .backdrop = NULL };
	journey_stage(journey, now, &stage);
	assert_int_equal(stage.light_count, 1);
	assert_string_equal(stage.lights[0].id, aim->light->id);
	assert_true(stage.lights[0].rise == 1.0);
	assert_true(stage.opening == (aim->light->open ? 1.0 : 0.0));
	assert_true(stage.travel == aim->travel);
	assert_true(motion_at(&journey->camera, now) == aim->at);
	assert_true(stage.chrome_mix == 1.0);
}

/* Goes on, if its light is taken, without anything jumping. */
static bool go(struct journey *journey, const struct journey_aim *aim, double now)
{
	if (!journey_takes(journey, aim->light, now))
		return false;
	struct sight before = look(journey, now);
	journey_go(journey, aim, now);
	struct sight after = look(journey, now);
	assert_same(&before, &after);
	assert_true(journey->words_out > 0 && journey->words_from > 0 && journey->words_to > journey->words_from);
	assert_true(now + journey->words_to <= journey_end(journey) + 0.3);
	return true;
}

static void interrupted_at_any_moment_it_ends_as_if_uninterrupted(void **state)
{
	(void)state;
	int refused = 0, hurried = 0, twice = 0, most = 0;
	state_of_chance = 20240607;
	for (int run_number = 0; run_number < 400; run_number++) {
		struct journey journey;
		journey_init(&journey);
		double now = 10 * chance(), place = 0;
		int panel = (int)(PANELS * chance());
		struct journey_aim aim = aim_at(panel, place);
		journey_cut(&journey, &aim);
		journey.opened = chance() < 0.5;
		for (int acts = 1 + (int)(8 * chance()); acts > 0; acts--) {
			int next = chance() < 0.6 ? panel + (chance() < 0.5 ? 1 : -1) : (int)(PANELS * chance());
			next = next < 0 ? 0 : next >= PANELS ? PANELS - 1 : next;
			double way = next > panel ? 1 : next < panel ? -1 : 0;
			struct journey_aim to = aim_at(next, place + way);
			if (chance() < 0.15) {
				struct sight before = look(&journey, now);
				journey_hurry(&journey, now);
				struct sight after = look(&journey, now);
				assert_same(&before, &after);
				assert_true(journey_end(&journey) <= now + 0.6 + 1e-9);
				hurried++;
			}
			if (go(&journey, &to, now)) {
				panel = next;
				place += way;
				aim = to;
			} else {
				refused++;
			}
			most = journey.light_count > most ? journey.light_count : most;
			/* Often another wish comes in the same moment, mostly in the middle, at times at the end. */
			double wait = chance() < 0.1 ? 0 : chance() < 0.2 ? journey_end(&journey) - now : 1.6 * chance();
			twice += wait == 0;
			run(&journey, &now, wait);
			if (chance() < 0.3) {
				struct sight before = look(&journey, now);
				journey_step(&journey, now);
				struct sight after = look(&journey, now);
				assert_same(&before, &after);
			}
		}
		run(&journey, &now, fmax(journey_end(&journey) - now, 0) + 2 * STEP);
		assert_arrived(&journey, now, &aim);
	}
	/* It was as wild as it was meant to be. */
	assert_true(refused > 20 && hurried > 100 && twice > 100);
	assert_int_equal(most, STAGE_LIGHTS);
}

/* A finger pulls one way and the other, lets go anywhere, and lands on one of the three. */
static void a_finger_leads_and_lets_go_anywhere(void **state)
{
	(void)state;
	state_of_chance = 77;
	int turned = 0, interrupted = 0;
	for (int run_number = 0; run_number < 300; run_number++) {
		struct journey journey;
		journey_init(&journey);
		double now = 1;
		int panel = 1 + (int)((PANELS - 2) * chance());
		struct journey_aim here = aim_at(panel, 0), next = aim_at(panel + 1, 1), before = aim_at(panel - 1, -1), end;
		journey_cut(&journey, &here);
		journey.opened = chance() < 0.5;
		double moved = 0, speed = 0;
		struct sight last = look(&journey, now);
		for (int moves = 4 + (int)(120 * chance()); moves > 0; moves--) {
			speed = fmin(fmax(speed + 2 * (chance() - 0.5), -3), 3);
			double was = moved;
			moved = fmin(fmax(moved + speed * STEP * 4, -1), 1);
			turned += was * moved < 0;
			now += STEP * 4;
			const struct journey_aim from = { .travel = panel, .land = panel };
			journey_drag(&journey, &from, moved, moved > 0 ? &next : moved < 0 ? &before : NULL, now);
			struct sight held = look(&journey, now);
			assert_near(&last, &held, 4 * 12);
			assert_true(fabs(held.camera - moved) < 1e-9);
			last = held;
		}
		end = chance() < 0.4 ? here : moved > 0 ? next : moved < 0 ? before : here;
		end.from_finger = true;
		end.speed = speed;
		assert_true(go(&journey, &end, now));
		if (chance() < 0.5) { /* and somebody jumps meanwhile */
			run(&journey, &now, chance());
			end = aim_at((int)(PANELS * chance()), motion_at(&journey.camera, now) > 0 ? 2 : -2);
			if (!journey_takes(&journey, end.light, now)) {
				journey_hurry(&journey, now);
				run(&journey, &now, 0.7);
				journey_step(&journey, now);
			}
			assert_true(go(&journey, &end, now));
			interrupted++;
		}
		run(&journey, &now, journey_end(&journey) - now + 2 * STEP);
		assert_arrived(&journey, now, &end);
	}
	assert_true(turned > 50 && interrupted > 100);
}

static double seconds_to(struct journey *journey, int panel, double now)
{
	struct journey_aim aim = aim_at(panel, motion_at(&journey->camera, now) + 1);
	journey_go(journey, &aim, now);
	double end = journey_end(journey);
	journey_step(journey, end);
	return end - now;
}

#define assert_seconds(got, expected) assert_true(fabs((got) - (expected)) < 1e-6)

static void the_frame_opens_slowly_once(void **state)
{
	(void)state;
	struct journey journey;
	journey_init(&journey);
	struct journey_aim aim = aim_at(7, 0);
	journey_cut(&journey, &aim);
	assert_seconds(seconds_to(&journey, 8, 0), JOURNEY_OPENING);
	assert_seconds(seconds_to(&journey, 7, 10), JOURNEY_NEIGHBOUR);
	assert_seconds(seconds_to(&journey, 8, 20), JOURNEY_NEIGHBOUR);
	assert_seconds(seconds_to(&journey, 7, 30), JOURNEY_NEIGHBOUR);
	journey.opened = false; /* another visitor */
	assert_seconds(seconds_to(&journey, 8, 40), JOURNEY_OPENING);
	/* One that has hardly begun to close is no first opening. */
	journey.opened = false;
	aim = aim_at(7, 0);
	journey_go(&journey, &aim, 50);
	assert_true(seconds_to(&journey, 10, 50.5) <= JOURNEY_FARTHEST);
}

static void however_far_it_takes_no_longer_than_that(void **state)
{
	(void)state;
	for (int from = 0; from < PANELS; from++)
		for (int to = 0; to < PANELS; to++) {
			struct journey journey;
			journey_init(&journey);
			struct journey_aim aim = aim_at(from, 0);
			journey_cut(&journey, &aim);
			double seconds = seconds_to(&journey, to, 5);
			bool neighbours = abs(from - to) <= 1;
			bool opens = !light_at(from)->open && light_at(to)->open;
			assert_true(seconds <= (neighbours && opens ? JOURNEY_OPENING : JOURNEY_FARTHEST) + 1e-9);
			assert_true(from == to || seconds >= JOURNEY_NEIGHBOUR - 1e-9);
		}
}

/* Dark words never stand on a dark sky, nor light ones on a light one: they come when the light has come. */
static void words_wait_for_their_light(void **state)
{
	(void)state;
	for (int opened = 0; opened < 2; opened++) {
		struct journey journey;
		journey_init(&journey);
		struct journey_aim aim = aim_at(7, 0);
		journey_cut(&journey, &aim);
		journey.opened = opened;
		aim = aim_at(8, 1);
		journey_go(&journey, &aim, 0);
		struct sight sight = look(&journey, journey.words_from);
		assert_true(sight.seen[4] >= 0.9 && sight.opening >= 0.99);
		sight = look(&journey, 0.04 * JOURNEY_NEIGHBOUR);
		assert_true(sight.seen[4] <= 0.001 && sight.opening <= 0.001);
		/* Taken over in the middle, too. */
		double middle = 0.5 * journey_end(&journey);
		aim = aim_at(9, 2);
		journey_go(&journey, &aim, middle);
		sight = look(&journey, middle + journey.words_from);
		assert_true(sight.seen[4] >= 0.9 && sight.opening >= 0.99);
	}
}

static void a_light_that_cannot_be_taken_is_refused(void **state)
{
	(void)state;
	struct journey journey;
	journey_init(&journey);
	struct journey_aim aim = aim_at(0, 0);
	journey_cut(&journey, &aim);
	for (int i = 1; i < STAGE_LIGHTS; i++) {
		aim = aim_at(2 * i, i);
		assert_true(go(&journey, &aim, 0.3 * i));
	}
	double now = 0.3 * STAGE_LIGHTS;
	assert_false(journey_takes(&journey, light_at(6), now));
	for (int i = 0; i < STAGE_LIGHTS; i++)
		assert_true(journey_takes(&journey, light_at(2 * i), now));
	assert_true(journey_takes(&journey, NULL, now));
	/* Soon it is taken. */
	journey_hurry(&journey, now);
	journey_step(&journey, now + 0.61);
	assert_true(journey_takes(&journey, light_at(6), now + 0.61));
}

static double controls(const struct journey *journey, double now)
{
	struct stage stage = { .backdrop = NULL };
	journey_stage(journey, now, &stage);
	return stage.chrome_mix;
}

/* The controls that go are those that are still seen, and they go from there. */
static void controls_hardly_begun_to_change_stay_those_of_before(void **state)
{
	(void)state;
	struct journey journey;
	journey_init(&journey);
	struct journey_aim aim = aim_at(7, 0);
	journey_cut(&journey, &aim);
	aim = aim_at(8, 1);
	journey_go(&journey, &aim, 0);
	assert_false(journey.chrome_kept); /* those that stood whole */
	double mix = controls(&journey, 0.1);
	assert_true(mix > 0.1 && mix < 0.4);
	aim = aim_at(7, 0);
	journey_go(&journey, &aim, 0.1);
	assert_true(journey.chrome_kept);
	assert_seconds(controls(&journey, 0.1), mix);
	/* When new ones have come already, it is they that go, from there. */
	double end = motion_end(&journey.chrome_in), half = end - 0.1;
	mix = controls(&journey, half);
	assert_true(mix > 0.55 && mix < 0.95);
	aim = aim_at(9, 2);
	journey_go(&journey, &aim, half);
	assert_false(journey.chrome_kept);
	assert_seconds(controls(&journey, half), 1 - mix);
}

/* While the frame opens or closes nothing stands on a sky that it is not made for. */
static void controls_are_out_while_the_frame_opens(void **state)
{
	(void)state;
	for (int panel = 7; panel < 9; panel++) {
		struct journey journey;
		journey_init(&journey);
		struct journey_aim aim = aim_at(panel, 0);
		journey_cut(&journey, &aim);
		aim = aim_at(15 - panel, 1);
		journey_go(&journey, &aim, 0);
		double end = journey_end(&journey);
		assert_seconds(controls(&journey, 0.2), 0.5);
		assert_seconds(controls(&journey, end - 0.2), 0.5);
		assert_seconds(controls(&journey, end), 1);
	}
}

#define PATIENCE 1.5 /* seconds */

static void whoever_asked_reads_soon(void **state)
{
	(void)state;
	for (int from = 0; from < PANELS; from++)
		for (int to = 0; to < PANELS; to++)
			for (int tenth = 0; tenth <= 40; tenth += 4) {
				struct journey journey;
				journey_init(&journey);
				struct journey_aim aim = aim_at(from, 0);
				journey_cut(&journey, &aim);
				/* From rest, or from a tour on its way to the next panel. */
				double now = tenth / 10.0;
				aim = aim_at((from + 1) % PANELS, 1);
				if (tenth > 0)
					journey_go(&journey, &aim, 0);
				aim = aim_at(to, 2);
				aim.asked = true;
				if (!go(&journey, &aim, now))
					continue;
				assert_true(journey.words_to <= PATIENCE && journey_end(&journey) - now <= PATIENCE);
				struct sight sight = look(&journey, now + journey.words_from);
				assert_true(fabs(sight.opening - (double)aim.light->open) <= 0.01);
			}
}

static void calm_motion_cuts(void **state)
{
	(void)state;
	struct journey journey;
	journey_init(&journey);
	struct journey_aim aim = aim_at(7, 0);
	journey_cut(&journey, &aim);
	aim = aim_at(8, 1);
	journey_go(&journey, &aim, 0);
	aim = aim_at(3, 0);
	journey_cut(&journey, &aim);
	assert_arrived(&journey, 0.5, &aim);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(interrupted_at_any_moment_it_ends_as_if_uninterrupted),
		cmocka_unit_test(a_finger_leads_and_lets_go_anywhere),
		cmocka_unit_test(the_frame_opens_slowly_once),
		cmocka_unit_test(however_far_it_takes_no_longer_than_that),
		cmocka_unit_test(words_wait_for_their_light),
		cmocka_unit_test(a_light_that_cannot_be_taken_is_refused),
		cmocka_unit_test(whoever_asked_reads_soon),
		cmocka_unit_test(controls_are_out_while_the_frame_opens),
		cmocka_unit_test(controls_hardly_begun_to_change_stay_those_of_before),
		cmocka_unit_test(calm_motion_cuts),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
