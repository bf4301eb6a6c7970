/* Where to go and when: the tour's next page or panel, a visitor's wish, the same place again after a file changed.
 *
 * There is one way to change what is on the screen: a view is made ready ahead (`coming`), and when it is composed and
 * wanted, by the clock or by an errand, it takes the current one's place. So nothing is built or decoded within a
 * movement. */
#include "base/log.h"
#include "show/state.h"
#include <math.h>
#include <string.h>

#define RETRY_SECONDS 5.0
enum { TRIES_MOST = 3 };

static const char *const cause_names[] = { "start", "tour", "touch", "idle", "reload" };

struct place {
	int panel, page;
	bool note;
};

static struct view_key key_of(const struct show *show, struct place place)
{
	return (struct view_key){
		.panel = place.panel,
		.page = place.page,
		.language = show->language,
		.width_px = show->width,
		.height_px = show->height,
		.aids = show->options.aids,
		.note = place.note,
	};
}

/* A panel is entered by its first page; one marked `care` by its note. */
static struct place entry(const struct show *show, int panel)
{
	return (struct place){ panel, 0, show->exhibition.panels[panel].care };
}

/* The place after (1) or before (-1) the current one. Untouched, the note stands for the whole panel. */
static struct place beside(const struct show *show, int step)
{
	const struct view *current = &show->current;
	const struct view_key *key = &current->key;
	if (key->note && step > 0 && show->state == STATE_BROWSE)
		return (struct place){ key->panel, 0, false };
	if (!key->note && key->page + step >= 0 && key->page + step < current->pages)
		return (struct place){ key->panel, key->page + step, false };
	int panel = exhibition_step(&show->exhibition, key->panel, step);
	return panel < 0 ? (struct place){ -1, 0, false } : entry(show, panel);
}

static bool ready(const struct show *show, const struct view *view)
{
	return view->step == VIEW_COMPOSED || (!show->canvas && view->step >= VIEW_BUILT);
}

static void tell_panel(struct show *show, enum show_cause cause)
{
	if (!show->trace.out || cause == CAUSE_RELOAD)
		return;
	const struct view *view = &show->current;
	const struct panel_entry *panel = &show->exhibition.panels[view->key.panel];
	struct json json = trace_begin(&show->trace, show_now(show), "panel");
	json_text(&json, "id", panel->id);
	json_text(&json, "chapter", show->exhibition.chapters[panel->chapter].id);
	json_whole(&json, "index", view->key.panel + 1);
	json_whole(&json, "page", view->key.page + 1);
	json_whole(&json, "pages", view->pages);
	json_text(&json, "language", show->exhibition.languages[view->key.language].id);
	json_text(&json, "cause", cause_names[cause]);
	if (view->key.note)
		json_flag(&json, "note", true);
	json_close(&json);
}

static void set_leave(struct show *show)
{
	double dwell = exhibition_dwell(&show->exhibition, show->current.key.panel, show->language, show->current.words);
	show->leave_at = show->state == STATE_ATTRACT ? show->shown + dwell : -1;
}

static enum change_kind change_to(const struct show *show, const struct view *next, enum show_cause cause)
{
	if (!show->has_current || cause == CAUSE_RELOAD || cause == CAUSE_START || !show->exhibition.fade)
		return CHANGE_CUT;
	const struct panel_entry *panels = show->exhibition.panels;
	return panels[next->key.panel].chapter == panels[show->current.key.panel].chapter ? CHANGE_FADE : CHANGE_DIP;
}

static bool near(const struct show *show, int panel)
{
	return panel == show->current.key.panel || (show->coming.step != VIEW_EMPTY && panel == show->coming.key.panel) ||
		   (show->before.step != VIEW_EMPTY && panel == show->before.key.panel);
}

/* A panel's table is kept while it is on the screen or beside it: should its file be broken, it is the last good. */
static void forget_far(struct show *show)
{
	for (int i = 0; i < (int)show->exhibition.panel_count; i++)
		if (!near(show, i))
			script_forget(show->script, i);
}

/* The tour keeps its timetable: a turn that is a little late begins when it was due, so lateness never adds up. */
static double turn_time(const struct show *show, enum show_cause cause)
{
	double now = show_now(show);
	return cause == CAUSE_TOUR && now - show->leave_at < 0.25 ? show->leave_at : now;
}

/* Another round: what could not be drawn may be so now. */
static void forgive_undrawn(struct show *show)
{
	if (!show->undrawn)
		return;
	show->undrawn = false;
	show->checked = 0;
	for (size_t i = 0; i < show->exhibition.panel_count; i++)
		if (show->exhibition.panels[i].state == PANEL_BROKEN)
			show->exhibition.panels[i].state = PANEL_UNREAD;
}

/* `view` takes the current one's place. Both may be the same panel. */
static void take(struct show *show, struct view *view, enum show_cause cause)
{
	enum change_kind kind = change_to(show, view, cause);
	double start = turn_time(show, cause);
	if (show->change.running)
		frame_told(show);
	view_finish(&show->leaving, show->canvas);
	int left = show->has_current ? show->current.key.panel : -1;
	bool wrapped = cause == CAUSE_TOUR && view->key.panel <= left && view->key.page == 0;
	show->leaving = show->current;
	show->current = *view;
	view_init(view);
	view->key.panel = -1;
	show->has_current = true;
	if (cause != CAUSE_RELOAD)
		show->shown = start;
	forget_far(show);
	if (wrapped)
		forgive_undrawn(show);
	if (wrapped && ++show->rounds == show->options.rounds)
		show->stop = true;
	frame_change(show, kind, start);
	if (!show->change.running)
		view_finish(&show->leaving, show->canvas);
	if (cause != CAUSE_RELOAD)
		set_leave(show);
	if (!show->stop)
		tell_panel(show, cause);
}

/* What the tour must know of a panel before it is shown (its own seconds) stands in its file, and its table stays. */
static bool build(struct show *show, struct view *view, const struct view_key *key)
{
	struct problems problems;
	problems_init(&problems);
	bool good = script_keeps(show->script, key->panel) ||
				script_read_panel(show->script, &show->exhibition, key->panel, true, &problems);
	good = good && view_build(view, key, show->script, &show->exhibition, &problems);
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

/* Makes `view` the one of `place`, as far as possible without waiting. False: the panel cannot be built. */
static bool make(struct show *show, struct view *view, struct place place, int urgency)
{
	struct view_key key = key_of(show, place);
	if (view->step == VIEW_EMPTY || !view_key_equal(&view->key, &key)) {
		view_finish(view, show->canvas);
		if (!build(show, view, &key))
			return false;
	}
	struct error error = { "" };
	if (show->canvas && view->step < VIEW_COMPOSED && (view->failures == 0 || show_now(show) >= view->retry_at))
		view_advance(view, &show->backdrop, show->canvas, 0, urgency, &error);
	return !error.text[0] || try_again(show, view, &error);
}

static struct place errand_place(const struct show *show)
{
	return (struct place){ show->errand.panel, show->errand.page, show->errand.note };
}

/* The errand's panel turned out broken: stay where we are, or (with nothing on the screen) try the next. */
static void give_up(struct show *show)
{
	int panel = show->errand.panel;
	bool reloading = show->errand.cause == CAUSE_RELOAD;
	show->errand.wanted = false;
	if (show->has_current && reloading)
		return; /* the last good stays on the screen */
	show->exhibition.panels[panel].state = PANEL_BROKEN;
	if (!show->has_current) {
		int next = exhibition_step(&show->exhibition, panel, 1);
		if (next >= 0 && show->exhibition.panels[next].state != PANEL_BROKEN)
			tour_go(show, next, show->errand.cause);
	}
}

static void step_errand(struct show *show)
{
	while (show->errand.wanted && !make(show, &show->coming, errand_place(show), 3))
		give_up(show);
	if (!show->errand.wanted)
		return;
	/* Not ready, but nothing is on the screen: virtual time stands still, real time shows the card. */
	if (!ready(show, &show->coming))
		return;
	show->errand.wanted = false;
	take(show, &show->coming, show->errand.cause);
}

static bool same_place(const struct view *view, struct place place)
{
	return view->key.panel == place.panel && view->key.page == place.page && view->key.note == place.note;
}

/* Makes what comes next ready in `coming`; panels that turn out broken are passed over. */
static struct place prepare_next(struct show *show)
{
	struct place next = beside(show, 1);
	for (size_t i = 0; i <= show->exhibition.panel_count && next.panel >= 0 && !same_place(&show->current, next); i++) {
		if (make(show, &show->coming, next, 2))
			return next;
		show->exhibition.panels[next.panel].state = PANEL_BROKEN;
		int panel = exhibition_step(&show->exhibition, next.panel, 1);
		next = panel < 0 ? (struct place){ -1, 0, false } : entry(show, panel);
	}
	return (struct place){ -1, 0, false };
}

/* Untouched: make the next one ready, go when it is time. */
static void step_tour(struct show *show)
{
	struct place next = prepare_next(show);
	double now = show_now(show);
	if (show->leave_at < 0 || now + 1e-9 < show->leave_at)
		return;
	if (next.panel >= 0) {
		if (ready(show, &show->coming))
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
	struct place back = beside(show, -1);
	if (show->state != STATE_BROWSE || back.panel < 0 || same_place(&show->current, back) ||
		same_place(&show->coming, back))
		return;
	if (!make(show, &show->before, back, 1))
		show->exhibition.panels[back.panel].state = PANEL_BROKEN;
}

static bool reading_left(const struct show *show)
{
	return show->readable && show->checked < (int)show->exhibition.panel_count;
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
			script_read_panel(show->script, &show->exhibition, panel, false, &problems);
	}
	show_report(show, &problems);
	problems_finish(&problems);
}

void tour_step(struct show *show)
{
	if (!show->readable || show->stop)
		return;
	if (show->state == STATE_BROWSE && !gesture_held(&show->gesture) &&
		show_now(show) + 1e-9 >= show->touched + show->exhibition.idle_seconds)
		tour_idle(show);
	if (show->errand.wanted)
		step_errand(show);
	if (show->has_current && !show->change.running) {
		show->fresh = false;
		if (reading_left(show))
			read_ahead(show);
		if (!show->errand.wanted) {
			step_tour(show);
			step_before(show);
		}
	}
}

double tour_due(const struct show *show)
{
	if (!show->readable || show->stop)
		return -1;
	if (show->fresh || (show->has_current && !show->change.running && reading_left(show)))
		return 0;
	double due = show->has_current && !show->errand.wanted && !show->change.running ? show->leave_at : -1;
	if (show->errand.wanted && show->coming.failures > 0)
		due = show->coming.retry_at;
	if (due >= 0 && due <= show_now(show) && !ready(show, &show->coming))
		due = -1; /* waits for a picture: the worker rings */
	if (show->state == STATE_BROWSE && !gesture_held(&show->gesture)) {
		double idle = show->touched + show->exhibition.idle_seconds;
		due = due < 0 ? idle : fmin(due, idle);
	}
	return due;
}

void tour_go(struct show *show, int panel, enum show_cause cause)
{
	struct place place = entry(show, panel);
	show->errand = (struct errand){ true, place.panel, place.page, place.note, cause };
}

void tour_move(struct show *show, int step)
{
	if (!show->has_current)
		return;
	struct place place = beside(show, step);
	if (place.panel < 0 || same_place(&show->current, place))
		return;
	show->errand = (struct errand){ true, place.panel, place.page, place.note, CAUSE_TOUCH };
	if (step < 0 && show->before.step != VIEW_EMPTY) {
		struct view ahead = show->coming;
		show->coming = show->before;
		show->before = ahead;
	}
}

void tour_language(struct show *show, int language, enum show_cause cause)
{
	if (language == show->language)
		return;
	show->language = language;
	if (show->trace.out) {
		struct json json = trace_begin(&show->trace, show_now(show), "language");
		json_text(&json, "language", show->exhibition.languages[language].id);
		json_text(&json, "cause", cause_names[cause]);
		json_close(&json);
	}
	if (show->has_current)
		show->errand = (struct errand){ true, show->current.key.panel, 0, show->current.key.note, cause };
}

void tour_state(struct show *show, enum show_state state)
{
	show->state = state;
	if (show->trace.out) {
		struct json json = trace_begin(&show->trace, show_now(show), "state");
		json_text(&json, "state", state == STATE_BROWSE ? "browse" : "attract");
		json_close(&json);
	}
	if (state == STATE_BROWSE)
		show->leave_at = -1;
}

void tour_idle(struct show *show)
{
	tour_state(show, STATE_ATTRACT);
	int language = (int)show->exhibition.language_default;
	if (show->options.language && exhibition_language(&show->exhibition, show->options.language) >= 0)
		language = exhibition_language(&show->exhibition, show->options.language);
	tour_language(show, language, CAUSE_IDLE);
	if (!show->has_current)
		return;
	if (show->errand.wanted) {
		show->errand.cause = CAUSE_IDLE;
		return;
	}
	show->shown = show_now(show);
	set_leave(show);
	tell_panel(show, CAUSE_IDLE);
}

void tour_rebuild(struct show *show)
{
	view_finish(&show->coming, show->canvas);
	view_finish(&show->before, show->canvas);
	if (!show->has_current)
		return;
	if (show->errand.wanted && show->errand.cause != CAUSE_RELOAD)
		return; /* it goes somewhere else anyway, and what it goes to is built anew */
	const struct view_key *key = &show->current.key;
	show->errand = (struct errand){ true, key->panel, key->page, key->note, CAUSE_RELOAD };
}
