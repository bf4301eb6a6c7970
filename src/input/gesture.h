/* Fingers become gestures. Pure: no clock, no SDL, no scene; the same events give the same gestures, however often and
 * whenever gesture_tick is called in between.
 *
 * What a caller may rely on, whatever the device sends:
 *
 *     PRESS       then (HOLD)        then one of TAP, RELEASE, DRAG_BEGIN
 *     DRAG_BEGIN  then DRAG_MOVE ... then one of DRAG_END, DRAG_CANCEL
 *     PINCH_BEGIN then PINCH_MOVE ...then PINCH_END
 *
 * One of these at a time, never two; CORNERS stands between them. All numbers are finite. The glass counts as free 20 s
 * after the last event at the latest.
 *
 * One gesture owns the screen. A finger *rests* when it has not moved farther than the slop for a second. A new finger
 * begins a gesture when every other finger on the glass rests; a gesture of resting fingers is ended by that. Else it
 * joins a one-finger gesture where two are allowed, and is ignored until it is lifted where they are not. So a palm or
 * a sleeve on the glass never locks the kiosk, whether it came first or later, while the other fingers of a whole hand,
 * which come within a second, press nothing. Where two are allowed a resting finger becomes the other half of a pinch
 * as soon as either moves past the slop: beside a palm one can tap a button, and a thumb that waited can pinch.
 *
 * A press that moves past the slop becomes a drag; its axis is locked to the dominant direction. dx and dy count from
 * where the slop was left, so nothing jumps. A finger lifted from a pinch ends it, and the other one goes on at once as
 * a drag of its own (PINCH_END, DRAG_BEGIN with AXIS_FREE) that counts from where it is: no jump there either.
 *
 * Glass has noise, and noise is nobody. A contact that bounces (lifted, and down again at once in its place) can go on
 * to be a drag, but is no second tap. A finger where a ghost haunts (input/ghosts.h) begins nothing and is in nobody's
 * way. Whoever only trembles does not stir: see `stirs`. A mouse has no noise. */
#ifndef LANTERN_INPUT_GESTURE_H
#define LANTERN_INPUT_GESTURE_H
#include "input/event.h"
#include "input/flick.h"
#include "input/ghosts.h"

#define GESTURE_SLOP 24.0		 /* design units a finger may tremble */
#define GESTURE_EDGE 0.01		 /* places nearer to an edge, or beyond it, count as this far in */
#define GESTURE_DOUBLE 0.35		 /* seconds from a tap to the next press */
#define GESTURE_DOUBLE_SLOP 48.0 /* design units between the two */
#define GESTURE_LONG 0.6		 /* seconds until HOLD */
#define GESTURE_REST 1.0		 /* seconds of stillness after which a finger rests */
#define GESTURE_CORNER 0.12		 /* of the shorter side: how large the two top corners are */
#define GESTURE_CORNER_TIME 3.0	 /* seconds until CORNERS */
#define GESTURE_STUCK 20.0		 /* seconds of stillness after which a finger is dropped: water, a lost up */
#define GESTURE_BOUNCE 0.04		 /* less than so many seconds from a lift to a down in the same place: one contact */
enum {
	GESTURE_FINGERS = 16, /* of more, the one that moved last longest ago and is in no gesture is forgotten */
	GESTURE_MOST = 8,	  /* gestures that one event can make */
};

enum gesture_kind {
	GESTURE_NONE,
	GESTURE_PRESS,		 /* a finger came down: show what it presses as pressed */
	GESTURE_HOLD,		 /* it stayed where it is for GESTURE_LONG; told once */
	GESTURE_TAP,		 /* lifted within the slop and before HOLD; count is 2 for the second of a double tap */
	GESTURE_RELEASE,	 /* the press came to nothing, or `held` */
	GESTURE_DRAG_BEGIN,	 /* past the slop: no tap any more */
	GESTURE_DRAG_MOVE,	 /* */
	GESTURE_DRAG_END,	 /* lifted, with its velocity; with none: it became a pinch, or rested and another came */
	GESTURE_DRAG_CANCEL, /* the finger was lost or dropped: go back */
	GESTURE_PINCH_BEGIN,
	GESTURE_PINCH_MOVE,
	GESTURE_PINCH_END,
	GESTURE_CORNERS, /* two fingers rested in the two top corners for GESTURE_CORNER_TIME: the staff */
};

enum gesture_axis { AXIS_FREE, AXIS_HORIZONTAL, AXIS_VERTICAL };

struct gesture {
	enum gesture_kind kind;
	double x, y;			/* where it went down; of a pinch, the centre when it began. 0..1 of the screen */
	double at_x, at_y;		/* where it is now; of a pinch, the centre */
	double dx, dy;			/* DRAG_*, PINCH_*: moved since it began, in screens: how far the picture follows */
	double vx, vy;			/* DRAG_END: screens a second */
	enum gesture_axis axis; /* DRAG_* */
	double ratio;			/* PINCH_*: the fingers' distance to that when it began; else 1 */
	int count;				/* TAP: 1 or 2 */
	bool held; /* RELEASE: lifted within the slop after HOLD; who has no use for HOLD takes it for a tap, as slow
				  fingers do */
};

/* What one event or moment brought, in order. */
struct gestures {
	int count;
	struct gesture list[GESTURE_MOST];
	bool stirs; /* somebody is there: a finger came, went or moved farther than the slop, and is no ghost */
};

struct gesture_finger {
	long long id;
	double x0, y0, down;			/* where and when it came down */
	double x, y;					/* where it is */
	double still_x, still_y, since; /* where and when it last moved farther than the slop */
	bool moved;						/* it has ever been farther than the slop from where it came down */
	bool spent;						/* CORNERS was told of it: nothing more comes of it */
	bool ghost;						/* nor of this one: nobody is there */
};

enum gesture_phase { PHASE_IDLE, PHASE_PRESS, PHASE_DRAG, PHASE_PINCH };

/* The fields are the recogniser's own. */
struct gesture_state {
	double width, height; /* of the screen, design units */
	bool allow_two;
	double now; /* the last time it was told */
	int down;
	struct gesture_finger fingers[GESTURE_FINGERS];

	enum gesture_phase phase;
	long long owner, partner; /* whose it is; the partner's in a pinch */
	bool held;				  /* HOLD was told */
	enum gesture_axis axis;
	struct {
		double x, y;
	} from, origin; /* where it went down; where dx and dy count from */
	double spread;	/* the fingers' distance when the pinch began, design units */
	struct flick flick;

	struct {
		bool known;
		double at, x, y;
	} lift,		  /* a finger went ... */
		tap;	  /* ... and a tap that a second may follow */
	bool bounced; /* the press under way is the last contact once more */
	struct ghosts ghosts;
};

void gesture_init(struct gesture_state *state, double width, double height); /* the screen in design units */
/* A viewer is open: two fingers pinch. A pinch under way goes on; see gesture_cancel. */
void gesture_allow_two(struct gesture_state *state, bool allowed);
/* Events that are no fingers' are ignored. Times and places may be any number, also none. */
struct gestures gesture_feed(struct gesture_state *state, const struct event *event);
struct gestures gesture_tick(struct gesture_state *state, double now);
double gesture_due(const struct gesture_state *state); /* when the next tick matters, exactly; negative: none does */
/* Forgets everything on the glass (touch is paused, the screen changed): tells the end of what was under way; fingers
 * count again when they have been lifted. */
struct gestures gesture_cancel(struct gesture_state *state);
bool gesture_held(const struct gesture_state *state); /* a finger is on the glass, in a gesture or not */
/* May the press under way still become a tap, and where is the finger? A caller takes the mark off what is pressed as
 * soon as this is false or outside of it, and ignores a TAP that ended (at_x, at_y) outside. */
bool gesture_pressed(const struct gesture_state *state, double *x, double *y);

/* Where a swipe of `moved` screens ends that was let go with `velocity` screens a second: 1 the next (the finger went
 * left or up, both negative), -1 the one before, 0 stays. A flick of at least half a screen a second goes where it
 * points, however short, unless it takes back what was moved: then, and when the finger was on its way back faster than
 * a tenth, it stays. Slower ones go on when the place after another 0.2 s would be past a third of the screen. */
int gesture_snap(double moved, double velocity);

#endif
