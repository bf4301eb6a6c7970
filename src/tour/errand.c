/* Where the tour is told to go, and for whom: what a visitor's taps come to.
 *
 * Must not know how a view is made, nor when it takes the current one's place. */
#include "tour/parts.h"
#include <assert.h>

struct view_key errand_key(const struct tour *tour, struct spot spot)
{
	return (struct view_key){
		.panel = spot.panel,
		.page = spot.page,
		.language = tour->reader.language,
		.aids = tour->reader.aids,
		.width_px = tour->house->width,
		.height_px = tour->house->height,
		.choice = spot.choice,
		.note = spot.note,
		.title = spot.title,
	};
}

/* A panel's file says whether a note stands before it. A file that was not read yet is read now: else a visitor who is
 * led there at once would meet the panel without its note. */
static bool needs_note(struct tour *tour, struct spot spot)
{
	struct house *house = tour->house;
	struct panel_entry *entry = &house->exhibition.panels[spot.panel];
	if (entry->state != PANEL_UNREAD || spot.title || (tour->has_current && tour->current.key.panel == spot.panel))
		return spot.note;
	struct problems problems;
	problems_init(&problems);
	script_read_panel(house->script, &house->exhibition, spot.panel, false, &problems);
	house_report(house, &problems);
	problems_finish(&problems);
	return entry->care;
}

void tour_send(struct tour *tour, struct spot spot, enum cause cause)
{
	assert(spot.panel >= 0 && spot.panel < (int)tour->house->exhibition.panel_count);
	spot.note = needs_note(tour, spot);
	tour->errand = (struct errand){ .wanted = true, .spot = spot, .cause = cause };
	struct view_key key = errand_key(tour, spot);
	if (view_is_of(&tour->before, &key)) {
		struct view ahead = tour->coming;
		tour->coming = tour->before;
		tour->before = ahead;
		if (tour->pull.view)
			tour->pull.view = tour->pull.view == &tour->coming ? &tour->before : &tour->coming;
	}
}

void tour_go(struct tour *tour, int panel, enum cause cause)
{
	tour_send(tour, spot_entry(&tour->house->exhibition, panel), cause);
}

/* ---- a visitor goes ---- */

/* Back will lead here. */
static void remember(struct tour *tour)
{
	if (!tour->current.key.title)
		past_add(&tour->reader.past, spot_of(&tour->current));
}

/* Where a step from here leads. */
static struct spot beside(const struct tour *tour, int step)
{
	if (tour->errand.wanted && tour->errand.spot.panel != tour->current.key.panel) {
		/* Taps that come while something moves add up, one panel each: the last one counts. */
		int panel = exhibition_step(&tour->house->exhibition, tour->errand.spot.panel, step);
		return panel < 0 ? spot_of(&tour->current) : way_reach(tour, panel, step);
	}
	struct spot spot = way_beside(tour, step);
	return spot.panel < 0 ? spot_of(&tour->current) : spot;
}

void tour_move(struct tour *tour, int step)
{
	struct spot spot = beside(tour, step);
	if (!tour->has_current || (spot_is_of(&tour->current, spot) && !tour->errand.wanted))
		return;
	if (!tour->errand.wanted)
		remember(tour);
	tour_send(tour, spot, CAUSE_TOUCH);
}

void tour_jump(struct tour *tour, struct spot spot)
{
	if (!tour->has_current || (spot_is_of(&tour->current, spot) && !tour->errand.wanted))
		return;
	remember(tour);
	tour_send(tour, spot, CAUSE_TOUCH);
}

void tour_round(struct tour *tour)
{
	int panel = tour->has_current ? exhibition_step(&tour->house->exhibition, tour->current.key.panel, 1) : -1;
	if (panel >= 0)
		tour_jump(tour, spot_entry(&tour->house->exhibition, panel));
}

void tour_unveil(struct tour *tour)
{
	if (tour->has_current && tour->current.key.note)
		tour_jump(tour, (struct spot){ .panel = tour->current.key.panel });
}

/* Where the visitor came from; when nothing is left of that way, the page before. */
void tour_back(struct tour *tour)
{
	const struct exhibition *exhibition = &tour->house->exhibition;
	struct past *past = &tour->reader.past;
	while (past->count > 0) {
		struct spot spot = past->spots[--past->count];
		if (spot.panel < (int)exhibition->panel_count && exhibition->panels[spot.panel].state != PANEL_BROKEN &&
			!spot.title) {
			tour_send(tour, spot, CAUSE_TOUCH);
			return;
		}
	}
	struct spot spot = beside(tour, -1);
	if (tour->has_current && !spot_is_of(&tour->current, spot))
		tour_send(tour, spot, CAUSE_TOUCH);
}

/* The same spot, shown in another way. An errand under way is led to its own spot. */
void tour_send_again(struct tour *tour, enum cause cause)
{
	if (!tour->has_current)
		return;
	struct spot spot = tour->errand.wanted ? tour->errand.spot : spot_of(&tour->current);
	tour_send(tour, spot, cause);
}

void tour_flick(struct tour *tour, double speed)
{
	struct spot spot = spot_of(tour->pull.view);
	pull_forget(tour);
	remember(tour);
	tour_send(tour, spot, CAUSE_TOUCH);
	tour->errand.from_finger = true;
	tour->errand.speed = speed;
}

/* ---- for whom ---- */

void tour_set_alone(struct tour *tour, bool alone, double since)
{
	tour->reader.alone = alone;
	tour->reader.since = since;
	if (!alone)
		tour->leave_at = -1;
}

/* The touch that wakes stays with the panel that it meets: if the tour is on its way home, it stops here. */
void tour_welcome(struct tour *tour)
{
	tour->journey.opened = false;
	tour->reader.past.count = 0;
	if (tour->has_current && tour->errand.wanted && tour->errand.cause == CAUSE_IDLE)
		tour_send(tour, spot_of(&tour->current), CAUSE_TOUCH);
}

void tour_rest(struct tour *tour, bool language_changed)
{
	const struct view *current = &tour->current;
	const struct exhibition *exhibition = &tour->house->exhibition;
	tour->reader.past.count = 0;
	if (!tour->has_current)
		return;
	if (tour->backdrop.scene) {
		int first = exhibition_step(exhibition, -1, 1);
		if (first >= 0)
			tour_send(tour, spot_title(exhibition, first), CAUSE_IDLE);
		return;
	}
	if (tour->errand.wanted) {
		tour->errand.cause = CAUSE_IDLE;
		return;
	}
	struct spot here = spot_of(current);
	here.page = language_changed ? 0 : here.page;
	here.choice = 0;
	if (language_changed || current->key.choice > 0) {
		tour_send(tour, here, CAUSE_IDLE);
		return;
	}
	turn_set_leave(tour);
	turn_tell(tour, CAUSE_IDLE);
}

void tour_set_language(struct tour *tour, int language)
{
	tour->reader.language = language;
}

void tour_stand_from(struct tour *tour, double now)
{
	tour->reader.since = now;
	if (tour->has_current)
		turn_set_leave(tour);
}
