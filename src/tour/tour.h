/* The tour: one view is on the screen, its neighbours are made ready, and one takes another's place.
 *
 * It goes by itself while nobody is there; a visitor sends it (tour/errand.h), a finger pulls it (tour/pull.h). Its
 * state is written in this folder only, but for the list and the layer of the current view, which show/present.c draws
 * from. Times are seconds of the house's clock. */
#ifndef LANTERN_TOUR_TOUR_H
#define LANTERN_TOUR_TOUR_H
#include "scene/journey.h"
#include "tour/change.h"
#include "tour/spot.h"
#include "view/house.h"
#include "view/view.h"

enum cause { CAUSE_START, CAUSE_TOUR, CAUSE_TOUCH, CAUSE_IDLE, CAUSE_RELOAD };

/* Where the tour was told to go; it goes as soon as that view is ready. */
struct errand {
	bool wanted;
	struct spot spot;
	enum cause cause;
	bool from_finger; /* a finger let go of it, `speed` screens a second */
	double speed;
};

/* For whom the views are made. */
struct reader {
	bool alone;	  /* nobody is there: the tour goes by itself ... */
	double since; /* ... from when on */
	int language;
	struct aids aids;
	struct past past; /* where the visitor came from */
};

enum { TOUR_LEAVING = 2 };

struct tour {
	struct house *house;				 /* borrows */
	bool has_current;					 /* something of the exhibition is on the screen */
	struct view current, coming, before; /* on the screen; next in the way; previous, while somebody is there */
	struct view leaving[TOUR_LEAVING];	 /* going out; the newest first */
	struct backdrop backdrop;			 /* all views borrow from it */
	bool backdrop_changed; /* since the current view was put up: no movement leads from one to the other */
	struct {
		unsigned view, backdrop;
	} serial; /* counted up with each view or backdrop that goes: its number says whether it is still the same */
	struct journey journey;
	struct change change;
	struct errand errand;
	struct reader reader;
	struct {
		bool held;		   /* a finger pulls, */
		struct view *view; /* this neighbour in; NULL: there is none. Of `coming` and `before` */
	} pull;
	double leave_at; /* when the tour moves on; < 0: it does not */
	bool fresh;		 /* a movement has just ended: the next view may be made now */
	int checked;	 /* panels read so far in the background */
	bool undrawn;	 /* a panel was passed over because it could not be drawn: the next round tries it again */
	struct {
		int done, most; /* `most` 0: for ever */
	} rounds;
	struct {
		long told;			/* presented when the last `frames` line was written */
		double longest_gap; /* seconds between two of one movement, since the start */
	} frames;
};

void tour_init(struct tour *tour, struct house *house, int rounds); /* rounds: it goes round so often, 0: for ever */
void tour_finish(struct tour *tour);

void tour_step(struct tour *tour);		  /* moves on when it is time; keeps the neighbours ready */
double tour_due(const struct tour *tour); /* when tour_step wants to be called again; < 0: not by time */

const char *turn_cause(enum cause cause); /* as the trace says it */

#endif
