/* How a picture that can be zoomed moves in a viewer's area: under fingers, after them, and by buttons. Pure and closed
 * in time: pan_at tells any moment from what happened, so the same events give the same picture however often it is
 * asked.
 *
 * Places and offsets are 0..1 of the area. At scale 1 the whole picture just fits: it covers fit_width by fit_height of
 * the area, one of which is 1. A point p of the picture (0..1) stands at
 *
 *     0.5 + x + (p - 0.5) * fit * scale
 *
 * Fingers may pull past the limits, ever harder; let go, it springs back. Where the picture is smaller than the area it
 * stays in the middle.
 *
 *     pan_hold                     a finger is down on it, a drag or a pinch begins: it stops where it is
 *     pan_drag, pan_pinch          what gesture.h tells since then: dx, dy; the centre, the ratio
 *     pan_release                  it is let go: it glides on, is stopped at its edges, springs back
 *
 * Numbers that are none change nothing, nor do such beyond a million. */
#ifndef LANTERN_INPUT_PAN_H
#define LANTERN_INPUT_PAN_H
#include <stdbool.h>

#define PAN_ZOOM_TIME 0.36 /* seconds of a zoom by button, and of springing back */

struct pan_view {
	double scale; /* 1: the whole picture fits */
	double x, y;  /* the picture's middle from the area's middle */
};

enum pan_mode { PAN_STILL, PAN_HELD, PAN_GLIDE, PAN_EASE };

/* The fields are pan's own. */
struct pan {
	double fit_width, fit_height, max;
	enum pan_mode mode;
	struct pan_view from, to; /* ease: both; else where it is (held: before the fingers moved it, not yet softened) */
	struct pan_view held;	  /* where the fingers have it now */
	double focus_x, focus_y;  /* the last pinch's centre: springing back keeps what is there */
	double start, vx, vy;	  /* when it was let go, and how fast */
};

/* The whole picture. `max` below 1 counts as 1, one beyond a million as a million. */
void pan_init(struct pan *pan, double fit_width, double fit_height, double max);
void pan_hold(struct pan *pan, double now);
void pan_drag(struct pan *pan, double dx, double dy); /* since pan_hold; nothing if it is not held */
/* Since pan_hold: what was at (x, y) is at (x + dx, y + dy) now, `ratio` times as large. */
void pan_pinch(struct pan *pan, double x, double y, double dx, double dy, double ratio);
void pan_release(struct pan *pan, double vx, double vy, double now); /* areas a second; 0, 0: it does not glide */
/* Eased to `scale` (brought within the limits) in PAN_ZOOM_TIME; what is at (x, y) stays there as far as the edges let
 * it. Takes it from the fingers. */
void pan_zoom_to(struct pan *pan, double scale, double x, double y, double now);

/* Eased by dx, dy from where it is going to be, as far as the edges let it. Takes it from the fingers. */
void pan_move_by(struct pan *pan, double dx, double dy, double now);

struct pan_view pan_at(const struct pan *pan, double now);
struct pan_view pan_rest(const struct pan *pan);	/* where it is going to be: a button's next step counts from here */
bool pan_moving(const struct pan *pan, double now); /* will pan_at change after `now` by itself? */

#endif
