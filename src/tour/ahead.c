/* Views are made ready ahead of their time, and then take the current one's place.
 *
 * There is no other way to change the screen: the next view is made (`coming`) while nothing moves, and when it is
 * ready and its time has come, by the clock or by an errand, it takes over (turn.c). So nothing is built or decoded
 * within a movement. Must not know who sends the tour, nor why. */
#include "base/log.h"
#include "tour/parts.h"
#include <assert.h>
#include <math.h>
#include <string.h>

#define RETRY_SECONDS 5.0
#define CALM_PAUSE 0.7 /* seconds from one dip to the next, at least */
enum { TRIES_MOST = 3 };

void tour_init(struct tour *tour, struct house *house, int rounds)
{
	*tour = (struct tour){ .house = house, .leave_at = -1, .rounds = { .most = rounds } };
	journey_init(&tour->journey);
}

void tour_finish(struct tour *tour)
{
	struct canvas *canvas = tour->house->canvas;
	view_finish(&tour->current, canvas);
	for (int i = 0; i < TOUR_LEAVING; i++)
		view_finish(&tour->leaving[i], canvas);
	view_finish(&tour->coming, canvas);
	view_finish(&tour->before, canvas);
	backdrop_finish(&tour->backdrop);
}

/* A panel's table is the last good should its file be broken or away. All are kept while there is room; those on the
 * screen and beside it are in any case. */
static void forget_far(struct tour *tour)
{
	struct house *house = tour->house;
	if (tour_keeps(house->script))
		return;
	for (int i = 0; i < (int)house->exhibition.panel_count; i++)
		if (!tour_is_near(tour, i))
			script_forget(house->script, i);
}

static void take(struct tour *tour, struct view *view, enum cause cause)
{
	bool wrapped = turn_take(tour, view, cause);
	forget_far(tour);
	if (wrapped && tour->undrawn)
		tour_forgive(tour); /* another round: what could not be drawn may be so now */
}

/* The pictures of what is on the screen are asked for first: it must not lose them to its neighbours. */
static bool keeps(struct tour *tour)
{
	return !tour->house->canvas || !tour->has_current || !tour->backdrop.scene ||
		   canvas_prepare(tour->house->canvas, &tour->current.still, 3) == 0;
}

/* The panel's file is read first, and its table stays in memory: the tour needs the panel's own seconds from it. */
static bool build(struct tour *tour, struct view *view, const struct view_key *key)
{
	/* The promise of this file: Lua and layout would make a movement stumble. */
	assert(!tour->change.running);
	struct house *house = tour->house;
	struct problems problems;
	problems_init(&problems);
	bool good = key->title || script_keeps(house->script, key->panel) ||
				(!house->held && script_read_panel(house->script, &house->exhibition, key->panel, true, &problems));
	if (tour->backdrop.scene && !house->held)
		view_read_way(house->script, &house->exhibition, key->panel, &problems);
	house_alive(house); /* a slow board takes its time, and more than one view may be built in one go */
	good = good && view_build(view, key, house->script, &house->exhibition, &problems);
	if (house->draw.nudge > 0)
		view->nudge = ++house->draw.nudge;
	if (!house->held)
		house_report(house, &problems);
	problems_finish(&problems);
	return good;
}

/* No memory for it now, perhaps later. But the show does not wait for ever: false when it is time to pass over it. */
static bool try_again(struct tour *tour, struct view *view, const struct error *error)
{
	view->retry_at = house_now(tour->house) + RETRY_SECONDS;
	if (tour->leave_at >= 0)
		tour->leave_at = fmax(tour->leave_at, view->retry_at);
	if (++view->failures < TRIES_MOST)
		return true;
	struct problems problems;
	problems_init(&problems);
	problems_add(&problems, SEVERITY_ERROR, tour->house->exhibition.panels[view->key.panel].file, 0, "", "cannot-draw",
				 "cannot be drawn: %s", error->text);
	house_report(tour->house, &problems);
	problems_finish(&problems);
	tour->undrawn = true;
	view_finish(view, tour->house->canvas);
	return false;
}

/* Pictures that are not at hand while the exhibition's folder is away: others are shown meanwhile. */
static bool lacks_pictures(const struct tour *tour, const struct view *view)
{
	const struct house *house = tour->house;
	return house->held && house->canvas && view->step == VIEW_BUILT && worker_outstanding(house->worker) == 0;
}

/* Makes `view` the one of `spot`, as far as possible without waiting. False: the panel cannot be built. */
static bool make(struct tour *tour, struct view *view, struct spot spot, int urgency)
{
	struct house *house = tour->house;
	struct view_key key = errand_key(tour, spot);
	if (!view_is_of(view, &key)) {
		view_finish(view, house->canvas);
		if (!build(tour, view, &key))
			return false;
	}
	struct error error = { "" };
	if (house->canvas && view->step < VIEW_COMPOSED && (view->failures == 0 || house_now(house) >= view->retry_at))
		view_advance(view, &tour->backdrop, house->canvas, 0, urgency, &error);
	if (lacks_pictures(tour, view)) {
		view_finish(view, house->canvas);
		return false;
	}
	return !error.text[0] || try_again(tour, view, &error);
}

/* The current view stays on the screen, and is shown again as it is. */
static void stay(struct tour *tour)
{
	struct view *view = &tour->current;
	if (tour->backdrop_changed) {
		tour->backdrop_changed = false;
		turn_arrive(tour);
	}
	display_clear(&view->still);
	if (tour->reader.alone)
		turn_set_leave(tour);
	house_redraw(tour->house);
}

/* The errand's panel turned out broken: stay where we are, or (with nothing on the screen) try the next. */
static void give_up(struct tour *tour)
{
	struct house *house = tour->house;
	int panel = tour->errand.spot.panel;
	bool reloading = tour->errand.cause == CAUSE_RELOAD;
	tour->errand.wanted = false;
	if (tour->has_current && reloading) {
		stay(tour); /* the last good stays on the screen */
		return;
	}
	if (tour->errand.spot.title) {
		tour_send(tour, spot_entry(&house->exhibition, panel), tour->errand.cause);
		return;
	}
	house->exhibition.panels[panel].state = PANEL_BROKEN;
	if (tour->has_current) {
		stay(tour);
	} else {
		int next = exhibition_step(&house->exhibition, panel, 1);
		if (next >= 0 && house->exhibition.panels[next].state != PANEL_BROKEN)
			tour_go(tour, next, tour->errand.cause);
	}
}

/* While something moves no view is made. But one that is ready may take over at once, if the journey has room for its
 * light; else the movement is hurried on. */
static bool must_wait(struct tour *tour)
{
	double now = house_now(tour->house);
	struct change *change = &tour->change;
	if (!change->running)
		return change->kind == CHANGE_DIP && tour->reader.aids.calm && now + 1e-9 < change->start + CALM_PAUSE;
	if (change->kind != CHANGE_JOURNEY)
		return true;
	struct view_key key = errand_key(tour, tour->errand.spot);
	const struct view *coming = &tour->coming;
	if (!tour->pull.view && view_is_of(coming, &key) && turn_is_ready(tour, coming) &&
		journey_takes(&tour->journey, backdrop_light(&tour->backdrop, coming->light), now))
		return false;
	if (!change->hurried) {
		change_hurry(tour);
		turn_set_leave(tour);
	}
	return true;
}

static void step_errand(struct tour *tour)
{
	if (must_wait(tour))
		return;
	while (tour->errand.wanted && !make(tour, &tour->coming, tour->errand.spot, 3))
		give_up(tour);
	if (!tour->errand.wanted)
		return;
	tour->errand.spot.page = tour->coming.key.page; /* the last there is */
	/* Not ready, but nothing is on the screen: virtual time stands still, real time shows the card. */
	if (!turn_is_ready(tour, &tour->coming) || !keeps(tour))
		return;
	tour->errand.wanted = false;
	take(tour, &tour->coming, tour->errand.cause);
}

/* Makes the next spot's view ready in `coming`; panels that turn out broken are passed over. */
static struct spot prepare_next(struct tour *tour)
{
	struct house *house = tour->house;
	struct spot next = way_beside(tour, 1);
	for (size_t i = 0; i <= house->exhibition.panel_count && next.panel >= 0 && !spot_is_of(&tour->current, next);
		 i++) {
		if (make(tour, &tour->coming, next, 2))
			return next;
		if (next.title) {
			next = spot_entry(&house->exhibition, next.panel);
			continue;
		}
		house->exhibition.panels[next.panel].state = PANEL_BROKEN;
		int panel = exhibition_step(&house->exhibition, next.panel, 1);
		next.panel = -1;
		if (panel >= 0)
			next = spot_entry(&house->exhibition, panel);
	}
	return (struct spot){ .panel = -1 };
}

/* Untouched: make the next one ready, go when it is time. */
static void step_tour(struct tour *tour)
{
	struct spot next = prepare_next(tour);
	double now = house_now(tour->house);
	if (tour->leave_at < 0 || now + 1e-9 < tour->leave_at)
		return;
	if (next.panel >= 0) {
		if (turn_is_ready(tour, &tour->coming) && keeps(tour))
			take(tour, &tour->coming, CAUSE_TOUR);
		return;
	}
	/* The only page there is: it stays; a round is its dwell. */
	const struct view *current = &tour->current;
	tour->leave_at =
		now + exhibition_dwell(&tour->house->exhibition, current->key.panel, tour->reader.language, current->words);
	if (++tour->rounds.done == tour->rounds.most)
		house_stop(tour->house);
}

/* While somebody browses, the way back is ready too. */
static void step_before(struct tour *tour)
{
	struct spot back = way_beside(tour, -1);
	if (tour->reader.alone || back.panel < 0 || spot_is_of(&tour->current, back) || spot_is_of(&tour->coming, back))
		return;
	if (!make(tour, &tour->before, back, 1))
		tour->house->exhibition.panels[back.panel].state = PANEL_BROKEN;
}

static bool reading_left(const struct tour *tour)
{
	const struct house *house = tour->house;
	return house->readable && !house->held && tour->checked < (int)house->exhibition.panel_count;
}

/* Reads the rest of the panels, at most 4 ms at a time, so that a broken one is known and named before its turn. */
static void read_ahead(struct tour *tour)
{
	struct house *house = tour->house;
	double until = clock_cpu() + 0.004;
	struct problems problems;
	problems_init(&problems);
	while (reading_left(tour) && (house->clock.is_virtual || clock_cpu() < until)) {
		int panel = tour->checked++;
		if (house->exhibition.panels[panel].state == PANEL_UNREAD)
			script_read_panel(house->script, &house->exhibition, panel, tour_keeps(house->script), &problems);
	}
	house_report(house, &problems);
	problems_finish(&problems);
}

/* Views are made only while nothing moves: neither by itself nor because a finger pulls a panel in. */
static bool is_quiet(const struct tour *tour)
{
	return tour->has_current && !tour->change.running && !tour->pull.held;
}

void tour_step(struct tour *tour)
{
	if (!tour->house->readable || tour->house->stop)
		return;
	tour->fresh = false; /* first of all: else tour_due returns 0 for ever */
	renew_backdrop(tour);
	if (tour->errand.wanted)
		step_errand(tour);
	if (!is_quiet(tour))
		return;
	if (reading_left(tour))
		read_ahead(tour);
	if (!tour->errand.wanted) {
		step_tour(tour);
		step_before(tour);
	}
}

double tour_due(const struct tour *tour)
{
	if (!tour->house->readable || tour->house->stop)
		return -1;
	if (is_quiet(tour) && (tour->fresh || reading_left(tour)))
		return 0;
	double due = tour->has_current && !tour->errand.wanted && !tour->change.running ? tour->leave_at : -1;
	if (tour->errand.wanted && tour->coming.failures > 0)
		due = tour->coming.retry_at;
	if (due >= 0 && due <= house_now(tour->house) && !turn_is_ready(tour, &tour->coming))
		due = -1; /* waits for a picture: the worker rings */
	if (tour->errand.wanted && !tour->change.running && tour->change.kind == CHANGE_DIP && tour->reader.aids.calm &&
		house_now(tour->house) < tour->change.start + CALM_PAUSE)
		due = tour->change.start + CALM_PAUSE;
	return due;
}
