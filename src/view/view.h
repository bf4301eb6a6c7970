/* A view: one page of one panel in one language on one screen, with its controls.
 *
 * It comes about in steps so that the screen never waits: built (Lua and layout, once), prepared (its pictures are
 * there, and those of its light), and, where there is no backdrop, composed (one opaque layer). The kiosk and `lantern
 * shot` both make views. */
#ifndef LANTERN_VIEW_VIEW_H
#define LANTERN_VIEW_VIEW_H
#include "draw/canvas.h"
#include "pages/request.h"
#include "scene/motion.h"
#include "view/backdrop.h"

enum view_step { VIEW_EMPTY, VIEW_BUILT, VIEW_PREPARED, VIEW_COMPOSED };

/* What a view is of. Two views with equal keys look the same. */
struct view_key {
	int panel, page;
	int language;
	struct aids aids;
	int width_px, height_px;
	int choice; /* what was chosen in the panel, from 1; 0: nothing */
	bool note;	/* the content note of a panel marked `care`, not the panel */
	bool title; /* the exhibition's title as it stands before the panel's chapter */
};

struct view {
	enum view_step step;
	struct view_key key;
	int pages, words;
	char light[32];
	int asked_page;			/* the page that was asked for; beyond the last, the key has the last */
	bool quiet;				/* it speaks of the dead: nothing moves by itself, and it comes without a journey */
	double land;			/* where the land stands, panels */
	double at;				/* where it hangs on the journey's strip, screens */
	struct motion presence; /* 0..1: how much its words are there */
	struct motion art;		/* ... and its art, in its own light */
	double shown;			/* when its own time began */
	struct scene *scene;	/* owns */
	struct scene *chrome;	/* owns; may be NULL */
	struct display still;	/* owns; the whole screen with the view at rest, and all that may yet come */
	struct layer *layer;	/* owns, through the canvas; without a backdrop, and for ambient motion */
	bool final;				/* the layer shows the scene after its entrances */
	int failures;			/* how often it could not be composed */
	double retry_at;		/* ... and when that is tried again */
	unsigned nudge;			/* how it stands beside its place: display_nudge */
};

void view_init(struct view *view); /* an empty one, as one of zeroes is */
/* `canvas` may be NULL when nothing was composed. */
void view_finish(struct view *view, struct canvas *canvas);

/* Where the land stands at a panel follows from which of those up to it are quiet: reads what was not read yet, so
 * that a panel looks the same whenever it is built. */
void view_read_way(struct script *script, struct exhibition *exhibition, int panel, struct problems *problems);

/* What is asked for to build the page of that key. */
struct build_request view_request(const struct view_key *key, const struct exhibition *exhibition);

/* A page beyond the last becomes the last, in the view's key too. */
bool view_build(struct view *view, const struct view_key *key, struct script *script,
				const struct exhibition *exhibition, struct problems *problems);

/* A sheet over a view: overlays/NAME.lua. */
struct view_sheet {
	const char *name, *about; /* what it is about; "": nothing */
	int page;				  /* its own, from 0 */
};

/* Builds it over the view of that key, which has so many pages; language, aids and screen are the key's. */
bool view_build_sheet(const struct view_key *key, int pages, const struct view_sheet *sheet, struct script *script,
					  const struct exhibition *exhibition, struct built *built, struct problems *problems);

/* Where it stands on the line, in panels: pages lie between their panel and the next. */
double view_travel(const struct view *view);

/* The whole screen with this view at rest, `time` seconds after it was put up. */
void view_stage(const struct view *view, const struct backdrop *backdrop, double time, struct stage *stage);

/* Goes on as far as it can without waiting; VIEW_COMPOSED, or with a backdrop VIEW_PREPARED, when done. Urgency: larger
 * is sooner. */
enum view_step view_advance(struct view *view, const struct backdrop *backdrop, struct canvas *canvas, double time,
							int urgency, struct error *error);
bool view_ready(const struct view *view, const struct backdrop *backdrop);
/* Composes what is still of it at `time` into its layer. */
bool view_compose(struct view *view, const struct backdrop *backdrop, struct canvas *canvas, double time,
				  struct error *error);
void view_lose_layer(struct view *view, struct canvas *canvas); /* pixels are void: back to VIEW_BUILT */

bool view_aids_equal(const struct aids *a, const struct aids *b);
bool view_key_equal(const struct view_key *a, const struct view_key *b);
bool view_is_of(const struct view *view, const struct view_key *key); /* it was built for that key */

#endif
