/* SDL's events become lantern's. Private to draw/. */
#ifndef LANTERN_DRAW_PUMP_H
#define LANTERN_DRAW_PUMP_H
#include "draw/keys.h"
#include "draw/screen.h"
#include "input/event.h"
#include <stdbool.h>

struct pump {
	bool pumped;				  /* since the queue was last empty */
	bool mouse_down;			  /* the left button is the mouse's finger */
	bool can_leave;				  /* windowed: Escape and q mean quit */
	bool letters;				  /* keys that mean nothing else are told by their letter */
	const struct key_table *keys; /* borrows; NULL: only the usual ones */
};

/* The next event that means something (all of it but the time); false when there is none. Marks the screen as lost when
 * it is. */
bool pump_next(struct pump *pump, struct screen *screen, struct event *event);

union SDL_Event;
/* One event; false when it means nothing here. */
bool pump_translate(struct pump *pump, struct screen *screen, const union SDL_Event *from, struct event *event);

#endif
