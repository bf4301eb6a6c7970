/* What the files of this room ask of one another: no other room includes this. They stand in the order in which they
 * call, from touch.c and focus.c down to hand.c, never back. */
#ifndef LANTERN_GUEST_PARTS_H
#define LANTERN_GUEST_PARTS_H
#include "guest/guest.h"
#include "tour/errand.h"
#include "tour/pull.h"
#include "tour/renew.h"

/* act.c: what an action does */
void act(struct guest *guest, const struct action *action);

/* staff.c: the view behind two corners and a code */
bool staff_hides(const struct guest *guest); /* where fingers are is told to nobody */
void staff_corners(struct guest *guest);
bool staff_act(struct guest *guest, const struct action *action);  /* true: the action is done with */
bool staff_finger(struct guest *guest, const struct event *event); /* true: the touch counts for nothing else */

/* stick.c: content on a stick, and the export */
void stick_open(struct guest *guest);
void stick_act(struct guest *guest, int word);
void stick_end_preview(struct guest *guest);

/* set_clock.c */
void clock_open(struct guest *guest);
void clock_key(struct guest *guest, int word);

/* office.c: the staff's sheets */
#define STAFF_READING 120.0 /* seconds without touch until one that is read closes */
void staff_enter(struct guest *guest, enum staff_mode mode, double seconds, const char *about);
void staff_leave(struct guest *guest);
void staff_facts(struct guest *guest);		 /* how the kiosk is doing */
bool staff_shows(const struct guest *guest); /* the sheet of its mode stands there */
void staff_forget(struct guest *guest);		 /* what was typed */
void staff_tell(struct guest *guest, const char *state);

/* facts.c: what the staff's view tells */
void facts_write(const struct guest *guest, char *out, size_t size);

/* grip.c: the line's light and the next panel, under a finger */
void grip_line(struct guest *guest, const struct node *line, const struct gesture *gesture);
void grip_leave_line(struct guest *guest, bool go);
void grip_tap_line(struct guest *guest, const struct node *line, double x); /* x: 0..1 of the screen */
void grip_let_go(struct guest *guest, const struct gesture *gesture, bool pulled, bool cancelled);

/* visit.c: who is there, in which language, with which aids */
void visit_touched(struct guest *guest, double now);
void visit_wait(struct guest *guest, double now); /* somebody is answering the question: it waits again */
void visit_hold(struct guest *guest, bool held);  /* the staff are there */
void visit_language(struct guest *guest, int language, enum cause cause);
void visit_aids(struct guest *guest, struct aids aids);
void visit_rest(struct guest *guest); /* nobody is there any more */

/* focus.c: what Enter would do */
int focus_place(const struct guest *guest, int *count); /* the how-manieth stop it is, from 1; 0: there is no ring */

/* look_keys.c: the enlarged picture, under keys */
bool look_key(struct guest *guest, enum key key); /* true: the key is done with */
void focus_look(struct guest *guest);			  /* arrows move it from here on */

/* hand.c: what a finger or the keyboard holds, found again in the scenes of now */
struct held hand_hit(const struct guest *guest, double x, double y); /* the topmost thing there, 0..1 of the screen */
struct held hand_hold(const struct guest *guest, enum held_on on, const struct node *node); /* NULL: nothing there */
bool hand_same(const struct held *a, const struct held *b);
void hand_press(struct guest *guest, struct held held);
void hand_release(struct guest *guest); /* the finger goes on, but holds nothing */
void hand_forget_names(struct guest *guest);

#endif
