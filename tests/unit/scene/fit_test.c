/* Fitting: lines of made-up widths. A paragraph is written as widths; every space is 10 px wide. */
#include "scene/fit.h"
#include "support/oom.h"
#include "support/test.h"
#include <stdio.h>

enum { PIECES = 64 };

/* "30 40~50^60": widths, with the break after each: ' ' free, '~' bound (a space too), '^' inner (no space). */
static int read_pieces(const char *text, struct fit_piece *pieces)
{
	int count = 0;
	while (*text) {
		char *end;
		pieces[count].width = strtod(text, &end);
		pieces[count].space = *end == ' ' || *end == '~' ? 10 : 0;
		pieces[count++].level = *end == '~' ? BREAK_BOUND : *end == '^' ? BREAK_INNER : BREAK_FREE;
		text = *end ? end + 1 : end;
	}
	return count;
}

/* The pieces with '/' where lines end; "!" behind if a piece is too wide. */
static const char *fitted(const char *text, double limit, bool balance)
{
	static char out[512];
	struct fit_piece pieces[PIECES];
	struct fit fit;
	struct arena arena;
	arena_init(&arena);
	int count = read_pieces(text, pieces), line = 0;
	assert_true(fit_lines(&arena, pieces, count, limit, balance, &fit));
	size_t to = 0;
	for (int i = 0; i < count; i++) {
		to += (size_t)snprintf(out + to, sizeof out - to, "%.0f", pieces[i].width);
		if (line < fit.count && fit.ends[line] == i)
			out[to++] = '/', line++;
		else
			out[to++] = pieces[i].level == BREAK_INNER ? '^' : pieces[i].level == BREAK_BOUND ? '~' : ' ';
	}
	snprintf(out + to, sizeof out - to, "%s", fit.overfull ? "!" : "");
	assert_int_equal(line, fit.count);
	arena_finish(&arena);
	return out;
}

static const struct {
	const char *why, *pieces;
	double limit;
	bool balance;
	const char *expected;
} rows[] = {
	{ "one line is one line", "30 30", 100, false, "30 30/" },
	{ "no limit is one line", "300 300 300", 0, false, "300 300 300/" },
	{ "exactly full is full", "45 45", 100, false, "45 45/" },
	{ "half a pixel is forgiven", "45 45.5", 100, false, "45 46/" },
	{ "and a pixel is not", "45 46", 100, false, "45/46/" },
	{ "the whole paragraph is weighed: 10 goes down to 70", "40 30 10 70 70", 100, false, "40 30/10 70/70/" },
	{ "no line more than need be", "40 40 40 40", 100, false, "40 40/40 40/" },
	{ "the last line is free", "90 90 40", 100, false, "90/90/40/" },
	{ "nor two tiny ones", "90 50 3 3", 150, false, "90/50 3 3/" },
	{ "but no single short word", "40 40 40 40 10", 100, false, "40 40/40/40 10/" },
	{ "unless nothing else is possible", "90 10", 100, false, "90/10/" },
	{ "balanced: two equal lines", "30 30 30 30", 140, true, "30 30/30 30/" },
	{ "balanced: nearly equal ones", "30 30 30 30 30", 150, true, "30 30 30/30 30/" },
	{ "not balanced: a full one first", "30 30 30 30 30", 150, false, "30 30 30 30/30/" },
	{ "balanced without adding lines", "40 40 40 40 40 40", 190, true, "40 40 40/40 40 40/" },
	{ "bonds hold", "60 20~40", 100, false, "60/20~40/" },
	{ "bonds give where the group is too wide", "30 60~60 30", 100, false, "30 60/60 30/" },
	{ "bonds before inner breaks", "60~30^30", 100, false, "60/30^30/" },
	{ "though an inner one would be more even", "60~60^60", 130, false, "60/60^60/" },
	{ "inner breaks when bonds are not enough", "60~60^60", 100, false, "60/60/60/" },
	{ "only the group that is too wide", "60~60 50 20~30", 100, false, "60/60/50/20~30/" },
	{ "too wide stays whole", "20 150 20", 100, false, "20/150/20/!" },
	{ "and says so once bonds are open", "20~150", 100, false, "20/150/!" },
};

static void lines_are_fitted(void **state)
{
	(void)state;
	int wrong = 0;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *found = fitted(rows[i].pieces, rows[i].limit, rows[i].balance);
		if (strcmp(found, rows[i].expected) == 0)
			continue;
		print_error("%s: expected %s, found %s\n", rows[i].why, rows[i].expected, found);
		wrong++;
	}
	assert_int_equal(wrong, 0);
}

static void no_piece_is_no_line(void **state)
{
	(void)state;
	struct fit fit;
	assert_true(fit_lines(NULL, NULL, 0, 100, false, &fit));
	assert_int_equal(fit.count, 0);
}

/* The same best cost as trying every way of breaking, on many small paragraphs. */
static double cost(const struct fit_piece *pieces, int count, unsigned breaks, double limit, int *lines)
{
	double sum = 0, width = 0;
	*lines = 1;
	for (int i = 0; i < count; i++) {
		width += pieces[i].width;
		if (width > limit)
			return -1;
		bool last = i == count - 1;
		if (last || breaks & 1u << i) {
			sum += (limit - width) * (limit - width);
			*lines += !last;
			width = 0;
		} else {
			width += pieces[i].space;
		}
	}
	return sum;
}

static void balanced_lines_are_the_best_of_all(void **state)
{
	(void)state;
	enum { COUNT = 9 };
	unsigned seed = 7;
	int several = 0;
	for (int round = 0; round < 200; round++) {
		struct fit_piece pieces[COUNT];
		for (int i = 0; i < COUNT; i++) {
			seed = seed * 1103515245u + 12345u;
			pieces[i] = (struct fit_piece){ 5 + seed / 65536 % 60, 7, BREAK_FREE, 0 };
		}
		int best_lines = COUNT + 1, lines;
		double best = 0;
		for (unsigned breaks = 0; breaks < 1u << (COUNT - 1); breaks++) {
			double sum = cost(pieces, COUNT, breaks, 110, &lines);
			if (sum >= 0 && (lines < best_lines || (lines == best_lines && sum < best)))
				best = sum, best_lines = lines;
		}
		struct arena arena;
		struct fit fit;
		arena_init(&arena);
		assert_true(fit_lines(&arena, pieces, COUNT, 110, true, &fit));
		unsigned breaks = 0;
		for (int i = 0; i + 1 < fit.count; i++)
			breaks |= 1u << fit.ends[i];
		assert_int_equal(fit.count, best_lines);
		assert_true(cost(pieces, COUNT, breaks, 110, &lines) == best);
		several += fit.count > 2;
		arena_finish(&arena);
	}
	assert_true(several > 150);
}

static bool fit_once(void *data)
{
	(void)data;
	struct fit_piece pieces[PIECES];
	struct fit fit;
	struct arena arena;
	arena_init(&arena);
	bool fine = fit_lines(&arena, pieces, read_pieces("30 40 50~60 20", pieces), 100, false, &fit);
	arena_finish(&arena);
	return fine;
}

static void no_memory_is_a_value(void **state)
{
	(void)state;
	assert_survives(fit_once, NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_are_fitted),
		cmocka_unit_test(no_piece_is_no_line),
		cmocka_unit_test(balanced_lines_are_the_best_of_all),
		cmocka_unit_test(no_memory_is_a_value),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
