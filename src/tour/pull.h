/* A finger pulls the next panel in: the strip of panels follows it, and goes on or back when it lets go. */
#ifndef LANTERN_TOUR_PULL_H
#define LANTERN_TOUR_PULL_H
#include "tour/tour.h"

void pull_move(struct tour *tour, double moved);	/* it has moved the strip so many screens; > 0: to the next panel */
bool pull_leads(const struct tour *tour, int step); /* letting go now leads to the next (1) or previous (-1) panel */
void pull_let_back(struct tour *tour, double speed); /* it lets go, and the panel goes back; screens a second */
void pull_forget(struct tour *tour);				 /* at once: the screen is another one */

#endif
