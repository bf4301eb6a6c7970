/* Who is there: nobody (the title and the tour), a visitor, or perhaps nobody any more (the sheet asks).
 *
 * A visitor has a language, reading aids and a way back, all of which go when nobody is left. The question is never
 * asked while a finger is on the glass, and never sooner than slow readers need for the page: 80 words a minute. Must
 * not know where fingers are or what a sheet looks like. */
#include "base/log.h"
#include "show/state.h"
#include <math.h>
#include <string.h>

#define SLOW_WORDS 80.0 /* a minute */
#define COUNTDOWN 20.0	/* WCAG 2.2.1: at least 20 s to answer */

void visit_state(struct show *show, enum show_state state)
{
	static const char *const names[] = { "attract", "browse", "warning" };
	if (show->state != state || !show->readable) {
		show->entered = show_now(show);
		if (show->trace.out) {
			struct json json = trace_begin(&show->trace, show_now(show), "state");
			json_text(&json, "state", names[state]);
			json_close(&json);
		}
	}
	show->state = state;
	if (state != STATE_ATTRACT)
		show->leave_at = -1;
}

/* The touch that wakes holds what it meets: the way home ends here, in the language and with the aids that are set. */
static void hold_here(struct show *show)
{
	if (!show->has_current || !show->errand.wanted || show->errand.cause != CAUSE_IDLE)
		return;
	tour_send(show, way_of(&show->current), CAUSE_TOUCH);
}

/* The question goes, and what it covered is there again as it was left. */
static void uncover(struct show *show)
{
	if (show->asked_over.name[0]) {
		overlay_open_at(show, show->asked_over.name, show->asked_over.about, show->asked_over.page);
		look_again(show, &show->asked_over.pan);
	} else {
		overlay_close(show);
	}
	show->asked_over.name[0] = 0;
}

void visit_touched(struct show *show, double now)
{
	show->touched = now;
	if (show->state == STATE_ATTRACT) {
		show->journey.opened = false; /* another visit */
		show->history_count = 0;
		hold_here(show);
	}
	bool asked = show->state == STATE_WARNING;
	if (show->state != STATE_BROWSE)
		visit_state(show, STATE_BROWSE);
	if (asked)
		uncover(show);
}

/* When the question comes: so long after the last touch, and not before the page could be read by a slow reader. */
static double idle_at(const struct show *show)
{
	double idle = show->touched + show->exhibition.idle_seconds;
	if (!show->has_current || show->current.key.title)
		return idle;
	const struct change *change = &show->change;
	double there = show->current.shown;
	if (show->canvas && change->start >= there)
		there = change->start + change->duration;
	return fmax(idle, fmax(there, show->touched) + show->current.words / SLOW_WORDS * 60);
}

/* The sheet cannot be had (another exhibition's own theme lacks what it needs): the visit ends without a question. */
static void ask(struct show *show)
{
	char seconds[16];
	double now = show_now(show);
	snprintf(seconds, sizeof seconds, "%.0f", COUNTDOWN);
	if (!overlay_can(show)) {
		visit_rest(show);
		return;
	}
	if (overlay_is(show, NULL) && !overlay_is(show, "warning")) {
		snprintf(show->asked_over.name, sizeof show->asked_over.name, "%s", show->overlay.name);
		snprintf(show->asked_over.about, sizeof show->asked_over.about, "%.127s", show->overlay.about);
		show->asked_over.page = show->overlay.page;
		show->asked_over.pan = show->viewer.pan;
	}
	overlay_open(show, "warning", seconds);
	if (!overlay_is(show, "warning")) {
		visit_rest(show);
		return;
	}
	visit_state(show, STATE_WARNING);
	show->ends_at = now + COUNTDOWN;
}

void visit_wait(struct show *show, double now)
{
	show->ends_at = now + COUNTDOWN;
}

void visit_step(struct show *show)
{
	double now = show_now(show) + 1e-9;
	if (!show->readable || show->stop || staff_inside(show) || gesture_held(&show->gesture))
		return;
	if (show->state == STATE_BROWSE && now >= idle_at(show) && !show->change.running)
		ask(show);
	else if (show->state == STATE_WARNING && now >= show->ends_at)
		visit_rest(show);
	else if (show->state == STATE_WARNING && !overlay_is(show, "warning"))
		ask(show); /* the screen or the exhibition changed, and the sheet went with it */
}

double visit_due(const struct show *show)
{
	if (!show->readable || show->stop || staff_inside(show) || gesture_held(&show->gesture) ||
		show->state == STATE_ATTRACT)
		return -1;
	if (show->state == STATE_WARNING)
		return show->ends_at;
	return show->change.running ? -1 : idle_at(show);
}

/* What the exhibition, or the command line, begins with. */
static int first_language(const struct show *show)
{
	int asked = exhibition_language(&show->exhibition, show->options.language);
	return asked >= 0 ? asked : (int)show->exhibition.language_default;
}

static void set_language(struct show *show, int language, enum show_cause cause)
{
	if (language == show->language)
		return;
	show->language = language;
	if (!show->trace.out)
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "language");
	json_text(&json, "language", show->exhibition.languages[language].id);
	json_text(&json, "cause", turn_cause(cause));
	json_close(&json);
}

static void set_aids(struct show *show, struct aids aids)
{
	static const char *const sizes[] = { "standard", "large", "largest" };
	if (view_aids_equal(&show->aids, &aids))
		return;
	show->aids = aids;
	tour_forgive(show); /* what could not be built with those before may be built with these */
	if (!show->trace.out)
		return;
	struct json json = trace_begin(&show->trace, show_now(show), "aids");
	json_text(&json, "text", sizes[aids.text_size]);
	json_text(&json, "contrast", aids.high_contrast ? "high" : "standard");
	json_text(&json, "motion", aids.calm ? "calm" : "full");
	json_text(&json, "reach", aids.low_reach ? "low" : "standard");
	json_close(&json);
}

void visit_rest(struct show *show)
{
	int language = first_language(show);
	bool changed = language != show->language;
	overlay_close(show);
	show->asked_over.name[0] = 0;
	touch_forget(show);
	visit_state(show, STATE_ATTRACT);
	show->history_count = 0;
	set_aids(show, show->options.aids);
	set_language(show, language, CAUSE_IDLE);
	if (!show->has_current)
		return;
	if (show->backdrop.scene) {
		int first = exhibition_step(&show->exhibition, -1, 1);
		if (first >= 0)
			tour_send(show, way_title(show, first), CAUSE_IDLE);
		return;
	}
	if (show->errand.wanted) {
		show->errand.cause = CAUSE_IDLE;
		return;
	}
	struct place here = way_of(&show->current);
	here.page = changed ? 0 : here.page;
	here.choice = 0;
	if (changed || show->current.key.choice > 0) {
		tour_send(show, here, CAUSE_IDLE);
		return;
	}
	turn_set_leave(show);
	turn_tell(show, CAUSE_IDLE);
}

/* Back leads here. */
void visit_remember(struct show *show)
{
	if (show->current.key.title)
		return;
	if (show->history_count == SHOW_HISTORY)
		memmove(show->history, show->history + 1, (SHOW_HISTORY - 1) * sizeof *show->history);
	else
		show->history_count++;
	show->history[show->history_count - 1] = way_of(&show->current);
}

/* Where a step from here leads. */
static struct place beside(const struct show *show, int step)
{
	if (show->errand.wanted && show->errand.place.panel != show->current.key.panel) {
		/* Taps that come while something moves add up, one panel each: the last place counts. */
		int panel = exhibition_step(&show->exhibition, show->errand.place.panel, step);
		return panel < 0 ? way_of(&show->current) : way_reach(show, panel, step);
	}
	struct place place = way_beside(show, step);
	return place.panel < 0 ? way_of(&show->current) : place;
}

void visit_move(struct show *show, int step)
{
	struct place place = beside(show, step);
	if (!show->has_current || (way_same(&show->current, place) && !show->errand.wanted))
		return;
	if (!show->errand.wanted)
		visit_remember(show);
	tour_send(show, place, CAUSE_TOUCH);
}

void visit_jump(struct show *show, struct place place)
{
	if (!show->has_current || (way_same(&show->current, place) && !show->errand.wanted))
		return;
	visit_remember(show);
	tour_send(show, place, CAUSE_TOUCH);
}

void visit_round(struct show *show)
{
	int panel = show->has_current ? exhibition_step(&show->exhibition, show->current.key.panel, 1) : -1;
	if (panel >= 0)
		visit_jump(show, way_entry(show, panel));
}

void visit_unveil(struct show *show)
{
	if (show->has_current && show->current.key.note)
		visit_jump(show, (struct place){ .panel = show->current.key.panel });
}

/* Where the visitor came from; for who was there first, the page before. */
void visit_back(struct show *show)
{
	while (show->history_count > 0) {
		struct place place = show->history[--show->history_count];
		if (place.panel < (int)show->exhibition.panel_count &&
			show->exhibition.panels[place.panel].state != PANEL_BROKEN && !place.title) {
			tour_send(show, place, CAUSE_TOUCH);
			return;
		}
	}
	struct place place = beside(show, -1);
	if (show->has_current && !way_same(&show->current, place))
		tour_send(show, place, CAUSE_TOUCH);
}

/* The same place, shown in another way. An errand under way is led to its own place. */
static void show_again(struct show *show, enum show_cause cause)
{
	if (!show->has_current)
		return;
	struct place place = show->errand.wanted ? show->errand.place : way_of(&show->current);
	tour_send(show, place, cause);
}

void visit_language(struct show *show, int language, enum show_cause cause)
{
	if (language == show->language)
		return;
	set_language(show, language, cause);
	show_again(show, cause);
	overlay_again(show);
}

void visit_aids(struct show *show, struct aids aids)
{
	if (view_aids_equal(&show->aids, &aids))
		return;
	set_aids(show, aids);
	show_again(show, CAUSE_TOUCH);
	overlay_again(show);
}
