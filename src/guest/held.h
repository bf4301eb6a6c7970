/* What a visitor's fingers and keys hold. */
#ifndef LANTERN_GUEST_HELD_H
#define LANTERN_GUEST_HELD_H
#include "input/gesture.h"
#include "scene/action.h"
#include "scene/scene.h"

/* What a finger is doing; only one gesture at a time. */
enum grip { GRIP_NONE, GRIP_PRESS, GRIP_DRAG, GRIP_LINE, GRIP_CHOOSE, GRIP_VIEWER, GRIP_IGNORED };

enum held_on { HELD_NONE, HELD_PANEL, HELD_CHROME, HELD_SHEET };

/* A thing on the screen, known by where it is found again, for its scene may go at any time. */
struct held {
	enum held_on on;
	unsigned serial; /* of the view or the sheet */
	unsigned view;	 /* that was on the screen then, perhaps under the sheet: its serial, */
	int panel;		 /* and of which panel it was */
	int number;		 /* the node's in its scene; -1: a place where nothing can be touched */
	struct action action;
};

struct hand {
	struct gesture_state gesture;
	enum grip grip;
	struct {
		bool on;
		double at, x, y;
	} knock;			 /* a touch has just changed everything under it, there: another at once is the same */
	struct held pressed; /* by a finger */
	struct held focus;	 /* of a keyboard */
	bool looks;			 /* arrows move the enlarged picture that the focus is on */
	unsigned looked;	 /* counts keys that moved or enlarged one */
	bool at_edge;		 /* the last of them could not */
	struct held lost;	 /* what the ring stood on when its scene went, until it is looked for again */
	double line_at;		 /* GRIP_LINE: where the finger holds the light, in panels ... */
	struct scene *names; /* ... and what names the places there; owns; NULL: nothing does */
};

#endif
