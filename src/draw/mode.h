/* Which of a display's modes is taken. Private to draw/. */
#ifndef LANTERN_DRAW_MODE_H
#define LANTERN_DRAW_MODE_H

/* Pixels, and pictures a second; `number`: the caller's own. */
struct mode {
	int width, height, rate, number;
};

/* A Pi shows 1080p at 60 frames a second; a larger mode costs four times as much and looks the same from a metre. Of a
 * display that stands upright the longer side is its height. */
enum { MODE_LONG = 1920, MODE_SHORT = 1200, MODES_MOST = 128 };

/* The one of `modes` to be asked for; NULL: the display's own, because it is no larger than need be or because no other
 * lies and stands as it does. A display is never asked to show a lying picture upright or the other way round: it would
 * be squeezed, or black. */
const struct mode *mode_choose(struct mode own, const struct mode *modes, int count);

/* The one of `modes` that is wanted by name, of several rates the one asked for, else 60 or the highest; NULL: there is
 * none. A wish without a width is none. */
const struct mode *mode_find(struct mode wish, const struct mode *modes, int count);

#endif
