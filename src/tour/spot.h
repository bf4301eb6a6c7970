/* Spots: pages of a panel, panels, their notes and titles; and the way back through them. */
#ifndef LANTERN_TOUR_SPOT_H
#define LANTERN_TOUR_SPOT_H
#include "view/view.h"

/* One page that can be shown. */
struct spot {
	int panel, page; /* panel -1: nowhere */
	bool note;		 /* the content note of a panel marked `care` */
	bool title;		 /* the exhibition's title before the panel's chapter */
	int choice;		 /* what is chosen in the panel; 0: nothing */
};

enum { PAST_MOST = 64 };

/* Where a visitor came from, the newest last; the oldest is forgotten. */
struct past {
	struct spot spots[PAST_MOST];
	int count;
};
void past_add(struct past *past, struct spot spot);

struct spot spot_of(const struct view *view);
bool spot_is_of(const struct view *view, struct spot spot);
struct spot spot_entry(const struct exhibition *exhibition, int panel); /* its first page, or its note */
struct spot spot_title(const struct exhibition *exhibition, int panel); /* before the panel's chapter */

#endif
