/* Fingers become gestures. Pure: no clock, no SDL, no scene; the same events give the same gestures.
 *
 * One finger owns the screen; others are ignored until all are lifted. A tap is told on release, where the finger went
 * down, if it stayed within the slop; a swipe when it moved farther than that, mainly sideways. (Pinch, long press and
 * inertia come with the viewers.) A touch that does not move for GESTURE_STUCK seconds is dropped. Whatever the device
 * sends, every PRESS is ended by one TAP, SWIPE or RELEASE, or by the next PRESS if the end itself was lost. */
#ifndef LANTERN_INPUT_GESTURE_H
#define LANTERN_INPUT_GESTURE_H
#include "input/event.h"

#define GESTURE_STUCK 20.0
enum { GESTURE_FINGERS = 16 }; /* more than these at a time are not seen */

enum gesture_kind {
	GESTURE_NONE,
	GESTURE_PRESS /* a finger came down */,
	GESTURE_TAP,
	GESTURE_SWIPE_LEFT,
	GESTURE_SWIPE_RIGHT,
	GESTURE_RELEASE /* nothing came of it */
};

struct gesture {
	enum gesture_kind kind;
	double x, y; /* where it began, 0..1 */
};

struct gesture_finger {
	long long id;
	double x, y, since; /* where and when it last moved farther than the slop */
};

struct gesture_state {
	double width, height, slop; /* the screen and the slop in one unit (design units; slop 24) */
	bool active, moved;
	long long owner;
	int down; /* fingers on the glass */
	struct gesture_finger fingers[GESTURE_FINGERS];
	double x0, y0, x, y, since; /* of the owner */
};

void gesture_init(struct gesture_state *state, double width, double height, double slop);
struct gesture gesture_feed(struct gesture_state *state, const struct event *event);
struct gesture gesture_tick(struct gesture_state *state, double now); /* drops a stuck touch */
bool gesture_held(const struct gesture_state *state);				  /* a finger is down */

#endif
