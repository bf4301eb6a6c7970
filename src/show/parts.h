/* What the files of the loop ask of one another: no other room includes this. A step is taken each time the loop comes
 * round; what is `due` is the next moment that it must come round for, < 0: none by time. */
#ifndef LANTERN_SHOW_PARTS_H
#define LANTERN_SHOW_PARTS_H
#include "show/kiosk.h"

/* events.c: what comes in goes to whom it concerns */
void events_step(struct show *show);
double events_due(const struct show *show);

/* again.c: nothing can be shown, and nobody comes */
void again_step(struct show *show);
double again_due(const struct show *show);

/* doors.c: opening hours */
void doors_step(struct show *show);
double doors_due(const struct show *show);
void doors_look(struct show *show); /* the clock may be another, or trusted */
bool doors_event(struct show *show,
				 const struct event *event); /* true: they are shut, and it counts for nothing else */

/* reload.c: saved files */
void reload_step(struct show *show);
double reload_due(const struct show *show);
void reload_all(struct show *show);
bool reload_open(struct show *show); /* reads the exhibition for the first time, or again when there was none */

/* release.c: the exhibition's folder as a whole */
char *release_name(const struct show *show);		/* a name for what is to be read now; to be freed */
void release_take(struct show *show, char *folder); /* takes the name of the folder that was just read */
void release_shake(struct show *show);				/* more than saved files: something is gone, or another folder */
/* A picture's path as a curator knows it: below the exhibition's folder; inside `path`. */
const char *release_shown(const struct show *show, const char *path);
void release_found(struct show *show);			/* it is there; told if it was away */
bool release_is_other(const struct show *show); /* the folder's name leads to another than what is shown */
/* Shall it be read whole now? `finished`: it has stopped changing, so that what is missing then is missing. */
bool release_is_quiet(struct show *show, bool *finished);
void release_settled(struct show *show); /* it was read, and counts */
double release_due(const struct show *show);
void release_finish(struct show *show);

/* present.c: what is presented, and when */
void present_step(struct show *show);
double present_due(const struct show *show); /* < 0: no frame is due by time */

/* fill.c: the whole screen as one list */
void fill_stage(const struct show *show, double now, struct stage *stage); /* ... and what the list is made of */
void fill_screen(struct show *show, double now);
bool fill_is_still(const struct show *show, double now); /* nothing moves but what moves by itself */

#endif
