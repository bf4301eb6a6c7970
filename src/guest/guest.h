/* Whoever stands before the screen: a visitor or the staff, their fingers and their keys.
 *
 * The state is written in this folder only; show/ brings what comes in, and draws. */
#ifndef LANTERN_GUEST_GUEST_H
#define LANTERN_GUEST_GUEST_H
#include "exhibition/pin.h"
#include "guest/held.h"
#include "guest/speaking.h"
#include "input/event.h"
#include "sheet/sheet.h"
#include "sheet/trails.h"

enum visit_state {
	VISIT_NONE,	   /* nobody: the title, the tour */
	VISIT_READS,   /* somebody reads */
	VISIT_WARNING, /* somebody has read, it seems: the sheet asks */
};

struct visit {
	enum visit_state state;
	double touched; /* time of the last touch */
	double entered; /* when the state began */
	double ends_at; /* WARNING: when it is over */
	bool held;		/* the staff are there: the visit waits */
	struct {
		char name[SHEET_NAME], about[128];
		int page;
		struct pan pan; /* how its picture was looked at */
	} asked_over;		/* the sheet that was open when the visitor was asked; "": none */
};

enum staff_mode {
	STAFF_AWAY,	   /* nobody of the staff is there */
	STAFF_PIN,	   /* somebody types a code */
	STAFF_OPEN,	   /* the facts and what can be done */
	STAFF_TOUCH,   /* the touch test */
	STAFF_PAUSE,   /* touches count for nothing: the glass is being cleaned */
	STAFF_STICK,   /* what is on a stick, and what becomes of it */
	STAFF_PREVIEW, /* that content is shown, to be looked at */
	STAFF_CLOCK,   /* somebody sets the clock */
};

/* What the keeper tells of a stick. */
enum stick_state {
	STICK_NONE,
	STICK_CALLS, /* the staff are to see it: there is content, or a reason why not */
	STICK_SHOWN, /* the new content is on the screen, for a look */
	STICK_OTHER
};

enum { STAFF_TYPED = 12 }; /* digits at the most: of a code, or of a date and a time */

struct staff {
	enum staff_mode mode;
	struct pin_guard guard;
	char typed[STAFF_TYPED + 1];
	bool wrong;	  /* the code that was typed last */
	double until; /* TOUCH, PAUSE, PREVIEW: when it is over */
	enum stick_state stick;
	bool called; /* a stick was put in: the code is to be asked for */
	int told;	 /* PAUSE: the seconds that are written there */
	struct trails trails;
};

struct guest {
	struct house *house; /* borrows, as the others */
	struct tour *tour;
	struct sheet *sheet;
	struct visit visit;
	struct hand hand;
	struct staff staff;
	struct speaking speaking;
};

void guest_init(struct guest *guest, struct house *house, struct tour *tour, struct sheet *sheet);
void guest_finish(struct guest *guest);

/* ---- what comes in ---- */

void touch_finger(struct guest *guest, const struct event *event);
void touch_tick(struct guest *guest, double now);
void focus_key(struct guest *guest, enum key key, double now);

/* A key of speech; true: it counts for nothing else. */
bool speak_key(struct guest *guest, enum key key, double now);
void speak_finish(struct guest *guest); /* before guest_finish */

/* ---- in time ---- */

void visit_set_state(struct guest *guest, enum visit_state state);
void visit_step(struct guest *guest);
double visit_due(const struct guest *guest); /* < 0: not by time; staff_due too */
bool staff_ask(struct guest *guest);		 /* for the code; false: there is none, or nothing is heard just now */
void staff_hear(struct guest *guest);		 /* the keeper has something to tell */
void staff_step(struct guest *guest);
void focus_step(struct guest *guest); /* the ring stands again on what was made anew under it */
void speak_step(struct guest *guest); /* says what has changed */
double staff_due(const struct guest *guest);

/* ---- what is held, and what is drawn of it ---- */

void hand_reset(struct guest *guest);  /* the screen has changed its size: no finger is on it */
void hand_forget(struct guest *guest); /* the finger and the ring let go of everything */
/* Lets go of things that are not on the screen any more: to be called before the hand is looked at. */
void hand_check(struct guest *guest);
const struct node *hand_find(const struct guest *guest, const struct held *held); /* NULL: there is no such thing */
void grip_draw(const struct guest *guest, struct display *display);	 /* the name of the place where the light is held */
void speak_draw(const struct guest *guest, struct display *display); /* that speech is on, and by which keys */
void staff_draw(const struct guest *guest, struct display *display); /* the touch test, over everything */

#endif
