/* What the files of the tour ask of one another: no other room includes this. They stand in the order in which they
 * call, from ahead.c down to way.c, never back. */
#ifndef LANTERN_TOUR_PARTS_H
#define LANTERN_TOUR_PARTS_H
#include "tour/errand.h"
#include "tour/pull.h"
#include "tour/renew.h"

/* renew.c */
void renew_backdrop(struct tour *tour); /* it becomes the one for this screen and these aids */

/* errand.c */
struct view_key errand_key(const struct tour *tour, struct spot spot); /* of the view that this reader sees there */

/* pull.c */
void pull_drop(struct tour *tour); /* if a finger pulls, it goes back, and what the finger pulled in goes at once */

/* turn.c: one view takes another's place */
bool turn_is_ready(const struct tour *tour, const struct view *view);
bool turn_take(struct tour *tour, struct view *view, enum cause cause);		   /* true: another round began */
struct journey_aim turn_aim(const struct tour *tour, const struct view *view); /* where the view stands */
void turn_arrive(struct tour *tour);										   /* the current view stands, at rest */
void turn_set_leave(struct tour *tour);				 /* when the tour moves on from the current view */
void turn_tell(struct tour *tour, enum cause cause); /* the `panel` or `title` line of the trace */

/* change.c: the movement from the one to the other */
void change_begin(struct tour *tour, enum change_kind kind, double start);
void change_hurry(struct tour *tour); /* the journey under way ends soon */

/* way.c */
struct spot way_reach(const struct tour *tour, int panel, int step); /* entered going on (1) or back (-1) */

#endif
