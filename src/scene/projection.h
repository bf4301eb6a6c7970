/* From places on the earth to a plane, and which projection suits what is shown.
 *
 * Degrees, east and north positive; the plane's y runs down, in the unit that projection_fit was given. Formulas:
 * Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395), sections 7 (Mercator) and 15 (Lambert
 * conformal conic); Šavrič, Patterson and Jenny, The Equal Earth map projection (2018). */
#ifndef LANTERN_SCENE_PROJECTION_H
#define LANTERN_SCENE_PROJECTION_H
#include "scene/box.h"
#include <stdbool.h>
#include <stddef.h>

struct point {
	double x, y; /* of a plane; or longitude and latitude */
};

struct extent {
	double west, south, east, north; /* east is the greater number, also beyond 180 */
};

enum projection_kind {
	PROJECTION_MERCATOR,	/* near the equator, and across it: north is up everywhere */
	PROJECTION_CONIC,		/* elsewhere: shapes are true, also of whole continents */
	PROJECTION_EQUAL_EARTH, /* half the world and more: areas are true */
};

struct projection {
	enum projection_kind kind;
	double longitude, latitude; /* the middle */
	double n, f;				/* CONIC: constants of the cone */
	double scale, x, y;			/* from the projection's own plane to the caller's */
};

/* The projection for what is shown, and its middle; not yet where on a plane. */
void projection_choose(struct projection *projection, const struct extent *extent);
/* Scales and moves it so that all `places` lie in the box, as large as may be but at most `most` plane units a degree
 * of latitude, in its middle. */
void projection_fit(struct projection *projection, const struct point *places, size_t count, const struct box *box,
					double most);
/* Where a place lies; its longitude is taken the shorter way from the middle. */
struct point projection_place(const struct projection *projection, struct point place);
/* The same for degrees east of the middle, -180 to 180, which are taken as they are. */
struct point projection_at(const struct projection *projection, double east, double latitude);
/* What of the earth a frame of the plane shows, or somewhat more: longitudes in degrees east of the middle. */
void projection_window(const struct projection *projection, const struct box *frame, struct extent *window);
/* Plane units a kilometre, at the middle. */
double projection_per_km(const struct projection *projection);

#endif
