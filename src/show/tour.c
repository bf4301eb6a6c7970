/* Where to go and when: the tour's next page or panel, a visitor's wish, the same place again after a file changed.
 *
 * There is one way to change what is on the screen: a view is made ready ahead (`coming`), and when it is composed and
 * wanted, by the clock or by an errand, it takes the current one's place. So nothing is built or decoded within a
 * movement. */
#include "base/log.h"
#include "show/state.h"
#include <assert.h>
#include <math.h>
#include <string.h>

#define RETRY_SECONDS 5.0
#define CALM_PAUSE 0.7 /* seconds from one dip to the next, at least */
enum { TRIES_MOST = 3, KEPT_MOST = 12 << 20 /* bytes in Lua, of the 32 MiB it may have */ };

static struct view_key key_of(const struct show *show, struct place place)
{
	return (struct view_key){
		.panel = place.panel,
		.page = place.page,
		.language = show->language,
		.aids = show->aids,
		.width_px = show->width,
		.height_px = show->height,
		.choice = place.choice,
		.note = place.note,
		.title = place.title,
	};
}

static bool ready(const struct show *show, const struct view *view)
{
	return view_ready(view, &show->backdrop) || (!show->canvas && view->step >= VIEW_BUILT);
}

bool tour_near(const struct show *show, int panel)
{
	return panel == show->current.key.panel || (show->coming.step != VIEW_EMPTY && panel == show->coming.key.panel) ||
		   (show->before.step != VIEW_EMPTY && panel == show->before.key.panel);
}

bool tour_keeps(const struct script *script)
{
	return script_memory(script) < KEPT_MOST;
}

/* A panel's table is the last good should its file be broken or away. All are kept while there is room; those on the
 * screen and beside it are in any case. */
static void forget_far(struct show *show)
{
	if (tour_keeps(show->script))
		return;
	for (int i = 0; i < (int)show->exhibition.panel_count; i++)
		if (!tour_near(show, i))
			script_forget(show->script, i);
}

void tour_read_again(struct show *show)
{
	for (int i = 0; i < (int)show->exhibition.panel_count; i++)
		script_forget(show->script, i);
	tour_rebuild(show);
}

void tour_forgive(struct show *show)
{
	show->undrawn = false;
	show->checked = 0;
	for (size_t i = 0; i < show->exhibition.panel_count; i++)
		if (show->exhibition.panels[i].state == PANEL_BROKEN)
			show->exhibition.panels[i].state = PANEL_UNREAD;
}

static void take(struct show *show, struct view *view, enum show_cause cause)
{
	bool wrapped = turn_take(show, view, cause);
	forget_far(show);
	if (wrapped && show->undrawn)
		tour_forgive(show); /* another round: what could not be drawn may be so now */
}

/* The pictures of what is on the screen are asked for first: it must not lose them to its neighbours. */
static bool keeps(struct show *show)
{
	return !show->canvas || !show->has_current || !show->backdrop.scene ||
		   canvas_prepare(show->canvas, &show->current.still, 3) == 0;
}

/* What the tour must know of a panel before it is shown (its own seconds) stands in its file, and its table stays. */
static bool build(struct show *show, struct view *view, const struct view_key *key)
{
	/* The promise of this file: Lua and layout would make a movement stumble. */
	assert(!show->change.running);
	struct problems problems;
	problems_init(&problems);
	bool held = show->release.held;
	bool good = key->title || script_keeps(show->script, key->panel) ||
				(!held && script_read_panel(show->script, &show->exhibition, key->panel, true, &problems));
	if (show->backdrop.scene && !held)
		view_read_way(show->script, &show->exhibition, key->panel, &problems);
	show_alive(show); /* a slow board takes its time, and more than one view may be built in one go */
	good = good && view_build(view, key, show->script, &show->exhibition, &problems);
	if (!held)
		show_report(show, &problems);
	problems_finish(&problems);
	return good;
}

/* No memory for it now, perhaps later. But the show does not wait for ever: false when it is time to pass over it. */
static bool try_again(struct show *show, struct view *view, const struct error *error)
{
	view->retry_at = show_now(show) + RETRY_SECONDS;
	if (show->leave_at >= 0)
		show->leave_at = fmax(show->leave_at, view->retry_at);
	if (++view->failures < TRIES_MOST)
		return true;
	struct problems problems;
	problems_init(&problems);
	problems_add(&problems, SEVERITY_ERROR, show->exhibition.panels[view->key.panel].file, 0, "", "cannot-draw",
				 "cannot be drawn: %s", error->text);
	show_report(show, &problems);
	problems_finish(&problems);
	show->undrawn = true;
	view_finish(view, show->canvas);
	return false;
}

/* Pictures that are not at hand while the exhibition's folder is away: others are shown meanwhile. */
static bool lacks_pictures(const struct show *show, const struct view *view)
{
	return show->release.held && show->canvas && view->step == VIEW_BUILT && worker_outstanding(show->worker) == 0;
}

/* Makes `view` the one of `place`, as far as possible without waiting. False: the panel cannot be built. */
static bool make(struct show *show, struct view *view, struct place place, int urgency)
{
	struct view_key key = key_of(show, place);
	if (!view_is_of(view, &key)) {
		view_finish(view, show->canvas);
		if (!build(show, view, &key))
			return false;
	}
	struct error error = { "" };
	if (show->canvas && view->step < VIEW_COMPOSED && (view->failures == 0 || show_now(show) >= view->retry_at))
		view_advance(view, &show->backdrop, show->canvas, 0, urgency, &error);
	if (lacks_pictures(show, view)) {
		view_finish(view, show->canvas);
		return false;
	}
	return !error.text[0] || try_again(show, view, &error);
}

/* What is on the screen stays there, and is shown again as it is. */
static void stay(struct show *show)
{
	struct view *view = &show->current;
	if (show->backdrop_changed) {
		show->backdrop_changed = false;
		turn_arrive(show);
	}
	display_clear(&view->still);
	if (show->state == STATE_ATTRACT)
		turn_set_leave(show);
	show->dirty = true;
}

/* The errand's panel turned out broken: stay where we are, or (with nothing on the screen) try the next. */
static void give_up(struct show *show)
{
	int panel = show->errand.place.panel;
	bool reloading = show->errand.cause == CAUSE_RELOAD;
	show->errand.wanted = false;
	if (show->has_current && reloading) {
		stay(show); /* the last good stays on the screen */
		return;
	}
	if (show->errand.place.title) {
		tour_send(show, way_entry(show, panel), show->errand.cause);
		return;
	}
	show->exhibition.panels[panel].state = PANEL_BROKEN;
	if (show->has_current) {
		stay(show);
	} else {
		int next = exhibition_step(&show->exhibition, panel, 1);
		if (next >= 0 && show->exhibition.panels[next].state != PANEL_BROKEN)
			tour_go(show, next, show->errand.cause);
	}
}

/* While something moves nothing is made; but what is ready may take over at once, if its light can. Else what moves is
 * hurried on. */
static bool must_wait(struct show *show)
{
	double now = show_now(show);
	struct change *change = &show->change;
	if (!change->running)
		return change->kind == CHANGE_DIP && show->aids.calm && now + 1e-9 < change->start + CALM_PAUSE;
	if (change->kind != CHANGE_JOURNEY)
		return true;
	struct view_key key = key_of(show, show->errand.place);
	const struct view *coming = &show->coming;
	if (!show->dragged && view_is_of(coming, &key) && ready(show, coming) &&
		journey_takes(&show->journey, backdrop_light(&show->backdrop, coming->light), now))
		return false;
	if (!change->hurried)
		frame_hurry(show);
	return true;
}

static void step_errand(struct show *show)
{
	if (must_wait(show))
		return;
	while (show->errand.wanted && !make(show, &show->coming, show->errand.place, 3))
		give_up(show);
	if (!show->errand.wanted)
		return;
	show->errand.place.page = show->coming.key.page; /* the last there is */
	/* Not ready, but nothing is on the screen: virtual time stands still, real time shows the card. */
	if (!ready(show, &show->coming) || !keeps(show))
		return;
	show->errand.wanted = false;
	take(show, &show->coming, show->errand.cause);
}

/* Makes what comes next ready in `coming`; panels that turn out broken are passed over. */
static struct place prepare_next(struct show *show)
{
	struct place next = way_beside(show, 1);
	for (size_t i = 0; i <= show->exhibition.panel_count && next.panel >= 0 && !way_same(&show->current, next); i++) {
		if (make(show, &show->coming, next, 2))
			return next;
		if (next.title) {
			next = way_entry(show, next.panel);
			continue;
		}
		show->exhibition.panels[next.panel].state = PANEL_BROKEN;
		int panel = exhibition_step(&show->exhibition, next.panel, 1);
		next.panel = -1;
		if (panel >= 0)
			next = way_entry(show, panel);
	}
	return (struct place){ .panel = -1 };
}

/* Untouched: make the next one ready, go when it is time. */
static void step_tour(struct show *show)
{
	struct place next = prepare_next(show);
	double now = show_now(show);
	if (show->leave_at < 0 || now + 1e-9 < show->leave_at)
		return;
	if (next.panel >= 0) {
		if (ready(show, &show->coming) && keeps(show))
			take(show, &show->coming, CAUSE_TOUR);
		return;
	}
	/* The only page there is: it stays; a round is its dwell. */
	const struct view *current = &show->current;
	show->leave_at = now + exhibition_dwell(&show->exhibition, current->key.panel, show->language, current->words);
	if (++show->rounds == show->options.rounds)
		show->stop = true;
}

/* While somebody browses, the way back is ready too. */
static void step_before(struct show *show)
{
	struct place back = way_beside(show, -1);
	if (show->state == STATE_ATTRACT || back.panel < 0 || way_same(&show->current, back) ||
		way_same(&show->coming, back))
		return;
	if (!make(show, &show->before, back, 1))
		show->exhibition.panels[back.panel].state = PANEL_BROKEN;
}

static bool reading_left(const struct show *show)
{
	return show->readable && !show->release.held && show->checked < (int)show->exhibition.panel_count;
}

/* Reads the rest of the panels, at most 4 ms at a time, so that a broken one is known and named before its turn. */
static void read_ahead(struct show *show)
{
	double until = clock_cpu() + 0.004;
	struct problems problems;
	problems_init(&problems);
	while (reading_left(show) && (show->options.virtual_clock || clock_cpu() < until)) {
		int panel = show->checked++;
		if (show->exhibition.panels[panel].state == PANEL_UNREAD)
			script_read_panel(show->script, &show->exhibition, panel, tour_keeps(show->script), &problems);
	}
	show_report(show, &problems);
	problems_finish(&problems);
}

void tour_drop_backdrop(struct show *show)
{
	show->change.running = false;
	for (int i = 0; i < SHOW_LEAVING; i++)
		view_finish(&show->leaving[i], show->canvas);
	display_clear(&show->current.still);
	display_clear(&show->screen);
	show->journey.light_count = 0; /* their names go with it */
	show->dragged = NULL;
	show->backdrop_changed = show->has_current && show->backdrop.built;
	backdrop_finish(&show->backdrop);
}

/* The backdrop for this screen and these aids. What was made on the old one is void. */
static void step_backdrop(struct show *show)
{
	if (backdrop_fits(&show->backdrop, &show->aids, show->width, show->height))
		return;
	struct problems problems;
	problems_init(&problems);
	view_finish(&show->coming, show->canvas);
	view_finish(&show->before, show->canvas);
	tour_drop_backdrop(show);
	if (!backdrop_build(&show->backdrop, show->script, &show->exhibition, &show->aids, show->width, show->height,
						&problems)) {
		backdrop_without(&show->backdrop, &show->aids, show->width,
						 show->height); /* and is not tried again and again */
		overlay_drop(show);
	}
	show_report(show, &problems);
	problems_finish(&problems);
}

/* Nothing is made while something moves, and nothing that a finger pulls in may be taken from it. */
static bool is_quiet(const struct show *show)
{
	return show->has_current && !show->change.running && show->grip != GRIP_DRAG;
}

void tour_step(struct show *show)
{
	if (!show->readable || show->stop)
		return;
	show->fresh = false; /* whatever follows: who is told for ever never sleeps */
	step_backdrop(show);
	if (show->errand.wanted)
		step_errand(show);
	if (!is_quiet(show))
		return;
	if (reading_left(show))
		read_ahead(show);
	if (!show->errand.wanted) {
		step_tour(show);
		step_before(show);
	}
}

double tour_due(const struct show *show)
{
	if (!show->readable || show->stop)
		return -1;
	if (is_quiet(show) && (show->fresh || reading_left(show)))
		return 0;
	double due = show->has_current && !show->errand.wanted && !show->change.running ? show->leave_at : -1;
	if (show->errand.wanted && show->coming.failures > 0)
		due = show->coming.retry_at;
	if (due >= 0 && due <= show_now(show) && !ready(show, &show->coming))
		due = -1; /* waits for a picture: the worker rings */
	if (show->errand.wanted && !show->change.running && show->change.kind == CHANGE_DIP && show->aids.calm &&
		show_now(show) < show->change.start + CALM_PAUSE)
		due = show->change.start + CALM_PAUSE;
	return due;
}

/* Whether a note stands before a panel stands in its file: one that was not read yet is read, or who is led there at
 * once would meet the panel itself. */
static bool needs_note(struct show *show, struct place place)
{
	struct panel_entry *entry = &show->exhibition.panels[place.panel];
	if (entry->state != PANEL_UNREAD || place.title || (show->has_current && show->current.key.panel == place.panel))
		return place.note;
	struct problems problems;
	problems_init(&problems);
	script_read_panel(show->script, &show->exhibition, place.panel, false, &problems);
	show_report(show, &problems);
	problems_finish(&problems);
	return entry->care;
}

void tour_send(struct show *show, struct place place, enum show_cause cause)
{
	assert(place.panel >= 0 && place.panel < (int)show->exhibition.panel_count);
	place.note = needs_note(show, place);
	show->errand = (struct errand){ .wanted = true, .place = place, .cause = cause };
	struct view_key key = key_of(show, place);
	if (view_is_of(&show->before, &key)) {
		struct view ahead = show->coming;
		show->coming = show->before;
		show->before = ahead;
		if (show->dragged)
			show->dragged = show->dragged == &show->coming ? &show->before : &show->coming;
	}
}

void tour_go(struct show *show, int panel, enum show_cause cause)
{
	tour_send(show, way_entry(show, panel), cause);
}

struct view *tour_beside(struct show *show, int step)
{
	struct view *views[] = { &show->coming, &show->before };
	struct place place = way_beside(show, step);
	for (int i = 0; i < 2; i++)
		if (place.panel >= 0 && views[i]->step != VIEW_EMPTY && way_same(views[i], place) && ready(show, views[i]) &&
			(view_travel(views[i]) - view_travel(&show->current)) * step > 0)
			return views[i];
	return NULL;
}

void tour_rebuild(struct show *show)
{
	grip_drop(show);
	view_finish(&show->coming, show->canvas);
	view_finish(&show->before, show->canvas);
	show->coming.key.panel = show->before.key.panel = -1;
	if (!show->has_current)
		return;
	if (show->errand.wanted && show->errand.cause != CAUSE_RELOAD)
		return; /* it goes somewhere else anyway, and what it goes to is built anew */
	show->errand = (struct errand){ .wanted = true, .place = way_of(&show->current), .cause = CAUSE_RELOAD };
}
