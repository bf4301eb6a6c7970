/* What the staff's view is doing. Its functions stand in state.h, for they work on the kiosk. */
#ifndef LANTERN_SHOW_STAFF_STATE_H
#define LANTERN_SHOW_STAFF_STATE_H
#include "exhibition/pin.h"
#include "show/trails.h"

enum staff_mode {
	STAFF_AWAY,	 /* nobody of the staff is there */
	STAFF_PIN,	 /* somebody types a code */
	STAFF_OPEN,	 /* the facts and what can be done */
	STAFF_TOUCH, /* the touch test */
	STAFF_PAUSE, /* touches count for nothing: the glass is being cleaned */
};

struct staff {
	enum staff_mode mode;
	struct pin_guard guard;
	char typed[PIN_MOST + 1];
	bool wrong;	  /* the code that was typed last */
	double until; /* TOUCH, PAUSE: when it is over */
	int told;	  /* PAUSE: the seconds that are written there */
	struct trails trails;
};

#endif
