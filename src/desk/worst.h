/* The table that `lantern check --targets` prints: what was measured, worst first. */
#ifndef LANTERN_DESK_WORST_H
#define LANTERN_DESK_WORST_H
#include <stdio.h>

enum worst_kind {
	WORST_TARGET,	/* mm, the shorter side */
	WORST_CONTRAST, /* ratio */
	WORST_LARGE,	/* mm, from how far the smallest words are read */
	WORST_LARGEST,
	WORST_KINDS,
};

enum { WORST_ROWS = 12, WORST_WHERE = 120, WORST_WHAT = 60 };

struct worst_row {
	double value;
	char where[WORST_WHERE]; /* panel, language, screen and aids */
	char what[WORST_WHAT];	 /* the action, or the words */
	char group[WORST_WHAT];	 /* of each panel and action only the worst is kept */
};

/* All zero is empty. */
struct worst {
	struct worst_row rows[WORST_KINDS][WORST_ROWS]; /* the least value first */
	int count[WORST_KINDS];
};

/* Keeps the measurement if it is among the worst. `group`: of equal ones only the worst stays. */
void worst_add(struct worst *worst, enum worst_kind kind, double value, const char *group, const char *where,
			   const char *what);
/* As if all that `more` holds were added. */
void worst_add_all(struct worst *worst, const struct worst *more);
void worst_print(const struct worst *worst, double distance_mm, FILE *out);

#endif
