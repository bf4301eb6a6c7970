/* A movement from one view to another, and what the trace tells of its frames. Times are seconds on the house's clock.
 */
#ifndef LANTERN_TOUR_CHANGE_H
#define LANTERN_TOUR_CHANGE_H
#include <stdbool.h>
#include <stddef.h>

struct tour;

enum change_kind {
	CHANGE_CUT,
	CHANGE_FADE,	/* one cross-fade of two layers: without a backdrop, within a chapter */
	CHANGE_DIP,		/* out to black and in again: calm motion, and without a backdrop between chapters */
	CHANGE_JOURNEY, /* the camera moves on, the light with it */
};

/* A movement from one view to another. */
struct change {
	bool running;
	enum change_kind kind;
	double start, duration;
	double first_frame, last_frame; /* when the movement's were drawn */
	double longest;					/* seconds between two of them */
	int drawn;						/* frames so far */
	bool hurried;					/* it was told to end soon */
	double fill;					/* the most screens that a frame filled, */
	int draws;						/* and the most draw calls of one */
	size_t pictures;				/* the most bytes of pictures held at one */
};

double change_progress(const struct change *change, double now); /* how far it is, 0..1 */
void change_end(struct tour *tour);
void change_count(struct tour *tour, double now, bool moved); /* a frame was presented; `moved`: of a movement */
void change_tell(struct tour *tour);						  /* the `frames` line of the trace */

#endif
