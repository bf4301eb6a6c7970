/* The room that a screen hangs in: millimetres, how far above the floor, from how far it is read; and what a screen so
 * small, or so high, cannot give to anybody. */
#ifndef LANTERN_DESK_ROOM_H
#define LANTERN_DESK_ROOM_H
#include "base/problem.h"
#include "exhibition/exhibition.h"
#include "scene/display.h"

/* The screen in its room. */
struct room {
	double mm_per_px; /* 0: the screen's size is not known, and so nothing of millimetres */
	double height_px;
	double mounting_mm; /* of the screen's lower edge above the floor */
	double distance_mm; /* from which it is read */
	double short_px;	/* the shorter side */
	double words_px;	/* the largest size that all words have room in */
};

struct room room_of(const struct exhibition *exhibition, int width_px, int height_px);
/* Of a box's upper edge above the floor. */
double room_height_mm(const struct room *room, const struct box *box);
/* From how far a capital letter of that text size is 0.7 degrees high (EN 301 549, 5.1.4); capitals are 0.70 em. */
double room_reading_mm(const struct room *room, double size_px);

/* The least that the shorter side of a touch area may be: 15 mm; on a screen too small for six of them above one
 * another, 1/5.8 of its shorter side. scripts/finger.lua has the same rule. */
double room_target_mm(const struct room *room);
/* From how far words are read when they are as large as the screen allows: 1/11 of its height, 1/16 of its
 * width. Never farther than the exhibition says. */
double room_words_mm(const struct room *room);
/* Low reach needs a strip at the foot of the screen in which words and controls have room. Does it lie within reach? */
bool room_in_reach(const struct room *room, bool portrait);

/* Tells, at `screen` of exhibition.lua, what no script can mend on a screen of that size. */
void room_check(const struct exhibition *exhibition, int width_px, int height_px, struct problems *problems);

enum { REACH_MM = 1100, TARGET_LEAST_MM = 15 };

#endif
