/* A track is a declared movement of one property of one node.
 *
 * An ambient track never ends: it swings between its two values, is drawn at no more than 24 frames a second and is
 * absent in calm motion (then the property keeps the value `to`).
 *
 * X and Y add to where the layout puts the node; opacity, scale and rotation take the place of the node's own value. Of
 * several tracks of one property, offsets and rotations add up, opacities and scales multiply. */
#ifndef LANTERN_SCENE_TRACK_H
#define LANTERN_SCENE_TRACK_H
#include "base/easing.h"
#include <stdbool.h>

enum track_property {
	TRACK_X,
	TRACK_Y,
	TRACK_OPACITY,
	TRACK_SCALE,
	TRACK_ROTATION
}; /* X, Y: offsets in design units */
enum track_driver {
	DRIVER_TIME,	/* seconds since the scene was shown */
	DRIVER_TRAVEL,	/* the position on the journey, in panels */
	DRIVER_RISE,	/* 0..1: how far a light has risen over the one before, or a sheet over the panel */
	DRIVER_OPENING, /* 0..1: how far the frame is open */
};

/* Where all drivers stand at one moment. */
struct drivers {
	double time, travel, rise, opening;
	bool calm;
};

struct track {
	struct track *next;
	enum track_property property;
	enum track_driver driver;
	double from, to;
	double start, duration; /* seconds or panels; duration of an ambient track: one full swing there and back */
	struct easing easing;
	bool ambient;
};

double track_value(const struct track *track, const struct drivers *drivers);
bool track_moving(const struct track *track, double time, bool calm); /* will it change after `time`? (driver time) */

#endif
