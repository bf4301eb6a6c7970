/* Where the tour is sent, and for whom. It goes when the view of that spot is ready: tour_step. */
#ifndef LANTERN_TOUR_ERRAND_H
#define LANTERN_TOUR_ERRAND_H
#include "tour/tour.h"

void tour_send(struct tour *tour, struct spot spot, enum cause cause);
void tour_go(struct tour *tour, int panel, enum cause cause); /* to where the panel is entered */
void tour_send_again(struct tour *tour, enum cause cause);	  /* the same spot, to be shown in another way */

/* A visitor goes, and Back will lead here. */
void tour_move(struct tour *tour, int step); /* the next (1) or previous (-1) page or panel */
void tour_jump(struct tour *tour, struct spot spot);
void tour_flick(struct tour *tour, double speed); /* to the panel that a finger has pulled in and lets go; screens/s */
void tour_back(struct tour *tour);
void tour_round(struct tour *tour);						   /* past a panel whose note stands there */
void tour_unveil(struct tour *tour);					   /* the panel behind the note that stands there */
struct spot way_beside(const struct tour *tour, int step); /* the spot after (1) or before (-1) the current one */

/* For whom. */
void tour_set_alone(struct tour *tour, bool alone, double since); /* nobody is there from `since` on; or somebody is */
void tour_welcome(struct tour *tour);							  /* somebody has come */
void tour_rest(struct tour *tour, bool language_changed);		  /* nobody is there any more: from the title on */
void tour_set_language(struct tour *tour, int language);
void tour_stand_from(struct tour *tour,
					 double now); /* the current view is seen from now on only: it stands from then */

#endif
