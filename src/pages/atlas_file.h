/* The outlines of the earth that lantern brings, in assets/look/atlas (make.py there tells the format).
 *
 * The file is read once and stays as it is, compact; a line's spots are decoded when it is drawn. */
#ifndef LANTERN_PAGES_ATLAS_FILE_H
#define LANTERN_PAGES_ATLAS_FILE_H
#include "base/error.h"
#include "scene/outline.h"
#include <stdint.h>

/* A line of spots, from which rings are put together. */
struct atlas_arc {
	struct extent extent; /* degrees */
	uint32_t at, count;	  /* in the file; spots */
};

/* Rings stand one after another in one array: each begins with how many arcs it has, then n forwards, ~n backwards. */
struct atlas_shape {
	char code[3];		/* of a country, ISO 3166; else "" */
	uint32_t at, rings; /* in `refs` */
};

struct atlas {
	uint8_t *bytes; /* owns */
	size_t length;
	double steps;				   /* a degree */
	struct atlas_arc *arcs;		   /* owns */
	struct atlas_shape *countries; /* owns */
	int32_t *refs;				   /* owns */
	uint32_t arc_count, country_count, ref_count, ref_room;
	struct atlas_shape land, lakes;
	struct atlas_shape borders, rivers; /* lines: of one "ring" */
};

/* NULL with an error when it is not there or damaged. */
struct atlas *atlas_read(const char *path, struct error *error);
void atlas_destroy(struct atlas *atlas);

/* Adds the spots of an arc (n, or ~n from its end), degrees moved east by `shift`; false: out of memory. */
bool atlas_add_arc(const struct atlas *atlas, int32_t ref, double shift, struct outline *outline);
static inline uint32_t atlas_arc_of(int32_t ref)
{
	return (uint32_t)(ref >= 0 ? ref : ~ref);
}

#endif
