/* Counts how often a line to the north of the place crosses a country's outline: an odd number of times from within.
 *
 * Most outlines are passed over by their extents alone. */
#include "pages/atlas_where.h"

static bool is_beside(const struct atlas *atlas, int32_t ref, struct point place)
{
	const struct extent *extent = &atlas->arcs[atlas_arc_of(ref)].extent;
	return place.x < extent->west || place.x > extent->east || place.y > extent->north;
}

static bool crosses(struct point from, struct point to, struct point place)
{
	if ((from.x > place.x) == (to.x > place.x))
		return false;
	return from.y + (place.x - from.x) / (to.x - from.x) * (to.y - from.y) > place.y;
}

static bool is_in(const struct atlas *atlas, const struct atlas_shape *shape, struct point place,
				  struct outline *outline)
{
	const int32_t *at = &atlas->refs[shape->at];
	bool within = false;
	for (uint32_t ring = 0; ring < shape->rings; ring++) {
		int32_t count = *at++;
		for (int32_t i = 0; i < count; i++, at++) {
			outline->count = 0;
			if (is_beside(atlas, *at, place) || !atlas_add_arc(atlas, *at, 0, outline))
				continue;
			for (size_t j = 1; j < outline->count; j++)
				within ^= crosses(outline->points[j - 1], outline->points[j], place);
		}
	}
	return within;
}

const char *atlas_where(const struct atlas *atlas, struct point place)
{
	struct outline outline = { 0 };
	const char *found = NULL;
	for (uint32_t i = 0; i < atlas->country_count && !found; i++)
		if (is_in(atlas, &atlas->countries[i], place, &outline))
			found = atlas->countries[i].code;
	outline_finish(&outline);
	return found;
}
