/* Fitting lines by dynamic programming: best[i] is the best way to set the first i pieces.
 *
 * Ways are compared by their number of lines first (a panel's box is tight: a finer edge never costs a line) and by the
 * sum of squared slack second. Both add up, so the best way to a point goes through best ways: one pass, each piece
 * looking back over one line's length. Bound and inner breaks are opened only inside a group that is wider than a line.
 * Must not know what the pieces are. */
#include "scene/fit.h"
#include <math.h>
#include <string.h>

/* In shares of a full empty line's cost. */
static const double COST_LOOSENED = 0.1, COST_INNER = 0.3, COST_WIDOW = 0.5;
static const double WIDOW_SHARE = 1 / 6.0; /* of the line: a word or two shorter than that are no last line */
static const double TOLERANCE = 0.5; /* px: too little to be seen, and enough for rounding on the way to Lua and back */

struct way {
	int lines, from; /* from: the first piece of the last line */
	double cost;
};

struct work {
	const struct fit_piece *pieces;
	int count;
	double limit;
	bool balance;
	double *left; /* where each piece stands if all were on one line; count + 1 of them */
	bool *open;	  /* may a line end after this piece? */
	struct way *best;
};

/* From the first piece's left edge to the last one's right edge. */
static double line_width(const struct work *work, int first, int last)
{
	return work->left[last] + work->pieces[last].width + work->pieces[last].hyphen - work->left[first];
}

/* Opens the breaks of `level` in every group that is wider than the line. */
static bool open_groups(struct work *work, enum break_level level)
{
	bool wide = false;
	for (int first = 0, last = 0; last < work->count; last++) {
		if (!work->open[last])
			continue;
		if (line_width(work, first, last) > work->limit + TOLERANCE) {
			wide = true;
			for (int i = first; i < last; i++)
				work->open[i] = work->pieces[i].level >= level;
		}
		first = last + 1;
	}
	return wide;
}

static double line_cost(const struct work *work, int first, int last)
{
	double full = work->limit * work->limit, width = line_width(work, first, last);
	double slack = fmax(work->limit - width, 0);
	if (last < work->count - 1) {
		enum break_level level = work->pieces[last].level;
		double loosened = level == BREAK_FREE ? 0 : level == BREAK_BOUND ? COST_LOOSENED : COST_INNER;
		return slack * slack + loosened * full;
	}
	if (work->balance)
		return slack * slack;
	return first > 0 && width < work->limit * WIDOW_SHARE ? COST_WIDOW * full : 0;
}

static void find_ways(struct work *work)
{
	for (int end = 1; end <= work->count; end++) {
		struct way *best = &work->best[end];
		best->lines = 0;
		if (!work->open[end - 1])
			continue;
		for (int first = end - 1; first >= 0; first--) {
			if (first > 0 && !work->open[first - 1])
				continue;
			if (best->lines > 0 && line_width(work, first, end - 1) > work->limit + TOLERANCE)
				break;
			int lines = work->best[first].lines + 1;
			double cost = work->best[first].cost + line_cost(work, first, end - 1);
			if (best->lines == 0 || lines < best->lines || (lines == best->lines && cost < best->cost))
				*best = (struct way){ lines, first, cost };
		}
	}
}

static bool prepare(struct work *work, struct arena *scratch)
{
	size_t count = (size_t)work->count;
	work->left = arena_array(scratch, count + 1, sizeof *work->left);
	work->open = arena_array(scratch, count, sizeof *work->open);
	work->best = arena_array(scratch, count + 1, sizeof *work->best);
	if (!work->left || !work->open || !work->best)
		return false;
	for (int i = 0; i < work->count; i++) {
		work->left[i + 1] = work->left[i] + work->pieces[i].width + work->pieces[i].space;
		work->open[i] = i == work->count - 1 || work->pieces[i].level == BREAK_FREE;
	}
	return true;
}

static bool take_ends(const struct work *work, struct arena *arena, struct fit *fit)
{
	fit->count = work->best[work->count].lines;
	fit->ends = arena_array(arena, (size_t)fit->count, sizeof *fit->ends);
	if (!fit->ends)
		return false;
	for (int line = fit->count - 1, end = work->count; line >= 0; line--, end = work->best[end].from)
		fit->ends[line] = end - 1;
	return true;
}

bool fit_lines(struct arena *arena, const struct fit_piece *pieces, int count, double limit, bool balance,
			   struct fit *fit)
{
	*fit = (struct fit){ 0 };
	if (count == 0)
		return true;
	struct arena scratch;
	arena_init(&scratch);
	struct work work = { .pieces = pieces, .count = count, .limit = limit, .balance = balance };
	bool fine = prepare(&work, &scratch);
	if (fine && (limit <= 0 || line_width(&work, 0, count - 1) <= limit + TOLERANCE)) {
		work.best[count] = (struct way){ .lines = 1 };
		fine = take_ends(&work, arena, fit);
	} else if (fine) {
		fit->overfull =
			open_groups(&work, BREAK_BOUND) && open_groups(&work, BREAK_INNER) && open_groups(&work, BREAK_FREE);
		find_ways(&work);
		fine = take_ends(&work, arena, fit);
	}
	arena_finish(&scratch);
	return fine;
}
