/* Remembers where fingers came down of late. Must not know what comes of them. */
#include "input/ghosts.h"
#include <math.h>

static struct ghost_place *find(struct ghosts *ghosts, double x, double y, double now)
{
	struct ghost_place *oldest = ghosts->places;
	for (int i = 0; i < GHOST_PLACES; i++) {
		struct ghost_place *place = &ghosts->places[i];
		if (place->count > 0 && now - place->last > GHOST_GAP)
			place->count = 0;
		if (place->count > 0 && hypot(x - place->x, y - place->y) <= GHOST_NOISE)
			return place;
		if (oldest->count > 0 && (place->count == 0 || place->last < oldest->last))
			oldest = place;
	}
	*oldest = (struct ghost_place){ .x = x, .y = y, .since = now };
	return oldest;
}

bool ghosts_touched(struct ghosts *ghosts, double x, double y, double now)
{
	struct ghost_place *place = find(ghosts, x, y, now);
	place->last = now;
	if (place->count < GHOST_TOUCHES)
		place->count++;
	return place->count == GHOST_TOUCHES && now - place->since >= GHOST_TIME;
}

void ghosts_run_back(struct ghosts *ghosts, double now)
{
	for (int i = 0; i < GHOST_PLACES; i++)
		if (ghosts->places[i].last > now)
			ghosts->places[i].count = 0;
}
