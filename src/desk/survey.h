/* Looks at everything that can stand on a screen: each page of each panel, the title and the sheets, in every language
 * and on every screen, with every aid of a visitor's. */
#ifndef LANTERN_DESK_SURVEY_H
#define LANTERN_DESK_SURVEY_H
#include "desk/finding.h"

/* A screen that everything is looked at on. */
struct survey_size {
	int width_px, height_px;
	double diagonal_mm; /* 0: the exhibition's */
};

struct surface {
	struct survey_size size;
	struct exhibition exhibition; /* as it is on this screen; borrows all of the one that was read */
	struct built backdrops[2][2]; /* as aids change it: high contrast, low reach; made by survey_backdrops */
};

struct survey {
	struct script *script;		   /* borrows */
	struct exhibition *exhibition; /* borrows; its panels were read */
	struct surface *surfaces;	   /* owns */
	size_t surface_count;
	bool quick;	 /* each page once in each language, on a landscape screen, and nothing is measured */
	bool worsts; /* what is worst is kept too */
	bool ready;	 /* the backdrops are made */
};

/* On a landscape and a portrait screen, and on these. Adds what cannot be had on one of them. False: no memory. */
bool survey_init(struct survey *survey, struct script *script, struct exhibition *exhibition, bool quick,
				 const struct survey_size *sizes, size_t size_count, struct problems *problems);
void survey_finish(struct survey *survey);

/* Builds the backdrops, unless they are there; what is wrong with them is added. Before anything else. */
void survey_backdrops(struct survey *survey, struct problems *problems);
/* A panel that is kept: with what it asks of its reader. */
void survey_panel(struct survey *survey, int panel, struct finding *finding);
/* What belongs to no panel, in one language, over the first one: the title and the sheets; or with `sheets` these,
 * which panels open. */
void survey_around(struct survey *survey, int language, const struct sheets *sheets, struct finding *finding);

#endif
