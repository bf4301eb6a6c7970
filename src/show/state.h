/* The kiosk's state, shared by the files of this room only. */
#ifndef LANTERN_SHOW_STATE_H
#define LANTERN_SHOW_STATE_H
#include "base/clock.h"
#include "base/loop.h"
#include "base/watch.h"
#include "input/gesture.h"
#include "input/touches.h"
#include "show/show_options.h"
#include "show/trace.h"
#include "show/view.h"

enum show_state { STATE_ATTRACT, STATE_BROWSE };
enum show_cause { CAUSE_START, CAUSE_TOUR, CAUSE_TOUCH, CAUSE_IDLE, CAUSE_RELOAD };

enum change_kind {
	CHANGE_CUT,
	CHANGE_FADE, /* one cross-fade: within a chapter, where the light stays */
	CHANGE_DIP,	 /* out to black and in again: night and day never cross-fade */
};

/* Where the kiosk was told to go; it goes as soon as that view is ready. */
struct errand {
	bool wanted;
	int panel, page;
	bool note;
	enum show_cause cause;
};

/* A movement from one view to another. */
struct change {
	bool running;
	enum change_kind kind;
	double start, duration;
	double last_frame, longest; /* seconds: of the last frame, and between two of them */
	int drawn;					/* frames so far */
};

struct show {
	struct show_options options;
	struct clock clock;
	struct loop loop;
	struct trace trace;
	struct touches touches;
	struct watch *watch;

	struct fonts *fonts;
	struct worker *worker;
	struct window *window; /* NULL with DRAW_NONE only */
	struct canvas *canvas;

	struct script *script;
	struct exhibition exhibition;
	struct backdrop backdrop;
	bool readable;			  /* the exhibition could be read */
	struct problems reported; /* every problem told so far: the same one is told once */

	enum show_state state;
	struct gesture_state gesture;
	double touched; /* time of the last touch */
	bool waking;	/* the finger on the glass woke the tour: it does nothing more */
	int language;
	int width, height; /* of the screen, px, as the visitor sees it */

	struct view current, leaving, coming,
		before; /* on the screen; going out; next in the way; previous, while browsing */
	bool has_current;
	struct errand errand;
	double shown;	 /* when the current view's own time began */
	double leave_at; /* when the tour moves on; < 0: it does not */
	struct change change;
	bool fresh;	 /* a movement has just ended: the next view may be made now */
	int checked; /* panels read so far in the background */
	int rounds;
	bool undrawn; /* a panel was passed over because it could not be drawn: the next round tries it again */
	bool dirty;	  /* the screen must be drawn again */
	bool card;	  /* the quiet card stands there */
	bool stop;
	long frames_told;  /* presented when the last `frames` line was written */
	double ambient_at; /* when the next ambient frame is due */
	double next_frame; /* when the next frame of a movement is due */
	double alive_at;   /* when the watchdog wants a word */
	bool told_ready;   /* systemd knows that something is shown */
};

double show_now(const struct show *show);
void show_report(struct show *show, struct problems *problems); /* tells and empties the list */

/* tour.c: where to go and when */
void tour_step(struct show *show);		  /* moves on when it is time; keeps the neighbours ready */
double tour_due(const struct show *show); /* when tour_step wants to be called again; < 0: not by time */
void tour_go(struct show *show, int panel, enum show_cause cause);
void tour_move(struct show *show, int step); /* a visitor's next (1) or previous (-1) page or panel */
void tour_language(struct show *show, int language, enum show_cause cause);
void tour_state(struct show *show, enum show_state state);
void tour_idle(struct show *show);	  /* nobody is there any more: back to the tour in its own language */
void tour_rebuild(struct show *show); /* the same place again: the screen or a file changed */

/* frame.c: what is presented */
void frame_step(struct show *show);
double frame_due(const struct show *show); /* < 0: no frame is due by time */
void frame_change(struct show *show, enum change_kind kind, double start);
void frame_told(struct show *show); /* the `frames` line */

/* touch.c: events become acts */
void touch_event(struct show *show, const struct event *event);
void touch_step(struct show *show);
double touch_due(const struct show *show);

/* reload.c: saved files */
void reload_step(struct show *show);
double reload_due(const struct show *show);
void reload_all(struct show *show);
bool reload_open(struct show *show); /* reads the exhibition for the first time, or again when there was none */

#endif
