/* The state of the staff's view: which of its sheets stands there, what was typed, what is on a stick. */
#ifndef LANTERN_GUEST_STAFF_H
#define LANTERN_GUEST_STAFF_H
#include "exhibition/pin.h"
#include "sheet/trails.h"

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

#endif
