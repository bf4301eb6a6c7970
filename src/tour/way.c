/* The order of places: pages of a panel, panels, and, while nobody is there, the title before each chapter.
 *
 * Must not know how a spot is shown. */
#include "tour/parts.h"

static const struct spot nowhere = { .panel = -1 };

/* Going back leads to the page of a panel that was seen last, not to its first. A note stands before its panel from
 * that side too. */
static struct spot way_seen(const struct tour *tour, int panel)
{
	struct spot spot = spot_entry(&tour->house->exhibition, panel);
	for (int i = tour->reader.past.count - 1; !spot.note && i >= 0; i--) {
		if (tour->reader.past.spots[i].panel != panel)
			continue;
		spot.page = tour->reader.past.spots[i].page;
		break;
	}
	return spot;
}

struct spot way_reach(const struct tour *tour, int panel, int step)
{
	return step > 0 ? spot_entry(&tour->house->exhibition, panel) : way_seen(tour, panel);
}

/* The title stands only where there is a journey for it to stand on. */
static bool has_titles(const struct tour *tour)
{
	return tour->backdrop.scene != NULL;
}

static struct spot next_panel(const struct tour *tour, int from, int step)
{
	const struct house *house = tour->house;
	const struct panel_entry *panels = house->exhibition.panels;
	int panel = exhibition_step(&house->exhibition, from, step);
	if (panel < 0)
		return nowhere;
	bool crosses = panels[panel].chapter != panels[from].chapter || panel <= from;
	if (tour->reader.alone && step > 0 && crosses && has_titles(tour))
		return spot_title(&house->exhibition, panel);
	return way_reach(tour, panel, step);
}

/* The page of what stands there that the tour is at, or on its way to: taps that come while pages turn add up. */
static int page_reached(const struct tour *tour)
{
	const struct view_key *key = &tour->current.key;
	const struct spot *wanted = &tour->errand.spot;
	bool same = wanted->panel == key->panel && wanted->note == key->note && wanted->title == key->title;
	return tour->errand.wanted && same ? wanted->page : key->page;
}

/* The note stands for the whole panel: from it the way leads past the panel. */
struct spot way_beside(const struct tour *tour, int step)
{
	const struct view *current = &tour->current;
	const struct view_key *key = &current->key;
	int page = page_reached(tour) + step;
	/* At rest the title has pages: single sentences, and perhaps the land alone. */
	if (key->title && step > 0 && tour->reader.alone && page < current->pages)
		return (struct spot){ .panel = key->panel, .title = true, .page = page };
	if (key->title && step > 0)
		return tour->house->exhibition.panels[key->panel].state == PANEL_BROKEN
				   ? next_panel(tour, key->panel, 1)
				   : spot_entry(&tour->house->exhibition, key->panel);
	if (key->title)
		return next_panel(tour, key->panel, -1);
	if (!key->note && page >= 0 && page < current->pages)
		return (struct spot){ .panel = key->panel, .page = page };
	return next_panel(tour, key->panel, step);
}
