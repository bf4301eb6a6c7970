/* What becomes of the views when files, the screen or the reading aids change.
 *
 * Must not know what changed, nor how it was found out. */
#include "tour/parts.h"
#include <string.h>

enum { KEPT_MOST = 12 << 20 /* bytes in Lua, of the 32 MiB it may have */ };

bool tour_is_near(const struct tour *tour, int panel)
{
	return panel == tour->current.key.panel || (tour->coming.step != VIEW_EMPTY && panel == tour->coming.key.panel) ||
		   (tour->before.step != VIEW_EMPTY && panel == tour->before.key.panel);
}

bool tour_keeps(const struct script *script)
{
	return script_memory(script) < KEPT_MOST;
}

void tour_forgive(struct tour *tour)
{
	struct house *house = tour->house;
	tour->undrawn = false;
	tour->checked = 0;
	for (size_t i = 0; i < house->exhibition.panel_count; i++)
		if (house->exhibition.panels[i].state == PANEL_BROKEN)
			house->exhibition.panels[i].state = PANEL_UNREAD;
}

/* Panels that could not be built with the old aids may be built with these. */
void tour_set_aids(struct tour *tour, struct aids aids)
{
	tour->reader.aids = aids;
	tour_forgive(tour);
}

static void finish_ahead(struct tour *tour)
{
	view_finish(&tour->coming, tour->house->canvas);
	view_finish(&tour->before, tour->house->canvas);
}

static void finish_leaving(struct tour *tour)
{
	tour->change.running = false;
	for (int i = 0; i < TOUR_LEAVING; i++)
		view_finish(&tour->leaving[i], tour->house->canvas);
}

void tour_forget_ahead(struct tour *tour)
{
	pull_drop(tour);
	finish_ahead(tour);
}

void tour_rebuild(struct tour *tour)
{
	tour_forget_ahead(tour);
	tour->coming.key.panel = tour->before.key.panel = -1;
	if (!tour->has_current || tour->errand.wanted)
		return; /* it goes somewhere anyway, and that view is built anew */
	tour->errand = (struct errand){ .wanted = true, .spot = spot_of(&tour->current), .cause = CAUSE_RELOAD };
}

void tour_read_again(struct tour *tour)
{
	for (int i = 0; i < (int)tour->house->exhibition.panel_count; i++)
		script_forget(tour->house->script, i);
	tour_rebuild(tour);
}

void tour_lose_layers(struct tour *tour)
{
	finish_leaving(tour);
	if (tour->has_current)
		view_lose_layer(&tour->current, tour->house->canvas);
}

/* ---- the backdrop ---- */

/* Everything that borrows from the backdrop lets go of it. */
static void drop_backdrop(struct tour *tour)
{
	finish_leaving(tour);
	display_clear(&tour->current.still);
	tour->serial.backdrop++;
	tour->journey.light_count = 0; /* their names go with it */
	tour->pull.view = NULL;
	tour->backdrop_changed = tour->has_current && tour->backdrop.built;
	backdrop_finish(&tour->backdrop);
}

/* Views that were made on the old backdrop are void. */
void renew_backdrop(struct tour *tour)
{
	struct house *house = tour->house;
	if (backdrop_fits(&tour->backdrop, &tour->reader.aids, house->width, house->height))
		return;
	struct problems problems;
	problems_init(&problems);
	finish_ahead(tour);
	drop_backdrop(tour);
	if (!backdrop_build(&tour->backdrop, house->script, &house->exhibition, &tour->reader.aids, house->width,
						house->height, &problems))
		backdrop_without(&tour->backdrop, &tour->reader.aids, house->width,
						 house->height); /* and is not tried again and again */
	house_report(house, &problems);
	problems_finish(&problems);
}

/* ---- another exhibition ---- */

int tour_language_in(const struct tour *tour, const struct exhibition *to, int language)
{
	int same = exhibition_language(to, tour->house->exhibition.languages[language].id);
	return same < 0 ? (int)to->language_default : same;
}

/* Indices become those of the other exhibition. */
static void move_spots(struct tour *tour, const struct exhibition *to, const struct view_key *ahead)
{
	struct errand *errand = &tour->errand;
	tour->reader.past.count = 0;
	tour->reader.language = tour_language_in(tour, to, tour->reader.language);
	if (!tour->has_current)
		return;
	if (errand->wanted && errand->cause != CAUSE_RELOAD) {
		/* It goes on to where it was sent, if that is still there. */
		const char *id = tour->house->exhibition.panels[errand->spot.panel].id;
		errand->spot =
			(struct spot){ exhibition_place(to, id, errand->spot.panel), 0, errand->spot.note, errand->spot.title, 0 };
	}
	tour->current.key.panel = ahead->panel;
	tour->current.key.page = ahead->page;
	tour->current.key.language = ahead->language;
	if (!errand->wanted || errand->cause == CAUSE_RELOAD)
		*errand = (struct errand){ .wanted = true, .spot = spot_of(&tour->current), .cause = CAUSE_RELOAD };
}

void tour_take_over(struct tour *tour, const struct exhibition *to, struct backdrop *backdrop, struct view *ahead)
{
	tour_forget_ahead(tour);
	if (tour->house->readable)
		move_spots(tour, to, &ahead->key);
	drop_backdrop(tour);
	tour->coming = *ahead;
	tour->backdrop = *backdrop;
	tour->checked = 0;
}
