/* Numbers and years of one text in several languages: which stands in all but one of them. */
#ifndef LANTERN_DESK_FIGURES_H
#define LANTERN_DESK_FIGURES_H
#include <stdbool.h>

enum { FIGURE_SIZE = 40, FIGURE_TEXTS_MOST = 16 };

struct lone_figure {
	int text;				   /* which lacks it */
	char others[FIGURE_SIZE];  /* the number as another one writes it: "12,500" */
	char instead[FIGURE_SIZE]; /* a number that stands in this text alone; "" if there is none */
};

/* Looks through `texts`, of which some may be "": they say nothing. Only numbers of three significant digits and more
 * count, for smaller and rounder ones are written in words as well. False if none is lone. Of two texts the second is
 * the one that lacks it, if it does. */
bool figures_find(const char *const *texts, int count, struct lone_figure *found);

#endif
