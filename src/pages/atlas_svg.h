/* A map as one SVG document: all that is drawn of the earth in a frame becomes one picture. */
#ifndef LANTERN_PAGES_ATLAS_SVG_H
#define LANTERN_PAGES_ATLAS_SVG_H
#include "pages/atlas_file.h"

enum { ATLAS_COUNTRIES_MOST = 32, ATLAS_SVG_MOST = 768 << 10 };

enum atlas_part {
	ATLAS_SEA,
	ATLAS_LAND,
	ATLAS_COUNTRY,
	ATLAS_RIVER,
	ATLAS_LAKE,
	ATLAS_BORDER,
	ATLAS_GRID,
	ATLAS_PARTS
};

/* Where coasts run, in cells of so many design units: names keep clear of them. */
struct atlas_coasts {
	struct box frame;
	int columns, rows;
	uint8_t cells[]; /* row by row */
};

enum { ATLAS_CELL = 12, ATLAS_CELLS_MOST = 60000 };
/* How many cells of the box a coast runs through. */
int atlas_coasts_in(const struct atlas_coasts *coasts, const struct box *box);

struct atlas_picture {
	const struct projection *projection;
	struct box frame; /* of the projection's plane, in design units */
	struct box clear; /* where words stand: lakes and rivers that reach into it are left out */
	double seen;	  /* the smallest length that is seen, in design units: half a pixel */
	bool drawn[ATLAS_PARTS];
	uint32_t colours[ATLAS_PARTS];
	double line; /* of rivers; borders and the grid are half as wide */
	char countries[ATLAS_COUNTRIES_MOST][3];
	int country_count;
};

/* To be freed; NULL when out of memory, or longer than ATLAS_SVG_MOST. *points: how many were looked at, for what it
 * costs. `coasts`, with its frame and size, is filled in. */
char *atlas_svg(const struct atlas *atlas, const struct atlas_picture *picture, struct atlas_coasts *coasts,
				size_t *points);

/* The extent of a country's largest part, or false if the atlas has no such country. */
bool atlas_country(const struct atlas *atlas, const char *code, struct extent *extent);

#endif
