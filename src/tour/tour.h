/* The tour: one view is on the screen, its neighbours are made ready, and one takes another's place.
 *
 * It goes by itself while nobody is there; a visitor sends it. Its state is written in this folder only, but for the
 * list and the layer of the current view, which show/present.c draws from. The rooms above read it and ask by the
 * functions below. */
#ifndef LANTERN_TOUR_TOUR_H
#define LANTERN_TOUR_TOUR_H
#include "scene/journey.h"
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

/* ---- the loop ---- */

void tour_step(struct tour *tour);		  /* moves on when it is time; keeps the neighbours ready */
double tour_due(const struct tour *tour); /* when tour_step wants to be called again; < 0: not by time */
void tour_stand_from(struct tour *tour,
					 double now); /* the current view is seen from now on only: it stands from then */
double change_progress(const struct change *change, double now); /* how far it is, 0..1 */
void change_end(struct tour *tour);
void change_count(struct tour *tour, double now, bool moved); /* a frame was presented; `moved`: of a movement */
void change_tell(struct tour *tour);						  /* the `frames` line of the trace */

/* ---- where it goes ---- */

void tour_send(struct tour *tour, struct spot spot, enum cause cause);
void tour_go(struct tour *tour, int panel, enum cause cause); /* to where the panel is entered */
void tour_send_again(struct tour *tour, enum cause cause);	  /* the same spot, to be shown in another way */
struct spot way_beside(const struct tour *tour, int step);	  /* the spot after (1) or before (-1) the current one */
void tour_move(struct tour *tour, int step);				  /* a visitor's next (1) or previous (-1) page or panel */
void tour_jump(struct tour *tour, struct spot spot);
void tour_back(struct tour *tour);
void tour_round(struct tour *tour);	 /* past a panel whose note stands there */
void tour_unveil(struct tour *tour); /* the panel behind the note that stands there */
const char *turn_cause(enum cause cause);

/* A finger pulls the next panel in. */
void pull_move(struct tour *tour, double moved);	 /* it has moved the strip so many screens */
bool pull_leads(const struct tour *tour, int step);	 /* letting go now leads to the next (1) or previous (-1) panel */
void tour_flick(struct tour *tour, double speed);	 /* it lets go, and the panel comes; screens a second */
void pull_let_back(struct tour *tour, double speed); /* ... and the panel goes back */
void pull_forget(struct tour *tour);				 /* at once: the screen is another one */

/* ---- for whom ---- */

void tour_set_alone(struct tour *tour, bool alone, double since);
void tour_welcome(struct tour *tour);					  /* somebody has come */
void tour_rest(struct tour *tour, bool language_changed); /* nobody is there any more: from the title on */
void tour_set_language(struct tour *tour, int language);
void tour_set_aids(struct tour *tour, struct aids aids);

/* ---- files, the screen or memory changed ---- */

void tour_forgive(struct tour *tour);				   /* broken panels are tried again */
void tour_rebuild(struct tour *tour);				   /* the current spot is made once more */
void tour_read_again(struct tour *tour);			   /* ... and every panel's file is read: a picture broke */
void tour_forget_ahead(struct tour *tour);			   /* the neighbours that were made ready are void */
void tour_lose_layers(struct tour *tour);			   /* all pixels are void */
bool tour_keeps(const struct script *script);		   /* a panel's table may stay in memory, near or not */
bool tour_is_near(const struct tour *tour, int panel); /* it is on the screen or beside it */
/* The exhibition `to` is about to take the place of the one in the house. Takes backdrop and `ahead`: the current view
 * as it is there, or an empty one. */
void tour_take_over(struct tour *tour, const struct exhibition *to, struct backdrop *backdrop, struct view *ahead);
int tour_language_in(const struct tour *tour, const struct exhibition *to, int language); /* the same one in `to` */

#endif
