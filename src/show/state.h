/* The kiosk's state, shared by the files of this room only. */
#ifndef LANTERN_SHOW_STATE_H
#define LANTERN_SHOW_STATE_H
#include "base/clock.h"
#include "base/loop.h"
#include "base/signals.h"
#include "base/watch.h"
#include "input/gesture.h"
#include "input/touches.h"
#include "scene/journey.h"
#include "show/show_options.h"
#include "show/staff_state.h"
#include "base/trace.h"
#include "view/view.h"
#include "scene/viewer.h"
#include <sys/types.h>

enum show_state {
	STATE_ATTRACT, /* untouched: the title, the tour */
	STATE_BROWSE,  /* somebody reads */
	STATE_WARNING, /* somebody has read, it seems: the sheet asks */
};
enum show_cause { CAUSE_START, CAUSE_TOUR, CAUSE_TOUCH, CAUSE_IDLE, CAUSE_RELOAD };

enum change_kind {
	CHANGE_CUT,
	CHANGE_FADE,	/* one cross-fade of two layers: without a backdrop, within a chapter */
	CHANGE_DIP,		/* out to black and in again: calm motion, and without a backdrop between chapters */
	CHANGE_JOURNEY, /* the camera moves on, the light with it */
};

/* One page that can be shown. */
struct place {
	int panel, page; /* panel -1: nowhere */
	bool note;		 /* the content note of a panel marked `care` */
	bool title;		 /* the exhibition's title before the panel's chapter */
	int choice;		 /* what is chosen in the panel; 0: nothing */
};

/* Where the kiosk was told to go; it goes as soon as that view is ready. */
struct errand {
	bool wanted;
	struct place place;
	enum show_cause cause;
	bool settle; /* a finger let go of it, `speed` screens a second */
	double speed;
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
};

/* The exhibition's folder as a whole. */
struct release {
	char *folder; /* owns; the real one that was read, no link on the way to it; NULL: none yet */
	struct release_mark {
		dev_t device;
		ino_t inode; /* 0: none */
	} mark;			 /* the same whatever it is called */
	bool held;		 /* nothing of it may be read: what is at hand is shown */
	bool unsettled;	 /* it changes as a whole, and is read again when it is quiet: */
	double since;	 /* from when on, */
	double tried;	 /* and what had been heard last when that was tried in vain */
	bool away;		 /* and that was told */
};

/* A sheet over everything. */
struct overlay {
	char name[32];		 /* "": none */
	char about[4096];	 /* of the staff's view: its facts */
	int page;			 /* of its own, from 0 */
	struct scene *scene; /* owns; NULL while it is being made */
	struct motion rise;
	double shown;
	bool pending; /* it is made when nothing moves any more */
	bool closing, ready;
	bool told; /* the trace says that it is open */
};

enum { SHOW_LEAVING = 2, SHOW_HISTORY = 64 };

/* What a finger is doing; only one gesture at a time. */
enum grip { GRIP_NONE, GRIP_PRESS, GRIP_DRAG, GRIP_LINE, GRIP_CHOOSE, GRIP_VIEWER, GRIP_IGNORED };

struct show {
	struct show_options options;
	struct clock clock;
	struct loop loop;
	struct trace trace;
	struct touches touches;
	struct watch *watch;
	struct signals *signals; /* NULL: they end the program by themselves */
	bool refused;			 /* it was told that the system lets no more folders be watched */
	struct release release;

	struct fonts *fonts;
	struct worker *worker;
	struct window *window; /* NULL with DRAW_NONE only */
	struct canvas *canvas;

	struct script *script;
	struct exhibition exhibition;
	struct backdrop backdrop;
	bool backdrop_changed;	  /* since the current view was put up: there is no way from one to the other */
	bool readable;			  /* the exhibition could be read */
	struct problems reported; /* every problem told since files changed last: the same one is told once */
	struct problems unmended; /* and before that; errors whose file has not been good since */

	enum show_state state;
	double touched;	  /* time of the last touch */
	double entered;	  /* when the state began */
	double ends_at;	  /* WARNING: when it is over */
	struct aids aids; /* this visitor's */
	int language;
	int width, height; /* of the screen, px, as the visitor sees it */
	struct place history[SHOW_HISTORY];
	int history_count; /* where the visitor came from, for "back" */

	struct gesture_state gesture;
	enum grip grip;
	struct {
		bool on;
		double at, x, y;
	} knock;					/* a touch has just changed everything under it, there: another at once is the same */
	const struct node *pressed; /* of the scene on the screen; NULL: none */
	const struct scene *pressed_in;
	const struct node *focus; /* of a keyboard; NULL: none */
	const struct scene *focus_in;
	double line_at;		  /* GRIP_LINE: where the finger holds the light, in panels ... */
	struct scene *places; /* ... and what names them; owns; NULL: nothing does */
	struct view *dragged; /* GRIP_DRAG: the neighbour that a finger pulls in; NULL: none */

	struct journey journey;
	struct overlay overlay;
	struct {
		char name[32], about[128];
		int page;
		struct pan pan;	  /* how its picture was looked at */
	} asked_over;		  /* the sheet that was open when the visitor was asked; "": none */
	struct viewer viewer; /* of the overlay */
	struct staff staff;
	struct view current, coming, before; /* on the screen; next in the way; previous, while browsing */
	struct view leaving[SHOW_LEAVING];	 /* going out; the newest first */
	struct display screen;				 /* what is drawn at the moment */
	bool has_current;
	struct errand errand;
	double leave_at; /* when the tour moves on; < 0: it does not */
	struct change change;
	double longest_gap; /* seconds between two frames of one movement, since the start */
	bool fresh;			/* a movement has just ended: the next view may be made now */
	int checked;		/* panels read so far in the background */
	int rounds;
	bool undrawn; /* a panel was passed over because it could not be drawn: the next round tries it again */
	bool dirty;	  /* the screen must be drawn again */
	bool card;	  /* the quiet card stands there */
	bool stop;
	size_t pictured;   /* of options.at */
	long frames_told;  /* presented when the last `frames` line was written */
	double ambient_at; /* when the next ambient frame is due */
	double next_frame; /* when the next frame of a movement is due */
	double alive_at;   /* when systemd wants a word */
	double undrawn_at; /* since when there is something to draw that is not drawn; < 0: there is nothing */
	bool told_ready;   /* systemd knows that something is shown */
	double again_at;   /* when the exhibition, of which nothing can be shown, is tried again; < 0: not */
	int again_tries;
	bool gave_up; /* all tries that were granted were in vain */
};

double show_now(const struct show *show);
void show_report(struct show *show, struct problems *problems); /* tells and empties the list */
void show_alive(struct show *show); /* tells systemd that long work goes on, when that is due */

/* way.c: which place comes after which */
struct place way_entry(const struct show *show, int panel);
struct place way_reach(const struct show *show, int panel, int step); /* entered going on (1) or back (-1) */
struct place way_title(const struct show *show, int panel);			  /* before the panel's chapter */
struct place way_beside(const struct show *show, int step);			  /* after (1) or before (-1) the current one */
struct place way_of(const struct view *view);
bool way_same(const struct view *view, struct place place);

/* tour.c: views are made ready, and take one another's place */
void tour_step(struct show *show);		  /* moves on when it is time; keeps the neighbours ready */
double tour_due(const struct show *show); /* when tour_step wants to be called again; < 0: not by time */
void tour_send(struct show *show, struct place place, enum show_cause cause);
void tour_go(struct show *show, int panel, enum show_cause cause);
/* Everything that borrows from the backdrop lets go of it. */
void tour_drop_backdrop(struct show *show);
void tour_forgive(struct show *show);				/* broken panels are tried again */
bool tour_keeps(const struct script *script);		/* a panel's table may stay in memory, near or not */
bool tour_near(const struct show *show, int panel); /* on the screen or beside it */
void tour_rebuild(struct show *show);				/* the same place again: the screen or a file changed */
void tour_read_again(struct show *show); /* ... and every panel's file when it is built next: a picture broke */
/* The ready view that a finger drags in: next (1) or previous (-1); NULL: there is none. */
struct view *tour_beside(struct show *show, int step);

/* turn.c: one view takes another's place */
bool turn_take(struct show *show, struct view *view, enum show_cause cause);   /* true: the tour began another round */
struct journey_aim turn_aim(const struct show *show, const struct view *view); /* where the view stands */
void turn_arrive(struct show *show);										   /* the current view stands, at rest */
void turn_set_leave(struct show *show);
void turn_tell(struct show *show, enum show_cause cause); /* the `panel` or `title` line */
const char *turn_cause(enum show_cause cause);

/* visit.c: who is there, in which language, with which aids */
void visit_state(struct show *show, enum show_state state);
void visit_touched(struct show *show, double now);
void visit_wait(struct show *show, double now); /* somebody is answering the question: it waits again */
void visit_step(struct show *show);
double visit_due(const struct show *show);
void visit_move(struct show *show, int step); /* a visitor's next (1) or previous (-1) page or panel */
void visit_jump(struct show *show, struct place place);
void visit_remember(struct show *show); /* back will lead here */
void visit_back(struct show *show);
void visit_round(struct show *show);  /* past a panel whose note stands there */
void visit_unveil(struct show *show); /* what its note spoke of */
void visit_language(struct show *show, int language, enum show_cause cause);
void visit_aids(struct show *show, struct aids aids);
void visit_rest(struct show *show); /* nobody is there any more */

/* frame.c: what is presented */
void frame_step(struct show *show);
double frame_due(const struct show *show); /* < 0: no frame is due by time */
void frame_change(struct show *show, enum change_kind kind, double start);
void frame_hurry(struct show *show); /* the journey under way ends soon */

/* frame_told.c: what the trace tells of it */
void frame_count(struct show *show, double now, bool moved); /* one was presented; `moved`: of a movement */
void frame_told(struct show *show);							 /* the `frames` line */

double frame_progress(const struct change *change, double now); /* how far a change is, 0..1 */

/* fill.c: the whole screen as one list */
void fill_screen(struct show *show, double now);
bool fill_is_still(const struct show *show, double now); /* nothing moves but what moves by itself */

/* overlay.c: sheets */
void overlay_open(struct show *show, const char *name, const char *about);
void overlay_open_at(struct show *show, const char *name, const char *about, int page); /* from 0 */
void overlay_close(struct show *show);
void overlay_drop(struct show *show); /* at once */
void overlay_step(struct show *show);
/* A scene of overlays/NAME.lua for the panel, language and aids that are on the screen; the taker owns it, NULL: none.
 */
struct scene *overlay_build(struct show *show, const char *name, const char *about);
bool overlay_can(const struct show *show);					/* sheets can be shown in this exhibition */
void overlay_again(struct show *show);						/* in another language, or with other aids */
void overlay_turn(struct show *show, int page);				/* the same sheet, at a page from 0 */
void overlay_about(struct show *show, const char *about);	/* the same sheet, about something else */
bool overlay_is(const struct show *show, const char *name); /* open and not closing; NULL: any */

/* events.c: what comes in goes to whom it concerns */
void events_step(struct show *show);
double events_due(const struct show *show);

/* touch.c: fingers become gestures, gestures become acts */
void touch_finger(struct show *show, const struct event *event);
void touch_tick(struct show *show, double now);
void touch_forget(struct show *show); /* the scenes that are touched go */
bool touch_keeps(struct show *show,
				 const struct action *action); /* the finger is still on such a thing, and holds it */

/* grip.c: the line's light and the next panel, under a finger */
void grip_line(struct show *show, const struct gesture *gesture);
void grip_leave_line(struct show *show, bool go);
void grip_tap_line(struct show *show, const struct node *line, double x); /* x: 0..1 of the screen */
void grip_pull(struct show *show, const struct gesture *gesture);
void grip_let_go(struct show *show, const struct gesture *gesture, bool pulled, bool cancelled);
void grip_draw(const struct show *show, struct display *display); /* the name of the place where the light is held */
void grip_forget(struct show *show);							  /* the light is not held any more */
void grip_drop(struct show *show); /* a panel that a finger pulls goes back: what it pulls in goes */

/* act.c: what an action does */
void act(struct show *show, const struct action *action);

/* staff.c: the view behind two corners and a code */
bool staff_inside(const struct show *show); /* also while a code is typed */
bool staff_hides(const struct show *show);	/* where fingers are is told to nobody */
void staff_corners(struct show *show);
bool staff_act(struct show *show, const struct action *action);	   /* true: the action is done with */
bool staff_finger(struct show *show, const struct event *event);   /* true: the touch counts for nothing else */
void staff_draw(const struct show *show, struct display *display); /* over everything */
void staff_step(struct show *show);
double staff_due(const struct show *show);

/* facts.c: what the staff's view tells */
void facts_write(const struct show *show, char *out, size_t size);

/* look.c: the sheet's picture, enlarged */
void look_open(struct show *show);
void look_close(struct show *show);
void look_again(struct show *show, const struct pan *pan); /* the same picture was looked at so before */
void look_draw(struct show *show, double now, struct display *display);
bool look_moves(const struct show *show, double now);
void look_tap(struct show *show, const struct gesture *gesture, double now);
void look_gesture(struct show *show, const struct gesture *gesture, double now);
void look_zoom(struct show *show, enum action_zoom step);

/* focus.c: keys */
void focus_key(struct show *show, enum key key, double now);

/* again.c: nothing can be shown, and nobody comes */
bool again_wanted(const struct show *show);
void again_step(struct show *show);
double again_due(const struct show *show);

/* reload.c: saved files */
void reload_step(struct show *show);
double reload_due(const struct show *show);
void reload_all(struct show *show);
bool reload_open(struct show *show); /* reads the exhibition for the first time, or again when there was none */
/* Reads it whole after it has changed as a whole. False: not yet; if it has not `finished` changing, it takes over only
 * without a fault, and what is wrong is not told. */
bool reload_settled(struct show *show, bool finished);

/* release.c: the exhibition's folder as a whole */
char *release_name(const struct show *show);		/* a name for what is to be read now; to be freed */
void release_take(struct show *show, char *folder); /* takes the name: that is what was read */
void release_shake(struct show *show);				/* more than saved files: something is gone, or another folder */
/* A picture's path as a curator knows it: below the exhibition's folder; inside `path`. */
const char *release_shown(const struct show *show, const char *path);
void release_found(struct show *show);			/* it is there; told if it was away */
bool release_is_other(const struct show *show); /* the folder's name leads to another than what is shown */
void release_step(struct show *show);
double release_due(const struct show *show);
void release_finish(struct show *show);

#endif
