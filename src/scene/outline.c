/* Cutting and simplifying, in any plane. Must not know projections' formulas. */
#include "scene/outline.h"
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void outline_finish(struct outline *outline)
{
	free(outline->points);
	*outline = (struct outline){ 0 };
}

bool outline_add(struct outline *outline, struct point point)
{
	if (outline->count == outline->room) {
		size_t room = outline->room ? outline->room * 2 : 256;
		struct point *points = reallocarray(outline->points, room, sizeof *points);
		if (!points)
			return false;
		outline->points = points;
		outline->room = room;
	}
	outline->points[outline->count++] = point;
	return true;
}

/* One edge of a frame: how far inside it a point lies. */
struct edge {
	double x, y, least; /* x * point.x + y * point.y >= least is inside */
};

static double depth(const struct edge *edge, struct point point)
{
	return edge->x * point.x + edge->y * point.y - edge->least;
}

static bool cut_at(const struct outline *ring, const struct edge *edge, struct outline *out)
{
	out->count = 0;
	for (size_t i = 0; i < ring->count; i++) {
		struct point from = ring->points[i ? i - 1 : ring->count - 1], to = ring->points[i];
		double a = depth(edge, from), b = depth(edge, to);
		if ((a >= 0) != (b >= 0)) {
			double t = a / (a - b);
			if (!outline_add(out, (struct point){ from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t }))
				return false;
		}
		if (b >= 0 && !outline_add(out, to))
			return false;
	}
	return true;
}

bool outline_cut_ring(struct outline *ring, struct outline *spare, const struct box *frame)
{
	const struct edge edges[] = {
		{ 1, 0, frame->x },
		{ -1, 0, -frame->x - frame->width },
		{ 0, 1, frame->y },
		{ 0, -1, -frame->y - frame->height },
	};
	for (size_t i = 0; i < sizeof edges / sizeof *edges; i++) {
		if (!cut_at(ring, &edges[i], spare))
			return false;
		struct outline other = *ring;
		*ring = *spare;
		*spare = other;
	}
	return true;
}

bool outline_cut_line(struct point *from, struct point *to, const struct box *frame)
{
	double dx = to->x - from->x, dy = to->y - from->y, first = 0, last = 1;
	const double sides[4][2] = {
		{ -dx, from->x - frame->x },
		{ dx, frame->x + frame->width - from->x },
		{ -dy, from->y - frame->y },
		{ dy, frame->y + frame->height - from->y },
	};
	for (int i = 0; i < 4; i++) {
		double run = sides[i][0], left = sides[i][1];
		if (run == 0 && left < 0)
			return false;
		if (run < 0)
			first = fmax(first, left / run);
		else if (run > 0)
			last = fmin(last, left / run);
	}
	if (first > last)
		return false;
	struct point start = *from;
	*from = (struct point){ start.x + dx * first, start.y + dy * first };
	*to = (struct point){ start.x + dx * last, start.y + dy * last };
	return true;
}

static double distance(struct point point, struct point from, struct point to)
{
	double dx = to.x - from.x, dy = to.y - from.y, length = hypot(dx, dy);
	if (length == 0)
		return hypot(point.x - from.x, point.y - from.y);
	return fabs((point.x - from.x) * dy - (point.y - from.y) * dx) / length;
}

/* The point between two that lies farthest from their line; `first` if none lies farther than `most`. */
static size_t farthest(const struct outline *outline, size_t first, size_t last, double most)
{
	struct point to = outline->points[last < outline->count ? last : 0]; /* a ring's last is its first */
	size_t at = first;
	for (size_t i = first + 1; i < last; i++) {
		double far = distance(outline->points[i], outline->points[first], to);
		if (far > most) {
			most = far;
			at = i;
		}
	}
	return at;
}

static size_t opposite(const struct outline *ring)
{
	size_t at = 0;
	double most = 0;
	for (size_t i = 1; i < ring->count; i++) {
		double far = hypot(ring->points[i].x - ring->points[0].x, ring->points[i].y - ring->points[0].y);
		if (far > most) {
			most = far;
			at = i;
		}
	}
	return at;
}

/* `ends` is the pile of points up to which is still to be done, the nearest on top. */
static void keep_seen(struct outline *outline, bool ring, double most, uint8_t *kept, size_t *ends)
{
	size_t first = 0, height = 0;
	ends[height++] = ring ? outline->count : outline->count - 1;
	if (ring) {
		size_t far = opposite(outline);
		kept[far] = 1;
		if (far > 0)
			ends[height++] = far;
	}
	kept[0] = 1;
	while (height > 0) {
		size_t last = ends[height - 1], at = farthest(outline, first, last, most);
		if (at != first) {
			ends[height++] = at;
			continue;
		}
		kept[last < outline->count ? last : 0] = 1;
		first = last;
		height--;
	}
}

bool outline_simplify(struct outline *outline, bool ring, double most)
{
	if (outline->count < 3)
		return true;
	uint8_t *kept = calloc(outline->count + 1, 1);
	size_t *ends = calloc(outline->count + 2, sizeof *ends);
	bool done = kept && ends;
	if (done) {
		keep_seen(outline, ring, most, kept, ends);
		size_t count = 0;
		for (size_t i = 0; i < outline->count; i++)
			if (kept[i])
				outline->points[count++] = outline->points[i];
		outline->count = count;
	}
	free(kept);
	free(ends);
	return done;
}
