/* What a spot is, and the way back through spots. Must not know which spot comes after which. */
#include "tour/spot.h"
#include <string.h>

void past_add(struct past *past, struct spot spot)
{
	if (past->count == PAST_MOST)
		memmove(past->spots, past->spots + 1, (PAST_MOST - 1) * sizeof *past->spots);
	else
		past->count++;
	past->spots[past->count - 1] = spot;
}

struct spot spot_of(const struct view *view)
{
	const struct view_key *key = &view->key;
	return (struct spot){ key->panel, key->page, key->note, key->title, key->choice };
}

bool spot_is_of(const struct view *view, struct spot spot)
{
	struct spot own = spot_of(view);
	bool page = own.page == spot.page || view->asked_page == spot.page;
	return own.panel == spot.panel && page && own.note == spot.note && own.title == spot.title &&
		   own.choice == spot.choice;
}

/* A panel is entered by its first page; one marked `care` by its note. */
struct spot spot_entry(const struct exhibition *exhibition, int panel)
{
	return (struct spot){ .panel = panel, .note = exhibition->panels[panel].care };
}

struct spot spot_title(const struct exhibition *exhibition, int panel)
{
	const struct panel_entry *entry = &exhibition->panels[panel];
	return (struct spot){ .panel = (int)exhibition->chapters[entry->chapter].first, .title = true };
}
