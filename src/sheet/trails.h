/* The touch test: what fingers paint. Each finger on the glass has a colour of its own; the oldest paint goes first. */
#ifndef LANTERN_SHEET_TRAILS_H
#define LANTERN_SHEET_TRAILS_H
#include "input/event.h"
#include "scene/display.h"

enum { TRAILS_DOTS = 1024, TRAILS_FINGERS = 10 };

struct trail_dot {
	float x, y; /* 0..1 of the screen */
	unsigned char colour;
	bool large; /* a finger came down or was lifted here */
};

struct trails {
	struct trail_dot dots[TRAILS_DOTS];
	int count, next; /* a ring */
	struct {
		bool down;
		long long id;
		double x, y;
	} fingers[TRAILS_FINGERS];
};

/* `ratio`: the screen's width to its height. True: something was painted. */
bool trails_feed(struct trails *trails, const struct event *event, double ratio);
/* Adds the paint to the list; `unit`: pixels a design unit. */
void trails_show(const struct trails *trails, double unit, struct display *display);

#endif
