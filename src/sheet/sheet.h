/* A sheet over everything: contents, a gloss, an enlarged picture, the question whether somebody is still there.
 *
 * One at a time: another takes its place. Its state is written in this folder only. */
#ifndef LANTERN_SHEET_SHEET_H
#define LANTERN_SHEET_SHEET_H
#include "input/gesture.h"
#include "scene/action.h"
#include "scene/viewer.h"
#include "tour/tour.h"

enum { SHEET_NAME = 32, SHEET_ABOUT = 4096 };

struct sheet {
	struct house *house; /* borrows, as the tour */
	struct tour *tour;
	char name[SHEET_NAME];	 /* of overlays/NAME.lua; "": none */
	char about[SHEET_ABOUT]; /* of the staff's view: its facts */
	int page;				 /* its own, from 0 */
	bool staff;				 /* in the exhibition's language and with the kiosk's aids, whatever the visitor has set */
	struct scene *scene;	 /* owns; NULL while it is being made */
	unsigned serial;		 /* counted up with each scene that goes */
	struct motion rise;
	double shown;
	bool pending; /* it is made when nothing moves any more */
	bool closing, ready;
	bool told; /* the trace says that it is open */
	struct viewer viewer;
};

/* Which sheet, and what about. `about` may be "". */
struct sheet_wish {
	const char *name, *about;
	int page; /* from 0 */
	bool staff;
};

void sheet_init(struct sheet *sheet, struct house *house, struct tour *tour);
void sheet_finish(struct sheet *sheet);

/* sheet.c */
bool sheet_can(const struct sheet *sheet);					/* sheets can be shown in this exhibition */
bool sheet_is(const struct sheet *sheet, const char *name); /* open and not closing; NULL: any */
bool sheet_covers(const struct sheet *sheet);				/* it is open and there: what is touched is on it */
void sheet_open(struct sheet *sheet, const struct sheet_wish *wish);
void sheet_close(struct sheet *sheet);
void sheet_drop(struct sheet *sheet);					  /* at once */
void sheet_again(struct sheet *sheet);					  /* in another language, or with other aids */
void sheet_turn(struct sheet *sheet, int page);			  /* the same sheet, at a page from 0 */
void sheet_about(struct sheet *sheet, const char *about); /* the same sheet, about something else */
void sheet_step(struct sheet *sheet);
/* A scene of overlays/NAME.lua over what is on the screen; NULL: it cannot be built, and that is told. The taker owns
 * it. `pages` (may be NULL): how many it has. */
struct scene *sheet_build(struct sheet *sheet, const struct sheet_wish *wish, int *pages);

/* look.c: the sheet's picture, enlarged */
void look_open(struct sheet *sheet);
void look_again(struct sheet *sheet, const struct pan *pan);	/* the same picture was looked at so before */
bool look_takes_two(const struct sheet *sheet);					/* two fingers may move it together */
bool look_is_at(const struct sheet *sheet, double x, double y); /* 0..1 of the screen */
bool look_moves(const struct sheet *sheet, double now);
void look_tap(struct sheet *sheet, const struct gesture *gesture, double now);
void look_gesture(struct sheet *sheet, const struct gesture *gesture, double now);
void look_zoom(struct sheet *sheet, enum action_zoom step);
bool look_shift(struct sheet *sheet, int across, int down); /* what lies there; false: there is no more */
void look_draw(struct sheet *sheet, double now, struct display *display);

#endif
