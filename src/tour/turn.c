/* One view takes another's place: by a journey, a cross-fade, a dip or a cut.
 *
 * Which of them, follows from where both stand: there is a backdrop or not, motion is wanted or not, it is another
 * panel or the same one changed. Must not know how views are made ready. */
#include "tour/parts.h"
#include <math.h>
#include <stdio.h>

#define TITLE_SECONDS 10.0
#define TITLE_AGAIN_SECONDS 6.0
#define REST_SECONDS 8.0 /* a single sentence on it */

static const char *const cause_names[] = { "start", "tour", "touch", "idle", "reload" };

const char *turn_cause(enum cause cause)
{
	return cause_names[cause];
}

void turn_tell(struct tour *tour, enum cause cause)
{
	struct house *house = tour->house;
	if (cause == CAUSE_RELOAD)
		return;
	const struct view *view = &tour->current;
	const struct panel_entry *panel = &house->exhibition.panels[view->key.panel];
	struct json json = house_tell(house, view->key.title ? "title" : "panel");
	if (!view->key.title)
		json_text(&json, "id", panel->id);
	json_text(&json, "chapter", house->exhibition.chapters[panel->chapter].id);
	if (!view->key.title) {
		json_whole(&json, "index", view->key.panel + 1);
		json_whole(&json, "page", view->key.page + 1);
		json_whole(&json, "pages", view->pages);
	}
	json_text(&json, "language", house->exhibition.languages[view->key.language].id);
	json_text(&json, "cause", cause_names[cause]);
	if (view->key.note)
		json_flag(&json, "note", true);
	if (view->key.choice > 0)
		json_whole(&json, "choice", view->key.choice);
	json_close(&json);
}

/* The title stands a while before the tour, and shorter before its chapters. On the journey a page counts from the end
 * of the movement that brought it, so that a slow opening takes nothing from its reading. */
void turn_set_leave(struct tour *tour)
{
	const struct view *current = &tour->current;
	double dwell =
		exhibition_dwell(&tour->house->exhibition, current->key.panel, tour->reader.language, current->words);
	if (current->key.title)
		dwell = current->key.page > 0 ? REST_SECONDS : current->key.panel == 0 ? TITLE_SECONDS : TITLE_AGAIN_SECONDS;
	double ended = tour->change.start + (tour->backdrop.scene ? tour->change.duration : 0);
	double from = fmax(ended, tour->reader.since);
	tour->leave_at = tour->reader.alone ? from + dwell : -1;
}

static enum change_kind change_to(const struct tour *tour, const struct view *next, enum cause cause)
{
	const struct panel_entry *panels = tour->house->exhibition.panels;
	const struct view_key *now = &tour->current.key, *then = &next->key;
	bool aids = tour->backdrop_changed;
	if (!tour->has_current || cause == CAUSE_RELOAD || cause == CAUSE_START || !tour->house->exhibition.timing.fades ||
		aids)
		return CHANGE_CUT;
	if (then->panel == now->panel && then->choice != now->choice)
		return CHANGE_CUT;
	if (tour->reader.aids.calm)
		return CHANGE_DIP;
	if (tour->backdrop.scene)
		return CHANGE_JOURNEY;
	return panels[then->panel].chapter == panels[now->panel].chapter ? CHANGE_FADE : CHANGE_DIP;
}

/* The current view begins to leave; the older of those that are leaving makes room. */
static void leave(struct tour *tour)
{
	view_finish(&tour->leaving[TOUR_LEAVING - 1], tour->house->canvas);
	for (int i = TOUR_LEAVING - 1; i > 0; i--)
		tour->leaving[i] = tour->leaving[i - 1];
	tour->leaving[0] = tour->current;
}

bool turn_is_ready(const struct tour *tour, const struct view *view)
{
	return view_ready(view, &tour->backdrop) || (!tour->house->canvas && view->step >= VIEW_BUILT);
}

struct journey_aim turn_aim(const struct tour *tour, const struct view *view)
{
	return (struct journey_aim){ .at = view->at,
								 .travel = view_travel(view),
								 .land = view->land,
								 .light = backdrop_light(&tour->backdrop, view->light) };
}

/* Art whose light is just rising waits for that light alone, and not for the words. */
static void appear(struct view *view, const struct journey *journey, double start)
{
	double from = journey->words_from, duration = journey->words_to - from;
	motion_set(&view->presence, 0);
	motion_set(&view->art, 0);
	motion_go(&view->presence, 1, start, duration, EASING_LINEAR);
	motion_go(&view->art, 1, start, duration, EASING_LINEAR);
	view->presence.start += from;
	view->art.start += journey->light_count > 1 ? 0 : from;
}

/* The words of the old view fade first, then those of the new one come; a view that a finger pulled in is there
 * already. The camera stays where it is for another page or form of the same panel, and for a panel that is quiet. */
static void set_off(struct tour *tour, double start, bool asked, bool dragged)
{
	struct view *view = &tour->current, *old = &tour->leaving[0];
	bool stands = view->quiet || (view->key.panel == old->key.panel && view->key.title == old->key.title);
	double way = stands && !dragged ? 0 : view_travel(view) - view_travel(old);
	view->at = way > 0 ? old->at + 1 : way < 0 ? old->at - 1 : old->at;
	struct journey_aim aim = turn_aim(tour, view);
	aim.asked = asked;
	aim.from_finger = dragged;
	aim.speed = tour->errand.speed;
	struct journey *journey = &tour->journey;
	journey_go(journey, &aim, start);
	if (dragged)
		return;
	for (int i = 0; i < TOUR_LEAVING; i++) {
		motion_go(&tour->leaving[i].presence, 0, start, journey->words_out, EASING_LINEAR);
		motion_go(&tour->leaving[i].art, 0, start, journey->words_out, EASING_LINEAR);
	}
	appear(view, journey, start);
}

void turn_arrive(struct tour *tour)
{
	struct view *view = &tour->current;
	view->at = 0;
	motion_set(&view->presence, 1);
	motion_set(&view->art, 1);
	struct journey_aim aim = turn_aim(tour, view);
	journey_cut(&tour->journey, &aim);
}

static bool wraps(const struct tour *tour, const struct view *view, enum cause cause)
{
	const struct view_key *now = &tour->current.key, *then = &view->key;
	if (cause != CAUSE_TOUR || !tour->has_current || then->page > 0)
		return false;
	return then->panel < now->panel || (then->panel == now->panel && !now->title);
}

bool turn_take(struct tour *tour, struct view *view, enum cause cause)
{
	enum change_kind kind = change_to(tour, view, cause);
	double now = house_now(tour->house);
	/* The tour keeps its timetable: a turn that is a little late begins when it was due, so lateness never adds up. */
	double start = cause == CAUSE_TOUR && now - tour->leave_at < 0.25 ? tour->leave_at : now;
	bool wrapped = wraps(tour, view, cause), dragged = cause == CAUSE_TOUCH && tour->errand.from_finger;
	if (tour->change.running || tour->change.drawn > 0)
		change_tell(tour);	 /* the frames of a finger's pull are a movement of their own */
	tour->pull.held = false; /* the finger lets go: what it pulled is not beside this view */
	tour->pull.view = NULL;
	leave(tour);
	tour->serial.view++;
	tour->current = *view;
	view_init(view);
	view->key.panel = -1;
	tour->has_current = true;
	tour->current.shown = cause == CAUSE_RELOAD ? tour->leaving[0].shown : start;
	tour->backdrop_changed = false;
	if (wrapped)
		tour->journey.opened = false; /* another tour */
	if (kind == CHANGE_JOURNEY)
		set_off(tour, start, cause == CAUSE_TOUCH, dragged);
	else
		turn_arrive(tour);
	change_begin(tour, kind, start);
	if (cause != CAUSE_RELOAD || tour->leave_at < 0)
		turn_set_leave(tour);
	if (wrapped && ++tour->rounds.done == tour->rounds.most)
		house_stop(tour->house);
	if (!tour->house->stop)
		turn_tell(tour, cause);
	return wrapped;
}
