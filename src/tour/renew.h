/* What becomes of the views when files, the screen, memory or the reading aids change. */
#ifndef LANTERN_TOUR_RENEW_H
#define LANTERN_TOUR_RENEW_H
#include "tour/tour.h"

void tour_set_aids(struct tour *tour, struct aids aids);
void tour_forgive(struct tour *tour);	   /* broken panels are tried again */
void tour_rebuild(struct tour *tour);	   /* the current spot is made once more */
void tour_read_again(struct tour *tour);   /* ... and every panel's file is read: a picture broke */
void tour_forget_ahead(struct tour *tour); /* the neighbours that were made ready are void */
void tour_lose_layers(struct tour *tour);  /* all pixels are void */

bool tour_keeps(const struct script *script);		   /* a panel's table may stay in memory, near or not */
bool tour_is_near(const struct tour *tour, int panel); /* it is on the screen or beside it */

/* The exhibition `to` is about to take the place of the one in the house. Takes backdrop and `ahead`: the current view
 * as it is there, or an empty one. */
void tour_take_over(struct tour *tour, const struct exhibition *to, struct backdrop *backdrop, struct view *ahead);
int tour_language_in(const struct tour *tour, const struct exhibition *to, int language); /* the same one in `to` */

#endif
