/* One view takes another's place: by a journey, a cross-fade, a dip or a cut.
 *
 * Which of them, follows from where both stand: there is a backdrop or not, motion is wanted or not, it is another
 * panel or the same one changed. Must not know how views are made ready. */
#include "show/state.h"
#include <math.h>
#include <stdio.h>

#define TITLE_SECONDS 10.0
#define TITLE_AGAIN_SECONDS 6.0
#define REST_SECONDS 8.0 /* a single sentence on it */

static const char *const cause_names[] = { "start", "tour", "touch", "idle", "reload" };

const char *turn_cause(enum show_cause cause)
{
	return cause_names[cause];
}

void turn_tell(struct show *show, enum show_cause cause)
{
	if (!show->trace.out || cause == CAUSE_RELOAD)
		return;
	const struct view *view = &show->current;
	const struct panel_entry *panel = &show->exhibition.panels[view->key.panel];
	struct json json = trace_begin(&show->trace, show_now(show), view->key.title ? "title" : "panel");
	if (!view->key.title)
		json_text(&json, "id", panel->id);
	json_text(&json, "chapter", show->exhibition.chapters[panel->chapter].id);
	if (!view->key.title) {
		json_whole(&json, "index", view->key.panel + 1);
		json_whole(&json, "page", view->key.page + 1);
		json_whole(&json, "pages", view->pages);
	}
	json_text(&json, "language", show->exhibition.languages[view->key.language].id);
	json_text(&json, "cause", cause_names[cause]);
	if (view->key.note)
		json_flag(&json, "note", true);
	if (view->key.choice > 0)
		json_whole(&json, "choice", view->key.choice);
	json_close(&json);
}

/* The title stands a while before the tour, and shorter before its chapters. On the journey a page counts from the end
 * of the movement that brought it, so that a slow opening takes nothing from its reading. */
void turn_set_leave(struct show *show)
{
	const struct view *current = &show->current;
	double dwell = exhibition_dwell(&show->exhibition, current->key.panel, show->language, current->words);
	if (current->key.title)
		dwell = current->key.page > 0 ? REST_SECONDS : current->key.panel == 0 ? TITLE_SECONDS : TITLE_AGAIN_SECONDS;
	double ended = show->change.start + (show->backdrop.scene ? show->change.duration : 0);
	double from = fmax(ended, show->entered);
	show->leave_at = show->state == STATE_ATTRACT ? from + dwell : -1;
}

static enum change_kind change_to(const struct show *show, const struct view *next, enum show_cause cause)
{
	const struct panel_entry *panels = show->exhibition.panels;
	const struct view_key *now = &show->current.key, *then = &next->key;
	bool aids = show->backdrop_changed;
	if (!show->has_current || cause == CAUSE_RELOAD || cause == CAUSE_START || !show->exhibition.fade || aids)
		return CHANGE_CUT;
	if (then->panel == now->panel && then->choice != now->choice)
		return CHANGE_CUT;
	if (show->aids.calm)
		return CHANGE_DIP;
	if (show->backdrop.scene)
		return CHANGE_JOURNEY;
	return panels[then->panel].chapter == panels[now->panel].chapter ? CHANGE_FADE : CHANGE_DIP;
}

/* The one that was on the screen goes; what still was going makes room. */
static void leave(struct show *show)
{
	view_finish(&show->leaving[SHOW_LEAVING - 1], show->canvas);
	for (int i = SHOW_LEAVING - 1; i > 0; i--)
		show->leaving[i] = show->leaving[i - 1];
	show->leaving[0] = show->current;
}

struct journey_aim turn_aim(const struct show *show, const struct view *view)
{
	return (struct journey_aim){ .at = view->at,
								 .travel = view_travel(view),
								 .land = view->land,
								 .light = backdrop_light(&show->backdrop, view->light) };
}

/* Art in a light that comes waits for nothing else. */
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

/* Words that leave fade first, then those that come; what a finger drags is there already. A place that is not another
 * panel's, and one that is quiet, changes where it stands. */
static void set_off(struct show *show, double start, bool asked, bool dragged)
{
	struct view *view = &show->current, *old = &show->leaving[0];
	double way = view->quiet && !dragged ? 0 : view_travel(view) - view_travel(old);
	view->at = way > 0 ? old->at + 1 : way < 0 ? old->at - 1 : old->at;
	struct journey_aim aim = turn_aim(show, view);
	aim.asked = asked;
	aim.settle = dragged;
	aim.speed = show->errand.speed;
	struct journey *journey = &show->journey;
	journey_go(journey, &aim, start);
	if (dragged)
		return;
	for (int i = 0; i < SHOW_LEAVING; i++) {
		motion_go(&show->leaving[i].presence, 0, start, journey->words_out, EASING_LINEAR);
		motion_go(&show->leaving[i].art, 0, start, journey->words_out, EASING_LINEAR);
	}
	appear(view, journey, start);
}

void turn_arrive(struct show *show)
{
	struct view *view = &show->current;
	view->at = 0;
	motion_set(&view->presence, 1);
	motion_set(&view->art, 1);
	struct journey_aim aim = turn_aim(show, view);
	journey_cut(&show->journey, &aim);
}

static bool wraps(const struct show *show, const struct view *view, enum show_cause cause)
{
	const struct view_key *now = &show->current.key, *then = &view->key;
	if (cause != CAUSE_TOUR || !show->has_current || then->page > 0)
		return false;
	return then->panel < now->panel || (then->panel == now->panel && !now->title);
}

bool turn_take(struct show *show, struct view *view, enum show_cause cause)
{
	enum change_kind kind = change_to(show, view, cause);
	double now = show_now(show);
	/* The tour keeps its timetable: a turn that is a little late begins when it was due, so lateness never adds up. */
	double start = cause == CAUSE_TOUR && now - show->leave_at < 0.25 ? show->leave_at : now;
	bool wrapped = wraps(show, view, cause), dragged = cause == CAUSE_TOUCH && show->errand.settle;
	if (show->change.running || show->change.drawn > 0)
		frame_told(show); /* what a finger moved is a movement of its own */
	enum grip grip = show->grip;
	char held[64] = "";
	if (grip == GRIP_PRESS && show->pressed && show->pressed->action)
		snprintf(held, sizeof held, "%s", show->pressed->action);
	bool chooses = grip == GRIP_CHOOSE && view->key.panel == show->current.key.panel;
	touch_forget(show);
	show->dragged = NULL;
	if (show->grip == GRIP_DRAG)
		show->grip = GRIP_IGNORED;
	leave(show);
	show->current = *view;
	view_init(view);
	view->key.panel = -1;
	show->has_current = true;
	if (held[0])
		touch_keeps(show, held); /* a finger on "next" does not lose it because a panel comes */
	if (chooses)
		show->grip = grip; /* it slides on to the next one */
	show->current.shown = cause == CAUSE_RELOAD ? show->leaving[0].shown : start;
	show->backdrop_changed = false;
	if (wrapped)
		show->journey.opened = false; /* another tour */
	if (kind == CHANGE_JOURNEY)
		set_off(show, start, cause == CAUSE_TOUCH, dragged);
	else
		turn_arrive(show);
	frame_change(show, kind, start);
	if (cause != CAUSE_RELOAD || show->leave_at < 0)
		turn_set_leave(show);
	if (wrapped && ++show->rounds == show->options.rounds)
		show->stop = true;
	if (!show->stop)
		turn_tell(show, cause);
	return wrapped;
}
