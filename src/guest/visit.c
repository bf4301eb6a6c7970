/* Who is there: nobody (the title and the tour), a visitor, or perhaps nobody any more (the sheet asks).
 *
 * A visitor has a language, reading aids and a way back, all of which go when nobody is left. The question is never
 * asked while a finger is on the glass, and never sooner than slow readers need for the page: 80 words a minute. Must
 * not know where fingers are or what a sheet looks like. */
#include "base/log.h"
#include "guest/parts.h"
#include <math.h>
#include <string.h>

#define SLOW_WORDS 80.0 /* a minute */
#define COUNTDOWN 20.0	/* WCAG 2.2.1: at least 20 s to answer */

void visit_set_state(struct guest *guest, enum visit_state state)
{
	static const char *const names[] = { "attract", "browse", "warning" };
	struct visit *visit = &guest->visit;
	if (visit->state != state || !guest->house->readable) {
		visit->entered = house_now(guest->house);
		struct json json = house_tell(guest->house, "state");
		json_text(&json, "state", names[state]);
		json_close(&json);
	}
	visit->state = state;
	tour_set_alone(guest->tour, state == VISIT_NONE, visit->entered);
}

/* The question goes, and the sheet that it covered is there again as it was left. */
static void uncover(struct guest *guest)
{
	struct visit *visit = &guest->visit;
	if (visit->asked_over.name[0]) {
		struct sheet_wish wish = { visit->asked_over.name, visit->asked_over.about, visit->asked_over.page, false };
		sheet_open(guest->sheet, &wish);
		look_again(guest->sheet, &visit->asked_over.pan);
	} else {
		sheet_close(guest->sheet);
	}
	visit->asked_over.name[0] = 0;
}

void visit_touched(struct guest *guest, double now)
{
	struct visit *visit = &guest->visit;
	enum visit_state state = visit->state;
	visit->touched = now;
	if (state == VISIT_NONE)
		tour_welcome(guest->tour);
	if (state != VISIT_READS)
		visit_set_state(guest, VISIT_READS);
	if (state == VISIT_WARNING)
		uncover(guest);
}

/* When the question comes: so long after the last touch, and not before the page could be read by a slow reader. */
static double idle_at(const struct guest *guest)
{
	const struct tour *tour = guest->tour;
	double touched = guest->visit.touched, idle = touched + guest->house->exhibition.timing.idle;
	if (!tour->has_current || tour->current.key.title)
		return idle;
	double there = tour->current.shown;
	if (guest->house->canvas && tour->change.start >= there)
		there = tour->change.start + tour->change.duration;
	return fmax(idle, fmax(there, touched) + tour->current.words / SLOW_WORDS * 60);
}

static void remember_sheet(struct guest *guest)
{
	const struct sheet *sheet = guest->sheet;
	struct visit *visit = &guest->visit;
	snprintf(visit->asked_over.name, sizeof visit->asked_over.name, "%s", sheet->name);
	snprintf(visit->asked_over.about, sizeof visit->asked_over.about, "%.127s", sheet->about);
	visit->asked_over.page = sheet->page;
	visit->asked_over.pan = sheet->viewer.pan;
}

/* Where the sheet cannot be had (another exhibition's own theme lacks what it needs) the visit ends without a question.
 */
static void ask(struct guest *guest)
{
	char seconds[16];
	double now = house_now(guest->house);
	struct sheet_wish wish = { "warning", seconds, 0, false };
	snprintf(seconds, sizeof seconds, "%.0f", COUNTDOWN);
	if (sheet_can(guest->sheet) && sheet_is(guest->sheet, NULL) && !sheet_is(guest->sheet, "warning"))
		remember_sheet(guest);
	sheet_open(guest->sheet, &wish);
	if (!sheet_can(guest->sheet) || !sheet_is(guest->sheet, "warning")) {
		visit_rest(guest);
		return;
	}
	visit_set_state(guest, VISIT_WARNING);
	guest->visit.ends_at = now + COUNTDOWN;
}

void visit_wait(struct guest *guest, double now)
{
	guest->visit.ends_at = now + COUNTDOWN;
}

void visit_hold(struct guest *guest, bool held)
{
	guest->visit.held = held;
}

void visit_step(struct guest *guest)
{
	double now = house_now(guest->house) + 1e-9;
	if (!guest->house->readable || guest->house->stop || guest->visit.held || gesture_held(&guest->hand.gesture))
		return;
	if (guest->visit.state == VISIT_READS && now >= idle_at(guest) && !guest->tour->change.running)
		ask(guest);
	else if (guest->visit.state == VISIT_WARNING && now >= guest->visit.ends_at)
		visit_rest(guest);
	else if (guest->visit.state == VISIT_WARNING && !sheet_is(guest->sheet, "warning"))
		ask(guest); /* the screen or the exhibition changed, and the sheet went with it */
}

double visit_due(const struct guest *guest)
{
	if (!guest->house->readable || guest->house->stop || guest->visit.held || gesture_held(&guest->hand.gesture) ||
		guest->visit.state == VISIT_NONE)
		return -1;
	if (guest->visit.state == VISIT_WARNING)
		return guest->visit.ends_at;
	return guest->tour->change.running ? -1 : idle_at(guest);
}

/* The language that every visit begins in: the command line's, else the exhibition's. */
static int first_language(const struct guest *guest)
{
	const struct house *house = guest->house;
	int asked = exhibition_language(&house->exhibition, house->language);
	return asked >= 0 ? asked : (int)house->exhibition.language_default;
}

static void set_language(struct guest *guest, int language, enum cause cause)
{
	if (language == guest->tour->reader.language)
		return;
	tour_set_language(guest->tour, language);
	struct json json = house_tell(guest->house, "language");
	json_text(&json, "language", guest->house->exhibition.languages[language].id);
	json_text(&json, "cause", turn_cause(cause));
	json_close(&json);
}

static void set_aids(struct guest *guest, struct aids aids)
{
	static const char *const sizes[] = { "standard", "large", "largest" };
	if (view_aids_equal(&guest->tour->reader.aids, &aids))
		return;
	tour_set_aids(guest->tour, aids);
	struct json json = house_tell(guest->house, "aids");
	json_text(&json, "text", sizes[aids.text_size]);
	json_text(&json, "contrast", aids.high_contrast ? "high" : "standard");
	json_text(&json, "motion", aids.calm ? "calm" : "full");
	json_text(&json, "reach", aids.low_reach ? "low" : "standard");
	json_close(&json);
}

void visit_rest(struct guest *guest)
{
	int language = first_language(guest);
	bool changed = language != guest->tour->reader.language;
	sheet_close(guest->sheet);
	guest->visit.asked_over.name[0] = 0;
	hand_forget(guest);
	visit_set_state(guest, VISIT_NONE);
	set_aids(guest, guest->house->aids);
	set_language(guest, language, CAUSE_IDLE);
	tour_rest(guest->tour, changed);
}

void visit_language(struct guest *guest, int language, enum cause cause)
{
	if (language == guest->tour->reader.language)
		return;
	set_language(guest, language, cause);
	tour_send_again(guest->tour, cause);
	sheet_again(guest->sheet);
}

void visit_aids(struct guest *guest, struct aids aids)
{
	if (view_aids_equal(&guest->tour->reader.aids, &aids))
		return;
	set_aids(guest, aids);
	tour_send_again(guest->tour, CAUSE_TOUCH);
	sheet_again(guest->sheet);
}
