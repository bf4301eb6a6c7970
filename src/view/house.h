/* What all rooms of the kiosk share: the exhibition at hand, what draws it, the clock, the trace.
 *
 * show/ makes the house, writes its fields, and exchanges script and exhibition when files change. The rooms between
 * (tour, sheet, guest) read them, and ask for a frame or for the end by the functions below. */
#ifndef LANTERN_VIEW_HOUSE_H
#define LANTERN_VIEW_HOUSE_H
#include "base/clock.h"
#include "base/trace.h"
#include "draw/canvas.h"
#include "pages/script.h"

/* What systemd is told: that the kiosk is alive. */
struct alive {
	double at;		   /* when the next word is due */
	double undrawn_at; /* since when there is something to draw that is not drawn; < 0: there is nothing */
	bool ready;		   /* systemd knows that something is shown */
};

struct house {
	const char *folder, *data; /* the exhibition's; lantern's own, may be NULL; borrowed, as is the language */
	const char *language;	   /* that the show begins in; NULL: the exhibition's */
	struct aids aids;		   /* that every visit begins with */

	struct clock clock;
	struct trace trace;
	struct problems reported; /* every problem told since files changed last: the same one is told once */
	struct alive alive;

	struct fonts *fonts;
	struct worker *worker;
	struct window *window; /* NULL: nothing is drawn */
	struct canvas *canvas; /* NULL: nothing is drawn */
	int width, height;	   /* of the screen, px, as the visitor sees it */

	struct script *script;
	struct exhibition exhibition;
	bool readable; /* the exhibition could be read */
	bool held;	   /* no file of the exhibition may be read: what is at hand is shown */

	struct {
		bool wanted;	   /* the screen must be drawn again */
		double next_frame; /* when the next frame of a movement is due */
		unsigned nudge;	   /* counts views, each of which stands beside the place of the one before; 0: none does */
	} draw;
	bool stop; /* the kiosk ends */
};

double house_now(const struct house *house);
/* Tells each problem that was not told yet to the log and the trace, and empties the list. */
void house_report(struct house *house, struct problems *problems);
/* Begins a line of the trace: json_* adds fields, json_close ends it. */
struct json house_tell(struct house *house, const char *event);

void house_redraw(struct house *house);				/* the screen has changed */
void house_move(struct house *house, double start); /* ... and goes on changing: frames are due from `start` on */
void house_stop(struct house *house);

/* Seconds between two words to systemd; 0: it asks for none. */
double house_alive_interval(const struct house *house);
/* Tells systemd that the kiosk lives, when that is due: also within long work. */
void house_alive(struct house *house);

#endif
