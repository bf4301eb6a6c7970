/* The order of places: pages of a panel, panels, and, while nobody is there, the title before each chapter.
 *
 * Must not know how a place is shown. */
#include "show/state.h"

static const struct place nowhere = { .panel = -1 };

struct place way_of(const struct view *view)
{
	const struct view_key *key = &view->key;
	return (struct place){ key->panel, key->page, key->note, key->title, key->choice };
}

bool way_same(const struct view *view, struct place place)
{
	struct place own = way_of(view);
	bool page = own.page == place.page || view->asked_page == place.page;
	return own.panel == place.panel && page && own.note == place.note && own.title == place.title &&
		   own.choice == place.choice;
}

/* A panel is entered by its first page; one marked `care` by its note. */
struct place way_entry(const struct show *show, int panel)
{
	return (struct place){ .panel = panel, .note = show->exhibition.panels[panel].care };
}

struct place way_title(const struct show *show, int panel)
{
	const struct panel_entry *entry = &show->exhibition.panels[panel];
	return (struct place){ .panel = (int)show->exhibition.chapters[entry->chapter].first, .title = true };
}

/* Going back leads to the page of a panel that was seen last, not to its first. A note stands before its panel from
 * that side too. */
static struct place way_seen(const struct show *show, int panel)
{
	struct place place = way_entry(show, panel);
	for (int i = show->history_count - 1; !place.note && i >= 0; i--) {
		if (show->history[i].panel != panel)
			continue;
		place.page = show->history[i].page;
		break;
	}
	return place;
}

struct place way_reach(const struct show *show, int panel, int step)
{
	return step > 0 ? way_entry(show, panel) : way_seen(show, panel);
}

/* The title stands only where there is a journey for it to stand on. */
static bool has_titles(const struct show *show)
{
	return show->backdrop.scene != NULL;
}

/* The tour passes over panels marked `care`: they are for who asks. Where there are no others their notes stand. */
static int panel_beside(const struct show *show, int from, int step)
{
	const struct exhibition *exhibition = &show->exhibition;
	int panel = exhibition_step(exhibition, from, step);
	for (size_t i = 0; show->state == STATE_ATTRACT && panel >= 0 && i < exhibition->panel_count; i++) {
		if (!exhibition->panels[panel].care)
			break;
		panel = exhibition_step(exhibition, panel, step);
	}
	return panel;
}

static struct place next_panel(const struct show *show, int from, int step)
{
	const struct panel_entry *panels = show->exhibition.panels;
	int panel = panel_beside(show, from, step);
	if (panel < 0)
		return nowhere;
	bool crosses = panels[panel].chapter != panels[from].chapter || panel <= from;
	if (show->state == STATE_ATTRACT && step > 0 && crosses && has_titles(show))
		return way_title(show, panel);
	return way_reach(show, panel, step);
}

/* The note stands for the whole panel: who goes on passes it over. */
struct place way_beside(const struct show *show, int step)
{
	const struct view *current = &show->current;
	const struct view_key *key = &current->key;
	const struct panel_entry *entry = &show->exhibition.panels[key->panel];
	bool passes = entry->state == PANEL_BROKEN || (entry->care && show->state == STATE_ATTRACT);
	/* At rest the title has pages: single sentences, and perhaps the land alone. */
	if (key->title && step > 0 && show->state == STATE_ATTRACT && key->page + 1 < current->pages)
		return (struct place){ .panel = key->panel, .title = true, .page = key->page + 1 };
	if (key->title && step > 0)
		return passes ? next_panel(show, key->panel, 1) : way_entry(show, key->panel);
	if (key->title)
		return next_panel(show, key->panel, -1);
	if (!key->note && key->page + step >= 0 && key->page + step < current->pages)
		return (struct place){ .panel = key->panel, .page = key->page + step };
	return next_panel(show, key->panel, step);
}
